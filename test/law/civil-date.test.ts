import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addLength,
  civilDate,
  civilDateOf,
  dateOfDay,
  dayNumber,
  daysBetween,
  endOf,
  instant,
  length,
  monthsAndDays,
  nextDay,
  startOf,
  subtractDays,
  weekday,
} from '../../law/civil-date.ts';
import { LawError } from '../../law/law-error.ts';

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof LawError ? error.code : `not a LawError: ${String(error)}`;
  }
  return 'accepted';
};

describe('a day is YYYY-MM-DD and exists', () => {
  test.each(['2026-01-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(civilDate(text)).toBe(text);
  });
  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '26-01-01',
    '2026-1-1',
    '2026/01/01',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01 or 2026-01-02',
    '2026-01-01 2026-01-02',
    '2026-01-01\n',
    '',
  ])('%j is refused as law.badDate', (text) => {
    expect(() => civilDate(text)).toThrow(expect.objectContaining({ code: 'law.badDate', params: { text } }));
  });
});

describe('a moment carries its offset and is kept in UTC, whole seconds', () => {
  test.each([
    ['2026-01-20T20:00:00Z', '2026-01-20T20:00:00Z'],
    ['2026-01-21T00:00:00+04:00', '2026-01-20T20:00:00Z'],
    ['2026-01-20T23:59:59.999+04:00', '2026-01-20T19:59:59Z'],
    ['2026-01-01T00:30+04:00', '2025-12-31T20:30:00Z'],
    ['2025-12-31T20:00:00-05:00', '2026-01-01T01:00:00Z'],
    ['2024-02-29T05:30:00+05:30', '2024-02-29T00:00:00Z'],
    ['2026-01-20T23:00:00+23:59', '2026-01-19T23:01:00Z'],
    ['2026-01-20T10:15Z', '2026-01-20T10:15:00Z'],
  ])('%s is %s', (text, utc) => {
    expect(instant(text)).toBe(utc);
  });
  test.each([
    '2026-01-20T20:00:00',
    '2026-01-20',
    '2026-01-20T24:00:00Z',
    '2026-01-20T23:60:00Z',
    '2026-01-20T23:59:60Z',
    '2026-02-30T10:00:00Z',
    '2026-01-20T10:00:00+24:00',
    '2026-01-20T10:00:00+04:60',
    '2026-01-20 10:00:00Z',
    '2026-01-20T10:00:00Zjunk',
    'on 2026-01-20T10:00:00Z',
    'now',
  ])('%j is refused as law.badInstant', (text) => {
    expect(() => instant(text)).toThrow(expect.objectContaining({ code: 'law.badInstant', params: { text } }));
  });
});

describe('a length is whole years, months or days', () => {
  test.each([
    ['P20Y', { months: 240, days: 0 }],
    ['P2M', { months: 2, days: 0 }],
    ['P10D', { months: 0, days: 10 }],
  ])('%s', (text, counted) => {
    expect(monthsAndDays(length(text))).toEqual(counted);
  });
  test.each(['P1W', 'PT24H', 'P1Y2M', '2M', 'P-1M', 'P1.5M', 'P02M', 'p2m', 'P', 'PM', '18 m', 'PP2M', 'P2MP2M', ''])(
    '%j is refused as law.badLength',
    (text) => {
      expect(() => length(text)).toThrow(expect.objectContaining({ code: 'law.badLength', params: { text } }));
    },
  );
});

