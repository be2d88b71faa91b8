/** 32.1: registered and granted within two months, when the window has shut, nothing is pending and the fee is paid. */
import type { CaseDriver } from '../../support/case-driver.ts';
import {
  examined,
  firstSecondAfter,
  granted,
  lastSecondOf,
  paid,
  published,
  refusedCase,
} from '../../support/case-driver.ts';
import {
  awaitingObservations,
  deemedRejected,
  effects,
  opposed,
  otherOpponent,
  restorationData,
  withPolicy,
} from '../../support/oppositions.ts';

const fee = (on: string) => ({ fee: 'registration', payment: paid(1000, on) });
const patent = { patentNumber: 'I 2027 0001' };
const observed = (c = awaitingObservations()) =>
  c.act('OBSERVATIONS_FILED', '2026-08-31', { observations: 'Yenidir.' });
const against = { outcome: 'rejected', reasons: 'Əsassızdır.' };
const windowShut = (under?: Parameters<typeof published>[2]) => published('invention', {}, under).until('2026-12-02');
const register = (c: CaseDriver, when: string) => c.refused('PATENT_REGISTERED', when, patent);

describe('the window', () => {
  test('32.1: nothing is registered while the window is open, though the fee is paid', () => {
    const c = published().act('FEE_PAID', '2026-06-10', fee('2026-06-10'));
    expect(register(c, '2026-11-30').ok).toBe(false);
    expect(register(c, lastSecondOf('2026-12-01')).code).toBe('act.notPossible');
  });

  test('32.1: the day after it, it is', () => {
    published().act('FEE_PAID', '2026-06-10', fee('2026-06-10')).act('PATENT_REGISTERED', '2026-12-02', patent);
  });

  test('32.1: when it shuts the applicant is invited to pay', () => {
    const c = windowShut();
    expect(c.notices).toContain('registrationInvitation');
    expect(effects(c, 'demand-fee').at(-1)).toMatchObject({ fee: 'registration', clause: '32.1' });
  });

  test('32.1: who has paid already is not invited', () => {
    const c = published().act('FEE_PAID', '2026-06-10', fee('2026-06-10')).until('2026-12-02');
    expect(c.notices).not.toContain('registrationInvitation');
    expect(c.course).toBe('granting.paid');
  });
});

describe('the fee', () => {
  test('32.1: unpaid, nothing is registered', () => {
    expect(register(windowShut(), '2026-12-10')).toMatchObject({ code: 'fee.unpaid', clause: '32.1' });
  });

  test('32.1: the fee for publication is not the fee for registration', () => {
    const c = windowShut();
    expect(c.now.file.fees.map(({ fee }) => fee)).toContain('publication');
    expect(register(c, '2026-12-11').code).toBe('fee.unpaid');
  });

  test('32.1 (policy): unpaid after two months, the case waits for the fee and the applicant is reminded', () => {
    const c = windowShut();
    // The window shut at midnight: the invitation was received on the 2nd.
    expect(c.due('registrationFee')).toBe('2027-02-02');
    const reminded = () => c.notices.filter((n) => n === 'reminder').length;
    const before = reminded();
    c.until('2027-06-01');
    // 30, 14 and 3 days before the last day, and when it has gone by.
    expect(reminded() - before).toBe(4);
    expect(c.term('registrationFee')?.status).toBe('overdue');
    expect(c.course).toBe('granting.awaitingRegistration');
    c.act('FEE_PAID', '2027-06-02', fee('2027-06-02')).act('PATENT_REGISTERED', '2027-06-03', patent);
  });

  test.each([
    ['last second of the last day', lastSecondOf('2027-02-02'), 'running'],
    ['first second after it', firstSecondAfter('2027-02-02'), 'overdue'],
  ])('32.1 (policy): at the %s the fee is %s', (_, when, status) => {
    expect(windowShut().until(when).term('registrationFee')?.status).toBe(status);
  });

  test('32.1 (policy): the length is a setting', () => {
    expect(windowShut(withPolicy(['registrationFee', 'P3M'])).due('registrationFee')).toBe('2027-03-02');
  });
});

