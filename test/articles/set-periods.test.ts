/** Lengths that the law leaves open: as they come, and as an office sets them. */
import type { PolicySetting } from '../../law/index.ts';
import { makeLaw } from '../../law/index.ts';
import {
  allMet,
  byPost,
  deficient,
  examined,
  firstSecondAfter,
  lawWith,
  paid,
  received,
  refusedCase,
} from '../support/case-driver.ts';
import type { CaseDriver } from '../support/case-driver.ts';

type Set = Readonly<Record<string, string>>;
const reviewed = (set: Set) =>
  deficient('2026-01-20', {}, lawWith(set)).act('CORRECTION_FILED', '2026-02-10', { papers: ['description'] });
const decided = (set: Set) =>
  examined('2026-01-05', 'invention', {}, lawWith(set))
    .act('FINDINGS_RECORDED', '2026-02-02', allMet('invention'))
    .act('PUBLICATION_DECIDED', '2026-02-03');
const appealed = (set: Set) =>
  refusedCase('invention', lawWith(set)).act('APPEAL_FILED', '2026-04-01', {
    reasons: 'Yenidir',
    payment: paid(5000, '2026-04-01'),
  });
const asked = (set: Set) =>
  examined('2026-01-05', 'invention', {}, lawWith(set)).act('EXAMINATION_REQUESTED', '2026-02-02', {
    what: 'search',
    payment: paid(1000, '2026-02-02'),
  });
const notFiled = (set: Set) => deficient('2026-01-20', {}, lawWith(set)).until('2026-04-01');
const approved = (set: Set) =>
  examined('2026-01-05', 'invention', {}, lawWith(set))
    .act('PUBLICATION_PROHIBITED', '2026-02-02', { reason: 'x' })
    .act('PROHIBITION_APPROVED', '2026-03-02');
const posted = (set: Set) =>
  deficient('2026-01-20', byPost, lawWith(set)).act(
    'NOTICE_DISPATCHED',
    '2026-01-21',
    { on: '2026-01-21', how: 'post' },
    { by: 'office' },
  );
const claimed = (set: Set) =>
  received(
    '2026-01-05',
    'invention',
    { priorities: [{ basis: 'convention', date: '2025-06-02', country: 'TR', payment: paid(700, '2026-01-05') }] },
    lawWith(set),
  );
const abroad = (set: Set) =>
  examined('2026-01-05', 'invention', {}, lawWith(set)).act('FOREIGN_FILING_REQUESTED', '2026-06-01', {
    countries: ['TR'],
  });
const declined = (set: Set) =>
  examined('2026-01-05', 'invention', {}, lawWith(set)).act('PUBLICATION_REFUSED_BY_APPLICANT', '2026-02-02');
const held = (set: Set) =>
  received('2026-01-05', 'invention', {}, lawWith(set)).act(
    'RELATED_APPLICATION_SET_APART',
    '2026-02-02',
    { other: 'A 2026 0044', asOf: '9.1' },
    { by: 'office' },
  );

const table: readonly (readonly [string, string, string, (set: Set) => CaseDriver, string, readonly string[]])[] = [
  ['29.2', 'replyReview', 'replyReview', reviewed, 'P2M', ['2026-03-10', '2026-04-10']],
  ['29.2', 'deemedService', 'deemedService', posted, 'P14D', ['2026-01-31', '2026-02-04']],
  ['28.3', 'certifiedCopy', 'certifiedCopy', claimed, 'P3M', ['2026-03-05', '2026-04-06']],
  [
    '29.3',
    'substantiveExamination',
    'substantiveExamination',
    (set) => examined('2026-01-05', 'invention', {}, lawWith(set)),
    'P3M',
    ['2026-07-26', '2026-04-26'],
  ],
  ['29.3', 'publicationFee', 'publicationFee', decided, 'P3M', ['2026-04-03', '2026-05-04']],
  ['5.1', 'commissionDecision', 'commissionDecision', appealed, 'P3M', ['2026-06-01', '2026-07-01']],
  ['29.10', 'requestDecision', 'requestDecision', asked, 'P1M', ['2026-04-02', '2026-03-02']],
  ['5.1', 'complaint', 'complaint', notFiled, 'P1M', ['2026-06-01', '2026-05-01']],
  ['30.7', 'securityExtension', 'securityPostponement', approved, 'P2M', ['2026-07-02', '2026-05-02']],
  ['41¶2', 'foreignFilingReview', 'foreignFilingDecision', abroad, 'P2M', ['2026-07-01', '2026-08-01']],
  ['25', 'relatedSecrecy', 'relatedSecrecy', held, 'P10D', ['2026-03-02', '2026-02-12']],
  ['30.6', 'declinedReminder', 'declinedReminder', declined, 'P6M', ['2027-02-02', '2026-08-02']],
];

test.each(table)('%s: %s as it comes and as it is set', (_clause, policy, limit, make, length, [usual, set]) => {
  expect(make({}).due(limit)).toBe(usual);
  expect(make({ [policy]: length }).due(limit)).toBe(set);
});

describe('29.2, 29.1: when somebody is reminded', () => {
  const under = (policy: 'partyReminders' | 'officeReminders', value: readonly number[]) =>
    makeLaw({ settings: [{ policy, from: '2000-01-01', value } as unknown as PolicySetting] });
  const sent = (c: CaseDriver, kind: string) =>
    c.entries
      .filter((e) => e.effects.some((f) => f.kind === 'dispatch-notice' && f.notice === kind))
      .map((e) => e.act.effectiveAt.slice(0, 10));

  test('29.2: a party thirty, fourteen and three days before the last day, or as set', () => {
    const usual = deficient('2026-01-06').until(firstSecondAfter('2026-03-05'));
    expect(sent(usual, 'reminder')).toEqual(['2026-02-03', '2026-02-19', '2026-03-02']);
    const set = deficient('2026-01-06', {}, under('partyReminders', [7])).until(firstSecondAfter('2026-03-05'));
    expect(sent(set, 'reminder')).toEqual(['2026-02-26']);
  });

  test('29.1: the office at three quarters of its limit, or as set', () => {
    expect(sent(received().until('2026-02-05'), 'officeReminder')).toEqual(['2026-01-27']);
    const set = received('2026-01-05', 'invention', {}, under('officeReminders', [50]));
    expect(sent(set.until('2026-02-05'), 'officeReminder')).toEqual(['2026-01-19']);
  });
});
