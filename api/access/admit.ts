/** Who is let in at a door of the office, and in whose name. */
import type { Actor, CaseNumber } from '../../machines/index.ts';
import type { Proposal, Registry } from '../../registry/index.ts';
import { ProblemError } from '../problem.ts';
import type { Caller } from './caller.ts';
import { handOf } from './speaks-for.ts';
import type { Hand } from './speaks-for.ts';
import type { OfficeDoor } from './table.ts';
import { officeDoors } from './table.ts';

/** Throws a problem 401 where the caller has to say who he is, 403 where that does not help. */
export function admitTo(door: OfficeDoor, { person, roles }: Caller): void {
  const open: readonly string[] = officeDoors[door];
  if (open.includes('public')) return;
  if (person === null) throw unknown();
  if (!open.includes('signedIn') && !roles.some((role) => open.includes(role)))
    throw new ProblemError(403, 'access.denied', `This is for: ${open.join(', ')}.`, { roles: open });
}

/** By what right the caller hands in what this person does. Throws a problem 403 where there is none. */
export function mustSpeakFor(caller: Caller, by: Actor): Hand {
  if (caller.person === null) throw unknown();
  const hand = handOf(caller, by);
  if (hand === null)
    throw new ProblemError(
      403,
      'access.notYourName',
      `${caller.person} may not hand in what ${by.person} does as ${by.role}.`,
      { person: by.person, role: by.role },
    );
  return hand;
}

/** What an operator does is done under the own name; who keeps the installation can enter another's. */
export function mustBe(caller: Caller, who: string): void {
  if (caller.person === null) throw unknown();
  if (caller.person !== who && !caller.roles.includes('administrator'))
    throw new ProblemError(403, 'access.notYourName', `${caller.person} may not act as ${who}.`, { person: who });
}

/** Who confirms or rejects what waits for a second person: not the first, and one who may do such an act. An administrator is no exception. */
export function mustBeSecond(caller: Caller, { act: { by }, proposedBy }: Proposal): string {
  const { person } = caller;
  if (person === null) throw unknown();
  if (person === proposedBy || person === by.person)
    throw new ProblemError(403, 'access.secondPerson', `Somebody else than ${person} has to confirm it.`, { person });
  mustSpeakFor(caller, { role: by.role, person });
  return person;
}

/** Who withdraws it: the first person, or whoever keeps the installation. */
export function mustBeFirst(caller: Caller, { act: { by }, proposedBy }: Proposal): string {
  const { person } = caller;
  if (person === null) throw unknown();
  if (person !== by.person) mustBe(caller, proposedBy);
  return person;
}

const unknown = () => new ProblemError(401, 'access.noToken', 'Say who you are: send a bearer token.');

/** Whether somebody works here, and so may try out what others could do. */
export const isOffice = ({ roles }: Caller): boolean => roles.some((role) => role !== 'attorney');

/** Whose cases a list has: those of the office, or for who does not work here the own ones. */
export const scopeOf = (caller: Caller): { readonly withoutSecret: boolean } | { readonly party: string } =>
  isOffice(caller) ? { withoutSecret: withoutSecret(caller) } : { party: caller.person ?? '' };

/** Of a case set apart (25, 30.7), there is none for those outside its circle. */
export const isKeptFrom = async (
  caller: Caller,
  registry: Pick<Registry, 'summary'>,
  number: CaseNumber,
): Promise<boolean> => withoutSecret(caller) && (await registry.summary(number))?.secret === true;

/** Whether lists leave out what is set apart (25, 30.7). */
export const withoutSecret = ({ roles }: Caller): boolean =>
  !roles.includes('clearedOfficer') && !roles.includes('administrator');
