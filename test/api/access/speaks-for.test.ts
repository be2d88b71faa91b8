/** In whose name an act is handed in: every capacity of every act, by everyone. The answers are written down here. */
import { handOf, relationsOf, viewAt } from '../../../api/index.ts';
import type { Caller, Hand, TokenRole } from '../../../api/index.ts';
import type { CaseState } from '../../../engine/index.ts';
import { acts, roles } from '../../../machines/index.ts';
import type { Role } from '../../../machines/index.ts';
import { granted, published } from '../../support/case-driver.ts';

const as = (person: string | null, ...held: TokenRole[]): Caller => ({ person, roles: held });
const signsFor = { name: 'Leyla Quliyeva', registration: 'PM-0042', warrant: 'W-1' };

const columns: readonly Caller[] = [
  as('aliyev'),
  as('PM-0042', 'attorney'),
  as('hasanova', 'formalExaminer'),
  as('mammadov', 'substantiveExaminer'),
  as('karimova', 'commission'),
  as('quliyev', 'registrar'),
  as('babayev', 'operator'),
  as('orujov', 'clearedOfficer'),
  as('root', 'administrator'),
  as(null),
];

/** By capacity: the act of `aliyev` himself, and the same signed by the attorney PM-0042 for him. s for him- or herself, o as the office. */
const forAnother: Readonly<Record<Role, readonly [himself: string, throughAttorney: string]>> = {
  //              self, attorney, formal, substantive, Commission, registrar, operator, cleared, administrator, nobody
  applicant: ['s----o--o-', '-s---o--o-'],
  owner: ['s----o--o-', '-s---o--o-'],
  author: ['s----o--o-', '-s---o--o-'],
  opponent: ['s----o--o-', '-s---o--o-'],
  thirdPerson: ['s----o--o-', '-s---o--o-'],
  formalExaminer: ['--------o-', '--------o-'],
  substantiveExaminer: ['--------o-', '--------o-'],
  commission: ['--------o-', '--------o-'],
  registrar: ['--------o-', '--------o-'],
  operator: ['--------o-', '--------o-'],
  clearedOfficer: ['--------o-', '--------o-'],
  court: ['-----o--o-', '-----o--o-'],
  office: ['-----oo-o-', '-----oo-o-'],
  time: ['----------', '----------'],
};
/** By capacity: the act of each caller under the own name. */
const underOwnName: Readonly<Record<Role, string>> = {
  applicant: 'sssssosso-',
  owner: 'sssssosso-',
  author: 'sssssosso-',
  opponent: 'sssssosso-',
  thirdPerson: 'sssssosso-',
  formalExaminer: '--o-----o-',
  substantiveExaminer: '---o----o-',
  commission: '----o---o-',
  registrar: '-----o--o-',
  operator: '------o-o-',
  clearedOfficer: '-------oo-',
  court: '-----o--o-',
  office: '-----oo-o-',
  time: '----------',
};

const marks = { self: 's', office: 'o', none: '-' } as const;
const row = (hand: (caller: Caller) => Hand | null): string =>
  columns.map((caller) => marks[hand(caller) ?? 'none']).join('');

test.each(roles)('27.1, 27.2: who may hand in what is done as %s, and whether for him- or herself', (role) => {
  const person = 'aliyev';
  expect(row((caller) => handOf(caller, { person, role }))).toBe(forAnother[role][0]);
  expect(row((caller) => handOf(caller, { person, role, attorney: signsFor }))).toBe(forAnother[role][1]);
  expect(row((caller) => handOf(caller, { person: caller.person ?? 'nobody', role }))).toBe(underOwnName[role]);
});

test.each(Object.entries(acts))('%s can be handed in by somebody who holds an office or is a party', (_, { by }) => {
  const capacities: readonly Role[] = by;
  const byOneself = capacities.some((role) => underOwnName[role].slice(0, 8).search(/[so]/) >= 0);
  expect([capacities.length > 0, byOneself]).toEqual([true, true]);
});

test('27.1: an attorney who is no longer in the register signs for nobody', () => {
  const by = { person: 'aliyev', role: 'applicant', attorney: signsFor } as const;
  expect(handOf(as('PM-0042'), by)).toBe(null);
  expect(handOf(as('PM-0099', 'attorney'), by)).toBe(null);
});

describe('what somebody is to a case follows its file', () => {
  const relate = (caller: Caller, state: CaseState) => [...relationsOf(caller, state)].sort();

  test('the applicant of an application is the owner of the patent', () => {
    expect(relate(as('aliyev'), published().now)).toEqual(['applicant', 'public']);
    expect(relate(as('aliyev'), granted().now)).toEqual(['owner', 'public']);
    expect(viewAt('journal', 'published', relationsOf(as('aliyev'), granted().now))).toBe('whole');
  });

  test('12, 17.3: after a transfer the former owner is the public', () => {
    const c = granted();
    const { patent } = c.now.file;
    const [first] = patent?.owners ?? [];
    if (!patent || !first) throw new Error('no patent');
    const sold = { ...c.now, file: { ...c.now.file, patent: { ...patent, owners: [{ ...first, id: 'buyer' }] } } };
    expect(relate(as('aliyev'), sold)).toEqual(['public']);
    expect(relate(as('buyer'), sold)).toEqual(['owner', 'public']);
  });

  test('nobody in particular is the public', () => {
    expect(relate(as(null), published().now)).toEqual(['public']);
  });
});
