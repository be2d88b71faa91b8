/** 38.1: rights lost with the limit of 29.6 or 31.3 are restored by the office, for legitimate reasons and a fee. */
import type { CaseDriver } from '../../support/case-driver.ts';
import {
  at,
  firstSecondAfter,
  lastSecondOf,
  opponentParty,
  paid,
  published,
  received,
  refusedCase,
} from '../../support/case-driver.ts';
import {
  awaitingObservations,
  deemedRejected,
  effects,
  opposed,
  otherOpponent,
  protection,
  restorationData,
  withPolicy,
} from '../../support/oppositions.ts';
import { told } from '../../support/patents.ts';

const request = (c: CaseDriver, on: string, over: Record<string, unknown> = {}) =>
  c.act('RESTORATION_REQUESTED', on, { ...restorationData(on), ...over });
const granted = { granted: true, reasons: 'Üzürlüdür.' };
const refused = { granted: false, reasons: 'Üzürsüzdür.' };
const observations = { observations: 'Yenidir.' };
/** Refused on 3 March 2026, received the same day, not appealed by 4 May. */
const refusedFinally = () => refusedCase().until('2026-05-05');

describe('what can be restored', () => {
  test('38.1: a missed appeal (29.6)', () => {
    const c = request(refusedFinally(), '2026-06-01').act('RESTORATION_DECIDED', '2026-06-20', granted);
    expect(c.course).toBe('refused.restored');
    expect(c.due('restoredAct')).toBe('2026-08-20');
    c.act('APPEAL_FILED', '2026-08-20', { reasons: 'Yenidir.', payment: paid(1000, '2026-08-20') });
    expect(c.course).toBe('refused.underAppeal');
  });

  test('38.1: missed observations (31.3)', () => {
    const c = request(deemedRejected(), '2026-10-01').act('RESTORATION_DECIDED', '2026-10-20', granted);
    expect(c.course).toBe('published.oppositionPeriod');
    expect(c.due('restoredAct')).toBe('2026-12-21');
    c.act('OBSERVATIONS_FILED', '2026-12-18', observations);
    expect(c.at(c.last('opposition'))).toEqual({ pending: 'examining' });
  });

  test('38.1: nothing else: considered not filed (29.2) is not restored', () => {
    const c = received()
      .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] })
      .until('2026-06-01');
    expect(c.refused('RESTORATION_REQUESTED', '2026-06-02', restorationData('2026-06-02'))).toMatchObject({
      code: 'act.notPossible',
      clause: '38.1',
    });
  });

  test('38.1: nor a withdrawal, nor a case that goes on', () => {
    expect(
      published()
        .act('APPLICATION_WITHDRAWN', '2026-06-10')
        .refused('RESTORATION_REQUESTED', '2026-06-11', restorationData('2026-06-11')).code,
    ).toBe('act.notPossible');
    expect(
      awaitingObservations().refused('RESTORATION_REQUESTED', '2026-08-01', restorationData('2026-08-01')).code,
    ).toBe('act.notPossible');
  });

  test('38.1: nor an application that the Commission revoked', () => {
    const c = awaitingObservations()
      .act('OBSERVATIONS_FILED', '2026-08-31', observations)
      .act('OPPOSITION_DECIDED', '2026-09-30', { outcome: 'inFull', reasons: 'x' });
    expect(c.refused('RESTORATION_REQUESTED', '2026-10-01', restorationData('2026-10-01')).code).toBe(
      'act.notPossible',
    );
  });
});

