/**
 * Terms follow from where the machines are: a limit that an active state declares runs, one that no state declares
 * has ended. Each is worked out again from its trigger after every step, so a moved date moves its term.
 */
import {
  choiceOn,
  dayListOf,
  dayListOn,
  daysBetween,
  limitOn,
  limits,
  periodOn,
  startOf,
  subtractDays,
  timeOn,
  workOut,
} from '../law/index.ts';
import type { CivilDate, DueDate, Instant, Law, Length, Limit, LimitName, StartingNotice, Turn } from '../law/index.ts';
import { actDefinition, otherTrigger, partyRoles, resumed, serviceOf } from '../machines/index.ts';
import type { ProceedingState, Term, TermId } from '../machines/index.ts';
import { standing } from './charts.ts';
import type { TermEnd } from './types.ts';
import { takePatch } from './work.ts';
import type { Work } from './work.ts';

const partySides: readonly Turn[] = ['applicant', 'owner', 'opponent', 'anyone'];

/** Whether a limit is one within which a party, or anyone outside the office, acts. */
export const isOfParty = ({ whose }: { readonly whose: Turn }): boolean => partySides.includes(whose);

/** Whether the last day moves to a working day: acts of parties do, duties of the office and terms of rights do not. */
function movementOf(law: Law, limit: Limit, on: CivilDate): 'nextWorkingDay' | 'none' {
  if (limit.termOfRight) return 'none';
  const policy = choiceOn(law.settings, 'movement', on);
  if (policy === 'nobody') return 'none';
  return policy === 'everyone' || isOfParty(limit) ? 'nextWorkingDay' : 'none';
}

/** The day a limit is counted from; nothing while that day is not known (not served, not published). */
function triggerOf(work: Work, p: ProceedingState, name: LimitName, running: Term | undefined): CivilDate | null {
  const other = otherTrigger(work, name, running?.due.trigger);
  if (other) return work.file.dates[other] ?? null;
  const { runsFrom } = limitOn(work.law, name, running?.due.trigger ?? work.on);
  if ('on' in runsFrom) {
    if (runsFrom.on === 'opening') return running?.due.trigger ?? work.on;
    return p.own.dates[runsFrom.on] ?? work.file.dates[runsFrom.on] ?? null;
  }
  return serviceDate(work, p, runsFrom.service);
}

function serviceDate(work: Work, p: ProceedingState, starts: StartingNotice): CivilDate | null {
  const service =
    serviceOf(work, p.id, starts) ?? (starts === 'restorationGranted' ? serviceOf(work, undefined, starts) : undefined);
  return service?.own.dates.claimed ?? null;
}

function lengthOf(work: Work, p: ProceedingState, name: LimitName, limit: Limit, trigger: CivilDate): Length | null {
  const { length } = limit;
  if (typeof length === 'string') return length;
  if ('policy' in length) return periodOn(work.law.settings, length.policy, trigger);
  if ('kept' in length) return p.own.kept?.[name]?.length ?? p.own.length ?? null;
  return length[work.file.kind];
}

/**
 * From when and how long a limit of a reopened case goes on: what was left of it, counted from the decision. A notice
 * received after that starts the limit afresh; one not received yet does not start it.
 */
function goesOn(
  work: Work,
  p: ProceedingState,
  name: LimitName,
  usual: CivilDate | null,
): { readonly trigger: CivilDate; readonly length: Length } | null | undefined {
  const rest = resumed(work, p.own, name);
  if (!rest) return undefined;
  const { trigger, length } = rest;
  const isServed = 'service' in (limits[name] as Limit).runsFrom;
  if (isServed && usual && trigger && usual > trigger) return undefined;
  return trigger && (usual || !isServed) ? { trigger, length } : null;
}

