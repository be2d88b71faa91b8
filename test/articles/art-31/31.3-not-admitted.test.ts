/** 31.3, 5.1: an opposition that was not admitted, disputed by its opponent, and admitted after all. */
import type { Law } from '../../../law/index.ts';
import {
  applicantParty,
  firstSecondAfter,
  lastSecondOf,
  opponentParty,
  paid,
  published,
  replayed,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import {
  awaitingObservations,
  bySecond,
  effects,
  opposed,
  otherOpponent,
  withPolicy,
} from '../../support/oppositions.ts';

const observations = { observations: 'İxtira yenidir.' };
const opponent = { by: 'opponent' } as const;

describe('31.3, 5.1: not admitted, and the opponent disputes that', () => {
  const about = { about: 'oppositionNotAdmitted', reasons: 'Nüsxələr verilmişdi.' };
  const because = { reasons: 'Nüsxələr yoxdur.' };
  const allowed = { outcome: 'allowed', reasons: 'Verilmişdi.' };
  const notAdmitted = (when = '2026-07-20', under?: Law) => {
    const c = published('invention', {}, under);
    opposed(c, '2026-07-01', { copies: false });
    return c.act('OPPOSITION_NOT_ADMITTED', when, because);
  };
  const shut = (c = notAdmitted('2026-12-10')) => c;
  const it = (c: CaseDriver) => c.at(c.last('opposition'));
  const told = (c: CaseDriver, notice: string) =>
    effects(c, 'dispatch-notice').flatMap((e) => (e.notice === notice ? [e.to] : []));

  test('5.1 (policy complaint): within two months from the day on which the opponent received the decision', () => {
    const c = notAdmitted();
    expect(c.term('oppositionComplaint')).toMatchObject({
      whose: 'opponent',
      due: { trigger: '2026-07-20', due: '2026-09-21' },
    });
    expect(effects(c, 'dispatch-notice').at(-1)).toMatchObject({
      notice: 'oppositionInadmissible',
      params: { wayBack: '5.1' },
    });
    c.act('DISPUTE_FILED', lastSecondOf('2026-09-21'), about, opponent);
    expect(notAdmitted('2026-07-20', withPolicy(['complaint', 'P1M'])).due('oppositionComplaint')).toBe('2026-08-20');
  });

  test('5.1 (policy complaint): after that nothing is left to dispute', () => {
    const c = notAdmitted();
    expect(c.refused('DISPUTE_FILED', firstSecondAfter('2026-09-21'), about, opponent)).toMatchObject({
      code: 'dispute.nothing',
      clause: '5.1',
    });
    expect(it(c)).toBe('undisputed');
  });

  test('5.1, 29.8: with the case the time stands still; who disputes then is told so, and goes on when it is put back', () => {
    const c = notAdmitted().act('DEEMED_WITHDRAWN', '2026-08-03', {
      claimedBy: 'A 2026 0077',
      applicants: ['aliyev'],
      filedOn: '2026-07-15',
      priorityDate: '2026-01-05',
    });
    expect(c.refused('DISPUTE_FILED', '2026-08-04', about, opponent)).toMatchObject({
      code: 'dispute.caseOver',
      clause: '5.1',
    });
    expect(c.refused('DISPUTE_FILED', '2026-08-04', about, bySecond).code).not.toBe('dispute.caseOver');
    c.act('WITHDRAWAL_RELEASED', '2026-11-02', { claimedBy: 'A 2026 0077' });
    c.act('DISPUTE_FILED', '2026-11-03', about, opponent);
    expect(c.now.proceedings.some((p) => p.machine === 'dispute' && p.pending)).toBe(true);
  });

  test('5.1: the time does not run before the decision is received, and the opponent is the one reminded of it', () => {
    const c = published();
    opposed(c, '2026-07-01', { copies: false, opponent: { ...opponentParty, channel: 'post' } });
    c.act('OPPOSITION_NOT_ADMITTED', '2026-07-20', because);
    expect(c.term('oppositionComplaint')).toBeUndefined();
    const proceeding = c.last('service');
    c.act('NOTICE_DISPATCHED', '2026-07-21', { on: '2026-07-21', how: 'post' }, { proceeding });
    c.act('NOTICE_SERVED', '2026-07-27', { on: '2026-07-25', how: 'post' }, { proceeding });
    expect(c.due('oppositionComplaint')).toBe('2026-09-25');
    const before = told(c, 'reminder').length;
    c.until('2026-09-25');
    expect(
      told(c, 'reminder')
        .slice(before)
        .filter((to) => to === 'rival'),
    ).toHaveLength(3);
  });

  test('5.1: only by the opponent whose opposition it was, and only where one was not admitted', () => {
    const c = notAdmitted();
    expect(c.refused('DISPUTE_FILED', '2026-07-21', about, { by: 'applicant' }).code).toBe('dispute.nothing');
    opposed(c, '2026-07-22', { opponent: otherOpponent });
    expect(c.refused('DISPUTE_FILED', '2026-07-23', about, bySecond).code).toBe('dispute.nothing');
    const of = c.last('opposition');
    expect(c.refused('DISPUTE_FILED', '2026-07-23', { ...about, of }, opponent).code).toBe('dispute.nothing');
  });

  test('31.3: allowed, it is admitted: the copy goes to the applicant, and its receipt starts the two months', () => {
    const c = notAdmitted().act('DISPUTE_FILED', '2026-08-03', about, opponent);
    expect(told(c, 'disputeReceived')).toEqual(['aliyev', 'rival']);
    c.act('DISPUTE_DECIDED', '2026-09-01', allowed);
    expect(it(c)).toEqual({ pending: 'awaitingObservations' });
    expect(told(c, 'oppositionCopy')).toEqual(['aliyev']);
    expect(told(c, 'disputeDecided')).toEqual(['aliyev', 'rival']);
    expect(c.due('observations')).toBe('2026-11-02');
    expect(c.course).toBe('published.oppositionPeriod');
    expect(c.until('2026-11-03').course).toBe('ended.rejected.disputable');
  });

  test('31.3: the copy not received yet, the two months do not run', () => {
    const c = published('invention', { applicants: [{ ...applicantParty, channel: 'post' }] });
    opposed(c, '2026-07-01', { copies: false });
    c.act('OPPOSITION_NOT_ADMITTED', '2026-07-20', because);
    c.act('DISPUTE_FILED', '2026-08-03', about, opponent).act('DISPUTE_DECIDED', '2026-09-01', allowed);
    expect(it(c)).toEqual({ pending: 'awaitingObservations' });
    expect(c.term('observations')).toBeUndefined();
  });

  test('31.3: dismissed, it stays not admitted, and the opponent is told', () => {
    const c = notAdmitted().act('DISPUTE_FILED', '2026-08-03', about, opponent);
    c.act('DISPUTE_DECIDED', '2026-09-01', { outcome: 'dismissed', reasons: 'x' });
    expect(it(c)).toBe('inadmissible');
    expect(told(c, 'disputeDecided')).toContain('rival');
  });

  test('31.3, 32.1: admitted when the window has shut, the grant waits until it is decided, and its time counts from then', () => {
    const c = shut().act('FEE_PAID', '2026-12-11', { fee: 'registration', payment: paid(1000, '2026-12-11') });
    expect(c.course).toBe('granting.paid');
    c.act('DISPUTE_FILED', '2026-12-14', about, opponent).act('DISPUTE_DECIDED', '2026-12-28', allowed);
    expect(c.course).toBe('published.awaitingDecisions');
    expect(c.refused('PATENT_REGISTERED', '2026-12-29', {}).code).toBe('act.notPossible');
    c.act('OBSERVATIONS_FILED', '2027-01-11', observations);
    c.act('OPPOSITION_DECIDED', '2027-02-01', { outcome: 'rejected', reasons: 'x' });
    expect(c.course).toBe('granting.paid');
    expect(c.due('registration')).toBe('2027-04-01');
    c.act('PATENT_REGISTERED', '2027-02-02', { patentNumber: 'I 2027 0001' });
  });

  test('5.1 (policy suspensiveEffect): given suspensive effect, the dispute itself holds the grant, and so does what it admits', () => {
    const c = shut().act('DISPUTE_FILED', '2026-12-14', about, opponent);
    c.act('SUSPENSION_ORDERED', '2026-12-15', { reasons: 'x' });
    expect(c.course).toBe('granting.held');
    c.act('DISPUTE_DECIDED', '2026-12-28', allowed);
    expect(c.course).toBe('published.awaitingDecisions');
  });

  test('5.1¶2: a court admits it, after a dispute or at once, also when the time to dispute is over', () => {
    for (const before of [
      (c: CaseDriver) =>
        c
          .act('DISPUTE_FILED', '2026-08-03', about, opponent)
          .act('DISPUTE_DECIDED', '2026-09-01', { outcome: 'dismissed', reasons: 'x' })
          .act('COURT_ACTION_FILED', '2026-09-10', { against: 'dispute' }, opponent),
      (c: CaseDriver) => c.act('COURT_ACTION_FILED', '2026-09-10', { against: 'opposition' }, opponent),
    ]) {
      const c = before(notAdmitted());
      c.act('COURT_DECIDED', '2027-01-11', { outcome: 'reversed', direction: 'admission' });
      expect(it(c)).toEqual({ pending: 'awaitingObservations' });
      expect(c.course).toBe('published.awaitingDecisions');
      expect(c.due('observations')).toBe('2027-03-11');
      expect(told(c, 'courtDecided')).toEqual(['aliyev', 'rival']);
    }
  });

  test('5.1¶2: of several, the court admits the one it was asked about', () => {
    const c = notAdmitted();
    const first = c.last('opposition');
    const second = opposed(c, '2026-07-21', { opponent: otherOpponent });
    c.act('OPPOSITION_NOT_ADMITTED', '2026-07-22', because, { proceeding: second });
    c.act('DISPUTE_FILED', '2026-08-03', about, opponent).act('DISPUTE_DECIDED', '2026-09-01', allowed);
    expect([c.at(first), c.at(second)]).toEqual([{ pending: 'awaitingObservations' }, 'inadmissible']);
    c.act('COURT_ACTION_FILED', '2026-09-10', { against: 'opposition', of: second }, bySecond);
    c.act('COURT_DECIDED', '2026-10-12', { outcome: 'reversed', direction: 'admission' });
    expect(c.at(second)).toEqual({ pending: 'awaitingObservations' });
  });

  test('5.1¶2: what was decided otherwise, or admitted, no court has to admit', () => {
    const c = awaitingObservations().act('OBSERVATIONS_FILED', '2026-08-31', observations);
    c.act('OPPOSITION_DECIDED', '2026-09-30', { outcome: 'rejected', reasons: 'x' });
    c.act('COURT_ACTION_FILED', '2026-10-15', { against: 'opposition' }, opponent);
    const direction = { outcome: 'reversed', direction: 'admission' };
    expect(c.refused('COURT_DECIDED', '2026-11-16', direction).code).toBe('court.cannotFollow');
  });

  test('34.1: the patent granted meanwhile, it stands; a court cannot admit what went before it', () => {
    const c = shut().act('FEE_PAID', '2026-12-11', { fee: 'registration', payment: paid(1000, '2026-12-11') });
    c.act('DISPUTE_FILED', '2026-12-14', about, opponent);
    c.act('PATENT_REGISTERED', '2026-12-15', { patentNumber: 'I 2026 0001' });
    c.act('DISPUTE_DECIDED', '2026-12-28', allowed);
    expect(it(c)).toBe('inadmissible');
    expect(c.now.file.patent?.endedOn).toBeUndefined();
    c.act('COURT_ACTION_FILED', '2027-01-11', { against: 'dispute' }, opponent);
    const direction = { outcome: 'reversed', direction: 'admission' };
    expect(c.refused('COURT_DECIDED', '2027-02-01', direction).code).toBe('court.cannotFollow');
    c.act('COURT_DECIDED', '2027-02-01', { outcome: 'reversed', direction: 'patentRevoked' });
    expect(c.now.file.patent?.endedBy).toBe('revocation');
  });

  describe('5.1, 29.8: the case ends while the dispute is pending', () => {
    const disputed = (c = awaitingObservations()) => {
      const second = opposed(c, '2026-07-20', { opponent: otherOpponent, copies: false });
      c.act('OPPOSITION_NOT_ADMITTED', '2026-08-03', because, { proceeding: second });
      return c.act('DISPUTE_FILED', '2026-08-10', { ...about, of: second }, bySecond);
    };

    test('29.8: withdrawn: the dispute ends with it, and both sides are told', () => {
      const c = disputed().act('APPLICATION_WITHDRAWN', '2026-08-20');
      expect(c.at(c.last('dispute'))).toBe('endedWithCase');
      expect(told(c, 'disputeEnded')).toEqual(['aliyev', 'second']);
    });

    test('5.1: put back, it goes on, and both sides are told', () => {
      const c = disputed().until('2026-09-11');
      const dispute = c.last('dispute');
      expect([c.at(dispute), told(c, 'disputeEnded')]).toEqual(['endedWithCase', ['aliyev', 'second']]);
      c.act('DISPUTE_FILED', '2026-09-20', { about: 'deemedRejected', reasons: 'x' });
      c.act('DISPUTE_DECIDED', '2026-10-20', allowed, { proceeding: c.last('dispute') });
      expect([c.at(dispute), told(c, 'disputeReopened')]).toEqual(['deciding', ['aliyev', 'second']]);
      expect(replayed(c)).toEqual(c.now);
    });

    test('5.1: what one opponent disputes says nothing of the opposition of another', () => {
      const c = disputed();
      const third = { ...otherOpponent, id: 'third' };
      const other = opposed(c, '2026-08-11', { opponent: third, copies: false });
      c.act('OPPOSITION_NOT_ADMITTED', '2026-08-12', because, { proceeding: other });
      const first = c.last('dispute');
      c.act('DISPUTE_FILED', '2026-08-13', { ...about, of: other }, { by: 'opponent', person: 'third' });
      c.act('DISPUTE_DECIDED', '2026-08-20', allowed, { proceeding: first });
      expect(c.at(c.last('dispute'))).toBe('deciding');
    });
  });

  test('5.1: the case ended, its time stops; put back, what was left of it goes on', () => {
    const c = awaitingObservations();
    const second = opposed(c, '2026-07-20', { opponent: otherOpponent, copies: false });
    c.act('OPPOSITION_NOT_ADMITTED', '2026-08-03', because, { proceeding: second });
    expect(c.due('oppositionComplaint')).toBe('2026-10-05');
    c.until('2026-09-11');
    expect(c.at(second)).toBe('inadmissibleInEndedCase');
    expect(c.term('oppositionComplaint')).toBeUndefined();
    c.act('DISPUTE_FILED', '2026-09-20', { about: 'deemedRejected', reasons: 'x' }).act(
      'DISPUTE_DECIDED',
      '2026-10-20',
      allowed,
    );
    expect(c.at(second)).toBe('inadmissible');
    expect(c.term('oppositionComplaint')?.due).toMatchObject({ trigger: '2026-10-20', length: 'P25D' });
    expect(replayed(c)).toEqual(c.now);
  });
});
