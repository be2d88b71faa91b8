/** What differs between a case as it was recorded and as it was folded again: effects, terms, moves. */
import type { ProceedingId, Term } from '../machines/index.ts';
import { holdersOf, isPublishedOnce, publishedBy } from '../machines/index.ts';
import type { BulletinEntry } from '../machines/index.ts';
import { canonical } from './canonical.ts';
import type { Folded } from './fold.ts';
import { isSameReader, lasting } from './letter-of.ts';
import type { Letter } from './letter-of.ts';
import { sameEnd } from './terms.ts';
import { remindersOnly } from './told-again.ts';
import type { CaseState, Correction, Effect, Entry, Move, TermChange, TermEnd } from './types.ts';

const ofThePast: ReadonlySet<string> = new Set([...remindersOnly, 'limitMoved']);

/** What a letter says, whoever reads it. */
const said = ({ notice, clause, service, params }: Letter): string =>
  canonical({ notice, clause, service: service ?? null, params: lasting({ notice, params }) });

/** What an effect is, whenever it was caused: an act in another case is not done again for another moment. */
function content(effect: Effect): string {
  const { id: _id, ...what } = effect;
  if (effect.kind === 'dispatch-notice') return canonical({ ...what, params: said(effect) });
  if (effect.kind !== 'act-on-case') return canonical(what);
  const { asOf: _asOf, ...data } = effect.act.data as Readonly<Record<string, unknown>>;
  return canonical({ ...effect, id: null, act: { ...effect.act, data, effectiveAt: null } });
}

const isOnce = (e: Effect): boolean =>
  e.kind === 'unqueue-publication' || (e.kind === 'queue-publication' && isPublishedOnce(e.entry));

interface InBulletin {
  readonly effect: Effect;
  /** The act that publishes it followed. */
  readonly printed: boolean;
}

/** Of what is published once, the entry that waits for the bulletin or was printed in it: the latest, if any still does. */
function inBulletin(entries: Iterable<Pick<Entry, 'act' | 'effects'>>, gone: ReadonlySet<string>): InBulletin[] {
  const latest = new Map<BulletinEntry, InBulletin>();
  for (const { act, effects } of entries) {
    for (const published of publishedBy(act.type)) {
      const queued = latest.get(published);
      if (queued) latest.set(published, { ...queued, printed: true });
    }
    for (const effect of effects) {
      if (effect.kind === 'unqueue-publication') latest.delete(effect.entry);
      else if (effect.kind === 'queue-publication' && isPublishedOnce(effect.entry)) {
        if (gone.has(effect.id)) latest.delete(effect.entry);
        else latest.set(effect.entry, { effect, printed: false });
      }
    }
  }
  return [...latest.values()];
}

/** What only a correction says, and says of itself. */
const corrections: ReadonlySet<string> = new Set(['corrected', 'actUndone', 'transferStands', 'transferUndone']);
const isOfCorrection = (e: Effect): boolean =>
  e.kind === 'act-on-case'
    ? (e.act.data as { putRight?: boolean }).putRight === true
    : e.kind === 'dispatch-notice' && corrections.has(e.notice);

const printedMark = ' printed';

interface Compared {
  readonly recalled: readonly Effect[];
  readonly added: readonly Effect[];
  /** Of the recalled, letters that say the same as an added one: they go out again, and hold. */
  readonly goingOutAgain: readonly Effect[];
}

/**
 * Effects that were caused before and are not caused now, and the other way. A reminder of the past is not sent again;
 * of a limit that has moved, its party as it is now hears once, when all is in place.
 */
export function compareEffects(entries: readonly Entry[], folded: Folded): Compared {
  const gone = new Set(entries.flatMap((e) => e.correction?.recalled ?? []));
  const caused = [...folded.caused.values()];
  const before = entries
    .flatMap((e) => e.effects)
    .filter((e) => !isOnce(e) && !gone.has(e.id))
    .filter((e) => !isOfCorrection(e));
  const pool = new Map<string, Effect[]>();
  const keep = (key: string, effect: Effect) => pool.set(key, [...(pool.get(key) ?? []), effect]);
  for (const effect of before) keep(content(effect), effect);
  // What was printed stands for what is still published, not for what waits to be; what only waited stands for both.
  for (const { effect, printed } of inBulletin(entries, gone))
    keep(content(effect) + (printed ? printedMark : ''), effect);
  const isNew = (effect: Effect, printed = false): boolean =>
    !(printed && pool.get(content(effect) + printedMark)?.shift()) && !pool.get(content(effect))?.shift();
  const added = [
    ...caused.flatMap((e) => e.effects).filter((e) => !isOnce(e) && isNew(e)),
    ...inBulletin(caused, new Set()).flatMap(({ effect, printed }) => (isNew(effect, printed) ? [effect] : [])),
  ];
  return withoutLettersHad([...pool.values()].flat(), added, folded.state);
}