/** The end of a limit as it stands now, fully explained; nothing if it does not run. */
export function workedOut(work: Work, p: ProceedingState, name: LimitName, running: Term | undefined): DueDate | null {
  const usual = triggerOf(work, p, name, running);
  const further = goesOn(work, p, name, usual);
  const trigger = further === undefined ? usual : (further?.trigger ?? null);
  if (!trigger) return null;
  const limit = limitOn(work.law, name, trigger);
  const length = further?.length ?? lengthOf(work, p, name, limit, trigger);
  if (!length) return null;
  const before = further ? (p.own.kept?.[name]?.prolonged ?? 0) : 0;
  const months = limit.extendable ? Number(p.own['extendedMonths'] ?? 0) - before : 0;
  const days = p.own.kept?.[name]?.notCounted ?? 0;
  const extension = months > 0 ? `P${months}M` : days > 0 ? `P${days}D` : undefined;
  const { settings, calendar } = work.law;
  const due = workOut(
    {
      trigger,
      length,
      ...(extension ? { extension: extension as Length } : {}),
      ...(months > 0 ? { extended: choiceOn(settings, 'extendedLimit', trigger) } : {}),
      movement: movementOf(work.law, limit, trigger),
      counting: choiceOn(settings, 'counting', trigger),
      ...(isOfParty(limit) && !limit.termOfRight ? { closes: timeOn(settings, 'endOfLimit', trigger) } : {}),
    },
    calendar,
  );
  const floor = limit.notBefore ? workedOut(work, p, limit.notBefore as LimitName, undefined) : null;
  if (floor && floor.due > due.due) return { ...floor, trigger, length };
  const cap = limit.notPast ? work.terms.find((t) => t.proceeding === p.id && t.limit === limit.notPast) : undefined;
  return cap && cap.due.due < due.due && cap.due.due > trigger ? { ...cap.due, trigger, length } : due;
}

/** Whether two ends are the same in law; the version of the calendar they were worked out by may differ. */
export const sameEnd = (a: DueDate, b: DueDate): boolean =>
  a.trigger === b.trigger &&
  a.due === b.due &&
  a.endsAt === b.endsAt &&
  a.length === b.length &&
  a.extension === b.extension &&
  a.provisional === b.provisional &&
  a.rawEnd === b.rawEnd;

/** The instants at which somebody is reminded: days before the end for parties, per cent of the limit for the office. */
export function remindersOf(
  law: Law,
  name: LimitName,
  due: DueDate,
): readonly { readonly mark: number; readonly at: Instant }[] {
  const limit = limitOn(law, name, due.trigger);
  if (isOfParty(limit)) {
    const asked = limit.silent ? dayListOf : dayListOn;
    return (asked(law.settings, 'partyReminders', due.trigger, name) ?? []).map((days) => ({
      mark: days,
      at: startOf(subtractDays(due.due, days)),
    }));
  }
  if (limit.silent) return [];
  const whole = daysBetween(due.trigger, due.due);
  return dayListOn(law.settings, 'officeReminders', due.trigger, name).map((percent) => ({
    mark: percent,
    at: startOf(subtractDays(due.due, whole - Math.floor((whole * percent) / 100))),
  }));
}

/** When time does something about a term next: at the earliest reminder not yet sent, or at its end. */
export function nextOf(
  law: Law,
  limit: LimitName,
  due: DueDate,
  reminded: readonly number[],
): Pick<Term, 'next' | 'mark'> {
  let next: Pick<Term, 'next' | 'mark'> = { next: due.endsAt, mark: null };
  for (const { mark, at } of remindersOf(law, limit, due))
    if (at < next.next && !reminded.includes(mark)) next = { next: at, mark };
  return next;
}

/**
 * Whether anything is awaited still on a notice: whether its receipt would begin a limit where its sender is. What only
 * opens a window, or with 38.1 other proceedings, awaits nothing.
 */
export function isAwaited(sender: ProceedingState, { starts }: ProceedingState['own']): boolean {
  const begins = (name: LimitName): boolean => {
    const { runsFrom, window } = limits[name] as Limit;
    return 'service' in runsFrom && runsFrom.service === starts && !window && starts !== 'restorationGranted';
  };
  return !(Object.keys(limits) as LimitName[]).some(begins) || standing(sender).limits.some(begins);
}

/** 38.1: the applicant's limits that go on once the decision to restore is received, with what is left of each. */
export function goingOnOnceRestored(
  work: Work,
): readonly { readonly limit: LimitName; readonly left: Length; readonly sender: ProceedingState }[] {
  return work.proceedings.flatMap((p) =>
    standing(p).limits.flatMap((limit) => {
      const { from, length: left } = p.own.kept?.[limit] ?? {};
      const goesOnThen = from === 'restorationGranted' && limits[limit].whose === 'applicant';
      return goesOnThen && left && triggerOf(work, p, limit, undefined) ? [{ limit, left, sender: p }] : [];
    }),
  );
}

