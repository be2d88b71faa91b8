import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dayOff, standardCalendar, withClosure, withYear } from '../../law/calendar.ts';
import { projectedYear } from '../../law/calendar-years.ts';
import { civilDate, instant, length, timeOfDay } from '../../law/civil-date.ts';
import { type Counted, type DueDate, isInTime, workOut } from '../../law/due-date.ts';

const limit = (trigger: string, text: string, more: Partial<Counted> = {}): Counted => ({
  trigger: civilDate(trigger),
  length: length(text),
  movement: 'nextWorkingDay',
  ...more,
});
const due = (trigger: string, text: string, more: Partial<Counted> = {}): DueDate =>
  workOut(limit(trigger, text, more), standardCalendar);

describe('last day is a non-working day: an act by a party moves to the next working day', () => {
  test.each(
    [
      ['a Sunday, and 15 June after it a holiday', '2026-04-14', 'P2M', '2026-06-14', '2026-06-16'],
      ['a working day stays', '2026-02-03', 'P2M', '2026-04-03', '2026-04-03'],
      ['a Saturday', '2026-02-04', 'P2M', '2026-04-04', '2026-04-06'],
      ['Novruz 2026 runs to 30 March', '2026-01-20', 'P2M', '2026-03-20', '2026-03-31'],
      ['into the New Year of 2024, to a worked Sunday', '2023-10-31', 'P2M', '2023-12-31', '2024-01-07'],
      ['end of December 2024 to 6 January 2025', '2024-10-30', 'P2M', '2024-12-30', '2025-01-06'],
      ['Novruz and Ramazan 2025', '2025-01-20', 'P2M', '2025-03-20', '2025-04-01'],
      ['8 March 2025: the 10th was worked', '2025-01-08', 'P2M', '2025-03-08', '2025-03-10'],
      ['a worked Saturday does not move', '2024-02-06', 'P2M', '2024-04-06', '2024-04-06'],
      ['a worked Sunday does not move', '2024-10-29', 'P2M', '2024-12-29', '2024-12-29'],
      ['a polling day', '2023-12-07', 'P2M', '2024-02-07', '2024-02-08'],
      ['31 December + 2 months is the end of February', '2025-12-31', 'P2M', '2026-02-28', '2026-03-02'],
    ].map(([name, ...rest]) => [name ?? '', ...rest] as [string, string, string, string, string]),
  )('%s: %s + %s ends %s, due %s', (_name, trigger, text, rawEnd, last) => {
    expect(due(trigger, text)).toMatchObject({ rawEnd, due: last });
  });

  test('every day skipped is explained', () => {
    expect(due('2026-03-09', 'P2M')).toStrictEqual({
      trigger: '2026-03-09',
      length: 'P2M',
      rawEnd: '2026-05-09',
      skipped: [
        { date: '2026-05-09', reason: { code: 'holiday', name: 'victoryOverFascismDay' } },
        { date: '2026-05-10', reason: { code: 'weekend' } },
        { date: '2026-05-11', reason: { code: 'transferred', name: 'victoryOverFascismDay', because: '2026-05-09' } },
      ],
      due: '2026-05-12',
      endsAt: '2026-05-12T20:00:00Z',
      provisional: false,
      calendar: standardCalendar.version,
    });
  });

  test('a duty of the office, or a term of a right, does not move', () => {
    expect(due('2026-01-20', 'P2M', { movement: 'none' })).toMatchObject({
      rawEnd: '2026-03-20',
      due: '2026-03-20',
      skipped: [],
    });
  });

  test('a closure of the office moves an end, and the calendar says so', () => {
    const calendar = withClosure(standardCalendar, { date: civilDate('2026-07-01'), reason: 'flood' });
    expect(workOut(limit('2026-05-01', 'P2M'), calendar)).toMatchObject({
      due: '2026-07-02',
      skipped: [{ date: '2026-07-01', reason: { code: 'officeClosure', name: 'flood' } }],
      calendar: calendar.version,
    });
    expect(due('2026-05-01', 'P2M').due).toBe('2026-07-01');
  });
});

