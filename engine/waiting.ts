/** What each proceeding of a case waits for, read off the states it is in, its terms and the notices on their way. */
import { civilDateOf, clauseEntry, limits } from '../law/index.ts';
import type { CivilDate, Clause, Instant, Law, Limit, LimitName, Turn } from '../law/index.ts';
import { acts, serviceOf } from '../machines/index.ts';
import type { Act, EventType, NoticeKind, ProceedingId, ProceedingState, Term } from '../machines/index.ts';
import { candidates } from './charts.ts';
import { startedBy } from './consequences.ts';
import type { CaseState, Entry } from './types.ts';
import { sinceWhen } from './since-when.ts';
import { beginWork, viewOf } from './work.ts';
import { limitsAt, mainPlaces, placesOf } from './whereabouts.ts';
import type { Place } from './whereabouts.ts';
import type { Words } from './words.ts';

/** Why a case does not get on, in the order in which it is told when several hold. `none`: it does. */
export const causes = [
  'nothing',
  'publication.declined',
  'service.missing',
  'fee.unpaid',
  'office.overdue',
  'waits.proceeding',
  'none',
] as const;
export type Cause = (typeof causes)[number];

/** One thing that a case waits for. */
export interface Waiting {
  readonly proceeding: ProceedingId;
  readonly cause: Cause;
  readonly turn: Turn;
  readonly clause: Clause | null;
  readonly limit?: LimitName;
  readonly term?: Term;
  /** The presumption of receipt that runs meanwhile, for a notice dispatched by post. */
  readonly serviceTerm?: Term;
  /** The office's limit that does not count while the fee is not paid (30.1). */
  readonly excuses?: Term;
  readonly awaited?: readonly Waiting[];
  readonly since: CivilDate;
  /** Whether whoever's turn it is should have acted already. */
  readonly late: boolean;
  words(words: Words): string;
}

/** Fees without which nothing goes on, and which are owed from the moment they are asked for. */
const owed: readonly LimitName[] = ['publicationFee', 'registrationFee', 'annualFeeGrace'];

/** What is looked at: the case, its journal, the day, the law. */
interface Sight {
  readonly state: CaseState;
  readonly entries: readonly Entry[];
  readonly now: Instant;
  readonly law: Law;
}

type Found = Pick<Waiting, 'turn' | 'words'> & Partial<Waiting>;

/** Whether some state of a proceeding takes an act at all, whatever its guards would say. */
function takesAnAct({ state, now, law }: Sight, p: ProceedingState): boolean {
  return Object.entries(acts).some(([type, { clause }]) => {
    const by = { person: '', role: 'operator' } as const;
    const act: Act = { type, case: state.number, effectiveAt: now, recordedAt: now, by, data: {} };
    const work = beginWork(state, act, law, civilDateOf(now), '', clause);
    return candidates(p, type as EventType, viewOf(work, p)).length > 0;
  });
}

/** Whether nothing runs, nobody can do anything and nobody is named: a state that should not exist. */
function isForgotten(sight: Sight, p: ProceedingState): boolean {
  return (
    p.pending &&
    !sight.state.terms.some((t) => t.proceeding === p.id) &&
    placesOf(p).every(({ meta }) => (meta.turn ?? 'nobody') === 'nobody' && meta.waitsFor === undefined) &&
    !takesAnAct(sight, p)
  );
}

function waiting(sight: Sight, p: ProceedingState, place: Place | undefined, found: Found): Waiting {
  const since = sinceWhen(sight.state, sight.entries, p, place);
  return { proceeding: p.id, clause: place?.meta.clause ?? null, since, cause: 'none', late: false, ...found };
}

const headingOf = ({ meta, path }: Place): string => (meta.clause ? clauseEntry(meta.clause).heading : path);

/** The term of a place, or the one that runs beside it for the same side: 30.1 while the bulletin is awaited. */
function termFor({ state }: Sight, p: ProceedingState, place: Place, limit: LimitName | undefined): Term | undefined {
  const own = state.terms.filter((t) => t.proceeding === p.id);
  return own.find((t) => (limit ? t.limit === limit : t.whose === place.meta.turn && !t.window));
}

/** 30.6: declining publication matters once there is something to publish. */
function declinedAt(p: ProceedingState, place: Place): Place | undefined {
  const isDeclining = (other: Place): boolean => limitsAt(other).includes('declinedReminder');
  return place.path.includes('.course.publishing.')
    ? placesOf(p).find(isDeclining)
    : isDeclining(place)
      ? place
      : undefined;
}

/** 29.2 and the like: the limit waits for its notice to be received. */
function unserved(sight: Sight, p: ProceedingState, place: Place, found: Found): Waiting {
  const runsFrom = found.limit ? (limits[found.limit] as Limit).runsFrom : undefined;
  const isParent = p.machine !== 'service';
  const service = isParent && runsFrom && 'service' in runsFrom ? serviceOf(sight.state, p.id, runsFrom.service) : p;
  const presumed = sight.state.terms.find((t) => t.proceeding === service?.id && t.limit === 'deemedService');
  if (presumed) return waiting(sight, p, place, { ...found, turn: 'office', serviceTerm: presumed });
  const missing = waiting(sight, p, place, { ...found, turn: 'office', cause: 'service.missing' });
  return { ...missing, late: missing.since < civilDateOf(sight.now) };
}

function awaiting(sight: Sight, p: ProceedingState, place: Place): Waiting {
  const machine = place.meta.waitsFor;
  const awaited = sight.state.proceedings
    .filter((other) => other.machine === machine && other.pending)
    .flatMap((other) => ofProceeding(sight, other))
    .sort(inOrder);
  return waiting(sight, p, place, {
    cause: 'waits.proceeding',
    turn: awaited[0]?.turn ?? place.meta.turn ?? 'nobody',
    late: awaited.some((w) => w.late),
    words: (w) => (machine ? w.machines[machine] : ''),
    awaited,
  });
}

