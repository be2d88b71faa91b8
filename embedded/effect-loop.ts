/** Carries out effects, several cases at a time, those of one case one after the other in their order. */
import type { RetryingDeps } from '../activities/index.ts';
import { carryOutOrRetry } from '../activities/index.ts';
import type { Instant } from '../law/index.ts';
import type { EffectRecord, Registry } from '../registry/index.ts';
import { everyOne } from './every-one.ts';
import type { Pass } from './loop.ts';

export type CarryingDeps = RetryingDeps & {
  readonly registry: RetryingDeps['registry'] & Pick<Registry, 'pendingEffects' | 'nextEffect'>;
};

/** Carries out at most `limit` effects whose time has come by `now`. Throws where the record fails, once all have come to their end. */
export async function effectPass(deps: CarryingDeps, now: Instant, limit: number): Promise<Pass> {
  const pending = await deps.registry.pendingEffects(now, limit);
  if (pending.length === 0) return { more: false, next: await deps.registry.nextEffect() };
  const byCase = new Map<string, EffectRecord[]>();
  for (const effect of pending) {
    const others = byCase.get(effect.case);
    if (others) others.push(effect);
    else byCase.set(effect.case, [effect]);
  }
  await everyOne(
    [...byCase.values()].map(async (effects) => {
      for (const effect of effects) await carryOutOrRetry(deps, effect, now);
    }),
  );
  return { more: true, next: null };
}
