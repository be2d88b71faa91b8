/** 39: pledges, and fees that rest on the list of fees alone. */
import { makeLaw } from '../../../law/index.ts';
import { granted, law, opponentParty, paid, published, received } from '../../support/case-driver.ts';
import { registerEntries, recorded, transfer } from '../../support/patents.ts';

const party = opponentParty;

test('39: a pledge, and its end', () => {
  const c = granted();
  expect(c.refused('PLEDGE_REQUESTED', '2027-02-01', { creditor: party, terms: 'x' }).code).toBe('fee.missing');
  const pledge = { creditor: party, terms: '100 000 AZN', payment: paid(5000, '2027-02-01') };
  recorded(c.act('PLEDGE_REQUESTED', '2027-02-01', pledge));
  expect(registerEntries(c).at(-1)).toBe('pledge');
  expect(c.refused('RECORDED_RIGHT_ENDED', '2027-04-01', { reasons: 'Ödənilib' })).toMatchObject({
    code: 'pledge.notReleased',
    clause: '39',
  });
  c.act('RECORDED_RIGHT_ENDED', '2027-04-01', { reasons: 'Ödənilib' }, { by: 'thirdPerson' });
  expect(c.at(c.last('recordal'))).toBe('ended');
});

test('39: a fee the law does not name is asked where the list has one', () => {
  const rate = { fee: 'assignment', from: '2020-01-01', base: 1000, source: 'test', verified: false } as never;
  const under = makeLaw({ fees: [...law.fees, rate] });
  const c = granted('invention', {}, under);
  expect(c.refused('TRANSFER_REQUESTED', '2027-02-01', transfer).code).toBe('fee.missing');
  c.act('TRANSFER_REQUESTED', '2027-02-01', { ...transfer, payment: paid(1000, '2027-02-01') });
});

describe('39: a payment of a day before every known rate is measured by the rate of the day it is shown', () => {
  const before = (minor: number) => ({ receipt: 'R', paidOn: '1970-01-01', minor });

  test.each([
    [1, ['filingFee']],
    [999, ['filingFee']],
    [1000, []],
  ])('27.5, 39: the filing, %i qəpik', (minor, deficiencies) => {
    expect(received('2026-01-05', 'invention', { payment: before(minor) }).now.file.deficiencies).toEqual(deficiencies);
  });

  test('27.5, 39: paid after the filing', () => {
    const unpaid = received('2026-01-05', 'invention', { payment: undefined });
    const c = unpaid.act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['filingFee'] });
    const shown = (minor: number) => ({ papers: ['filingFee'], payment: before(minor) });
    expect(c.refused('CORRECTION_FILED', '2026-02-03', shown(999)).code).toBe('fee.short');
    expect(c.act('CORRECTION_FILED', '2026-02-03', shown(1000)).now.file.deficiencies).toEqual([]);
  });

  test('32.1, 39: the registration', () => {
    const c = published();
    const shown = (minor: number) => ({ fee: 'registration', payment: before(minor) });
    expect(c.refused('FEE_PAID', '2026-12-20', shown(999)).code).toBe('fee.short');
    expect(c.act('FEE_PAID', '2026-12-20', shown(1000)).now.file.fees.at(-1)?.fee).toBe('registration');
  });

  test('32.2, 39: an annual fee', () => {
    const c = granted();
    const shown = (minor: number) => ({ year: 3, payment: { receipt: 'R', paidOn: '2018-01-01', minor } });
    expect(c.refused('ANNUAL_FEE_PAID', '2027-10-05', shown(999)).code).toBe('fee.short');
    expect(c.try('ANNUAL_FEE_PAID', '2027-10-05', shown(1000)).ok).toBe(true);
  });
});
