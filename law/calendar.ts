/**
 * The office's calendar: which days are days off, and why. A value with a version: entering a decree or a closure gives
 * a new calendar, and terms worked out under the old one say so by its version.
 */

import { type Closure, type DayOff, datesOf, daysOffOfYear } from './calendar-rules.ts';
import {
  type CalendarYear,
  type DayChange,
  decreedYears,
  firstYear,
  lastYear,
  projectedYear,
} from './calendar-years.ts';
import { civilDate } from './civil-date.ts';
import { LawError } from './law-error.ts';
import type { CivilDate } from './types.ts';

export type { CalendarYear, Closure, DayChange, DayOff };

// Part of every version: raise it when the rules, the fixed holidays or the estimate change.
const rulesEdition = 1;

/** The entered years by number, and the office's own closures. Every other year is projected by rule on demand. */
export interface Calendar {
  readonly version: string;
  readonly years: Readonly<Record<string, CalendarYear>>;
  readonly closures: readonly Closure[];
}

/** A calendar of these years and closures, its version worked out from them. Throws as `withYear` and `withClosure` do. */
export function calendarOf(years: readonly CalendarYear[], closures: readonly Closure[] = []): Calendar {
  for (const year of years) check(year);
  for (const { date, reason } of closures) {
    civilDate(date);
    if (reason.trim() === '') throw new LawError('law.badClosure', { date, reason });
  }
  const byYear = Object.fromEntries(years.map((year) => [String(year.year), year]));
  const byDate = new Map(closures.map((closure) => [closure.date, closure]));
  const sorted = [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return Object.freeze({ version: versionOf(byYear, sorted), years: byYear, closures: sorted });
}

/** The calendar as published: the decreed years known to this edition of the software. */
export const standardCalendar: Calendar = calendarOf(decreedYears);

/**
 * The calendar with a year entered or replaced. Throws `law.badCalendarYear` for a year out of range, a decreed year
 * without its decree or its holidays, days of another year, or a day both closed and worked.
 */
export function withYear(calendar: Calendar, year: CalendarYear): Calendar {
  return calendarOf([...Object.values(calendar.years), year], calendar.closures);
}

/** The calendar with a closure of the office's own; one on the same day is replaced. Throws `law.badClosure` without a reason. */
export function withClosure(calendar: Calendar, closure: Closure): Calendar {
  return calendarOf(Object.values(calendar.years), [...calendar.closures, closure]);
}

export { firstYear, lastYear };

/** Whether the calendar has an answer for a year. */
export const isYearKnown = (year: number): boolean => year >= firstYear && year <= lastYear;

/** A year as entered, or projected. Throws `law.yearOutOfRange` outside 1990 to 2077. */
export function calendarYear(calendar: Calendar, year: number): CalendarYear {
  if (!isYearKnown(year)) throw new LawError('law.yearOutOfRange', { year, firstYear, lastYear });
  return yearOf(calendar, year);
}

/** Whether a year's days are announced and final, so that an end in it is not provisional. */
export function isDecreed(calendar: Calendar, year: number): boolean {
  return calendar.years[year]?.status === 'decreed';
}

/** Why a day is not a working day, or null when it is one. Throws `law.yearOutOfRange`. */
export function dayOff(calendar: Calendar, date: CivilDate): DayOff | null {
  return daysOffByDate(calendar, Number(date.slice(0, 4))).get(date) ?? null;
}

/** Every day off of a year in order, weekends included. Throws `law.yearOutOfRange`. */
export function daysOff(calendar: Calendar, year: number): { date: CivilDate; reason: DayOff }[] {
  return [...daysOffByDate(calendar, year)].map(([date, reason]) => ({ date, reason }));
}

/** How many working days a year has in a five-day week. Throws `law.yearOutOfRange`. */
export function workingDays(calendar: Calendar, year: number): number {
  return [...datesOf(year)].length - daysOffByDate(calendar, year).size;
}

const remembered = new Map<string, Map<number, Map<CivilDate, DayOff>>>();
const versionsRemembered = 32;

function daysOffByDate(calendar: Calendar, year: number): Map<CivilDate, DayOff> {
  let years = remembered.get(calendar.version);
  if (!years) {
    if (remembered.size >= versionsRemembered) remembered.delete(remembered.keys().next().value ?? '');
    remembered.set(calendar.version, (years = new Map()));
  }
  let found = years.get(year);
  if (!found) {
    calendarYear(calendar, year);
    found = daysOffOfYear(year, (other) => yearOf(calendar, other), calendar.closures);
    years.set(year, found);
  }
  return found;
}

function yearOf(calendar: Calendar, year: number): CalendarYear {
  return calendar.years[year] ?? projectedYear(year);
}

function check(data: CalendarYear): void {
  const { year, status, decree, novruz, ramazan, qurban, closed, worked } = data;
  const bad = (problem: string) => new LawError('law.badCalendarYear', { year, problem });
  if (!Number.isInteger(year) || year < firstYear || year > lastYear) throw bad('outOfRange');
  if (status === 'decreed' && !decree) throw bad('noDecree');
  if (status === 'decreed' && !(novruz.length && ramazan.length && qurban.length)) throw bad('missingHoliday');
  for (const date of [...novruz, ...ramazan, ...qurban])
    if (Number(civilDate(date).slice(0, 4)) !== year) throw bad('dayOfAnotherYear');
  for (const { date } of [...closed, ...worked])
    if (Math.abs(Number(civilDate(date).slice(0, 4)) - year) > 1) throw bad('dayOfAnotherYear');
  if (closed.some(({ date }) => worked.some((change) => change.date === date))) throw bad('closedAndWorked');
}

/** The last decreed year and 53 bits of the data (cyrb53), so that a version names its data whatever order it came in. */
function versionOf(years: Record<string, CalendarYear>, closures: readonly Closure[]): string {
  const list = Object.values(years); // Numbers as keys come in their order.
  const changes = (days: readonly DayChange[]) =>
    days.map((day) => [day.date, day.name, day.for ?? null, day.decree ?? null]);
  const text = JSON.stringify([
    rulesEdition,
    list.map((y) => [
      y.year,
      y.status,
      y.decree ?? null,
      y.novruz,
      y.ramazan,
      y.qurban,
      changes(y.closed),
      changes(y.worked),
      y.source,
    ]),
    closures.map(({ date, reason }) => [date, reason]),
  ]);
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    high = Math.imul(high ^ text.charCodeAt(i), 2654435761);
    low = Math.imul(low ^ text.charCodeAt(i), 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const last = list.findLast((year) => year.status === 'decreed')?.year ?? 'projected';
  return `${last}-${(4294967296 * (2097151 & low) + (high >>> 0)).toString(36)}`;
}
