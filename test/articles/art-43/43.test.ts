/** 43: the Paris Convention, 5bis(1): six months of grace for an annual fee. */
import { makeLaw } from '../../../law/index.ts';
import type { CivilDate, FeeRate, Law } from '../../../law/index.ts';
import { firstSecondAfter, granted, lastSecondOf, law, paid } from '../../support/case-driver.ts';
import { grantedLate, life, patentOwn, pay } from '../../support/patents.ts';

test('43: paid within the grace, nothing is lost and the next year is due on its day', () => {
  const c = pay(granted(), 3, lastSecondOf('2028-07-05'));
  expect(life(c)).toMatchObject({ annualFees: 'running' });
  expect(c.due('annualFee')).toBe('2029-01-05');
  expect(c.term('annualFeeGrace')).toBeUndefined();
  expect(patentOwn(c).dates.missedLimit).toBeUndefined();
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

test('43: the last fee of the term paid in its grace: nothing is due any more', () => {
  const c = granted('utilityModel');
  for (let year = 3; year <= 9; year++) pay(c, year, '2027-06-01');
  c.until('2035-02-01');
  expect(life(c)).toMatchObject({ annualFees: 'grace' });
  pay(c, 10, '2035-07-05');
  expect(life(c)).toEqual({ firstYears: 'settled', annualFees: 'nothingDue', term: 'running' });
});

test('43: two of them missing, the grace lasts until both are paid', () => {
  const c = grantedLate('2029-01-15').until('2029-04-01');
  pay(c, 3, '2029-04-02');
  expect(life(c)).toMatchObject({ firstYears: 'grace' });
  pay(c, 4, '2029-04-03');
  expect(life(c)).toMatchObject({ firstYears: 'settled' });
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

test('43: no surcharge for a fee that was paid in time and only shown in the grace', () => {
  const surcharge: FeeRate = {
    fee: 'annualSurcharge',
    from: '2020-01-01' as CivilDate,
    base: 500,
    source: 'test',
    verified: false,
  };
  const under: Law = makeLaw({ fees: [...law.fees, surcharge] });
  const shown = (paidOn: string) => ({ year: 3, payment: paid(1000, paidOn) });
  const c = granted('invention', {}, under).until('2028-02-01');
  expect(c.refused('ANNUAL_FEE_PAID', '2028-02-01', shown('2028-01-06')).code).toBe('fee.unpaid');
  c.act('ANNUAL_FEE_PAID', '2028-02-01', shown('2028-01-05'));
  expect(life(c)).toMatchObject({ annualFees: 'running' });
});

test('43: the grace itself ends on a working day, and the patent lapses from the day the fee was due', () => {
  const c = granted();
  pay(c, 3, '2027-06-01');
  c.until('2029-02-01');
  // Due on 5 January 2029; six months later is Thursday 5 July.
  expect(c.due('annualFeeGrace')).toBe('2029-07-05');
  expect(life(c.until(lastSecondOf('2029-07-05')))).toMatchObject({ annualFees: 'grace' });
  expect(life(c.until(firstSecondAfter('2029-07-05')))).toBe('lapsed');
  expect(c.now.file.patent).toMatchObject({ endedOn: '2029-01-05', endedBy: 'lapse' });
});
