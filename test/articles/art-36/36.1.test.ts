/** 36.1: surrender and unpaid annual fees end a patent before its term. */
import { makeLaw } from '../../../law/index.ts';
import type { CivilDate, Law } from '../../../law/index.ts';
import {
  firstSecondAfter,
  granted,
  lastSecondOf,
  lawWith,
  paid,
  published,
  replayed,
} from '../../support/case-driver.ts';
import { letterOf } from '../../support/letters.ts';
import {
  attackData,
  bulletinEntries,
  decision,
  effects,
  grantedLate,
  challenged,
  life,
  pay,
  patentOwn,
  publishedPatent,
  registerEntries,
  twoOwners,
} from '../../support/patents.ts';

const dispute = (receivedOn: string) => ({ about: 'other', receivedOn, reasons: 'Rüsum ödənilib' });

test('36.1: surrendered, from its date; entered, published, the owner told; no fee is due any more', () => {
  const c = publishedPatent().act('PATENT_SURRENDERED', '2027-04-02');
  expect(life(c)).toBe('surrendered');
  expect(c.now.file.patent).toMatchObject({ endedOn: '2027-04-02', endedBy: 'surrender' });
  expect(registerEntries(c).at(-1)).toBe('surrender');
  expect(bulletinEntries(c).at(-1)).toBe('surrender');
  expect(c.notices).toContain('surrendered');
  expect(c.now.terms.map((t) => t.limit)).toEqual(['patentEndComplaint', 'postGrantOpposition']);
  expect(c.now.proceedings.find((p) => p.id === 'patent')?.pending).toBe(false);
});

test('36.1, 36.2: the letter and the bulletin name the day of the end, which for a lapse is before the day on which it is known', () => {
  const told = (c: ReturnType<typeof publishedPatent>, kind: string) => [
    effects(c, 'dispatch-notice').find((f) => f.notice === kind)?.params['on'],
    effects(c, 'queue-publication').at(-1)?.params,
  ];
  const about = { applicationNumber: 'A 2026 0001', title: 'Günəş su qızdırıcısı' };
  const patent = { patentNumber: 'I 2027 0001', owners: ['Əli Əliyev'] };
  const end = (endedOn: string) => [endedOn, { ...about, ...patent, endedOn }];
  expect(told(publishedPatent().until('2028-08-01'), 'lapsed')).toEqual(end('2028-01-05'));
  expect(told(publishedPatent().act('PATENT_SURRENDERED', '2027-06-01'), 'surrendered')).toEqual(end('2027-06-01'));
  const c = publishedPatent();
  for (let year = 3; year <= 20; year++) pay(c, year, '2027-06-01');
  expect(told(c.until('2046-02-01'), 'expired')).toEqual(end('2046-01-05'));
});

test('36.1: nobody but the owner surrenders, and only a patent in force', () => {
  const c = granted();
  expect(c.refused('PATENT_SURRENDERED', '2027-02-01', {}, { by: 'thirdPerson' }).code).toBe('act.notYours');
  expect(c.refused('PATENT_SURRENDERED', '2027-02-01', {}, { person: 'rival' }).code).toBe('act.notParty');
  c.act('PATENT_SURRENDERED', '2027-02-02');
  expect(c.refused('PATENT_SURRENDERED', '2027-02-03').code).toBe('act.notPossible');
});

test('36.1: unpaid when the grace ends, the patent has lapsed from the due date; entered and published', () => {
  const c = granted().act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' }).until('2028-07-06');
  expect(life(c)).toBe('lapsed');
  expect(c.now.file.patent).toMatchObject({ endedOn: '2028-01-05', endedBy: 'lapse' });
  expect(c.notices).toContain('lapsed');
  expect(effects(c, 'enter-register').at(-1)).toMatchObject({ entry: 'lapse' });
  expect(effects(c, 'queue-publication').at(-1)).toMatchObject({ entry: 'lapse' });
  expect(c.now.terms.map((t) => t.limit)).toEqual(['patentEndComplaint']);
});

