/** Whether a case can get on: what it waits for, whose turn it is, since when, and what happens next by itself. */
import { limits } from '../law/index.ts';
import type { CivilDate, Clause, Instant, Law, Limit, LimitName, Turn } from '../law/index.ts';
import type { Own, ProceedingId, Term } from '../machines/index.ts';
import { carrierOf, howItEnded } from './how-it-ended.ts';
import { letTimeAct } from './let-time-act.ts';
import { isOfParty } from './terms.ts';
import type { CaseState, Entry } from './types.ts';
import { inOrder, presses, waitingsOf } from './waiting.ts';
import type { Cause, Waiting } from './waiting.ts';
import { wordsOf } from './words.ts';
import type { Language, WaitingWords, Words } from './words.ts';

export interface Stuck {
  /** Somebody is late, or nobody can do anything: the case does not get on as it should. */
  readonly stuck: boolean;
  readonly canProgress: boolean;
  readonly cause: Cause;
  readonly waitsFor: {
    readonly words: string;
    readonly clause: Clause | null;
    readonly proceeding: ProceedingId;
    readonly limit?: LimitName;
  };
  readonly whoseTurn: Turn;
  readonly since: CivilDate;
  /** Limits that ran out while what they are for is not done. `counts`: whether that is held against whose limit it is. */
  readonly overdue: readonly {
    readonly limit: LimitName;
    readonly clause: Clause;
    readonly proceeding: ProceedingId;
    readonly whose: Turn;
    readonly due: CivilDate;
    readonly counts: boolean;
  }[];
  /** What happens by itself if nobody acts; null for nothing. */
  readonly next: {
    readonly at: Instant;
    readonly due: CivilDate;
    readonly limit: LimitName;
    readonly clause: Clause;
    readonly words: string;
  } | null;
  /** All of it in one sentence. */
  readonly sentence: string;
}

const byEnd = (a: Term, b: Term): number => (a.due.endsAt < b.due.endsAt ? -1 : a.due.endsAt > b.due.endsAt ? 1 : 0);

/** Where the end, or the decision, that a dispute is about has its limit for disputes. */
function endedIn({ about, of }: Own): unknown {
  if (about === 'patentEnded') return 'patent';
  return about === 'priorityLost' || about === 'restorationRefused' || about === 'oppositionNotAdmitted'
    ? of
    : 'application';
}

/** 5.1: a decision is disputed once; dismissed, nothing is left but the court, in no time of its own. */
const isUsedUp = ({ proceedings }: CaseState, { policy, proceeding, due }: Term): boolean =>
  policy === 'complaint' &&
  proceedings.some(
    ({ machine, own }) =>
      machine === 'dispute' &&
      own['outcome'] === 'dismissed' &&
      endedIn(own) === proceeding &&
      (own.dates.claimed ?? '') >= due.trigger,
  );

/** What ends first by itself: what is waited for, or a limit that binds or whose end is told; else any window. */
function nextEnd(state: CaseState, waitings: readonly Waiting[]): Term | null {
  const awaited = waitings.flatMap(({ term, serviceTerm }) => [term?.id, serviceTerm?.id]);
  const running = state.terms.filter((t) => t.status === 'running' && !isUsedUp(state, t)).sort(byEnd);
  const told = ({ id, window, limit }: Term): boolean =>
    awaited.includes(id) || !window || !(limits[limit] as Limit).silent;
  return running.find(told) ?? running[0] ?? null;
}

function nextWords(words: Words, term: Term | null): string {
  return term ? words.say.nextEnd(words.day(term.due.due), words.limits[term.limit].name) : words.say.nextNothing();
}

function sentenceOf(words: Words, w: Waiting, next: Term | null, depth = 0): string {
  const { say } = words;
  const own = w.term;
  const parts: WaitingWords = {
    who: words.turns[w.turn],
    what: w.words(words),
    clause: w.clause ? say.article(w.clause) : '—',
    since: words.day(w.since),
    ...(own ? { due: words.day(own.due.due), lost: words.limits[own.limit].lost } : {}),
    next:
      own && own.id === next?.id && limits[own.limit].end === 'overdue'
        ? say.nextOverdue(words.day(own.due.due))
        : nextWords(words, next),
  };
  switch (w.cause) {
    case 'nothing':
      return say.nothing(parts);
    case 'publication.declined':
      return say.declined(parts);
    case 'service.missing':
      return say.unserved(parts);
    case 'fee.unpaid': {
      const duty = w.excuses;
      const excuse = duty ? `${say.notCounted(words.limits[duty.limit].name, words.day(duty.due.due))}; ` : '';
      /** 36.1: unpaid to the end of its grace, it does not only wait. */
      if (own && presses(own)) return say.acting(parts);
      return say.unpaid({ ...parts, next: excuse + parts.next });
    }
    case 'office.overdue':
      return say.overdue(parts);
    case 'waits.proceeding': {
      const inner = depth < 3 ? w.awaited?.[0] : undefined;
      return say.waiting(parts, inner ? sentenceOf(words, inner, next, depth + 1) : '');
    }
    case 'none':
      if (w.serviceTerm) return say.deeming(parts);
      if (!own) return say.unlimited(parts);
      if (own.window) return say.open(parts);
      // 34.4: a court has no limit; the one that runs is the office's, to ask about the case.
      if (w.turn === 'court') return say.unlimited(parts);
      return limits[own.limit].end === 'overdue' ? say.unlimited(parts) : say.acting(parts);
  }
}

