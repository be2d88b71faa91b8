/** 31.1: the six months run on while the application has ended and can come back; who opposes it then loses nothing. */
import {
  examined,
  firstSecondAfter,
  lastSecondOf,
  law,
  opponentParty,
  paid,
  published,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import {
  bySecond,
  deemedRejected,
  effects,
  opposed,
  oppositionData,
  otherOpponent,
  restorationData,
  withPolicy,
} from '../../support/oppositions.ts';

const negative = [{ clause: '7.6', met: false }];
const other = { opponent: otherOpponent };
const ended = { reasons: 'Bitib.', outcome: 'inFull' };
const toldSecond = (c: CaseDriver) =>
  effects(c, 'dispatch-notice').flatMap(({ notice, to }) => (to === otherOpponent.id ? [notice] : []));

/** Published on 1 June 2026, deemed rejected on 10 September; opposed by another in that time. */
function opposedMeanwhile(when: string = lastSecondOf('2026-12-01'), under = law) {
  const c = deemedRejected(under);
  const id = opposed(c, when, other);
  return { c, id };
}
const decide = (c: CaseDriver, on: string, granted: boolean) =>
  c.act('RESTORATION_DECIDED', on, { granted, reasons: 'x' });

describe('31.1, 38: deemed rejected, and opposed by another meanwhile', () => {
  test('31.1: until the last second of the six months it is taken in and waits, and its opponent is told so', () => {
    const { c, id } = opposedMeanwhile();
    expect([c.at(id), c.course]).toEqual(['waiting', 'ended.rejected.undisputed']);
    expect(effects(c, 'dispatch-notice').at(-1)).toMatchObject({
      notice: 'oppositionWaits',
      clause: '31.1',
      to: 'second',
    });
  });

  test('31.1: in the first second after them it is refused, with their last day', () => {
    expect(
      deemedRejected().refused('OPPOSITION_FILED', firstSecondAfter('2026-12-01'), oppositionData(other), bySecond),
    ).toMatchObject({ code: 'limit.over', clause: '31.1', params: { limit: 'opposition', due: '2026-12-01' } });
  });

  test('38.1: restored after the six months, it goes on to admission, and no grant comes before it', () => {
    const { c, id } = opposedMeanwhile();
    c.act('RESTORATION_REQUESTED', '2026-12-10', restorationData('2026-12-10'));
    expect(c.at(id)).toBe('waiting');
    decide(c, '2027-01-20', true);
    expect([c.at(id), c.due('oppositionAdmission', id)]).toEqual([{ pending: 'awaitingAdmission' }, '2027-02-20']);
    c.act('OPPOSITION_WITHDRAWN', '2027-01-25', {}, { by: 'opponent', person: opponentParty.id });
    expect(c.course).toBe('published.awaitingDecisions');
    c.act('OPPOSITION_ADMITTED', '2027-02-01').act('OBSERVATIONS_FILED', '2027-03-01', { observations: 'Yenidir.' });
    c.act('OPPOSITION_DECIDED', '2027-04-01', { outcome: 'rejected', reasons: 'Yenidir.' });
    expect([c.course, toldSecond(c).slice(0, 2)]).toEqual([
      'granting.awaitingRegistration',
      ['oppositionWaits', 'oppositionReopened'],
    ]);
  });

  test('31.3: withdrawn while it waits, it does not come back with the case', () => {
    const { c, id } = opposedMeanwhile();
    c.act('OPPOSITION_WITHDRAWN', '2026-12-03', {}, { ...bySecond, proceeding: id });
    c.act('RESTORATION_REQUESTED', '2026-12-10', restorationData('2026-12-10'));
    expect(decide(c, '2027-01-20', true).at(id)).toBe('withdrawn');
  });

  test('38.2: nobody asks for restoration in its twelve months: it has ended, and its opponent is told once', () => {
    const { c, id } = opposedMeanwhile();
    expect(c.until(lastSecondOf(c.due('restoration') ?? '')).at(id)).toBe('waiting');
    c.until('2027-09-14');
    expect([c.at(id), toldSecond(c)]).toEqual(['endedWithCase', ['oppositionWaits', 'oppositionEnded']]);
    const letter = effects(c, 'dispatch-notice').findLast(({ notice }) => notice === 'oppositionEnded');
    expect(letter?.params).toMatchObject({ over: true });
  });

  test('38.1, 5.1: asked for on the last day and refused: it ends with the time to dispute that', () => {
    const { c, id } = opposedMeanwhile();
    c.act('RESTORATION_REQUESTED', '2027-09-10', restorationData('2027-09-10')).until('2027-09-20');
    expect([c.course, c.at(id)]).toEqual(['ended.closed.asRejected', 'waiting']);
    decide(c, '2027-10-11', false);
    expect(c.until(lastSecondOf('2027-12-13')).at(id)).toBe('waiting');
    expect(c.until(firstSecondAfter('2027-12-13')).at(id)).toBe('endedWithCase');
  });

  test('38.1: or granted after all: it goes on to admission', () => {
    const { c, id } = opposedMeanwhile();
    c.act('RESTORATION_REQUESTED', '2027-09-10', restorationData('2027-09-10'));
    decide(c, '2027-10-11', true);
    expect(c.at(id)).toEqual({ pending: 'awaitingAdmission' });
  });

  test('5.1¶2: ended, and told so, it still comes back with a case that a court puts back', () => {
    const { c, id } = opposedMeanwhile('2026-10-05');
    const about = { about: 'deemedRejected', reasons: 'Cavab verilmişdi.' };
    c.act('DISPUTE_FILED', '2026-11-10', about).act('DISPUTE_DECIDED', '2027-01-11', {
      outcome: 'dismissed',
      reasons: 'x',
    });
    c.act('COURT_ACTION_FILED', '2027-02-01', { against: 'dispute' }).until('2027-09-20');
    expect([c.course, c.at(id)]).toEqual(['ended.closed.asRejected', 'waiting']);
    c.act('COURT_DECIDED', '2027-10-01', { outcome: 'upheld' });
    expect(c.at(id)).toBe('endedWithCase');
    c.act('COURT_ACTION_FILED', '2027-10-11', { against: 'dispute' });
    c.act('COURT_DECIDED', '2028-02-01', { outcome: 'reversed', direction: 'period' });
    expect([c.at(id), toldSecond(c).at(-1)]).toEqual([{ pending: 'awaitingAdmission' }, 'oppositionReopened']);
  });

  test('31.1 (policy oppositionWindowReopened, other reading): what was left stands still, and so the opposition is in time', () => {
    const { c, id } = opposedMeanwhile('2027-02-01', withPolicy(['oppositionWindowReopened', 'restGoesOn']));
    expect(c.at(id)).toBe('waiting');
  });

  test('31.1: recorded late, it waits as of its day, and goes on with what has been put back since', () => {
    const c = deemedRejected().act('RESTORATION_REQUESTED', '2026-12-10', restorationData('2026-12-10'));
    decide(c, '2027-01-20', true);
    const late = { ...bySecond, recorded: '2027-01-25' };
    c.act('OPPOSITION_FILED', lastSecondOf('2026-12-01'), oppositionData(other), late);
    expect(c.at(c.last('opposition'))).toEqual({ pending: 'awaitingAdmission' });
  });
});

describe('31.1: the other ends from which an application comes back', () => {
  test('31.5, 5.1¶2: revoked in full, which a court reverses', () => {
    const c = published();
    opposed(c, '2026-07-01');
    c.act('OPPOSITION_ADMITTED', '2026-07-10').act('OBSERVATIONS_FILED', '2026-07-20', { observations: 'x' });
    c.act('OPPOSITION_DECIDED', '2026-08-03', ended);
    const id = opposed(c, '2026-11-02', other);
    expect([c.course, c.at(id)]).toEqual(['ended.revoked', 'waiting']);
    c.act('COURT_ACTION_FILED', '2026-12-07', { against: 'opposition' });
    c.act('COURT_DECIDED', '2027-05-03', { outcome: 'reversed', direction: 'period' }).until('2027-05-04');
    expect([c.at(id), c.course]).toEqual([{ pending: 'awaitingAdmission' }, 'published.awaitingDecisions']);
  });

  test('28.7: deemed withdrawn, until the claim for which it was does not stand', () => {
    const claim = {
      claimedBy: 'A 2026 0077',
      applicants: ['aliyev'],
      filedOn: '2026-06-01',
      priorityDate: '2026-01-05',
    };
    const c = published().act('DEEMED_WITHDRAWN', '2026-06-15', claim, { by: 'office' });
    const early = opposed(c, '2026-06-16');
    expect([c.course, c.at(early)]).toEqual(['ended.deemedWithdrawn', 'waiting']);
    const id = opposed(c, '2026-11-02', other);
    expect([c.course, c.at(early), c.at(id)]).toEqual(['ended.closed.asDeemedWithdrawn', 'waiting', 'waiting']);
    c.act('WITHDRAWAL_RELEASED', '2027-01-11', { claimedBy: 'A 2026 0077' }, { by: 'office' });
    expect([c.at(early), c.at(id)]).toEqual([{ pending: 'awaitingAdmission' }, { pending: 'awaitingAdmission' }]);
  });

  /** Published on 1 June 2026, and refused on a result since. */
  const refusedSince = () =>
    published()
      .act('EXAMINATION_REQUESTED', '2026-06-15', {
        what: 'substantiveExamination',
        payment: paid(10000, '2026-06-15'),
      })
      .act('EXAMINATION_CARRIED_OUT', '2026-06-20', { results: 'x', findings: negative })
      .act('REFUSED', '2026-06-22', { reasons: 'Məlumdur.' });
  const restoredAt = (c: CaseDriver, on: string) =>
    decide(c.act('RESTORATION_REQUESTED', on, restorationData(on)), on, true);

  test('29.6, 5.1¶2: the appeal dismissed, which a court reverses', () => {
    const c = refusedSince()
      .act('APPEAL_FILED', '2026-07-01', { reasons: 'x', payment: paid(10000, '2026-07-01') })
      .act('APPEAL_DECIDED', '2026-08-03', { outcome: 'dismissed', reasons: 'x' });
    const id = opposed(c, '2026-10-05', other);
    expect([c.course, c.at(id)]).toEqual(['ended.refusedFinally', 'waiting']);
    c.act('COURT_ACTION_FILED', '2026-12-07', { against: 'appeal' });
    c.act('COURT_DECIDED', '2027-05-03', { outcome: 'reversed', direction: 'period' });
    expect(c.at(id)).toEqual({ pending: 'awaitingAdmission' });
  });

  test.each([
    ['the appeal', () => restoredAt(refusedSince().until('2026-08-25'), '2026-08-25'), 'ended.appealMissedFinally'],
    ['the observations', () => restoredAt(deemedRejected(), '2026-09-14'), 'ended.rejectedFinally'],
  ])(
    '38.1: %s restored and missed again: it waits for the time of the dispute, and ends with it',
    (_, make, course) => {
      const c = make().until('2026-11-30');
      const id = opposed(c, '2026-12-01', other);
      expect([c.course, c.at(id)]).toEqual([course, 'waiting']);
      expect(c.until(lastSecondOf(c.due('complaint') ?? '')).at(id)).toBe('waiting');
      expect([c.until('2027-03-01').at(id), toldSecond(c).at(-1)]).toEqual(['endedWithCase', 'oppositionEnded']);
    },
  );

  test('29.6, 5.1: refused after publication and not appealed against, where it is found that this was no silence', () => {
    const c = refusedSince()
      .until('2026-08-25')
      .act('DISPUTE_FILED', '2026-09-01', { about: 'appealMissed', reasons: 'Şikayət verilmişdi.' });
    const id = opposed(c, '2026-11-30', other);
    expect([c.course, c.at(id)]).toEqual(['ended.refused.undisputed', 'waiting']);
    c.act('DISPUTE_DECIDED', '2026-12-21', { outcome: 'allowed', reasons: 'Verilmişdi.' });
    expect([c.course, c.at(id)]).toEqual(['refused.appealable', { pending: 'awaitingAdmission' }]);
  });

  test('29.8: but not withdrawn: that leaves nothing to oppose', () => {
    const c = published().act('APPLICATION_WITHDRAWN', '2026-06-02');
    expect(c.refused('OPPOSITION_FILED', '2026-07-01', oppositionData()).code).toBe('act.notPossible');
  });

  test('31.1: nor one refused before it was published', () => {
    const c = examined()
      .act('FINDINGS_RECORDED', '2026-03-02', { findings: negative })
      .act('REFUSED', '2026-03-03', { reasons: 'Məlumdur.' })
      .until('2026-06-10');
    expect(c.refused('OPPOSITION_FILED', '2026-06-11', oppositionData()).code).toBe('application.unpublished');
  });
});
