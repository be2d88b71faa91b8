/** To which proceeding of the case an act goes. */
import { civilDateOf } from '../law/index.ts';
import type { Law } from '../law/index.ts';
import { isFor } from '../machines/index.ts';
import type { Act, ActDefinition, EventType, ProceedingState } from '../machines/index.ts';
import { candidates } from './charts.ts';
import { openAmong } from './conditions.ts';
import { refuse } from './refuse.ts';
import { hasStanding } from './standing-of.ts';
import type { CaseState, Refusal } from './types.ts';
import { beginWork, viewOf } from './work.ts';

/**
 * The proceeding that the act names. Of several, where it names none, the only pending one, unless another alone is open
 * to it: of those that could take the act from this person, a pending one first. Where none could, the latest says why, as
 * for what is not permitted.
 */
export function addresseeOf(
  state: CaseState,
  act: Act,
  definition: ActDefinition,
  law: Law,
): ProceedingState | Refusal {
  const { clause, to: machine } = definition;
  const all = state.proceedings.filter((p) => isFor(definition, p.machine));
  if (act.proceeding)
    return (
      all.find((p) => p.id === act.proceeding) ??
      refuse('act.noProceeding', clause, { machine, proceeding: act.proceeding })
    );
  const [only, another] = all;
  if (!only) return refuse('act.noProceeding', clause, { machine });
  if (!another) return only;
  const work = beginWork(state, act, law, civilDateOf(act.effectiveAt), '', clause);
  const open = all.filter(
    (p) =>
      hasStanding(p, act, definition, state) &&
      openAmong(candidates(p, act.type as EventType, viewOf(work, p))).length > 0,
  );
  const pending = (group: readonly ProceedingState[]) => group.filter((p) => p.pending);
  if (open.length === 0) return pending(all).at(-1) ?? all.at(-1) ?? only;
  const among = pending(open).length > 0 ? pending(open) : open;
  const [chosen = only, other] = among;
  return other ? refuse('act.whichProceeding', clause, { machine, proceedings: among.map((p) => p.id) }) : chosen;
}
