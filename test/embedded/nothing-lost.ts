/** That nothing was lost and nothing done twice, as the journals of an office, its terms, its effects and its letters show it. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { idAsName } from '../../activities/index.ts';
import { openOffice } from '../../embedded/index.ts';
import type { Clock, Office } from '../../embedded/index.ts';
import { nextInstant } from '../../engine/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import { verify } from '../../registry/index.ts';
import type { StoredEntry } from '../../registry/index.ts';
import { killTest } from './kill-test.ts';
import { until } from './load.ts';
import type { Acknowledged } from './load.ts';

export type Journals = Map<CaseNumber, readonly StoredEntry[]>;

export async function journals(office: Office): Promise<Journals> {
  const all: Journals = new Map();
  for (let after: string | undefined; ; ) {
    const page = await office.registry.docket({ limit: 1_000, ...(after === undefined ? {} : { after }) });
    for (const { number } of page.items) all.set(number, await office.registry.entries(number));
    if (page.next === null) return all;
    after = page.next;
  }
}

/** The key that an act carries in its data. */
export const keyOf = ({ entry: { act } }: StoredEntry): string | undefined => {
  const data = act.data as { title?: string; remark?: string } | null;
  return act.by.role === 'time' ? undefined : (data?.title ?? data?.remark);
};

/** Every term begun has ended once or is running with its end still to come. */
export async function noTermLost(office: Office, all: Journals): Promise<void> {
  const now = (await office.registry.clockSeen()) ?? '';
  let ended = 0;
  for (const [number, entries] of all) {
    const state = await office.registry.state(number);
    const next = state && nextInstant(state);
    expect(next === null || next > now).toBe(true);
    const kept = await office.registry.termsOf(number);
    // What a correction says of a term takes the place of what was said before; nothing else says a thing twice.
    const fates = new Map<string, 'running' | 'ended'>();
    for (const { entry } of entries) {
      for (const change of entry.terms) {
        if (change.change === 'reminded') continue;
        const id = change.change === 'begun' ? change.term.id : change.id;
        if (entry.correction === undefined)
          expect({ number, id, was: fates.get(id) }).toEqual({
            number,
            id,
            was: change.change === 'begun' ? undefined : 'running',
          });
        fates.set(id, change.change === 'begun' ? 'running' : 'ended');
      }
    }
    for (const [id, fate] of fates) {
      const running = state?.terms.some((t) => t.id === id && t.status === 'running') ?? false;
      expect({ number, id, fate }).toEqual({ number, id, fate: running ? 'running' : 'ended' });
      expect(kept.some((t) => t.id === id)).toBe(true);
      if (fate === 'ended') ended += 1;
    }
  }
  expect(ended).toBeGreaterThan(0);
}

/**
 * Every effect is done, or was recalled by a late act before it was; every letter to go out is there once under its own id;
 * and each service was reported once.
 */
export async function everyEffectDone(
  office: Office,
  all: Journals,
  outboxes: readonly string[] = [office.dataDir],
): Promise<void> {
  const entries = [...all.values()].flat().map(({ entry }) => entry);
  const effects = entries.flatMap((entry) => entry.effects);
  const recalled = new Set(entries.flatMap(({ correction }) => correction?.recalled ?? []));
  const gone = new Set<string>();
  for (const { id } of effects) {
    const status = (await office.registry.effect(id))?.status;
    expect({ id, status }).toEqual({ id, status: recalled.has(id) && status === 'replaced' ? status : 'done' });
    if (status === 'replaced') gone.add(id);
  }
  const letters = effects.flatMap((effect) =>
    effect.kind === 'dispatch-notice' && effect.channel !== 'internal' ? [effect.id] : [],
  );
  const kept = await Promise.all(outboxes.map((dataDir) => readdir(join(dataDir, 'outbox')).catch(() => [])));
  const files = [...new Set(kept.flat())].filter((name) => name.endsWith('.eml'));
  const went = letters.filter((id) => files.includes(`${idAsName(id)}.eml`));
  expect(went).toHaveLength(files.length);
  // A letter that was recalled may have gone out just before.
  expect(letters.filter((id) => !gone.has(id) && !went.includes(id))).toEqual([]);
  const served = entries
    .filter(({ act }) => act.type === 'NOTICE_SERVED')
    .map(({ act }) => `${act.case} ${act.proceeding}`);
  expect(new Set(served).size).toBe(served.length);
}

/**
 * Opens an office that was under load once more, at the time that it is by then: every act of `keys` is there once, those
 * acknowledged as they were; every term, effect and letter has come to its end, and nothing waits for an operator.
 * @param outboxes the data directories in which letters are
 */
export async function everythingOnce(
  { dataDir, database, clock }: { readonly dataDir: string; readonly database: string; readonly clock: Clock },
  keys: readonly string[],
  acknowledged: readonly Acknowledged[],
  outboxes: readonly string[] = [dataDir],
): Promise<Journals> {
  const office = await openOffice({ dataDir, database, clock, clockBounds: killTest.clockBounds });
  try {
    // Of an office that was killed the server of the record may know only now.
    await until(() => office.registry.keepsTime());
    await office.quiet();
    const all = await journals(office);
    const found = [...all.values()].flat().map(keyOf);
    expect(found.filter((key) => key !== undefined).sort()).toEqual([...keys].sort());
    for (const { key, case: number, seq, hash } of acknowledged)
      expect({ key, hash: all.get(number)?.[seq - 1]?.hash }).toEqual({ key, hash });
    await noTermLost(office, all);
    await everyEffectDone(office, all, outboxes);
    expect((await office.registry.incidents()).items).toEqual([]);
    return all;
  } finally {
    await office.close();
    expect(await verify(database)).toMatchObject({ ok: true, bad: null });
  }
}
