/** 39: pledges, and fees that rest on the list of fees alone. */
import { makeLaw } from '../../../law/index.ts';
import { granted, opponentParty, paid, law } from '../../support/case-driver.ts';
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
