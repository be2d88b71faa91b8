/**
 * Which days of a year are days off: the Labour Code's rules (Art. 105 and 106) as code over the data of the years.
 * Pure; knows nothing of versions, storage or limits.
 */

import { type CalendarYear, fixedHolidays, mourning } from './calendar-years.ts';
import { nextDay, weekday } from './civil-date.ts';
import type { CivilDate } from './types.ts';

/**
 * Why a day is not a working day. `name` is the holiday, for a moved day the holiday that moved, `exchange` or
 * `pollingDay` for a closed day, the office's reason for a closure of its own. `because` is the date that a moved or
 * exchanged day stands for; `decree` what closed it.
 */
export interface DayOff {
  readonly code: 'weekend' | 'holiday' | 'mourning' | 'transferred' | 'closed' | 'officeClosure';
  readonly name?: string;
  readonly because?: CivilDate;
  readonly decree?: string;
}

/** A day on which an office does not work for a reason of its own (a flood, an outage). */
export interface Closure {
  readonly date: CivilDate;
  readonly reason: string;
}

type YearOf = (year: number) => CalendarYear;

/**
 * The days off of `year`, by date. Exchanges come last and a day `worked` wins over every rule; only the office's own
 * closures come after it. `yearOf` is also asked for the years beside it, for what is carried over the year's end.
 */
export function daysOffOfYear(year: number, yearOf: YearOf, closures: readonly Closure[]): Map<CivilDate, DayOff> {
  const around = [yearOf(year - 1), yearOf(year), yearOf(year + 1)];
  const holidays = holidaysOf(around);
  const moved = movedDays([year - 1, year], holidays);
  const closed = new Map(around.flatMap((data) => data.closed).map((change) => [change.date, change]));
  const worked = new Set(around.flatMap((data) => data.worked).map((change) => change.date));
  const ownClosures = new Map(closures.map((closure) => [closure.date, closure]));

  const byRule = (date: CivilDate): DayOff | undefined => {
    if (worked.has(date)) return undefined;
    const name = holidays.get(date)?.[0];
    if (name) return { code: 'holiday', name };
    if (isMourning(date)) return { code: 'mourning', name: mourning.name };
    if (isWeekend(date)) return { code: 'weekend' };
    const change = closed.get(date);
    return moved.get(date) ?? (change && closedBy(change));
  };

  const result = new Map<CivilDate, DayOff>();
  for (const date of datesOf(year)) {
    const closure = ownClosures.get(date);
    const reason = byRule(date) ?? (closure && ({ code: 'officeClosure', name: closure.reason } as const));
    if (reason) result.set(date, Object.freeze(reason));
  }
  return result;
}

/** The dates of a year in order. */
export function* datesOf(year: number): Generator<CivilDate> {
  for (let date = `${year}-01-01` as CivilDate; Number(date.slice(0, 4)) === year; date = nextDay(date)) yield date;
}

/**
 * Art. 105.5: a day off that meets a holiday moves to the next working day; Art. 105.6: so does a day of Ramazan or
 * Qurban that meets another holiday. One day can do both. Taken in date order, so the later holiday finds the earlier
 * one's day taken. The mourning day does not move and takes no moved day.
 */
function movedDays(years: number[], holidays: Map<CivilDate, string[]>): Map<CivilDate, DayOff> {
  const moved = new Map<CivilDate, DayOff>();
  const moveFrom = (date: CivilDate, name: string) => {
    let target = nextDay(date);
    while (isWeekend(target) || isMourning(target) || holidays.has(target) || moved.has(target))
      target = nextDay(target);
    moved.set(target, { code: 'transferred', name, because: date });
  };
  for (const date of years.flatMap((year) => [...datesOf(year)])) {
    const names = holidays.get(date);
    if (!names?.[0]) continue;
    if (isWeekend(date)) moveFrom(date, names[0]);
    const feast = names.find((name) => name === 'ramazan' || name === 'qurban');
    if (feast && names.length > 1) moveFrom(date, feast);
  }
  return moved;
}

function holidaysOf(years: CalendarYear[]): Map<CivilDate, string[]> {
  const holidays = new Map<CivilDate, string[]>();
  const add = (date: CivilDate, name: string) => holidays.set(date, [...(holidays.get(date) ?? []), name]);
  for (const data of years) {
    for (const { monthDay, name, from } of fixedHolidays)
      if (data.year >= (from ?? data.year)) add(`${data.year}-${monthDay}` as CivilDate, name);
    for (const date of data.novruz) add(date, 'novruz');
    for (const date of data.ramazan) add(date, 'ramazan');
    for (const date of data.qurban) add(date, 'qurban');
  }
  return holidays;
}

function closedBy({ name, for: because, decree }: CalendarYear['closed'][number]): DayOff {
  return { code: 'closed', name, ...(because && { because }), ...(decree && { decree }) };
}

function isWeekend(date: CivilDate): boolean {
  return weekday(date) > 5;
}

function isMourning(date: CivilDate): boolean {
  return date.slice(5) === mourning.monthDay;
}
