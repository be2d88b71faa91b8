/** 32.2: annual fees from the third year on, each due the day its year begins. */
import { permitted } from '../../../engine/index.ts';
import {
  applicantParty,
  at,
  firstSecondAfter,
  granted,
  lastSecondOf,
  lawWith,
  opponentParty,
  paid,
} from '../../support/case-driver.ts';
import { letterOf, lettersOf } from '../../support/letters.ts';
import { effects, grantedLate, life, patentOwn, pay, recorded, transfer } from '../../support/patents.ts';
import type { CaseDriver } from '../../support/case-driver.ts';

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

test('32.2: paid for a later year while an earlier one is unpaid, the letter says which keeps the patent in force', () => {
  const paidAhead = pay(granted(), 4, '2027-06-01');
  expect(letterOf(paidAhead, 'annualFeePaid')).toContain(
    'The fee of year 3 has still to be paid: without it the patent lapses, whatever has been paid for other years.',
  );
  expect(letterOf(paidAhead, 'annualFeePaid', 'az')).toContain('(il: 3) rüsumu isə hələ ödənilməyib');
  paidAhead.until('2028-09-01');
  expect(life(paidAhead)).toBe('lapsed');
  const inOrder = pay(pay(granted(), 3, '2027-06-01'), 4, '2027-06-02');
  const letters = lettersOf(inOrder, 'annualFeePaid');
  for (const letter of letters)
    expect(letter).toContain('The patent stays in force. The next annual fee is to be paid by ');
  expect(letterOf(pay(grantedLate('2029-01-15'), 4, '2029-02-01'), 'annualFeePaid')).toContain('The fee of year 3');
});

describe('32.2: letters name the years that have to be paid by the day that they name', () => {
  /** Years 3 and 4 had begun at registration and are due by 12 March 2029, year 5 by 7 January 2030. */
  const late = () => grantedLate('2029-01-10');

  test('32.2: the letter of the grant names them, and until when', () => {
    expect(letterOf(late(), 'registered')).toMatch(/the fees of years 3, 4 are to be paid by 12 March 2029/);
  });

  const ofYears = (c: CaseDriver, notice: string) =>
    effects(c, 'dispatch-notice').flatMap((e) =>
      e.notice === notice ? [[String(e.params['year']), e.params['due']]] : [],
    );

  test('32.2, 43: the years begun before grant, in the reminders of their limit and of their grace', () => {
    const c = late().until('2029-09-13');
    expect(ofYears(c, 'reminder')).toEqual([
      ['3, 4', '2029-03-12'],
      ['3, 4', '2029-03-12'],
      ['3, 4', '2029-03-12'],
      ['3, 4', '2029-09-12'],
      ['3, 4', '2029-09-12'],
      ['3, 4', '2029-09-12'],
    ]);
  });

  test('36.1, 43: when they are missed, and when the patent has lapsed for them', () => {
    const c = late().until('2029-09-13');
    expect(letterOf(c, 'annualFeeMissed')).toContain('The annual fee for years 3, 4 was not paid in time.');
    expect(letterOf(c, 'annualFeeMissed', 'az')).toContain('il: 3, 4');
    expect(letterOf(c, 'lapsed')).toContain('The annual fee for years 3, 4 was not paid, so the patent has lapsed');
  });

  test('32.2: a year that was paid meanwhile is not named any more', () => {
    const c = pay(late(), 3, '2029-02-01').until('2029-09-13');
    expect(ofYears(c, 'reminder').map(([year]) => year)).toEqual(Array(6).fill('4'));
    expect(ofYears(c, 'annualFeeMissed')).toEqual([['4', '2029-09-12']]);
  });

  test('32.2: whoever pays what the letters name keeps the patent', () => {
    const c = late().until('2029-09-03');
    for (const year of String(ofYears(c, 'annualFeeMissed')[0]?.[0]).split(', ')) pay(c, Number(year), '2029-09-04');
    expect(life(c.until('2029-09-13'))).toMatchObject({ firstYears: 'settled', annualFees: 'running' });
    expect(ofYears(c.until('2030-01-07'), 'reminder').at(-1)).toEqual(['5', '2030-01-07']);
  });

  test('32.2: what is asked for is the fee of the earliest year due, and after that of the next', () => {
    const asked = (c: CaseDriver) =>
      permitted(c.now, { person: 'aliyev', role: 'owner' }, at('2029-02-02'), c.law).flatMap((p) =>
        p.act === 'ANNUAL_FEE_PAID' && p.possible ? p.fees : [],
      );
    expect(asked(late())).toMatchObject([{ year: 3, amount: { money: { minor: 1000 } } }]);
    expect(asked(pay(late(), 3, '2029-02-01'))).toMatchObject([{ year: 4, amount: { money: { minor: 1600 } } }]);
    expect(asked(pay(pay(late(), 3, '2029-02-01'), 4, '2029-02-01'))).toMatchObject([{ year: 5 }]);
  });

  test('32.2: of years due together one paid alone keeps nothing in force; the letter names the others and their day', () => {
    const c = pay(late(), 3, '2029-02-01');
    const letter = letterOf(c, 'annualFeePaid');
    expect(letter).toContain('The fee of year 4 has still to be paid: without it the patent lapses');
    expect(letter).toContain('12 March 2029');
    expect(letter).not.toContain('stays in force');
    expect(ofYears(pay(c, 4, '2029-02-02'), 'annualFeePaid').at(-1)).toEqual(['4', '2030-01-07']);
    expect(letterOf(c, 'annualFeePaid')).toContain('The patent stays in force.');
  });

  test('43: nor in the grace of the others', () => {
    const c = pay(late().until('2029-04-01'), 5, '2029-04-02');
    expect(letterOf(c, 'annualFeePaid')).toContain('The fees of years 3, 4 have still to be paid: without them');
    expect(letterOf(c, 'annualFeePaid', 'az')).toContain('(il: 3, 4) rüsumları isə hələ ödənilməyib');
    expect(ofYears(c, 'annualFeePaid')).toEqual([['5', '2029-09-12']]);
  });
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
    code: 'fee.paidAlready',
    clause: '32.2',
    params: { year: 3 },
    reason: 'The fee (annual) has been paid already, on 2027-06-01.',
  });
  expect(c.refused('ANNUAL_FEE_PAID', '2027-06-02', { year: 21, payment: paid(90_000, '2027-06-02') })).toMatchObject({
    code: 'fee.noSuchYear',
    clause: '32.2',
    params: { year: 21, last: 20 },
  });
  expect(c.refused('ANNUAL_FEE_PAID', '2027-06-02', { year: 4, payment: paid(1599, '2027-06-02') }).code).toBe(
    'fee.short',
  );
  expect(c.refused('ANNUAL_FEE_PAID', '2027-06-02', { year: 4, payment: paid(1600, '2027-06-03') }).code).toBe(
    'fee.late',
  );
});

