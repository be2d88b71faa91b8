/** 5.1, 34.4: what a court action, or a dispute, is about once there is a patent: a decision that changed it, or its end. */
import type { CivilDate } from '../law/index.ts';
import type { CaseFile, Own, ProceedingId, ProceedingState, View } from './types.ts';

type Where = Pick<View, 'file' | 'proceedings'>;

/** A limitation of the patent's text, and the proceeding in which it was decided; `patent`: of a court at first instance. */
export interface Limitation {
  readonly of: ProceedingId;
  readonly text: string;
}

/** 36.1: an end that can be disputed, unlike that of the term, and is no annulment. */
export interface Loss {
  readonly endedOn: CivilDate;
  readonly endedBy: 'lapse' | 'surrender';
}

export const patentIn = ({ proceedings }: Pick<View, 'proceedings'>): ProceedingState | undefined =>
  proceedings.find((p) => p.machine === 'patent');

/** Newest first. */
export const limitationsOf = (own: Own | undefined): readonly Limitation[] =>
  (own?.['limitations'] ?? []) as readonly Limitation[];

export const isAnnulled = ({ patent }: Pick<CaseFile, 'patent'>): boolean =>
  patent?.endedBy === 'revocation' || patent?.endedBy === 'invalidation';

/** Whether a court action is about the decision taken in a proceeding: the one that it names, or any of its sort. */
export function isSued({ proceedings }: Pick<View, 'proceedings'>, court: Own, decision: unknown): boolean {
  if (court['of'] !== undefined) return court['of'] === decision;
  const machine = proceedings.find((p) => p.id === decision)?.machine;
  return machine !== undefined && court['against'] === (machine === 'patent' ? 'invalidation' : machine);
}

/** The proceeding whose decision changes the patent in this step: behind a judgment, the one that it reverses. */
export function decisionBehind({ from, id, proceedings }: View): ProceedingId {
  if (from?.machine !== 'dispute') return from?.id ?? id;
  const { of, against } = from.own;
  return (
    (of as ProceedingId | undefined) ?? proceedings.findLast((p) => p.machine === against && !p.pending)?.id ?? from.id
  );
}

/** The lapse or surrender of the patent, also where it has been annulled since. */
export function lossOf(view: Where): Loss | undefined {
  const { endedOn, endedBy } = (patentIn(view)?.own['endBefore'] ?? view.file.patent ?? {}) as Partial<Loss>;
  return endedOn && (endedBy === 'lapse' || endedBy === 'surrender') ? { endedOn, endedBy } : undefined;
}

/** The one that the Commission or a court took away, and that a court may put back. */
export const lossTakenAway = (view: Pick<View, 'proceedings'>): Loss | undefined =>
  patentIn(view)?.own['lossTakenAway'] as Loss | undefined;
