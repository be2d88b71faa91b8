/** What a change of the calendar would move, before anybody makes it. Reads the record, and changes nothing. */
import { dayOff, startOf, workOutAgain, workingDays } from '../law/index.ts';
import type { CivilDate, Instant, Law, LimitName, Turn } from '../law/index.ts';
import type { CaseNumber } from '../machines/index.ts';
import type { Page, Paging, Registry, TermRecord, WithoutSecret } from '../registry/index.ts';
import { calendarChange, changeInWords, endedTooSoon, endsOtherwise, latestEnd } from './calendar-change.ts';

/** A limit that would end otherwise. */
export interface LimitMoved {
  readonly case: CaseNumber;
  readonly limit: LimitName;
  readonly whose: Turn;
  /** Its last day as it stands, and as it would be. */
  readonly due: CivilDate;
  readonly willBe: CivilDate;
  /** `comesBack`: it was missed, and would not have ended then; the case is worked out again from there. */
  readonly how: 'moves' | 'becomesFinal' | 'becomesProvisional' | 'comesBack';
}

export interface CalendarMoves {
  /** Version of the law with the change in it; who confirms the change names it. */
  readonly version: string;
  readonly why: string;
  readonly years: readonly { readonly year: number; readonly workingDays: number; readonly before: number }[];
  /** Days that would be off and are worked now, or the other way. */
  readonly days: readonly { readonly date: CivilDate; readonly works: boolean }[];
  readonly counts: Readonly<Record<LimitMoved['how'] | 'cases', number>>;
  /** The first of the limits, as many as were asked for; `counts` has all. */
  readonly limits: readonly LimitMoved[];
}

export interface AskedMoves extends WithoutSecret {
  readonly now: Instant;
  /** Limits listed at most. */
  readonly limit: number;
}

type Reading = Pick<Registry, 'law' | 'terms' | 'termsOf' | 'docket'>;

const batch = 1_000;

/** What the record would become under another law: that of now with another calendar. */
export async function calendarMoves(
  registry: Reading,
  law: Law,
  { now, limit, withoutSecret = false }: AskedMoves,
): Promise<CalendarMoves> {
  const before = registry.law.calendar;
  const change = calendarChange([before], law.calendar);
  const counts = { moves: 0, becomesFinal: 0, becomesProvisional: 0, comesBack: 0 };
  const cases = new Set<CaseNumber>();
  const limits: LimitMoved[] = [];
  const count = (term: TermRecord, how?: 'comesBack'): void => {
    const moved = movedBy(term, law, how);
    counts[moved.how] += 1;
    cases.add(term.case);
    if (limits.length < limit) limits.push(moved);
  };
  const until = latestEnd(change);
  const dueBefore = until ? { dueBefore: until } : {};
  if (until)
    for await (const term of every((paging) => registry.terms({ ...paging, ...dueBefore, withoutSecret })))
      if (endsOtherwise(term, law)) count(term);
  const since = change.first && startOf(change.first);
  if (since && since <= now)
    for await (const { number, at } of every((paging) => registry.docket({ ...paging, withoutSecret }))) {
      const terms = at >= since ? await registry.termsOf(number) : [];
      for (const term of terms) if (endedTooSoon(term, terms, change, law)) count(term, 'comesBack');
    }
  const years = [...new Set([...change.days].map((day) => Number(day.slice(0, 4))))];
  return {
    version: law.version,
    why: changeInWords(before, law.calendar),
    years: years.map((year) => ({
      year,
      workingDays: workingDays(law.calendar, year),
      before: workingDays(before, year),
    })),
    days: [...change.days].map((date) => ({ date, works: dayOff(law.calendar, date) === null })),
    counts: { ...counts, cases: cases.size },
    limits,
  };
}

function movedBy({ case: number, limit, whose, due }: TermRecord, law: Law, how?: 'comesBack'): LimitMoved {
  const { due: willBe, provisional } = workOutAgain(due, law.calendar);
  const otherwise = willBe !== due.due ? 'moves' : provisional ? 'becomesProvisional' : 'becomesFinal';
  return { case: number, limit, whose, due: due.due, willBe, how: how ?? otherwise };
}

/** All of a list, page by page. */
async function* every<T>(pageAfter: (paging: Paging) => Promise<Page<T>>): AsyncGenerator<T> {
  for (let after: string | undefined; ; ) {
    const { items, next } = await pageAfter({ limit: batch, ...(after === undefined ? {} : { after }) });
    yield* items;
    if (next === null) return;
    after = next;
  }
}