test('36.1 (policy lapseEffect): the other reading, from the end of the grace', () => {
  const under = makeLaw({
    settings: [{ policy: 'lapseEffect', from: '2000-01-01' as CivilDate, value: 'fromEndOfGrace' }],
  });
  expect(granted('invention', {}, under).until('2028-07-06').now.file.patent?.endedOn).toBe('2028-07-05');
});

test('36.1: still missing when the grace ends, the patent has lapsed from the day they were due', () => {
  const c = grantedLate('2029-01-15').until('2029-09-18');
  expect(life(c)).toBe('lapsed');
  expect(c.now.file.patent?.endedOn).toBe('2029-03-15');
});

test('38.1: a lapse is not restorable, and its fee is no longer taken', () => {
  const c = granted().until('2028-08-01');
  expect(c.refused('RESTORATION_REQUESTED', '2028-08-02', { reasons: 'x', payment: paid(1, '2028-08-02') }).ok).toBe(
    false,
  );
  const data = { year: 3, payment: paid(1000, '2028-08-02') };
  expect(c.refused('ANNUAL_FEE_PAID', '2028-08-02', data).code).toBe('act.notPossible');
});

describe('36.1, 39: paid in the grace and shown only after it', () => {
  // Due on 5 January 2028, in grace until 5 July.
  const shown = (paidOn: string) => ({ year: 3, payment: paid(20_000, paidOn) });
  const late = { by: 'registrar', recorded: '2028-07-10' } as const;

  test.each([
    ['2028-07-05', 'fee.shownLate'],
    ['2028-07-06', 'act.notPossible'],
  ])('36.1: paid on %s', (paidOn, code) => {
    const c = publishedPatent().until('2028-07-10');
    expect(c.refused('ANNUAL_FEE_PAID', '2028-07-10', shown(paidOn)).code).toBe(code);
    expect(life(c)).toBe('lapsed');
  });

  test('36.1: the refusal says what to do, and recorded with the day of payment the patent has not lapsed', () => {
    const c = publishedPatent().until('2028-07-10');
    expect(c.refused('ANNUAL_FEE_PAID', '2028-07-10', shown('2028-07-01'))).toMatchObject({
      clause: '32.2',
      params: { paidOn: '2028-07-01' },
      reason: expect.stringContaining('records this act with that day'),
    });
    c.act('ANNUAL_FEE_PAID', '2028-07-01', shown('2028-07-01'), late);
    expect(life(c)).toMatchObject({ annualFees: 'running' });
    expect(c.now.file.patent?.endedOn).toBeUndefined();
    expect(replayed(c)).toEqual(c.now);
  });

  test('39 (policy endOfLimit): a payment counts by its day, also where the office closes before the day ends', () => {
    const c = publishedPatent({}, lawWith({ endOfLimit: '18:00' }));
    const refusal = c.refused('ANNUAL_FEE_PAID', '2028-07-05T19:00:00+04:00', shown('2028-07-05'));
    expect(refusal.code).toBe('fee.shownLate');
    c.act('ANNUAL_FEE_PAID', '2028-07-05', shown('2028-07-05'), late);
    expect(life(c)).toMatchObject({ annualFees: 'running' });
  });

  test('36.1: surrendered in the grace it has lapsed, and what is paid after that keeps nothing in force', () => {
    const c = publishedPatent().act('PATENT_SURRENDERED', '2028-03-01').until('2028-07-10');
    expect(c.now.file.patent?.endedBy).toBe('lapse');
    expect(c.refused('ANNUAL_FEE_PAID', '2028-07-10', shown('2028-03-02')).code).toBe('act.notPossible');
    expect(c.refused('ANNUAL_FEE_PAID', '2028-03-02', shown('2028-03-02'), late).code).toBe('act.notPossible');
    expect(c.refused('ANNUAL_FEE_PAID', '2028-07-10', shown('2028-02-29')).code).toBe('fee.shownLate');
    c.act('ANNUAL_FEE_PAID', '2028-02-29', shown('2028-02-29'), late);
    expect(c.now.file.patent).toMatchObject({ endedBy: 'surrender', endedOn: '2028-03-01' });
  });

  test('36.1: of a patent that ended in another way nothing is owed', () => {
    const c = publishedPatent().act('PATENT_SURRENDERED', '2027-06-01');
    expect(c.refused('ANNUAL_FEE_PAID', '2027-06-10', shown('2027-05-03')).code).toBe('act.notPossible');
  });
});

