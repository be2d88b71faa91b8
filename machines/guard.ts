/** What a guard is: a test of the view that knows its clause and the code under which its refusal is explained. */
import { isInTime } from '../law/index.ts';
import type { Clause } from '../law/index.ts';
import { consentsOf, spokenForBy } from './warrant.ts';
import type { Party, Term, View } from './types.ts';

export interface Guard<P = undefined> {
  (args: { readonly event: { readonly view: View } }, params: P): boolean;
  readonly clause: Clause;
  readonly code: string;
  /** `act`: needs the act's own data, which a preview of what is permitted does not have. */
  readonly about: 'case' | 'act';
  /** What a refusal tells besides its words. */
  readonly tells?: (view: View) => Told;
}

/** Facts by name; and the end of the time in which the act had to come, for the refusal to explain. */
export type Told = Readonly<Record<string, unknown>> & { readonly ending?: Ending | undefined };

/** When the time for an act ended, and what it was counted from where that is not what the limit says. */
export type Ending = Pick<Term, 'limit' | 'clause' | 'due'> & { readonly from?: 'given' };

function about<P>(
  subject: 'case' | 'act',
  clause: Clause,
  code: string,
  test: (view: View, params: P) => boolean,
): Guard<P> {
  const guard = ({ event }: { readonly event: { readonly view: View } }, params: P) => test(event.view, params);
  return Object.assign(guard, { about: subject, clause, code });
}

export const ofCase = <P = undefined>(clause: Clause, code: string, test: (view: View, params: P) => boolean) =>
  about<P>('case', clause, code, test);
export const ofAct = <P = undefined>(clause: Clause, code: string, test: (view: View, params: P) => boolean) =>
  about<P>('act', clause, code, test);

/** 5.1: an act is in time before the end that is worked out for it; without one nothing holds it up. */
export const ofTime = (clause: Clause, code: string, ending: (view: View) => Ending | undefined): Guard =>
  Object.assign(
    ofAct(clause, code, (view) => {
      const end = ending(view);
      return end === undefined || isInTime(end.due, view.at);
    }),
    { tells: (view: View) => ({ ending: ending(view) }) },
  );

/** The data of the act, read by name. */
export const actData = (view: View): Record<string, unknown> => (view.data ?? {}) as Record<string, unknown>;

/**
 * 27.2: whether an act is one of all these parties: of one of them with the consent of the others, or of the
 * representative, who speaks for those whose warrant is on file.
 */
export function isOfAll(view: View, parties: readonly Pick<Party, 'id'>[]): boolean {
  const willing = [...spokenForBy(view, parties), ...consentsOf(view)];
  return parties.every(({ id }) => willing.includes(id));
}
