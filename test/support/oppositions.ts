/** Oppositions, restorations and disputes for the tests: data that passes, and what of a case they look at. */
import type { Effect } from '../../engine/index.ts';
import { makeLaw } from '../../law/index.ts';
import type { CivilDate, Kind, Law, PolicyName } from '../../law/index.ts';
import type { Own } from '../../machines/index.ts';
import { opponentParty, paid, published } from './case-driver.ts';
import type { CaseDriver } from './case-driver.ts';

export const oppositionData = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  opponent: opponentParty,
  grounds: ['7.6'],
  reasons: 'İxtira səviyyəsi yoxdur.',
  copies: true,
  ...over,
});

/** The kind of subject matter that a condition is one of: Articles 7, 8 and 9. */
export const kindOf = (ground: string): Kind =>
  ground.startsWith('8') ? 'utilityModel' : ground.startsWith('9') ? 'industrialDesign' : 'invention';

/** Another opponent, with a name of its own. */
export const otherOpponent = { ...opponentParty, id: 'second', name: 'İkinci Rəqib' };
export const bySecond = { by: 'opponent', person: 'second' } as const;

/** The law with one policy read another way, from long before any case. */
export const withPolicy = (...settings: readonly (readonly [PolicyName, string])[]): Law =>
  makeLaw({ settings: settings.map(([policy, value]) => ({ policy, value, from: '2000-01-01' as CivilDate })) });

/** Opposed on a day; the id of the opposition. */
export function opposed(c: CaseDriver, when: string, over: Record<string, unknown> = {}): string {
  const { opponent } = { ...oppositionData(over) } as { opponent: { id: string } };
  c.act('OPPOSITION_FILED', when, oppositionData(over), { by: 'opponent', person: opponent.id });
  return c.last('opposition');
}

/** Published on 1 June 2026, opposed on 1 July, the copy served on 10 July: observations until 10 September. */
export function awaitingObservations(under?: Law): CaseDriver {
  const c = published('invention', {}, under);
  opposed(c, '2026-07-01');
  return c.act('OPPOSITION_ADMITTED', '2026-07-10');
}

/** Silent until 10 September 2026: deemed rejected. */
export function deemedRejected(under?: Law): CaseDriver {
  return awaitingObservations(under).until('2026-09-11');
}

/** Disputes something; the id of the dispute. */
export function disputeOf(c: CaseDriver, on: string, about: string): string {
  c.act('DISPUTE_FILED', on, { about, reasons: 'x' });
  return c.last('dispute');
}

export const restorationData = (when: string) => ({ reasons: 'Xəstəlik.', payment: paid(1000, when) });

export function effects<K extends Effect['kind']>(c: CaseDriver, kind: K): Extract<Effect, { kind: K }>[] {
  return c.entries.flatMap((e) => e.effects.filter((f): f is Extract<Effect, { kind: K }> => f.kind === kind));
}

export function ownOf(c: CaseDriver, id = 'application'): Own {
  const found = c.now.proceedings.find((p) => p.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found.own;
}

/** Where the duty to publish is: `ordinary.due`, `secret`. */
export function duty(c: CaseDriver): string {
  const value = (c.at('application') as { pending: { publicationDuty: string | { ordinary: string } } }).pending;
  return typeof value.publicationDuty === 'string'
    ? value.publicationDuty
    : `ordinary.${value.publicationDuty.ordinary}`;
}

export const protection = (c: CaseDriver) => c.now.file.protection;

/** How the latest term of a limit ended. */
export function howEnded(c: CaseDriver, limit: string): string | undefined {
  const ends = c.entries.flatMap((e) => e.terms.flatMap((t) => (t.change === 'ended' && t.limit === limit ? [t] : [])));
  return ends.at(-1)?.how;
}
