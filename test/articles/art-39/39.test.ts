/** 39: pledges, and fees that rest on the list of fees alone. */
import { makeLaw } from '../../../law/index.ts';
import {
  allMet,
  answerOf,
  endsOf,
  examined,
  granted,
  law,
  opponentParty,
  paid,
  published,
  received,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { publishedPatent, registerEntries, recorded, transfer } from '../../support/patents.ts';

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

describe('39: what is paid once is not taken again', () => {
  const again = (c: CaseDriver, fee: string, minor: number, on: string) =>
    answerOf(c.try('FEE_PAID', on, { fee, payment: paid(minor, on) }));
  const twice = ['fee.paidAlready', '39'];

  test('39, 27.5: the filing fee, unless further claims make it dearer', () => {
    expect(again(received(), 'filing', 1000, '2026-01-12')).toEqual(twice);
    const c = received('2026-01-05', 'invention', { claims: { independent: 3, dependent: 0 } });
    expect(again(c, 'filing', 1400, '2026-01-12')).toEqual(['accepted']);
    expect(again(c, 'filing', 1400, '2026-01-13')).toEqual(twice);
  });

  test('29.2: nor where the notice asks for it, though something was paid', () => {
    const c = received().act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['filingFee'] });
    expect(again(c, 'filing', 1000, '2026-01-26')).toEqual(['accepted']);
  });

  test('29.2: a reply is taken, whatever it shows as paid besides', () => {
    const c = received().act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['abstract'] });
    c.act('CORRECTION_FILED', '2026-01-26', { papers: ['abstract'], payment: paid(1000, '2026-01-26') });
    expect(c.course).toBe('formal.reviewingReply');
  });

  test('29.3, 32.1: the fees for publication and for registration; the refusal says when it was paid', () => {
    const c = published();
    expect(again(c, 'publication', 600, '2026-06-02')).toEqual(twice);
    c.act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') });
    expect(
      c.refused('FEE_PAID', '2026-12-21', { fee: 'registration', payment: paid(1000, '2026-12-21') }),
    ).toMatchObject({
      params: { fee: 'registration', paidOn: '2026-12-20' },
      reason: 'The fee (registration) has been paid already, on 2026-12-20.',
    });
    expect(c.now.file.fees.filter(({ fee }) => fee === 'registration')).toHaveLength(1);
  });

  test('29.9: the rest that a conversion to the dearer kind leaves is taken, and then no more', () => {
    const c = received('2026-01-05', 'utilityModel')
      .act('FEE_PAID', '2026-01-12', { fee: 'registration', payment: paid(700, '2026-01-12') })
      .act('APPLICATION_CONVERTED', '2026-01-13', { to: 'invention' });
    expect(again(c, 'registration', 300, '2026-01-14')).toEqual(['accepted']);
    expect(again(c, 'registration', 300, '2026-01-15')).toEqual(twice);
  });
});

test.each(['applicant', 'registrar', 'office'] as const)(
  '39: a payment recorded by the %s meets the limit of its payer',
  (by) => {
    const c = examined()
      .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-03-03')
      .act('FEE_PAID', '2026-04-01', { fee: 'publication', payment: paid(600, '2026-04-01') }, { by });
    expect(endsOf(c)).toContain('publicationFee met');
    const patent = publishedPatent().until('2028-02-01');
    const owner = by === 'applicant' ? 'owner' : by;
    patent.act('ANNUAL_FEE_PAID', '2028-02-04', { year: 3, payment: paid(1000, '2028-02-04') }, { by: owner });
    expect(endsOf(patent)).toContain('annualFeeGrace met');
  },
);
