/**
 * Days, moments and lengths, and the arithmetic that limits need. Dates are text; the arithmetic is on whole
 * numbers, because it runs for every term of every case; the tests hold it equal to Temporal's.
 * Reads no clock and no time-zone data but the table at its end, which takes it past the usual length.
 */

import { LawError } from './law-error.ts';
import type { CivilDate, Instant, Length, TimeOfDay } from './types.ts';

const DAY = 86_400;
const HOUR = 3_600;

/** `YYYY-MM-DD`, years 0001 to 9999, a day that exists. Throws `law.badDate`. */
export function civilDate(text: string): CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !exists(year(text), twoDigits(text, 5), twoDigits(text, 8)))
    throw new LawError('law.badDate', { text });
  return text as CivilDate;
}

/**
 * A moment written with its offset (ISO 8601: `Z` or `+04:00`, seconds and their fraction optional), as UTC in whole
 * seconds. A fraction is cut off, so that the last moment of a day stays in that day. Throws `law.badInstant`.
 */
export function instant(text: string): Instant {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|([+-])(\d{2}):(\d{2}))$/.exec(
    text,
  );
  if (!parts) throw new LawError('law.badInstant', { text });
  const [, date = '', hour, minute, second = 0, sign, offsetHour = 0, offsetMinute = 0] = parts;
  const inRange = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  if (
    !inRange ||
    Number(offsetHour) > 23 ||
    Number(offsetMinute) > 59 ||
    !exists(year(date), twoDigits(date, 5), twoDigits(date, 8))
  )
    throw new LawError('law.badInstant', { text });
  const local = dayNumber(date as CivilDate) * DAY + Number(hour) * HOUR + Number(minute) * 60 + Number(second);
  const offset = Number(offsetHour) * HOUR + Number(offsetMinute) * 60;
  return instantAt(sign === '-' ? local + offset : local - offset);
}

/** `P#Y`, `P#M` or `P#D` with a whole number up to 9999 without leading zeros. Throws `law.badLength`. */
export function length(text: string): Length {
  if (!/^P(?:0|[1-9]\d{0,3})[YMD]$/.test(text)) throw new LawError('law.badLength', { text });
  return text as Length;
}

/** A length in the two units that matter for counting: whole months (a year is twelve) and days. */
export function monthsAndDays(text: Length): { months: number; days: number } {
  const count = Number(text.slice(1, -1));
  switch (text.at(-1)) {
    case 'Y':
      return { months: count * 12, days: 0 };
    case 'M':
      return { months: count, days: 0 };
    default:
      return { months: 0, days: count };
  }
}

/**
 * The last day of a length counted from `date`, whose own day is not counted: the same day number in the target month,
 * or the last day of that month where it has none; days are plain days. Policy "counting months", PCT Rule 80.1-80.3.
 */
export function addLength(date: CivilDate, added: Length): CivilDate {
  const { months, days } = monthsAndDays(added);
  return dateOfDay(dayAfterMonths(date, months) + days);
}

/** The number (see `dayNumber`) of the day `months` months after `date`, clipped to the end of its month. */
export function dayAfterMonths(date: CivilDate, months: number): number {
  const month = year(date) * 12 + twoDigits(date, 5) - 1 + months;
  const [y, m] = [Math.floor(month / 12), (month % 12) + 1];
  return numberOf(y, m, Math.min(twoDigits(date, 8), daysInMonth(y, m)));
}

export function nextDay(date: CivilDate): CivilDate {
  return dateOfDay(dayNumber(date) + 1);
}

/** `days` plain days before `date`. */
export function subtractDays(date: CivilDate, days: number): CivilDate {
  return dateOfDay(dayNumber(date) - days);
}

/** Days from `a` to `b`, negative when `b` is the earlier. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function weekday(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The day in Asia/Baku in which a moment falls. */
export function civilDateOf(at: Instant): CivilDate {
  const seconds = secondsOf(at);
  return dateOfDay(Math.floor((seconds + offsetAt(seconds)) / DAY));
}

/** The first instant of a day in Asia/Baku: 00:00, or 01:00 where summer time began at midnight. */
export function startOf(date: CivilDate): Instant {
  return momentOn(date, '00:00' as TimeOfDay);
}

/** The first instant that is no longer in a day: 24:00 in Asia/Baku. */
export function endOf(date: CivilDate): Instant {
  return momentOn(date, '24:00' as TimeOfDay);
}

/** The moment at which it is that time in Asia/Baku; the clocks have never been changed between noon and midnight. */
export function momentOn(date: CivilDate, time: TimeOfDay): Instant {
  const local = dayNumber(date) * DAY + twoDigits(time, 0) * HOUR + twoDigits(time, 3) * 60;
  const before = offsetAt(local - 5 * HOUR);
  const after = offsetAt(local - before);
  return instantAt(local - Math.min(before, after));
}

