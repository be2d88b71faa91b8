/** Whether, and as whom, a caller may hand in what somebody does: one's own acts, an attorney's for others, a registrar's record of a paper. */
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

/** By what right: whoever works here records it; `self` hands in the own act, or as an attorney that of another. */
export type Hand = 'office' | 'self';

export function handOf({ person, roles }: Caller, { person: who, role, attorney }: Actor): Hand | null {
  if (person === null || role === 'time') return null;
  if (roles.includes('administrator')) return 'office';
  const hands: readonly string[] = handedInBy[role];
  if (roles.some((held) => hands.includes(held)) && (!signsInPerson.has(role) || who === person)) return 'office';
  const isOwn = attorney ? roles.includes('attorney') && attorney.registration === person : who === person;
  return hands.includes('self') && isOwn ? 'self' : null;
}
