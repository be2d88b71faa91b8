import fc from 'fast-check';
import {
  type Calendar,
  type CalendarYear,
  calendarOf,
  calendarYear,
  dayOff,
  daysOff,
  isDecreed,
  standardCalendar,
  withClosure,
  withYear,
  workingDays,
} from '../../law/calendar.ts';
import { decreedYears, projectedYear } from '../../law/calendar-years.ts';
import { civilDate, daysBetween, nextDay } from '../../law/civil-date.ts';
import { LawError } from '../../law/law-error.ts';
import type { CivilDate } from '../../law/types.ts';

const day = (text: string): CivilDate => civilDate(text);
const datesWith = (code: string, year: number, calendar: Calendar = standardCalendar): string[] =>
  daysOff(calendar, year)
    .filter(({ reason }) => reason.code === code)
    .map(({ date }) => date);
const codeOf = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return error instanceof LawError ? [error.code, error.params.problem ?? error.params.reason] : error;
  }
  return 'accepted';
};

describe('Labour Code 105.5-105.6: a day off that meets a holiday moves on, and so does a feast that meets a holiday', () => {
  test.each([
    [2022, ['2022-01-03', '2022-01-04']],
    [2023, ['2023-01-03', '2023-01-04']],
  ])('%i: the weekend of the New Year is carried over the year end', (year, moved) => {
    expect(datesWith('transferred', year).filter((date) => date.includes('-01-'))).toEqual(moved);
  });

  test.each([
    [2024, ['2024-01-03', '2024-03-25', '2024-03-26', '2024-06-18', '2024-06-19', '2024-11-11']],
    [2025, ['2025-03-25', '2025-03-26', '2025-06-09', '2025-06-16', '2025-11-10', '2025-11-11']],
    [
      2026,
      ['2026-03-09', '2026-03-25', '2026-03-26', '2026-03-27', '2026-03-30', '2026-05-11', '2026-05-29', '2026-11-10'],
    ],
  ])('%i: exactly the moved days of the decreed year', (year, moved) => {
    expect(datesWith('transferred', year)).toEqual(moved);
  });

  test('Novruz 2026: 21 March is Novruz, Ramazan and a Saturday, and gives two days', () => {
    const explained = daysOff(standardCalendar, 2026)
      .filter(({ date }) => date >= '2026-03-19' && date <= '2026-03-31')
      .map(({ date, reason }) => [date.slice(8), reason.code, reason.name, reason.because?.slice(5)]);
    expect(explained).toEqual([
      ['20', 'holiday', 'novruz', undefined],
      ['21', 'holiday', 'novruz', undefined],
      ['22', 'holiday', 'novruz', undefined],
      ['23', 'holiday', 'novruz', undefined],
      ['24', 'holiday', 'novruz', undefined],
      ['25', 'transferred', 'ramazan', '03-20'],
      ['26', 'transferred', 'novruz', '03-21'],
      ['27', 'transferred', 'ramazan', '03-21'],
      ['28', 'weekend', undefined, undefined],
      ['29', 'weekend', undefined, undefined],
      ['30', 'transferred', 'novruz', '03-22'],
    ]);
  });

  test('a moved day names the day it stands for, over the year end too', () => {
    expect(dayOff(standardCalendar, day('2024-01-03'))).toEqual({
      code: 'transferred',
      name: 'solidarityDay',
      because: '2023-12-31',
    });
  });
});

describe('Labour Code 106: the day of mourning is off, is no holiday and does not move', () => {
  test('20 January 2024 is a Saturday, and Monday the 22nd is a working day', () => {
    expect(dayOff(standardCalendar, day('2024-01-20'))).toEqual({ code: 'mourning', name: 'nationalMourningDay' });
    expect(dayOff(standardCalendar, day('2024-01-22'))).toBeNull();
  });
  test('it takes no moved day: a feast on the Sunday before it moves to the day after it', () => {
    const year = { ...projectedYear(2031), ramazan: [day('2031-01-18'), day('2031-01-19')] };
    const calendar = withYear(standardCalendar, year);
    expect(datesWith('transferred', 2031, calendar).slice(0, 2)).toEqual(['2031-01-21', '2031-01-22']);
  });
});

