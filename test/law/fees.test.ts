// Fees: amounts by kind, payer, year and day; what is not known says so.
import type { AmountUnknown, FeeName, FeeQuestion, FeeRate, PayerGroup } from '../../law/fees.ts';
import { extendedTermRates, feeAmount, feeSchedule, fees, filingFee, payerGroup, payerGroups } from '../../law/fees.ts';
import type { CivilDate, Kind } from '../../law/types.ts';

const day = (text: string) => text as CivilDate;
const on = day('2026-01-20');
const ask = (question: Partial<FeeQuestion> & { fee: FeeName }, schedule: readonly FeeRate[] = feeSchedule) =>
  feeAmount(schedule, { kind: 'invention', payer: 'other', on, ...question });
const manat = (amount: number) => ({ known: true, money: { minor: amount * 100, currency: 'AZN' } });
const unknown = (why: AmountUnknown) => ({ known: false, why });

describe('annual fees of an invention patent (32.2)', () => {
  test.each<[year: number, reduced: number, full: number, fullVerified: boolean]>([
    [3, 10, 50, true],
    [4, 16, 80, false],
    [9, 46, 230, false],
    [10, 52, 260, false],
    [11, 60, 300, true],
    [12, 68, 340, false],
    [19, 124, 620, false],
    [20, 132, 660, false],
  ])('year %i: %i reduced, %i in full', (year, reduced, full, fullVerified) => {
    for (const payer of ['natural', 'budget', 'municipality'] as const)
      expect(ask({ fee: 'annual', year, payer })).toMatchObject({ ...manat(reduced), verified: true });
    expect(ask({ fee: 'annual', year, payer: 'other' })).toMatchObject({ ...manat(full), verified: fullVerified });
  });

  test.each([1, 2, 21, 25])('10.2, 32.2: nothing is known for year %i', (year) => {
    for (const payer of payerGroups) expect(ask({ fee: 'annual', year, payer })).toEqual(unknown('noRateForYear'));
  });

  test('without a year there is no amount', () => {
    expect(ask({ fee: 'annual' })).toEqual(unknown('noRateForYear'));
  });

  test.each<Kind>(['utilityModel', 'industrialDesign'])('%s: not in the list, so not known', (kind) => {
    expect(ask({ fee: 'annual', kind, year: 3 })).toEqual(unknown('noRateForKind'));
  });

  test.each<[on: string, expected: object]>([
    ['2019-05-31', unknown('noRateOnDate')],
    ['2019-06-01', manat(52)],
  ])('paid on %s', (date, expected) => {
    expect(ask({ fee: 'annual', year: 10, payer: 'natural', on: day(date) })).toMatchObject(expected);
  });

  test.each<[year: number, reduced: number, full: number]>([
    [21, 142, 710],
    [22, 152, 760],
    [25, 182, 910],
  ])('an edition with a longer term: year %i costs %i reduced, %i in full', (year, reduced, full) => {
    const schedule = [...feeSchedule, ...extendedTermRates];
    expect(ask({ fee: 'annual', year, payer: 'natural' }, schedule)).toMatchObject(manat(reduced));
    expect(ask({ fee: 'annual', year }, schedule)).toMatchObject(manat(full));
  });

  test('Paris 5bis(1): the surcharge is nothing until an office sets one', () => {
    expect(ask({ fee: 'annualSurcharge', year: 3 })).toMatchObject(manat(0));
    const own: FeeRate = {
      fee: 'annualSurcharge',
      from: day('2026-01-01'),
      base: 2500,
      source: 'order',
      verified: true,
    };
    expect(ask({ fee: 'annualSurcharge', year: 3 }, [...feeSchedule, own])).toMatchObject(manat(25));
  });
});

