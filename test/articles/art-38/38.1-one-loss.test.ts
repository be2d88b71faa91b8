/** 38.1, 5.1: a request for restoration is about one loss. Put back otherwise, it ends; another loss it does not touch. */
import { paid, refusedCase } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import {
  awaitingObservations,
  deemedRejected,
  disputeOf,
  opposed,
  otherOpponent,
  protection,
  restorationData,
} from '../../support/oppositions.ts';
import { told } from '../../support/patents.ts';

const granted = { granted: true, reasons: 'Üzürlüdür.' };
const refused = { granted: false, reasons: 'Üzürsüzdür.' };
const allowed = { outcome: 'allowed', reasons: 'Əsaslı.' };
const dismissed = { outcome: 'dismissed', reasons: 'Əsassız.' };
const appeal = (on: string) => ({ reasons: 'x', payment: paid(1000, on) });

/** Asks for restoration; the id of the request. */
function requested(c: CaseDriver, on: string): string {
  c.act('RESTORATION_REQUESTED', on, restorationData(on));
  return c.last('restoration');
}
const decided = (c: CaseDriver, on: string, proceeding: string, decision: object) =>
  c.act(decision === allowed || decision === dismissed ? 'DISPUTE_DECIDED' : 'RESTORATION_DECIDED', on, decision, {
    proceeding,
  });
const notDecided = (c: CaseDriver, on: string, proceeding: string) =>
  expect(c.refused('RESTORATION_DECIDED', on, granted, { proceeding })).toMatchObject({
    code: 'act.notPossible',
    clause: '38.1',
  });
const cannotRestore = (c: CaseDriver, on: string, proceeding: string) =>
  expect(
    c.refused('COURT_DECIDED', on, { outcome: 'reversed', direction: 'restoration' }, { proceeding }),
  ).toMatchObject({ code: 'court.cannotFollow', clause: '5.1¶2' });

describe('a second request, and the first is granted after all', () => {
  /** Asked for on 1 October, refused, disputed; asked for anew, and then the dispute allowed on 20 October. */
  const both = () => {
    const c = deemedRejected();
    decided(c, '2026-10-12', requested(c, '2026-10-01'), refused);
    const dispute = disputeOf(c, '2026-10-13', 'restorationRefused');
    const second = requested(c, '2026-10-14');
    decided(c, '2026-10-20', dispute, allowed);
    return { c, second };
  };

  test('38.1: the second ends undecided, and the applicant is told', () => {
    const { c, second } = both();
    expect([c.at(second), c.term('requestDecision'), c.due('restoredAct')]).toEqual([
      'withoutObject',
      undefined,
      '2026-12-21',
    ]);
    expect(told(c, 'restorationWithoutObject')).toEqual(['aliyev']);
  });

  test('38.1: it neither starts the restored act again nor moves its end (L32)', () => {
    const { c, second } = both();
    notDecided(c, '2026-12-10', second);
    expect(c.due('restoredAct')).toBe('2026-12-21');
  });

  test('38.1, 31.3¶3: missed again, there is no second restoration, and no grant past the opposition', () => {
    const { c, second } = both();
    expect(c.until('2026-12-22').course).toBe('ended.rejectedFinally');
    notDecided(c, '2026-12-23', second);
    expect(c.until('2027-03-01').course).toBe('ended.closed.asRejected');
    notDecided(c, '2027-03-10', second);
    expect([c.course, c.at(c.last('opposition')), protection(c).status]).toEqual([
      'ended.closed.asRejected',
      'unansweredFinally',
      'neverBegun',
    ]);
    expect(c.refused('PATENT_REGISTERED', '2027-03-11', { patentNumber: 'I 1' }).ok).toBe(false);
  });

  test('38.1, 5.1: of two refused requests it is the disputed one that is granted', () => {
    const c = deemedRejected();
    const first = requested(c, '2026-10-01');
    decided(c, '2026-10-05', first, refused);
    const dispute = disputeOf(c, '2026-10-06', 'restorationRefused');
    const second = requested(c, '2026-10-07');
    decided(c, '2026-10-12', second, refused);
    decided(c, '2026-10-20', dispute, allowed);
    expect([c.at(first), c.at(second), c.due('restoredAct')]).toEqual(['granted', 'withoutObject', '2026-12-21']);
    expect(told(c, 'restorationWithoutObject')).toEqual([]);
  });
});

