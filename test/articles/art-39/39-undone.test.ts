/** 39, 32.2: what was paid with an act that has lost its effect, as an earlier one reached the record late, stays on the file. */
import { why } from '../../../engine/index.ts';
import { paid, published, registered, replayed } from '../../support/case-driver.ts';
import { oppositionData } from '../../support/oppositions.ts';
import { effects, grantUndone, grantedAgain, life, patentOwn, pay, told } from '../../support/patents.ts';

test('39: the payment stays on the file, marked, and whoever paid and the office are told', () => {
  const c = grantUndone();
  expect(c.at('patent')).toBeUndefined();
  expect(c.now.file.fees.filter((f) => f.fee === 'annual')).toEqual([
    { ...paid(20_000, '2027-06-01'), fee: 'annual', year: 3, proceeding: 'patent', undone: true },
  ]);
  expect(told(c, 'actUndone')).toEqual(['office', 'aliyev', 'office']);
  expect(
    effects(c, 'dispatch-notice')
      .filter((e) => e.notice === 'actUndone')
      .map((e) => e.params),
  ).toMatchObject([
    { clause: '32.1', on: '2027-01-15' },
    { clause: '32.2', on: '2027-06-01', fee: 'annual', year: 3, amount: 20_000 },
    { clause: '32.2', on: '2027-06-01', fee: 'annual', year: 3, amount: 20_000 },
  ]);
  expect(replayed(c)).toEqual(c.now);
});

test('39: why the case is where it is says which entry took the effect from which', () => {
  const c = grantUndone();
  const late = c.entries.find((e) => e.correction)?.seq;
  const undone = why(c.entries, c.now).steps.filter(
    (step) => step.supersededBy === late && step.act !== 'TERM_EXPIRED',
  );
  expect(undone.map((step) => step.act)).toEqual(expect.arrayContaining(['PATENT_REGISTERED', 'ANNUAL_FEE_PAID']));
});

test('32.2: granted again, the year is paid: the next one is asked for, and nobody owes it twice', () => {
  const c = grantedAgain(grantUndone());
  expect(life(c)).toMatchObject({ firstYears: 'settled', annualFees: 'running' });
  expect(patentOwn(c)['running']).toBe(4);
  expect(c.due('annualFee')).toBe('2029-01-05');
  expect(c.refused('ANNUAL_FEE_PAID', '2027-12-20', { year: 3, payment: paid(20_000, '2027-12-20') })).toMatchObject({
    code: 'fee.paidAlready',
  });
  expect(replayed(c)).toEqual(c.now);
});

test('39: shown again, the kept payment is that of the act that shows it', () => {
  const c = pay(grantedAgain(grantUndone()), 3, '2027-12-20', { payment: paid(20_000, '2027-06-01') });
  expect(c.now.file.fees.filter((f) => f.fee === 'annual')).toEqual([
    { ...paid(20_000, '2027-06-01'), fee: 'annual', year: 3, proceeding: 'patent' },
  ]);
});

test('39: nobody is told twice, and the money is there once, when another act comes late', () => {
  const c = grantUndone().act('OPPOSITION_FILED', '2026-11-27', oppositionData(), { recorded: '2027-07-02' });
  expect(told(c, 'actUndone')).toHaveLength(3);
  expect(c.now.file.fees.filter((f) => f.fee === 'annual')).toHaveLength(1);
  expect(replayed(c)).toEqual(c.now);
});

test('39: an act of a party that was free is told too; what the machine did by itself is not', () => {
  const c = registered(published()).act('PATENT_SURRENDERED', '2027-02-01', {});
  c.act('OPPOSITION_FILED', '2026-11-30', oppositionData(), { recorded: '2027-03-01' });
  expect(told(c, 'actUndone')).toEqual(['office', 'aliyev', 'office']);
});