describe('the request', () => {
  test.each(['', ' \n\t'])('38.1: without reasons it is refused (%j)', (reasons) => {
    const data = { ...restorationData('2026-10-01'), reasons };
    expect(deemedRejected().refused('RESTORATION_REQUESTED', '2026-10-01', data)).toMatchObject({
      code: 'restoration.noReasons',
      clause: '38.1',
    });
  });

  test('38.1: without the fee it is refused', () => {
    expect(deemedRejected().refused('RESTORATION_REQUESTED', '2026-10-01', { reasons: 'Xəstəlik.' })).toMatchObject({
      code: 'fee.missing',
      clause: '38.1',
    });
  });

  test('38.1: only the applicant asks', () => {
    expect(
      deemedRejected().refused('RESTORATION_REQUESTED', '2026-10-01', restorationData('2026-10-01'), { by: 'opponent' })
        .code,
    ).toBe('act.notYours');
  });

  test('38.1: one request at a time', () => {
    const c = request(deemedRejected(), '2026-10-01');
    expect(c.refused('RESTORATION_REQUESTED', '2026-10-02', restorationData('2026-10-02')).code).toBe(
      'restoration.pending',
    );
  });

  test('38.1 (policy): the office decides within two months', () => {
    const c = request(deemedRejected(), '2026-10-01');
    expect(c.due('requestDecision')).toBe('2026-12-01');
    expect(c.until('2026-12-02').term('requestDecision')?.status).toBe('overdue');
    c.act('RESTORATION_DECIDED', '2027-01-10', granted);
  });
});

describe('granted (policy: the missed act may be done within the length of the missed limit)', () => {
  const restored = () => request(deemedRejected(), '2026-10-01').act('RESTORATION_DECIDED', '2026-10-20', granted);

  test.each([
    ['last second of the last day', lastSecondOf('2026-12-21'), true],
    ['first second after it', firstSecondAfter('2026-12-21'), false],
  ])('38.1: decision received on 20 October, answered at the %s', (_, when, inTime) => {
    expect(restored().try('OBSERVATIONS_FILED', when, observations).ok).toBe(inTime);
  });

  test('38.1: as the first time, and there is no second restoration', () => {
    const c = restored().until('2026-12-22');
    expect(c.course).toBe('ended.rejectedFinally');
    expect(protection(c).status).toBe('neverBegun');
    const letters = c.entries
      .flatMap((e) => e.effects)
      .filter((f) => f.kind === 'dispatch-notice' && f.notice === 'deemedRejected');
    expect(letters.at(-1)).toMatchObject({ params: { wayBack: '5.1' } });
    expect(c.refused('RESTORATION_REQUESTED', '2026-12-23', restorationData('2026-12-23')).code).toBe(
      'act.notPossible',
    );
  });

  test('38.1: a missed restored appeal is the end too', () => {
    const c = request(refusedFinally(), '2026-06-01')
      .act('RESTORATION_DECIDED', '2026-06-20', granted)
      .until('2026-08-22');
    expect(c.course).toBe('ended.appealMissedFinally');
    expect(c.refused('RESTORATION_REQUESTED', '2026-08-24', restorationData('2026-08-24')).code).toBe(
      'act.notPossible',
    );
  });

  test('38.1: a later refusal that is missed anew can be restored anew', () => {
    const c = request(refusedFinally(), '2026-06-01')
      .act('RESTORATION_DECIDED', '2026-06-20', granted)
      .act('APPEAL_FILED', '2026-07-01', { reasons: 'Yenidir.', payment: paid(1000, '2026-07-01') })
      .act('APPEAL_DECIDED', '2026-08-03', { outcome: 'remitted', reasons: 'Yenidən.' })
      .act('FINDINGS_RECORDED', '2026-08-07', { findings: [{ clause: '7.6', met: false }] })
      .act('REFUSED', '2026-08-10', { reasons: 'Yenə məlumdur.' })
      .until('2026-10-13');
    expect(c.course).toBe('ended.refused.disputable');
    expect(request(c, '2026-10-14').act('RESTORATION_DECIDED', '2026-10-20', granted).course).toBe('refused.restored');
  });

  test('38.1: the window is not restored with it', () => {
    const c = request(deemedRejected(), '2026-12-10')
      .act('RESTORATION_DECIDED', '2027-01-20', granted)
      .until('2027-01-21');
    expect(c.course).toBe('published.awaitingDecisions');
    expect(c.term('opposition')).toBeUndefined();
  });

  test('31.1 (policy oppositionWindowReopened, other reading): what was left of it goes on from service of the decision', () => {
    const under = withPolicy(['oppositionWindowReopened', 'restGoesOn']);
    const c = request(deemedRejected(under), '2026-12-10').act('RESTORATION_DECIDED', '2027-01-20', granted);
    // Rejected on 10 September at midnight, 82 days before 1 December.
    expect(c.term('opposition')?.due).toMatchObject({ trigger: '2027-01-20', length: 'P82D', due: '2027-04-12' });
    c.act('OBSERVATIONS_FILED', '2027-01-25', observations);
    const other = { opponent: otherOpponent };
    expect(c.at(opposed(c, lastSecondOf('2027-04-12'), other))).toEqual({ pending: 'awaitingAdmission' });
    expect(c.until(firstSecondAfter('2027-04-12')).term('opposition')).toBeUndefined();
    expect(c.at(opposed(c, '2027-04-13', other))).toBe('inadmissible');
    const letters = effects(c, 'dispatch-notice').filter((e) => e.notice === 'oppositionInadmissible');
    expect(letters.map((e) => e.params['missed'])).toEqual(['2027-04-12']);
  });

  test('31.1 (policy oppositionWindowReopened, other reading): open before the decision is received, and no grant is', () => {
    const c = deemedRejected(withPolicy(['oppositionWindowReopened', 'restGoesOn']));
    c.serveByItself = false;
    request(c, '2026-12-10').act('RESTORATION_DECIDED', '2027-01-20', granted);
    c.act('OPPOSITION_WITHDRAWN', '2027-01-21', {}, { by: 'opponent', person: opponentParty.id });
    expect([c.course, c.term('opposition')]).toEqual(['published.oppositionPeriod', undefined]);
    expect(c.at(opposed(c, '2027-01-22', { opponent: otherOpponent }))).toEqual({ pending: 'awaitingAdmission' });
  });

  test('32.1: what is registered in the end is counted from the restoration, not from a window long shut', () => {
    const c = request(deemedRejected(), '2026-12-10')
      .act('RESTORATION_DECIDED', '2027-01-20', granted)
      .act('OPPOSITION_WITHDRAWN', '2027-01-20')
      .act('FEE_PAID', '2027-01-25', { fee: 'registration', payment: paid(1000, '2027-01-25') });
    expect(c.due('registration')).toBe('2027-03-20');
  });
});

