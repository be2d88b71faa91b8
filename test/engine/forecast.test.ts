/** What happens to a case if nobody acts. */
import { canonical, forecast } from '../../engine/index.ts';
import type { ForecastOptions } from '../../engine/index.ts';
import {
  allMet,
  applicantParty,
  at,
  CaseDriver,
  applicationData,
  byPost,
  examined,
  granted,
  law,
  opponentParty,
  published,
  received,
  refusedCase,
} from '../support/case-driver.ts';
import { restorationData } from '../support/oppositions.ts';
import { grantedLate } from '../support/patents.ts';

const ahead = (c: CaseDriver, when: string, options: ForecastOptions = {}) => forecast(c.now, at(when), law, options);
const ends = (f: ReturnType<typeof ahead>) => f.steps.map((s) => `${s.on} ${s.ends.limit}`);
const where = (f: ReturnType<typeof ahead>) => f.rest.where.map((w) => `${w.machine}:${w.path}`);
const deficiencies = { missing: ['drawings'] };

describe('where a case comes to rest', () => {
  test.each<[string, string, () => CaseDriver, string, readonly string[]]>([
    [
      '29.1',
      'the office does not examine',
      () => received(),
      '2026-01-10',
      ['application:pending.course.formal.awaitingDecision'],
    ],
    [
      '29.2¶3',
      'no reply',
      () => received().act('DEFICIENCIES_FOUND', '2026-01-20', deficiencies),
      '2026-01-21',
      ['application:ended.closed.asNotFiled'],
    ],
    ['29.6', 'no appeal, no restoration', () => refusedCase(), '2026-03-10', ['application:ended.closed.asRefused']],
    [
      '32.1',
      'no opposition, no fee',
      () => published(),
      '2026-07-01',
      ['application:pending.course.granting.awaitingRegistration'],
    ],
    [
      '36.1',
      'no annual fee',
      () => granted(),
      '2027-02-01',
      ['application:granted', 'patent:registered.life.standing.lapsed'],
    ],
  ])('%s: %s', (_, __, make, when, expected) => {
    const found = ahead(make(), when);
    expect(found.rest.complete).toBe(true);
    expect(where(found)).toEqual(expected);
  });
});

test('29.2: each step says what ends, on which day and why then, what is lost, and the way back', () => {
  const c = received().act('DEFICIENCIES_FOUND', '2026-01-20', deficiencies);
  const step = ahead(c, '2026-01-21').steps.find((s) => s.ends.limit === 'formalReply');
  expect(step).toMatchObject({
    on: '2026-03-31',
    how: 'missed',
    ends: { clause: '29.2', whose: 'applicant', due: { due: '2026-03-31', rawEnd: '2026-03-20' } },
    lost: 'the application is considered not filed.',
    wayBack: { clause: '5.1', until: '2026-06-01' },
  });
  expect(step?.reminders).toEqual(['2026-03-01', '2026-03-17', '2026-03-28']);
  expect(step?.moves).toContainEqual(expect.objectContaining({ proceeding: 'application', to: 'ended.notFiled' }));
  expect(step?.notices.map((n) => n.notice)).toContain('consideredNotFiled');
  expect(step?.limits).toContainEqual(expect.objectContaining({ change: 'started', limit: 'complaint' }));
});

test('38.1: asked for in time, nothing is lost with the last day to ask', () => {
  const lost = (c: CaseDriver) =>
    ahead(c, '2026-06-10').steps.flatMap((step) => (step.ends.limit === 'restoration' ? [step.lost] : []));
  const c = refusedCase().until('2026-06-01');
  expect(lost(c)).toEqual(['the rights stay lost.']);
  expect(lost(c.act('RESTORATION_REQUESTED', '2026-06-09', restorationData('2026-06-09')))).toEqual([null]);
});

test('38.2: a missed appeal names restoration and its last day', () => {
  const [step] = ahead(refusedCase(), '2026-03-10').steps.filter((s) => s.ends.limit === 'appeal');
  expect(step?.wayBack).toMatchObject({ clause: '38.2', until: '2027-05-04' });
});

test('policy "service": by post a notice is taken as dispatched the same day, and presumed received ten days later', () => {
  const post = { ...applicantParty, channel: 'post' as const };
  const c = new CaseDriver()
    .act('APPLICATION_RECEIVED', '2026-01-05', applicationData('invention', { applicants: [post] }))
    .act('DEFICIENCIES_FOUND', '2026-01-20', deficiencies);
  const all = ends(ahead(c, '2026-01-20'));
  expect(all).toContain('2026-01-30 deemedService');
  expect(all).toContain('2026-03-31 formalReply');
});

test('31.3¶3: one unanswered opposition ends the application and the others with it', () => {
  const opposition = { opponent: opponentParty, grounds: ['7.6'], reasons: 'Məlumdur.', copies: true };
  const c = published()
    .act('OPPOSITION_FILED', '2026-07-01', opposition)
    .act('OPPOSITION_FILED', '2026-07-02', opposition);
  c.act('OPPOSITION_ADMITTED', '2026-07-10', {}, { proceeding: c.last('opposition') });
  const step = ahead(c, '2026-07-11').steps.find((s) => s.ends.limit === 'observations');
  expect(step?.on).toBe('2026-09-10');
  expect(step?.moves.map((m) => m.to)).toEqual(
    expect.arrayContaining(['ended.rejected.disputable', 'unanswered', 'endedByRejection']),
  );
});