describe('the limit of the office', () => {
  test('32.1: two months from the end of the window', () => {
    const c = published().act('FEE_PAID', '2026-06-10', fee('2026-06-10')).until('2026-12-02');
    expect(c.due('registration')).toBe('2027-02-01');
  });

  test('32.1: or from the last decision, if that is later', () => {
    const c = observed()
      .act('FEE_PAID', '2026-09-01', fee('2026-09-01'))
      .until('2026-12-10')
      .act('OPPOSITION_DECIDED', '2026-12-15', against);
    expect(c.due('registration')).toBe('2027-02-15');
  });

  test('32.1: a decision before the window shuts does not bring it forward', () => {
    const c = observed()
      .act('FEE_PAID', '2026-09-01', fee('2026-09-01'))
      .act('OPPOSITION_DECIDED', '2026-09-30', against)
      .until('2026-12-02');
    expect(c.due('registration')).toBe('2027-02-01');
  });

  test.each([
    ['2026-12-10', '2027-02-01'],
    ['2027-01-01', '2027-02-01'],
    ['2027-01-20', '2027-02-20'],
    ['2027-05-31', '2027-06-30'],
  ])('32.1 (policy): paid on %s the office is not late before %s', (on, due) => {
    expect(windowShut().act('FEE_PAID', on, fee(on)).due('registration')).toBe(due);
  });

  test.each([
    ['last second of the last day', lastSecondOf('2027-02-20'), 'running'],
    ['first second after it', firstSecondAfter('2027-02-20'), 'overdue'],
  ])('32.1: at the %s the office is %s', (_, when, status) => {
    const c = windowShut().act('FEE_PAID', '2027-01-20', fee('2027-01-20')).until(when);
    expect(c.term('registration')?.status).toBe(status);
  });

  test('32.1: an overdue office registers all the same', () => {
    windowShut().act('FEE_PAID', '2027-01-20', fee('2027-01-20')).act('PATENT_REGISTERED', '2027-06-01', patent);
  });

  test('32.1 (policy): the month after payment is a setting', () => {
    const c = windowShut(withPolicy(['registrationAfterPayment', 'P2M']));
    expect(c.act('FEE_PAID', '2027-01-20', fee('2027-01-20')).due('registration')).toBe('2027-03-20');
  });
});

