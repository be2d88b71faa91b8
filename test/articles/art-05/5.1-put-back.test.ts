/** 5.1: what is put back comes back whole: the missed act open again, every opposition with it, and no grant past them. */
import {
  examined,
  firstSecondAfter,
  lastSecondOf,
  paid,
  published,
  received,
  refusedCase,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import {
  awaitingObservations,
  deemedRejected,
  opposed,
  otherOpponent,
  protection,
  restorationData,
  withPolicy,
} from '../../support/oppositions.ts';
import { bulletinEntries, life, registerEntries } from '../../support/patents.ts';

const dismissed = { outcome: 'dismissed', reasons: 'Əsassız.' };
const allowed = { outcome: 'allowed', reasons: 'Əsaslı.' };
const reversed = (direction: string) => ({ outcome: 'reversed', direction });
const disputed = (c: CaseDriver, about: string, on: string, outcome: { outcome: string; reasons: string }) =>
  c.act('DISPUTE_FILED', on, { about, reasons: 'x' }).act('DISPUTE_DECIDED', on, outcome);

describe('deemed rejected, and put back by a court', () => {
  const sued = (late = false) => {
    const c = disputed(deemedRejected(), 'deemedRejected', '2026-09-21', dismissed);
    if (late) c.until('2027-10-01');
    return c.act('COURT_ACTION_FILED', late ? '2027-12-01' : '2026-11-02', { against: 'dispute' });
  };
  const directions = ['publication', 'period', 'review', 'reinstatement', 'examination'];

  test.each(directions)(
    '5.1¶2: whatever the court says of the way (%s), the opposition is examined first',
    (direction) => {
      for (const late of [false, true]) {
        const c = sued(late).act('COURT_DECIDED', '2028-03-01', reversed(direction)).until('2028-03-02');
        expect(c.at(c.last('opposition'))).toEqual({ pending: 'examining' });
        expect(c.due('oppositionDecision')).toBe('2028-05-01');
        expect(c.course).toBe(direction === 'examination' ? 'substantive.examining' : 'published.awaitingDecisions');
        expect(c.refused('PATENT_REGISTERED', '2028-03-02', { patentNumber: 'I 1' }).ok).toBe(false);
        expect(protection(c).status).toBe('running');
      }
    },
  );

  test('5.1¶2: an opposition that a restoration left ended does not come back with a later judgment', () => {
    const c = awaitingObservations(withPolicy(['restorationReopensOthers', 'missedOnly']));
    const first = c.last('opposition');
    const second = opposed(c, '2026-07-20', { opponent: otherOpponent });
    c.act('OPPOSITION_ADMITTED', '2026-08-05', {}, { proceeding: second }).until('2026-09-11');
    c.act('RESTORATION_REQUESTED', '2026-10-01', restorationData('2026-10-01'));
    c.act('RESTORATION_DECIDED', '2026-10-20', { granted: true, reasons: 'x' });
    c.act('OBSERVATIONS_FILED', '2026-10-21', { observations: 'x' }, { proceeding: first });
    c.act('OPPOSITION_DECIDED', '2026-11-20', { outcome: 'inFull', reasons: 'x' }, { proceeding: first });
    c.act('COURT_ACTION_FILED', '2026-12-02', { against: 'opposition' }, { by: 'applicant' });
    c.act('COURT_DECIDED', '2027-02-01', reversed('period')).until('2027-02-02');
    expect(c.at(second)).toBe('notReopened');
    expect(c.course).toBe('granting.awaitingRegistration');
  });
});

describe('considered not filed, or not appealed, and put back', () => {
  test.each(['reinstatement', 'period'])('5.1¶2: the reply is open again for its whole length (%s)', (direction) => {
    const lost = received()
      .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] })
      .until('2026-04-01');
    const c = disputed(lost, 'consideredNotFiled', '2026-04-06', dismissed)
      .act('COURT_ACTION_FILED', '2026-05-04', { against: 'dispute' })
      .act('COURT_DECIDED', '2026-09-01', reversed(direction))
      .until('2026-09-02');
    expect(c.course).toBe('formal.awaitingCorrection');
    expect(c.due('formalReply')).toBe('2026-11-02');
    expect(c.until(firstSecondAfter('2026-11-02')).course).toBe('ended.notFiled');
  });

  test.each(['reinstatement', 'period', 'review'])('5.1¶2: and so is the appeal (%s)', (direction) => {
    const lost = refusedCase().until('2026-05-05');
    const c = disputed(lost, 'appealMissed', '2026-05-06', dismissed)
      .act('COURT_ACTION_FILED', '2026-06-01', { against: 'dispute' })
      .act('COURT_DECIDED', '2026-09-01', reversed(direction))
      .until('2026-09-02');
    expect(c.course).toBe('refused.appealable');
    expect(c.due('appeal')).toBe('2026-11-02');
    c.act('APPEAL_FILED', lastSecondOf('2026-11-02'), { reasons: 'x', payment: paid(1000, '2026-11-02') });
    expect(c.course).toBe('refused.underAppeal');
  });

  test('5.1: that the appeal was missed is disputed within two months of receipt of the notice', () => {
    const c = refusedCase().until('2026-05-05');
    expect(c.due('complaint')).toBe('2026-07-06');
    expect(c.due('restoration')).toBe('2027-05-04');
    const late = c.refused('DISPUTE_FILED', firstSecondAfter('2026-07-06'), { about: 'appealMissed', reasons: 'x' });
    expect(late).toMatchObject({ code: 'dispute.nothing', clause: '5.1' });
    expect(c.course).toBe('ended.refused.undisputed');
    const inTime = refusedCase().act('DISPUTE_FILED', lastSecondOf('2026-07-06'), {
      about: 'appealMissed',
      reasons: 'x',
    });
    expect(inTime.act('DISPUTE_DECIDED', '2026-08-03', allowed).course).toBe('refused.appealable');
    expect(inTime.due('appeal')).toBe('2026-10-05');
  });

  test('5.1: there is no such dispute while the appeal is still open', () => {
    expect(refusedCase().refused('DISPUTE_FILED', '2026-04-01', { about: 'appealMissed', reasons: 'x' }).code).toBe(
      'dispute.nothing',
    );
  });

  test('5.1: missed again after restoration, the dispute is what is left, for two months', () => {
    const missed = () =>
      refusedCase()
        .until('2026-05-05')
        .act('RESTORATION_REQUESTED', '2026-06-01', restorationData('2026-06-01'))
        .act('RESTORATION_DECIDED', '2026-06-20', { granted: true, reasons: 'x' })
        .until('2026-08-22');
    const c = missed();
    expect(c.course).toBe('ended.appealMissedFinally');
    expect(c.due('complaint')).toBe('2026-10-21');
    expect(c.until(firstSecondAfter('2026-10-21')).course).toBe('ended.closed.asRefused');
    const back = disputed(missed(), 'appealMissed', '2026-09-01', allowed);
    expect(back.course).toBe('refused.restored');
    expect(back.due('restoredAct')).toBe('2026-11-02');
  });
});