describe('32.2: annual fees', () => {
  test('unpaid: the grace, then lapse', () => {
    const found = ahead(granted(), '2027-02-01');
    expect(ends(found)).toEqual(expect.arrayContaining(['2028-01-05 annualFee', '2028-07-05 annualFeeGrace']));
    expect(found.steps.at(-2)?.bulletin.map((b) => b.entry)).toEqual(['lapse']);
    expect(ends(found).at(-1)).toBe('2028-09-06 patentEndComplaint');
  });

  test('taken as paid: year by year with its amount, to the end of the term', () => {
    const found = ahead(granted(), '2027-02-01', { annualFees: 'paid', most: 500 });
    const paid = found.steps.filter((s) => s.how === 'paid');
    expect(paid).toHaveLength(18);
    expect(paid.map((s) => s.fees[0]?.year).slice(0, 3)).toEqual([4, 5, 6]);
    expect(paid[0]?.fees[0]?.amount).toMatchObject({ known: true, money: { minor: 1600 } });
    expect(found.steps.at(-1)).toMatchObject({ on: '2046-01-05', ends: { limit: 'patentTerm' } });
    expect(found.rest.sentence).toContain('its term has ended');
  });
});

test('30.6: what comes again every year is told once', () => {
  const c = examined()
    .act('PUBLICATION_REFUSED_BY_APPLICANT', '2026-02-10')
    .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
    .act('PUBLICATION_DECIDED', '2026-03-03');
  const found = ahead(c, '2026-03-10');
  expect(found.steps.filter((s) => s.ends.limit === 'declinedReminder')).toHaveLength(1);
  expect(found.steps.find((s) => s.repeats)?.ends.limit).toBe('declinedReminder');
  expect(found.rest).toMatchObject({ repeating: ['declinedReminder'], complete: true });
});

test('`most` bounds it, and the answer says that it stopped there', () => {
  const found = ahead(received(), '2026-01-10', { most: 2 });
  expect(found.steps.length).toBeLessThanOrEqual(2);
  expect(found.rest.complete).toBe(false);
});

test('nothing is kept, and the same question has the same answer', () => {
  const c = refusedCase();
  const before = canonical(c.now);
  expect(canonical(ahead(c, '2026-03-10'))).toBe(canonical(ahead(c, '2026-03-10')));
  expect(canonical(c.now)).toBe(before);
});

test('what is forecast is what time does: the same ends on the same days', () => {
  const c = received().act('DEFICIENCIES_FOUND', '2026-01-20', deficiencies);
  const found = ahead(c, '2026-01-21');
  const before = c.entries.length;
  c.until('2030-01-01');
  const fired = c.entries.slice(before).filter((e) => e.act.type === 'TERM_EXPIRED');
  expect(fired.map((e) => (e.act.data as { term: string }).term.split('/')[1])).toEqual(
    found.steps.map((s) => s.ends.limit),
  );
});

describe('notices that go out on the way start their limits', () => {
  test('29.2: to a party reached by post, ten days after they were sent', () => {
    const c = received('2026-01-05', 'invention', byPost).act('DEFICIENCIES_FOUND', '2026-01-20', deficiencies);
    expect(ends(ahead(c, '2026-01-21')).slice(0, 2)).toEqual(['2026-01-31 deemedService', '2026-02-05 freeAmendment']);
    expect(ends(ahead(c, '2026-01-21'))).toContain('2026-03-31 formalReply');
  });

  test('31.3: to an opponent reached by post too, from the day on which it goes out', () => {
    const opponent = { ...opponentParty, channel: 'post' };
    const c = published()
      .act('OPPOSITION_FILED', '2026-07-01', { opponent, grounds: ['7.6'], reasons: 'Məlumdur.', copies: true })
      .act('OPPOSITION_NOT_ADMITTED', '2026-07-10', { reasons: 'Əsassızdır.' });
    expect(ends(ahead(c, '2026-07-11'))).toContain('2026-07-21 deemedService');
  });
});

describe('with the annual fees paid', () => {
  test('32.2: each year is paid on its last day, to the end of the term', () => {
    const { steps, rest } = ahead(granted(), '2027-02-01', { annualFees: 'paid' });
    const years = steps.filter((s) => s.ends.limit === 'annualFee');
    expect([years[0]?.on, years[0]?.how, years[0]?.lost, years.at(-1)?.on]).toEqual([
      '2028-01-05',
      'paid',
      null,
      '2045-01-05',
    ]);
    expect(new Set(years.map((s) => s.how))).toEqual(new Set(['paid']));
    expect(rest.where.map((w) => w.path)).toContain('registered.life.standing.expired');
  });

  test('32.2: the third and fourth, begun before grant, are paid together', () => {
    const c = grantedLate('2029-01-15');
    const { steps } = ahead(c, '2029-01-20', { annualFees: 'paid' });
    const first = steps.find((s) => s.ends.limit === 'firstAnnualFees');
    expect(first).toMatchObject({ how: 'paid', on: '2029-03-15' });
    expect(first?.notices.filter((n) => n.notice === 'annualFeePaid')).toHaveLength(2);
  });
});

test.each<[string, string, () => CaseDriver, string]>([
  [
    '29.8',
    'withdrawn, on the day of the withdrawal and not of the filing',
    () => received('2026-09-01').act('APPLICATION_WITHDRAWN', '2026-11-27'),
    'The case ended on 27 November 2026, withdrawn (Article 29.8); nothing happens by itself.',
  ],
  [
    '29.2¶3',
    'considered not filed, and what closes it later is no other end',
    () => received().act('DEFICIENCIES_FOUND', '2026-01-20', deficiencies).until('2026-06-02'),
    'The case ended on 1 April 2026, considered not filed, the time to have it put right having passed (Article 29.2¶3); nothing happens by itself.',
  ],
])('%s: a case that has ended: %s', (_clause, _what, make, sentence) => {
  const c = make();
  expect(ahead(c, '2026-12-01', { entries: c.entries }).rest.sentence).toBe(sentence);
});
