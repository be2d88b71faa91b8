/** 5.1: what a decision in the applicant's favour puts back where an application was considered not filed. */
import { deficient, firstSecondAfter, lawWith, paid, play, published, received } from '../../support/case-driver.ts';

const dispute = { about: 'consideredNotFiled', reasons: 'Cavab verilib.' };
const allowed = { outcome: 'allowed', reasons: 'Əsaslıdır' };

describe('5.1: considered not filed, and put back', () => {
  test('5.1: what is still missing is asked for anew, with a limit of its own', () => {
    play(deficient(), [
      { on: firstSecondAfter('2026-03-31'), course: 'ended.notFiled', due: { complaint: '2026-06-01' } },
      {
        on: '2026-04-06',
        act: 'DISPUTE_FILED',
        data: dispute,
        due: { commissionDecision: '2026-06-06' },
        sent: ['disputeReceived'],
      },
      {
        on: '2026-05-04',
        act: 'DISPUTE_DECIDED',
        data: allowed,
        course: 'formal.reviewingReply',
        due: { replyReview: '2026-06-04', complaint: null, formalReply: null },
      },
      { on: '2026-05-05', act: 'CONSIDERED_NOT_FILED', refused: ['limit.running', '29.2'] },
      {
        on: '2026-05-06',
        act: 'DEFICIENCIES_FOUND',
        data: { missing: ['description'] },
        course: 'formal.awaitingCorrection',
        due: { formalReply: '2026-07-06' },
        sent: ['deficiency'],
      },
      { on: '2026-07-06', act: 'CORRECTION_FILED', data: { papers: ['description'] }, course: 'formal.reviewingReply' },
      { on: '2026-07-07', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
  });

  test('5.1: what turns out not to be missing is dropped', () => {
    play(deficient(), [
      { on: '2026-04-06', act: 'DISPUTE_FILED', data: dispute },
      { on: '2026-05-04', act: 'DISPUTE_DECIDED', data: allowed },
      { on: '2026-05-05', act: 'DEFICIENCIES_DROPPED', data: { papers: ['description'], reasons: 'Qovluqda' } },
      { on: '2026-05-06', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
  });

  test('5.1: an incomplete reply that was lost, put back', () => {
    const c = received('2026-01-05', 'invention', {}, lawWith({ incompleteReply: 'consideredNotFiled' }));
    play(c, [
      { on: '2026-01-20', act: 'DEFICIENCIES_FOUND', data: { missing: ['description', 'abstract'] } },
      { on: '2026-02-02', act: 'CORRECTION_FILED', data: { papers: ['abstract'] } },
      { on: '2026-04-02', act: 'CONSIDERED_NOT_FILED', course: 'ended.notFiled' },
      { on: '2026-04-20', act: 'DISPUTE_FILED', data: dispute },
      { on: '2026-05-04', act: 'DISPUTE_DECIDED', data: allowed, course: 'formal.reviewingReply' },
      { on: '2026-05-05', act: 'CORRECTION_FILED', data: { papers: ['description'] } },
      { on: '2026-05-06', act: 'FORMAL_EXAMINATION_PASSED', course: 'substantive.examining' },
    ]);
  });

  test('5.1: the windows are where they were, those that ended meanwhile ended', () => {
    const c = play(deficient(), [
      { on: '2026-04-06', act: 'DISPUTE_FILED', data: dispute },
      {
        on: '2026-05-04',
        act: 'DISPUTE_DECIDED',
        data: allowed,
        due: { freeAmendment: null, priorityDeclaration: null },
      },
      { on: '2026-05-05', act: 'AMENDMENT_FILED', data: { what: 'Ad' }, refused: ['fee.missing', '27.8'] },
      { on: '2026-05-05', act: 'AMENDMENT_FILED', data: { what: 'Ad', payment: paid(600, '2026-05-05') } },
    ]);
    expect(c.now.terms.some((t) => t.limit === 'examinationRequest')).toBe(true);
  });

  test('5.1: a notice that was still on its way is sent again', () => {
    const c = received('2026-01-05', 'invention', {
      applicants: [{ id: 'aliyev', name: 'Əli', address: 'Bakı', country: 'AZ', sort: 'natural', channel: 'post' }],
    });
    c.act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] });
    const service = c.last('service');
    c.act('DEEMED_WITHDRAWN', '2026-01-22', {
      claimedBy: 'A 2026 0002',
      applicants: ['aliyev'],
      filedOn: '2026-01-20',
      priorityDate: '2026-01-05',
    });
    expect(c.at(service)).toBe('abandoned');
    c.act('DISPUTE_FILED', '2026-01-26', { about: 'deemedWithdrawn', reasons: 'x' }).act(
      'DISPUTE_DECIDED',
      '2026-02-16',
      allowed,
    );
    expect([c.course, c.at(service)]).toEqual(['formal.awaitingCorrection', 'replaced']);
    expect(c.notices.filter((notice) => notice === 'deficiency')).toHaveLength(2);
    const proceeding = c.last('service');
    c.act('NOTICE_DISPATCHED', '2026-02-17', { on: '2026-02-17', how: 'post' }, { proceeding });
    c.act('NOTICE_SERVED', '2026-02-20', { on: '2026-02-20', how: 'inPerson' }, { proceeding });
    expect(c.due('formalReply')).toBe('2026-04-20');
  });

  test('5.1: the length of the window is a setting, and its notice starts it', () => {
    const c = deficient('2026-01-20', {}, lawWith({ complaint: 'P1M' })).until(firstSecondAfter('2026-03-31'));
    expect(c.term('complaint')?.due).toMatchObject({ trigger: '2026-04-01', due: '2026-05-01' });
  });
});

describe('5.1: a dispute has no suspensive effect (policy)', () => {
  const register = { patentNumber: 'I 2027 0001' };
  const disputed = (settings: Record<string, string> = {}) =>
    published('invention', {}, lawWith(settings))
      .act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') })
      .act('DISPUTE_FILED', '2026-12-21', { about: 'other', receivedOn: '2026-12-21', reasons: 'x' });

  test('5.1: the patent is registered while it is pending', () => {
    expect(disputed().act('PATENT_REGISTERED', '2027-01-15', register).course).toBe('granted');
  });

  test('5.1: not where the Commission orders it, until it decides', () => {
    const c = disputed().act('SUSPENSION_ORDERED', '2026-12-22', { reasons: 'x' });
    expect(c.refused('PATENT_REGISTERED', '2027-01-15', register).code).toBe('registration.challenged');
    c.act('DISPUTE_DECIDED', '2027-01-18', { outcome: 'dismissed', reasons: 'x' });
    expect(c.act('PATENT_REGISTERED', '2027-01-19', register).course).toBe('granted');
  });

  test('5.1: not where every dispute has it', () => {
    const c = disputed({ suspensiveEffect: 'always' });
    expect(c.refused('PATENT_REGISTERED', '2027-01-15', register).code).toBe('registration.challenged');
  });

  test('5.1: a party does not order it', () => {
    expect(disputed().refused('SUSPENSION_ORDERED', '2026-12-22', { reasons: 'x' }, { by: 'applicant' }).code).toBe(
      'act.notYours',
    );
  });
});
