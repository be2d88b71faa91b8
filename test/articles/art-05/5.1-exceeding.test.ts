/** 29.5 sixth paragraph and 5.1: a divisional found to go beyond the initial application, and what a dispute gives back. */
import {
  CaseDriver,
  applicationData,
  examined,
  answered,
  firstSecondAfter,
  initialSays,
  lastSecondOf,
  lawWith,
  paid,
  replayed,
} from '../../support/case-driver.ts';
import { effects } from '../../support/oppositions.ts';

const initial = { number: 'A 2026 0001' };
const divided = (over: Record<string, unknown> = {}, settings: Record<string, string> = {}, person = 'aliyev') =>
  new CaseDriver('A 2026 0044', lawWith(settings)).act(
    'APPLICATION_RECEIVED',
    '2026-09-01',
    applicationData('invention', { payment: paid(1000, '2026-09-01'), divisionalOf: initial, ...over }),
    { person },
  );
/** The initial application has answered that it has priority of 2 June 2025. */
const keeping = (over: Record<string, unknown> = {}) => initialSays(divided(over), { priorityDate: '2025-06-02' });
const exceeding = (c: CaseDriver, on = '2026-10-05', finalVersionOn = '2026-09-15') =>
  c.act('DIVISIONAL_FOUND_EXCEEDING', on, { finalVersionOn, reasons: 'Yeni əlamət.' });

const dispute = { about: 'priorityLost', reasons: 'Əlamət ilkin iddia sənədində var.' };
const decide = (outcome: 'allowed' | 'dismissed') => ({ outcome, reasons: 'Əsas.' });
const won = (c: CaseDriver, on = '2026-11-02') =>
  c.act('DISPUTE_FILED', on, dispute).act('DISPUTE_DECIDED', on, decide('allowed'));

const dates = ({ now: { file } }: CaseDriver) => [file.dates.filing, file.priority.date, file.priority.basis];
const told = (c: CaseDriver, notice: string) => effects(c, 'dispatch-notice').filter((f) => f.notice === notice);
const moved = ['2026-09-15', '2026-09-15', '29.5¶6'];
const kept = ['2026-09-01', '2025-06-02', '29.5¶5'];

describe('29.5¶6: the day of the final version is its filing date and its priority', () => {
  test('and the applicant is told what is lost, and that it can be disputed', () => {
    const c = exceeding(keeping());
    expect(dates(c)).toEqual(moved);
    expect(told(c, 'priorityMoved')).toMatchObject([
      {
        to: 'aliyev',
        params: { wayBack: '5.1', filingDate: '2026-09-15', priorityDate: '2026-09-15', reason: 'Yeni əlamət.' },
      },
    ]);
  });

  test('27.8: its month for free amendments counts from there, though the one from receipt is over', () => {
    const c = keeping();
    expect(c.until('2026-10-05').term('freeAmendment')).toBeUndefined();
    expect(exceeding(c).due('freeAmendment')).toBe('2026-10-15');
  });

  test('29.10: and its eighteen months for requests, though those from receipt are over', () => {
    const c = keeping().until('2028-03-10');
    expect(c.term('examinationRequest')).toBeUndefined();
    expect(exceeding(c, '2028-03-13', '2026-10-20').due('examinationRequest')).toBe('2028-04-20');
  });

  test('a priority that it claims itself stays', () => {
    const claim = { basis: 'convention', date: '2025-10-01', country: 'TR', number: 'TR 1', certifiedCopy: true };
    const c = exceeding(divided({ priorities: [{ ...claim, payment: paid(700, '2026-09-01') }] }));
    expect(dates(c)).toEqual(['2026-09-15', '2025-10-01', 'convention']);
  });

  test('28.1 (policy): never earlier than the day on which it became regular', () => {
    const cured = (settings: Record<string, string>) =>
      divided({ payment: undefined }, settings)
        .act('DEFICIENCIES_FOUND', '2026-09-02', { missing: ['filingFee'] })
        .act('CORRECTION_FILED', '2026-09-21', { papers: ['filingFee'], payment: paid(1000, '2026-09-21') })
        .act('FORMAL_EXAMINATION_PASSED', '2026-09-28');
    expect(dates(exceeding(cured({})))).toEqual(moved);
    expect(dates(exceeding(cured({ curedApplication: 'dayItBecameRegular' })))[0]).toBe('2026-09-21');
  });
});

