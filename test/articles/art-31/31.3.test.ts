/** 31.3: admission of an opposition, its copy to the applicant, and what silence costs. */
import {
  answerOf,
  applicantParty,
  firstSecondAfter,
  lastSecondOf,
  paid,
  published,
  registered,
  replayed,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import {
  awaitingObservations,
  bySecond,
  deemedRejected,
  howEnded,
  opposed,
  otherOpponent,
  protection,
  restorationData,
  withPolicy,
} from '../../support/oppositions.ts';
import { letterOf } from '../../support/letters.ts';
import { told } from '../../support/patents.ts';

const observations = { observations: 'İxtira yenidir.' };
const opponent = { by: 'opponent' } as const;

describe('admission', () => {
  test('31.3 (policy): the Commission has a month from receipt; late, it is overdue and nobody else loses', () => {
    const c = published();
    const id = opposed(c, '2026-07-01');
    expect(c.due('oppositionAdmission')).toBe('2026-08-01');
    expect(c.until('2026-08-02').term('oppositionAdmission')?.status).toBe('overdue');
    c.act('OPPOSITION_ADMITTED', '2026-08-20');
    expect(c.due('observations', id)).toBe('2026-10-20');
  });

  test('31.3 (policy oppositionAdmission, another length): ten days, to the last second', () => {
    const c = () => {
      const made = published('invention', {}, withPolicy(['oppositionAdmission', 'P10D']));
      opposed(made, '2026-07-01');
      return made;
    };
    expect(c().due('oppositionAdmission')).toBe('2026-07-11');
    expect(c().until(lastSecondOf('2026-07-11')).term('oppositionAdmission')?.status).toBe('running');
    expect(c().until(firstSecondAfter('2026-07-11')).term('oppositionAdmission')?.status).toBe('overdue');
  });

  test.each([
    ['without reasons', { reasons: '' }],
    ['with a blank for reasons', { reasons: '   ' }],
    ['without copies of what it cites', { copies: false }],
  ])('31.3: %s it is not admitted', (_, over) => {
    const c = published();
    opposed(c, '2026-07-01', over);
    expect(c.refused('OPPOSITION_ADMITTED', '2026-07-10')).toMatchObject({
      code: 'opposition.unsubstantiated',
      clause: '31.1',
    });
  });

  test('31.3 (policy): its defects are cured while the window is open', () => {
    const c = published();
    opposed(c, '2026-07-01', { copies: false });
    c.act('OPPOSITION_FOUND_DEFECTIVE', '2026-07-10', { defects: ['nüsxələr'] });
    expect(c.notices).toContain('oppositionDefective');
    c.act('OPPOSITION_SUPPLEMENTED', lastSecondOf('2026-12-01'), {
      grounds: ['7.6'],
      reasons: 'Məlumdur.',
      copies: true,
    });
    c.act('OPPOSITION_ADMITTED', '2026-12-02');
  });

  test('31.3 (policy): and not after it', () => {
    const c = published();
    opposed(c, '2026-07-01', { copies: false });
    const cure = { grounds: ['7.6'], reasons: 'Məlumdur.', copies: true };
    expect(c.refused('OPPOSITION_SUPPLEMENTED', firstSecondAfter('2026-12-01'), cure)).toMatchObject({
      code: 'limit.over',
      clause: '31.1',
    });
    expect(c.refused('OPPOSITION_FOUND_DEFECTIVE', '2026-12-02', { defects: ['nüsxələr'] }).code).toBe('limit.over');
    c.act('OPPOSITION_NOT_ADMITTED', '2026-12-10', { reasons: 'Nüsxələr yoxdur.' });
    expect(c.course).toBe('granting.awaitingRegistration');
  });

  test('31.3 (policy, other reading): defects are not curable', () => {
    const c = published('invention', {}, withPolicy(['oppositionDefects', 'notCurable']));
    opposed(c, '2026-07-01', { copies: false });
    const cure = { grounds: ['7.6'], reasons: 'Məlumdur.', copies: true };
    expect(c.refused('OPPOSITION_SUPPLEMENTED', '2026-07-10', cure).code).toBe('policy.other');
  });

  test('31.3: a ground that is none cannot be slipped in by the cure', () => {
    const c = published();
    opposed(c, '2026-07-01', { copies: false });
    c.act('OPPOSITION_SUPPLEMENTED', '2026-07-10', { grounds: ['12'], reasons: 'Məlumdur.', copies: true });
    expect(c.refused('OPPOSITION_ADMITTED', '2026-07-11').code).toBe('opposition.ground');
  });

  test('31.3: inadmissible: the opponent is told, the applicant is left in peace', () => {
    const c = published();
    opposed(c, '2026-07-01', { copies: false });
    c.act('OPPOSITION_NOT_ADMITTED', '2026-07-20', { reasons: 'Nüsxələr yoxdur.' });
    const letter = c.entries.find((e) => e.act.type === 'OPPOSITION_NOT_ADMITTED')?.effects[0];
    expect(letter).toMatchObject({ notice: 'oppositionInadmissible', to: 'rival' });
    expect(c.notices).not.toContain('oppositionCopy');
    expect(c.course).toBe('published.oppositionPeriod');
  });
});

describe('31.3¶2: observations', () => {
  test.each([
    ['last second of the last day', lastSecondOf('2026-09-10'), true],
    ['first second after it', firstSecondAfter('2026-09-10'), false],
  ])('31.3¶2: copy received on 10 July, answered at the %s', (_, when, inTime) => {
    const c = awaitingObservations();
    expect(c.due('observations')).toBe('2026-09-10');
    expect(c.try('OBSERVATIONS_FILED', when, observations).ok).toBe(inTime);
  });

  test('31.3¶2: answered, the limit is met and the Commission has two months from receipt of the answer', () => {
    const c = awaitingObservations().act('OBSERVATIONS_FILED', '2026-08-31', observations);
    expect(howEnded(c, 'observations')).toBe('met');
    expect(c.due('oppositionDecision')).toBe('2026-10-31');
    expect(c.notices.at(-1)).toBe('observationsReceived');
  });

  test('31.3¶2: one limit for each opposition', () => {
    const c = awaitingObservations();
    const second = opposed(c, '2026-07-20', { opponent: otherOpponent });
    c.act('OPPOSITION_ADMITTED', '2026-08-05', {}, { proceeding: second });
    expect(c.due('observations', second)).toBe('2026-10-05');
    expect(c.due('observations', 'opposition-12')).not.toBe('2026-10-05');
  });

  test('31.3¶2: a limit that ends on a day off runs to the next working day', () => {
    const c = published();
    opposed(c, '2026-07-01');
    // Served on 8 September 2026: two months end on Sunday 8 November, a holiday; the 9th is one too, the 10th replaces the 8th.
    c.act('OPPOSITION_ADMITTED', '2026-09-08');
    expect(c.term('observations')?.due).toMatchObject({ rawEnd: '2026-11-08', due: '2026-11-11' });
  });

  test('31.3¶2: the opponent does not answer for the applicant', () => {
    expect(awaitingObservations().refused('OBSERVATIONS_FILED', '2026-08-03', observations, opponent)).toMatchObject({
      code: 'act.notYours',
      clause: '31.3¶2',
    });
  });

  test('31.3¶2: not before the opposition is admitted', () => {
    const c = published();
    opposed(c, '2026-07-01');
    expect(c.refused('OBSERVATIONS_FILED', '2026-07-05', observations).code).toBe('act.notPossible');
  });
});

describe('31.3¶2: received by post', () => {
  const byPost = () => {
    const c = published('invention', { applicants: [{ ...applicantParty, channel: 'post' }] });
    opposed(c, '2026-07-01');
    c.act('OPPOSITION_ADMITTED', '2026-07-10');
    return c;
  };
  const dispatch = (c: CaseDriver, on: string) =>
    c.act('NOTICE_DISPATCHED', on, { on, how: 'post' }, { proceeding: c.last('service') });
  const copy = (c: CaseDriver) => ({ proceeding: c.last('service') });

  test('31.3¶2: the limit does not run before the copy is received', () => {
    const c = dispatch(byPost(), '2026-07-13');
    expect(c.due('observations')).toBeUndefined();
    expect(c.until('2026-07-20').due('observations')).toBeUndefined();
  });

  test('31.3¶2: it runs from the day on the proof of delivery', () => {
    const c = dispatch(byPost(), '2026-07-13');
    c.act('NOTICE_SERVED', '2026-07-17', { on: '2026-07-16', how: 'post', proof: 'Bildiriş.' }, copy(c));
    expect(c.due('observations')).toBe('2026-09-16');
  });

  test('31.3¶2 (policy): without proof, received ten days after dispatch', () => {
    const c = dispatch(byPost(), '2026-07-13').until('2026-07-24');
    expect(c.due('observations')).toBe('2026-09-23');
  });

  test('31.3¶2 (policy): proof of a later receipt moves the limit, though it had run out', () => {
    const c = dispatch(byPost(), '2026-07-13').until('2026-10-01');
    expect(c.course).toBe('ended.rejected.disputable');
    c.act(
      'SERVICE_REBUTTED',
      '2026-10-02',
      { receivedOn: '2026-09-03', proof: 'Zərf.' },
      { by: 'applicant', ...copy2(c) },
    );
    expect(c.course).toBe('published.oppositionPeriod');
    expect(c.due('observations')).toBe('2026-11-03');
    expect(c.entries.at(-1)?.correction?.superseded.map((s) => s.type)).toContain('TERM_EXPIRED');
    expect(c.notices).toContain('corrected');
    expect(protection(c).status).toBe('running');
  });

  /** The service of the copy. */
  const copy2 = (c: CaseDriver) => ({
    proceeding: c.now.proceedings.findLast((p) => p.own['notice'] === 'oppositionCopy')?.id as string,
  });
});

describe('31.3¶3: silence', () => {
  test('31.3¶3: no observations within two months, the application is deemed rejected', () => {
    const c = deemedRejected();
    expect(c.course).toBe('ended.rejected.disputable');
    expect(howEnded(c, 'observations')).toBe('missed');
    expect(c.entries.findLast((e) => e.act.type === 'TERM_EXPIRED')?.clause).toBe('31.3¶3');
  });

  test('31.3¶3: the applicant is told what was lost, and until when it can be restored', () => {
    const letter = deemedRejected()
      .entries.flatMap((e) => e.effects)
      .find((f) => f.kind === 'dispatch-notice' && f.notice === 'deemedRejected');
    expect(letter).toMatchObject({ to: 'aliyev', params: { wayBack: '38', wayBackUntil: '2027-09-10' } });
  });

  test('31.3¶3: with it the other oppositions end, and their opponents are told', () => {
    const c = awaitingObservations();
    const second = opposed(c, '2026-08-03', { opponent: otherOpponent });
    c.until('2026-09-11');
    expect(c.at(second)).toBe('endedByRejection');
    expect(c.entries.findLast((e) => e.act.type === 'TERM_EXPIRED')?.effects).toContainEqual(
      expect.objectContaining({ notice: 'oppositionEnded', to: 'second' }),
    );
    expect(c.now.terms.map((t) => t.limit)).toEqual(['restoration', 'complaint']);
  });

  test('31.3¶3: only restoration, 5.1 and the court are left', () => {
    const c = deemedRejected();
    for (const [act, data] of [
      ['OBSERVATIONS_FILED', observations],
      ['APPLICATION_WITHDRAWN', {}],
      ['FEE_PAID', { fee: 'registration', payment: paid(1000, '2026-09-11') }],
      ['PATENT_REGISTERED', {}],
    ] as const)
      expect(c.refused(act, '2026-09-11', data).code).toMatch(/^act\./);
  });

  test('31.3¶3: answered late it stays rejected', () => {
    const c = awaitingObservations();
    expect(c.refused('OBSERVATIONS_FILED', '2026-09-11', observations).code).toBe('act.notPossible');
    expect(c.course).toBe('ended.rejected.disputable');
  });

  test('31.3¶3: a timely answer recorded late undoes the rejection', () => {
    const c = deemedRejected().until('2026-09-20');
    c.act('OBSERVATIONS_FILED', lastSecondOf('2026-09-10'), observations, { recorded: '2026-09-20' });
    expect(c.course).toBe('published.oppositionPeriod');
    expect(c.due('oppositionDecision')).toBe('2026-11-10');
    expect(protection(c)).toEqual({ status: 'running', from: '2026-06-01' });
  });

  test('31.3¶3: also while a refusal of its own is appealable', () => {
    const c = awaitingObservations();
    c.act(
      'EXAMINATION_REQUESTED',
      '2026-07-20',
      { what: 'search', payment: paid(1000, '2026-07-20') },
      { by: 'thirdPerson' },
    );
    c.act('EXAMINATION_CARRIED_OUT', '2026-08-20', {
      results: '-',
      findings: [{ clause: '7.6', met: false, reason: 'x' }],
    });
    c.act('REFUSED', '2026-08-25', { reasons: 'Məlumdur.' });
    expect(c.until('2026-09-11').course).toBe('ended.rejected.disputable');
  });
});

describe('31.3 (policy): a withdrawn opposition', () => {
  test('31.3 (policy): ends, and with the window shut the case goes on to grant', () => {
    const c = awaitingObservations().act('OPPOSITION_WITHDRAWN', '2026-08-03');
    expect(c.course).toBe('published.oppositionPeriod');
    expect(howEnded(c, 'observations')).toBe('cancelled');
    expect(told(c, 'oppositionEnded')).toEqual(['rival']);
    expect(told(c, 'oppositionWithdrawn')).toEqual(['aliyev']);
    expect(c.until('2026-12-02').course).toBe('granting.awaitingRegistration');
  });

  const mayGoOn = withPolicy(['withdrawnOpposition', 'commissionMayGoOn']);
  const because = { reasons: 'Maneə aşkardır.' };

  test('31.3 (policy): the opponent does not say whether the Commission goes on, and by default it does not', () => {
    const c = awaitingObservations();
    expect(c.refused('OPPOSITION_WITHDRAWN', '2026-08-03', { goOn: true }).code).toBe('form.invalid');
    c.act('OPPOSITION_WITHDRAWN', '2026-08-03');
    expect(c.refused('OPPOSITION_CONTINUED', '2026-08-04', because)).toMatchObject({
      code: 'policy.other',
      clause: '31.3',
    });
  });

  test('31.3 (policy, other reading): the Commission goes on where it was; what was left of the limits goes on; both are told', () => {
    const c = awaitingObservations(mayGoOn).act('OPPOSITION_WITHDRAWN', '2026-08-03');
    expect(c.due('observations')).toBeUndefined();
    expect(c.refused('OPPOSITION_CONTINUED', '2026-08-13', because, { by: 'opponent' }).code).toBe('act.notYours');
    c.act('OPPOSITION_CONTINUED', '2026-08-13', because);
    expect(c.due('observations')).toBe('2026-09-21');
    expect(told(c, 'oppositionContinued')).toEqual(['aliyev', 'rival']);
    c.act('OBSERVATIONS_FILED', '2026-08-20', observations);
    c.act('OPPOSITION_DECIDED', '2026-09-01', { outcome: 'inFull', reasons: 'Məlumdur.' });
    expect(c.course).toBe('ended.revoked');
    expect(replayed(c)).toEqual(c.now);
  });

  test('31.3 (policy, other reading): silent to the end, the application is deemed rejected', () => {
    const c = awaitingObservations(mayGoOn).act('OPPOSITION_WITHDRAWN', '2026-08-03');
    c.act('OPPOSITION_CONTINUED', '2026-08-13', because);
    expect(c.until(lastSecondOf('2026-09-21')).course).toBe('published.oppositionPeriod');
    expect(c.until(firstSecondAfter('2026-09-21')).course).toBe('ended.rejected.disputable');
  });

  test('31.3, 32.1: gone on with after the window, it holds up the grant; after the grant it is too late', () => {
    const c = awaitingObservations(mayGoOn).act('OPPOSITION_WITHDRAWN', '2026-08-03');
    expect(c.until('2026-12-02').course).toBe('granting.awaitingRegistration');
    const late = registered(awaitingObservations(mayGoOn).act('OPPOSITION_WITHDRAWN', '2026-08-03'));
    expect(late.refused('OPPOSITION_CONTINUED', '2027-01-16', because).code).toBe('case.over');
    c.act('OPPOSITION_CONTINUED', '2026-12-03', because);
    expect(c.course).toBe('published.awaitingDecisions');
  });

  test('31.3: one that was not withdrawn needs no going on', () => {
    expect(awaitingObservations(mayGoOn).refused('OPPOSITION_CONTINUED', '2026-08-13', because).ok).toBe(false);
  });

  test('31.3: withdrawn before it is admitted', () => {
    const c = published();
    opposed(c, '2026-07-01', { opponent: otherOpponent });
    c.act('OPPOSITION_WITHDRAWN', '2026-07-02', {}, bySecond);
    expect(c.now.terms.some((t) => t.limit === 'oppositionAdmission')).toBe(false);
  });
});

test('29.8: the application withdrawn, its oppositions and their limits end', () => {
  const c = awaitingObservations().act('APPLICATION_WITHDRAWN', '2026-08-03');
  expect(c.at(c.last('opposition'))).toBe('endedWithCase');
  expect(c.now.terms).toEqual([]);
  expect(howEnded(c, 'observations')).toBe('cancelled');
});

describe('31.3¶3, 29.6: silence on an opposition to an application that was refused meanwhile', () => {
  const reasons = { reasons: 'x' };
  /** Observations until 10 September 2026; refused on 13 August, appealable until 13 October. */
  const refusedMeanwhile = () =>
    awaitingObservations()
      .act('EXAMINATION_REQUESTED', '2026-07-13', {
        what: 'substantiveExamination',
        payment: paid(100_000, '2026-07-13'),
      })
      .act('EXAMINATION_CARRIED_OUT', '2026-08-12', { results: 'x', findings: [{ clause: '7.6', met: false }] })
      .act('REFUSED', '2026-08-13', reasons);
  const appealed = (c: CaseDriver, on: string) => c.act('APPEAL_FILED', on, { ...reasons, payment: paid(1000, on) });
  const restored = (c: CaseDriver) =>
    c
      .act('RESTORATION_REQUESTED', '2026-10-01', restorationData('2026-10-01'))
      .act('RESTORATION_DECIDED', '2026-10-20', { granted: true, ...reasons });

  test('31.3¶3: the time for an appeal ends with the application, the letter says so, and restoration brings back what was left', () => {
    const c = refusedMeanwhile().until('2026-09-11');
    expect([c.course, c.term('appeal')]).toEqual(['ended.rejected.disputable', undefined]);
    expect(letterOf(c, 'deemedRejected')).toContain('So does the time for an appeal against the refusal');
    expect(letterOf(c, 'deemedRejected', 'az')).toContain('İmtinadan şikayət müddəti də bitir');
    expect(answerOf(c.try('APPEAL_FILED', '2026-09-14', { ...reasons, payment: paid(1000, '2026-09-14') }))[0]).toBe(
      'act.notPossible',
    );
    restored(c);
    // 33 days were left on 10 September, of which 20 October is day nought.
    expect([c.course, c.term('appeal')?.due.length, c.due('appeal')]).toEqual([
      'refused.appealable',
      'P33D',
      '2026-11-23',
    ]);
    expect(letterOf(c, 'restorationGranted')).toContain(
      'appeal to the Commission of Appeal: within 33 days from the day you receive this notice',
    );
    expect(appealed(c, '2026-11-23').course).toBe('refused.underAppeal');
  });

  test('31.3¶3: a pending appeal ends undecided, the letter says so, and restoration puts it back before the Commission', () => {
    const c = appealed(refusedMeanwhile(), '2026-08-20').until('2026-09-11');
    expect([c.course, c.at(c.last('appeal'))]).toEqual(['ended.rejected.disputable', 'endedWithCase']);
    expect(letterOf(c, 'deemedRejected')).toContain('So does your appeal against the refusal, undecided');
    restored(c);
    expect([c.course, c.at(c.last('appeal'))]).toEqual(['refused.underAppeal', 'deciding']);
    expect(letterOf(c, 'restorationGranted')).toContain('Your appeal against the refusal goes on');
    expect(c.act('APPEAL_DECIDED', '2026-11-02', { outcome: 'allowed', ...reasons }).course).toBe(
      'published.oppositionPeriod',
    );
    expect(c.due('restoredAct')).toBe('2026-12-21');
  });

  test('5.1: so does a decision that there was no silence', () => {
    const c = refusedMeanwhile()
      .until('2026-09-11')
      .act('DISPUTE_FILED', '2026-09-21', { about: 'deemedRejected', ...reasons })
      .act('DISPUTE_DECIDED', '2026-10-12', { outcome: 'allowed', ...reasons });
    expect([c.course, c.due('appeal')]).toEqual(['refused.appealable', '2026-11-16']);
  });

  test('31.3¶3: where nothing was refused the letter does not speak of an appeal', () => {
    expect(letterOf(deemedRejected(), 'deemedRejected')).not.toContain('appeal against');
  });
});