test('5.1: lapsed, then back in force; the years begun since are due together in two months', () => {
  const c = publishedPatent().until('2028-08-01');
  expect(life(c)).toBe('lapsed');
  c.act('DISPUTE_FILED', '2028-08-02', dispute('2028-07-06'), { by: 'owner' });
  c.act('DISPUTE_DECIDED', '2028-09-02', { outcome: 'dismissed', reasons: 'x' });
  c.act('COURT_ACTION_FILED', '2028-09-10', { against: 'dispute' }, { by: 'owner' });
  c.act('COURT_DECIDED', '2029-02-01', { outcome: 'reversed', direction: 'patentRestored' });
  expect(life(c)).toEqual({ firstYears: 'due', annualFees: 'running', term: 'running' });
  expect(patentOwn(c)['firstYears']).toEqual([3, 4]);
  expect(c.due('firstAnnualFees')).toBe('2029-04-02');
  expect(c.due('annualFee')).toBe('2030-01-07');
  expect(c.now.file.patent?.endedOn).toBeUndefined();
  expect(registerEntries(c).at(-1)).toBe('reinstatement');
  expect(bulletinEntries(c).at(-1)).toBe('correction');
});

test('32.2, 10.2: put back when the term is over, nothing is asked for the years begun: no fee keeps it in force', () => {
  const c = publishedPatent({}, undefined, 'utilityModel').until('2028-08-01');
  c.act('DISPUTE_FILED', '2028-08-02', { about: 'patentEnded', reasons: 'x' }, { by: 'owner' });
  c.act('DISPUTE_DECIDED', '2028-09-02', { outcome: 'dismissed', reasons: 'x' });
  c.act('COURT_ACTION_FILED', '2028-09-10', { against: 'dispute' }, { by: 'owner' });
  const asked = effects(c, 'demand-fee').length;
  c.act('COURT_DECIDED', '2036-06-01', { outcome: 'reversed', direction: 'patentRestored' });
  expect(effects(c, 'demand-fee')).toHaveLength(asked);
  expect(c.term('firstAnnualFees')).toBeUndefined();
  expect(life(c.until('2036-06-02'))).toBe('expired');
  expect(c.now.file.patent).toMatchObject({ endedOn: '2036-01-05', endedBy: 'expiry' });
});

