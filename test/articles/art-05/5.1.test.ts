/** 5.1: disputes on application, examination and grant go to the Commission, and its decisions to court. */
import {
  examined,
  firstSecondAfter,
  lastSecondOf,
  paid,
  published,
  received,
  refusedCase,
} from '../../support/case-driver.ts';
import {
  awaitingObservations,
  deemedRejected,
  opposed,
  otherOpponent,
  protection,
  withPolicy,
} from '../../support/oppositions.ts';

/** Deficient, served on 20 January 2026, silent until 20 March: considered not filed. */
const notFiled = (under?: Parameters<typeof received>[3]) =>
  received('2026-01-05', 'invention', {}, under)
    .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] })
    .until('2026-04-01');
const allowed = { outcome: 'allowed', reasons: 'Cavab vaxtında verilmişdi.' };
const dismissed = { outcome: 'dismissed', reasons: 'Əsassız.' };

describe('considered not filed', () => {
  test('5.1 (policy): disputed within two months of receipt of the notice', () => {
    const c = notFiled();
    expect(c.course).toBe('ended.notFiled');
    expect(c.term('complaint')?.due.length).toBe('P2M');
  });

  test('5.1: after it nothing is left to dispute', () => {
    const c = notFiled();
    const due = c.due('complaint') as string;
    expect(
      c.refused('DISPUTE_FILED', firstSecondAfter(due), { about: 'consideredNotFiled', reasons: 'x' }),
    ).toMatchObject({
      code: 'dispute.nothing',
      clause: '5.1',
    });
    expect(c.course).toBe('ended.closed.asNotFiled');
  });

  test('5.1: on the last second of the last day it is in time', () => {
    const c = notFiled();
    c.act('DISPUTE_FILED', lastSecondOf(c.due('complaint') as string), { about: 'consideredNotFiled', reasons: 'x' });
  });

  test('5.1: allowed, the reply is reviewed again', () => {
    const c = notFiled()
      .act('DISPUTE_FILED', '2026-04-06', { about: 'consideredNotFiled', reasons: 'x' })
      .act('DISPUTE_DECIDED', '2026-05-04', allowed);
    expect(c.course).toBe('formal.reviewingReply');
    expect(c.due('replyReview')).toBe('2026-06-04');
  });

  test('5.1, 28.8: what was left of the time to prove a priority goes on, and was not lost meanwhile', () => {
    const claim = { basis: 'convention', date: '2025-06-02', country: 'TR', number: 'TR 1', certifiedCopy: true };
    const c = received()
      .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] })
      .act('PRIORITY_CLAIMED', '2026-03-02', claim)
      .until('2026-04-01');
    expect([c.at(c.last('priorityClaim')), c.due('priorityFee')]).toEqual(['endedWithCase', undefined]);
    c.act('DISPUTE_FILED', '2026-04-10', { about: 'consideredNotFiled', reasons: 'x' });
    c.act('DISPUTE_DECIDED', '2026-05-12', allowed);
    // The two months from 2 March would have ended on 4 May: 34 days were left on 31 March, and 15 June is a holiday.
    expect(c.term('priorityFee')?.due).toMatchObject({ trigger: '2026-05-12', length: 'P34D', due: '2026-06-16' });
    c.act('PRIORITY_FEE_PAID', lastSecondOf('2026-06-16'), { payment: paid(700, '2026-06-16') });
    expect(c.now.file.priority.date).toBe('2025-06-02');
  });

  test('5.1: dismissed, it stays considered not filed', () => {
    const c = notFiled()
      .act('DISPUTE_FILED', '2026-04-06', { about: 'consideredNotFiled', reasons: 'x' })
      .act('DISPUTE_DECIDED', '2026-05-04', dismissed);
    expect(c.course).toBe('ended.notFiled');
  });

  test('5.1¶2: dismissed, the court may send the reply back to review', () => {
    const c = notFiled()
      .act('DISPUTE_FILED', '2026-04-06', { about: 'consideredNotFiled', reasons: 'x' })
      .act('DISPUTE_DECIDED', '2026-05-04', dismissed)
      .act('COURT_ACTION_FILED', '2026-06-01', { against: 'dispute' })
      .act('COURT_DECIDED', '2026-12-01', { outcome: 'reversed', direction: 'review' });
    expect(c.course).toBe('formal.reviewingReply');
  });

  test('5.1 (policy): the length is a setting', () => {
    const c = notFiled(withPolicy(['complaint', 'P1M']));
    expect(c.term('complaint')?.due.length).toBe('P1M');
  });
});