/** 5.1¶2: that the last judgment in the case reversed a decision and moved nothing. */
function undirectedIn({ proceedings }: CaseState, words: Words): string {
  const judgment = proceedings.findLast((p) => p.own['about'] === 'court' && !p.pending);
  if (judgment?.value !== 'undirected') return '';
  return ` ${words.say.undirected(words.day(judgment.own['decidedOn'] as CivilDate))}`;
}

/** What can still be done about a case that has ended: the limits of parties that run, the first to end first. */
const remaining = (state: CaseState): readonly Term[] =>
  state.terms.filter((t) => t.status === 'running' && isOfParty(t) && !isUsedUp(state, t)).sort(byEnd);

const remainsInWords = (words: Words, terms: readonly Term[]): string =>
  words.say.remains(
    terms.map(({ limit, clause, due }) => ({
      what: words.say.limit(words.limits[limit].name, words.say.article(clause)),
      until: words.day(due.due),
    })),
  );

/** A case in which no proceeding is pending: ended, perhaps with a window still open. */
function ended(state: CaseState, entries: readonly Entry[], words: Words): Omit<Stuck, 'overdue'> {
  const carrier = carrierOf(state);
  const { what, clause, since } = howItEnded(state, entries, carrier, words);
  const open = remaining(state);
  const next = open[0] ?? nextEnd(state, []);
  const sentence = words.say.ended({
    who: '',
    what,
    clause: clause ? words.say.article(clause) : '—',
    since: words.day(since),
    next: open.length > 0 ? remainsInWords(words, open) : nextWords(words, next),
  });
  return {
    stuck: false,
    canProgress: next !== null,
    cause: 'none',
    waitsFor: { words: what, clause, proceeding: carrier.id, ...(next ? { limit: next.limit } : {}) },
    whoseTurn: next?.whose ?? 'nobody',
    since,
    next: next ? nextOf(next, words) : null,
    sentence,
  };
}

const nextOf = (term: Term, words: Words): NonNullable<Stuck['next']> => ({
  at: term.due.endsAt,
  due: term.due.due,
  limit: term.limit,
  clause: term.clause,
  words: words.limits[term.limit].lost,
});

/**
 * What a case waits for at `now`. Terms due by then are taken to have ended.
 * @param entries the journal of the case, which dates the last move; without it that is read off terms and dates
 */
export function stuck(
  state: CaseState,
  now: Instant,
  law: Law,
  entries: readonly Entry[] = [],
  language: Language = 'en',
): Stuck {
  const words = wordsOf(language);
  const fired = letTimeAct(state, now, law);
  const journal = [...entries, ...fired.entries];
  const waitings = [...waitingsOf(fired.state, journal, now, law)].sort(inOrder);
  const excused = new Set(waitings.flatMap((w) => (w.excuses ? [w.excuses.id] : [])));
  const overdue = fired.state.terms
    .filter((t) => t.status === 'overdue')
    .map((t) => ({
      limit: t.limit,
      clause: t.clause,
      proceeding: t.proceeding,
      whose: t.whose,
      due: t.due.due,
      counts: !excused.has(t.id),
    }));
  const first = waitings[0];
  const aside = undirectedIn(fired.state, words);
  if (!first) {
    const over = ended(fired.state, journal, words);
    return { ...over, overdue, sentence: over.sentence + aside };
  }
  const next = nextEnd(fired.state, waitings);
  return {
    stuck: waitings.some((w) => w.late || w.cause === 'nothing'),
    canProgress: first.cause !== 'nothing',
    cause: first.cause,
    waitsFor: {
      words: first.words(words),
      clause: first.clause,
      proceeding: first.proceeding,
      ...(first.limit ? { limit: first.limit } : {}),
    },
    whoseTurn: first.turn,
    since: first.since,
    overdue,
    next: next ? nextOf(next, words) : null,
    sentence: sentenceOf(words, first, next) + aside,
  };
}