describe('deemed rejected, and disputed', () => {
  const about = { about: 'deemedRejected', reasons: 'x' };
  test.each([
    ['last second of the last day', lastSecondOf('2026-11-11'), true],
    ['first second after it', firstSecondAfter('2026-11-11'), false],
  ])('5.1 (policy): two months from receipt of the notice: %s', (_, when, inTime) => {
    const c = deemedRejected();
    expect(c.due('complaint')).toBe('2026-11-11');
    expect(c.try('DISPUTE_FILED', when, about).ok).toBe(inTime);
    expect(c.due('restoration')).toBe('2027-09-10');
  });

  test('5.1 (policy): deemed rejected for good, it is disputed within two months, and not years later', () => {
    const c = deemedRejected()
      .act('RESTORATION_REQUESTED', '2026-10-01', restorationData('2026-10-01'))
      .act('RESTORATION_DECIDED', '2026-10-20', { granted: true, reasons: 'x' })
      .until('2026-12-22');
    expect(c.course).toBe('ended.rejectedFinally');
    expect(c.due('complaint')).toBe('2027-02-22');
    expect(c.refused('DISPUTE_FILED', firstSecondAfter('2027-02-22'), about).code).toBe('dispute.nothing');
    expect(c.course).toBe('ended.closed.asRejected');
  });

  test('5.1: allowed, it was not silent: the Commission examines the opposition, and the opponent hears of it', () => {
    const c = deemedRejected()
      .act('RESTORATION_REQUESTED', '2026-10-01', restorationData('2026-10-01'))
      .act('RESTORATION_DECIDED', '2026-10-20', { granted: true, reasons: 'x' })
      .until('2026-12-22');
    expect(c.at(c.last('opposition'))).toBe('unansweredFinally');
    disputed(c, 'deemedRejected', '2027-02-10', allowed).until('2027-02-11');
    expect([c.at(c.last('opposition')), c.course]).toEqual([{ pending: 'examining' }, 'published.awaitingDecisions']);
    expect([c.due('oppositionDecision'), c.notices.at(-1), protection(c).status]).toEqual([
      '2027-04-10',
      'oppositionReopened',
      'running',
    ]);
  });

  test('5.1: put back by restoration and rejected in another opposition, it can be disputed anew', () => {
    const c = awaitingObservations();
    const second = opposed(c, '2026-07-20', { opponent: otherOpponent });
    c.act('OPPOSITION_ADMITTED', '2026-08-05', {}, { proceeding: second }).until('2026-12-01');
    c.act('RESTORATION_REQUESTED', '2026-12-02', restorationData('2026-12-02'));
    c.act('RESTORATION_DECIDED', '2026-12-20', { granted: true, reasons: 'x' }).until('2027-02-01');
    expect(c.course).toBe('ended.rejected.disputable');
    expect(c.try('DISPUTE_FILED', '2027-02-02', about).ok).toBe(true);
  });
});

