/** 30.8: provisional protection from publication until grant, and deemed never begun once a refusal stands. */
import type { Law } from '../../../law/index.ts';
import {
  examined,
  granted,
  lawWith,
  paid,
  published,
  refusedCase,
  registered,
  replayed,
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

const running = { status: 'running', from: '2026-06-01' };
const observed = (under?: Law) =>
  awaitingObservations(under).act('OBSERVATIONS_FILED', '2026-08-03', { observations: 'Yenidir.' });
const decision = (outcome: string, over: Record<string, unknown> = {}) => ({ outcome, reasons: 'Əsaslı.', ...over });

test('30.8: none before publication', () => {
  expect(protection(examined()).status).toBe('none');
});

test('30.8: from the day of publication', () => {
  expect(protection(published())).toEqual(running);
});

test('30.8: until grant', () => {
  expect(protection(granted()).status).toBe('ended');
});

test('30.8¶2: deemed rejected for want of observations, it never began', () => {
  expect(protection(deemedRejected()).status).toBe('neverBegun');
});

test('30.8¶2: revoked in full, it never began', () => {
  expect(protection(observed().act('OPPOSITION_DECIDED', '2026-09-01', decision('inFull'))).status).toBe('neverBegun');
});

test('30.8 (policy): revoked in part it goes on within the limited text', () => {
  const c = observed().act('OPPOSITION_DECIDED', '2026-09-01', decision('inPart', { limitedText: 'Dar iddia.' }));
  expect(protection(c)).toEqual({ ...running, within: { text: 'Dar iddia.' } });
  expect(c.now.file.limitedText).toBe('Dar iddia.');
});

test('30.8 (policy, other reading): revoked in part, what was published was protected until the decision', () => {
  const c = observed(withPolicy(['partialRevocationProtection', 'textAsPublished'])).act(
    'OPPOSITION_DECIDED',
    '2026-09-01',
    decision('inPart', { limitedText: 'Dar iddia.' }),
  );
  expect(protection(c)).toEqual({ ...running, within: { text: 'Dar iddia.', since: '2026-09-01' } });
});

test('30.8: an opposition rejected leaves it as it was', () => {
  expect(protection(observed().act('OPPOSITION_DECIDED', '2026-09-01', decision('rejected')))).toEqual(running);
});

test('30.8 (policy): restoration brings it back without a gap', () => {
  const c = deemedRejected()
    .act('RESTORATION_REQUESTED', '2026-10-01', restorationData('2026-10-01'))
    .act('RESTORATION_DECIDED', '2026-10-20', { granted: true, reasons: 'Üzürlüdür.' });
  expect(protection(c)).toEqual(running);
});

test('30.8 (policy, other reading): or from the restoration', () => {
  const c = deemedRejected(withPolicy(['restorationRevivesProtection', 'fromRestoration']))
    .act('RESTORATION_REQUESTED', '2026-10-01', restorationData('2026-10-01'))
    .act('RESTORATION_DECIDED', '2026-10-20', { granted: true, reasons: 'Üzürlüdür.' });
  expect(protection(c)).toEqual({ status: 'running', from: '2026-10-20' });
});

test('30.8: not restored, it stays as if never begun', () => {
  const c = deemedRejected()
    .act('RESTORATION_REQUESTED', '2026-10-01', restorationData('2026-10-01'))
    .act('RESTORATION_DECIDED', '2026-10-20', { granted: false, reasons: 'Üzürsüzdür.' });
  expect(protection(c).status).toBe('neverBegun');
});

test('30.8 (policy): withdrawn after publication, it never began', () => {
  expect(protection(published().act('APPLICATION_WITHDRAWN', '2026-07-01')).status).toBe('neverBegun');
});

test('30.8 (policy, other reading): withdrawn, it lasted until then', () => {
  const c = published('invention', {}, withPolicy(['withdrawalEndsProtection', 'untilWithdrawal']));
  expect(protection(c.act('APPLICATION_WITHDRAWN', '2026-07-01'))).toEqual({ status: 'ended', from: '2026-06-01' });
});

describe('30.8¶2: a refusal after a request for examination (29.10)', () => {
  const refusedLate = () =>
    published()
      .act(
        'EXAMINATION_REQUESTED',
        '2026-06-10',
        { what: 'search', payment: paid(1000, '2026-06-10') },
        { by: 'thirdPerson' },
      )
      .act('EXAMINATION_CARRIED_OUT', '2026-07-10', {
        results: 'Yeni deyil.',
        findings: [{ clause: '7.6', met: false, reason: 'Məlumdur.' }],
      })
      .act('REFUSED', '2026-07-15', { reasons: 'Məlumdur.' });

  test('30.8¶2: once it stands, protection never began', () => {
    const c = refusedLate().until('2026-09-16');
    expect(c.course).toBe('ended.refused.disputable');
    expect(protection(c).status).toBe('neverBegun');
  });

  test('30.8: while it can still be appealed it does not stand', () => {
    const c = refusedLate();
    expect(c.course).toBe('refused.appealable');
    expect(protection(c)).toEqual(running);
  });

  test('30.8: reversed on appeal, protection goes on and the window is where it was', () => {
    const c = refusedLate()
      .act('APPEAL_FILED', '2026-08-03', { reasons: 'Yenidir.', payment: paid(1000, '2026-08-03') })
      .act('APPEAL_DECIDED', '2026-09-01', { outcome: 'allowed', reasons: 'Yenidir.' });
    expect(protection(c)).toEqual(running);
    expect(c.course).toBe('published.oppositionPeriod');
    expect(c.due('opposition')).toBe('2026-12-01');
  });
});

test('30.8¶2: a court that confirms a rejection undoes it too', () => {
  const c = observed()
    .act('OPPOSITION_DECIDED', '2026-09-01', decision('rejected'))
    .act('COURT_ACTION_FILED', '2026-09-10', { against: 'opposition' }, { by: 'opponent' })
    .act('COURT_DECIDED', '2026-10-01', { outcome: 'reversed', direction: 'rejection' });
  expect(c.course).toBe('ended.revoked');
  expect(protection(c).status).toBe('neverBegun');
});

test('30.8: a full revocation that a court reverses gives it back without a gap', () => {
  const c = observed()
    .act('OPPOSITION_DECIDED', '2026-09-01', decision('inFull'))
    .act('COURT_ACTION_FILED', '2026-09-10', { against: 'opposition' }, { by: 'applicant' })
    .act('COURT_DECIDED', '2026-10-01', { outcome: 'reversed', direction: 'period' });
  expect(protection(c)).toEqual(running);
  expect(c.course).toBe('published.oppositionPeriod');
});

test('30.8 (policy): lost and put back, it runs within the limited text again', () => {
  const c = observed().act('OPPOSITION_DECIDED', '2026-09-01', decision('inPart', { limitedText: 'Dar iddia.' }));
  const second = opposed(c, '2026-10-01', { opponent: otherOpponent });
  c.act('OPPOSITION_ADMITTED', '2026-10-02', {}, { proceeding: second }).until('2026-12-08');
  expect(protection(c).status).toBe('neverBegun');
  c.act('RESTORATION_REQUESTED', '2026-12-10', restorationData('2026-12-10'));
  c.act('RESTORATION_DECIDED', '2026-12-21', { granted: true, reasons: 'x' });
  expect(protection(c)).toEqual({ ...running, within: { text: 'Dar iddia.' } });
});

describe('30.8¶2: a court that says after grant that there should have been none', () => {
  /** The opposition was rejected, the opponent sued, and the patent was granted meanwhile. */
  const grantedMeanwhile = (under?: Law) => {
    const c = observed(under).act('OPPOSITION_DECIDED', '2026-09-01', decision('rejected'));
    c.act('COURT_ACTION_FILED', '2026-09-10', { against: 'opposition' }, { by: 'opponent' });
    return registered(c);
  };
  const judged = (c: CaseDriver, direction: string, when: string, limitedText?: string) =>
    c.act('COURT_DECIDED', when, { outcome: 'reversed', direction, ...(limitedText ? { limitedText } : {}) });

  test.each(['rejection', 'patentRevoked'])('30.8¶2: it never began (%s)', (direction) => {
    const c = grantedMeanwhile();
    expect(protection(c)).toEqual({ status: 'ended', from: '2026-06-01' });
    judged(c, direction, '2027-03-01');
    expect(protection(c)).toEqual({ status: 'neverBegun', from: '2026-06-01' });
    expect(replayed(c)).toEqual(c.now);
  });

  test('30.8: reversed by a higher court, it ended with the grant', () => {
    const c = judged(grantedMeanwhile(), 'rejection', '2027-03-01');
    c.act('COURT_ACTION_FILED', '2027-03-10', { against: 'opposition' }, { by: 'owner' });
    judged(c, 'patentRestored', '2027-09-01');
    expect(protection(c)).toEqual({ status: 'ended', from: '2026-06-01' });
  });

  test('30.8: limited only, or upheld, it was there until grant', () => {
    expect(protection(judged(grantedMeanwhile(), 'limitation', '2027-03-01', 'Dar')).status).toBe('ended');
    const upheld = grantedMeanwhile().act('COURT_DECIDED', '2027-03-01', { outcome: 'upheld' });
    expect(protection(upheld).status).toBe('ended');
  });

  test('30.8: a revocation of the patent itself (34, 37) does not touch what was protected before it', () => {
    const c = grantedMeanwhile().act('PATENT_PUBLISHED', '2027-02-01', { issue: '2027/2' });
    c.act('COURT_INVALIDATED', '2027-02-15', { outcome: 'inFull', court: 'Bakı', reasons: 'x' });
    expect(protection(c).status).toBe('ended');
    judged(c, 'rejection', '2027-03-01');
    expect(protection(c).status).toBe('neverBegun');
    c.act('COURT_ACTION_FILED', '2027-03-10', { against: 'opposition' }, { by: 'owner' });
    judged(c, 'patentRestored', '2027-09-01');
    expect(protection(c).status).toBe('ended');
    expect(c.now.file.patent?.endedBy).toBe('invalidation');
  });

  test('30.8: of an application that was never published there was none to take away', () => {
    const c = refusedCase('invention', lawWith({ appealUpheld: 'registration' }));
    c.act('APPEAL_FILED', '2026-04-01', { reasons: 'x', payment: paid(10_000, '2026-04-01') });
    c.act('APPEAL_DECIDED', '2026-05-04', { outcome: 'allowed', reasons: 'x' });
    c.act('FEE_PAID', '2026-05-10', { fee: 'registration', payment: paid(1000, '2026-05-10') });
    c.act('PATENT_REGISTERED', '2026-05-11', { patentNumber: 'I 2026 0001' });
    c.act('COURT_ACTION_FILED', '2026-05-12', { against: 'appeal' }, { by: 'registrar' });
    judged(c, 'rejection', '2026-12-01');
    expect(protection(c).status).toBe('none');
    expect(c.now.file.patent?.endedBy).toBe('revocation');
  });
});
