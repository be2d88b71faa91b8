/** 32.2, 36.1, 43: annual fees of a granted patent, year by year, before and after the day they are due. */
import { amended, edition312, makeLaw } from '../../law/index.ts';
import type { CivilDate, FeeRate, Law, Length } from '../../law/index.ts';
import { lastSecondOf, firstSecondAfter, granted, law, paid } from '../support/case-driver.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { effects, grantedLate, life, patentOwn } from './granted.ts';

const pay = (c: CaseDriver, year: number, when: string, over: Record<string, unknown> = {}) =>
  c.act('ANNUAL_FEE_PAID', when, { year, payment: paid(20_000, when.slice(0, 10)), ...over });

test('32.2: nothing is due before the third year; its fee is due the day the third year begins', () => {
  const c = granted();
  expect(life(c)).toEqual({ firstYears: 'settled', annualFees: 'running', term: 'running' });
  expect(c.due('annualFee')).toBe('2028-01-05');
  expect(c.term('firstAnnualFees')).toBeUndefined();
  expect(patentOwn(c)['year']).toBe(3);
  expect(effects(c, 'demand-fee').at(-1)).toMatchObject({ fee: 'annual', year: 3 });
});

test('32.2: paid in time, the next year is due a year later', () => {
  const c = pay(granted(), 3, '2028-01-05');
  expect(c.due('annualFee')).toBe('2029-01-05');
  expect(patentOwn(c)['year']).toBe(4);
  expect(c.notices).toContain('annualFeePaid');
  expect(effects(c, 'enter-register').at(-1)).toMatchObject({ entry: 'annualFee' });
  expect(c.now.file.fees.at(-1)).toMatchObject({ fee: 'annual', year: 3 });
});

test('32.2: a fee on the last second of its last day is in time, a second later it is in grace', () => {
  const inTime = granted();
  pay(inTime, 3, lastSecondOf('2028-01-05'));
  expect(life(inTime)).toMatchObject({ annualFees: 'running' });
  const late = granted().until(firstSecondAfter('2028-01-05'));
  expect(life(late)).toMatchObject({ annualFees: 'grace' });
  expect(late.notices).toContain('annualFeeMissed');
  expect(late.due('annualFeeGrace')).toBe('2028-07-05');
  expect(late.term('annualFee')).toBeUndefined();
});

test('43: paid within the grace, nothing is lost and the next year is due on its day', () => {
  const c = pay(granted(), 3, lastSecondOf('2028-07-05'));
  expect(life(c)).toMatchObject({ annualFees: 'running' });
  expect(c.due('annualFee')).toBe('2029-01-05');
  expect(c.term('annualFeeGrace')).toBeUndefined();
  expect(patentOwn(c).dates.missedLimit).toBeUndefined();
});

test('36.1: unpaid when the grace ends, the patent has lapsed from the due date; entered and published', () => {
  const c = granted().act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' }).until('2028-07-06');
  expect(life(c)).toBe('lapsed');
  expect(c.now.file.patent).toMatchObject({ endedOn: '2028-01-05', endedBy: 'lapse' });
  expect(c.notices).toContain('lapsed');
  expect(effects(c, 'enter-register').at(-1)).toMatchObject({ entry: 'lapse' });
  expect(effects(c, 'queue-publication').at(-1)).toMatchObject({ entry: 'lapse' });
  expect(c.now.terms).toEqual([]);
});

test('36.1 (policy lapseEffect): the other reading, from the end of the grace', () => {
  const under = makeLaw({
    settings: [{ policy: 'lapseEffect', from: '2000-01-01' as CivilDate, value: 'fromEndOfGrace' }],
  });
  expect(granted('invention', {}, under).until('2028-07-06').now.file.patent?.endedOn).toBe('2028-07-05');
});

test('38.1: a lapse is not restorable, and its fee is no longer taken', () => {
  const c = granted().until('2028-08-01');
  expect(c.refused('RESTORATION_REQUESTED', '2028-08-02', { reasons: 'x', payment: paid(1, '2028-08-02') }).ok).toBe(
    false,
  );
  const data = { year: 3, payment: paid(1000, '2028-08-02') };
  expect(c.refused('ANNUAL_FEE_PAID', '2028-08-02', data).code).toBe('act.notPossible');
});

