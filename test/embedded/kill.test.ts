/** `kill -9` at random moments of an office under load: nothing acknowledged is lost, nothing is done twice, no term is lost. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { idAsName } from '../../activities/index.ts';
import { openOffice } from '../../embedded/index.ts';
import type { Office } from '../../embedded/index.ts';
import { nextInstant } from '../../engine/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import { verify } from '../../registry/index.ts';
import type { StoredEntry, SubmittedAct } from '../../registry/index.ts';
import { fastClock } from './fast-clock.ts';
import { killTest } from './kill-test.ts';
import { startScript } from './start-script.ts';
import type { Script } from './start-script.ts';
import { temporary } from './temporary.ts';
import { virtualClock } from './virtual-clock.ts';

const seed = Number(process.env['KILL_SEED'] ?? 20_260_120);
const rounds = Number(process.env['KILL_ROUNDS'] ?? 7);
const temp = temporary();
afterEach(() => temp.clear());

interface Tried {
  readonly key: string;
  readonly act: SubmittedAct;
}
interface Acknowledged {
  readonly key: string;
  readonly case: CaseNumber;
  readonly seq: number;
  readonly hash: string;
}

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
function random(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A random moment: after some acts, or none, and some way into the next ones, however slow the machine is. */
async function moment(server: Script, next: () => number): Promise<void> {
  const acts = Math.floor(next() * 40);
  const acknowledged = () => server.lines.filter((line) => line.startsWith('ack ')).length;
  for (const until = Date.now() + 20_000; acknowledged() < acts && Date.now() < until; ) await pause(5);
  await pause(100 * next());
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function killAgainAndAgain(dataDir: string, database: string, started: number) {
  const next = random(seed);
  const tried = new Map<string, Tried>();
  const acknowledged = new Map<string, Acknowledged>();
  const refused: string[] = [];
  for (let round = 1; round <= rounds; round++) {
    const server = startScript('kill-server.ts', [dataDir, database, String(started), String(round)]);
    const opened = await server.nextLine();
    if (opened !== 'open') throw new Error(`round ${round} did not open: ${opened} ${server.stderr()}`);
    await moment(server, next);
    await server.kill();
    if (server.stderr() !== '') throw new Error(server.stderr());
    for (const line of server.lines) {
      const rest = line.slice(line.indexOf(' ') + 1);
      if (line.startsWith('try ')) tried.set((JSON.parse(rest) as Tried).key, JSON.parse(rest) as Tried);
      if (line.startsWith('ack '))
        acknowledged.set((JSON.parse(rest) as Acknowledged).key, JSON.parse(rest) as Acknowledged);
      if (line.startsWith('refused ')) refused.push(rest);
    }
  }
  return { tried, acknowledged, refused };
}

async function journals(office: Office): Promise<Map<CaseNumber, readonly StoredEntry[]>> {
  const all = new Map<CaseNumber, readonly StoredEntry[]>();
  for (let after: string | undefined; ; ) {
    const page = await office.registry.docket({ limit: 1_000, ...(after === undefined ? {} : { after }) });
    for (const { number } of page.items) all.set(number, await office.registry.entries(number));
    if (page.next === null) return all;
    after = page.next;
  }
}

/** The key that an act carries in its data. */
const keyOf = ({ entry: { act } }: StoredEntry): string | undefined => {
  const data = act.data as { title?: string; remark?: string } | null;
  return act.by.role === 'time' ? undefined : (data?.title ?? data?.remark);
};

test('16: kill -9 at any moment loses nothing and does nothing twice', async () => {
  const dataDir = await temp.dataDir();
  const database = await temp.databaseOf(dataDir);
  const started = Date.now();
  const { tried, acknowledged, refused } = await killAgainAndAgain(dataDir, database, started);
  expect(refused).toEqual([]);
  expect(acknowledged.size).toBeGreaterThan(rounds * 10);

  const clock = virtualClock(fastClock(killTest.from, started, killTest.daysPerSecond).now());
  const office = await openOffice({ dataDir, database, clock, clockBounds: killTest.clockBounds });
  try {
    await office.quiet();
    const before = await journals(office);
    const seen = new Map<string, number>();
    for (const entry of [...before.values()].flat()) {
      const key = keyOf(entry);
      if (key !== undefined) seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    // Acknowledged: there, as it was acknowledged, once.
    for (const { key, case: number, seq, hash } of acknowledged.values()) {
      expect({ key, times: seen.get(key), hash: before.get(number)?.[seq - 1]?.hash }).toEqual({ key, times: 1, hash });
    }
    // Not acknowledged: there or not; handed in again, there once.
    const unanswered = [...tried.values()].filter(({ key }) => !acknowledged.has(key));
    for (const { key, act } of unanswered) expect((await office.apply(act, { key })).ok).toBe(true);
    await office.quiet();
    const after = await journals(office);
    const keys = [...after.values()]
      .flat()
      .map(keyOf)
      .filter((key) => key !== undefined);
    expect(keys.sort()).toEqual([...tried.keys()].sort());

    await noTermLost(office, after);
    await everyEffectDone(office, after);
  } finally {
    await office.close();
  }
  expect(await verify(database)).toMatchObject({ ok: true, bad: null });
}, 300_000);

/** Every term begun has ended once or is running with its end still to come. */
async function noTermLost(office: Office, all: Map<CaseNumber, readonly StoredEntry[]>): Promise<void> {
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
async function everyEffectDone(office: Office, all: Map<CaseNumber, readonly StoredEntry[]>): Promise<void> {
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
  const files = (await readdir(join(office.dataDir, 'outbox'))).filter((name) => name.endsWith('.eml'));
  const went = letters.filter((id) => files.includes(`${idAsName(id)}.eml`));
  expect(went).toHaveLength(files.length);
  // A letter that was recalled may have gone out just before.
  expect(letters.filter((id) => !gone.has(id) && !went.includes(id))).toEqual([]);
  const served = entries
    .filter(({ act }) => act.type === 'NOTICE_SERVED')
    .map(({ act }) => `${act.case} ${act.proceeding}`);
  expect(new Set(served).size).toBe(served.length);
}