describe('38.1 (policy): the other oppositions', () => {
  /** The second copy was received on 5 August: of its two months, 25 days were left on 10 September. */
  const two = (under?: Parameters<typeof awaitingObservations>[0]) => {
    const c = awaitingObservations(under);
    const second = opposed(c, '2026-07-20', { opponent: otherOpponent });
    c.act('OPPOSITION_ADMITTED', '2026-08-05', {}, { proceeding: second });
    expect(c.due('observations', second)).toBe('2026-10-05');
    c.until('2026-09-11');
    request(c, '2026-10-01').act('RESTORATION_DECIDED', '2026-10-20', granted);
    return { c, second };
  };

  test('38.1 (policy): are reopened, with what was left of their limits counted from receipt of the decision', () => {
    const { c, second } = two();
    expect(c.at(second)).toEqual({ pending: 'awaitingObservations' });
    // 25 days from 20 October end on Saturday 14 November.
    expect(c.term('observations', second)?.due).toMatchObject({
      trigger: '2026-10-20',
      length: 'P25D',
      rawEnd: '2026-11-14',
      due: '2026-11-16',
    });
  });

  test('38.1 (policy): silent there too, the application is deemed rejected again, for the first time in that opposition', () => {
    const { c, second } = two();
    c.until('2026-11-17');
    expect(c.course).toBe('ended.rejected.disputable');
    expect(c.at(second)).toBe('unanswered');
    expect(c.due('restoration')).toBe('2027-11-16');
  });

  test('38.1 (policy): the letter of the restoration names each limit that goes on, and what is left of it', () => {
    expect(effects(two().c, 'dispatch-notice').findLast((e) => e.notice === 'restorationGranted')).toMatchObject({
      params: { limit: 'observations', length: 'P2M', goingOn: 'observations P25D İkinci Rəqib' },
    });
  });

  test('38.1 (policy): of a limit that goes on the last day is told at once, then as of any other', () => {
    const { c, second } = two();
    c.until('2026-11-17');
    const reminded = c.entries
      .filter(({ act }) => act.type === 'REMINDER_DUE' && act.effectiveAt >= at('2026-10-20'))
      .flatMap((e) => e.effects)
      .flatMap((e) => (e.kind === 'dispatch-notice' && e.params['limit'] === 'observations' ? [e.params] : []));
    expect(reminded.map(({ days, due }) => [days, due])).toEqual([
      [27, '2026-11-16'],
      [14, '2026-11-16'],
      [3, '2026-11-16'],
    ]);
    expect(c.at(second)).toBe('unanswered');
  });

  test('38.1: a limit that begins with its letter, as that of the missed act does, gives no reminder at once', () => {
    const c = request(deemedRejected(withPolicy(['restoredAct', 'oneMonth'])), '2026-10-01');
    c.act('RESTORATION_DECIDED', '2026-10-20', granted).until(lastSecondOf('2026-10-20'));
    expect(c.entries.at(-1)?.act.type).not.toBe('REMINDER_DUE');
    expect(effects(c, 'dispatch-notice').findLast((e) => e.notice === 'restorationGranted')?.params).not.toHaveProperty(
      'goingOn',
    );
  });

  test('38.1 (policy): the letter of reopening does not send the copy again', () => {
    const { c } = two();
    expect(c.notices.filter((n) => n === 'oppositionCopy')).toHaveLength(2);
  });

  test('38.1 (policy): one that was before the Commission goes on there', () => {
    const c = awaitingObservations();
    const second = opposed(c, '2026-07-02', { opponent: otherOpponent });
    c.act('OPPOSITION_ADMITTED', '2026-07-20', {}, { proceeding: second });
    c.act('OBSERVATIONS_FILED', '2026-08-31', observations, { proceeding: second });
    c.until('2026-09-11');
    request(c, '2026-10-01').act('RESTORATION_DECIDED', '2026-10-20', granted);
    expect(c.at(second)).toEqual({ pending: 'examining' });
    // 51 of its days were left on 10 September.
    expect(c.term('oppositionDecision', second)?.due).toMatchObject({ trigger: '2026-10-20', length: 'P51D' });
  });

  test('38.1 (policy): two that were missed on one day are both open again in full', () => {
    const c = awaitingObservations();
    const second = opposed(c, '2026-07-05', { opponent: otherOpponent });
    c.act('OPPOSITION_ADMITTED', '2026-07-10', {}, { proceeding: second });
    c.until('2026-09-11');
    request(c, '2026-10-01').act('RESTORATION_DECIDED', '2026-10-20', granted);
    expect(c.due('restoredAct')).toBe('2026-12-21');
    expect(c.due('observations', second)).toBe('2026-12-21');
  });

  test('38.1 (policy, other reading): only the missed one is reopened', () => {
    const { c, second } = two(withPolicy(['restorationReopensOthers', 'missedOnly']));
    expect(c.at(second)).toBe('notReopened');
    expect(c.due('restoredAct')).toBe('2026-12-21');
  });
});