describe('fees with one amount', () => {
  test.each<[FeeName, Kind, number, verified: boolean]>([
    ['filing', 'invention', 10, false],
    ['priority', 'industrialDesign', 7, false],
    ['amendment', 'utilityModel', 6, false],
    ['extension', 'invention', 5, false],
    ['earlyPublication', 'invention', 20, false],
    ['publication', 'invention', 6, false],
    ['registration', 'invention', 10, false],
    ['registration', 'utilityModel', 7, false],
    ['registration', 'industrialDesign', 7, false],
    ['applicationContract', 'invention', 10, true],
    ['licence', 'industrialDesign', 10, true],
    ['licenceChange', 'invention', 10, true],
    ['assignmentChange', 'invention', 10, true],
    ['pledge', 'utilityModel', 50, true],
    ['priorUse', 'invention', 25, true],
  ])('%s, %s: %i, whoever pays', (fee, kind, amount, verified) => {
    for (const payer of payerGroups) expect(ask({ fee, kind, payer })).toMatchObject({ ...manat(amount), verified });
  });

  test.each<[FeeName, count: number, number]>([
    ['extension', 1, 5],
    ['extension', 3, 15],
    ['extension', 12, 60],
    ['priority', 2, 14],
    ['pledge', 3, 150],
    ['pledge', 0, 0],
  ])('%s for %i: %i', (fee, count, amount) => {
    expect(ask({ fee, count })).toMatchObject(manat(amount));
  });

  test.each<FeeName>([
    'appeal',
    'assignment',
    'divisional',
    'duplicate',
    'inspectionCopy',
    'registerChange',
    'restoration',
    'search',
    'substantiveExamination',
  ])('%s: the amount is not known, and says so', (fee) => {
    expect(ask({ fee })).toEqual(unknown('noRate'));
  });

  test('every amount names its source', () => {
    for (const rate of [...feeSchedule, ...extendedTermRates]) expect(rate.source).not.toBe('');
  });

  test('every rate is in whole qəpik and of a fee that exists', () => {
    for (const rate of [...feeSchedule, ...extendedTermRates]) {
      expect(Object.keys(fees)).toContain(rate.fee);
      for (const amount of [rate.base, rate.perFurtherYear ?? 0])
        expect(Number.isInteger(amount) && amount >= 0).toBe(true);
    }
  });
});

describe("an office's own rates", () => {
  const set = (rate: Partial<FeeRate> & { fee: FeeName; base: number }): FeeRate => ({
    from: day('2026-03-01'),
    source: 'order of the office',
    verified: true,
    ...rate,
  });

  test('give an amount that the schedule lacks', () => {
    const schedule = [
      ...feeSchedule,
      set({ fee: 'annual', kinds: ['utilityModel'], years: [3, 10], base: 800, perFurtherYear: 200 }),
    ];
    const inForce = day('2026-03-01');
    expect(ask({ fee: 'annual', kind: 'utilityModel', year: 5, on: inForce }, schedule)).toMatchObject(manat(12));
    expect(ask({ fee: 'annual', kind: 'utilityModel', year: 11, on: inForce }, schedule)).toEqual(
      unknown('noRateForYear'),
    );
    expect(ask({ fee: 'annual', kind: 'industrialDesign', year: 5, on: inForce }, schedule)).toEqual(
      unknown('noRateForKind'),
    );
  });

  test.each<[on: string, amount: number, source: RegExp]>([
    ['2026-02-28', 6, /State Duty Act/],
    ['2026-03-01', 9, /order/],
    ['2026-12-31', 9, /order/],
    ['2027-01-01', 6, /State Duty Act/],
  ])('win from their first day to their last: publication on %s costs %i', (date, amount, source) => {
    const schedule = [...feeSchedule, set({ fee: 'publication', to: day('2026-12-31'), base: 900 })];
    const found = ask({ fee: 'publication', on: day(date) }, schedule);
    expect(found).toMatchObject({ ...manat(amount), source: expect.stringMatching(source) });
  });

  test('a later entry wins over an earlier one', () => {
    const schedule = [set({ fee: 'appeal', base: 1000 }), set({ fee: 'appeal', base: 2000 })];
    expect(ask({ fee: 'appeal', on: day('2026-03-02') }, schedule)).toMatchObject(manat(20));
  });

  test('for one group leave the others without', () => {
    const schedule = [set({ fee: 'duplicate', payers: ['natural'], base: 300 })];
    expect(ask({ fee: 'duplicate', payer: 'natural', on: day('2026-03-01') }, schedule)).toMatchObject(manat(3));
    expect(ask({ fee: 'duplicate', payer: 'other', on: day('2026-03-01') }, schedule)).toEqual(
      unknown('noRateForPayer'),
    );
    expect(ask({ fee: 'duplicate', payer: 'natural' }, schedule)).toEqual(unknown('noRateOnDate'));
  });

  test('an empty schedule knows nothing', () => {
    for (const fee of Object.keys(fees) as FeeName[]) expect(ask({ fee, year: 3 }, [])).toEqual(unknown('noRate'));
  });
});