describe('5.1: the finding is disputed', () => {
  test('for two months from its receipt (policy)', () => {
    const c = exceeding(keeping());
    const until = c.due('complaint', c.last('priorityClaim'));
    expect(until).toBe('2026-12-07');
    exceeding(keeping()).act('DISPUTE_FILED', lastSecondOf('2026-12-07'), dispute);
    expect(exceeding(keeping()).refused('DISPUTE_FILED', firstSecondAfter('2026-12-07'), dispute)).toMatchObject({
      code: 'dispute.nothing',
      clause: '5.1',
    });
  });

  test('allowed, the divisional has the dates and the limits that it had', () => {
    const c = won(exceeding(keeping()));
    expect(dates(c)).toEqual(kept);
    expect(c.due('examinationRequest')).toBe('2028-03-01');
    expect(c.notices.slice(-2)).toEqual(['disputeDecided', 'priorityMovedBack']);
    expect(told(c, 'priorityMovedBack')).toMatchObject([
      { params: { filingDate: '2026-09-01', priorityDate: '2025-06-02' } },
    ]);
    expect(replayed(c)).toEqual(c.now);
  });

  test('dismissed, it stays, until a court decides otherwise', () => {
    const c = exceeding(keeping());
    c.act('DISPUTE_FILED', '2026-11-02', dispute).act('DISPUTE_DECIDED', '2026-12-01', decide('dismissed'));
    expect(dates(c)).toEqual(moved);
    c.act('COURT_ACTION_FILED', '2027-02-01', { against: 'dispute' });
    c.act('COURT_DECIDED', '2027-08-02', { outcome: 'reversed', direction: 'priority' });
    expect(dates(c)).toEqual(kept);
  });

  test('one that the initial application has not answered has its own receipt again, and the answer that comes later', () => {
    const c = won(exceeding(divided()));
    expect(dates(c)).toEqual(['2026-09-01', '2026-09-01', '28.1']);
    expect(dates(answered(c, examined()))).toEqual(['2026-09-01', '2026-01-05', '29.5¶5']);
  });

  test('29.5: one whose initial application loses its priority afterwards is told of that loss, too', () => {
    const c = won(exceeding(keeping()));
    initialSays(c, { priorityDate: '2025-06-02', pending: false });
    expect(dates(c)).toEqual(['2026-09-01', '2026-09-01', '28.1']);
    expect(told(c, 'priorityLost')).toHaveLength(1);
  });

  test('one that says itself that it goes beyond has its own receipt again, not the priority of the initial one', () => {
    const c = won(exceeding(keeping({ divisionalOf: { ...initial, exceeds: true } })));
    expect(dates(c)).toEqual(['2026-09-01', '2026-09-01', '28.1']);
  });

  test('29.5: of two findings the one in dispute alone is undone', () => {
    const both = () => exceeding(exceeding(keeping()), '2026-10-12', '2026-10-09');
    expect(dates(both())).toEqual(['2026-10-09', '2026-10-09', '29.5¶6']);
    const claims = both()
      .now.proceedings.filter((p) => p.machine === 'priorityClaim')
      .map((p) => p.id);
    const without = (...ids: (string | undefined)[]) => {
      const c = both();
      for (const of of ids)
        c.act('DISPUTE_FILED', '2026-11-02', { ...dispute, of }).act(
          'DISPUTE_DECIDED',
          '2026-11-03',
          decide('allowed'),
          { proceeding: c.last('dispute') },
        );
      return dates(c);
    };
    expect(without(claims[1])).toEqual(moved);
    expect(without(claims[0])).toEqual(['2026-10-09', '2026-10-09', '29.5¶6']);
    expect(without(claims[0], claims[1])).toEqual(kept);
  });

  test('29.5: what was divided from it is told both', () => {
    const c = keeping().act('DIVISIONAL_FILED', '2026-09-02', { divisional: 'A 2026 0066', applicants: ['aliyev'] });
    const since = c.entries.length;
    won(exceeding(c));
    const stated = c.entries.slice(since).flatMap((e) => e.effects.filter((f) => f.kind === 'act-on-case'));
    expect(stated.map((f) => f.act.data)).toMatchObject([
      { filingDate: '2026-09-15', priorityDate: '2026-09-15' },
      { filingDate: '2026-09-01', priorityDate: '2025-06-02' },
    ]);
  });
});

test('29.1: the formal decision states the priority date, and whether an earlier one may still take its place', () => {
  const early = divided().act('FORMAL_EXAMINATION_PASSED', '2026-09-10');
  expect(told(early, 'formalDecision')[0]?.params).toMatchObject({ priorityDate: '2026-09-01', priorityOpen: true });
  const late = keeping().act('FORMAL_EXAMINATION_PASSED', '2026-11-10');
  expect(told(late, 'formalDecision')[0]?.params).toMatchObject({ priorityDate: '2025-06-02' });
  expect(told(late, 'formalDecision')[0]?.params).not.toHaveProperty('priorityOpen');
});
