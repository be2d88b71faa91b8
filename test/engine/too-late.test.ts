/** A refusal of what comes too late says which limit ended, and when. */
import { permitted } from '../../engine/index.ts';
import type { Refusal } from '../../engine/index.ts';
import {
  at,
  deficient,
  examined,
  firstSecondAfter,
  granted,
  law,
  paid,
  published,
  received,
  refusedCase,
} from '../support/case-driver.ts';
import { deemedRejected, opposed } from '../support/oppositions.ts';
import { attackData, publishedPatent } from '../support/patents.ts';

const abroad = { countries: ['TR'] };
const fee = (on: string) => ({ reasons: 'x', payment: paid(100_000, on) });
const withdrawn = () => examined().act('APPLICATION_WITHDRAWN', '2026-03-03');
const about = { about: 'consideredNotFiled', reasons: 'x' };

test.each<readonly [string, () => Refusal, string, string, string]>([
  [
    '31.3: the cure of an opposition',
    () => defective().refused('OPPOSITION_SUPPLEMENTED', firstSecondAfter('2026-12-01'), cure, { by: 'opponent' }),
    'limit.over',
    'opposition',
    '2026-12-01',
  ],
  [
    '29.2: a reply, in the state that its end has led to',
    () => deficient().refused('CORRECTION_FILED', firstSecondAfter('2026-03-31'), { papers: ['description'] }),
    'act.notPossible',
    'formalReply',
    '2026-03-31',
  ],
  [
    '29.2: and after that has closed',
    () =>
      deficient()
        .until('2026-12-01')
        .refused('CORRECTION_FILED', '2026-12-02', { papers: ['description'] }),
    'act.notPossible',
    'formalReply',
    '2026-03-31',
  ],
  [
    '29.2: a reply that is incomplete, looked at when its time is over',
    () =>
      deficient()
        .act('CORRECTION_FILED', '2026-03-30', { papers: ['claims'] })
        .refused('CORRECTION_FILED', firstSecondAfter('2026-03-31'), { papers: ['description'] }),
    'limit.over',
    'formalReply',
    '2026-03-31',
  ],
  [
    '5.1: a dispute',
    () => deficient().until('2026-06-02').refused('DISPUTE_FILED', '2026-06-02', about),
    'dispute.nothing',
    'complaint',
    '2026-06-01',
  ],
  [
    '29.6: an appeal',
    () => refusedCase().refused('APPEAL_FILED', firstSecondAfter('2026-05-04'), fee('2026-05-04')),
    'act.notPossible',
    'appeal',
    '2026-05-04',
  ],
  [
    '38.2: a request for restoration',
    () => refusedCase().refused('RESTORATION_REQUESTED', firstSecondAfter('2027-05-04'), fee('2027-05-04')),
    'act.notPossible',
    'restoration',
    '2027-05-04',
  ],
  [
    '31.3: observations',
    () => deemedRejected().refused('OBSERVATIONS_FILED', '2026-10-01', { observations: 'x' }),
    'act.notPossible',
    'observations',
    '2026-09-10',
  ],
  [
    '34.3: an opposition to the patent',
    () => publishedPatent().refused('POST_GRANT_OPPOSITION_FILED', firstSecondAfter('2027-09-01'), attackData),
    'limit.over',
    'postGrantOpposition',
    '2027-09-01',
  ],
  [
    '36.1, 43: an annual fee',
    () => granted().refused('ANNUAL_FEE_PAID', '2028-08-02', { year: 3, payment: paid(100_000, '2028-08-02') }),
    'act.notPossible',
    'annualFeeGrace',
    '2028-07-05',
  ],
  [
    '41: leave to file abroad',
    () => examined().refused('FOREIGN_FILING_REQUESTED', firstSecondAfter('2027-01-05'), abroad),
    'act.notPossible',
    'foreignFiling',
    '2027-01-05',
  ],
  [
    '41: and of an application that has ended',
    () => withdrawn().refused('FOREIGN_FILING_REQUESTED', firstSecondAfter('2027-01-05'), abroad),
    'limit.over',
    'foreignFiling',
    '2027-01-05',
  ],
  [
    '28.8: the fee of a priority',
    () =>
      claimed({ certifiedCopy: true }).refused('PRIORITY_FEE_PAID', '2026-03-08', { payment: paid(700, '2026-03-06') }),
    'act.notPossible',
    'priorityFee',
    '2026-03-05',
  ],
  [
    '28.3: the copy of the earlier application, with the fee paid in time',
    () =>
      claimed({ payment: paid(700, '2026-01-05') })
        .until('2026-12-01')
        .refused('PRIORITY_COPY_FILED', '2026-12-02', {}),
    'act.notPossible',
    'certifiedCopy',
    '2026-03-05',
  ],
  [
    '29.5: the subject that is to be examined',
    () => lacking().refused('SUBJECT_MATTER_ELECTED', firstSecondAfter('2026-04-02'), { elected: 'A' }),
    'act.notPossible',
    'unityElection',
    '2026-04-02',
  ],
])('%s that comes too late: the limit and its last day', (_what, refused, code, limit, due) => {
  const refusal = refused();
  expect(refusal).toMatchObject({ code, params: { limit, due } });
  const words = refusal.params['tooLate'] as { az: string; en: string };
  expect(refusal.reason.endsWith(words.en)).toBe(true);
  expect(words.az).toContain(due.split('-').reverse().join('.'));
  expect(refusal.params['explanation']).toContain('Last day: ');
});

test('31.1: in both languages, and in what a person may do', () => {
  const c = defective().until('2027-02-02');
  const person = { person: 'rival', role: 'opponent' } as const;
  const found = permitted(c.now, person, at('2027-02-02'), law).find(({ act }) => act === 'OPPOSITION_SUPPLEMENTED');
  expect(found).toMatchObject({
    possible: false,
    params: {
      tooLate: {
        en: 'The last day was 1 December 2026 (Tuesday): opposition to the application (Article 31.1).',
        az: 'Son gün 01.12.2026 (çərşənbə axşamı) idi: iddia sənədinə etiraz (maddə 31.1).',
      },
    },
  });
});

const claimed = (over: object) => {
  const claim = { basis: 'convention', date: '2025-10-01', country: 'TR', number: 'X 1', certifiedCopy: false };
  return received('2026-01-05', 'invention', { priorities: [{ ...claim, earlierWithdrawn: true, ...over }] });
};
const lacking = () => examined().act('UNITY_LACKING', '2026-02-02', { subjects: ['A', 'B'] });

const cure = { grounds: ['7.6'], reasons: 'Məlumdur.', copies: true };
const defective = () => {
  const c = published();
  opposed(c, '2026-07-01', { copies: false });
  return c;
};

test.each([
  ['29.8: what a withdrawal has shut', withdrawn],
  [
    '29.2: what was answered in time',
    () =>
      deficient()
        .act('CORRECTION_FILED', '2026-02-02', { papers: ['description'] })
        .act('FORMAL_EXAMINATION_PASSED', '2026-02-03'),
  ],
])('%s was shut by no limit', (_what, made) => {
  const refusal = made().refused('CORRECTION_FILED', '2027-02-02', { papers: ['description'] });
  expect(refusal.code).toBe('act.notPossible');
  expect(refusal.params).not.toHaveProperty('limit');
  expect(refusal.reason).not.toContain('last day');
});
