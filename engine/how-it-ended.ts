/** How a case that is over has ended: in words, under which clause, and since when. What closes it later is no other end. */
import { civilDateOf, clauseEntry } from '../law/index.ts';
import type { CivilDate, Clause } from '../law/index.ts';
import { applicationIn } from '../machines/index.ts';
import type { ProceedingState } from '../machines/index.ts';
import { sinceWhen } from './since-when.ts';
import { fault } from './fault.ts';
import type { CaseState, Entry } from './types.ts';
import { mainPlaces } from './whereabouts.ts';
import type { Words } from './words.ts';

export interface End {
  readonly what: string;
  readonly clause: Clause | null;
  readonly since: CivilDate;
}

/** Ends whose states cite what they leave open (38.2, 5.1); the clause is that of the limit that was missed. */
const endedUnder: Readonly<Partial<Record<string, Clause>>> = { refused: '29.6', rejected: '31.3¶3' };

/** The end that a value of the carrier is, by the name of its state; none while it is pending. */
function endAt(carrier: ProceedingState, value: unknown, words: Words): string | undefined {
  const path = value === null ? undefined : mainPlaces({ ...carrier, value })[0]?.path;
  if (path === undefined || path.startsWith('pending.')) return undefined;
  return path
    .split('.')
    .filter((name) => Object.hasOwn(words.ends, name))
    .at(-1);
}

/** The entry that brought the carrier into an end. */
const entering = (entries: readonly Entry[], carrier: ProceedingState, name: string, words: Words): Entry | undefined =>
  entries.findLast(({ moves }) =>
    moves.some(
      ({ proceeding, from, to }) =>
        proceeding === carrier.id && endAt(carrier, to, words) === name && endAt(carrier, from, words) !== name,
    ),
  );

/** In which proceeding a case ends: in the patent once there is one. @throws Fault `proceeding.unknown` */
export function carrierOf({ proceedings }: Pick<CaseState, 'proceedings'>): ProceedingState {
  const found = proceedings.find((p) => p.machine === 'patent') ?? applicationIn({ proceedings }) ?? proceedings[0];
  if (!found) throw fault('proceeding.unknown', {});
  return found;
}

/** How a case has ended as its carrier shows it, in words; nothing while it has not. */
export function endOf(carrier: ProceedingState, words: Words): Partial<Pick<End, 'what' | 'clause'>> {
  const name = endAt(carrier, carrier.value, words);
  if (!name) return {};
  const isPatentRevoked = carrier.machine === 'patent' && name === 'revoked';
  return {
    what: words.ends[isPatentRevoked ? 'patentRevoked' : name] ?? name,
    clause: endedUnder[name] ?? mainPlaces(carrier)[0]?.meta.clause ?? null,
  };
}

/** @param entries the journal; without it the clause is read off where the carrier of the case is */
export function howItEnded(state: CaseState, entries: readonly Entry[], carrier: ProceedingState, words: Words): End {
  const place = mainPlaces(carrier)[0];
  const path = place?.path ?? '';
  const name = endAt(carrier, carrier.value, words);
  const { clause = place?.meta.clause ?? null, what = clause ? clauseEntry(clause).heading : '' } = endOf(
    carrier,
    words,
  );
  /** That the time to put it right is over is no other end. */
  const isClosed = path.startsWith('ended.closed.');
  const entry = name && !isClosed ? entering(entries, carrier, name, words) : undefined;
  const noted = path.startsWith('ended.') ? (carrier.own['endedOn'] as CivilDate | undefined) : undefined;
  return {
    what,
    clause: entry && !entry.correction ? entry.clause : clause,
    since: noted ?? (entry ? civilDateOf(entry.act.effectiveAt) : sinceWhen(state, entries, carrier, place)),
  };
}