test('32.2: paid ahead of its day, a fee counts for its year', () => {
  const c = granted();
  pay(c, 4, '2027-06-01');
  expect(c.due('annualFee')).toBe('2028-01-05');
  pay(c, 3, '2027-06-02');
  expect(c.due('annualFee')).toBe('2030-01-07');
  expect(patentOwn(c)['year']).toBe(5);
});

test('32.2: due on a Saturday, a fee may be paid on Monday; another year paid on that Sunday does not pass it over', () => {
  const c = granted();
  for (const year of [3, 4]) pay(c, year, '2027-06-01');
  expect(c.term('annualFee')?.due).toMatchObject({ rawEnd: '2030-01-05', due: '2030-01-07' });
  pay(c, 6, '2030-01-06');
  expect(patentOwn(c)['year']).toBe(5);
  pay(c, 5, lastSecondOf('2030-01-07'));
  expect(c.due('annualFee')).toBe('2032-01-05');
});

test('32.2: paid ahead while another year is in grace, the grace goes on', () => {
  const c = granted().until('2028-02-01');
  pay(c, 4, '2028-02-02');
  expect(life(c)).toMatchObject({ annualFees: 'grace' });
  pay(c, 3, '2028-02-03');
  expect(c.due('annualFee')).toBe('2030-01-07');
});

test('32.2: a year is paid once, within the term, and with the full amount', () => {
  const c = pay(granted(), 3, '2027-06-01');
  expect(c.refused('ANNUAL_FEE_PAID', '2027-06-02', { year: 3, payment: paid(1000, '2027-06-02') })).toMatchObject({
    code: 'case.otherState',
    clause: '32.2',
  });
  expect(c.refused('ANNUAL_FEE_PAID', '2027-06-02', { year: 21, payment: paid(90_000, '2027-06-02') }).clause).toBe(
    '32.2',
  );
  expect(c.refused('ANNUAL_FEE_PAID', '2027-06-02', { year: 4, payment: paid(1599, '2027-06-02') }).code).toBe(
    'fee.short',
  );
  expect(c.refused('ANNUAL_FEE_PAID', '2027-06-02', { year: 4, payment: paid(1600, '2027-06-03') }).code).toBe(
    'fee.late',
  );
});

test('43: a surcharge is asked in the grace where the fee edition has one, and only there', () => {
  const surcharge: FeeRate = {
    fee: 'annualSurcharge',
    from: '2020-01-01' as CivilDate,
    base: 500,
    source: 'test',
    verified: false,
  };
  const under: Law = makeLaw({ fees: [...law.fees, surcharge] });
  const c = granted('invention', {}, under);
  pay(c, 4, '2027-06-01');
  c.until('2028-02-01');
  const data = { year: 3, payment: paid(1000, '2028-02-01') };
  expect(c.refused('ANNUAL_FEE_PAID', '2028-02-01', data)).toMatchObject({ code: 'fee.unpaid', clause: '43' });
  c.act('ANNUAL_FEE_PAID', '2028-02-01', { ...data, surcharge: paid(500, '2028-02-01') });
  expect(life(c)).toMatchObject({ annualFees: 'running' });
  expect(c.now.file.fees.at(-1)).toMatchObject({ fee: 'annualSurcharge', year: 3, minor: 500 });
});

test('43 (policy annualFeeGrace): a longer grace', () => {
  const under = makeLaw({ settings: [{ policy: 'annualFeeGrace', from: '2000-01-01' as CivilDate, value: 'P12M' }] });
  expect(granted('invention', {}, under).until('2028-02-01').due('annualFeeGrace')).toBe('2029-01-05');
});