describe('refused', () => {
  const refusedRequest = () =>
    request(deemedRejected(), '2026-10-01').act('RESTORATION_DECIDED', '2026-10-20', refused);

  test('38.1: the application stays rejected, and 5.1 is the way', () => {
    const c = refusedRequest();
    expect(c.course).toBe('ended.rejected.disputable');
    expect(c.due('complaint', c.last('restoration'))).toBe('2026-12-21');
  });

  test('5.1: allowed in dispute, restoration is granted after all', () => {
    const c = refusedRequest()
      .act('DISPUTE_FILED', '2026-11-02', { about: 'restorationRefused', reasons: 'Xəstə idim.' })
      .act('DISPUTE_DECIDED', '2026-12-01', { outcome: 'allowed', reasons: 'Xəstə idi.' });
    expect(c.course).toBe('published.oppositionPeriod');
    expect(c.due('restoredAct')).toBe('2027-02-01');
    expect(protection(c)).toEqual({ status: 'running', from: '2026-06-01' });
  });

  test('5.1: dismissed in dispute, the court may still order it', () => {
    const c = refusedRequest()
      .act('DISPUTE_FILED', '2026-11-02', { about: 'restorationRefused', reasons: 'Xəstə idim.' })
      .act('DISPUTE_DECIDED', '2026-12-01', { outcome: 'dismissed', reasons: 'Sübut yoxdur.' })
      .act('COURT_ACTION_FILED', '2026-12-10', { against: 'dispute' })
      .act('COURT_DECIDED', '2027-02-10', { outcome: 'reversed', direction: 'restoration' });
    expect(c.due('restoredAct')).toBe('2027-04-12');
  });

  test.each([
    ['last second of the last day', lastSecondOf('2026-12-21'), true],
    ['first second after it', firstSecondAfter('2026-12-21'), false],
  ])('5.1 (policy): disputed at the %s', (_, when, inTime) => {
    expect(refusedRequest().try('DISPUTE_FILED', when, { about: 'restorationRefused', reasons: 'x' }).ok).toBe(inTime);
  });

  test('38.1: a refused request does not bar another one with better reasons, inside the twelve months', () => {
    expect(request(refusedRequest(), '2026-11-02').due('requestDecision')).toBe('2027-01-02');
  });
});

