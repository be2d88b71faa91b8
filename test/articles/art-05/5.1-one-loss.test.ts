/** 5.1: a dispute is about one loss: decided as long as that can be put back, and about no other. */
import { paid, received, refusedCase } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import {
  awaitingObservations,
  deemedRejected,
  disputeOf,
  opposed,
  otherOpponent,
  restorationData,
} from '../../support/oppositions.ts';
import { told } from '../../support/patents.ts';

const allowed = { outcome: 'allowed', reasons: 'Əsaslı.' };
const dismissed = { outcome: 'dismissed', reasons: 'Əsassız.' };
const appeal = (on: string) => ({ reasons: 'x', payment: paid(1000, on) });
const decided = (c: CaseDriver, on: string, proceeding: string, decision: object) =>
  c.act('DISPUTE_DECIDED', on, decision, { proceeding });
const restored = (c: CaseDriver, on: string, decidedOn: string) =>
  c
    .act('RESTORATION_REQUESTED', on, restorationData(on))
    .act('RESTORATION_DECIDED', decidedOn, { granted: true, reasons: 'x' });

describe('5.1, 38.1: that a limit was missed is disputed, and restored meanwhile', () => {
  /** Missed on 4 May, disputed on 21 May, restored on 20 June: the appeal is open until 20 August. */
  const appealDisputed = () => {
    const c = refusedCase().until('2026-05-05');
    const dispute = disputeOf(c, '2026-05-21', 'appealMissed');
    return { c: restored(c, '2026-06-01', '2026-06-20'), dispute };
  };

  test('5.1, 29.6: missed again, it is still decided whether the first limit was missed, and the appeal put back', () => {
    const { c, dispute } = appealDisputed();
    c.until('2026-08-21');
    expect([c.course, c.at(dispute)]).toEqual(['ended.appealMissedFinally', 'deciding']);
    decided(c, '2026-09-01', dispute, allowed);
    expect([c.course, c.due('restoredAct')]).toEqual(['refused.restored', '2026-11-02']);
  });

  test.each([
    ['2026-08-03', '2026-10-05'],
    ['2026-08-20', '2026-10-20'],
  ])(
    '5.1, 29.6: allowed on %s, before that: the appeal is open for its whole length from then, and this is told',
    (on, due) => {
      const { c, dispute } = appealDisputed();
      expect(c.due('restoredAct')).toBe('2026-08-20');
      decided(c, on, dispute, allowed);
      expect([c.course, c.due('restoredAct'), c.notices.slice(-2)]).toEqual([
        'refused.restored',
        due,
        ['disputeDecided', 'limitMoved'],
      ]);
      expect(c.until(due).act('APPEAL_FILED', due, appeal(due)).course).toBe('refused.underAppeal');
    },
  );

  test('5.1, 29.6: dismissed before that, the restored time is not longer', () => {
    const { c, dispute } = appealDisputed();
    decided(c, '2026-08-03', dispute, dismissed);
    expect([c.due('restoredAct'), c.until('2026-08-21').course]).toEqual(['2026-08-20', 'ended.appealMissedFinally']);
  });

  test('5.1, 29.9: examined as another kind and refused again: the dispute on the first refusal opens nothing now', () => {
    const { c, dispute } = appealDisputed();
    c.act('APPLICATION_CONVERTED', '2026-07-01', { to: 'utilityModel' });
    c.act('FINDINGS_RECORDED', '2026-07-02', { findings: [{ clause: '8.5', met: false, reason: 'x' }] });
    restored(c.act('REFUSED', '2026-07-03', { reasons: 'x' }).until('2026-09-04'), '2026-09-10', '2026-09-20');
    const due = c.due('restoredAct');
    decided(c, '2026-10-01', dispute, allowed);
    expect([c.course, c.due('restoredAct')]).toEqual(['refused.restored', due]);
  });

  test('5.1, 29.6: dismissed, the end stands; that the restored act was missed is disputed by itself', () => {
    const { c, dispute } = appealDisputed();
    c.until('2026-08-21');
    const second = disputeOf(c, '2026-08-24', 'appealMissed');
    expect(c.refused('DISPUTE_FILED', '2026-08-25', { about: 'appealMissed', reasons: 'x' })).toMatchObject({
      code: 'dispute.twice',
      clause: '5.1',
    });
    decided(c, '2026-09-01', dispute, dismissed);
    expect([c.course, c.at(second)]).toEqual(['ended.appealMissedFinally', 'deciding']);
    expect(decided(c, '2026-09-02', second, allowed).course).toBe('refused.restored');
  });

  test('5.1, 29.6: the appeal is filed within the restored time: nothing is left to decide, and the applicant is told', () => {
    const { c, dispute } = appealDisputed();
    c.act('APPEAL_FILED', '2026-07-01', appeal('2026-07-01'));
    expect([c.at(dispute), told(c, 'disputeSettled')]).toEqual(['settled', ['aliyev']]);
  });

  test('5.1, 31.3: silent again on the same opposition, it is still decided whether there was silence at first', () => {
    const c = deemedRejected();
    const dispute = disputeOf(c, '2026-09-21', 'deemedRejected');
    restored(c, '2026-10-01', '2026-10-20').until('2026-12-22');
    expect([c.course, c.at(dispute)]).toEqual(['ended.rejectedFinally', 'deciding']);
    decided(c, '2027-01-05', dispute, allowed);
    expect(c.at(c.last('opposition'))).toEqual({ pending: 'examining' });
  });

  test('5.1, 31.3: observations filed within the restored time leave nothing to decide', () => {
    const c = deemedRejected();
    const dispute = disputeOf(c, '2026-09-21', 'deemedRejected');
    restored(c, '2026-10-01', '2026-10-20').act('OBSERVATIONS_FILED', '2026-11-02', { observations: 'x' });
    expect(c.at(dispute)).toBe('settled');
  });

  /** The second copy was received on 5 August; 25 days of its two months are left once the first silence is restored. */
  const silentOnTheOther = () => {
    const c = awaitingObservations();
    const first = c.last('opposition');
    const second = opposed(c, '2026-07-20', { opponent: otherOpponent });
    c.act('OPPOSITION_ADMITTED', '2026-08-05', {}, { proceeding: second }).until('2026-09-11');
    const dispute = disputeOf(c, '2026-09-21', 'deemedRejected');
    return { c: restored(c, '2026-10-01', '2026-10-20').until('2026-11-17'), first, second, dispute };
  };

  test('5.1, 31.3: silence on another opposition is another loss: the dispute ends with the case, and the applicant is told', () => {
    const { c, second, dispute } = silentOnTheOther();
    expect([c.course, c.at(second), c.at(dispute)]).toEqual([
      'ended.rejected.disputable',
      'unanswered',
      'endedWithCase',
    ]);
    expect(told(c, 'disputeEnded')).toEqual(['aliyev']);
    expect(c.refused('DISPUTE_DECIDED', '2026-11-18', allowed, { proceeding: dispute }).code).toBe('act.notPossible');
  });

  test('5.1, 31.3: that restored in its turn, the dispute goes on, and opens its own opposition only', () => {
    const { c, first, second, dispute } = silentOnTheOther();
    restored(c, '2026-11-18', '2026-11-23');
    expect([c.at(dispute), c.at(first), c.at(second)]).toEqual([
      'deciding',
      { pending: 'restored' },
      { pending: 'restored' },
    ]);
    decided(c, '2026-11-30', dispute, allowed);
    expect([c.at(first), c.at(second)]).toEqual([{ pending: 'examining' }, { pending: 'restored' }]);
  });
});