test('5.1: restored while it was disputed, and then found not to have been silent: the applicant need not answer again', () => {
  const c = deemedRejected()
    .act('DISPUTE_FILED', '2026-09-21', { about: 'deemedRejected', reasons: 'x' })
    .act('RESTORATION_REQUESTED', '2026-10-01', restorationData('2026-10-01'))
    .act('RESTORATION_DECIDED', '2026-10-20', { granted: true, reasons: 'x' })
    .act('DISPUTE_DECIDED', '2026-11-16', allowed);
  expect(c.at(c.last('opposition'))).toEqual({ pending: 'examining' });
  expect(c.until('2027-01-15').course).toBe('published.awaitingDecisions');
});

describe('32.1: nothing is left waiting for what has ended', () => {
  test('38.1, 32.1: put back in dispute, nothing is left to restore, and the grant does not wait for that', () => {
    const c = deemedRejected().act('RESTORATION_REQUESTED', '2026-10-01', restorationData('2026-10-01'));
    disputed(c, 'deemedRejected', '2026-10-20', allowed)
      .act('OPPOSITION_DECIDED', '2026-11-20', { outcome: 'rejected', reasons: 'x' })
      .until('2026-12-05');
    expect([c.course, c.due('registrationFee'), c.term('requestDecision')]).toEqual([
      'granting.awaitingRegistration',
      '2027-02-02',
      undefined,
    ]);
  });

  test('5.1: a dispute on a refused restoration is about the one that was decided, though another is pending', () => {
    const c = deemedRejected()
      .act('RESTORATION_REQUESTED', '2026-10-01', restorationData('2026-10-01'))
      .act('RESTORATION_DECIDED', '2026-10-20', { granted: false, reasons: 'x' })
      .act('DISPUTE_FILED', '2026-10-26', { about: 'restorationRefused', reasons: 'x' })
      .act('RESTORATION_REQUESTED', '2026-11-02', restorationData('2026-11-02'))
      .act('DISPUTE_DECIDED', '2026-11-20', allowed);
    expect(c.course).toBe('published.oppositionPeriod');
    // 20 January is a day of mourning.
    expect(c.due('restoredAct')).toBe('2027-01-21');
  });
});