describe('the Commission', () => {
  const disputed = () => notFiled().act('DISPUTE_FILED', '2026-04-06', { about: 'consideredNotFiled', reasons: 'x' });

  test('5.1 (policy): decides within two months, or is overdue', () => {
    const c = disputed();
    expect(c.due('commissionDecision')).toBe('2026-06-06');
    expect(c.until(lastSecondOf('2026-06-06')).term('commissionDecision')?.status).toBe('running');
    expect(c.until(firstSecondAfter('2026-06-06')).term('commissionDecision')?.status).toBe('overdue');
  });

  test('5.1: the office does not decide a dispute about itself', () => {
    expect(disputed().refused('DISPUTE_DECIDED', '2026-05-04', allowed, { by: 'registrar' }).code).toBe('act.notYours');
  });

  test('5.1: there must be a decision to dispute', () => {
    const c = published();
    for (const about of [
      'consideredNotFiled',
      'deemedWithdrawn',
      'deemedRejected',
      'priorityLost',
      'restorationRefused',
    ])
      expect(c.refused('DISPUTE_FILED', '2026-07-01', { about, reasons: 'x' })).toMatchObject({
        code: 'dispute.nothing',
      });
  });

  test('5.1: a dispute about something else is decided and moves nothing', () => {
    const c = published()
      .act('DISPUTE_FILED', '2026-07-01', { about: 'other', receivedOn: '2026-07-01', reasons: 'x' })
      .act('DISPUTE_DECIDED', '2026-08-03', allowed);
    expect(c.course).toBe('published.oppositionPeriod');
  });
});

describe('deemed rejected', () => {
  test('5.1: allowed, the opposition is examined and protection goes on', () => {
    const c = deemedRejected()
      .act('DISPUTE_FILED', '2026-09-20', { about: 'deemedRejected', reasons: 'Cavab verilmişdi.' })
      .act('DISPUTE_DECIDED', '2026-10-20', allowed);
    expect(c.course).toBe('published.oppositionPeriod');
    expect(c.at(c.last('opposition'))).toEqual({ pending: 'examining' });
    expect(c.due('oppositionDecision')).toBe('2026-12-20');
    expect(protection(c).status).toBe('running');
  });

  test('5.1: the oppositions that ended with it go on with what was left of their limits', () => {
    const c = awaitingObservations();
    const second = opposed(c, '2026-07-20', { opponent: otherOpponent });
    c.act('OPPOSITION_ADMITTED', '2026-08-05', {}, { proceeding: second });
    c.act('DISPUTE_FILED', '2026-09-20', { about: 'deemedRejected', reasons: 'Cavab verilmişdi.' });
    c.act('DISPUTE_DECIDED', '2026-10-20', allowed);
    expect(c.term('observations', second)?.due).toMatchObject({ trigger: '2026-10-20', length: 'P25D' });
  });
});