describe('counting months: same day number, or the last day of the month; the day of the trigger is not counted', () => {
  test.each([
    ['2026-01-15', 'P2M', '2026-03-15'],
    ['2025-12-31', 'P2M', '2026-02-28'],
    ['2023-12-31', 'P2M', '2024-02-29'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2026-02-28', 'P1M', '2026-03-28'],
    ['2026-03-31', 'P6M', '2026-09-30'],
    ['2024-02-29', 'P12M', '2025-02-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P20Y', '2044-02-29'],
    ['2026-11-30', 'P3M', '2027-02-28'],
    ['2026-12-31', 'P10D', '2027-01-10'],
    ['2024-02-20', 'P10D', '2024-03-01'],
  ])('%s + %s = %s', (from, added, end) => {
    expect(addLength(civilDate(from), length(added))).toBe(end);
  });
  test('a length that leaves the calendar is refused', () => {
    expect(codeOf(() => addLength(civilDate('9999-12-31'), length('P1D')))).toBe('law.badDate');
    expect(codeOf(() => subtractDays(civilDate('0001-01-01'), 1))).toBe('law.badDate');
    const refused = expect.objectContaining({ code: 'law.badDate', params: { day: Number.NaN } });
    expect(() => dateOfDay(Number.NaN)).toThrow(refused);
  });
  test.each([
    ['the first day there is', '0001-01-01'],
    ['the last day there is', '9999-12-31'],
    ['the leap day of a whole 400 years', '2000-02-29'],
    ['the day after it', '2000-03-01'],
    ['a year that ends a century without its leap day', '1900-02-28'],
    ['the day after it', '1900-03-01'],
  ])('%s, %s, has a number of its own', (_name, text) => {
    expect(dateOfDay(dayNumber(civilDate(text)))).toBe(text);
    expect(addLength(civilDate(text), length('P0D'))).toBe(text);
  });
});

describe('the civil day is that of Asia/Baku', () => {
  test.each([
    ['2026-01-20T19:59:59Z', '2026-01-20'],
    ['2026-01-20T20:00:00Z', '2026-01-21'],
    ['2026-07-01T19:59:59Z', '2026-07-01'],
    ['2016-07-01T20:00:00Z', '2016-07-02'],
    ['2015-07-01T18:59:59Z', '2015-07-01'],
    ['2015-07-01T19:00:00Z', '2015-07-02'],
    ['2015-10-24T19:00:00Z', '2015-10-25'],
    ['2015-10-25T19:00:00Z', '2015-10-25'],
    ['1997-08-01T19:00:00Z', '1997-08-02'],
    ['1994-07-01T19:30:00Z', '1994-07-01'],
    ['1950-06-30T20:59:59Z', '1950-06-30'],
    ['1950-06-30T21:00:00Z', '1950-07-01'],
  ])('%s is in %s', (at, day) => {
    expect(civilDateOf(instant(at))).toBe(day);
  });
  test.each([
    ['2026-01-20', '2026-01-19T20:00:00Z', '2026-01-20T20:00:00Z'],
    ['2024-02-29', '2024-02-28T20:00:00Z', '2024-02-29T20:00:00Z'],
    ['2026-12-31', '2026-12-30T20:00:00Z', '2026-12-31T20:00:00Z'],
    ['2015-03-29', '2015-03-28T20:00:00Z', '2015-03-29T19:00:00Z'],
    ['2015-10-25', '2015-10-24T19:00:00Z', '2015-10-25T20:00:00Z'],
    ['1981-04-01', '1981-03-31T20:00:00Z', '1981-04-01T19:00:00Z'],
    ['1981-09-30', '1981-09-29T19:00:00Z', '1981-09-30T20:00:00Z'],
  ])('%s runs from %s to before %s', (day, start, end) => {
    expect([startOf(civilDate(day)), endOf(civilDate(day))]).toEqual([start, end]);
  });
});

describe('equal to Temporal', () => {
  const plain = fc
    .integer({ min: 0, max: 400_000 })
    .map((day) => Temporal.PlainDate.from('1700-01-01').add({ days: day }));
  const known = fc
    .integer({ min: 0, max: 25_140 })
    .map((day) => Temporal.PlainDate.from('1957-03-02').add({ days: day }));

  test('lengths', () => {
    const lengths = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom('Y', 'M', 'D'));
    fc.assert(
      fc.property(plain, lengths, (date, [count, unit]) => {
        const text = `P${count}${unit}`;
        expect(addLength(civilDate(date.toString()), length(text))).toBe(date.add(text).toString());
      }),
      { numRuns: 2000 },
    );
  });

  test('day numbers, neighbours, distances and weekdays', () => {
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const [from, to] = [civilDate(a.toString()), civilDate(b.toString())];
        expect(daysBetween(from, to)).toBe(a.until(b).days);
        expect(dateOfDay(dayNumber(from))).toBe(from);
        expect(nextDay(from)).toBe(a.add('P1D').toString());
        expect(subtractDays(from, 40)).toBe(a.subtract('P40D').toString());
        expect(weekday(from)).toBe(a.dayOfWeek);
      }),
      { numRuns: 1000 },
    );
  });

  test('a date is accepted exactly when Temporal accepts it', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(parts, ([y, m, d]) => {
        const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        let valid = true;
        try {
          Temporal.PlainDate.from(text);
        } catch {
          valid = false;
        }
        expect(codeOf(() => civilDate(text)) === 'accepted').toBe(valid);
      }),
      { numRuns: 1000 },
    );
  });

  test('moments, with every offset', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    const small = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        plain,
        small(23),
        small(59),
        small(59),
        small(18),
        fc.constantFrom('+', '-'),
        (date, h, m, s, o, sign) => {
          const text = `${date.toString()}T${two(h)}:${two(m)}:${two(s)}${sign}${two(o)}:30`;
          expect(instant(text)).toBe(Temporal.Instant.from(text).toString());
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('days in Asia/Baku since 1957, against the tz database of this Node', () => {
    fc.assert(
      fc.property(known, fc.integer({ min: 0, max: 86_399 }), (date, second) => {
        const day = civilDate(date.toString());
        const start = date.toZonedDateTime('Asia/Baku').toInstant();
        expect(startOf(day)).toBe(start.toString());
        const at = start.add({ seconds: second });
        expect(civilDateOf(instant(at.toString()))).toBe(at.toZonedDateTimeISO('Asia/Baku').toPlainDate().toString());
      }),
      { numRuns: 1000 },
    );
  });

  test('every change of the clock in Asia/Baku since 1957', () => {
    let at = Temporal.Instant.from('1957-03-02T00:00:00Z').toZonedDateTimeISO('Asia/Baku');
    let changes = 0;
    for (let next = at.getTimeZoneTransition('next'); next; next = at.getTimeZoneTransition('next')) {
      at = next;
      if (at.year > 2025) break;
      changes += 1;
      for (const date of [at.toPlainDate().subtract('P1D'), at.toPlainDate(), at.toPlainDate().add('P1D')]) {
        const start = date.toZonedDateTime('Asia/Baku').toInstant().toString();
        expect([date.toString(), startOf(civilDate(date.toString()))]).toEqual([date.toString(), start]);
      }
    }
    expect(changes).toBeGreaterThanOrEqual(62);
  });
});