describe('5.1¶2: a judgment after the opposition was rejected', () => {
  const decided = () =>
    awaitingObservations()
      .act('OBSERVATIONS_FILED', '2026-08-31', { observations: 'x' })
      .act('OPPOSITION_DECIDED', '2026-09-30', { outcome: 'rejected', reasons: 'x' })
      .act('FEE_PAID', '2026-12-05', { fee: 'registration', payment: paid(1000, '2026-12-05') });
  const sued = (c: CaseDriver) =>
    c.act('COURT_ACTION_FILED', '2026-12-07', { against: 'opposition' }, { by: 'opponent' });
  const register = (c: CaseDriver) => c.act('PATENT_REGISTERED', '2026-12-21', { patentNumber: 'I 2026 0001' });

  test.each(['period', 'publication'])(
    '32.1: sent back to its period (%s), the fee that was paid stays paid',
    (direction) => {
      const c = sued(decided()).act('COURT_DECIDED', '2027-03-01', reversed(direction)).until('2027-03-02');
      expect(c.course).toBe('granting.paid');
      expect(c.notices.filter((n) => n === 'registrationInvitation')).toHaveLength(1);
      expect(c.due('registration')).toBe('2027-05-01');
    },
  );

  test.each(['rejection', 'patentRevoked'])(
    '30.8¶2, 34.4: against the applicant (%s), the pending application is rejected',
    (d) => {
      const c = sued(decided()).act('COURT_DECIDED', '2027-03-01', reversed(d));
      expect(c.course).toBe('ended.revoked');
      expect(protection(c).status).toBe('neverBegun');
    },
  );

  test.each(['rejection', 'patentRevoked'])(
    '30.8¶2, 34.4: and the patent that was granted meanwhile is revoked (%s)',
    (d) => {
      const c = register(sued(decided())).act('COURT_DECIDED', '2027-03-01', reversed(d));
      expect(life(c)).toBe('revoked');
      expect(c.now.file.patent).toMatchObject({ endedBy: 'revocation', endedOn: '2026-12-21' });
    },
  );

  test.each([
    'examination',
    'publication',
    'period',
    'review',
    'reinstatement',
    'priority',
    'restoration',
    'patentRestored',
  ])('5.1¶2: a direction that a granted patent cannot follow (%s) is not lost without a word', (d) => {
    const c = register(sued(decided()));
    expect(c.refused('COURT_DECIDED', '2027-03-01', reversed(d))).toMatchObject({
      code: 'court.cannotFollow',
      clause: '5.1¶2',
    });
    c.act('COURT_DECIDED', '2027-03-01', reversed('none'));
  });
});

describe('5.1: who disputes', () => {
  test('5.1: only an opponent of this case disputes as one, or goes to court', () => {
    const c = awaitingObservations();
    const stranger = { by: 'opponent', person: 'kimsə' } as const;
    expect(
      c.refused('DISPUTE_FILED', '2026-08-03', { about: 'other', receivedOn: '2026-08-03', reasons: 'x' }, stranger),
    ).toMatchObject({
      code: 'act.notParty',
      clause: '5.1',
    });
    c.act(
      'DISPUTE_FILED',
      '2026-08-03',
      { about: 'other', receivedOn: '2026-08-03', reasons: 'x' },
      { by: 'opponent' },
    );
    expect(
      received().refused(
        'DISPUTE_FILED',
        '2026-01-12',
        { about: 'other', receivedOn: '2026-01-12', reasons: 'x' },
        { by: 'opponent' },
      ).code,
    ).toBe('act.notParty');
  });
});

