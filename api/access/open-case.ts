/** Opens a case for a caller at one of its doors. What he may not see is answered like what is not there. */
import type { CaseState } from '../../engine/index.ts';
import type { CaseNumber } from '../../machines/index.ts';
import type { Glimpse } from '../../registry/index.ts';
import { numberFromPath } from '../case-number.ts';
import type { Door } from '../office-door.ts';
import { ProblemError } from '../problem.ts';
import { isOffice, withoutSecret } from './admit.ts';
import type { Caller } from './caller.ts';
import type { Relation } from './relations.ts';
import { relationsOf } from './relations.ts';
import type { CaseDoor, View } from './table.ts';
import { conditionOf, viewAt } from './table.ts';

export interface OpenedCase {
  readonly number: CaseNumber;
  readonly state: CaseState;
  readonly view: View;
  readonly relations: ReadonlySet<Relation>;
}

/** An application or patent number as it stands in an address, or of one of them only; at another door than the route's. Throws a problem 404. */
export type OpenCase = (
  number: string,
  how?: { readonly as?: 'application' | 'patent'; readonly at?: CaseDoor },
) => Promise<OpenedCase>;

/** `what` is what the log of reads says of a case that is not public (30.5, 30.6). */
export function caseOpener(
  { office: { registry }, clock }: Door,
  caller: Caller,
  door: CaseDoor,
  what: string,
): OpenCase {
  return async (text, { as, at = door } = {}) => {
    const glimpse = await registry.glimpse(numberFromPath(text), caller.person ?? '', as);
    const number = glimpse?.number;
    const state = glimpse && mayConcern(caller, glimpse) ? await registry.state(glimpse.number, glimpse.seq) : null;
    const relations = state ? relationsOf(caller, state) : new Set<Relation>();
    const condition = state ? conditionOf(state) : null;
    const view = condition && viewAt(at, condition, relations);
    if (!number || !state || !view)
      throw new ProblemError(404, 'case.unknown', unseen(caller), { case: numberFromPath(text) });
    if (condition !== 'published' && caller.person !== null)
      await registry.noteRead({ case: number, person: caller.person, at: clock.now(), what });
    return { number, state, view, relations };
  };
}

/** 30.5, 30.6: what cannot be seen is not looked into, and so takes no longer to be answered than what is not there. */
const mayConcern = (caller: Caller, { secret, published, named }: Glimpse): boolean =>
  named || published || (isOffice(caller) && !(secret && withoutSecret(caller)));

/** The same whether it is not there or not to be seen. */
const unseen = ({ person }: Caller): string =>
  person === null
    ? 'There is no such case that is public. A party says who it is with a bearer token.'
    : 'There is no such case.';