/** Whether a text is a time of day: `HH:MM`, from 00:00 to 24:00. */
export function isTimeOfDay(text: string): text is TimeOfDay {
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(text);
}

/** `HH:MM`, from 00:00 to 24:00. Throws `law.badTime`. */
export function timeOfDay(text: string): TimeOfDay {
  if (!isTimeOfDay(text)) throw new LawError('law.badTime', { text });
  return text;
}

/** Days since 1970-01-01, negative before it. The date must be valid. */
export function dayNumber(date: CivilDate): number {
  return numberOf(year(date), twoDigits(date, 5), twoDigits(date, 8));
}

/** The day with that number. Throws `law.badDate` outside the years 0001 to 9999. */
export function dateOfDay(day: number): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const y = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(y >= 1 && y <= 9999)) throw new LawError('law.badDate', { day });
  return `${y > 999 ? y : String(y).padStart(4, '0')}-${two(month)}-${two(dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1)}` as CivilDate;
}

// Days are numbered over eras of 400 years that begin on 1 March, so that leap days come last
// (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
function numberOf(y: number, m: number, d: number): number {
  const shiftedYear = m <= 2 ? y - 1 : y;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5) + d - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

function instantAt(seconds: number): Instant {
  const day = Math.floor(seconds / DAY);
  const rest = seconds - day * DAY;
  const time = `${two(Math.floor(rest / HOUR))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`;
  return `${dateOfDay(day)}T${time}Z` as Instant;
}

function secondsOf(at: string): number {
  return dayNumber(at as CivilDate) * DAY + twoDigits(at, 11) * HOUR + twoDigits(at, 14) * 60 + twoDigits(at, 17);
}

function exists(y: number, m: number, d: number): boolean {
  return y >= 1 && m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);
}

function daysInMonth(y: number, m: number): number {
  if (m === 2) return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28;
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
}

function year(text: string): number {
  return twoDigits(text, 0) * 100 + twoDigits(text, 2);
}

function twoDigits(text: string, from: number): number {
  return text.charCodeAt(from) * 10 + text.charCodeAt(from + 1) - 528;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** Seconds by which Asia/Baku is ahead of UTC at a moment given in seconds since 1970-01-01T00:00:00Z. */
function offsetAt(seconds: number): number {
  return offsets.findLast(({ from }) => seconds >= from)?.offset ?? 3 * HOUR;
}

// Asia/Baku by the IANA tz database, release 2025b: when (UTC, to the hour) and how many hours ahead of UTC from then
// on. Before the first row +3 is assumed; since the last one +4 has stood, without summer time.
const offsets = `
  1957-02-28T21 4, 1981-03-31T20 5, 1981-09-30T19 4, 1982-03-31T20 5, 1982-09-30T19 4, 1983-03-31T20 5,
  1983-09-30T19 4, 1984-03-31T20 5, 1984-09-29T22 4, 1985-03-30T22 5, 1985-09-28T22 4, 1986-03-29T22 5,
  1986-09-27T22 4, 1987-03-28T22 5, 1987-09-26T22 4, 1988-03-26T22 5, 1988-09-24T22 4, 1989-03-25T22 5,
  1989-09-23T22 4, 1990-03-24T22 5, 1990-09-29T22 4, 1991-09-28T23 3, 1992-03-28T23 4, 1996-03-31T01 5,
  1996-10-27T01 4, 1997-03-30T00 5, 1997-10-26T00 4, 1998-03-29T00 5, 1998-10-25T00 4, 1999-03-28T00 5,
  1999-10-31T00 4, 2000-03-26T00 5, 2000-10-29T00 4, 2001-03-25T00 5, 2001-10-28T00 4, 2002-03-31T00 5,
  2002-10-27T00 4, 2003-03-30T00 5, 2003-10-26T00 4, 2004-03-28T00 5, 2004-10-31T00 4, 2005-03-27T00 5,
  2005-10-30T00 4, 2006-03-26T00 5, 2006-10-29T00 4, 2007-03-25T00 5, 2007-10-28T00 4, 2008-03-30T00 5,
  2008-10-26T00 4, 2009-03-29T00 5, 2009-10-25T00 4, 2010-03-28T00 5, 2010-10-31T00 4, 2011-03-27T00 5,
  2011-10-30T00 4, 2012-03-25T00 5, 2012-10-28T00 4, 2013-03-31T00 5, 2013-10-27T00 4, 2014-03-30T00 5,
  2014-10-26T00 4, 2015-03-29T00 5, 2015-10-25T00 4
`
  .split(',')
  .map((row) => row.trim().split(' '))
  .map(([from = '', hours]) => ({ from: secondsOf(`${from}:00:00Z`), offset: Number(hours) * HOUR }));