describe('5.1¶2, 10.1: a court that limits', () => {
  const sued = () =>
    awaitingObservations()
      .act('OBSERVATIONS_FILED', '2026-08-31', { observations: 'x' })
      .act('OPPOSITION_DECIDED', '2026-09-30', { outcome: 'rejected', reasons: 'x' })
      .act('FEE_PAID', '2026-12-05', { fee: 'registration', payment: paid(1000, '2026-12-05') })
      .act('COURT_ACTION_FILED', '2026-12-07', { against: 'opposition' }, { by: 'opponent' });
  const limited = { ...reversed('limitation'), limitedText: 'Dar iddia.' };

  test('10.1: says to what text', () => {
    expect(sued().refused('COURT_DECIDED', '2027-03-01', reversed('limitation')).code).toBe('form.invalid');
  });

  test('5.1¶2: the application goes on with the limited text, to be registered from the judgment on', () => {
    const c = sued().act('COURT_DECIDED', '2027-03-01', limited).until('2027-03-02');
    expect(c.now.file.limitedText).toBe('Dar iddia.');
    expect(protection(c)).toEqual({ status: 'running', from: '2026-06-01', within: { text: 'Dar iddia.' } });
    expect([c.course, c.due('registration')]).toEqual(['granting.paid', '2027-05-01']);
  });

  test('5.1¶2: one that was revoked in full comes back limited', () => {
    const c = awaitingObservations()
      .act('OBSERVATIONS_FILED', '2026-08-31', { observations: 'x' })
      .act('OPPOSITION_DECIDED', '2026-09-30', { outcome: 'inFull', reasons: 'x' })
      .act('COURT_ACTION_FILED', '2026-10-15', { against: 'opposition' }, { by: 'applicant' })
      .act('COURT_DECIDED', '2027-03-01', limited)
      .until('2027-03-02');
    expect([c.course, c.now.file.limitedText]).toEqual(['granting.awaitingRegistration', 'Dar iddia.']);
  });

  test('34.4: so does the patent that was granted meanwhile, entered and published', () => {
    const c = sued().act('PATENT_REGISTERED', '2026-12-21', {}).act('COURT_DECIDED', '2027-03-01', limited);
    expect(c.now.file.limitedText).toBe('Dar iddia.');
    expect(registerEntries(c).at(-1)).toBe('partialRevocation');
    expect(bulletinEntries(c).at(-1)).toBe('partialRevocation');
  });
});