/**
 * The reminders that a limit which begins does not give any more. Of one that goes on with what was left of it no
 * letter has said the last day, so the latest of them is given at once.
 */
function givenUp(work: Work, p: ProceedingState, name: LimitName, due: DueDate, running: Term | undefined) {
  const past = remindersOf(work.law, name, due)
    .filter(({ at }) => at <= work.at || at <= startOf(due.trigger))
    .map(({ mark }) => mark);
  const goesOnNow = !running && isOfParty(limits[name]) && goesOn(work, p, name, triggerOf(work, p, name, undefined));
  return goesOnNow ? past.filter((mark) => mark > Math.min(...past)) : past;
}

function begun(work: Work, p: ProceedingState, name: LimitName, due: DueDate, running: Term | undefined): Term {
  const limit = limitOn(work.law, name, due.trigger);
  const from = otherTrigger(work, name);
  const reminded = givenUp(work, p, name, due, running);
  return {
    id: `${p.id}/${name}/${work.label}` as TermId,
    limit: name,
    clause: limit.clause,
    ...(limit.policy ? { policy: limit.policy } : {}),
    proceeding: p.id,
    whose: limit.whose,
    due,
    ...(from && work.file.dates[from] === due.trigger ? { from } : {}),
    status: 'running',
    ...nextOf(work.law, name, due, reminded),
    reminded,
    window: limit.window === true,
  };
}

/**
 * How a limit that no state declares any more has ended. A window is not met by being used; 30.1 only by publication; a
 * party's limit by what a party does, or by a payment, whoever records it, not by what the office takes back.
 */
function howEnded(work: Work, term: Term): TermEnd {
  if (actDefinition(work.act.type)?.withdraws || term.window) return 'cancelled';
  if (term.limit === 'applicationPublication') return work.file.publication ? 'met' : 'cancelled';
  const by = work.movedBy.get(term.proceeding);
  const { payment } = (work.act.data ?? {}) as { readonly payment?: unknown };
  const isByWhoseItIs = !isOfParty(term) || partyRoles.includes(work.act.by.role) || payment !== undefined;
  return by !== undefined && by === work.act.type && isByWhoseItIs ? 'met' : 'cancelled';
}

/** An annual fee paid in time meets its term; the next year's begins in the same step. */
function isMetAndBegunAnew(work: Work, before: Term, after: Term): boolean {
  const limit = limits[before.limit] as Limit;
  return (
    limit.repeats === true &&
    before.due.length !== after.due.length &&
    work.movedBy.get(before.proceeding) === work.act.type
  );
}

/** Brings the terms of a case in line with where its proceedings are after a step. */
export function settleTerms(work: Work): void {
  const kept: Term[] = [];
  const before = work.terms;
  for (const p of work.proceedings) {
    for (const name of standing(p).limits) {
      const running = before.find((t) => t.proceeding === p.id && t.limit === name);
      const due = workedOut(work, p, name, running);
      if (!due) continue;
      if (running && sameEnd(running.due, due)) {
        kept.push(running);
        continue;
      }
      if (work.expired.get(`${p.id}/${name}`) === due.endsAt && !running) continue;
      const term = begun(work, p, name, due, running);
      const { limitsMissed } = p.own;
      if (limitsMissed?.includes(name))
        takePatch(work, p.id, { own: { limitsMissed: limitsMissed.filter((limit) => limit !== name) } });
      kept.push(term);
      if (running?.status === 'running') {
        const how = isMetAndBegunAnew(work, running, term) ? 'met' : 'superseded';
        const { id, clause, proceeding } = running;
        work.changes.push({ change: 'ended', id, limit: name, clause, proceeding, how });
        work.changes.push({ change: 'begun', term, ...(how === 'superseded' ? { supersedes: id } : {}) });
      } else work.changes.push({ change: 'begun', term });
    }
  }
  for (const term of before) {
    if (term.status !== 'running' || kept.some((t) => t.proceeding === term.proceeding && t.limit === term.limit))
      continue;
    work.changes.push({
      change: 'ended',
      id: term.id,
      limit: term.limit,
      clause: term.clause,
      proceeding: term.proceeding,
      how: howEnded(work, term),
    });
  }
  work.terms = kept;
}