describe('5.1¶2: the court', () => {
  const revoked = (under?: Parameters<typeof awaitingObservations>[0]) =>
    awaitingObservations(under)
      .act('OBSERVATIONS_FILED', '2026-08-31', { observations: 'x' })
      .act('OPPOSITION_DECIDED', '2026-09-30', { outcome: 'inFull', reasons: 'Məlumdur.' });
  const sued = (under?: Parameters<typeof revoked>[0]) =>
    revoked(under).act('COURT_ACTION_FILED', '2026-10-15', { against: 'opposition' }, { by: 'applicant' });
  const reversed = (direction: string) => ({ outcome: 'reversed', direction });

  test('5.1¶2: only a decision of the Commission goes to court', () => {
    expect(published().refused('COURT_ACTION_FILED', '2026-07-01', { against: 'opposition' })).toMatchObject({
      code: 'court.nothingDecided',
      clause: '5.1¶2',
    });
    expect(awaitingObservations().refused('COURT_ACTION_FILED', '2026-08-01', { against: 'opposition' }).code).toBe(
      'court.nothingDecided',
    );
  });

  test('5.1¶2: an opposition that was withdrawn was not decided', () => {
    const c = awaitingObservations().act('OPPOSITION_WITHDRAWN', '2026-08-01');
    expect(c.refused('COURT_ACTION_FILED', '2026-08-10', { against: 'opposition' }).code).toBe('court.nothingDecided');
  });

  test('5.1 (policy): an action by itself suspends nothing', () => {
    expect(sued().course).toBe('ended.revoked');
  });

  test('5.1¶2 (policy): the office asks about it twice a year', () => {
    const c = sued().until('2027-11-01');
    expect(c.notices.filter((n) => n === 'courtInquiry').length).toBeGreaterThanOrEqual(2);
    expect(c.term('courtReminder')).toBeDefined();
  });

  test('5.1¶2 (policy courtReminder, another length): or as often as it has set', () => {
    const asked = (length: string) => {
      const c = sued(withPolicy(['courtReminder', length]));
      return c.until('2028-11-01').notices.filter((n) => n === 'courtInquiry').length;
    };
    expect(asked('P1Y')).toBeLessThan(asked('P6M'));
    expect(asked('P6M')).toBeLessThan(asked('P1M'));
  });

  test('5.1¶2: upheld, all stays as it was', () => {
    const c = sued().act('COURT_DECIDED', '2027-03-01', { outcome: 'upheld' });
    expect(c.course).toBe('ended.revoked');
    expect(protection(c).status).toBe('neverBegun');
  });

  test('5.1¶2: reversed, the case goes back to its period, with protection', () => {
    const c = sued().act('COURT_DECIDED', '2027-03-01', reversed('period'));
    expect(c.until('2027-03-02').course).toBe('granting.awaitingRegistration');
    expect(protection(c)).toEqual({ status: 'running', from: '2026-06-01' });
    expect(c.due('registrationFee')).toBe('2027-05-03');
  });

  test('5.1¶2: reversed while the window still runs, it is open again', () => {
    const c = sued().act('COURT_DECIDED', '2026-11-02', reversed('period'));
    expect(c.course).toBe('published.oppositionPeriod');
    opposed(c, '2026-11-30', { opponent: otherOpponent });
  });

  test('5.1¶2: oppositions that ended with the case go on with what was left of their limits', () => {
    const c = awaitingObservations();
    const first = c.last('opposition');
    const second = opposed(c, '2026-08-03', { opponent: otherOpponent });
    c.act('OPPOSITION_ADMITTED', '2026-09-01', {}, { proceeding: second });
    c.act('OBSERVATIONS_FILED', '2026-08-31', { observations: 'x' }, { proceeding: first, recorded: '2026-09-01' });
    c.act('OPPOSITION_DECIDED', '2026-09-30', { outcome: 'inFull', reasons: 'x' }, { proceeding: first });
    c.act('COURT_ACTION_FILED', '2026-10-15', { against: 'opposition' });
    c.act('COURT_DECIDED', '2027-03-01', reversed('period'));
    // Two months from 1 September ended on Sunday 1 November, so on the 2nd: 33 days were left on 30 September.
    expect(c.term('observations', second)?.due).toMatchObject({ trigger: '2027-03-01', length: 'P33D' });
    expect(c.until('2027-03-02').course).toBe('published.awaitingDecisions');
  });

  test('5.1¶2: an appeal dismissed and sent back to examination', () => {
    const c = refusedCase()
      .act('APPEAL_FILED', '2026-04-03', { reasons: 'x', payment: paid(1000, '2026-04-03') })
      .act('APPEAL_DECIDED', '2026-05-20', { outcome: 'dismissed', reasons: 'x' })
      .act('COURT_ACTION_FILED', '2026-06-15', { against: 'appeal' })
      .act('COURT_DECIDED', '2026-12-01', reversed('examination'));
    expect(c.course).toBe('substantive.examining');
    expect(c.due('substantiveExamination')).toBe('2027-06-01');
  });

  test('5.1¶2: or to publication', () => {
    const c = refusedCase()
      .act('APPEAL_FILED', '2026-04-03', { reasons: 'x', payment: paid(1000, '2026-04-03') })
      .act('APPEAL_DECIDED', '2026-05-20', { outcome: 'dismissed', reasons: 'x' })
      .act('COURT_ACTION_FILED', '2026-06-15', { against: 'appeal' })
      .act('COURT_DECIDED', '2026-12-01', reversed('publication'));
    expect(c.course).toBe('publishing.awaitingFee');
    expect(c.due('publicationFee')).toBe('2027-02-01');
  });

  test.each([
    ['examination', 'substantive.examining'],
    ['publication', 'publishing.awaitingFee'],
  ])(
    '5.1¶2: sent to %s over something else, of the refusal nothing is left, nor of the appeal against it',
    (to, course) => {
      const claim = { basis: 'convention', date: '2025-06-02', country: 'TR', number: 'TR 1', inParisState: false };
      const c = examined('2026-01-05', 'invention', { priorities: [claim] })
        .act('DISPUTE_FILED', '2026-02-02', { about: 'priorityLost', reasons: 'x' })
        .act('DISPUTE_DECIDED', '2026-02-20', dismissed)
        .act('FINDINGS_RECORDED', '2026-03-02', { findings: [{ clause: '7.6', met: false }] })
        .act('REFUSED', '2026-03-03', { reasons: 'x' })
        .act('APPEAL_FILED', '2026-03-20', { reasons: 'x', payment: paid(1000, '2026-03-20') })
        .act('COURT_ACTION_FILED', '2026-03-25', { against: 'dispute' })
        .act('COURT_DECIDED', '2026-04-20', reversed(to));
      expect([c.course, c.at(c.last('appeal')), c.due('commissionDecision')]).toEqual([
        course,
        'withoutSubject',
        undefined,
      ]);
      expect(c.refused('APPEAL_DECIDED', '2026-05-04', dismissed).code).toBe('act.notPossible');
      expect(c.refused('COURT_ACTION_FILED', '2026-05-04', { against: 'appeal' }).code).toBe('court.nothingDecided');
    },
  );

  test('5.1¶2, 29.4: refused after publication and sent back to its period, it is not refused again on the same finding', () => {
    const c = awaitingObservations()
      .act('OBSERVATIONS_FILED', '2026-08-31', { observations: 'x' })
      .act('OPPOSITION_DECIDED', '2026-09-30', { outcome: 'rejected', reasons: 'x' })
      .act('COURT_ACTION_FILED', '2026-10-15', { against: 'opposition' }, { by: 'opponent' })
      .act('EXAMINATION_REQUESTED', '2026-10-16', { what: 'search', payment: paid(1000, '2026-10-16') })
      .act('EXAMINATION_CARRIED_OUT', '2026-10-20', { results: 'D1', findings: [{ clause: '7.6', met: false }] });
    const refuse = (on: string) => c.try('REFUSED', on, { reasons: 'D1' });
    expect(refuse('2026-10-21').ok).toBe(true);
    c.act('APPEAL_FILED', '2026-10-26', { reasons: 'x', payment: paid(1000, '2026-10-26') });
    c.act('COURT_DECIDED', '2026-11-02', reversed('period'));
    expect([c.course, c.at(c.last('appeal'))]).toEqual(['published.oppositionPeriod', 'withoutSubject']);
    expect(refuse('2026-11-03')).toMatchObject({ code: 'findings.noneNegative' });
  });

  test('5.1¶2: a published case sent back to examination stays published, and its other windows are as they were', () => {
    const c = awaitingObservations()
      .act('OBSERVATIONS_FILED', '2026-08-31', { observations: 'x' })
      .act('OPPOSITION_DECIDED', '2026-09-30', { outcome: 'rejected', reasons: 'x' })
      .act('COURT_ACTION_FILED', '2026-10-15', { against: 'opposition' }, { by: 'opponent' })
      .act('COURT_DECIDED', '2026-11-02', reversed('examination'));
    expect(c.course).toBe('substantive.examining');
    expect(c.due('applicationPublication')).toBeUndefined();
    expect(c.due('freeAmendment')).toBeUndefined();
  });

  test('29.8: what was withdrawn meanwhile is not put back by a judgment on something else', () => {
    const c = awaitingObservations()
      .act('OBSERVATIONS_FILED', '2026-08-31', { observations: 'x' })
      .act('OPPOSITION_DECIDED', '2026-09-30', { outcome: 'rejected', reasons: 'x' })
      .act('COURT_ACTION_FILED', '2026-10-15', { against: 'opposition' }, { by: 'opponent' })
      .act('APPLICATION_WITHDRAWN', '2026-11-02');
    expect(c.refused('COURT_DECIDED', '2026-12-20', reversed('period'))).toMatchObject({
      code: 'court.cannotFollow',
      clause: '5.1¶2',
    });
    c.act('COURT_DECIDED', '2026-12-20', reversed('none'));
    expect(c.course).toBe('ended.withdrawn');
    expect(protection(c).status).toBe('neverBegun');
  });

  describe('5.1¶2: what nothing in the case can follow is not taken, and the judgment is recorded without it', () => {
    const cannot = (c: ReturnType<typeof received>, direction: string, outcome = 'reversed') => {
      expect(c.refused('COURT_DECIDED', '2027-01-20', { outcome, direction })).toMatchObject({
        code: 'court.cannotFollow',
        clause: '5.1¶2',
      });
      return c.act('COURT_DECIDED', '2027-01-20', { outcome });
    };
    const sued = (c: ReturnType<typeof received>) =>
      c
        .act('DISPUTE_FILED', '2026-02-02', { about: 'other', receivedOn: '2026-02-02', reasons: 'x' })
        .act('DISPUTE_DECIDED', '2026-02-20', dismissed)
        .act('COURT_ACTION_FILED', '2026-03-02', { against: 'dispute' });
    const beingExamined = () => sued(received().act('FORMAL_EXAMINATION_PASSED', '2026-01-26'));

    test.each(['review', 'period', 'reinstatement'])('%s, of an application in examination', (direction) => {
      const c = cannot(beingExamined(), direction);
      expect([c.course, c.notices.includes('courtDecided')]).toEqual(['substantive.examining', true]);
    });

    test.each(['review', 'reinstatement'])('%s, of a published one', (direction) => {
      const c = awaitingObservations()
        .act('OBSERVATIONS_FILED', '2026-08-31', { observations: 'x' })
        .act('OPPOSITION_DECIDED', '2026-09-30', { outcome: 'rejected', reasons: 'x' })
        .act('COURT_ACTION_FILED', '2026-10-15', { against: 'opposition' }, { by: 'opponent' });
      const before = c.until('2027-01-20').course;
      expect(cannot(c, direction).course).toBe(before);
    });

    test.each(['review', 'period', 'publication', 'examination'])('%s, of a withdrawn one', (direction) => {
      expect(cannot(beingExamined().act('APPLICATION_WITHDRAWN', '2026-04-01'), direction).course).toBe(
        'ended.withdrawn',
      );
    });

    test('a direction in a judgment that reverses nothing', () => {
      expect(cannot(beingExamined(), 'examination', 'upheld').course).toBe('substantive.examining');
    });

    test('5.1¶2: a reply that is awaited, or looked at, is sent to review', () => {
      const c = sued(received().act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] }));
      c.act('COURT_DECIDED', '2026-03-10', { outcome: 'reversed', direction: 'review' });
      expect(c.course).toBe('formal.reviewingReply');
    });
  });

  test('5.1¶2: unless it says so', () => {
    const c = revoked()
      .act('COURT_ACTION_FILED', '2026-10-15', { against: 'opposition' }, { by: 'applicant' })
      .act('COURT_DECIDED', '2026-11-02', reversed('reinstatement'));
    expect(c.course).toBe('published.oppositionPeriod');
  });

  test('5.1¶2: rejected by the court', () => {
    const c = awaitingObservations()
      .act('OBSERVATIONS_FILED', '2026-08-31', { observations: 'x' })
      .act('OPPOSITION_DECIDED', '2026-09-30', { outcome: 'rejected', reasons: 'x' })
      .act('COURT_ACTION_FILED', '2026-10-15', { against: 'opposition' }, { by: 'opponent' })
      .act('COURT_DECIDED', '2026-12-20', reversed('rejection'));
    expect(c.course).toBe('ended.revoked');
    expect(c.notices).toContain('courtDecided');
  });
});

