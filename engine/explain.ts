/** A date explained: from what it was counted, how long, which days were skipped and why, and how certain it is. */
import { addLength, dayOff, isYearKnown, limits, monthsAndDays, standardCalendar, subtractDays } from '../law/index.ts';
import type {
  Calendar,
  CivilDate,
  Clause,
  DayOff,
  DueDate,
  Instant,
  Length,
  Limit,
  LimitName,
  MovedEnd,
  TimeOfDay,
} from '../law/index.ts';
import type { Ending, Term } from '../machines/index.ts';
import { isOfParty } from './terms.ts';
import { dayAndWeekday, dayOffInWords, lengthInWords, wordsOf } from './words.ts';
import type { Language, TriggerName, Words } from './words.ts';

interface SkippedDay {
  readonly date: CivilDate;
  readonly reason: DayOff;
  readonly words: string;
}

type ExplainedEnd = Pick<Explanation, 'rawEnd' | 'skipped' | 'due'>;

/** A date with how it came about: for machines in its fields, for people in `lines`. */
export interface Explanation {
  /** The limit that ends, where it is known which. */
  readonly limit?: {
    readonly name: LimitName;
    readonly row: string | null;
    readonly clause: Clause;
    readonly words: string;
  };
  readonly trigger: { readonly on: CivilDate; readonly what: TriggerName; readonly words: string };
  readonly length: Length;
  readonly extension?: Length;
  /** The end from whose last day the extension is counted, where it is counted from there. */
  readonly unextended?: ExplainedEnd;
  readonly rawEnd: CivilDate;
  /** The other limit to whose end this one is bound, where its own length would end elsewhere. */
  readonly boundTo?: LimitName;
  readonly skipped: readonly SkippedDay[];
  /** The last day for an act. */
  readonly due: CivilDate;
  /** When the office closes on it, where the limit ends before 24:00. */
  readonly closes?: TimeOfDay;
  /** That time of it in Asia/Baku: the first instant that is too late. */
  readonly endsAt: Instant;
  readonly final: boolean;
  readonly calendar: string;
  readonly lines: readonly string[];
}

function triggerOf(limit: LimitName | undefined): TriggerName {
  if (!limit) return 'given';
  const { runsFrom } = limits[limit] as Limit;
  if ('on' in runsFrom) return runsFrom.on;
  return `service.${runsFrom.service}`;
}

/** Whether a raw end is what the length gives, with the day of the trigger counted or not. */
function followsFrom({ trigger, length, extension, rawEnd, unextended }: DueDate): boolean {
  if (unextended) return true;
  const { months, days } = monthsAndDays(length);
  const more = extension ? monthsAndDays(extension) : { months: 0, days: 0 };
  const end = addLength(addLength(trigger, `P${months + more.months}M` as Length), `P${days + more.days}D` as Length);
  return rawEnd === end || rawEnd === subtractDays(end, 1);
}

/**
 * Whether a last day is a day off and stands. A party's, worked out by an earlier calendar, is not asked for: what the
 * calendar says now did not move it.
 */
function staysOnDayOff({ rawEnd, due, calendar: version }: DueDate, limit: Limit | undefined, now: Calendar): boolean {
  const isTold = version === now.version || (limit !== undefined && !isOfParty(limit));
  return isTold && due === rawEnd && isYearKnown(Number(due.slice(0, 4))) && dayOff(now, due) !== null;
}

function linesOf(words: Words, e: Omit<Explanation, 'lines'>, stays: boolean): string[] {
  const { say } = words;
  const length = lengthInWords(words, e.length);
  const skipped = (days: readonly SkippedDay[]) => days.map((s) => say.skipped(dayAndWeekday(words, s.date), s.words));
  const bound = e.boundTo ? words.limits[e.boundTo].name : undefined;
  return [
    ...(e.limit ? [`${say.limit(e.limit.words, say.article(e.limit.clause))}.`] : []),
    say.counted(dayAndWeekday(words, e.trigger.on), e.trigger.words),
    ...(e.unextended && e.extension
      ? [
          say.length(length),
          say.rawEnd(dayAndWeekday(words, e.unextended.rawEnd)),
          ...skipped(e.unextended.skipped),
          say.extendedFrom(lengthInWords(words, e.extension), dayAndWeekday(words, e.unextended.due)),
        ]
      : []),
    ...(e.unextended
      ? []
      : [
          e.extension
            ? say.extended(lengthInWords(words, e.length, e.extension), length, lengthInWords(words, e.extension))
            : say.length(length),
        ]),
    bound ? say.bounded(dayAndWeekday(words, e.rawEnd), bound) : say.rawEnd(dayAndWeekday(words, e.rawEnd)),
    ...skipped(e.skipped),
    ...(stays ? [say.notMoved(dayAndWeekday(words, e.rawEnd))] : []),
    say.lastDay(dayAndWeekday(words, e.due), e.closes ?? '24:00', e.endsAt),
    e.final ? say.final(e.calendar) : say.provisional(e.calendar),
  ];
}

const explainedEnd = (words: Words, { rawEnd, skipped, due }: MovedEnd): ExplainedEnd => ({
  rawEnd,
  skipped: skipped.map(({ date, reason }) => ({ date, reason, words: dayOffInWords(words, reason) })),
  due,
});

/**
 * Explains a worked-out date, or a term, which also says of which limit it is the end and from what it was counted.
 * @param calendar the days off, by which it is said that a last day on one of them stands
 */
export function explain(
  date: DueDate | Term | Ending,
  language: Language = 'en',
  calendar: Calendar = standardCalendar,
): Explanation {
  const words = wordsOf(language);
  const term = 'limit' in date ? date : undefined;
  const due = 'limit' in date ? date.due : date;
  const what = term?.from ?? triggerOf(term?.limit);
  const limit = term ? (limits[term.limit] as Limit) : undefined;
  const boundTo =
    limit && !followsFrom(due) ? ((limit.notBefore ?? limit.notPast) as LimitName | undefined) : undefined;
  const explained = {
    ...(term && limit
      ? { limit: { name: term.limit, row: limit.row, clause: term.clause, words: words.limits[term.limit].name } }
      : {}),
    trigger: { on: due.trigger, what, words: words.triggers[what] },
    length: due.length,
    ...(due.extension ? { extension: due.extension } : {}),
    ...(due.unextended ? { unextended: explainedEnd(words, due.unextended) } : {}),
    ...explainedEnd(words, due),
    ...(boundTo ? { boundTo } : {}),
    ...(due.closes ? { closes: due.closes } : {}),
    endsAt: due.endsAt,
    final: !due.provisional,
    calendar: due.calendar,
  };
  return { ...explained, lines: linesOf(words, explained, staysOnDayOff(due, limit, calendar)) };
}
