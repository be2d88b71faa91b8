/** Whether a caller may hand in what somebody does: one's own acts, an attorney's for others, a registrar's record of a paper. */
import type { Actor } from '../../machines/index.ts';
import type { Caller } from './caller.ts';
import { handedInBy } from './table.ts';

/** Examiners and members sign for themselves; a registrar or operator can record for the office or a court. */
const signsInPerson = new Set([
  'formalExaminer',
  'substantiveExaminer',
  'commission',
  'registrar',
  'operator',
  'clearedOfficer',
]);

export function speaksFor({ person, roles }: Caller, { person: who, role, attorney }: Actor): boolean {
  if (person === null || role === 'time') return false;
  if (roles.includes('administrator')) return true;
  return handedInBy[role].some((hand) => {
    if (hand === 'self')
      return attorney ? roles.includes('attorney') && attorney.registration === person : who === person;
    return (roles as readonly string[]).includes(hand) && (!signsInPerson.has(role) || who === person);
  });
}