describe('extended limit: one period from the original trigger, so that holidays are not rolled over twice', () => {
  test('29.2: 2 months from 20 January 2026 and one month more end on 20 April, not a month after 31 March', () => {
    expect(due('2026-01-20', 'P2M', { extension: length('P1M') })).toMatchObject({
      length: 'P2M',
      extension: 'P1M',
      rawEnd: '2026-04-20',
      due: '2026-04-20',
    });
  });
  test('the month end is clipped once: 31 December + 2 + 1 months is 31 March', () => {
    expect(due('2025-12-31', 'P2M', { extension: length('P1M') }).rawEnd).toBe('2026-03-31');
  });
  test('29.2 (policy), counted from the moved end instead: a month after 31 March, each step with its days skipped', () => {
    const found = due('2026-01-20', 'P2M', { extension: length('P1M'), extended: 'fromMovedEnd' });
    expect(found).toMatchObject({
      unextended: { rawEnd: '2026-03-20', due: '2026-03-31' },
      rawEnd: '2026-04-30',
      skipped: [],
      due: '2026-04-30',
    });
    expect(found.unextended?.skipped).toHaveLength(11);
    expect(due('2026-01-20', 'P2M', { extended: 'fromMovedEnd' })).not.toHaveProperty('unextended');
  });
  test('29.2 (policy), counted from the moved end, without moving, and with the first day counted', () => {
    const more = { extension: length('P1M'), extended: 'fromMovedEnd', movement: 'none' } as const;
    expect(due('2026-01-20', 'P2M', more)).toMatchObject({ rawEnd: '2026-04-20', due: '2026-04-20' });
    expect(due('2026-01-20', 'P2M', { ...more, counting: 'triggerIncluded' }).due).toBe('2026-04-19');
  });
  test('29.2 (policy), counted from a moved end that is provisional, the extended one is so too', () => {
    const more = { extension: length('P1M') };
    const found = due('2025-10-31', 'P2M', { ...more, extended: 'fromMovedEnd' });
    expect(found).toMatchObject({ unextended: { rawEnd: '2025-12-31', due: '2026-01-05' }, due: '2026-02-05' });
    expect(due('2026-10-30', 'P2M', { ...more, extended: 'fromMovedEnd' })).toMatchObject({ provisional: true });
  });
  test('years and months add up; days come after months', () => {
    expect(due('2024-02-29', 'P1Y', { extension: length('P12M') }).rawEnd).toBe('2026-02-28');
    expect(due('2026-01-31', 'P1M', { extension: length('P10D') }).rawEnd).toBe('2026-03-10');
  });
});