describe('a request still pending when the loss is put back in dispute', () => {
  const appealPutBack = () => {
    const c = refusedCase().until('2026-05-05');
    const restoration = requested(c, '2026-05-20');
    decided(c, '2026-06-22', disputeOf(c, '2026-05-21', 'appealMissed'), allowed);
    return { c, restoration };
  };

  test('38.1, 5.1: it ends, the applicant is told, and the appeal is open as the decision says', () => {
    const { c, restoration } = appealPutBack();
    expect([c.course, c.at(restoration), c.due('appeal')]).toEqual([
      'refused.appealable',
      'withoutObject',
      '2026-08-24',
    ]);
    expect(told(c, 'restorationWithoutObject')).toEqual(['aliyev']);
    notDecided(c, '2026-06-23', restoration);
  });

  test('38.1: missed once more, that is another loss, with a request of its own', () => {
    const { c, restoration } = appealPutBack();
    expect(c.until('2026-08-25').course).toBe('ended.refused.disputable');
    notDecided(c, '2026-08-26', restoration);
    const second = requested(c, '2026-08-27');
    expect(decided(c, '2026-09-01', second, granted).course).toBe('refused.restored');
  });

  test('38.1, 29.6: the appeal is decided, and nothing waits for what there is no need to restore', () => {
    const { c, restoration } = appealPutBack();
    c.act('APPEAL_FILED', '2026-06-24', appeal('2026-06-24'));
    expect(c.act('APPEAL_DECIDED', '2026-07-20', { outcome: 'allowed', reasons: 'x' }).course).toBe(
      'publishing.awaitingFee',
    );
    notDecided(c, '2026-07-21', restoration);
  });

  test('38.1, 29.8: withdrawn since, the case stays withdrawn', () => {
    const { c, restoration } = appealPutBack();
    c.act('APPLICATION_WITHDRAWN', '2026-06-24');
    notDecided(c, '2026-06-25', restoration);
    expect(c.course).toBe('ended.withdrawn');
  });

  test('38.1, 28.7¶2: deemed withdrawn since, the earlier application does not come back beside the later one', () => {
    const { c, restoration } = appealPutBack();
    const claim = { applicants: ['aliyev'], filedOn: '2026-06-24', priorityDate: '2026-01-05' };
    c.act('DEEMED_WITHDRAWN', '2026-06-25', { claimedBy: 'A 2026 0002', ...claim }).until('2026-08-26');
    expect(c.course).toBe('ended.closed.asDeemedWithdrawn');
    notDecided(c, '2026-08-27', restoration);
    expect(c.course).toBe('ended.closed.asDeemedWithdrawn');
  });

  test('38.1, 31.3: silence on another opposition since is not what was asked to be restored', () => {
    const c = awaitingObservations();
    const first = c.last('opposition');
    c.until('2026-09-11');
    const restoration = requested(c, '2026-09-14');
    decided(c, '2026-10-05', disputeOf(c, '2026-09-15', 'deemedRejected'), allowed);
    c.act('OPPOSITION_DECIDED', '2026-10-20', { outcome: 'rejected', reasons: 'x' }, { proceeding: first });
    const second = opposed(c, '2026-10-21', { opponent: otherOpponent });
    c.act('OPPOSITION_ADMITTED', '2026-10-22', {}, { proceeding: second }).until('2026-12-24');
    expect([c.course, c.at(second)]).toEqual(['ended.rejected.disputable', 'unanswered']);
    notDecided(c, '2026-12-25', restoration);
    const own = requested(c, '2026-12-28');
    decided(c, '2027-01-05', own, granted);
    expect(c.at(second)).toEqual({ pending: 'restored' });
  });
});