describe('36.1, 32.2: put back in force, the owner is told at once which years are due, and until when', () => {
  const lapsed = () =>
    publishedPatent()
      .until('2028-08-01')
      .act('DISPUTE_FILED', '2028-08-02', { about: 'patentEnded', reasons: 'x' }, { by: 'owner' });
  const said = (c: ReturnType<typeof lapsed>) =>
    effects(c, 'dispatch-notice').filter((f) => f.notice === 'annualFeesDue');

  test('5.1: by the Commission: the year that was begun', () => {
    const c = lapsed().act('DISPUTE_DECIDED', '2028-09-01', { outcome: 'allowed', reasons: 'x' });
    expect(said(c).map(({ to, params }) => [to, params['year'], params['due']])).toEqual([
      ['aliyev', '3', '2028-11-01'],
    ]);
    expect(letterOf(c, 'annualFeesDue')).toContain('the fee of year 3 is to be paid');
    expect(letterOf(c, 'annualFeesDue', 'az')).toContain('(il: 3)');
  });

  test('5.1: by a court, years later: every year begun since', () => {
    const c = lapsed()
      .act('DISPUTE_DECIDED', '2028-09-02', { outcome: 'dismissed', reasons: 'x' })
      .act('COURT_ACTION_FILED', '2028-09-10', { against: 'dispute' }, { by: 'owner' })
      .act('COURT_DECIDED', '2029-02-01', { outcome: 'reversed', direction: 'patentRestored' });
    expect(said(c).map(({ params }) => [params['year'], params['due']])).toEqual([['3, 4', '2029-04-02']]);
    expect(letterOf(c, 'annualFeesDue')).toContain('the fees of years 3, 4 are to be paid');
  });

  test('36.1: surrendered before any was due: the next one', () => {
    const c = publishedPatent()
      .act('PATENT_SURRENDERED', '2027-04-02')
      .act('DISPUTE_FILED', '2027-04-05', { about: 'patentEnded', reasons: 'x' }, { by: 'owner' })
      .act('DISPUTE_DECIDED', '2027-05-03', { outcome: 'allowed', reasons: 'x' });
    expect(said(c).map(({ params }) => [params['year'], params['due']])).toEqual([['3', '2028-01-05']]);
  });

  test('34.4: annulled, and put back by a court', () => {
    const c = challenged(publishedPatent(), '2027-04-02')
      .act('INVALIDATION_DECIDED', '2027-06-01', { outcome: 'inFull', reasons: 'x' })
      .act('COURT_ACTION_FILED', '2027-06-10', { against: 'invalidation' }, { by: 'registrar' })
      .act('COURT_DECIDED', '2029-02-01', { outcome: 'reversed', direction: 'patentRestored' });
    expect(said(c).map(({ params }) => [params['year'], params['due']])).toEqual([['3, 4', '2029-04-02']]);
  });

  test('10.2: the term is over: nothing is to be paid', () => {
    const c = publishedPatent({}, undefined, 'utilityModel').act('PATENT_SURRENDERED', '2027-04-02');
    c.act('DISPUTE_FILED', '2027-04-05', { about: 'patentEnded', reasons: 'x' }, { by: 'owner' })
      .act('DISPUTE_DECIDED', '2027-05-03', { outcome: 'dismissed', reasons: 'x' })
      .act('COURT_ACTION_FILED', '2027-05-10', { against: 'dispute' }, { by: 'owner' })
      .act('COURT_DECIDED', '2036-06-01', { outcome: 'reversed', direction: 'patentRestored' });
    expect(letterOf(c, 'annualFeesDue')).toContain('Nothing is to be paid for it.');
  });
});

test('5.1: surrendered, then back in force', () => {
  const c = grantedLate('2029-01-15').act('PATENT_SURRENDERED', '2029-02-01');
  c.act('DISPUTE_FILED', '2029-02-02', dispute('2029-02-01'), { by: 'owner' });
  c.act('DISPUTE_DECIDED', '2029-03-02', { outcome: 'dismissed', reasons: 'x' });
  c.act('COURT_ACTION_FILED', '2029-03-10', { against: 'dispute' }, { by: 'owner' });
  c.act('COURT_DECIDED', '2029-06-01', { outcome: 'reversed', direction: 'patentRestored' });
  expect(life(c)).toMatchObject({ firstYears: 'due' });
  expect(c.due('firstAnnualFees')).toBe('2029-08-01');
});