describe('challenges', () => {
  test('32.1: a pending opposition stands in the way', () => {
    const c = observed().act('FEE_PAID', '2026-09-01', fee('2026-09-01')).until('2026-12-02');
    expect(c.course).toBe('published.awaitingDecisions');
    expect(register(c, '2026-12-05').ok).toBe(false);
  });

  test('32.1: the last of several', () => {
    const c = observed().act('FEE_PAID', '2026-09-01', fee('2026-09-01'));
    const second = opposed(c, '2026-12-01', { opponent: otherOpponent });
    c.act('OPPOSITION_DECIDED', '2026-12-10', against, { proceeding: firstOpposition(c) });
    expect(register(c, '2026-12-11').ok).toBe(false);
    c.act('OPPOSITION_NOT_ADMITTED', '2026-12-20', { reasons: 'Əsassız.' }, { proceeding: second });
    c.act('PATENT_REGISTERED', '2026-12-21', patent);
  });

  test('32.1: a refusal under appeal stands in the way', () => {
    const c = refusedCase().act('APPEAL_FILED', '2026-04-03', { reasons: 'x', payment: paid(1000, '2026-04-03') });
    expect(register(c, '2026-05-05').ok).toBe(false);
  });

  test('32.1: a request for restoration does not make a rejected application grantable', () => {
    const c = deemedRejected().act('RESTORATION_REQUESTED', '2026-10-01', restorationData('2026-10-01'));
    expect(register(c, '2027-01-05').ok).toBe(false);
  });

  const priorityDispute = {
    other: 'A 2026 0009',
    otherPriorityDate: '2026-01-05',
    reasons: 'Birinci biz göndərmişik.',
  };
  const disputed = (c: CaseDriver, on: string) =>
    c.act('PRIORITY_DISPUTE_FILED', on, priorityDispute, { by: 'applicant' });

  test('28.11 (policy): a pending priority dispute stands in the way', () => {
    const c = disputed(windowShut().act('FEE_PAID', '2026-12-10', fee('2026-12-10')), '2026-12-15');
    expect(c.course).toBe('granting.held');
    expect(register(c, '2026-12-20')).toMatchObject({ code: 'registration.challenged', clause: '32.1' });
    expect(c.due('registration')).toBeUndefined();
  });

  test('28.11: filed before the window shut, it holds the grant up from then on', () => {
    const c = disputed(published(), '2026-06-15').until('2026-12-02');
    expect(c.course).toBe('granting.held');
    expect(c.notices).not.toContain('registrationInvitation');
  });

  test('32.1 and 28.11: the limit is counted from the decision on priority', () => {
    const c = disputed(windowShut().act('FEE_PAID', '2026-12-10', fee('2026-12-10')), '2026-12-15');
    c.act('PRIORITY_DISPUTE_DECIDED', '2027-03-10', { first: c.number, reasons: 'Əvvəl göndərilib.' });
    expect(c.course).toBe('granting.paid');
    expect(c.due('registration')).toBe('2027-05-10');
    c.act('PATENT_REGISTERED', '2027-03-11', patent);
  });

  test('32.1 and 28.11: the invitation to pay waits for it too', () => {
    const c = disputed(published(), '2026-06-15').until('2026-12-02');
    c.act('PRIORITY_DISPUTE_DECIDED', '2027-03-10', { first: c.number, reasons: 'Əvvəl göndərilib.' });
    // 10 May 2027 is free in place of Sunday the 9th.
    expect(c.due('registrationFee')).toBe('2027-05-11');
  });

  test('28.11 (policy, other reading): it does not stand in the way', () => {
    const c = published('invention', {}, withPolicy(['priorityDisputeBlocksGrant', 'no']));
    disputed(c.act('FEE_PAID', '2026-06-10', fee('2026-06-10')), '2026-06-15');
    c.act('PATENT_REGISTERED', '2026-12-02', patent);
  });

  test('29.10 (policy): a pending request for search does not hold up the grant', () => {
    const c = windowShut().act('FEE_PAID', '2026-12-10', fee('2026-12-10'));
    c.act(
      'EXAMINATION_REQUESTED',
      '2026-12-11',
      { what: 'search', payment: paid(1000, '2026-12-11') },
      { by: 'thirdPerson' },
    );
    c.act('PATENT_REGISTERED', '2026-12-15', patent);
  });

  test('29.10 (policy, other reading): it does', () => {
    const c = windowShut(withPolicy(['requestHoldsUpGrant', 'yes'])).act('FEE_PAID', '2026-12-10', fee('2026-12-10'));
    c.act(
      'EXAMINATION_REQUESTED',
      '2026-12-11',
      { what: 'search', payment: paid(1000, '2026-12-11') },
      { by: 'thirdPerson' },
    );
    expect(register(c, '2026-12-15').code).toBe('registration.challenged');
    c.act('EXAMINATION_CARRIED_OUT', '2027-01-11', { results: 'Yenidir.' }).act(
      'PATENT_REGISTERED',
      '2027-01-12',
      patent,
    );
  });

  test('5.1 (policy): a dispute with suspensive effect by order stands in the way, another does not', () => {
    const dispute = { about: 'other', receivedOn: '2026-12-10', reasons: 'Etiraz.' };
    const free = windowShut()
      .act('FEE_PAID', '2026-12-10', fee('2026-12-10'))
      .act('DISPUTE_FILED', '2026-12-11', dispute);
    expect(free.course).toBe('granting.paid');
    free.act('SUSPENSION_ORDERED', '2026-12-12', { reasons: 'Zərər böyükdür.' });
    expect(register(free, '2026-12-15').code).toBe('registration.challenged');
    free.act('DISPUTE_DECIDED', '2027-01-15', { outcome: 'dismissed', reasons: 'Əsassız.' });
    free.act('PATENT_REGISTERED', '2027-01-16', patent);
  });

  test('5.1 (policy, other reading): every dispute suspends', () => {
    const c = windowShut(withPolicy(['suspensiveEffect', 'always'])).act('FEE_PAID', '2026-12-10', fee('2026-12-10'));
    c.act('DISPUTE_FILED', '2026-12-11', { about: 'other', receivedOn: '2026-12-11', reasons: 'Etiraz.' });
    expect(c.course).toBe('granting.held');
  });
});