function atPlace(sight: Sight, p: ProceedingState, place: Place): Waiting {
  if (place.meta.waitsFor) return awaiting(sight, p, place);
  const [started] = p.machine === 'service' ? startedBy(p.own['notice'] as NoticeKind) : [];
  const limit = started ?? limitsAt(place)[0];
  const term = started ? undefined : termFor(sight, p, place, limit);
  const named = limit ?? term?.limit;
  const found: Found = {
    turn: place.meta.turn ?? 'nobody',
    words: (w) => (named && place.meta.turn !== 'court' ? w.limits[named].name : headingOf(place)),
    ...(limit ? { limit } : {}),
    ...(term ? { term } : {}),
    ...(started ? { clause: limits[started].clause } : {}),
  };
  const declined = declinedAt(p, place);
  if (declined) {
    const reminder = termFor(sight, p, declined, 'declinedReminder');
    const { term: _term, ...rest } = found;
    return waiting(sight, p, declined, {
      ...rest,
      turn: 'applicant',
      cause: 'publication.declined',
      limit: 'declinedReminder',
      late: true,
      ...(reminder ? { term: reminder } : {}),
    });
  }
  if (p.machine === 'service' || (limit && !term && 'service' in limits[limit].runsFrom))
    return unserved(sight, p, place, found);
  const isOverdue = term?.status === 'overdue';
  if (limit && owed.includes(limit)) {
    const duty = sight.state.terms.find((t) => t.limit === 'applicationPublication' && t.status === 'overdue');
    const excuses = limit === 'publicationFee' ? duty : undefined;
    const late = isOverdue || excuses !== undefined;
    return waiting(sight, p, place, { ...found, cause: 'fee.unpaid', late, ...(excuses ? { excuses } : {}) });
  }
  if (term && isOverdue)
    return waiting(sight, p, place, { ...found, turn: term.whose, cause: 'office.overdue', late: true });
  return waiting(sight, p, place, found);
}

/** Whether the end of a term takes something: it changes the case, or loses a right. An annual fee has its grace first. */
export function presses({ limit, status, window }: Term): boolean {
  const { end, silent, repeats } = limits[limit] as Limit;
  return status === 'running' && end === 'movesTheCase' && !window && !silent && !repeats;
}

/** What a waiting is told by: its own, or what it waits for in its turn. */
const within = (w: Waiting): Waiting => (w.awaited?.[0] ? within(w.awaited[0]) : w);

/** Faults, then what presses, then what is late, then the rest; windows in which anyone may act come last. */
function rank(w: Waiting): number {
  const { cause, term, late } = within(w);
  if (cause === 'nothing') return 0;
  if (term && presses(term)) return 1;
  if (late) return 2;
  return term?.window ? 4 : 3;
}

const endOf = (w: Waiting): string => (within(w).term ?? within(w).serviceTerm)?.due.endsAt ?? '9999';

/** The order in which waitings are told: of those of one rank that do not press, by cause; then what ends first. */
export function inOrder(a: Waiting, b: Waiting): number {
  const [first, second] = [rank(a), rank(b)];
  const byCause = first === 1 ? 0 : causes.indexOf(a.cause) - causes.indexOf(b.cause);
  const [x, y] = [endOf(a), endOf(b)];
  return first - second || byCause || (x < y ? -1 : x > y ? 1 : 0);
}

function ofProceeding(sight: Sight, p: ProceedingState): readonly Waiting[] {
  if (isForgotten(sight, p)) {
    const words: Waiting['words'] = (w) => w.machines[p.machine];
    return [waiting(sight, p, placesOf(p)[0], { cause: 'nothing', turn: 'nobody', late: true, words })];
  }
  const main = mainPlaces(p);
  /** 30.6: postponed publication takes nothing, and is waited for once there is something to publish. */
  const pressing = sight.state.terms
    .filter((t) => t.proceeding === p.id && presses(t) && t.whose !== 'office')
    .map((t) => t.limit);
  const beside = placesOf(p).filter(
    (place) => !main.some((m) => m.path === place.path) && limitsAt(place).some((limit) => pressing.includes(limit)),
  );
  return [...main, ...beside].map((place) => atPlace(sight, p, place));
}

/** 5.1: whether what has ended can only be disputed once this notice is received: nobody else would tell of it. */
function isAwaitedByEnded({ state }: Sight, { machine, own }: ProceedingState): boolean {
  const parent = state.proceedings.find((p) => p.id === own['parent'] && !p.pending);
  if (machine !== 'service' || !parent) return false;
  const limitsThere = placesOf(parent).flatMap(limitsAt);
  return limitsThere.some((limit) => {
    const { runsFrom } = limits[limit] as Limit;
    return 'service' in runsFrom && runsFrom.service === own['starts'];
  });
}

/**
 * Everything that a case waits for. Notices on their way are told with the limit that they start, where there is one, or
 * by themselves where that is the limit of what has ended.
 */
export function waitingsOf(state: CaseState, entries: readonly Entry[], now: Instant, law: Law): readonly Waiting[] {
  const sight = { state, entries, now, law };
  const pending = state.proceedings.filter((p) => p.pending);
  const main = pending
    .filter((p) => p.machine !== 'service' || isForgotten(sight, p) || isAwaitedByEnded(sight, p))
    .flatMap((p) => ofProceeding(sight, p));
  return main.length > 0 ? main : pending.flatMap((p) => ofProceeding(sight, p));
}
