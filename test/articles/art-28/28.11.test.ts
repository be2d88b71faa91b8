import {
  CaseDriver,
  actsOnOthers,
  allMet,
  answerOf,
  answered,
  applicationData,
  carryTo,
  lawWith,
  paid,
  play,
  published,
} from '../../support/case-driver.ts';
import { letterOf } from '../../support/letters.ts';

const register = { patentNumber: 'I 2027 0001' };
const dispute = { other: 'A 2026 0002', otherPriorityDate: '2026-01-05', reasons: 'Eyni obyekt' };
const toGrant = (settings: Record<string, string> = {}) => {
  const c = published('invention', {}, lawWith(settings));
  return c.act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') });
};
const otherCase = () => {
  const c = new CaseDriver('A 2026 0002').act('APPLICATION_RECEIVED', '2026-01-05', applicationData());
  return c.act('FORMAL_EXAMINATION_PASSED', '2026-01-26').act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'));
};

describe('28.11: a dispute on the same priority stands in both cases', () => {
  test('28.11: filed in one, it is brought to the other, and not back', () => {
    const one = toGrant().act('PRIORITY_DISPUTE_FILED', '2026-12-21', dispute);
    const two = otherCase();
    expect(actsOnOthers(one)).toEqual([
      {
        case: 'A 2026 0002',
        type: 'PRIORITY_DISPUTE_FILED',
        data: {
          other: 'A 2026 0001',
          otherPriorityDate: '2026-01-05',
          reasons: 'Eyni obyekt',
          fromOtherCase: true,
        },
      },
    ]);
    expect(carryTo(one, two)).toEqual([]);
    expect([one.at(one.last('dispute')), two.at(two.last('dispute'))]).toEqual(['deciding', 'deciding']);
    expect(actsOnOthers(two)).toEqual([]);
    expect([one.due('commissionDecision'), two.due('commissionDecision')]).toEqual(['2027-02-21', '2027-02-21']);
  });

  test('28.11: while it is pending no patent is granted (policy)', () => {
    const c = toGrant().act('PRIORITY_DISPUTE_FILED', '2026-12-21', dispute);
    expect(c.refused('PATENT_REGISTERED', '2027-01-15', register)).toMatchObject({ code: 'registration.challenged' });
    const free = toGrant({ priorityDisputeBlocksGrant: 'no' }).act('PRIORITY_DISPUTE_FILED', '2026-12-21', dispute);
    expect(free.act('PATENT_REGISTERED', '2027-01-15', register).course).toBe('granted');
  });

  test('28.11: decided, it is decided in both, and each knows which goes first', () => {
    const one = toGrant().act('PRIORITY_DISPUTE_FILED', '2026-12-21', dispute);
    const two = otherCase();
    carryTo(one, two);
    const since = one.entries.length;
    one.act('PRIORITY_DISPUTE_DECIDED', '2027-01-11', { first: 'A 2026 0001', reasons: 'Əvvəl göndərilib' });
    expect(carryTo(one, two, since)).toEqual([]);
    expect([one.at(one.last('dispute')), two.at(two.last('dispute'))]).toEqual(['decided', 'decided']);
    expect(actsOnOthers(two)).toEqual([]);
    expect(two.refused('PUBLICATION_DECIDED', '2027-01-12').code).toBe('priority.otherGoesFirst');
    expect(one.act('PATENT_REGISTERED', '2027-01-15', register).course).toBe('granted');
  });

  test('28.11: decided the other way round, the case that was held back goes on', () => {
    const two = otherCase().act('SAME_PRIORITY_FOUND', '2026-03-03', {
      other: 'A 2026 0001',
      otherPriorityDate: '2026-01-05',
      otherSentOn: '2026-01-01',
    });
    play(two, [
      { on: '2026-03-04', act: 'PUBLICATION_DECIDED', refused: ['priority.otherGoesFirst', '28.10'] },
      {
        on: '2026-03-05',
        act: 'PRIORITY_DISPUTE_FILED',
        data: { other: 'A 2026 0001', otherPriorityDate: '2026-01-05', reasons: 'Razı deyiləm' },
        sent: ['priorityDisputeReceived'],
      },
      {
        on: '2026-05-04',
        act: 'PRIORITY_DISPUTE_DECIDED',
        data: { first: 'A 2026 0002', reasons: 'Bu' },
        sent: ['priorityDisputeDecided'],
      },
      { on: '2026-05-05', act: 'PUBLICATION_DECIDED', course: 'publishing.awaitingFee' },
    ]);
  });

  test('32.1: the two months to register run from the later decision of the Commission', () => {
    const c = toGrant();
    expect(c.due('registration')).toBe('2027-02-01');
    c.act('PRIORITY_DISPUTE_FILED', '2026-12-21', dispute).act('PRIORITY_DISPUTE_DECIDED', '2027-02-15', {
      first: 'A 2026 0001',
      reasons: 'Bu',
    });
    expect(c.due('registration')).toBe('2027-04-15');
  });

  test('28.11: then the court; its action alone holds nothing up (policy), unless it orders so', () => {
    const decided = () =>
      toGrant()
        .act('PRIORITY_DISPUTE_FILED', '2026-12-21', dispute)
        .act('PRIORITY_DISPUTE_DECIDED', '2027-01-11', { first: 'A 2026 0001', reasons: 'Bu' })
        .act('COURT_ACTION_FILED', '2027-01-12', { against: 'dispute' });
    expect(decided().act('PATENT_REGISTERED', '2027-01-15', register).course).toBe('granted');
    const held = decided();
    held.act(
      'SUSPENSION_ORDERED',
      '2027-01-13',
      { reasons: 'Qərardad' },
      { by: 'court', proceeding: held.last('dispute') },
    );
    expect(held.refused('PATENT_REGISTERED', '2027-01-15', register).code).toBe('registration.challenged');
    held.act('COURT_DECIDED', '2027-06-01', { outcome: 'upheld' }, { proceeding: held.last('dispute') });
    expect(held.act('PATENT_REGISTERED', '2027-06-02', register).course).toBe('granted');
  });

  test.each([
    ['the registrar', 'registrar'],
    ['an examiner', 'substantiveExaminer'],
    ['an applicant', 'applicant'],
  ] as const)('28.11: %s does not decide it', (_name, by) => {
    const c = toGrant().act('PRIORITY_DISPUTE_FILED', '2026-12-21', dispute);
    expect(c.refused('PRIORITY_DISPUTE_DECIDED', '2027-01-11', { reasons: 'x' }, { by }).code).toBe('act.notYours');
  });

  test.each([
    ['A 2026 0099', 'priority.noSuchOther', '28.11'],
    ['this', 'form.invalid', '28.11'],
  ])('28.11: of the two one goes first, and no other: %s', (first, code, clause) => {
    const c = toGrant().act('PRIORITY_DISPUTE_FILED', '2026-12-21', dispute);
    expect(answerOf(c.try('PRIORITY_DISPUTE_DECIDED', '2027-01-11', { first, reasons: 'x' }))).toEqual([code, clause]);
  });

  test('28.11: a dispute about something else is not decided as one on priority', () => {
    const c = toGrant().act('DISPUTE_FILED', '2026-12-21', { about: 'other', receivedOn: '2026-12-21', reasons: 'x' });
    expect(c.refused('PRIORITY_DISPUTE_DECIDED', '2027-01-11', { first: 'A 2026 0001', reasons: 'x' }).code).toBe(
      'dispute.other',
    );
  });
});