describe('registered', () => {
  test('32.1: once', () => {
    expect(granted().refused('PATENT_REGISTERED', '2027-02-01', patent).ok).toBe(false);
  });

  test('32.1: by the registrar only', () => {
    const c = windowShut().act('FEE_PAID', '2026-12-10', fee('2026-12-10'));
    expect(c.refused('PATENT_REGISTERED', '2026-12-11', patent, { by: 'substantiveExaminer' }).code).toBe(
      'act.notYours',
    );
  });

  test('32.1: entered in the State Register on the day, and the limits of the application end', () => {
    const c = granted();
    expect(effects(c, 'enter-register')[0]).toMatchObject({ entry: 'registration', on: '2027-01-15' });
    expect(c.now.terms.filter((t) => t.proceeding === 'application')).toEqual([]);
  });

  test('31.5: after a partial revocation, for the text as limited', () => {
    const c = observed()
      .act('OPPOSITION_DECIDED', '2026-09-30', { outcome: 'inPart', reasons: 'Qismən.', limitedText: 'Dar iddia.' })
      .act('FEE_PAID', '2026-12-10', fee('2026-12-10'))
      .act('PATENT_REGISTERED', '2026-12-11', patent);
    c.act('PATENT_PUBLISHED', '2027-01-15', { issue: '2027/1' });
    expect(effects(c, 'queue-publication').at(-1)?.params).toMatchObject({ claims: 'Dar iddia.' });
  });

  test('29.8: until registration it may still be withdrawn', () => {
    windowShut().act('APPLICATION_WITHDRAWN', '2026-12-10');
    expect(granted().refused('APPLICATION_WITHDRAWN', '2027-02-01').code).toBe('act.notPossible');
  });
});

describe('29.6 (policy): an appeal upheld', () => {
  const appealed = (under?: Parameters<typeof refusedCase>[1]) =>
    refusedCase('invention', under)
      .act('APPEAL_FILED', '2026-04-03', { reasons: 'Yenidir.', payment: paid(1000, '2026-04-03') })
      .act('APPEAL_DECIDED', '2026-05-20', { outcome: 'allowed', reasons: 'Yenidir.' });

  test('29.6 (policy): goes to publication, and the window opens before any grant', () => {
    const c = appealed();
    expect(c.course).toBe('publishing.awaitingFee');
    c.act('FEE_PAID', '2026-05-25', { fee: 'publication', payment: paid(600, '2026-05-25') });
    c.act('APPLICATION_PUBLISHED', '2026-06-15', { issue: '2026/6' });
    expect(c.due('opposition')).toBe('2026-12-15');
  });

  test('32.1 (policy, read literally): two months from the decision of the Commission, without a window', () => {
    const c = appealed(withPolicy(['appealUpheld', 'registration'])).act('FEE_PAID', '2026-05-25', fee('2026-05-25'));
    expect(c.due('registration')).toBe('2026-07-20');
    c.act('PATENT_REGISTERED', '2026-06-01', patent);
  });
});

test('32.1: nothing is registered that was never published', () => {
  expect(examined().refused('PATENT_REGISTERED', '2026-02-02', patent).code).toBe('act.notPossible');
});

const firstOpposition = (c: CaseDriver): string =>
  c.now.proceedings.find((p) => p.machine === 'opposition')?.id as string;
