/** What a caller is to a case. It is worked out from the case as it stands, so it ends when the file says so. */
import type { CaseState } from '../../engine/index.ts';
import type { Caller } from './caller.ts';

export const relations = [
  'public',
  'applicant',
  'owner',
  'author',
  'representative',
  'opponent',
  'requester',
  'formalExaminer',
  'substantiveExaminer',
  'commission',
  'registrar',
  'operator',
  'clearedOfficer',
  'administrator',
] as const;
export type Relation = (typeof relations)[number];

/** Everybody is the public, too. */
export function relationsOf({ person, roles }: Caller, { file, proceedings }: CaseState): ReadonlySet<Relation> {
  const found = new Set<Relation>(['public']);
  for (const role of roles) if (role !== 'attorney') found.add(role);
  if (person === null) return found;
  if (!file.patent && file.applicants.some(({ id }) => id === person)) found.add('applicant');
  if (file.patent?.owners.some(({ id }) => id === person)) found.add('owner');
  if (file.authors.some(({ id }) => id === person)) found.add('author');
  if (roles.includes('attorney') && file.representative?.registration === person) found.add('representative');
  for (const { own } of proceedings) {
    if (idOf(own['opponent']) === person) found.add('opponent');
    if (idOf(own['requester']) === person) found.add('requester');
  }
  return found;
}

const idOf = (party: unknown): unknown =>
  typeof party === 'object' && party !== null && 'id' in party ? party.id : party;