test('5.1, 28.7: the claim for which it is deemed withdrawn falls while that is disputed: nothing is left to decide', () => {
  const claim = { claimedBy: 'A 2026 0002', applicants: ['aliyev'], filedOn: '2026-01-20', priorityDate: '2026-01-05' };
  const c = received('2026-01-05').act('DEEMED_WITHDRAWN', '2026-01-22', claim);
  const dispute = disputeOf(c, '2026-01-26', 'deemedWithdrawn');
  c.act('WITHDRAWAL_RELEASED', '2026-02-02', { claimedBy: 'A 2026 0002' });
  expect([c.course, c.at(dispute), told(c, 'disputeSettled')]).toEqual([
    'formal.awaitingDecision',
    'settled',
    ['aliyev'],
  ]);
});

describe('5.1, 29.2: a prolongation refused, and another limit in its place', () => {
  const waiting = () => received('2026-01-05').act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract'] });

  test('5.1, 29.2: both the prolongation and its end disputed: one allowed, the other is settled, and the new limit stands', () => {
    const c = waiting();
    const extension = disputeOf(c, '2026-03-30', 'extensionRefused');
    c.until('2026-04-01');
    decided(c, '2026-05-04', disputeOf(c, '2026-04-06', 'consideredNotFiled'), allowed);
    expect([c.at(extension), told(c, 'disputeSettled')]).toEqual(['settled', ['aliyev']]);
    c.act('DEFICIENCIES_FOUND', '2026-05-08', { missing: ['abstract'] });
    expect(c.refused('DISPUTE_DECIDED', '2026-05-20', allowed, { proceeding: extension })).toMatchObject({
      code: 'act.notPossible',
      clause: '5.1',
    });
    expect(c.due('formalReply')).toBe('2026-07-08');
    expect(c.until('2026-07-09').course).toBe('ended.notFiled');
  });

  test('5.1, 29.2: the prolongation allowed, the dispute about the end is settled', () => {
    const c = waiting();
    const extension = disputeOf(c, '2026-03-30', 'extensionRefused');
    c.until('2026-04-01');
    const end = disputeOf(c, '2026-04-06', 'consideredNotFiled');
    decided(c, '2026-05-04', extension, allowed);
    expect([c.course, c.at(end)]).toEqual(['formal.reviewingReply', 'settled']);
  });

  test('5.1, 29.2: replied to, and asked for something else since: the dispute about the old limit is settled', () => {
    const c = waiting();
    const extension = disputeOf(c, '2026-02-02', 'extensionRefused');
    c.act('CORRECTION_FILED', '2026-02-03', { papers: ['abstract'] });
    expect(c.at(extension)).toBe('deciding');
    c.act('DEFICIENCIES_FOUND', '2026-02-10', { missing: ['claims'] });
    expect([c.at(extension), told(c, 'disputeSettled'), c.due('formalReply')]).toEqual([
      'settled',
      ['aliyev'],
      '2026-04-10',
    ]);
  });

  test('5.1, 29.2: a further notice inside the same limit leaves the dispute as it is', () => {
    const c = received('2026-01-05').act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract', 'claims'] });
    const extension = disputeOf(c, '2026-02-02', 'extensionRefused');
    c.act('CORRECTION_FILED', '2026-02-03', { papers: ['claims'] });
    c.act('DEFICIENCIES_FOUND', '2026-02-10', { missing: ['abstract'] });
    expect([c.notices.at(-1), c.at(extension), c.due('formalReply')]).toEqual([
      'furtherDeficiency',
      'deciding',
      '2026-03-31',
    ]);
  });
});