describe('28.10, 28.11: there is a dispute only between priorities of one date', () => {
  const differs = (theirs: string) => ({
    code: 'priority.differs',
    clause: '28.10',
    params: { priorityDate: '2026-01-05', otherPriorityDate: theirs },
  });

  test.each(['2026-01-04', '2026-01-06'])(
    '28.10: a dispute with an application of %s is refused with both dates',
    (theirs) => {
      const refusal = toGrant().refused('PRIORITY_DISPUTE_FILED', '2026-12-21', {
        ...dispute,
        otherPriorityDate: theirs,
      });
      expect(refusal).toMatchObject(differs(theirs));
      expect(refusal.reason).toContain(theirs);
    },
  );

  test('28.10: the priority is that which the case has by then, not the day of its receipt', () => {
    const claimed = {
      priorities: [{ basis: 'convention', date: '2025-06-02', country: 'TR', number: 'TR 1' }],
    };
    const c = new CaseDriver().act('APPLICATION_RECEIVED', '2026-01-05', applicationData('invention', claimed));
    c.act('PRIORITY_COPY_FILED', '2026-01-06').act('PRIORITY_FEE_PAID', '2026-01-06', {
      payment: paid(700, '2026-01-06'),
    });
    expect(c.refused('PRIORITY_DISPUTE_FILED', '2026-01-07', dispute).params).toMatchObject({
      priorityDate: '2025-06-02',
    });
    c.act('PRIORITY_DISPUTE_FILED', '2026-01-08', { ...dispute, otherPriorityDate: '2025-06-02' });
  });

  /** Says of the other, received a day later, that its priority is of the same date. */
  const mistaken = () => toGrant().act('PRIORITY_DISPUTE_FILED', '2026-12-21', dispute);
  const later = (isPublished: boolean) => {
    const c = new CaseDriver('A 2026 0002').act('APPLICATION_RECEIVED', '2026-01-06', applicationData());
    c.act('FORMAL_EXAMINATION_PASSED', '2026-01-26').act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'));
    if (!isPublished) return c;
    return c
      .act('PUBLICATION_DECIDED', '2026-03-03')
      .act('FEE_PAID', '2026-04-01', { fee: 'publication', payment: paid(600, '2026-04-01') })
      .act('APPLICATION_PUBLISHED', '2026-06-01', { issue: '2026/5' });
  };

  test('28.10: the record of the other case knows better: the dispute ends, and grants go on', () => {
    const [one, two] = [mistaken(), later(true)];
    expect(one.course).toBe('granting.held');
    answered(one, two);
    expect(two.now.proceedings.some((p) => p.machine === 'dispute')).toBe(false);
    expect(two.notices).not.toContain('priorityDisputeReceived');
    expect(one.at(one.last('dispute'))).toBe('withoutSubject');
    expect(one.notices.at(-1)).toBe('priorityDisputeEnded');
    expect(one.refused('COURT_ACTION_FILED', '2026-12-22', { against: 'dispute' }).code).toBe('court.nothingDecided');
    expect(one.act('PATENT_REGISTERED', '2027-01-15', register).course).toBe('granted');
  });

  test.each([
    ['unpublished', () => later(false)],
    ['set apart', () => later(true).act('SET_APART', '2026-06-02', { reason: 'x' })],
  ])('28.10: one that is %s confirms nothing, and is not disturbed', (_name, other) => {
    const [one, two] = [mistaken(), other()];
    expect(carryTo(one, two)).toEqual(['priority.differs']);
    expect(actsOnOthers(two)).toEqual([]);
    expect(two.now.proceedings.some((p) => p.machine === 'dispute')).toBe(false);
    expect(one.at(one.last('dispute'))).toBe('deciding');
  });

  test('28.10: an answer ends the dispute with that case alone, and none where the dates are one', () => {
    const c = mistaken();
    const state = { other: 'A 2026 0003', priorityDate: '2026-01-06' };
    c.act('OTHER_PRIORITY_STATED', '2026-12-22', state);
    expect(c.at(c.last('dispute'))).toBe('deciding');
    expect(
      c.refused('OTHER_PRIORITY_STATED', '2026-12-22', { other: 'A 2026 0002', priorityDate: '2026-01-05' }).ok,
    ).toBe(false);
    expect(c.refused('OTHER_PRIORITY_STATED', '2026-12-22', state, { by: 'applicant' }).code).toBe('act.notYours');
  });

  test('28.10: only the record of the other case brings a dispute here, no party', () => {
    const brought = { ...dispute, otherPriorityDate: '2026-01-06', fromOtherCase: true };
    expect(toGrant().refused('PRIORITY_DISPUTE_FILED', '2026-12-21', brought).code).toBe('priority.differs');
  });
});