test.each([
  ['invention', 20, '2046-01-05'],
  ['utilityModel', 10, '2036-01-05'],
  ['industrialDesign', 10, '2036-01-05'],
] as const)('10.2: the last fee of an %s is that of year %i; then the term ends', (kind, last, end) => {
  const c = granted(kind);
  expect(c.due('patentTerm')).toBe(end);
  for (let year = 3; year <= last; year++) pay(c, year, '2027-06-01');
  expect(life(c)).toEqual({ firstYears: 'settled', annualFees: 'nothingDue', term: 'running' });
  expect(c.refused('ANNUAL_FEE_PAID', '2027-06-02', { year: last + 1, payment: paid(90_000, '2027-06-02') }).ok).toBe(
    false,
  );
  c.until(lastSecondOf(end));
  expect(life(c)).toMatchObject({ term: 'running' });
  c.until(firstSecondAfter(end));
  expect(life(c)).toBe('expired');
  expect(c.now.file.patent).toMatchObject({ endedOn: end, endedBy: 'expiry' });
  expect(c.notices).toContain('expired');
  expect(effects(c, 'queue-publication').at(-1)).toMatchObject({ entry: 'expiry' });
});

test('32.2: through all its years, each fee on its day, to the end of the term', () => {
  const c = granted();
  for (let year = 3; year <= 20; year++) pay(c, year, `${2024 + year}-12-20`);
  c.until('2046-02-01');
  expect(life(c)).toBe('expired');
  expect(c.notices.filter((n) => n === 'annualFeePaid')).toHaveLength(18);
});

test('36.2 (policy expiryPublished): the other reading, not published', () => {
  const under = makeLaw({ settings: [{ policy: 'expiryPublished', from: '2000-01-01' as CivilDate, value: 'no' }] });
  const c = granted('utilityModel', {}, under);
  for (let year = 3; year <= 10; year++) pay(c, year, '2027-06-01');
  c.until('2036-02-01');
  expect(life(c)).toBe('expired');
  expect(effects(c, 'queue-publication').some((e) => e.entry === 'expiry')).toBe(false);
});

test('43: the last fee of the term paid in its grace: nothing is due any more', () => {
  const c = granted('utilityModel');
  for (let year = 3; year <= 9; year++) pay(c, year, '2027-06-01');
  c.until('2035-02-01');
  expect(life(c)).toMatchObject({ annualFees: 'grace' });
  pay(c, 10, '2035-07-05');
  expect(life(c)).toEqual({ firstYears: 'settled', annualFees: 'nothingDue', term: 'running' });
});

