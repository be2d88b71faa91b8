/** A year of the office's calendar as it is shown: its non-working days with reasons, and the count of working days. */
import { calendarYear, daysOff, weekday, workingDays } from '../law/index.ts';
import type { Calendar, CivilDate, DayOff } from '../law/index.ts';

export interface CalendarAnswer {
  readonly year: number;
  /** `decreed`: announced and final; `projected`: estimated by rule, may still move. */
  readonly status: 'decreed' | 'projected';
  readonly decree?: string;
  readonly source: string;
  readonly workingDays: number;
  readonly nonWorkingDays: readonly { readonly date: CivilDate; readonly weekday: number; readonly reason: DayOff }[];
  /** Version of the calendar. */
  readonly calendar: string;
}

/** Throws LawError `law.yearOutOfRange`. */
export function calendarAnswer(calendar: Calendar, year: number): CalendarAnswer {
  const { status, decree, source } = calendarYear(calendar, year);
  return {
    year,
    status,
    ...(decree === undefined ? {} : { decree }),
    source,
    workingDays: workingDays(calendar, year),
    nonWorkingDays: daysOff(calendar, year).map(({ date, reason }) => ({ date, weekday: weekday(date), reason })),
    calendar: calendar.version,
  };
}
