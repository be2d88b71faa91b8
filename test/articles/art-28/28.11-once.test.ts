import {
  CaseDriver,
  allMet,
  answerOf,
  applicationData,
  carryTo,
  paid,
  published,
  replayed,
} from '../../support/case-driver.ts';
import { letterOf } from '../../support/letters.ts';

const application = (number: string, receivedOn = '2026-01-05') =>
  new CaseDriver(number)
    .act('APPLICATION_RECEIVED', receivedOn, applicationData())
    .act('FORMAL_EXAMINATION_PASSED', '2026-01-26')
    .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'));
const dispute = (other: CaseDriver | string, otherPriorityDate = '2026-01-05') => ({
  other: typeof other === 'string' ? other : other.number,
  otherPriorityDate,
  reasons: 'Eyni obyekt',
});
/** Each dispute in a case: with whom, and where it stands. */
const disputes = (c: CaseDriver) =>
  c.now.proceedings.filter((p) => p.machine === 'dispute').map((p) => `${String(p.own['other'])}: ${String(p.value)}`);
/** Acts in one case and carries out in the others what it asks for there; gives what they refused. */
function told(from: CaseDriver, to: readonly CaseDriver[], ...[act, on, data, doing]: Parameters<CaseDriver['act']>) {
  const since = from.entries.length;
  from.act(act, on, data, doing);
  return to.flatMap((c) => carryTo(from, c, since));
}
const once = ['dispute.twice', '28.11'];

describe('28.11: of two applications there is one dispute, which the Commission decides once', () => {
  test('28.11: filed in both, it is one in each, and decided in both', () => {
    const [one, two] = [application('A 2026 0001'), application('A 2026 0002')];
    one.act('PRIORITY_DISPUTE_FILED', '2026-03-10', dispute(two));
    two.act('PRIORITY_DISPUTE_FILED', '2026-03-10', dispute(one));
    expect([carryTo(one, two), carryTo(two, one)]).toEqual([[], []]);
    expect([disputes(one), disputes(two)]).toEqual([['A 2026 0002: deciding'], ['A 2026 0001: deciding']]);
    expect(answerOf(two.try('PRIORITY_DISPUTE_FILED', '2026-03-12', dispute(one)))).toEqual(once);
    expect(told(one, [two], 'PRIORITY_DISPUTE_DECIDED', '2026-04-10', { first: one.number, reasons: 'x' })).toEqual([]);
    expect([disputes(one), disputes(two)]).toEqual([['A 2026 0002: decided'], ['A 2026 0001: decided']]);
    expect(answerOf(two.try('PUBLICATION_DECIDED', '2026-04-13'))).toEqual(['priority.otherGoesFirst', '28.10']);
    one.act('PUBLICATION_DECIDED', '2026-04-13');
  });

  test('28.11: decided, it is not filed again, in neither of them; after the Commission comes the court', () => {
    const [one, two] = [application('A 2026 0001'), application('A 2026 0002')];
    expect(told(one, [two], 'PRIORITY_DISPUTE_FILED', '2026-03-10', dispute(two))).toEqual([]);
    expect(told(one, [two], 'PRIORITY_DISPUTE_DECIDED', '2026-04-10', { first: two.number, reasons: 'x' })).toEqual([]);
    expect(answerOf(one.try('PRIORITY_DISPUTE_FILED', '2026-04-11', dispute(two)))).toEqual(once);
    expect(answerOf(two.try('PRIORITY_DISPUTE_FILED', '2026-04-11', dispute(one)))).toEqual(once);
    one.act('COURT_ACTION_FILED', '2026-04-13', { against: 'dispute' });
    expect(answerOf(one.try('PRIORITY_DISPUTE_FILED', '2026-04-14', dispute(two)))).toEqual(once);
    one.act(
      'COURT_DECIDED',
      '2026-09-01',
      { outcome: 'reversed', direction: 'none' },
      { proceeding: one.last('dispute') },
    );
    one.act('PRIORITY_DISPUTE_FILED', '2026-09-02', dispute(two));
  });

  test('28.10: between priorities of another date it is another dispute', () => {
    const claim = { basis: 'convention', date: '2025-06-02', country: 'TR', number: 'TR 1', certifiedCopy: true };
    const c = new CaseDriver().act('APPLICATION_RECEIVED', '2026-01-05', {
      ...applicationData('invention', { priorities: [{ ...claim, payment: paid(700, '2026-01-05') }] }),
    });
    c.act('PRIORITY_DISPUTE_FILED', '2026-01-20', dispute('A 2026 0002', '2025-06-02'));
    c.act('PRIORITY_DISPUTE_DECIDED', '2026-02-20', { first: c.number, reasons: 'x' });
    c.act('PRIORITY_CLAIM_WITHDRAWN', '2026-03-01', {}, { proceeding: c.last('priorityClaim') });
    c.act('PRIORITY_DISPUTE_FILED', '2026-03-02', dispute('A 2026 0002'));
    expect(disputes(c)).toEqual(['A 2026 0002: decided', 'A 2026 0002: deciding']);
  });
});