/** 27.2: what somebody had, they have, however they are described by now: a letter goes out again only if it has not left. */
function withoutLettersHad(
  recalled: readonly Effect[],
  added: readonly Effect[],
  { file, proceedings }: CaseState,
): Compared {
  const sameAs = (now: Effect) => (then: Effect) =>
    then.kind === 'dispatch-notice' &&
    now.kind === 'dispatch-notice' &&
    isSameReader(then, now, holdersOf(file)) &&
    said(then) === said(now);
  const pairs = new Map<Effect, Effect>();
  for (const effect of added) {
    const same = recalled.filter((then) => ![...pairs.values()].includes(then)).find(sameAs(effect));
    if (same) pairs.set(effect, same);
  }
  const isWaiting = (e: Effect): boolean =>
    e.kind === 'dispatch-notice' &&
    proceedings.some(({ id, value }) => id === e.service && value === 'awaitingDispatch');
  const had = [...pairs].flatMap(([now, then]) => (isWaiting(now) ? [] : [now, then]));
  return {
    recalled: recalled.filter((e) => !had.includes(e)),
    added: added.filter((e) => !had.includes(e) && !(e.kind === 'dispatch-notice' && ofThePast.has(e.notice))),
    goingOutAgain: [...pairs.values()].filter((e) => !had.includes(e)),
  };
}

/** What became of each term in the course of entries: as it last stood, and how it ended if it did. */
function fatesIn(
  entries: Iterable<Pick<Entry, 'terms'>>,
): Map<string, { readonly term: Term; readonly how?: TermEnd }> {
  const fates = new Map<string, { readonly term: Term; readonly how?: TermEnd }>();
  for (const { terms } of entries) {
    for (const change of terms) {
      if (change.change !== 'ended') fates.set(change.term.id, { term: change.term });
      else {
        const fate = fates.get(change.id);
        if (fate) fates.set(change.id, { ...fate, how: change.how });
      }
    }
  }
  return fates;
}

/** Limits whose end has lost its effect: they may run again, to another day. */
export function endedBy(entries: readonly Entry[], superseded: Correction['superseded']): Term[] {
  const undone = new Set(superseded.map((s) => s.seq));
  const fates = fatesIn(entries);
  return entries
    .filter((e) => undone.has(e.seq))
    .flatMap((e) => e.terms.flatMap((t) => (t.change === 'ended' ? (fates.get(t.id)?.term ?? []) : [])));
}

/** What has to be said of terms so that each is begun once and ended once, or ended otherwise than was recorded. */
export function compareTerms(entries: readonly Entry[], folded: Folded): TermChange[] {
  const changes: TermChange[] = [];
  const before = fatesIn(entries);
  const after = fatesIn(folded.caused.values());
  const end = ({ id, limit, clause, proceeding }: Term, how: TermEnd): void => {
    changes.push({ change: 'ended', id, limit, clause, proceeding, how });
  };
  for (const [id, { term, how }] of before) {
    const now = after.get(id);
    const goesOn = now && (now.how !== undefined || sameEnd(now.term.due, term.due));
    if (how === undefined && !goesOn) end(term, 'superseded');
  }
  for (const [id, { term, how }] of after) {
    const was = before.get(id);
    if (how === undefined && (!was || was.how !== undefined || !sameEnd(was.term.due, term.due))) {
      const replaced = [...before.values()].findLast(
        (b) => b.how === undefined && b.term.proceeding === term.proceeding && b.term.limit === term.limit,
      );
      changes.push({ change: 'begun', term, ...(replaced ? { supersedes: replaced.term.id } : {}) });
    } else if (how !== undefined && !was) {
      changes.push({ change: 'begun', term });
      end(term, how);
    } else if (how !== undefined && was?.how !== how) end(term, how);
  }
  return changes;
}

export function compareMoves(before: CaseState, after: CaseState): Move[] {
  const ids = new Set<ProceedingId>([...before.proceedings, ...after.proceedings].map((p) => p.id));
  return [...ids].flatMap((id) => {
    const from = before.proceedings.find((p) => p.id === id)?.value ?? null;
    const to = after.proceedings.find((p) => p.id === id)?.value ?? null;
    return canonical(from) === canonical(to) ? [] : [{ proceeding: id, from, to }];
  });
}