describe('days that are working days, whatever older lists say', () => {
  test.each(['2024-10-18', '2024-11-12', '2025-11-17', '2024-09-27'])('%s', (date) => {
    expect(dayOff(standardCalendar, day(date))).toBeNull();
  });
  test('8 November is a holiday from 2021', () => {
    expect(dayOff(standardCalendar, day('2019-11-08'))).toBeNull();
    expect(dayOff(standardCalendar, day('2021-11-08'))).toEqual({ code: 'holiday', name: 'victoryDay' });
  });
});

describe('exchanges come last, and a worked day wins over every rule', () => {
  test.each(['2023-12-30', '2024-01-07', '2024-04-06', '2024-12-28', '2024-12-29', '2025-03-10', '2025-04-01'])(
    '%s is a working day',
    (date) => {
      expect(dayOff(standardCalendar, day(date))).toBeNull();
    },
  );
  test.each([
    ['2024-01-04', '2023-12-30'],
    ['2024-01-05', '2024-01-07'],
    ['2024-04-12', '2024-04-06'],
    ['2024-12-30', '2024-12-28'],
    ['2025-01-03', '2024-12-29'],
    ['2025-03-27', '2025-03-10'],
    ['2025-03-28', '2025-04-01'],
  ])('%s is closed in exchange for %s', (date, because) => {
    expect(dayOff(standardCalendar, day(date))).toMatchObject({ code: 'closed', name: 'exchange', because });
  });
  test.each(['2024-02-07', '2025-01-29'])('Election Code 8.2: %s, a polling day, is not a working day', (date) => {
    expect(dayOff(standardCalendar, day(date))).toMatchObject({ code: 'closed', name: 'pollingDay' });
  });
});

describe('working days of a five-day week', () => {
  test.each([
    [2025, 239],
    [2026, 241],
  ])('%i has the %i of the official norm', (year, count) => {
    expect(workingDays(standardCalendar, year)).toBe(count);
  });

  test('2024 has the 239 of the official norm as it stood in December 2023, with local elections still expected', () => {
    const decreed = decreedYears.find(({ year }) => year === 2024) as CalendarYear;
    const known = (change: { decree?: string }) => !change.decree?.endsWith(' 2024');
    const closed = [...decreed.closed.filter(known), { date: day('2024-12-25'), name: 'pollingDay' as const }];
    const asAnnounced = { ...decreed, closed, worked: decreed.worked.filter(known) };
    expect(workingDays(withYear(standardCalendar, asAnnounced), 2024)).toBe(239);
  });
  test('2024 had 241 in the end: local elections were put off, and 28 and 29 December worked for one day of 2024', () => {
    expect(workingDays(standardCalendar, 2024)).toBe(241);
  });

  test('every year from 1990 to 2077 has days, 236 to 246 of them working days', () => {
    for (let year = 1990; year <= 2077; year++) {
      expect(workingDays(standardCalendar, year)).toBeGreaterThanOrEqual(236);
      expect(workingDays(standardCalendar, year)).toBeLessThanOrEqual(246);
    }
  });
});

