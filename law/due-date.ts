/**
 * When a limit ends, and why then: raw end, days skipped, the last moment for an act. Whether an end moves to the next
 * working day belongs to the limit, not to this file.
 */

import { type Calendar, type DayOff, dayOff, isDecreed } from './calendar.ts';
import { dateOfDay, dayAfterMonths, endOf, monthsAndDays, nextDay } from './civil-date.ts';
import { LawError } from './law-error.ts';
import type { CivilDate, Instant, Length } from './types.ts';

/**
 * A worked-out end with its explanation. `rawEnd` is the end before the calendar, `due` the last day for an act,
 * `endsAt` its 24:00 in Asia/Baku. `provisional`: a year it touches is not yet announced, so entering it may move it.
 * `calendar` is the version it was worked out under.
 */
export interface DueDate {
  trigger: CivilDate;
  length: Length;
  extension?: Length;
  rawEnd: CivilDate;
  skipped: { date: CivilDate; reason: DayOff }[];
  due: CivilDate;
  endsAt: Instant;
  provisional: boolean;
  calendar: string;
}

/**
 * `movement`: whether an end on a day off moves on (acts by parties) or stays (duties of the office, terms of rights).
 * `counting`: whether the day of the trigger is itself a day of the length; it is not unless stated.
 */
export interface Counted {
  trigger: CivilDate;
  length: Length;
  extension?: Length;
  movement: 'nextWorkingDay' | 'none';
  counting?: 'triggerExcluded' | 'triggerIncluded';
}

/**
 * The end of a limit. An extended limit is its length and the extension as one period from the same trigger (policy
 * "extended limit"); an end on a day off moves to the next working day if the limit says so (PCT Rule 80.5, Paris
 * Convention 4(C)(3)). Throws `law.yearOutOfRange` where the calendar has to answer for a year it does not have.
 */
export function workOut(counted: Counted, calendar: Calendar): DueDate {
  const { trigger, length, extension, movement, counting = 'triggerExcluded' } = counted;
  const rawEnd = endOfPeriod(trigger, length, extension, counting);
  const skipped: DueDate['skipped'] = [];
  let due = rawEnd;
  let provisional = false;
  if (movement === 'nextWorkingDay') {
    for (let reason = dayOff(calendar, due); reason; reason = dayOff(calendar, due)) {
      skipped.push({ date: due, reason });
      due = nextDay(due);
    }
    provisional = touchesProjectedYear(rawEnd, due, calendar);
  }
  return {
    trigger,
    length,
    ...(extension !== undefined && { extension }),
    rawEnd,
    skipped,
    due,
    endsAt: endOf(due),
    provisional,
    calendar: calendar.version,
  };
}

/** Whether an act that takes effect at `at` is in time: before 24:00 of the last day, in Asia/Baku. */
export function isInTime(due: DueDate, at: Instant): boolean {
  return at < due.endsAt;
}

function endOfPeriod(
  trigger: CivilDate,
  length: Length,
  extension: Length | undefined,
  counting: 'triggerExcluded' | 'triggerIncluded',
): CivilDate {
  const base = monthsAndDays(length);
  const more = extension === undefined ? { months: 0, days: 0 } : monthsAndDays(extension);
  const [months, days] = [base.months + more.months, base.days + more.days];
  if (counting === 'triggerIncluded' && months === 0 && days === 0)
    throw new LawError('law.badLength', { length, counting });
  const end = dayAfterMonths(trigger, months);
  if (counting === 'triggerExcluded') return dateOfDay(end + days);
  // A day number that the target month lacks already stands for that month's last day.
  const clipped = dateOfDay(end).slice(8) !== trigger.slice(8);
  return dateOfDay(clipped ? end + days : end + days - 1);
}

function touchesProjectedYear(from: CivilDate, to: CivilDate, calendar: Calendar): boolean {
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++)
    if (!isDecreed(calendar, year)) return true;
  return false;
}
