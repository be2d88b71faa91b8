/** 12, 17.3: as long as an end can be undone, who succeeds to the application or patent is recorded, and asks for that. */
import { forecast, permitted, stuck } from '../../../engine/index.ts';
import type { Actor } from '../../../machines/index.ts';
import {
  answerOf,
  deficient,
  firstSecondAfter,
  granted,
  lastSecondOf,
  law,
  opponentParty,
  published,
  received,
  refusedCase,
  replayed,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { awaitingObservations, deemedRejected, restorationData } from '../../support/oppositions.ts';
import {
  challenged,
  court,
  decision,
  effects,
  licence,
  life,
  publishedPatent,
  recorded,
  registerEntries,
  told,
  transfer,
} from '../../support/patents.ts';

const heir = { ...opponentParty, id: 'heir', name: 'Vəli Vəliyev', sort: 'natural', email: 'heir@example.az' } as const;
const toHeir = { ...transfer, owners: [heir] };
const byHeir = { by: 'thirdPerson', person: 'heir' } as const;
const asOwner = { by: 'owner', person: 'heir' } as const;
const warrant = { representative: { name: 'Vəkil', registration: 'PA-7', warrant: true } };
const final = ['case.final', '17.3'];
const owners = (c: CaseDriver) => c.now.file.patent?.owners.map(({ id }) => id);
const applicants = (c: CaseDriver) => c.now.file.applicants.map(({ id }) => id);
const changed = (c: CaseDriver, when: string) =>
  answerOf(c.try('APPLICANT_CHANGED', when, { applicants: [heir], instrument: 'Vərəsəlik şəhadətnaməsi' }));
const asked = (c: CaseDriver, when: string) => answerOf(c.try('TRANSFER_REQUESTED', when, toHeir, byHeir));
const requested = (c: CaseDriver, when: string) => c.act('APPLICATION_TRANSFER_REQUESTED', when, toHeir, byHeir);
const recordal = (c: CaseDriver) => c.at(c.last('recordal'));

describe('12, 38.2: an application deemed rejected on 10 September 2026, restorable until 10 September 2027', () => {
  test('17.3, 38.1: the heir is recorded, asks for restoration, and answers', () => {
    const c = recorded(requested(deemedRejected(), '2027-03-01'), '2027-03-10');
    expect(c.refused('RESTORATION_REQUESTED', '2027-03-11', restorationData('2027-03-11')).code).toBe('act.notParty');
    const by = { person: 'heir' };
    c.act('RESTORATION_REQUESTED', '2027-03-11', restorationData('2027-03-11'), by);
    c.act('RESTORATION_DECIDED', '2027-04-01', { granted: true, reasons: 'x' });
    expect(told(c, 'restorationGranted')).toEqual(['heir']);
    c.act('OBSERVATIONS_FILED', '2027-05-03', { observations: 'Yenidir.' }, by);
    expect(replayed(c)).toEqual(c.now);
  });

  test.each([
    ['in the last second', lastSecondOf('2027-09-10'), ['accepted'], ['heir']],
    ['a second later', firstSecondAfter('2027-09-10'), final, ['aliyev']],
  ])('12: another is named %s', (_name, when, answer, who) => {
    const c = deemedRejected();
    expect([changed(c, when), applicants(c)]).toEqual([answer, who]);
  });

  test('12: as long as a request for restoration is pending, or its refusal can be disputed', () => {
    const c = deemedRejected().act('RESTORATION_REQUESTED', '2027-09-10', restorationData('2027-09-10'));
    c.act('RESTORATION_DECIDED', '2027-10-01', { granted: false, reasons: 'x' }).until('2027-11-30');
    expect(c.course).toBe('ended.closed.asRejected');
    c.act('WARRANT_FILED', '2027-11-30', warrant);
    expect(changed(c, lastSecondOf('2027-12-01'))).toEqual(['accepted']);
  });

  test('12: and not when that time is over', () => {
    const c = deemedRejected().act('RESTORATION_REQUESTED', '2027-09-10', restorationData('2027-09-10'));
    c.act('RESTORATION_DECIDED', '2027-10-01', { granted: false, reasons: 'x' });
    expect(changed(c, firstSecondAfter('2027-12-01'))).toEqual(final);
    expect(answerOf(c.try('WARRANT_FILED', '2027-12-02', warrant))).toEqual(final);
  });

  test('15.3: of several, each still gives away no more than the own share', () => {
    const both = { applicants: [opponentParty, heir].map((p, i) => ({ ...p, id: i ? 'veli' : 'aliyev' })) };
    const c = received('2026-01-05', 'invention', both);
    c.act('FORMAL_EXAMINATION_PASSED', '2026-01-26');
    c.act('FINDINGS_RECORDED', '2026-03-02', { findings: [{ clause: '7.6', met: false, reason: 'D1' }] });
    c.act('REFUSED', '2026-03-03', { reasons: 'D1.' }).until('2026-05-05');
    expect(c.course).toBe('ended.refused.disputable');
    expect(changed(c, '2026-06-01')).toEqual(['applicant.share', '15.3']);
  });
});

test('17.3: what an heir and the applicant may do says so too, while the end can be undone and after it', () => {
  const c = deemedRejected();
  const may = (person: Actor, type: string) => permitted(c.now, person, c.now.at, law).find(({ act }) => act === type);
  const applicant = { person: 'aliyev', role: 'applicant' } as const;
  const stranger = { person: 'heir', role: 'thirdPerson' } as const;
  expect(may(stranger, 'APPLICATION_TRANSFER_REQUESTED')).toMatchObject({ possible: true });
  expect(may(applicant, 'APPLICANT_CHANGED')).toMatchObject({ possible: true });
  c.until(firstSecondAfter('2027-09-10'));
  const over = { possible: false, code: 'case.final', barredBy: '17.3' };
  expect(may(stranger, 'APPLICATION_TRANSFER_REQUESTED')).toMatchObject(over);
  expect(may(applicant, 'APPLICANT_CHANGED')).toMatchObject(over);
});

describe('12, 5.1: other ends of an application', () => {
  test('29.2: considered not filed, as long as that can be disputed, or is', () => {
    const notFiled = () => deficient().until('2026-04-01');
    const c = notFiled();
    expect(c.course).toBe('ended.notFiled');
    const last = c.due('complaint') as string;
    expect(changed(c, lastSecondOf(last))).toEqual(['accepted']);
    expect(changed(notFiled(), firstSecondAfter(last))).toEqual(final);
    const disputed = notFiled().act('DISPUTE_FILED', last, { about: 'consideredNotFiled', reasons: 'x' });
    expect(changed(disputed, firstSecondAfter(last))).toEqual(['accepted']);
    disputed.act('DISPUTE_DECIDED', '2026-06-15', { outcome: 'dismissed', reasons: 'x' });
    expect(answerOf(disputed.try('APPLICATION_TRANSFER_REQUESTED', '2026-06-16', toHeir, byHeir))).toEqual(final);
  });

  test('28.7: deemed withdrawn, at any time: the claim for which it was can fall', () => {
    const c = received();
    const claim = {
      claimedBy: 'A 2026 0002',
      applicants: ['aliyev'],
      filedOn: '2026-02-02',
      priorityDate: '2026-01-05',
    };
    c.act('DEEMED_WITHDRAWN', '2026-02-02', claim).until('2027-01-05');
    expect(c.course).toBe('ended.closed.asDeemedWithdrawn');
    recorded(requested(c, '2027-01-06'), '2027-01-11');
    expect([applicants(c), c.course]).toEqual([['heir'], 'ended.closed.asDeemedWithdrawn']);
    c.act('WITHDRAWAL_RELEASED', '2027-02-01', { claimedBy: 'A 2026 0002' });
    expect(told(c, 'withdrawalReleased')).toEqual(['heir']);
  });

  test('29.8, 31.5, 29.6: withdrawn, or rejected by the Commission, it passes to nobody, unless a court is asked', () => {
    const withdrawn = published().act('APPLICATION_WITHDRAWN', '2026-07-01');
    expect(changed(withdrawn, '2026-07-02')).toEqual(final);
    const c = awaitingObservations();
    c.act('OBSERVATIONS_FILED', '2026-08-03', { observations: 'x' });
    c.act('OPPOSITION_DECIDED', '2026-09-01', { outcome: 'inFull', reasons: 'x' });
    expect(changed(c, '2026-09-02')).toEqual(final);
    c.act('COURT_ACTION_FILED', '2026-09-15', { against: 'opposition' }, { by: 'registrar' });
    expect(changed(c, '2026-09-16')).toEqual(['accepted']);
    c.act('COURT_DECIDED', '2026-12-01', { outcome: 'upheld' });
    expect(answerOf(c.try('APPLICATION_TRANSFER_REQUESTED', '2026-12-02', toHeir, byHeir))).toEqual(final);
  });
});

describe('17.3, 36.1: a patent surrendered on 1 June 2027, disputable until 2 August', () => {
  const surrendered = () => publishedPatent().act('PATENT_SURRENDERED', '2027-06-01');
  const disputed = (c: CaseDriver) =>
    c.act('DISPUTE_FILED', '2027-07-30', { about: 'patentEnded', reasons: 'x' }, { by: 'owner' });

  test('17.3, 5.1: the heir is recorded, disputes the end, and has the patent back', () => {
    const c = surrendered();
    expect(c.due('patentEndComplaint')).toBe('2027-08-02');
    expect(asked(c, '2027-06-10')).toEqual(['accepted']);
    recorded(c, '2027-06-20');
    c.act('DISPUTE_FILED', '2027-07-01', { about: 'patentEnded', reasons: 'x' }, asOwner);
    c.act('DISPUTE_DECIDED', '2027-08-20', { outcome: 'allowed', reasons: 'x' });
    expect([life(c), owners(c)]).toMatchObject([{ term: 'running' }, ['heir']]);
    expect(replayed(c)).toEqual(c.now);
  });

  test.each([
    ['in the last second', lastSecondOf('2027-08-02'), ['accepted']],
    ['a second later', firstSecondAfter('2027-08-02'), final],
  ])('17.3: a transfer is asked for %s', (_name, when, answer) => {
    expect(asked(surrendered(), when)).toEqual(answer);
  });

  test('17.3, 5.1: or later, while the dispute is pending; dismissed, no more; before a court, again', () => {
    const c = disputed(surrendered());
    expect(asked(c, '2027-08-10')).toEqual(['accepted']);
    c.act('DISPUTE_DECIDED', '2027-09-01', { outcome: 'dismissed', reasons: 'x' });
    expect(recordal(c)).toBe('endedWithCase');
    expect(asked(c, '2027-09-02')).toEqual(final);
    c.act('COURT_ACTION_FILED', '2027-09-10', { against: 'dispute' }, { by: 'registrar' });
    expect(asked(c, '2027-09-11')).toEqual(['accepted']);
  });

  test('19.1, 39: nothing but the right itself: no licence is entered under it', () => {
    expect(surrendered().refused('LICENCE_REQUESTED', '2027-06-10', licence).code).toBe('act.notPossible');
  });
});

describe('17.3, 34.4: an annulled patent', () => {
  const annulled = () => challenged().act('INVALIDATION_DECIDED', '2027-12-01', decision('inFull'));

  test('37.1: passes to nobody while nobody has gone to court', () => {
    expect(asked(annulled(), '2027-12-10')).toEqual(final);
  });

  test('34.4: passes while it is before a court, and is the heir’s when that puts it back', () => {
    const c = annulled().act('COURT_ACTION_FILED', '2027-12-20', { against: 'invalidation' }, { by: 'registrar' });
    expect(asked(c, '2027-12-21')).toEqual(['accepted']);
    recorded(c, '2027-12-28');
    c.act('COURT_DECIDED', '2028-02-01', { outcome: 'reversed', direction: 'patentRestored' });
    expect([life(c), owners(c)]).toMatchObject([{ term: 'running' }, ['heir']]);
  });

  test('34.4: a request made before the annulment ends with it, is told so, and is taken up again', () => {
    const c = challenged().act('TRANSFER_REQUESTED', '2027-11-01', toHeir, byHeir);
    c.act('INVALIDATION_DECIDED', '2027-12-01', decision('inFull'));
    expect([told(c, 'recordalEnded'), told(c, 'recordalDropped')]).toEqual([['heir'], ['aliyev']]);
    court(c, 'invalidation', 'patentRestored');
    expect(recordal(c)).toBe('deciding');
    expect([told(c, 'recordalReopened'), told(c, 'recordalRequested')]).toEqual([['heir'], ['aliyev', 'aliyev']]);
    expect(effects(c, 'dispatch-notice').findLast((e) => e.notice === 'recordalRequested')?.params).toMatchObject({
      on: '2027-11-01',
    });
  });
});

test('10.2: a patent whose term is over is transferred no more; who had asked is told, and the owner', () => {
  const c = granted('utilityModel').act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' });
  for (let year = 3; year <= 10; year++)
    c.act('ANNUAL_FEE_PAID', `2027-06-0${year - 2}`, {
      year,
      payment: { receipt: 'R', paidOn: `2027-06-0${year - 2}`, minor: 20_000 },
    });
  expect(asked(c, '2036-01-04')).toEqual(['accepted']);
  c.until('2036-01-06');
  expect([recordal(c), told(c, 'recordalEnded'), told(c, 'recordalDropped')]).toEqual([
    'endedWithCase',
    ['heir'],
    ['aliyev'],
  ]);
  expect(asked(c, '2036-01-07')).toEqual(final);
});

describe('17.3: a transfer asked for in time and not yet entered', () => {
  const waiting = () => {
    const c = awaitingObservations();
    requested(c, '2026-08-03');
    return c.until('2026-09-11');
  };

  test('38.2: waits for what becomes of the end, and is entered meanwhile', () => {
    const c = waiting();
    expect([c.course, recordal(c), told(c, 'recordalEnded')]).toEqual(['ended.rejected.disputable', 'deciding', []]);
    expect(stuck(c.now, c.now.at, law, c.entries)).toMatchObject({ whoseTurn: 'office', stuck: false });
    const enter = permitted(c.now, { person: 'registrar', role: 'registrar' }, c.now.at, law);
    expect(enter.find(({ act }) => act === 'RECORDAL_ENTERED')).toMatchObject({ possible: true });
    recorded(c, '2026-09-20');
    expect([applicants(c), registerEntries(c).at(-1)]).toEqual([['heir'], 'transfer']);
  });

  test('38.1: goes on when the case is put back', () => {
    const c = waiting().act('RESTORATION_REQUESTED', '2026-09-15', restorationData('2026-09-15'));
    c.act('RESTORATION_DECIDED', '2026-10-01', { granted: true, reasons: 'x' });
    expect([recordal(c), told(c, 'recordalReopened')]).toEqual(['deciding', []]);
    recorded(c, '2026-10-05');
    c.act('OBSERVATIONS_FILED', '2026-11-02', { observations: 'x' }, { person: 'heir' });
  });

  test('38.2: is over when the end is final, and both sides are told', () => {
    const c = waiting();
    const rest = forecast(c.now, c.now.at, law, { entries: c.entries });
    const last = rest.steps.find(({ ends }) => ends.limit === 'restoration');
    expect(last?.notices.map(({ notice, to }) => [notice, to])).toEqual([
      ['recordalDropped', 'aliyev'],
      ['recordalEnded', 'heir'],
    ]);
    c.until(firstSecondAfter('2027-09-10'));
    expect(recordal(c)).toBe('endedWithCase');
    expect([told(c, 'recordalEnded'), told(c, 'recordalDropped')]).toEqual([['heir'], ['aliyev']]);
  });

  test('29.8: is over at once when the applicant withdraws', () => {
    const c = requested(published(), '2026-07-01').act('APPLICATION_WITHDRAWN', '2026-07-02');
    expect([recordal(c), told(c, 'recordalEnded'), told(c, 'recordalDropped')]).toEqual([
      'endedWithCase',
      ['heir'],
      ['aliyev'],
    ]);
  });

  test('29.6: refused, and the refusal final in the time for the appeal: as rejected', () => {
    const c = requested(refusedCase(), '2026-04-01').until('2026-05-05');
    expect([c.course, recordal(c)]).toEqual(['ended.refused.disputable', 'deciding']);
    c.act('RECORDAL_REFUSED', '2026-05-06', { reasons: 'x' }, { proceeding: c.last('recordal') });
    expect(recordal(c)).toBe('refused');
  });

  test('36.1: of a patent: waits while its end is disputable, and is over with that time', () => {
    const c = publishedPatent().act('TRANSFER_REQUESTED', '2027-05-20', toHeir, byHeir);
    c.act('PATENT_SURRENDERED', '2027-06-01').until('2027-08-02');
    expect(recordal(c)).toBe('deciding');
    c.until(firstSecondAfter('2027-08-02'));
    expect([recordal(c), told(c, 'recordalEnded'), told(c, 'recordalDropped')]).toEqual([
      'endedWithCase',
      ['heir'],
      ['aliyev'],
    ]);
  });

  test('19.1: so is a request for a licence, which nothing could be entered for', () => {
    const c = publishedPatent().act('LICENCE_REQUESTED', '2027-05-20', licence).act('PATENT_SURRENDERED', '2027-06-01');
    expect(recordal(c.until('2027-08-02'))).toBe('deciding');
    expect(recordal(c.until(firstSecondAfter('2027-08-02')))).toBe('endedWithCase');
    expect([told(c, 'recordalEnded'), told(c, 'recordalDropped')]).toEqual([['aliyev'], ['rival']]);
  });

  test('35: a correction is not ended by that', () => {
    const c = publishedPatent().act('PATENT_SURRENDERED', '2027-06-01');
    c.act('MISTAKE_CORRECTION_REQUESTED', '2027-07-20', { mistake: 'Alıyev', correction: 'Əliyev' });
    c.until(firstSecondAfter('2027-08-02'));
    expect(recordal(c)).toBe('deciding');
  });
});
