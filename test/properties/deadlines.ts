/** Invariant 6, by a reckoning of its own: an act on the last day is in time to its last second, and on the next day late. */
import { letTimeAct, step } from '../../engine/index.ts';
import type { Accepted, CaseState } from '../../engine/index.ts';
import { choiceOn, dayOff, instant, limits, timeOn } from '../../law/index.ts';
import type { CivilDate, Instant, Law, Length, Limit, Turn } from '../../law/index.ts';
import type { Act, ActType, ProceedingId, ProceedingState, Term } from '../../machines/index.ts';
import { holds } from './holds.ts';
import { bounded } from './next-step.ts';

const onDay = (y: number, m: number, d: number): CivilDate =>
  new Date(Date.UTC(y, m, d)).toISOString().slice(0, 10) as CivilDate;
const partsOf = (date: CivilDate, plus = 0): [number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)) - 1 + plus,
];

/** So many years, months and days after a day; the last of a month that does not have that day. */
export function dayAfter(from: CivilDate, ...lengths: readonly Length[]): CivilDate {
  let [months, days] = [0, 0];
  for (const text of lengths)
    for (const [, n, unit] of text.matchAll(/(\d+)([YMD])/g)) {
      if (unit === 'D') days += Number(n);
      else months += Number(n) * (unit === 'Y' ? 12 : 1);
    }
  const [y, m] = partsOf(from, months);
  const last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  return onDay(y, m, Math.min(Number(from.slice(8)), last) + days);
}

/** The first working day from a day on. */
export function workingDay({ calendar }: Law, from: CivilDate): CivilDate {
  let day = from;
  while (dayOff(calendar, day)) day = onDayAfter(day);
  return day;
}
const onDayAfter = (day: CivilDate): CivilDate => dayAfter(day, 'P1D' as Length);

const parties: readonly Turn[] = ['applicant', 'owner', 'opponent', 'anyone'];

/** The last day of a limit, reckoned here; nothing where an office reads the law in another way than it is read here. */
function lastDay({ due, limit: name, whose }: Term, law: Law): CivilDate | undefined {
  const limit: Limit = limits[name];
  const { trigger, length, extension } = due;
  if (due.unextended || limit.notBefore || limit.notPast) return undefined;
  if (choiceOn(law.settings, 'counting', trigger) !== 'triggerExcluded') return undefined;
  if (choiceOn(law.settings, 'movement', trigger) !== 'partiesOnly') return undefined;
  const end = dayAfter(trigger, length, ...(extension ? [extension] : []));
  return parties.includes(whose) && !limit.termOfRight ? workingDay(law, end) : end;
}

/** 24:00 in Baku, which is four hours ahead, or when the office closes. */
const endOfDay = (term: Term, law: Law): Instant => {
  const closes = parties.includes(term.whose) && !(limits[term.limit] as Limit).termOfRight;
  const [h, m] = (closes ? timeOn(law.settings, 'endOfLimit', term.due.trigger) : '24:00').split(':').map(Number);
  return instant(
    new Date(Date.parse(`${term.due.due}T00:00:00Z`) + ((h ?? 24) - 4) * 3_600_000 + (m ?? 0) * 60_000).toISOString(),
  );
};
const secondBefore = (at: Instant): Instant => instant(new Date(Date.parse(at) - 1_000).toISOString());

/** Done again at another moment, time having run up to there. */
function doneAt(before: CaseState, act: Act, at: Instant, law: Law) {
  const { state, entries } = letTimeAct(before, at, law);
  return { state, entries, outcome: step(state, { ...act, effectiveAt: at, recordedAt: at }, law) };
}

/** The limit that an act was in time for. */
function limitOf(before: CaseState, { type, proceeding = 'application' as ProceedingId }: Act): Term | undefined {
  return before.terms.find(
    (t) =>
      t.status === 'running' &&
      t.proceeding === proceeding &&
      (bounded[t.limit] as readonly string[] | undefined)?.includes(type),
  );
}

const isOpenedInadmissible =
  ({ proceedings }: CaseState) =>
  ({ id, value }: ProceedingState): boolean =>
    value === 'inadmissible' && !proceedings.some((p) => p.id === id);

/** An act taken in time is taken in the last second as well, and not a second later. */
function probe(before: CaseState, act: Act, law: Law): void {
  const term = limitOf(before, act);
  if (!term) return;
  const end = endOfDay(term, law);
  const isRunning = ({ terms }: CaseState) => terms.some((t) => t.id === term.id && t.status === 'running');
  const last = doneAt(before, act, secondBefore(end), law);
  const isMissed = last.entries.some((e) =>
    e.terms.some((t) => t.change === 'ended' && t.id === term.id && t.how === 'missed'),
  );
  holds(!isMissed, '6: a limit missed before its last second', term);
  // Something else may have ended it before.
  if (!isRunning(last.state)) return;
  holds(last.outcome.ok, '6: late in the last second of the last day', act, term.due, last.outcome);
  const late = doneAt(before, act, end, law);
  holds(!isRunning(late.state), '6: a limit that goes on after its last day', term);
  const another = limitOf(late.state, act);
  /** 31.3: what comes too late is turned away by a decision. */
  const isTurnedAway = late.outcome.ok && late.outcome.state.proceedings.some(isOpenedInadmissible(late.state));
  holds(
    !late.outcome.ok || another !== undefined || isTurnedAway,
    '6: in time on the day after the last',
    act,
    term.due,
  );
}

/** The terms of an entry end when their day does, and begin with a last day that can be reckoned. */
export function deadlines(before: CaseState | null, { entry, state }: Accepted, law: Law): void {
  const { act, correction } = entry;
  for (const change of entry.terms) {
    if (change.change !== 'begun') continue;
    const day = lastDay(change.term, law);
    holds(day === undefined || day === change.term.due.due, '6: another last day', day, change.term);
    holds(change.term.due.endsAt === endOfDay(change.term, law), '6: a last day of another length', change.term);
  }
  for (const term of state.terms)
    holds(
      // One that begins when its last day is over ends at once.
      term.status !== 'running' || endOfDay(term, law) >= act.effectiveAt || term.next <= state.at,
      '6: a limit runs on after its last day',
      term,
      act.effectiveAt,
    );
  if (!before || correction) return;
  for (const change of entry.terms) {
    if (change.change !== 'ended') continue;
    const term = before.terms.find((t) => t.id === change.id);
    if (!term) continue;
    const end = endOfDay(term, law);
    if (change.how === 'missed') holds(act.effectiveAt >= end, '6: missed before its last day was over', term, act);
    if (change.how === 'met') holds(act.effectiveAt < end, '6: met after its last day', term, act);
  }
  if (Object.values(bounded).some((types: readonly ActType[]) => (types as readonly string[]).includes(act.type)))
    probe(before, act, law);
}
