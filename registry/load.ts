/** Many cases at once, for imports and measurements: the same steps and rows as one act at a time, in large transactions. */
import type { CaseNumber } from '../machines/types.ts';
import { ask, draw, fireTime, numbered } from './apply-act.ts';
import { RegistryError } from './registry-error.ts';
import type { Session } from './session.ts';
import type { CaseSeed, LoadOptions } from './options.ts';
import type { Writer } from './writer.ts';

/**
 * Puts in the cases, each act recorded when its seed says; terms due by then are fired before it. No idempotency keys
 * are kept. Throws `registry.seedRefused`; the transactions before that one stay.
 */
export async function load(
  writer: Writer,
  seeds: Iterable<CaseSeed> | AsyncIterable<CaseSeed>,
  { batch = 500, effects = 'pending', onProgress }: LoadOptions = {},
): Promise<{ readonly cases: number; readonly entries: number }> {
  const done = { cases: 0, entries: 0 };
  let chunk: CaseSeed[] = [];
  const write = async () => {
    const seedsNow = chunk;
    chunk = [];
    done.entries += await writer.submit({ run: (session) => putIn(session, seedsNow, effects) }, 'time');
    done.cases += seedsNow.length;
    onProgress?.(done.cases);
  };
  for await (const seed of seeds) {
    chunk.push(seed);
    if (chunk.length >= batch) await write();
  }
  if (chunk.length > 0) await write();
  return done;
}

async function putIn(session: Session, seeds: readonly CaseSeed[], effects: 'pending' | 'done'): Promise<number> {
  let entries = 0;
  for (const { acts } of seeds) {
    let number: CaseNumber | null = null;
    for (const { recordedAt, ...submitted } of acts) {
      const act = { ...submitted, case: number };
      if (number) entries += fireTime(session, number, recordedAt, effects).length;
      const state = number ? (session.caseOf(number)?.state ?? null) : null;
      const allots = session.engine.actDefinition(act.type)?.allots;
      const drawn = allots ? await draw(session, act, allots, state) : null;
      const outcome = await ask(session, state, numbered(act, recordedAt, drawn, allots));
      if (!outcome.ok)
        throw new RegistryError('registry.seedRefused', {
          case: number,
          type: act.type,
          code: outcome.code,
          reason: outcome.reason,
        });
      session.append(outcome.entry, outcome.state, effects);
      if (drawn?.next) session.take(drawn.next);
      number = outcome.entry.case;
      entries += 1;
    }
  }
  return entries;
}
