/** Fires what is due in one case, and says when to come back and what is to be carried out. */
import type { Instant } from '../law/index.ts';
import type { CaseNumber } from '../machines/types.ts';
import type { Registry } from '../registry/index.ts';
import type { Fire } from './firing.ts';
import { earliest } from './instants.ts';

/** What a case needs next. */
export interface Advance {
  /** When time acts in it again, or something that failed is tried again; null: never by itself. */
  readonly next: Instant | null;
  /** Ids of effects to carry out now, in order. */
  readonly effects: readonly string[];
  /** No proceeding is pending in it, and nothing runs: only an act can bring it back. */
  readonly isOver: boolean;
}

export interface AdvancingDeps {
  readonly registry: Pick<Registry, 'effectsOf' | 'state' | 'summary'>;
  readonly fire: Fire;
}

/** Fires every term of the case due by `now`; doing it again does nothing more. Throws only if the record itself fails. */
export async function advance({ registry, fire }: AdvancingDeps, number: CaseNumber, now: Instant): Promise<Advance> {
  const putOff = await fire(number, now);
  const [state, summary, effects] = await Promise.all([
    registry.state(number),
    registry.summary(number),
    registry.effectsOf(number),
  ]);
  const waiting = effects.flatMap(({ id, nextTry }) => (nextTry === null ? [] : [{ id, nextTry }]));
  const isTime = (at: Instant): boolean => at <= now;
  const next = earliest(
    putOff ?? summary?.nextDue ?? null,
    ...waiting.map(({ nextTry }) => nextTry).filter((at) => !isTime(at)),
  );
  const ready = waiting.filter(({ nextTry }) => isTime(nextTry)).map(({ id }) => id);
  return {
    next,
    effects: ready,
    isOver: next === null && ready.length === 0 && !state?.proceedings.some(({ pending }) => pending),
  };
}
