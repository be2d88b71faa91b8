/** A case from its journal alone: every entry is stepped again, and comes out as it was recorded. */
import type { Law } from '../law/index.ts';
import { canonical } from './canonical.ts';
import { correct } from './correct.ts';
import { fault } from './fault.ts';
import { step } from './step.ts';
import type { CaseState, Entry, Outcome } from './types.ts';

/**
 * @param lawOf the law by the version that an entry names
 * @param each told of every entry, with the case before it and after it
 * @throws Fault `replay.refused` or `replay.differs`, with the first entry that does not come out
 */
export function replay(
  entries: Iterable<Entry>,
  lawOf: (version: string) => Law,
  each?: (entry: Entry, before: CaseState | null, after: CaseState) => void,
): CaseState {
  let state: CaseState | null = null;
  const before: Entry[] = [];
  for (const entry of entries) {
    const law = lawOf(entry.lawVersion);
    const current: CaseState | null = state;
    const outcome: Outcome =
      entry.correction && current ? correct(before, entry.act, law, current) : step(current, entry.act, law);
    if (!outcome.ok)
      throw fault('replay.refused', { case: entry.case, seq: entry.seq, code: outcome.code, reason: outcome.reason });
    if (canonical(outcome.entry) !== canonical(entry))
      throw fault('replay.differs', { case: entry.case, seq: entry.seq });
    before.push(entry);
    each?.(entry, current, outcome.state);
    state = outcome.state;
  }
  if (!state) throw fault('replay.empty', {});
  return state;
}
