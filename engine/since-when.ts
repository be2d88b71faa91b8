/** Since when a proceeding is where it is. */
import { civilDateOf } from '../law/index.ts';
import type { CivilDate } from '../law/index.ts';
import type { ProceedingState } from '../machines/index.ts';
import type { CaseState, Entry } from './types.ts';
import { limitsAt, pathsOf } from './whereabouts.ts';
import type { Place } from './whereabouts.ts';

/** The day of the last move into a place: from the journal, else the latest day that terms and facts give. */
export function sinceWhen(
  state: CaseState,
  entries: readonly Entry[],
  p: ProceedingState,
  place: Place | undefined,
): CivilDate {
  const path = place?.path;
  const entry = entries.findLast((e) =>
    e.moves.some(
      (m) =>
        m.proceeding === p.id &&
        (path === undefined || (pathsOf(m.to).includes(path) && !pathsOf(m.from).includes(path))),
    ),
  );
  const today = civilDateOf(state.at);
  if (entry) return civilDateOf(entry.act.effectiveAt);
  const days = [
    ...state.terms
      .filter((t) => t.proceeding === p.id && place && limitsAt(place).includes(t.limit))
      .map((t) => t.due.trigger),
    ...Object.values(p.own.dates),
  ].filter((d): d is CivilDate => d !== undefined && d <= today);
  return days.sort().at(-1) ?? state.file.dates.receipt ?? today;
}
