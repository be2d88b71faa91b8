/** The loop that lets time act: every term due by a moment ends at its own instant, one after the other. There is no other. */
import type { Instant, Law } from '../law/index.ts';
import type { Act } from '../machines/index.ts';
import { fault } from './fault.ts';
import { nextInstant, step, timeAct } from './step.ts';
import type { CaseState, Entry, Outcome } from './types.ts';
import type { Again } from './work.ts';

/** Far more than time can have to do in one case at once. */
const mostAtOnce = 10_000;

/** What moves a case: this engine, or one that a test puts in its place. */
export interface Clockwork {
  nextInstant(state: CaseState): Instant | null;
  /** What time does next. */
  timeAct(state: CaseState, recordedAt: Instant): Act;
  step(state: CaseState, act: Act, law: Law, label?: string, again?: Again): Outcome;
}

export interface Letting {
  readonly by?: Clockwork;
  /** When what time does is recorded; at `now` when not given. */
  readonly recordedAt?: Instant;
  /** The name of what an act of time begins, where it is not the number of its entry. */
  readonly label?: (act: Act) => string;
  /** Of a case that is worked out again: how what time does is, by its name. */
  readonly again?: (label: string) => Again;
  /** Told of each entry before the next is made. */
  readonly each?: (entry: Entry, state: CaseState, label: string) => void;
}

const engine: Clockwork = { nextInstant, timeAct, step };

/**
 * The case as it stands at `now`, and the entries that time made since it was last kept. Nothing is kept here: that is
 * for `each`.
 * @throws Fault `time.refused` or `time.endless` if the machines are broken
 */
export function letTimeAct(
  state: CaseState,
  now: Instant,
  law: Law,
  { by = engine, recordedAt = now, label, again, each }: Letting = {},
): { readonly state: CaseState; readonly entries: readonly Entry[] } {
  const entries: Entry[] = [];
  let current = state;
  for (let next = by.nextInstant(current); next !== null && next <= now; next = by.nextInstant(current)) {
    if (entries.length >= mostAtOnce) throw fault('time.endless', { case: state.number, at: next });
    const act = by.timeAct(current, recordedAt);
    const name = label?.(act) ?? String(current.seq + 1);
    const outcome = by.step(current, act, law, name, again?.(name));
    if (!outcome.ok) throw fault('time.refused', { case: state.number, at: next, act: act.type, code: outcome.code });
    entries.push(outcome.entry);
    current = outcome.state;
    each?.(outcome.entry, current, name);
  }
  return { state: current, entries };
}