describe('36.1 (policy coOwnerSurrender): several owners', () => {
  test('36.1 (policy): one alone does not give the patent up; with the consent of the others, from that day', () => {
    const c = publishedPatent(twoOwners);
    for (const data of [{}, { consents: ['kimsə'] }])
      expect(c.refused('PATENT_SURRENDERED', '2027-04-01', data)).toMatchObject({
        code: 'owner.consent',
        clause: '36.1',
      });
    c.act('PATENT_SURRENDERED', '2027-04-02', { consents: ['veli'] });
    expect(c.now.file.patent).toMatchObject({ endedOn: '2027-04-02', endedBy: 'surrender' });
  });

  test('36.1 (policy): a representative speaks for all of them', () => {
    const representative = { name: 'Vəkil', registration: 'PA-7', warrant: true };
    const c = publishedPatent({ ...twoOwners, representative });
    expect(life(c.act('PATENT_SURRENDERED', '2027-04-02', {}, { person: 'PA-7' }))).toBe('surrendered');
  });

  test('36.1, 27.2¶2: not for one to whom a share was transferred, who gave no warrant', () => {
    const representative = { name: 'Vəkil', registration: 'PA-7', warrant: true };
    const c = publishedPatent({ representative }).act('TRANSFER_REQUESTED', '2027-04-01', {
      owners: twoOwners.applicants,
      instrument: 'x',
    });
    c.act('RECORDAL_ENTERED', '2027-04-05', {}, { proceeding: c.last('recordal') });
    expect(c.refused('PATENT_SURRENDERED', '2027-04-06', {}, { person: 'PA-7' }).code).toBe('owner.consent');
    c.act('PATENT_SURRENDERED', '2027-04-06', { consents: ['veli'] }, { person: 'PA-7' });
    expect(life(c)).toBe('surrendered');
  });

  test('36.1 (policy, other reading): each alone', () => {
    const c = publishedPatent(twoOwners, lawWith({ coOwnerSurrender: 'eachAlone' }));
    expect(life(c.act('PATENT_SURRENDERED', '2027-04-02'))).toBe('surrendered');
  });
});

