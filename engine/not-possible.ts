/** The refusal of an act that belongs elsewhere in the procedure, in words: no state of a machine is named. */
import type { Clause } from '../law/index.ts';
import type { EventType, Meta, ProceedingState } from '../machines/index.ts';
import { placesFor } from './charts.ts';
import { carrierOf, endOf } from './how-it-ended.ts';
import { refuse } from './refuse.ts';
import { endingBehind, toldBy } from './too-late.ts';
import type { Refusal } from './types.ts';
import { clauseInWords, limitsAt, mainPlaces } from './whereabouts.ts';
import type { Place } from './whereabouts.ts';
import type { Work } from './work.ts';
import { wordsOf } from './words.ts';

interface Cited {
  readonly meta: Meta;
  readonly clause: Clause;
}

const words = wordsOf('en');

/** What tells two places of one clause apart: the limit that runs there, else whose turn it is. */
function nearer({ meta }: Cited): string {
  const [limit] = limitsAt({ path: '', meta });
  if (limit) return `: ${words.limits[limit].name}`;
  return meta.turn && meta.turn !== 'nobody' ? `: ${words.turns[meta.turn]}` : '';
}

/** What has ended, by itself or with the case, is at no clause of its own: how it ended is what it is at. */
function atItsEnd(work: Work, p: ProceedingState, at: readonly Place[]): readonly string[] {
  const carrier = carrierOf(work);
  const isOver = p.id === carrier.id || at.some(({ path }) => /withcase$|inendedcase$/i.test(path));
  const { what, clause } = endOf(carrier, words);
  if (!isOver || !what || !clause) return [];
  return [`the end of the ${carrier.machine === 'patent' ? 'patent' : 'case'}: ${what} (${clause})`];
}

/** Where the case is, where the act belongs, and since when it is too late. */
export function notPossibleAt(work: Work, p: ProceedingState, type: EventType, clause: Clause): Refusal {
  const at = mainPlaces(p);
  const here = at.flatMap(({ meta }) => (meta.clause ? [{ meta, clause: meta.clause }] : []));
  const there = placesFor(p.machine, p.version, type).flatMap(({ meta, clauses }) =>
    (clauses.length > 0 ? clauses : [clause]).map((one) => ({ meta, clause: one })),
  );
  const isShared = (one: Clause): boolean =>
    [here, there].every((places) => places.some((place) => place.clause === one));
  const inWords = (places: readonly Cited[]) => [
    ...new Set(places.map((place) => clauseInWords(place.clause) + (isShared(place.clause) ? nearer(place) : ''))),
  ];
  const ended = atItsEnd(work, p, at);
  return refuse('act.notPossible', clause, {
    state: ended.length > 0 ? ended : inWords(here),
    places: inWords(there),
    ...toldBy(work, { ending: endingBehind(work, p, type) }),
  });
}
