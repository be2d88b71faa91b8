/** What happens to a case if nobody acts: every limit ends in its turn, step by step, until nothing more runs. */
import { civilDateOf } from '../law/index.ts';
import type { CivilDate, Clause, Instant, Law, LimitName, Turn } from '../law/index.ts';
import { oneInACase } from '../machines/index.ts';
import type { MachineName, ProceedingId, Term } from '../machines/index.ts';
import { together } from './consequences.ts';
import type { Consequences } from './consequences.ts';
import { payAnnualFees, serve, take } from './course.ts';
import type { Course } from './course.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explain.ts';
import { fault } from './fault.ts';
import { letTimeAct } from './let-time-act.ts';
import { nextTerm, timeAct } from './step.ts';
import { stuck } from './stuck.ts';
import type { CaseState, Entry } from './types.ts';
import { mainPlaces } from './whereabouts.ts';
import { wordsOf } from './words.ts';
import type { Language } from './words.ts';

export interface ForecastOptions {
  /** How many things time may do, reminders and services included; 200 unless told. */
  readonly most?: number;
  /** Whether annual fees are taken as paid on their last day: then year by year to the end of the term. */
  readonly annualFees?: 'unpaid' | 'paid';
  readonly language?: Language;
  /** The journal of the case, which dates its last move; without it that is read off terms and dates. */
  readonly entries?: readonly Entry[];
}

/** One thing that time does, or an annual fee taken as paid. */
export interface ForecastStep extends Consequences {
  /** The last day of what ends; for a payment, its day. */
  readonly on: CivilDate;
  readonly ends: {
    readonly limit: LimitName;
    readonly clause: Clause;
    readonly proceeding: ProceedingId;
    readonly whose: Turn;
    readonly words: string;
    readonly due: Explanation;
  };
  readonly how: 'missed' | 'paid';
  /** Days on which somebody was reminded of it. */
  readonly reminders: readonly CivilDate[];
  /** What is lost, and the way back with its last day, where there is one; nothing for a fee paid, or what was asked for. */
  readonly lost: string | null;
  readonly wayBack: { readonly words: string; readonly clause: Clause | null; readonly until: CivilDate | null } | null;
  /** The same happens again and again, and is told once. */
  readonly repeats: boolean;
}

export interface Forecast {
  readonly steps: readonly ForecastStep[];
  /** Where the case comes to rest. */
  readonly rest: {
    readonly on: CivilDate;
    readonly where: readonly {
      readonly proceeding: ProceedingId;
      readonly machine: MachineName;
      readonly path: string;
      readonly clause: Clause | null;
    }[];
    readonly sentence: string;
    /** Limits that go on ending and beginning again for ever. */
    readonly repeating: readonly LimitName[];
    /** False where `most` was reached first. */
    readonly complete: boolean;
  };
}

/** What a loss leaves open: restoration or a dispute, where the step began the time for it. */
function wayBack(before: CaseState, after: CaseState, words: string): NonNullable<ForecastStep['wayBack']> {
  const open = after.terms.find(
    (t) =>
      (t.limit === 'restoration' || t.policy === 'complaint') &&
      t.status === 'running' &&
      !before.terms.some((b) => b.id === t.id),
  );
  return { words, clause: open?.clause ?? null, until: open?.due.due ?? null };
}

/** 38.1: asked for in time, the rights are not lost with the time to ask. */
const isAsked = ({ proceedings }: CaseState, { limit }: Term): boolean =>
  limit === 'restoration' && proceedings.some((p) => p.machine === 'restoration' && p.pending);

const keyOf = (t: Pick<Term, 'proceeding' | 'limit'>): string => `${t.proceeding}/${t.limit}`;

/** Whether every limit still running only begins again. */
const isAtRest = ({ terms }: CaseState, repeating: ReadonlySet<string>): boolean =>
  terms.every((t) => t.status !== 'running' || repeating.has(keyOf(t)));

/** Lets one term end, or its annual fees be paid. @throws Fault `time.refused` */
function endTerm(
  course: Course,
  term: Term,
  pays: boolean,
): Pick<ForecastStep, 'how'> & { readonly told: Consequences } {
  const paid = pays ? payAnnualFees(course, term) : [];
  if (paid.length > 0) return { how: 'paid', told: together([...paid, ...serve(course)]) };
  const told = take(course, timeAct(course.state, term.next));
  if (!told) throw fault('time.refused', { case: course.state.number, term: term.id });
  return { how: 'missed', told: together([told, ...serve(course)]) };
}

/**
 * @param now from when on nobody acts. Terms due by then are taken to have ended.
 * @throws LawError `law.yearOutOfRange` where a date would lie beyond the years that the calendar knows
 */
export function forecast(state: CaseState, now: Instant, law: Law, options: ForecastOptions = {}): Forecast {
  const { most = 200, annualFees = 'unpaid', language = 'en', entries = [] } = options;
  const words = wordsOf(language);
  const { state: current, entries: fired } = letTimeAct(state, now, law);
  const course: Course = {
    law,
    language,
    state: { ...current, at: current.at < now ? now : current.at },
    entries: [...entries, ...fired],
  };
  const known = course.entries.length;
  const steps: ForecastStep[] = [];
  const repeating = new Set<string>();
  const reminded = new Map<string, CivilDate[]>();
  serve(course);
  for (let term = nextTerm(course.state); term && course.entries.length - known < most; term = nextTerm(course.state)) {
    if (isAtRest(course.state, repeating)) break;
    const before = course.state;
    const key = keyOf(term);
    if (term.mark !== null) {
      const { id, next } = term;
      reminded.set(id, [...(reminded.get(id) ?? []), civilDateOf(next)]);
      if (!take(course, timeAct(before, next))) throw fault('time.refused', { case: state.number, term: id });
      continue;
    }
    const { how, told } = endTerm(course, term, annualFees === 'paid');
    const wasKnown = repeating.has(key);
    const runsAgain = course.state.terms.some((t) => keyOf(t) === key && t.status === 'running');
    const repeats = how === 'missed' && told.moves.length === 0 && runsAgain;
    if (repeats) repeating.add(key);
    if (wasKnown) continue;
    const { lost, back, name } = words.limits[term.limit];
    const { limit, clause, proceeding, whose, due } = term;
    steps.push({
      on: due.due,
      ends: { limit, clause, proceeding, whose, words: name, due: explain(term, language, law.calendar) },
      how,
      reminders: reminded.get(term.id) ?? [],
      lost: how === 'paid' || isAsked(before, term) ? null : lost,
      wayBack: how === 'paid' ? null : wayBack(before, course.state, back),
      repeats,
      ...told,
    });
  }
  return { steps, rest: restOf(course, repeating) };
}

function restOf({ state, law, language, entries }: Course, repeating: ReadonlySet<string>): Forecast['rest'] {
  const resting = state.proceedings.filter((p) => p.pending || oneInACase.includes(p.machine));
  return {
    on: civilDateOf(state.at),
    where: resting.flatMap((p) =>
      mainPlaces(p).map(({ path, meta }) => ({
        proceeding: p.id,
        machine: p.machine,
        path,
        clause: meta.clause ?? null,
      })),
    ),
    sentence: stuck(state, state.at, law, entries, language).sentence,
    repeating: [...repeating].map((key) => key.slice(key.lastIndexOf('/') + 1) as LimitName),
    complete: isAtRest(state, repeating),
  };
}
