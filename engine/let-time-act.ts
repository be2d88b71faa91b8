/** Brings a case up to a moment: every term due by then ends at its own instant, without anything being kept. */
import type { Instant, Law } from '../law/index.ts';
import { fault } from './fault.ts';
import { nextInstant, step, timeAct } from './step.ts';
import type { CaseState, Entry } from './types.ts';

/** Far more than time can have to do in one case at once. */
const mostAtOnce = 10_000;

/**
 * The case as it stands at `now`, and the entries that time made since it was last kept.
 * @throws Fault `time.refused` or `time.endless` if the machines are broken
 */
export function letTimeAct(
  state: CaseState,
  now: Instant,
  law: Law,
): { readonly state: CaseState; readonly entries: readonly Entry[] } {
  const entries: Entry[] = [];
  let current = state;
  for (let next = nextInstant(current); next !== null && next <= now; next = nextInstant(current)) {
    if (entries.length >= mostAtOnce) throw fault('time.endless', { case: state.number, at: next });
    const outcome = step(current, timeAct(current, now), law);
    if (!outcome.ok) throw fault('time.refused', { case: state.number, at: next, code: outcome.code });
    entries.push(outcome.entry);
    current = outcome.state;
  }
  return { state: current, entries };
}
