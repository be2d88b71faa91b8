/** What a letter says: the facts of the act that it tells of, and of the case, and none that are another letter's. */
import { deficient, examined, granted, opponentParty, paid, published, received } from '../support/case-driver.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { awaitingObservations, effects, oppositionData } from '../support/oppositions.ts';

const letter = (c: CaseDriver, kind: string) => effects(c, 'dispatch-notice').findLast((f) => f.notice === kind);
const says = (c: CaseDriver, kind: string) => letter(c, kind)?.params;

const heard = () =>
  awaitingObservations()
    .act('OBSERVATIONS_FILED', '2026-09-01', { observations: 'Razı deyiləm' })
    .act('HEARING_SET', '2026-09-10', { on: '2026-10-05' });
const refused = () =>
  examined()
    .act('FINDINGS_RECORDED', '2026-03-02', { findings: [{ clause: '7.6', met: false, reason: 'Məlumdur.' }] })
    .act('REFUSED', '2026-03-03', { reasons: 'İxtira səviyyəsi yoxdur.' });

test.each<[string, string, () => CaseDriver, string, Record<string, unknown>]>([
  [
    '29.2',
    'what is missing, and where the papers are listed',
    deficient,
    'deficiency',
    { list: 'description', contentsClause: '27.3' },
  ],
  ['29.4', 'why the patent is refused', refused, 'refusal', { reason: 'İxtira səviyyəsi yoxdur.' }],
  [
    '29.2',
    'for how many months the limit is prolonged',
    () => deficient().act('EXTENSION_REQUESTED', '2026-02-02', { months: 1, payment: paid(500, '2026-02-02') }),
    'extended',
    { months: 1 },
  ],
  [
    '27.8',
    'what the examiner proposes',
    () => examined().act('AMENDMENT_PROPOSED', '2026-02-10', { what: 'Dar bənd' }),
    'amendmentProposed',
    { reason: 'Dar bənd' },
  ],
  [
    '29.5',
    'of which subjects one is to be elected',
    () => examined().act('UNITY_LACKING', '2026-02-10', { subjects: ['Qurğu', 'Üsul'] }),
    'unity',
    { list: 'Qurğu, Üsul' },
  ],
  [
    '29.9',
    'which kind it is from now on',
    () => examined('2026-01-05', 'utilityModel').act('APPLICATION_CONVERTED', '2026-02-02', { to: 'invention' }),
    'converted',
    { kind: 'invention' },
  ],
  ['31.4', 'on which day both sides are heard', heard, 'hearing', { hearing: '2026-10-05' }],
  [
    '31.3',
    'what an opposition lacks',
    () =>
      published()
        .act('OPPOSITION_FILED', '2026-07-01', oppositionData())
        .act('OPPOSITION_FOUND_DEFECTIVE', '2026-07-10', { defects: ['surətlər', 'əsaslar'] }),
    'oppositionDefective',
    { list: 'surətlər, əsaslar' },
  ],
  [
    '32.2',
    'the year of a fee, paid or missed',
    () => granted().act('ANNUAL_FEE_PAID', '2027-12-01', { year: 3, payment: paid(1000, '2027-12-01') }),
    'annualFeePaid',
    { year: 3, patentNumber: 'I 2027 0001' },
  ],
  ['32.2', 'and of one that nobody paid', () => granted().until('2028-01-10'), 'annualFeeMissed', { year: 3 }],
])('%s: %s', (_clause, _what, make, kind, facts) => {
  expect(says(make(), kind)).toMatchObject(facts);
});

test('29.1, 29.9, 31.4, 32.2: a letter about something else says nothing of it', () => {
  const c = received().act('FORMAL_EXAMINATION_PASSED', '2026-01-26');
  for (const key of ['reason', 'list', 'contentsClause', 'hearing', 'kind', 'year', 'patentNumber', 'outcome'])
    expect(says(c, 'formalDecision')).not.toHaveProperty(key);
  expect(says(c, 'formalDecision')).toMatchObject({ filingDate: '2026-01-05', on: '2026-01-26' });
});

test('27.2, 31.3: who names neither a language nor a channel is written to in Azerbaijani, electronically', () => {
  const { language: _language, channel: _channel, ...plain } = opponentParty;
  const c = published().act('OPPOSITION_FILED', '2026-07-01', oppositionData({ opponent: plain }));
  c.act('OPPOSITION_NOT_ADMITTED', '2026-07-10', { reasons: 'Əsas yoxdur' });
  expect(letter(c, 'oppositionInadmissible')).toMatchObject({ to: 'rival', language: 'az', channel: 'electronic' });
});