describe('the filing fee (27.5)', () => {
  type Counts = { independentClaims?: number; dependentClaims?: number; pages?: number; designs?: number };

  test.each<[Kind, Counts, number]>([
    ['invention', {}, 10],
    ['invention', { independentClaims: 1, dependentClaims: 10, pages: 30 }, 10],
    ['invention', { independentClaims: 2, dependentClaims: 10, pages: 30 }, 17],
    ['invention', { independentClaims: 1, dependentClaims: 11, pages: 30 }, 17],
    ['invention', { independentClaims: 1, dependentClaims: 10, pages: 31 }, 11],
    ['utilityModel', { independentClaims: 3, dependentClaims: 12, pages: 45 }, 10 + 14 + 14 + 15],
    ['industrialDesign', { designs: 20 }, 10],
    ['industrialDesign', { designs: 21 }, 15],
    ['industrialDesign', { designs: 23, independentClaims: 9 }, 25],
    ['invention', { designs: 99 }, 10],
  ])('%s with %j: %i', (kind, counts, amount) => {
    const fee = filingFee(feeSchedule, { kind, payer: 'natural', on, ...counts });
    expect(fee).toMatchObject({ ...manat(amount), verified: false });
  });

  test('shows its lines, and only those that cost', () => {
    const fee = filingFee(feeSchedule, { kind: 'invention', payer: 'other', on, independentClaims: 2, pages: 12 });
    expect(fee.known && fee.lines.map((line) => [line.fee, line.money.minor])).toEqual([
      ['filing', 1000],
      ['independentClaim', 700],
    ]);
  });

  test('shows a filing fee of nothing, so that nobody takes it for unknown', () => {
    const free: FeeRate = { fee: 'filing', base: 0, from: day('2026-01-01'), source: 'order', verified: true };
    const fee = filingFee([free], { kind: 'invention', payer: 'natural', on });
    expect(fee).toMatchObject({ ...manat(0), lines: [{ fee: 'filing', money: { minor: 0 } }] });
  });

  test('is verified when every line is', () => {
    const rate = (fee: FeeName, verified: boolean): FeeRate => ({
      fee,
      base: 100,
      from: day('2026-01-01'),
      source: 'order',
      verified,
    });
    const question = { kind: 'invention', payer: 'natural', on, pages: 1 } as const;
    expect(filingFee([rate('filing', true), rate('page', true)], question)).toMatchObject({ verified: true });
    expect(filingFee([rate('filing', true), rate('page', false)], question)).toMatchObject({ verified: false });
  });

  test('is unknown as a whole where one line is', () => {
    const claimsOnly = feeSchedule.filter((rate) => rate.fee !== 'page');
    const question = { kind: 'invention', payer: 'other', on } as const;
    expect(filingFee(claimsOnly, { ...question, pages: 3 })).toEqual({ ...unknown('noRate'), fee: 'page' });
    expect(filingFee([], question)).toEqual({ ...unknown('noRate'), fee: 'filing' });
    expect(filingFee(feeSchedule, { ...question, on: day('2005-12-31') })).toEqual({
      ...unknown('noRateOnDate'),
      fee: 'filing',
    });
  });
});

describe('who pays (39, policy "mixed owners")', () => {
  test.each<[owners: PayerGroup[], full: PayerGroup, lowest: PayerGroup]>([
    [['natural'], 'natural', 'natural'],
    [['natural', 'natural'], 'natural', 'natural'],
    [['budget'], 'budget', 'budget'],
    [['municipality'], 'municipality', 'municipality'],
    [['other'], 'other', 'other'],
    [['natural', 'other'], 'other', 'natural'],
    [['other', 'municipality'], 'other', 'municipality'],
    [['municipality', 'natural'], 'natural', 'natural'],
    [[], 'other', 'other'],
  ])('%j: %s, or %s at the lowest rate', (owners, full, lowest) => {
    expect(payerGroup(owners)).toBe(full);
    expect(payerGroup(owners, 'fullRate')).toBe(full);
    expect(payerGroup(owners, 'lowestRate')).toBe(lowest);
  });

  test('a natural person who owns with a company pays year 3 in full', () => {
    expect(ask({ fee: 'annual', year: 3, payer: payerGroup(['natural', 'other']) })).toMatchObject(manat(50));
  });

  test('owners who each have a reduction keep it', () => {
    expect(ask({ fee: 'annual', year: 3, payer: payerGroup(['budget', 'natural']) })).toMatchObject(manat(10));
  });
});
