/**
 * What a change of the calendar means for limits: the days that were working days and are not, or the other way; and
 * which terms end otherwise now. Pure. What a moved end does to its case is for the engine to say.
 */
import {
  calendarYear,
  choiceOn,
  dayOff,
  endOf,
  isDecreed,
  LawError,
  limitOn,
  nextDay,
  standardCalendar,
  workOutAgain,
} from '../law/index.ts';
import type { Calendar, CivilDate, Instant, Law } from '../law/index.ts';
import type { TermRecord } from '../registry/index.ts';

export interface CalendarChange {
  /** Days on which one of the calendars works and the new one does not, or the other way. */
  readonly days: ReadonlySet<CivilDate>;
  /** The first of them; null where there is none. */
  readonly first: CivilDate | null;
  /** The last day that is worked otherwise, or whose year has become final or is no longer; null if nothing changed. */
  readonly last: CivilDate | null;
}

/** What is different in a calendar from the ones before it. */
export function calendarChange(before: readonly Calendar[], after: Calendar): CalendarChange {
  const days = new Set<CivilDate>();
  let last: CivilDate | null = null;
  for (const year of yearsOf([...before, after])) {
    for (let day = `${year}-01-01` as CivilDate; day <= `${year}-12-31`; day = nextDay(day)) {
      const works = dayOff(after, day) === null;
      if (before.every((calendar) => (dayOff(calendar, day) === null) === works)) continue;
      days.add(day);
      last = day;
    }
    if (before.some((calendar) => isDecreed(calendar, year) !== isDecreed(after, year)))
      last = `${year}-12-31` as CivilDate;
  }
  return { days, first: days.values().next().value ?? null, last };
}

/** The years that were entered or closed on, and those beside them: a decree carries over the year's end. */
function yearsOf(calendars: readonly Calendar[]): readonly number[] {
  const named = calendars.flatMap(({ years, closures }) => [
    ...Object.keys(years).map(Number),
    ...closures.map(({ date }) => Number(date.slice(0, 4))),
  ]);
  return [...new Set(named.flatMap((year) => [year - 1, year, year + 1]))].filter(canBeWorkedOut).sort((a, b) => a - b);
}

function canBeWorkedOut(year: number): boolean {
  try {
    return calendarYear(standardCalendar, year).year === year;
  } catch (error) {
    if (error instanceof LawError) return false;
    throw error;
  }
}

/** Whether a running term ends on another day under the law, or becomes final, or provisional again. */
export function endsOtherwise({ due, limit, whose }: TermRecord, law: Law): boolean {
  if (!moves(law, limit, whose, due.trigger)) return false;
  const now = workOutAgain(due, law.calendar);
  return now.due !== due.due || now.provisional !== due.provisional;
}

/** Whether a term that was missed would have gone on under the law, for one of the days that changed. */
export function endedTooSoon(
  term: TermRecord,
  others: readonly TermRecord[],
  change: CalendarChange,
  law: Law,
): boolean {
  const { due, limit, whose, how, endedSeq } = term;
  if (endedSeq === null || !change.days.has(due.due) || !moves(law, limit, whose, due.trigger)) return false;
  if (how !== 'missed' && !(how === 'superseded' && !others.some((other) => replaces(other, term)))) return false;
  return workOutAgain(due, law.calendar).due > due.due;
}

const replaces = (other: TermRecord, term: TermRecord): boolean =>
  other !== term &&
  other.proceeding === term.proceeding &&
  other.limit === term.limit &&
  other.begunSeq >= (term.endedSeq ?? 0);

/** Ends no later than this can have changed; an end moves over some days off, never over a month of them. */
export function latestEnd(change: CalendarChange): Instant | null {
  if (change.last === null) return null;
  let day = change.last;
  for (let i = 0; i < 31; i++) day = nextDay(day);
  return endOf(day);
}

/** Whether an end on a day off moves, by the policy on movement: acts of parties do, terms of rights never. */
function moves(law: Law, limit: TermRecord['limit'], whose: TermRecord['whose'], on: CivilDate): boolean {
  if (limitOn(law, limit, on).termOfRight) return false;
  const policy = choiceOn(law.settings, 'movement', on);
  return policy === 'everyone' || (policy === 'partiesOnly' && parties.includes(whose));
}

const parties: readonly TermRecord['whose'][] = ['applicant', 'owner', 'opponent', 'anyone'];

/** What is different, in words: years decreed or withdrawn, days closed and no longer closed, years entered anew. */
export function changeInWords(before: Calendar, after: Calendar): string {
  const closed = (calendar: Calendar) => new Map(calendar.closures.map(({ date, reason }) => [date, reason]));
  const [was, is] = [closed(before), closed(after)];
  const years = [...new Set([...Object.keys(before.years), ...Object.keys(after.years)])].sort();
  const said = [
    ...years.flatMap((year) => {
      const [old, now] = [calendarYear(before, Number(year)), calendarYear(after, Number(year))];
      if (JSON.stringify(old) === JSON.stringify(now)) return [];
      return now.status === 'decreed' ? [`${year}: ${now.decree ?? now.source}`] : [`${year} is no longer decreed`];
    }),
    ...[...is].flatMap(([date, reason]) => (was.has(date) ? [] : [`closed on ${date}: ${reason}`])),
    ...[...was.keys()].flatMap((date) => (is.has(date) ? [] : [`no longer closed on ${date}`])),
  ];
  return said.length > 0 ? said.join('; ') : `calendar ${after.version}`;
}