describe('a prolongation refused', () => {
  const about = { about: 'extensionRefused', reasons: 'Vaxtında istənib.' };
  const waiting = () => received('2026-01-05').act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract'] });

  test('5.1, 29.2: disputed before the limit ends, it is decided after it too, and the case is put back', () => {
    const c = waiting().act('DISPUTE_FILED', lastSecondOf('2026-03-31'), about).until('2026-04-02');
    expect([c.course, c.at(c.last('dispute'))]).toEqual(['ended.notFiled', 'deciding']);
    c.act('DISPUTE_DECIDED', '2026-04-20', allowed);
    expect(c.course).toBe('formal.reviewingReply');
  });

  const petition = (months: number, on: string) => ({ months, payment: paid(500 * months, on) });
  const rejected = () =>
    waiting().act('DISPUTE_FILED', '2026-02-02', about).act('DISPUTE_DECIDED', '2026-02-20', dismissed);

  test('5.1, 29.2¶3: dismissed, the limit runs on to its end, and the applicant is told of both', () => {
    const c = rejected();
    expect([c.course, c.due('formalReply'), c.notices.at(-1)]).toEqual([
      'formal.awaitingCorrection',
      '2026-03-31',
      'disputeDecided',
    ]);
    c.until(lastSecondOf('2026-03-31'));
    expect(c.course).toBe('formal.awaitingCorrection');
    c.until(firstSecondAfter('2026-03-31'));
    expect([c.course, c.notices.at(-1)]).toEqual(['ended.notFiled', 'consideredNotFiled']);
  });

  test('5.1: of one limit it is disputed once, also when that has ended', () => {
    const c = rejected();
    for (const on of ['2026-02-21', firstSecondAfter('2026-03-31')])
      expect(c.refused('DISPUTE_FILED', on, about)).toMatchObject({ code: 'dispute.twice', clause: '5.1' });
    c.act('DISPUTE_FILED', '2026-04-06', { about: 'consideredNotFiled', reasons: 'x' });
  });

  test('5.1: of the limit that a later notice starts it is disputed again', () => {
    const c = rejected()
      .act('CORRECTION_FILED', '2026-02-23', { papers: ['abstract'] })
      .act('DEFICIENCIES_FOUND', '2026-02-24', { missing: ['claims'] });
    c.act('DISPUTE_FILED', '2026-03-02', about);
  });

  test('5.1, 29.2¶3: refused while a reply is looked at, too', () => {
    const c = received('2026-01-05')
      .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract', 'claims'] })
      .act('CORRECTION_FILED', '2026-02-02', { papers: ['claims'] })
      .act('DISPUTE_FILED', '2026-02-03', about);
    c.act('DISPUTE_DECIDED', '2026-02-20', allowed);
    expect(c.course).toBe('formal.reviewingReply');
  });

  test('5.1, 29.2¶3: put back, nothing is prolonged before it has been asked for anew', () => {
    const c = waiting().act('DISPUTE_FILED', '2026-02-02', about).act('DISPUTE_DECIDED', '2026-03-25', allowed);
    expect(c.refused('EXTENSION_REQUESTED', '2026-03-26', petition(1, '2026-03-26'))).toMatchObject({
      code: 'extension.noLimit',
      clause: '29.2¶3',
    });
    c.act('DEFICIENCIES_FOUND', '2026-03-27', { missing: ['abstract'] });
    c.act('EXTENSION_REQUESTED', '2026-04-02', petition(1, '2026-04-02'));
    expect(c.due('formalReply')).toBe('2026-06-29');
  });

  test('5.1¶2, 29.2¶3: reopened by the court, the limit can be prolonged, by what was not used of the twelve months', () => {
    const c = waiting()
      .act('EXTENSION_REQUESTED', '2026-02-02', petition(3, '2026-02-02'))
      .act('DISPUTE_FILED', '2026-03-02', about)
      .act('DISPUTE_DECIDED', '2026-03-20', dismissed)
      .until('2026-07-01')
      .act('COURT_ACTION_FILED', '2026-07-05', { against: 'dispute' })
      .act('COURT_DECIDED', '2026-10-05', { outcome: 'reversed', direction: 'reinstatement' });
    expect([c.course, c.due('formalReply')]).toEqual(['formal.awaitingCorrection', '2026-12-07']);
    c.act('EXTENSION_REQUESTED', '2026-10-21', petition(2, '2026-10-21'));
    expect(c.due('formalReply')).toBe('2027-02-05');
    expect(c.refused('EXTENSION_REQUESTED', '2026-10-22', petition(8, '2026-10-22')).code).toBe('extension.tooLong');
  });

  test('5.1, 29.8: with a withdrawal it ends', () => {
    const c = waiting().act('DISPUTE_FILED', '2026-03-02', about).act('APPLICATION_WITHDRAWN', '2026-03-03');
    expect(c.at(c.last('dispute'))).toBe('endedWithCase');
  });
});
