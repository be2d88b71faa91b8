/** The people who call, and four cases of one applicant: published with an opponent and a requester, unpublished, set apart, and the first set apart later. */
import { attorney } from '../../../cli/simulate/templates.ts';
import type { TokenRole } from '../../../api/index.ts';
import type { CaseSeed } from '../../../registry/index.ts';
import { applicationData, CaseDriver, paid, published } from '../../support/case-driver.ts';
import { oppositionData } from '../../support/oppositions.ts';

type Caller = readonly [name: string, person: string | null, ...roles: TokenRole[]];

/** In the order of the columns of the tables. */
export const callers: readonly Caller[] = [
  ['nobody', null],
  ['stranger', 'stranger'],
  ['applicant', 'aliyev'],
  ['author', 'leyla'],
  ['agent', 'PM-0042', 'attorney'],
  ['no longer in the register', 'PM-0042'],
  ['opponent', 'rival'],
  ['requester', 'curious'],
  ['formal examiner', 'hasanova', 'formalExaminer'],
  ['substantive examiner', 'mammadov', 'substantiveExaminer'],
  ['Commission', 'karimova', 'commission'],
  ['registrar', 'quliyev', 'registrar'],
  ['operator', 'babayev', 'operator'],
  ['cleared officer', 'orujov', 'clearedOfficer'],
  ['administrator', 'root', 'administrator'],
];

export const refusesMention = 'Murad Gizli';
const authors = [
  { id: 'leyla', name: 'Leyla Məmmədova', address: 'Bakı', refusesMention: false },
  { id: 'murad', name: refusesMention, address: 'Bakı', refusesMention: true },
];
const over = { authors, representative: { ...attorney, registration: 'PM-0042' } };

const filed = () => new CaseDriver().act('APPLICATION_RECEIVED', '2026-01-05', applicationData('invention', over));

export const cases = {
  published: 'A-2026-0001',
  unpublished: 'A-2026-0002',
  secret: 'A-2026-0003',
  shutAgain: 'A-2026-0004',
} as const;

export function seeds(): readonly CaseSeed[] {
  const open = () =>
    published('invention', over)
      .act('OPPOSITION_FILED', '2026-06-10', oppositionData(), { by: 'opponent' })
      .act(
        'EXAMINATION_REQUESTED',
        '2026-06-11',
        { what: 'search', payment: paid(10_000, '2026-06-11') },
        { by: 'thirdPerson', person: 'curious' },
      );
  const apart = filed().act('SET_APART', '2026-01-12', { reason: 'defence' });
  const shutAgain = open().act('SET_APART', '2026-06-12', { reason: 'defence' });
  return [open(), filed(), apart, shutAgain].map(({ entries }) => ({
    acts: entries.filter(({ act }) => act.by.role !== 'time').map(({ act }) => ({ ...act, case: null })),
  }));
}