describe('policy yearsBegunBeforeGrant', () => {
  test('43: two of them missing, the grace lasts until both are paid', () => {
    const c = grantedLate('2029-01-15').until('2029-04-01');
    pay(c, 3, '2029-04-02');
    expect(life(c)).toMatchObject({ firstYears: 'grace' });
    pay(c, 4, '2029-04-03');
    expect(life(c)).toMatchObject({ firstYears: 'settled' });
  });

  test('32.2: years begun before grant are due together two months from registration, each asked for', () => {
    const c = grantedLate('2029-01-15');
    expect(patentOwn(c)['firstYears']).toEqual([3, 4]);
    expect(c.due('firstAnnualFees')).toBe('2029-03-15');
    expect(c.due('annualFee')).toBe('2030-01-07');
    const asked = effects(c, 'demand-fee').filter((e) => e.fee === 'annual');
    expect(asked.map((e) => e.year)).toEqual([5, 3, 4]);
    expect(patentOwn(c)['year']).toBe(5);
  });

  test('32.2: a year that begins on the day of registration has begun', () => {
    expect(patentOwn(grantedLate('2029-01-05'))['firstYears']).toEqual([3, 4]);
    expect(patentOwn(grantedLate('2029-01-04'))['firstYears']).toEqual([3]);
  });

  test('32.2: all paid in time', () => {
    const c = grantedLate('2029-01-15');
    pay(c, 4, '2029-02-01');
    expect(life(c)).toMatchObject({ firstYears: 'due' });
    pay(c, 3, lastSecondOf('2029-03-15'));
    expect(life(c)).toMatchObject({ firstYears: 'settled', annualFees: 'running' });
    expect(c.term('firstAnnualFees')).toBeUndefined();
  });

  test('43: one of them missing, the grace runs; paid in it, nothing is lost', () => {
    const c = grantedLate('2029-01-15');
    pay(c, 3, '2029-02-01');
    c.until('2029-04-01');
    expect(life(c)).toMatchObject({ firstYears: 'grace' });
    expect(c.due('annualFeeGrace')).toBe('2029-09-17');
    pay(c, 4, '2029-09-17');
    expect(life(c)).toMatchObject({ firstYears: 'settled' });
    expect(patentOwn(c).dates.missedLimit).toBeUndefined();
  });

  test('36.1: still missing when the grace ends, the patent has lapsed from the day they were due', () => {
    const c = grantedLate('2029-01-15').until('2029-09-18');
    expect(life(c)).toBe('lapsed');
    expect(c.now.file.patent?.endedOn).toBe('2029-03-15');
  });

  test('43: the first years and the running year in grace at once: the earlier limit counts, and each is paid by itself', () => {
    const c = grantedLate('2028-12-20').until('2029-03-01');
    expect(life(c)).toMatchObject({ firstYears: 'grace', annualFees: 'grace' });
    expect(patentOwn(c).dates.missedLimit).toBe('2029-01-05');
    expect(c.due('annualFeeGrace')).toBe('2029-07-05');
    pay(c, 4, '2029-07-05');
    expect(life(c)).toMatchObject({ firstYears: 'grace', annualFees: 'running' });
    expect(c.due('annualFeeGrace')).toBe('2029-08-20');
    const lapsed = grantedLate('2028-12-20').until('2029-07-06');
    expect(life(lapsed)).toBe('lapsed');
    expect(lapsed.now.file.patent?.endedOn).toBe('2029-01-05');
    const first = grantedLate('2028-12-20').until('2029-03-01');
    pay(first, 3, '2029-04-01');
    expect(life(first)).toMatchObject({ firstYears: 'settled', annualFees: 'grace' });
    expect(first.due('annualFeeGrace')).toBe('2029-07-05');
  });
});

describe('29.5, policy divisionalDates', () => {
  const divisional = { number: 'A 2025 0900', filingDate: '2025-02-10', priorityDate: '2025-02-10' };
  test('10.2: term and years run from its own filing date', () => {
    const c = granted('invention', { divisionalOf: divisional });
    expect(c.due('patentTerm')).toBe('2046-01-05');
  });
  test('10.2: the other reading, from the filing date of the initial application', () => {
    const under = makeLaw({
      settings: [{ policy: 'divisionalDates', from: '2000-01-01' as CivilDate, value: 'initialFilingDate' }],
    });
    const c = granted('invention', { divisionalOf: divisional }, under);
    expect(c.due('patentTerm')).toBe('2045-02-10');
    expect(c.due('annualFee')).toBe('2027-02-10');
    expect(granted('invention', {}, under).due('patentTerm')).toBe('2046-01-05');
  });
});

test('10.2: under an edition with a longer term there are more years', () => {
  const longer = amended(edition312, {
    id: 'made-up',
    from: '2020-01-01' as CivilDate,
    source: 'test',
    limits: {
      patentTerm: {
        length: { invention: 'P25Y' as Length, utilityModel: 'P10Y' as Length, industrialDesign: 'P10Y' as Length },
      },
    },
  });
  const c = granted('invention', {}, makeLaw({ editions: [edition312, longer] }));
  for (let year = 3; year <= 25; year++) pay(c, year, '2027-06-01');
  expect(c.due('patentTerm')).toBe('2051-01-05');
  expect(life(c)).toMatchObject({ annualFees: 'nothingDue' });
});

test('32.2: a fee paid in time and recorded after the lapse puts the patent back in force', () => {
  const c = granted().until('2028-09-01');
  expect(life(c)).toBe('lapsed');
  c.act('ANNUAL_FEE_PAID', '2028-01-04', { year: 3, payment: paid(1000, '2028-01-04') });
  expect(life(c)).toMatchObject({ annualFees: 'running' });
  expect(c.due('annualFee')).toBe('2029-01-05');
});