test('32.2: through all its years, each fee on its day, to the end of the term', () => {
  const c = granted();
  for (let year = 3; year <= 20; year++) pay(c, year, `${2024 + year}-12-20`);
  c.until('2046-02-01');
  expect(life(c)).toBe('expired');
  expect(c.notices.filter((n) => n === 'annualFeePaid')).toHaveLength(18);
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

test.each([
  /** The 14th and 15th are the Ramazan holiday, by projection. */
  ['P1M', '2029-02-16'],
  ['P3M', '2029-04-16'],
])('32.2: years begun before grant (policy), in %s from registration: %s', (yearsBegunBeforeGrant, until) => {
  const c = grantedLate('2029-01-15', lawWith({ yearsBegunBeforeGrant }));
  expect(c.due('firstAnnualFees')).toBe(until);
  c.until(lastSecondOf(until));
  expect(life(c)).toMatchObject({ firstYears: 'due' });
  c.until(firstSecondAfter(until));
  expect(life(c)).toMatchObject({ firstYears: 'grace' });
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

test('32.2: a fee paid in time and recorded after the lapse puts the patent back in force', () => {
  const c = granted().until('2028-09-01');
  expect(life(c)).toBe('lapsed');
  c.act('ANNUAL_FEE_PAID', '2028-01-04', { year: 3, payment: paid(1000, '2028-01-04') });
  expect(life(c)).toMatchObject({ annualFees: 'running' });
  expect(c.due('annualFee')).toBe('2029-01-05');
});

describe('39: what is paid, by whom', () => {
  const toCompany = (c: CaseDriver) => recorded(c.act('TRANSFER_REQUESTED', '2027-05-03', transfer), '2027-05-10');
  const shown = (paidOn: string, minor: number) => ({ year: 3, payment: paid(minor, paidOn) });

  test('39: by the owner on the day of payment: paid before a transfer at the reduced rate, shown after it', () => {
    const c = toCompany(granted());
    c.act('ANNUAL_FEE_PAID', '2027-05-20', shown('2027-05-09', 1000), { by: 'registrar' });
    expect(c.now.file.fees.at(-1)).toMatchObject({ fee: 'annual', year: 3, minor: 1000 });
  });

  test('39: from the day on which the transfer was recorded the new owner pays his own rate', () => {
    const c = toCompany(granted());
    expect(c.refused('ANNUAL_FEE_PAID', '2027-05-20', shown('2027-05-10', 1000), { by: 'registrar' })).toMatchObject({
      code: 'fee.short',
      params: { due: 5000 },
    });
    c.act('ANNUAL_FEE_PAID', '2027-05-20', shown('2027-05-10', 5000), { by: 'registrar' });
  });

  test('39 (policy mixedOwners): owners of both sorts pay in full; the other reading, the lowest', () => {
    const both = { applicants: [applicantParty, opponentParty] };
    const c = granted('invention', both);
    expect(c.refused('ANNUAL_FEE_PAID', '2027-05-20', shown('2027-05-20', 4999)).code).toBe('fee.short');
    c.act('ANNUAL_FEE_PAID', '2027-05-20', shown('2027-05-20', 5000));
    granted('invention', both, lawWith({ mixedOwners: 'lowestRate' })).act(
      'ANNUAL_FEE_PAID',
      '2027-05-20',
      shown('2027-05-20', 1000),
    );
  });
});