describe('28.10, 28.11: one of the two ends', () => {
  const pair = () => {
    const one = otherCaseAs('A 2026 0001').act('PRIORITY_DISPUTE_FILED', '2026-03-10', dispute);
    const two = otherCase();
    expect(carryTo(one, two)).toEqual([]);
    return { one, two };
  };
  const otherCaseAs = (number: string) =>
    new CaseDriver(number)
      .act('APPLICATION_RECEIVED', '2026-01-05', applicationData())
      .act('FORMAL_EXAMINATION_PASSED', '2026-01-26')
      .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'));
  const claimed = {
    claimedBy: 'A 2026 0099',
    applicants: ['aliyev'],
    filedOn: '2026-01-20',
    priorityDate: '2026-01-05',
  };
  const tell = (from: CaseDriver, to: CaseDriver, since: number) => expect(carryTo(from, to, since)).toEqual([]);

  test('28.11, 32.1: the one that brought the dispute is withdrawn: there is nothing to decide, and the other goes on', () => {
    const { one, two } = pair();
    const since = one.entries.length;
    one.act('APPLICATION_WITHDRAWN', '2026-03-20');
    tell(one, two, since);
    expect(two.at(two.last('dispute'))).toBe('withoutSubject');
    expect(letterOf(two, 'priorityDisputeEnded')).toContain('the other application has ended');
    expect(letterOf(two, 'priorityDisputeEnded', 'az')).toContain('xitam verilib');
    two.act('PUBLICATION_DECIDED', '2026-03-21');
  });

  test('28.11: it goes on again, and with it the dispute, which is decided in both', () => {
    const { one, two } = pair();
    let since = one.entries.length;
    one.act('DEEMED_WITHDRAWN', '2026-03-20', claimed);
    tell(one, two, since);
    expect(two.at(two.last('dispute'))).toBe('withoutSubject');
    since = one.entries.length;
    one.act('WITHDRAWAL_RELEASED', '2026-04-01', { claimedBy: 'A 2026 0099' });
    tell(one, two, since);
    expect([one.at(one.last('dispute')), two.at(two.last('dispute'))]).toEqual(['deciding', 'deciding']);
    since = one.entries.length;
    one.act('PRIORITY_DISPUTE_DECIDED', '2026-04-20', { first: 'A 2026 0001', reasons: 'x' });
    tell(one, two, since);
    expect([one.at(one.last('dispute')), two.at(two.last('dispute'))]).toEqual(['decided', 'decided']);
  });

  test('28.10: decided that the one goes first, and then it is withdrawn: what has ended goes before nobody', () => {
    const { one, two } = pair();
    let since = one.entries.length;
    one.act('PRIORITY_DISPUTE_DECIDED', '2026-03-20', { first: 'A 2026 0001', reasons: 'x' });
    tell(one, two, since);
    expect(two.refused('PUBLICATION_DECIDED', '2026-03-21').code).toBe('priority.otherGoesFirst');
    since = one.entries.length;
    one.act('APPLICATION_WITHDRAWN', '2026-03-25');
    tell(one, two, since);
    two.act('PUBLICATION_DECIDED', '2026-03-26');
  });

  test('28.11: by a late record it had ended before it brought the dispute: that is taken back in the other', () => {
    const { one, two } = pair();
    const since = one.entries.length;
    one.act('APPLICATION_WITHDRAWN', '2026-03-09', {}, { recorded: '2026-03-20' });
    tell(one, two, since);
    expect(two.at(two.last('dispute'))).toBe('withoutSubject');
  });

  test('28.10: by a late record its priority was another when it brought the dispute: that ends, and the order stays', () => {
    const claim = { basis: 'convention', date: '2025-06-02', country: 'TR', number: 'TR 1', certifiedCopy: true };
    const one = new CaseDriver('A 2026 0001')
      .act('APPLICATION_RECEIVED', '2026-01-05', applicationData('invention', { priorities: [claim] }))
      .act('FORMAL_EXAMINATION_PASSED', '2026-01-26')
      .until('2026-03-10');
    const two = otherCase().act('SAME_PRIORITY_FOUND', '2026-03-12', {
      other: one.number,
      otherPriorityDate: '2026-01-05',
    });
    tell(two, one, 0);
    let since = one.entries.length;
    one.act('PRIORITY_DISPUTE_FILED', '2026-03-16', dispute);
    tell(one, two, since);
    since = one.entries.length;
    const fee = { payment: paid(700, '2026-03-04') };
    one.act('PRIORITY_FEE_PAID', '2026-03-04', fee, { recorded: '2026-03-20', proceeding: one.last('priorityClaim') });
    tell(one, two, since);
    expect([one.now.file.priority.date, two.at(two.last('dispute'))]).toEqual(['2025-06-02', 'withoutSubject']);
    expect(letterOf(two, 'priorityDisputeEnded')).toContain('is of another date');
    one.act('PRIORITY_CLAIM_REJECTED', '2026-04-01', { reasons: 'x' }, { proceeding: one.last('priorityClaim') });
    expect(one.now.file.priority.date).toBe('2026-01-05');
    expect(two.refused('PUBLICATION_DECIDED', '2026-04-02').code).toBe('priority.otherGoesFirst');
  });

  test('28.11: by a late record it could not have brought the dispute, whatever its priority: that ends as well', () => {
    const { two } = pair();
    const other = { other: 'A 2026 0001', priorityDate: '2026-01-05' };
    two.act('OTHER_PRIORITY_STATED', '2026-03-20', { ...other, putRight: true });
    expect(two.at(two.last('dispute'))).toBe('withoutSubject');
  });

  test('28.10: resumed, and by a late record it had been withdrawn before: the other hears that it has ended', () => {
    const { one, two } = pair();
    let since = one.entries.length;
    one.act('DEEMED_WITHDRAWN', '2026-03-20', claimed);
    one.act('WITHDRAWAL_RELEASED', '2026-04-01', { claimedBy: 'A 2026 0099' });
    tell(one, two, since);
    expect(two.at(two.last('dispute'))).toBe('deciding');
    since = one.entries.length;
    one.act('APPLICATION_WITHDRAWN', '2026-03-15', {}, { recorded: '2026-04-10' });
    tell(one, two, since);
    expect(two.at(two.last('dispute'))).toBe('withoutSubject');
  });
});
