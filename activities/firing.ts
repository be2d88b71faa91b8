/** Fires what is due in a case, and puts off the case whose firing fails. */
import type { Instant } from '../law/index.ts';
import type { CaseNumber } from '../machines/types.ts';
import { isOutage } from '../registry/index.ts';
import type { Registry } from '../registry/index.ts';
import type { RetryPolicy } from './backoff.ts';
import { nextTry } from './backoff.ts';
import type { Log } from './log.ts';
import { causeOf } from './retrying.ts';

export interface FiringDeps {
  readonly registry: Pick<Registry, 'fireDue' | 'fireFailed'>;
  readonly retry: RetryPolicy;
  readonly log: Log;
  /** Whoever keeps the time of the cases fires them itself, and need not be told. */
  readonly unpoked?: boolean;
}

/** Fires every term of a case due by `now`. Resolves with when to try again where that failed, else null. */
export type Fire = (number: CaseNumber, now: Instant) => Promise<Instant | null>;

/** A case whose firing fails is shown with its fault and tried again later; a term is never dropped, and holds up no other. */
export function firing({ registry, retry, log, unpoked = false }: FiringDeps): Fire {
  const failures = new Map<CaseNumber, number>();
  return async (number, now) => {
    try {
      await registry.fireDue(number, now, { unpoked });
      failures.delete(number);
      return null;
    } catch (error) {
      // The record itself: no fault of the case.
      if (isOutage(error)) throw error;
      const times = (failures.get(number) ?? 0) + 1;
      failures.set(number, times);
      const at = nextTry(retry, times, now);
      log.error({ case: number, failures: times, at, cause: causeOf(error) }, 'firing the terms of a case failed');
      await registry.fireFailed(number, causeOf(error), at);
      return at;
    }
  };
}