describe('counting the day of the trigger itself, where a limit says so', () => {
  test.each([
    ['2026-01-20', 'P20Y', '2046-01-19'],
    ['2026-03-01', 'P1M', '2026-03-31'],
    ['2025-12-31', 'P2M', '2026-02-28'],
    ['2026-01-01', 'P10D', '2026-01-10'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
  ])('%s, first day of %s, last day %s', (trigger, text, rawEnd) => {
    expect(due(trigger, text, { counting: 'triggerIncluded', movement: 'none' }).rawEnd).toBe(rawEnd);
  });
  test.each([
    ['days come after whole months', '2026-01-15', '2026-02-24'],
    ['and after a month cut short, whose last day is already counted', '2026-01-31', '2026-03-10'],
  ])('%s: P1M and P10D more from %s end on %s', (_name, trigger, rawEnd) => {
    const more = { extension: length('P10D'), counting: 'triggerIncluded', movement: 'none' } as const;
    expect(due(trigger, 'P1M', more).rawEnd).toBe(rawEnd);
  });
  test('a length of nothing has no last day', () => {
    const counted = { length: 'P0D', counting: 'triggerIncluded' } as const;
    const refused = expect.objectContaining({ name: 'LawError', code: 'law.badLength', params: counted });
    expect(() => due('2026-01-20', 'P0D', { counting: 'triggerIncluded' })).toThrow(refused);
  });
  test('where that day is not counted, a length of nothing ends on it', () => {
    expect(due('2026-01-20', 'P0D', { counting: 'triggerExcluded', movement: 'none' }).due).toBe('2026-01-20');
  });
});

describe('24:00 Asia/Baku', () => {
  const last = due('2026-02-03', 'P2M');
  test('an act in the last second is in time', () => {
    expect(last.endsAt).toBe('2026-04-03T20:00:00Z');
    expect(isInTime(last, instant('2026-04-03T23:59:59+04:00'))).toBe(true);
    expect(isInTime(last, instant('2026-04-03T23:59:59.999+04:00'))).toBe(true);
    expect(isInTime(last, instant('2026-04-03T19:59:59Z'))).toBe(true);
  });
  test('an act at 24:00, or on the day after, is late', () => {
    expect(isInTime(last, instant('2026-04-04T00:00:00+04:00'))).toBe(false);
    expect(isInTime(last, instant('2026-04-04T09:00:00+04:00'))).toBe(false);
  });
  test('the office keeps its own day: still the 3rd in London, already late in Baku', () => {
    expect(isInTime(last, instant('2026-04-03T21:00:00+01:00'))).toBe(false);
  });
  test('in summer time, before 2016, the day ended an hour earlier in UTC', () => {
    expect(due('2015-05-01', 'P2M').endsAt).toBe('2015-07-01T19:00:00Z');
  });
});

describe('the close of working hours, where the office has set it', () => {
  const last = due('2026-02-03', 'P2M', { closes: timeOfDay('18:00') });
  test('an act in the last second before it is in time, and one at it is late', () => {
    expect(last).toMatchObject({ due: '2026-04-03', closes: '18:00', endsAt: '2026-04-03T14:00:00Z' });
    expect(isInTime(last, instant('2026-04-03T17:59:59+04:00'))).toBe(true);
    expect(isInTime(last, instant('2026-04-03T18:00:00+04:00'))).toBe(false);
    expect(isInTime(last, instant('2026-04-03T23:59:59+04:00'))).toBe(false);
  });
  test('24:00 is the end of the day, and is not said', () => {
    expect(due('2026-02-03', 'P2M', { closes: timeOfDay('24:00') })).toStrictEqual(due('2026-02-03', 'P2M'));
  });
  test('in summer time, before 2016, it came an hour earlier in UTC', () => {
    expect(due('2015-05-01', 'P2M', { closes: timeOfDay('18:30') }).endsAt).toBe('2015-07-01T13:30:00Z');
  });
  test.each(['18', '18:60', '24:01', '25:00', '6pm', ' 18:00', '18:00:00', ''])('%j is no time of day', (text) => {
    expect(() => timeOfDay(text)).toThrow(expect.objectContaining({ code: 'law.badTime', params: { text } }));
  });
  test.each(['00:00', '09:30', '18:00', '23:59', '24:00'])('%j is one', (text) => {
    expect(timeOfDay(text)).toBe(text);
  });
});

describe('a limit that ends in a year without a decree is provisional', () => {
  test.each([
    ['ends in an announced year', '2026-02-03', 'P2M', false],
    ['ends in a year to come', '2026-11-03', 'P2M', true],
    ['ends on the last working day of an announced year', '2026-10-30', 'P2M', false],
    ['moves from an announced year into one to come', '2026-10-31', 'P2M', true],
    ['a past year never entered', '2022-03-03', 'P2M', true],
  ] as const)('%s', (_name, trigger, text, provisional) => {
    expect(due(trigger, text).provisional).toBe(provisional);
  });
  test('an end that does not move is never provisional, in any year', () => {
    expect(due('2026-01-20', 'P20Y', { movement: 'none' })).toMatchObject({ due: '2046-01-20', provisional: false });
    expect(due('2070-01-20', 'P20Y', { movement: 'none' }).due).toBe('2090-01-20');
  });
  test('entering the year works it out again: final, and moved if the decree differs from the estimate', () => {
    const before = due('2027-01-11', 'P2M');
    expect(before).toMatchObject({ due: '2027-03-11', provisional: true });
    const ramazan = [civilDate('2027-03-10'), civilDate('2027-03-11')];
    const year = { ...projectedYear(2027), status: 'decreed' as const, decree: 'Cabinet of Ministers, No 1', ramazan };
    const after = workOut(limit('2027-01-11', 'P2M'), withYear(standardCalendar, year));
    expect(after).toMatchObject({ due: '2027-03-12', provisional: false });
    expect(after.calendar).not.toBe(before.calendar);
  });
  test('a year that the calendar cannot answer for is a fault, not a guess', () => {
    expect(() => due('2070-01-20', 'P20Y')).toThrow(expect.objectContaining({ code: 'law.yearOutOfRange' }));
  });
});

test('whatever the limit: raw end as Temporal counts, due the first working day from it, every day between explained', () => {
  const date = fc.integer({ min: 0, max: 29_000 }).map((n) => Temporal.PlainDate.from('1991-01-01').add({ days: n }));
  const lengths = fc.constantFrom('P1M', 'P2M', 'P3M', 'P6M', 'P12M', 'P18M', 'P1Y', 'P10D');
  fc.assert(
    fc.property(date, lengths, fc.option(fc.constantFrom('P1M', 'P5M', 'P12M')), (trigger, text, extension) => {
      const result = due(trigger.toString(), text, extension ? { extension: length(extension) } : {});
      const period = Temporal.Duration.from(text);
      const months = period.years * 12 + period.months + (extension ? Temporal.Duration.from(extension).months : 0);
      const rawEnd = trigger.add({ months }).add({ days: period.days });
      expect(result.rawEnd).toBe(rawEnd.toString());
      expect(dayOff(standardCalendar, result.due)).toBeNull();
      expect(result.skipped.map((skip) => skip.date)).toEqual(
        result.skipped.map((_, index) => rawEnd.add({ days: index }).toString()),
      );
      expect(result.due).toBe(rawEnd.add({ days: result.skipped.length }).toString());
      for (const { date: skipped, reason } of result.skipped) expect(dayOff(standardCalendar, skipped)).toEqual(reason);
    }),
    { numRuns: 1000 },
  );
});