describe('5.1¶2, 28.11: a court reverses it in one case: so it is in the other', () => {
  const judged = () => {
    const [one, two] = [application('A 2026 0001'), application('A 2026 0002')];
    told(one, [two], 'PRIORITY_DISPUTE_FILED', '2026-03-10', dispute(two));
    told(one, [two], 'PRIORITY_DISPUTE_DECIDED', '2026-04-10', { first: two.number, reasons: 'x' });
    one.act('COURT_ACTION_FILED', '2026-04-13', { against: 'dispute' });
    return { one, two };
  };
  const sued = (c: CaseDriver, on: string, of?: string) => c.act('COURT_ACTION_FILED', on, { against: 'dispute', of });
  const reversed = (one: CaseDriver, two: CaseDriver, on: string, outcome = 'reversed') => {
    const doing = { proceeding: one.last('dispute') };
    return told(one, [two], 'COURT_DECIDED', on, { outcome, direction: 'none' }, doing);
  };

  test('28.11: each may bring it before the Commission again, which decides it in both', () => {
    for (const isFirst of [true, false]) {
      const { one, two } = judged();
      expect(reversed(one, two, '2026-09-01')).toEqual([]);
      expect(letterOf(two, 'priorityOrderReversed')).toContain(
        `By the record of the other application (${one.number})`,
      );
      expect(letterOf(two, 'priorityOrderReversed', 'az')).toContain(one.number);
      const [by, other] = isFirst ? [one, two] : [two, one];
      expect(told(by, [other], 'PRIORITY_DISPUTE_FILED', '2026-09-02', dispute(other))).toEqual([]);
      expect(disputes(two)).toEqual(['A 2026 0001: decided', 'A 2026 0001: deciding']);
      expect(told(by, [other], 'PRIORITY_DISPUTE_DECIDED', '2026-10-01', { first: one.number, reasons: 'x' })).toEqual(
        [],
      );
      expect(disputes(two)).toEqual(['A 2026 0001: decided', 'A 2026 0001: decided']);
      expect(answerOf(two.try('PUBLICATION_DECIDED', '2026-10-02'))).toEqual(['priority.otherGoesFirst', '28.10']);
      expect(answerOf(two.try('PRIORITY_DISPUTE_FILED', '2026-10-02', dispute(one)))).toEqual(once);
      one.act('PUBLICATION_DECIDED', '2026-10-02');
      expect([replayed(one), replayed(two)]).toEqual([one.now, two.now]);
    }
  });

  test('5.1¶2: a higher court lets the decision stand: it stands in both', () => {
    const { one, two } = judged();
    reversed(one, two, '2026-09-01');
    sued(one, '2026-09-10', one.last('dispute'));
    expect(reversed(one, two, '2026-11-02', 'upheld')).toEqual([]);
    expect(two.notices.filter((notice) => notice === 'priorityDisputeDecided').length).toBe(2);
    expect(letterOf(two, 'priorityDisputeDecided')).toContain('this application goes first');
    expect(answerOf(two.try('PRIORITY_DISPUTE_FILED', '2026-11-03', dispute(one)))).toEqual(once);
  });

  test('5.1¶2: but not where the Commission has decided anew: that stands in both', () => {
    const { one, two } = judged();
    reversed(one, two, '2026-09-01');
    const judgment = one.last('dispute');
    told(one, [two], 'PRIORITY_DISPUTE_FILED', '2026-09-02', dispute(two));
    sued(one, '2026-09-10', judgment);
    const higher = one.last('dispute');
    const doing = { proceeding: two.last('dispute') };
    told(two, [one], 'PRIORITY_DISPUTE_DECIDED', '2026-10-10', { first: one.number, reasons: 'y' }, doing);
    const upheld = { outcome: 'upheld', direction: 'none' };
    expect(told(one, [two], 'COURT_DECIDED', '2026-11-02', upheld, { proceeding: higher })).toEqual([]);
    expect(answerOf(two.try('PUBLICATION_DECIDED', '2026-11-03'))).toEqual(['priority.otherGoesFirst', '28.10']);
    one.act('PUBLICATION_DECIDED', '2026-11-03');
  });

  test('28.11: the reversal is taken back by a late record while a new dispute is pending: so it is in both', () => {
    const { one, two } = judged();
    const suit = one.last('dispute');
    reversed(one, two, '2026-09-01');
    told(one, [two], 'PRIORITY_DISPUTE_FILED', '2026-09-02', dispute(two));
    const doing = { proceeding: suit, recorded: '2026-09-05' };
    expect(told(one, [two], 'COURT_DECIDED', '2026-08-03', { outcome: 'upheld', direction: 'none' }, doing)).toEqual(
      [],
    );
    for (const [c, other] of [
      [one, two],
      [two, one],
    ] as const)
      expect(answerOf(c.try('PRIORITY_DISPUTE_FILED', '2026-09-07', dispute(other)))).toEqual(once);
  });

  test('5.1¶2: of two judgments the later one counts, whichever action was brought first', () => {
    const { one, two } = judged();
    const [first] = one.now.proceedings.filter((p) => p.own['about'] === 'samePriority');
    const earlier = one.last('dispute');
    sued(one, '2026-04-20', first?.id);
    const later = one.last('dispute');
    const judge = (on: string, outcome: string, proceeding: string) =>
      told(one, [two], 'COURT_DECIDED', on, { outcome, direction: 'none' }, { proceeding });
    judge('2026-08-03', 'reversed', later);
    judge('2026-09-01', 'upheld', earlier);
    expect(answerOf(one.try('PRIORITY_DISPUTE_FILED', '2026-09-07', dispute(two)))).toEqual(once);
    expect(answerOf(two.try('PRIORITY_DISPUTE_FILED', '2026-09-07', dispute(one)))).toEqual(once);
  });

  test('5.1¶2: upheld, nothing is said there', () => {
    const { one, two } = judged();
    const letters = two.notices.length;
    expect(reversed(one, two, '2026-09-01', 'upheld')).toEqual([]);
    expect(two.notices.length).toBe(letters);
  });
});

