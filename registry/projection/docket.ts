/** Who has to do with a case: its parties while the file names them, and for ever whoever acted in it. */
import type { CaseState, Entry } from '../../engine/types.ts';
import type { Change } from '../case-store.ts';

interface Named {
  readonly person: string;
  readonly role: string;
  readonly name: string;
}

export function projectDocket(changes: Change[], entry: Entry, before: CaseState | null, after: CaseState): void {
  const { by } = entry.act;
  if (by.role !== 'time') {
    changes.push(row('ignore', entry.case, { person: by.person, role: by.role, name: by.person }, 'actor'));
    if (by.attorney) {
      const { registration, name } = by.attorney;
      changes.push(row('ignore', entry.case, { person: registration, role: 'representative', name }, 'actor'));
    }
  }
  if (before && sameNames(before, after)) return;
  const was = new Map(before ? partiesOf(before).map((p) => [keyOf(p), p]) : []);
  for (const party of partiesOf(after)) {
    const old = was.get(keyOf(party));
    was.delete(keyOf(party));
    if (old?.name !== party.name) changes.push(row('put', entry.case, party, 'party'));
  }
  for (const { person, role } of was.values())
    changes.push({ how: 'remove', table: 'docket', where: { case_number: entry.case, person, role, source: 'party' } });
}

/** Everyone whom the file or a proceeding names: by id, attorneys by registration, authors by name, and by id where they have one. */
export function partiesOf({ file, proceedings }: CaseState): Named[] {
  const named: Named[] = [];
  for (const { id, name } of file.applicants) named.push({ person: id, role: 'applicant', name });
  for (const { id, name } of file.patent?.owners ?? []) named.push({ person: id, role: 'owner', name });
  for (const { id, name } of file.authors) {
    named.push({ person: name, role: 'author', name });
    if (id !== undefined) named.push({ person: id, role: 'author', name });
  }
  if (file.representative)
    named.push({ person: file.representative.registration, role: 'representative', name: file.representative.name });
  for (const { own } of proceedings) {
    const opponent = own['opponent'];
    if (isParty(opponent)) named.push({ person: opponent.id, role: 'opponent', name: opponent.name });
    const requester = own['requester'];
    const name = own['name'];
    if (isParty(requester)) named.push({ person: requester.id, role: 'requester', name: requester.name });
    else if (typeof requester === 'string')
      named.push({ person: requester, role: 'requester', name: typeof name === 'string' ? name : requester });
  }
  return named;
}

function sameNames(before: CaseState, after: CaseState): boolean {
  const [a, b] = [before.file, after.file];
  return (
    a.applicants === b.applicants &&
    a.authors === b.authors &&
    a.representative === b.representative &&
    a.patent?.owners === b.patent?.owners &&
    before.proceedings === after.proceedings
  );
}

const isParty = (value: unknown): value is { id: string; name: string } =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'name' in value &&
  typeof value.id === 'string' &&
  typeof value.name === 'string';

const keyOf = ({ person, role }: Named): string => `${role} ${person}`;

function row(
  how: 'put' | 'ignore',
  caseNumber: string,
  { person, role, name }: Named,
  source: 'party' | 'actor',
): Change {
  return { how, table: 'docket', row: { case_number: caseNumber, person, role, name, source } };
}