describe('36.1, 10.2, 43: the grace of first annual fees that outlasts the term', () => {
  /** A utility model filed on 5 January 2026, so that its term ends on 5 January 2036. */
  const registeredOn = (day: string, under?: Law) =>
    published('utilityModel', {}, under)
      .act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') })
      .act('PATENT_REGISTERED', day, { patentNumber: 'F 2035 0001' });
  /** Due on 5 November 2035, in grace until 5 May 2036. */
  const late = (under?: Law) => registeredOn('2035-09-03', under).until(firstSecondAfter('2036-01-05'));
  const payAll = (c: ReturnType<typeof late>, when: string, years = [3, 4, 5, 6, 7, 8, 9, 10]) => {
    for (const year of years) pay(c, year, when);
    return c;
  };
  const ends = (c: ReturnType<typeof late>) => [
    registerEntries(c).filter((e) => e === 'expiry' || e === 'lapse'),
    bulletinEntries(c).filter((e) => e === 'expiry' || e === 'lapse'),
    c.notices.filter((n) => n === 'expired' || n === 'lapsed'),
  ];

  test('36.1: when the term ends in the grace nothing is said of an end, and the grace goes on', () => {
    const c = late();
    expect(life(c)).toBe('termOver');
    expect(c.due('annualFeeGrace')).toBe('2036-05-05');
    expect(ends(c)).toEqual([[], [], []]);
    expect(c.term('patentTerm')).toBeUndefined();
  });

  test('36.1: unpaid to the end, it has lapsed from the day the fees were due, and that is said once', () => {
    const c = late().until(lastSecondOf('2036-05-05'));
    expect(life(c)).toBe('termOver');
    c.until(firstSecondAfter('2036-05-05'));
    expect(life(c)).toBe('lapsed');
    expect(c.now.file.patent).toMatchObject({ endedOn: '2035-11-05', endedBy: 'lapse' });
    expect(ends(c)).toEqual([['lapse'], ['lapse'], ['lapsed']]);
    expect(effects(c, 'enter-register').at(-1)).toMatchObject({ entry: 'lapse', on: '2035-11-05' });
    expect(replayed(c)).toEqual(c.now);
  });

  test('10.2: paid on the last day of the grace, it has expired on the last day of its term, and that is said once', () => {
    const c = payAll(late(), lastSecondOf('2036-05-05'), [3, 4, 5, 6, 7, 8, 9]);
    expect(life(c)).toBe('termOver');
    pay(c, 10, lastSecondOf('2036-05-05'));
    expect(life(c)).toBe('expired');
    expect(c.now.file.patent).toMatchObject({ endedOn: '2036-01-05', endedBy: 'expiry' });
    expect(ends(c)).toEqual([['expiry'], ['expiry'], ['expired']]);
    expect(c.term('annualFeeGrace')).toBeUndefined();
  });

  test('43: one year left unpaid, the patent has lapsed', () => {
    const c = payAll(late(), '2036-02-01', [3, 4, 5, 6, 7, 8, 9]).until(firstSecondAfter('2036-05-05'));
    expect(life(c)).toBe('lapsed');
  });

  test('43: paid in the grace and recorded after it, the lapse is taken back', () => {
    const c = late().until('2036-06-01');
    payAll(c, '2036-05-02', [3, 4, 5, 6, 7, 8, 9]);
    expect(life(c)).toBe('lapsed');
    pay(c, 10, '2036-05-02');
    expect(life(c)).toBe('expired');
    expect(c.now.file.patent).toMatchObject({ endedOn: '2036-01-05', endedBy: 'expiry' });
  });

  test('10.2: paid before the term ends, in their limit or in the grace, the patent expires as any other', () => {
    expect(life(payAll(registeredOn('2035-09-03'), '2036-01-05').until('2036-01-06'))).toBe('expired');
    expect(life(payAll(registeredOn('2035-09-03'), '2035-11-01').until('2036-01-06'))).toBe('expired');
  });

  test('10.2: fees that are due only after the term cannot end it before', () => {
    const c = registeredOn('2035-12-01').until('2036-01-06');
    expect(life(c)).toBe('expired');
    expect(ends(c)).toEqual([['expiry'], ['expiry'], ['expired']]);
    expect(c.now.terms.some((t) => t.limit === 'firstAnnualFees')).toBe(false);
  });

  test('36.1 (policy lapseEffect): where a lapse works from the end of the grace, the term ends first', () => {
    const c = late(lawWith({ lapseEffect: 'fromEndOfGrace' }));
    expect(life(c)).toBe('expired');
    expect(c.term('annualFeeGrace')).toBeUndefined();
  });

  test('36.1: while that is open the patent is neither given up nor passed on, and no other year is paid for', () => {
    const c = late();
    expect(c.refused('PATENT_SURRENDERED', '2036-02-01').code).toBe('act.notPossible');
    const data = { owners: [twoOwners.applicants[1]], instrument: 'x' };
    expect(c.refused('TRANSFER_REQUESTED', '2036-02-01', data, { by: 'owner' }).code).toBe('case.final');
    pay(c, 3, '2036-02-01');
    expect(c.refused('ANNUAL_FEE_PAID', '2036-02-02', { year: 3, payment: paid(20_000, '2036-02-02') }).code).toBe(
      'fee.paidAlready',
    );
  });

  test('37.1, 34.4: annulled meanwhile and put back by a court, it has expired on the last day of its term', () => {
    const c = challenged(late(), '2036-01-10');
    c.act('INVALIDATION_DECIDED', '2036-02-10', { outcome: 'inFull', reasons: 'x' });
    expect(life(c)).toBe('invalidated');
    c.act('COURT_ACTION_FILED', '2036-02-20', { against: 'invalidation' }, { by: 'registrar' });
    c.act('COURT_DECIDED', '2037-01-05', { outcome: 'reversed', direction: 'patentRestored' });
    expect(life(c)).toBe('expired');
    expect(c.now.file.patent).toMatchObject({ endedOn: '2036-01-05', endedBy: 'expiry' });
    expect(bulletinEntries(c).slice(-2)).toEqual(['correction', 'expiry']);
  });

  test('34.2, 34.4: so too where it was revoked over an opposition', () => {
    const opposed = publishedPatent({}, undefined, 'utilityModel').act('POST_GRANT_OPPOSITION_FILED', '2027-04-01', {
      ...attackData,
      grounds: ['8.1'],
    });
    for (let year = 3; year < 10; year++) pay(opposed, year, `${2024 + year}-12-20`);
    // The fee of year 10 lapsed the patent on 5 January 2035; put back, it is due by 5 December, in grace after the term.
    const c = opposed
      .until('2035-07-20')
      .act('DISPUTE_FILED', '2035-08-10', { about: 'patentEnded', reasons: 'x' }, { by: 'owner' })
      .act('DISPUTE_DECIDED', '2035-10-01', { outcome: 'allowed', reasons: 'x' })
      .until('2036-01-10');
    expect(life(c)).toBe('termOver');
    c.act('POST_GRANT_OPPOSITION_DECIDED', '2036-01-20', decision('inFull'));
    expect(life(c)).toBe('revoked');
    c.act('COURT_ACTION_FILED', '2036-02-20', { against: 'postGrantOpposition' }, { by: 'registrar' });
    c.act('COURT_DECIDED', '2037-01-05', { outcome: 'reversed', direction: 'patentRestored' });
    expect(life(c)).toBe('expired');
    expect(c.now.file.patent).toMatchObject({ endedOn: '2036-01-05', endedBy: 'expiry' });
    expect(bulletinEntries(c).slice(-2)).toEqual(['correction', 'expiry']);
  });

  test('43 (policy annualFeeGrace): the first years and the running one in grace after the term, each is paid for', () => {
    const c = registeredOn('2034-12-01', lawWith({ annualFeeGrace: 'P14M' })).until('2036-01-06');
    expect(life(c)).toBe('termOver');
    expect(c.due('annualFeeGrace')).toBe('2036-03-05');
    pay(c, 10, '2036-01-10');
    expect(life(c)).toBe('termOver');
    expect(c.due('annualFeeGrace')).toBe('2036-04-01');
    payAll(c, '2036-01-11', [3, 4, 5, 6, 7, 8, 9]);
    expect(life(c)).toBe('expired');
  });
});