describe('28.11: what the record of one case takes back is taken back in the other', () => {
  test('28.11: the decision came after the application had been withdrawn, as is recorded later', () => {
    const [one, two] = [application('A 2026 0001'), application('A 2026 0002')];
    told(one, [two], 'PRIORITY_DISPUTE_FILED', '2026-03-10', dispute(two));
    told(one, [two], 'PRIORITY_DISPUTE_DECIDED', '2026-04-10', { first: one.number, reasons: 'x' });
    expect(answerOf(two.try('PUBLICATION_DECIDED', '2026-04-13'))).toEqual(['priority.otherGoesFirst', '28.10']);
    const late = { recorded: '2026-04-20' };
    expect(told(one, [two], 'APPLICATION_WITHDRAWN', '2026-04-02', {}, late)).toEqual([]);
    expect([disputes(two), two.notices.at(-1)]).toEqual([['A 2026 0001: withoutSubject'], 'corrected']);
    two.act('PUBLICATION_DECIDED', '2026-04-21');
  });

  test('28.11: the Commission had decided otherwise before, as is recorded later', () => {
    const [one, two] = [application('A 2026 0001'), application('A 2026 0002')];
    told(one, [two], 'PRIORITY_DISPUTE_FILED', '2026-03-10', dispute(two));
    told(one, [two], 'PRIORITY_DISPUTE_DECIDED', '2026-04-10', { first: one.number, reasons: 'x' });
    const doing = { recorded: '2026-04-20', proceeding: one.last('dispute') };
    expect(
      told(one, [two], 'PRIORITY_DISPUTE_DECIDED', '2026-04-06', { first: two.number, reasons: 'x' }, doing),
    ).toEqual([]);
    expect(answerOf(one.try('PUBLICATION_DECIDED', '2026-04-21'))).toEqual(['priority.otherGoesFirst', '28.10']);
    two.act('PUBLICATION_DECIDED', '2026-04-21');
    expect([replayed(one), replayed(two)]).toEqual([one.now, two.now]);
  });
});