describe('5.1¶2: a reinstatement puts back the end on which the court decides, and no other', () => {
  const about = { about: 'other', receivedOn: '2026-02-02', reasons: 'x' };
  const sued = (c: CaseDriver, on: string, filing: object = about) =>
    c
      .act('DISPUTE_FILED', on, filing)
      .act('DISPUTE_DECIDED', on, dismissed)
      .act('COURT_ACTION_FILED', on, { against: 'dispute' });
  const reinstated = (c: CaseDriver, on = '2027-03-01') =>
    c.act('COURT_DECIDED', on, reversed('reinstatement'), { proceeding: c.last('dispute') }).until(on);
  const notReinstated = (c: CaseDriver, on = '2027-03-01') => {
    const before = c.until(on).course;
    const refusal = c.refused('COURT_DECIDED', on, reversed('reinstatement'), { proceeding: c.last('dispute') });
    expect([refusal.code, c.course]).toEqual(['court.cannotFollow', before]);
    return c.act('COURT_DECIDED', on, reversed('none'), { proceeding: c.last('dispute') });
  };

  test('29.8: an application withdrawn after the decision that is sued over stays so', () => {
    const c = sued(examined(), '2026-02-10').act('APPLICATION_WITHDRAWN', '2026-04-01');
    expect(c.refused('APPLICANT_CHANGED', '2026-04-02', { applicants: [otherOpponent], instrument: 'x' }).code).toBe(
      'case.final',
    );
    notReinstated(c);
  });

  test('29.8: and one whose withdrawal was disputed is put back', () => {
    const c = sued(examined().act('APPLICATION_WITHDRAWN', '2026-02-02'), '2026-02-10');
    expect(reinstated(c).course).toBe('substantive.examining');
  });

  test('31.3: nor is one deemed rejected since, by a judgment on another decision', () => {
    const c = sued(awaitingObservations(), '2026-08-03', { ...about, receivedOn: '2026-08-02' }).until('2026-09-11');
    expect(c.course).toBe('ended.rejected.disputable');
    expect(notReinstated(c).course).toBe('ended.rejected.undisputed');
  });

  test('29.6: a later refusal that was not appealed, by a judgment on an earlier one', () => {
    const c = refusedCase().act('APPEAL_FILED', '2026-03-10', { reasons: 'x', payment: paid(1000, '2026-03-10') });
    c.act('APPEAL_DECIDED', '2026-04-20', { outcome: 'dismissed', reasons: 'x' });
    c.act('COURT_ACTION_FILED', '2026-05-04', { against: 'appeal' });
    c.act('COURT_DECIDED', '2026-09-01', reversed('examination'));
    const finding = { findings: [{ clause: '7.6', met: false, reason: 'x' }] };
    c.act('FINDINGS_RECORDED', '2026-10-01', finding).act('REFUSED', '2026-10-02', { reasons: 'x' });
    c.until('2027-01-04').act('COURT_ACTION_FILED', '2027-01-11', { against: 'appeal' });
    expect(c.course).toBe('ended.refused.disputable');
    notReinstated(c);
  });

  test('31.5: what a court has rejected a higher one reinstates', () => {
    const c = awaitingObservations()
      .act('OBSERVATIONS_FILED', '2026-08-31', { observations: 'x' })
      .act('OPPOSITION_DECIDED', '2026-09-30', { outcome: 'rejected', reasons: 'x' })
      .act('COURT_ACTION_FILED', '2026-10-15', { against: 'opposition' }, { by: 'opponent' })
      .act('COURT_DECIDED', '2026-12-20', reversed('rejection'));
    c.act('COURT_ACTION_FILED', '2027-01-11', { against: 'dispute', of: c.last('dispute') });
    expect(c.course).toBe('ended.revoked');
    expect(reinstated(c).course).toBe('granting.awaitingRegistration');
  });

  describe('31.5: of two oppositions decided on one day, one rejected and one upheld in full', () => {
    const decidedOnOneDay = () => {
      const c = published();
      const weak = opposed(c, '2026-07-01');
      const strong = opposed(c, '2026-07-02', { opponent: otherOpponent });
      for (const proceeding of [weak, strong])
        c.act('OPPOSITION_ADMITTED', '2026-07-10', {}, { proceeding }).act(
          'OBSERVATIONS_FILED',
          '2026-07-20',
          { observations: 'x' },
          { proceeding },
        );
      c.act('OPPOSITION_DECIDED', '2026-08-10', { outcome: 'rejected', reasons: 'x' }, { proceeding: weak });
      c.act('OPPOSITION_DECIDED', '2026-08-10', { outcome: 'inFull', reasons: 'x' }, { proceeding: strong });
      const suedOver = (of: string) =>
        c.act('COURT_ACTION_FILED', '2026-09-01', { against: 'opposition', of }, { by: 'registrar' });
      return { c, weak, strong, suedOver };
    };

    test('31.5: a suit over the rejected one does not undo what the other has decided', () => {
      const { c, weak, strong, suedOver } = decidedOnOneDay();
      suedOver(weak);
      expect([notReinstated(c).course, c.at(strong)]).toEqual(['ended.revoked', 'upheld']);
    });

    test('31.5: one over the upheld one reinstates the application', () => {
      const { c, strong, suedOver } = decidedOnOneDay();
      suedOver(strong);
      expect(reinstated(c, '2026-11-02').course).toBe('published.oppositionPeriod');
    });
  });
});