describe('38.1 (policy restoredAct): for how long the missed act is open again', () => {
  test.each([
    ['missedLimit', '2026-12-21'],
    ['oneMonth', '2026-11-20'],
    ['threeMonths', '2027-01-21'],
  ])('38.1 (policy): %s, until %s', (reading, due) => {
    const c = request(deemedRejected(withPolicy(['restoredAct', reading])), '2026-10-01');
    expect(c.act('RESTORATION_DECIDED', '2026-10-20', granted).due('restoredAct')).toBe(due);
  });
});

describe('38.2, 38.1: at the very end', () => {
  test('38.2: asked for in the last second of the twelve months and granted, everything comes back', () => {
    const c = awaitingObservations();
    const second = opposed(c, '2026-07-20', { opponent: otherOpponent });
    c.act('OPPOSITION_ADMITTED', '2026-08-05', {}, { proceeding: second }).until('2026-09-11');
    c.act('RESTORATION_REQUESTED', lastSecondOf('2027-09-10'), restorationData('2027-09-10'));
    c.act('RESTORATION_DECIDED', '2027-10-04', granted);
    expect(c.at(second)).toEqual({ pending: 'awaitingObservations' });
    expect(c.due('observations', second)).toBe('2027-10-29');
    expect(c.due('restoredAct')).toBe('2027-12-06');
    expect(protection(c)).toEqual({ status: 'running', from: '2026-06-01' });
    expect(c.until('2027-10-05').course).toBe('published.awaitingDecisions');
  });

  test('38.1: the opponents hear that the application is deemed rejected, and that their oppositions go on', () => {
    const c = deemedRejected();
    expect(told(c, 'deemedRejectedToOpponent')).toEqual(['rival']);
    request(c, '2026-10-01').act('RESTORATION_DECIDED', '2026-10-20', granted);
    expect(told(c, 'oppositionReopened')).toEqual(['rival']);
  });

  test('31.5 (policy opponentNotified, other reading): of the deemed rejection only the applicant hears', () => {
    expect(deemedRejected(withPolicy(['opponentNotified', 'no'])).notices).not.toContain('deemedRejectedToOpponent');
  });
});
