/**
 * When a limit ends, and why then: raw end, days skipped, the last moment for an act. Whether an end moves to the next
 * working day belongs to the limit, not to this file.
 */

import { type Calendar, type DayOff, dayOff, isDecreed } from './calendar.ts';
import { dateOfDay, dayAfterMonths, endOf, momentOn, monthsAndDays, nextDay } from './civil-date.ts';
import { LawError } from './law-error.ts';
import type { CivilDate, Instant, Length, TimeOfDay } from './types.ts';

/** An end by the calendar: before it is asked, the days that it skips, and after it. */
export interface MovedEnd {
  rawEnd: CivilDate;
  skipped: { date: CivilDate; reason: DayOff }[];
  due: CivilDate;
}

/**
 * A worked-out end with its explanation. `rawEnd` is the end before the calendar, `due` the last day for an act,
 * `endsAt` its 24:00 in Asia/Baku, or when the office `closes` on it. `unextended` is the end from whose last day the
 * extension is counted, where it is counted from there. `provisional`: a year it touches is not yet announced, so
 * entering it may move it. `calendar` is the version it was worked out under.
 */
export interface DueDate extends MovedEnd {
  trigger: CivilDate;
  length: Length;
  extension?: Length;
  unextended?: MovedEnd;
  closes?: TimeOfDay;
  endsAt: Instant;
  provisional: boolean;
  calendar: string;
}

/**
 * `movement`: whether an end on a day off moves on (acts by parties) or stays (duties of the office, terms of rights).
 * `counting`: whether the day of the trigger is itself a day of the length; it is not unless stated.
 * `extended`: what an extension is counted from; from the trigger, as one period with the length, unless stated.
 * `closes`: the time on the last day at which the limit ends; 24:00 unless stated.
 */
export interface Counted {
  trigger: CivilDate;
  length: Length;
  extension?: Length;
  movement: Movement;
  counting?: 'triggerExcluded' | 'triggerIncluded';
  extended?: 'fromTrigger' | 'fromMovedEnd';
  closes?: TimeOfDay;
}

type Movement = 'nextWorkingDay' | 'none';

/**
 * The end of a limit. An extended limit is its length and the extension as one period from the same trigger, or the
 * extension counted from the moved end (policy "extended limit"); an end on a day off moves to the next working day if
 * the limit says so (PCT Rule 80.5, Paris Convention 4(C)(3)).
 * Throws `law.yearOutOfRange` where the calendar has to answer for a year it does not have.
 */
export function workOut(counted: Counted, calendar: Calendar): DueDate {
  const { trigger, length, extension, movement, counting = 'triggerExcluded', closes = '24:00' } = counted;
  const isFromEnd = extension !== undefined && counted.extended === 'fromMovedEnd';
  const first = moved(endOfPeriod(trigger, length, isFromEnd ? undefined : extension, counting), movement, calendar);
  // The last day of the limit is counted already, whatever the reading of the first.
  const last = isFromEnd
    ? moved(endOfPeriod(first.due, extension, undefined, 'triggerExcluded'), movement, calendar)
    : first;
  const isProvisional = ({ rawEnd, due }: MovedEnd) =>
    movement === 'nextWorkingDay' && touchesProjectedYear(rawEnd, due, calendar);
  return {
    trigger,
    length,
    ...(extension !== undefined && { extension }),
    ...(isFromEnd && { unextended: first }),
    ...last,
    ...(closes !== '24:00' && { closes }),
    endsAt: closes === '24:00' ? endOf(last.due) : momentOn(last.due, closes),
    provisional: isProvisional(first) || isProvisional(last),
    calendar: calendar.version,
  };
}

/** The end of a party's limit under another calendar, counted as it was. */
export function workOutAgain({ rawEnd, unextended, extension }: DueDate, calendar: Calendar): DueDate {
  return workOut(
    {
      trigger: (unextended ?? { rawEnd }).rawEnd,
      length: 'P0D' as Length,
      movement: 'nextWorkingDay',
      ...(unextended && extension !== undefined ? { extension, extended: 'fromMovedEnd' } : {}),
    },
    calendar,
  );
}

/** Whether an act that takes effect at `at` is in time: before the end of the last day. */
export function isInTime(due: Pick<DueDate, 'endsAt'>, at: Instant): boolean {
  return at < due.endsAt;
}

function moved(rawEnd: CivilDate, movement: Movement, calendar: Calendar): MovedEnd {
  const skipped: MovedEnd['skipped'] = [];
  let due = rawEnd;
  if (movement === 'nextWorkingDay') {
    for (let reason = dayOff(calendar, due); reason; reason = dayOff(calendar, due)) {
      skipped.push({ date: due, reason });
      due = nextDay(due);
    }
  }
  return { rawEnd, skipped, due };
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
