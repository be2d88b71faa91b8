/** Fires what is due in one case, and says when to come back and what is to be carried out. */
import type { Instant } from '../law/index.ts';
import type { CaseNumber } from '../machines/types.ts';
import type { Registry } from '../registry/index.ts';

/** What a case needs next: the instant at which time acts in it again, and the ids of effects to carry out, in order. */
export interface Advance {
  readonly next: Instant | null;
  readonly effects: readonly string[];
}

/** The part of the record that `advance` uses. */
export type AdvancingRegistry = Pick<Registry, 'fireDue' | 'summary' | 'effectsOf'>;

/** Fires every term of the case due by `now`; doing it again does nothing more. Throws the engine's fault if firing fails. */
export async function advance(registry: AdvancingRegistry, caseNumber: CaseNumber, now: Instant): Promise<Advance> {
  await registry.fireDue(caseNumber, now);
  const [summary, effects] = await Promise.all([registry.summary(caseNumber), registry.effectsOf(caseNumber)]);
  return {
    next: summary?.nextDue ?? null,
    effects: effects.filter(({ status }) => status === 'pending' || status === 'failing').map(({ id }) => id),
  };
}
