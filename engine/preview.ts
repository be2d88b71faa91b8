/** What an act would do, without doing it. */
import type { Clause, Instant, Law } from '../law/index.ts';
import type { Act } from '../machines/index.ts';
import { consequencesOf, together } from './consequences.ts';
import type { Consequences } from './consequences.ts';
import { correct, isLate } from './correct.ts';
import { letTimeAct } from './let-time-act.ts';
import { nextInstant, step } from './step.ts';
import type { CaseState, Correction, Entry, Outcome, Refusal } from './types.ts';
import type { Language } from './words.ts';

export interface Preview extends Consequences {
  readonly ok: true;
  readonly clause: Clause;
  /** The edition of the law under which it would be done. */
  readonly edition: string;
  /** Whether the case would be worked out again, with the act in its place. */
  readonly late: boolean;
  readonly correction?: Correction;
  /** When time would act next in the case afterwards. */
  readonly next: Instant | null;
}

/**
 * The act as if it were recorded now. Terms due by `now` are taken to have ended before it; those that it begins in the
 * past, and that are over by `now`, end with it.
 * @param history the journal of the case; without it, an act that belongs before others is refused as out of order
 */
export function preview(
  state: CaseState | null,
  act: Act,
  now: Instant,
  law: Law,
  history?: readonly Entry[],
  language: Language = 'en',
): Preview | Refusal {
  const fired = state ? letTimeAct(state, now, law) : { state: null, entries: [] };
  const before = fired.state;
  const recorded: Act = { ...act, recordedAt: now };
  const late = before !== null && isLate(before, recorded, law);
  const outcome: Outcome =
    before && late && history
      ? correct([...history, ...fired.entries], recorded, law, before)
      : step(before, recorded, law);
  if (!outcome.ok) return outcome;
  const { entry } = outcome;
  const told = [consequencesOf(entry, before, outcome.state, law, language)];
  let last = outcome.state;
  letTimeAct(last, now, law, {
    each: (ended, state) => {
      told.push(consequencesOf(ended, last, state, law, language));
      last = state;
    },
  });
  return {
    ok: true,
    clause: entry.clause,
    edition: entry.edition,
    late,
    ...together(told),
    ...(entry.correction ? { correction: entry.correction } : {}),
    next: nextInstant(last),
  };
}