describe('28.11: a decision in one case is that of the dispute with it in the other, and of no other dispute there', () => {
  const trio = (receivedOn: string) =>
    [
      application('A 2026 0001'),
      application('A 2026 0002', receivedOn),
      application('A 2026 0003', receivedOn),
    ] as const;

  test('28.11: in dispute with two, it hears of each what is decided with that one', () => {
    const [one, two, three] = trio('2026-01-05');
    expect(told(one, [two], 'PRIORITY_DISPUTE_FILED', '2026-03-10', dispute(two))).toEqual([]);
    expect(told(three, [two], 'PRIORITY_DISPUTE_FILED', '2026-03-11', dispute(two))).toEqual([]);
    expect(told(one, [two], 'PRIORITY_DISPUTE_DECIDED', '2026-04-10', { first: one.number, reasons: 'x' })).toEqual([]);
    expect(disputes(two)).toEqual(['A 2026 0001: decided', 'A 2026 0003: deciding']);
    expect(told(three, [two], 'PRIORITY_DISPUTE_DECIDED', '2026-04-13', { reasons: 'x' })).toEqual([]);
    expect(disputes(two)).toEqual(['A 2026 0001: decided', 'A 2026 0003: decided']);
    expect(letterOf(two, 'priorityDisputeDecided')).toContain('stand as they were');
  });

  test('28.10: of one that it has not taken up it hears nothing, and its own goes on', () => {
    const [one, two, three] = trio('2026-01-06');
    expect(told(one, [two], 'PRIORITY_DISPUTE_FILED', '2026-03-10', dispute(two))).toEqual(['priority.differs']);
    expect(told(three, [two], 'PRIORITY_DISPUTE_FILED', '2026-03-11', dispute(two, '2026-01-06'))).toEqual([]);
    const letters = two.notices.length;
    expect(told(one, [two], 'PRIORITY_DISPUTE_DECIDED', '2026-04-10', { reasons: 'x' })).toEqual([]);
    expect([disputes(two), two.notices.slice(letters)]).toEqual([['A 2026 0003: deciding'], []]);
  });

  test('28.11: only the record of the other case says so here', () => {
    const c = application('A 2026 0001').act('PRIORITY_DISPUTE_FILED', '2026-03-10', dispute('A 2026 0002'));
    const stated = { other: 'A 2026 0002', reasons: 'x' };
    for (const by of ['applicant', 'commission', 'substantiveExaminer'] as const)
      expect(c.refused('PRIORITY_ORDER_STATED', '2026-04-10', stated, { by }).code).toBe('act.notYours');
  });
});

describe('28.11: what the Commission has decided, no examiner changes', () => {
  const other = { other: 'A 2026 0002', otherPriorityDate: '2026-01-05' };
  const register = (c: CaseDriver, on: string) =>
    answerOf(c.try('PATENT_REGISTERED', on, { patentNumber: 'I 2027 0001' }));
  const behind = () =>
    published()
      .act('PRIORITY_DISPUTE_FILED', '2026-06-10', dispute('A 2026 0002'))
      .act('PRIORITY_DISPUTE_DECIDED', '2026-07-10', { first: 'A 2026 0002', reasons: 'x' })
      .act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') });

  test('28.11: found anew by day of sending and number, it is refused, and no patent is granted', () => {
    const c = behind();
    expect(answerOf(c.try('SAME_PRIORITY_FOUND', '2026-12-22', other))).toEqual(once);
    expect([c.course, register(c, '2026-12-23')]).toEqual([
      'granting.behindOther',
      ['priority.otherGoesFirst', '28.10'],
    ]);
  });

  test('28.10: the applicants may still agree; and of a third application it is found', () => {
    const c = behind().act('SAME_PRIORITY_FOUND', '2026-12-22', { ...other, agreed: 'this' });
    expect(c.course).toBe('granting.paid');
    c.act('SAME_PRIORITY_FOUND', '2026-12-23', { ...other, other: 'A 2026 0003' });
    expect(register(c, '2026-12-24')).toEqual(['accepted']);
  });
});