describe('36.1 (policy lapseEffect): surrendered while a fee is in its grace', () => {
  const surrendered = (c: ReturnType<typeof publishedPatent>, when: string) => c.act('PATENT_SURRENDERED', when);
  const endOf = (c: ReturnType<typeof publishedPatent>) => [c.now.file.patent?.endedBy, c.now.file.patent?.endedOn];

  test.each([
    ['the last second before the fee is missed', lastSecondOf('2028-01-05'), ['surrender', '2028-01-05']],
    ['the first second of the grace', firstSecondAfter('2028-01-05'), ['lapse', '2028-01-05']],
    ['the last second of the grace', lastSecondOf('2028-07-05'), ['lapse', '2028-01-05']],
  ])('36.1: in %s', (_name, when, end) => {
    expect(endOf(surrendered(publishedPatent().until(when), when))).toEqual(end);
  });

  test('36.1: unpaid, it has lapsed from the due date; entered, published and told as that', () => {
    const c = surrendered(publishedPatent(), '2028-06-30');
    expect(life(c)).toBe('lapsed');
    expect(registerEntries(c).at(-1)).toBe('lapse');
    expect(bulletinEntries(c).at(-1)).toBe('lapse');
    expect(c.notices.at(-1)).toBe('lapsed');
    expect(replayed(c)).toEqual(c.now);
  });

  test('36.1: whoever wants the months pays first, and the surrender works from its day', () => {
    const c = surrendered(pay(publishedPatent(), 3, '2028-06-29'), '2028-06-30');
    expect(endOf(c)).toEqual(['surrender', '2028-06-30']);
  });

  test('36.1: the payment recorded after the surrender, it is found surrendered', () => {
    const c = surrendered(publishedPatent(), '2028-06-30');
    c.act(
      'ANNUAL_FEE_PAID',
      '2028-06-29',
      { year: 3, payment: paid(20_000, '2028-06-29') },
      { recorded: '2028-07-03' },
    );
    expect(endOf(c)).toEqual(['surrender', '2028-06-30']);
    expect(c.notices).toContain('corrected');
  });

  test('36.1: by one of two owners alone, not at all', () => {
    const c = publishedPatent(twoOwners).until('2028-02-01');
    expect(c.refused('PATENT_SURRENDERED', '2028-02-02').code).toBe('owner.consent');
  });

  test('36.1 (policy lapseEffect, other reading): a lapse would work from the end of the grace, so the surrender comes first', () => {
    const c = publishedPatent({}, lawWith({ lapseEffect: 'fromEndOfGrace' }));
    expect(endOf(surrendered(c, '2028-06-30'))).toEqual(['surrender', '2028-06-30']);
  });
});
