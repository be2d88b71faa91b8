/** A law of an office's own: the one shipped, with the settings, calendar, fees and amendments that somebody has named. */
import { amended, edition312, feeSchedule, makeLaw, standardCalendar, withClosure, withYear } from '../law/index.ts';
import type { Amendment, Calendar, CalendarYear, Closure, Edition, FeeRate, Law, PolicySetting } from '../law/index.ts';

/** What a year is announced with; it is then decreed. */
export type DecreedYear = Omit<Unbranded<CalendarYear>, 'status'>;

export interface CalendarSettings {
  readonly years: readonly DecreedYear[];
  readonly closures: readonly Unbranded<Closure>[];
}

/** As read from a file, its forms checked; the law checks what it says. What is left out is as shipped. */
export interface LawSettings {
  readonly policies?: readonly {
    readonly policy: string;
    readonly limit?: string | undefined;
    readonly from: string;
    readonly value: string | number[];
  }[];
  readonly calendar?: CalendarSettings | undefined;
  readonly fees?: readonly Unbranded<FeeRate>[];
  readonly amendments?: readonly { readonly id: string; readonly from: string; readonly source: string }[];
}

/** Data with days as plain text. */
type Unbranded<T> = T extends string
  ? T extends { readonly __brand: string }
    ? string
    : T
  : T extends readonly (infer E)[]
    ? readonly Unbranded<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Unbranded<T[K]> | (undefined extends T[K] ? undefined : never) }
      : T;

/** The law that such settings make. Throws LawError for a setting, a year or an amendment that the law does not take. */
export function lawFrom({ policies = [], calendar, fees = [], amendments = [] }: LawSettings): Law {
  const editions: Edition[] = [edition312];
  for (const amendment of amendments)
    editions.push(amended(editions.at(-1) ?? edition312, amendment as unknown as Amendment));
  return makeLaw({
    settings: policies as unknown as PolicySetting[],
    editions,
    calendar: calendar ? calendarWith(standardCalendar, calendar) : standardCalendar,
    fees: [...feeSchedule, ...(fees as readonly FeeRate[])],
  });
}

/** A calendar with more years decreed and more days closed. Throws as `withYear` and `withClosure` do. */
export function calendarWith(calendar: Calendar, { years, closures }: CalendarSettings): Calendar {
  const decreed = years.reduce(
    (before, year) => withYear(before, { ...year, status: 'decreed' } as CalendarYear),
    calendar,
  );
  return closures.reduce((before, closure) => withClosure(before, closure as Closure), decreed);
}
