/** 10.2: the term of a patent, counted from filing: twenty years, or ten. */
import { makeLaw, amended, edition312 } from '../../../law/index.ts';
import type { CivilDate, Kind, Length } from '../../../law/index.ts';
import {
  allMet,
  examined,
  examinedAndPublished,
  firstSecondAfter,
  granted,
  initialSays,
  lastSecondOf,
  lawWith,
  paid,
  published,
  received,
  registered,
  replayed,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { effects, life, patentOwn, pay } from '../../support/patents.ts';

const divisional = { number: 'A 2025 0900', filingDate: '2025-02-10' };
const initial = { filingDate: '2025-02-10', priorityDate: '2025-02-10' };
const dispute = { about: 'other', receivedOn: '2028-07-06', reasons: 'Rüsum ödənilib' };

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

test('10.2: term and years run from its own filing date', () => {
  const c = registered(initialSays(published('invention', { divisionalOf: divisional }), initial));
  expect(c.due('patentTerm')).toBe('2046-01-05');
});

test('10.2: the other reading, from the filing date of the initial application', () => {
  const under = makeLaw({
    settings: [{ policy: 'divisionalDates', from: '2000-01-01' as CivilDate, value: 'initialFilingDate' }],
  });
  const c = registered(initialSays(published('invention', { divisionalOf: divisional }, under), initial));
  expect(c.due('patentTerm')).toBe('2045-02-10');
  expect(c.due('annualFee')).toBe('2027-02-10');
  expect(granted('invention', {}, under).due('patentTerm')).toBe('2046-01-05');
});

test('10.2: put back when the term is over, it has expired on the last day of the term', () => {
  const c = granted('utilityModel').until('2028-08-01');
  c.act('DISPUTE_FILED', '2028-08-02', dispute, { by: 'owner' });
  c.act('DISPUTE_DECIDED', '2028-09-02', { outcome: 'dismissed', reasons: 'x' });
  c.act('COURT_ACTION_FILED', '2028-09-10', { against: 'dispute' }, { by: 'owner' });
  c.act('COURT_DECIDED', '2036-06-01', { outcome: 'reversed', direction: 'patentRestored' });
  c.until('2036-06-02');
  expect(life(c)).toBe('expired');
  expect(c.now.file.patent?.endedOn).toBe('2036-01-05');
});

describe('10.2, 32.2: a filing date that is another after the grant', () => {
  const priorityLost = { about: 'priorityLost', reasons: 'Əlamət ilkin iddia sənədində var.' };
  /** Received on 5 January 2026, found to go beyond the initial application, and so filed on 16 February; disputed, granted. */
  const exceeding = (settings: Record<string, string> = {}) =>
    registered(
      examinedAndPublished(
        initialSays(examined('2026-01-05', 'invention', { divisionalOf: divisional }, lawWith(settings)), initial)
          .act('DIVISIONAL_FOUND_EXCEEDING', '2026-02-20', { finalVersionOn: '2026-02-16', reasons: 'Yeni əlamət.' })
          .act('DISPUTE_FILED', '2026-02-25', priorityLost),
      ),
    );
  const won = (c: CaseDriver, on: string) => c.act('DISPUTE_DECIDED', on, { outcome: 'allowed', reasons: 'Əsas.' });
  const dates = (c: CaseDriver) => [c.due('patentTerm'), c.due('annualFee'), c.due('firstAnnualFees')];

  test('the term and the years are counted from the date that it has now, and the owner is told the new last day', () => {
    const c = exceeding();
    expect(dates(c)).toEqual(['2046-02-16', '2028-02-16', undefined]);
    won(c, '2027-02-01');
    expect(dates(c)).toEqual(['2046-01-05', '2028-01-05', undefined]);
    expect(effects(c, 'dispatch-notice').filter((e) => e.notice === 'limitMoved')).toMatchObject([
      { params: { limit: 'annualFee', before: '2028-02-16', due: '2028-01-05', year: 3 } },
    ]);
    expect(replayed(c)).toEqual(c.now);
  });

  test.each([
    ['the day before', '2028-01-04', ['2046-01-05', '2028-01-05', undefined]],
    /** Found on the day on which it begins, a year has begun. */
    ['the day', '2028-01-05', ['2046-01-05', '2029-01-05', '2028-03-06']],
    ['after', '2028-01-20', ['2046-01-05', '2029-01-05', '2028-03-27']],
  ])(
    '32.2 (policy yearsBegunBeforeGrant): decided %s its year begins, that is due in two months if it has begun',
    (_, on, due) => {
      const c = won(exceeding(), on);
      expect(dates(c)).toEqual(due);
      expect(replayed(c)).toEqual(c.now);
    },
  );

  test('32.2: so is every year that has begun; paid, the patent goes on', () => {
    const c = won(exceeding(), '2028-01-20');
    expect(patentOwn(c)['firstYears']).toEqual([3]);
    expect(effects(c, 'dispatch-notice').filter((e) => e.notice === 'annualFeesDue')).toMatchObject([
      { to: 'aliyev', params: { limit: 'firstAnnualFees', due: '2028-03-27', year: '3' } },
    ]);
    pay(c, 3, lastSecondOf('2028-03-27'));
    expect(life(c)).toEqual({ firstYears: 'settled', annualFees: 'running', term: 'running' });
    expect(life(won(exceeding(), '2028-01-20').until('2028-10-01'))).toBe('lapsed');
  });

  test('32.2: a year paid for stays paid', () => {
    const c = won(pay(exceeding(), 3, '2027-06-01'), '2028-01-20');
    expect(dates(c)).toEqual(['2046-01-05', '2029-01-05', undefined]);
  });

  test('43: a grace that runs already runs on', () => {
    const c = exceeding().until('2028-02-20');
    expect(c.due('annualFeeGrace')).toBe('2028-08-16');
    won(c, '2028-03-01');
    expect(c.due('annualFeeGrace')).toBe('2028-08-16');
    expect(c.due('patentTerm')).toBe('2046-01-05');
  });

  test('10.2 (policy divisionalDates): where they run from the initial filing, nothing moves', () => {
    const c = exceeding({ divisionalDates: 'initialFilingDate' });
    const before = dates(c);
    expect(dates(won(c, '2027-01-20'))).toEqual(before);
    expect(c.notices).not.toContain('limitMoved');
  });

  test('36.1: a patent that has lapsed meanwhile has lapsed; put back, its years are counted from the date that it has now', () => {
    const c = exceeding().until('2028-09-01');
    expect(life(won(c, '2028-09-04'))).toBe('lapsed');
    c.act('DISPUTE_FILED', '2028-09-05', { about: 'patentEnded', reasons: 'x' }, { by: 'owner' });
    c.act('DISPUTE_DECIDED', '2028-10-02', { outcome: 'allowed', reasons: 'x' }, { proceeding: c.last('dispute') });
    expect(dates(c)).toEqual(['2046-01-05', '2029-01-05', '2028-12-04']);
  });
});

describe('10.2: filed on 29 February', () => {
  /** Filed on 29 February 2028, published a year later, registered on 1 March 2030. */
  const leap = (kind: Kind) => {
    const fee = kind === 'invention' ? 1000 : 700;
    return examinedOn('2028-02-29', kind)
      .act('FINDINGS_RECORDED', '2028-06-01', allMet(kind))
      .act('PUBLICATION_DECIDED', '2028-06-02')
      .act('FEE_PAID', '2028-06-05', { fee: 'publication', payment: paid(600, '2028-06-05') })
      .act('APPLICATION_PUBLISHED', '2028-07-03', { issue: '2028/7' })
      .act('FEE_PAID', '2028-07-10', { fee: 'registration', payment: paid(fee, '2028-07-10') })
      .act('PATENT_REGISTERED', '2029-01-15', {});
  };
  const examinedOn = (on: string, kind: Kind) => received(on, kind).act('FORMAL_EXAMINATION_PASSED', '2028-03-20');

  test.each([
    ['invention', '2048-02-29'],
    ['utilityModel', '2038-02-28'],
    ['industrialDesign', '2038-02-28'],
  ] as const)('10.2: the term of an %s ends on %s, working day or not', (kind, end) => {
    expect(leap(kind).term('patentTerm')?.due).toMatchObject({ rawEnd: end, due: end, skipped: [] });
  });

  test('32.2: year 3 is due on 28 February 2030, year 5 on 29 February 2032', () => {
    const c = leap('invention');
    expect(c.term('annualFee')?.due.rawEnd).toBe('2030-02-28');
    for (const year of [3, 4]) pay(c, year, '2029-06-01');
    // 29 February 2032 is a Sunday.
    expect(c.term('annualFee')?.due).toMatchObject({ rawEnd: '2032-02-29', due: '2032-03-01' });
  });

  test('10.2: to the last second of that day in force, then expired from it', () => {
    const c = leap('utilityModel');
    for (let year = 3; year <= 10; year++) pay(c, year, '2029-06-01');
    expect(life(c.until(lastSecondOf('2038-02-28')))).toMatchObject({ term: 'running' });
    expect(life(c.until(firstSecondAfter('2038-02-28')))).toBe('expired');
    expect(c.now.file.patent).toMatchObject({ endedOn: '2038-02-28', endedBy: 'expiry' });
  });
});

test('10.2: the term of an international application runs from its own filing date, not from its arrival', () => {
  const international = { number: 'PCT/TR2025/000123', filingDate: '2025-03-10' };
  const c = granted('invention', { international });
  expect(c.due('patentTerm')).toBe('2045-03-10');
  expect(c.term('annualFee')?.due.rawEnd).toBe('2027-03-10');
});