describe('a refused request, and a court', () => {
  /** Refused, the refusal before a court; the id of the request and of the action. */
  const sued = (c: CaseDriver, on: readonly [string, string, string]) => {
    const [asked, refusedOn, actionOn] = on;
    const restoration = requested(c, asked);
    decided(c, refusedOn, restoration, refused);
    decided(c, refusedOn, disputeOf(c, refusedOn, 'restorationRefused'), dismissed);
    c.act('COURT_ACTION_FILED', actionOn, { against: 'dispute' });
    return { restoration, action: c.last('dispute') };
  };

  test('38.1, 5.1¶2: the appeal is put back in dispute, and the opposition that comes later meets silence: the court does not undo that', () => {
    const c = refusedCase().until('2026-05-05');
    const { restoration, action } = sued(c, ['2026-05-06', '2026-05-20', '2026-05-25']);
    decided(c, '2026-06-05', disputeOf(c, '2026-05-26', 'appealMissed'), allowed);
    expect(c.at(restoration)).toBe('withoutObject');
    c.act('APPEAL_FILED', '2026-06-10', appeal('2026-06-10'))
      .act('APPEAL_DECIDED', '2026-07-01', { outcome: 'allowed', reasons: 'x' })
      .act('FEE_PAID', '2026-07-02', { fee: 'publication', payment: paid(600, '2026-07-02') })
      .act('APPLICATION_PUBLISHED', '2026-08-03', { issue: '2026/8' });
    const opposition = opposed(c, '2026-09-01');
    c.act('OPPOSITION_ADMITTED', '2026-09-10').until('2026-11-12');
    expect(c.course).toBe('ended.rejected.disputable');
    cannotRestore(c, '2026-12-01', action);
    c.act('COURT_DECIDED', '2026-12-01', { outcome: 'reversed' }, { proceeding: action });
    expect([c.course, c.at(opposition)]).toEqual(['ended.rejected.disputable', 'unanswered']);
  });

  test.each(['restored act running', 'missed again'])(
    '5.1¶2: another request has been granted (%s): there is nothing that the court could restore',
    (when) => {
      const c = deemedRejected();
      const { restoration, action } = sued(c, ['2026-10-01', '2026-10-12', '2026-10-15']);
      decided(c, '2026-10-20', requested(c, '2026-10-16'), granted);
      expect([c.at(restoration), c.due('restoredAct')]).toEqual(['withoutObject', '2026-12-21']);
      const on = when === 'missed again' ? '2026-12-22' : '2026-11-02';
      const before = c.until(on).course;
      cannotRestore(c, on, action);
      expect(c.course).toBe(before);
    },
  );

  test('5.1¶2: nor what was asked for before, once the time to dispute its refusal was over', () => {
    const c = deemedRejected();
    const { restoration, action } = sued(c, ['2026-10-01', '2026-10-12', '2026-10-15']);
    expect(c.until('2027-01-05').at(restoration)).toBe('closed');
    decided(c, '2027-01-08', requested(c, '2027-01-06'), granted);
    // 8 March is a holiday, and Ramazan follows it.
    expect([c.at(restoration), c.due('restoredAct')]).toEqual(['withoutObject', '2027-03-11']);
    cannotRestore(c, '2027-01-11', action);
  });

  test('5.1: the dispute about a refusal ends with what it was about, and the applicant is told', () => {
    const c = deemedRejected();
    decided(c, '2026-10-12', requested(c, '2026-10-01'), refused);
    const dispute = disputeOf(c, '2026-10-13', 'restorationRefused');
    decided(c, '2026-10-20', requested(c, '2026-10-14'), granted);
    expect([c.at(dispute), told(c, 'disputeSettled')]).toEqual(['settled', ['aliyev']]);
  });

  test('5.1: put back, a refusal that was not disputed yet is not disputed any more', () => {
    const c = deemedRejected();
    decided(c, '2026-10-12', requested(c, '2026-10-01'), refused);
    decided(c, '2026-10-20', requested(c, '2026-10-14'), granted);
    expect(c.term('complaint')).toBeUndefined();
    expect(c.refused('DISPUTE_FILED', '2026-10-21', { about: 'restorationRefused', reasons: 'x' })).toMatchObject({
      code: 'dispute.nothing',
      clause: '5.1',
    });
  });
});

test('38.1, 5.1: refused, and the time to dispute that over: it ends when the loss is taken away otherwise', () => {
  const c = deemedRejected();
  const dispute = disputeOf(c, '2026-10-01', 'deemedRejected');
  const request = requested(c, '2026-10-02');
  decided(c, '2026-10-05', request, refused);
  expect(c.until('2026-12-09').at(request)).toBe('closed');
  decided(c, '2026-12-10', dispute, allowed);
  expect(c.at(request)).toBe('withoutObject');
  expect(told(c, 'restorationWithoutObject')).toEqual([]);
});