describe('a year without a decree is projected', () => {
  test.each([
    [2017, '2017-06-26', '2017-09-01'],
    [2018, '2018-06-15', '2018-08-22'],
    [2019, '2019-06-05', '2019-08-12'],
    [2021, '2021-05-13', '2021-07-20'],
    [2022, '2022-05-02', '2022-07-09'],
    [2023, '2023-04-21', '2023-06-28'],
    [2024, '2024-04-10', '2024-06-16'],
    [2025, '2025-03-30', '2025-06-06'],
    [2026, '2026-03-20', '2026-05-27'],
  ])('%i: the estimate is within a day of the decree (Ramazan %s, Qurban %s)', (year, ramazan, qurban) => {
    const { ramazan: r, qurban: q } = projectedYear(year);
    const off = (estimate: CivilDate | undefined, date: string) =>
      Math.abs(Date.parse(`${estimate}`) - Date.parse(date));
    expect(Math.max(off(r[0], ramazan), off(q[0], qurban))).toBeLessThanOrEqual(86_400_000);
  });
  test('2033 sees Ramazan twice, and a feast over the year end is split by date', () => {
    expect(calendarYear(standardCalendar, 2033).ramazan).toEqual([
      '2033-01-02',
      '2033-01-03',
      '2033-12-23',
      '2033-12-24',
    ]);
    expect(projectedYear(2006).qurban).toContain('2006-12-31');
    expect(projectedYear(2007).qurban).toContain('2007-01-01');
  });
  test.each(['ramazan', 'qurban'] as const)('%s comes every lunar year and is missed in none', (feast) => {
    const dates = Array.from({ length: 2078 - 1925 }, (_, i) => projectedYear(1925 + i)[feast]).flat();
    const firstDays = dates.filter((_, i) => i % 2 === 0);
    expect(dates.filter((_, i) => i % 2 === 1)).toEqual(firstDays.map((date) => nextDay(date)));
    const lunarYears = firstDays.slice(1).map((date, i) => daysBetween(firstDays[i] ?? date, date));
    expect(firstDays).toHaveLength(1501 - 1343);
    expect(lunarYears.filter((days) => days < 353 || days > 356)).toEqual([]);
  });
  test('years outside the tables of the estimate get no feasts', () => {
    for (const year of [1900, 1924, 2078, 2100])
      expect(projectedYear(year)).toMatchObject({ ramazan: [], qurban: [], novruz: { length: 5 } });
  });
  test('decreed and projected are told apart', () => {
    expect([2023, 2024, 2026, 2027].map((year) => isDecreed(standardCalendar, year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(calendarYear(standardCalendar, 2027).status).toBe('projected');
  });
  test.each([1989, 2078, Number.NaN])('%s is out of range', (year) => {
    const refused = { code: 'law.yearOutOfRange', params: { year, firstYear: 1990, lastYear: 2077 } };
    expect(() => workingDays(standardCalendar, year)).toThrow(expect.objectContaining(refused));
  });
  test('says what it rests on', () => {
    expect(calendarYear(standardCalendar, 2027).source).toMatch(/estimate/);
  });
});

describe('entering a year', () => {
  const decreed2027: CalendarYear = { ...projectedYear(2027), status: 'decreed', decree: 'Cabinet of Ministers, No 1' };

  test('gives a new version and leaves the old calendar as it was', () => {
    const entered = withYear(standardCalendar, { ...decreed2027, ramazan: [day('2027-03-10'), day('2027-03-11')] });
    expect(entered.version).not.toBe(standardCalendar.version);
    expect(entered.version).toMatch(/^2027-/);
    expect(dayOff(entered, day('2027-03-11'))).toEqual({ code: 'holiday', name: 'ramazan' });
    expect(dayOff(standardCalendar, day('2027-03-11'))).toBeNull();
    expect(isDecreed(entered, 2027)).toBe(true);
  });
  test('an exchange that the decree makes with the year before reaches that year', () => {
    const worked = [{ date: day('2026-12-26'), name: 'exchange' as const }];
    expect(dayOff(withYear(standardCalendar, { ...decreed2027, worked }), day('2026-12-26'))).toBeNull();
    expect(dayOff(standardCalendar, day('2026-12-26'))).toEqual({ code: 'weekend' });
  });
  test.each<[string, Partial<CalendarYear>]>([
    ['noDecree', { decree: '' }],
    ['missingHoliday', { qurban: [] }],
    ['missingHoliday', { ramazan: [] }],
    ['missingHoliday', { novruz: [] }],
    ['outOfRange', { year: 1989 }],
    ['outOfRange', { year: 2078 }],
    ['outOfRange', { year: 2027.5 }],
    ['dayOfAnotherYear', { ramazan: [day('2028-02-26')] }],
    ['dayOfAnotherYear', { closed: [{ date: day('2029-01-02'), name: 'exchange' }] }],
    [
      'closedAndWorked',
      {
        closed: [{ date: day('2027-05-01'), name: 'exchange' }],
        worked: [
          { date: day('2027-05-01'), name: 'exchange' },
          { date: day('2027-05-08'), name: 'exchange' },
        ],
      },
    ],
  ])('is refused: %s', (problem, wrong) => {
    expect(codeOf(() => withYear(standardCalendar, { ...decreed2027, ...wrong }))).toEqual([
      'law.badCalendarYear',
      problem,
    ]);
  });
  test.each([1990, 2077])('the first and the last year can be entered, projected ones too: %i', (year) => {
    const entered = withYear(standardCalendar, projectedYear(year));
    expect(entered.years[year]?.status).toBe('projected');
    expect(isDecreed(entered, year)).toBe(false);
  });
  test('a day that does not exist is refused', () => {
    const ramazan = ['2027-02-30' as CivilDate];
    expect(codeOf(() => withYear(standardCalendar, { ...decreed2027, ramazan }))).toEqual(['law.badDate', undefined]);
  });
});

describe("the office's own closures", () => {
  test('close a working day, a worked Saturday too, and explain nothing that is off anyway', () => {
    let calendar = withClosure(standardCalendar, { date: day('2026-07-01'), reason: 'flood' });
    calendar = withClosure(calendar, { date: day('2024-04-06'), reason: 'outage' });
    calendar = withClosure(calendar, { date: day('2026-07-04'), reason: 'flood' });
    expect(dayOff(calendar, day('2026-07-01'))).toEqual({ code: 'officeClosure', name: 'flood' });
    expect(dayOff(calendar, day('2024-04-06'))).toEqual({ code: 'officeClosure', name: 'outage' });
    expect(dayOff(calendar, day('2026-07-04'))).toEqual({ code: 'weekend' });
    expect(workingDays(calendar, 2026)).toBe(240);
  });
  test('need a reason and a day', () => {
    expect(codeOf(() => withClosure(standardCalendar, { date: day('2026-07-01'), reason: ' ' }))).toEqual([
      'law.badClosure',
      ' ',
    ]);
    expect(codeOf(() => withClosure(standardCalendar, { date: '2026-7-1' as CivilDate, reason: 'x' }))).toEqual([
      'law.badDate',
      undefined,
    ]);
  });
});

describe('a version names its data', () => {
  test('it begins with the last year that a decree announced, and says so where none did', () => {
    const announced = standardCalendar.version.split('-')[0];
    expect(announced).toBe('2026');
    expect(withYear(standardCalendar, projectedYear(2030)).version.split('-')[0]).toBe('2026');
    expect(calendarOf([projectedYear(2030)]).version).toMatch(/^projected-/);
    expect(calendarOf([]).version).toMatch(/^projected-/);
  });
  test('closures are kept in the order of their days', () => {
    const [a, b, c] = ['2026-07-03', '2026-07-01', '2026-07-02'].map((date) => ({ date: day(date), reason: 'flood' }));
    const { closures } = calendarOf(
      decreedYears,
      [a, b, c].filter((closure) => closure !== undefined),
    );
    expect(closures.map(({ date }) => date)).toEqual(['2026-07-01', '2026-07-02', '2026-07-03']);
  });
  test('the same data has the same version, whatever order it came in', () => {
    const a = { date: day('2026-07-01'), reason: 'flood' };
    const b = { date: day('2026-07-02'), reason: 'flood' };
    const [one, other] = [
      withClosure(withClosure(standardCalendar, a), b),
      withClosure(withClosure(standardCalendar, b), a),
    ];
    expect(one.version).toBe(other.version);
    expect(calendarOf([...decreedYears].reverse()).version).toBe(standardCalendar.version);
    expect(withClosure(withClosure(standardCalendar, a), a).version).toBe(withClosure(standardCalendar, a).version);
    const stored = JSON.parse(JSON.stringify(one)) as Calendar;
    expect(calendarOf(Object.values(stored.years), stored.closures).version).toBe(one.version);
  });
  test('other data has another version', () => {
    const versions = new Set([standardCalendar.version]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.string({ minLength: 1 }), (number, text) => {
        const closure = { date: day(`2026-07-${String(number).padStart(2, '0')}`), reason: `r${text}` };
        const before = versions.size;
        const { version } = withClosure(standardCalendar, closure);
        const known = seen.has(JSON.stringify(closure));
        versions.add(version);
        seen.add(JSON.stringify(closure));
        expect(versions.size).toBe(known ? before : before + 1);
      }),
      { numRuns: 300 },
    );
  });
  const seen = new Set<string>();
  test('more calendars than are remembered still answer rightly', () => {
    for (let n = 1; n <= 80; n++) {
      const calendar = withClosure(standardCalendar, { date: day('2026-07-01'), reason: `closure ${n}` });
      expect(dayOff(calendar, day('2026-07-01'))?.name).toBe(`closure ${n}`);
    }
    expect(dayOff(standardCalendar, day('2026-07-01'))).toBeNull();
  });
});
