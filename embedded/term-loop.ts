/** Fires terms in due order, a batch at a time. Each case is one transaction of the record; a batch may share a commit. */
import type { Instant } from '../law/index.ts';
import type { CaseNumber } from '../machines/types.ts';
import { isOutage } from '../registry/index.ts';
import type { Registry } from '../registry/index.ts';
import type { RetryPolicy } from './backoff.ts';
import { nextTry } from './backoff.ts';
import { everyOne } from './every-one.ts';
import type { Log } from './log.ts';
import type { Pass } from './loop.ts';
import { causeOf } from './retrying.ts';

export interface TermWork {
  /** Fires one batch of what is due by `now`. */
  pass(now: Instant): Promise<Pass>;
  /** The last batch was full: more is due already. */
  readonly backlog: boolean;
}

export type FiringRegistry = Pick<Registry, 'due' | 'nextDue' | 'fireDue' | 'fireFailed'>;

/** A case whose firing fails is shown with its fault and tried again later; a term is never dropped, and holds up no other. */
export function termWork(registry: FiringRegistry, batch: number, retry: RetryPolicy, log: Log): TermWork {
  const failures = new Map<CaseNumber, number>();
  let backlog = false;

  const fire = async (number: CaseNumber, now: Instant): Promise<void> => {
    try {
      await registry.fireDue(number, now);
      failures.delete(number);
    } catch (error) {
      // The record itself: no fault of the case.
      if (isOutage(error)) throw error;
      const times = (failures.get(number) ?? 0) + 1;
      failures.set(number, times);
      const at = nextTry(retry, times, now);
      log.error({ case: number, failures: times, at, cause: causeOf(error) }, 'firing the terms of a case failed');
      await registry.fireFailed(number, causeOf(error), at);
    }
  };

  return {
    get backlog() {
      return backlog;
    },
    pass: async (now) => {
      const cases = await registry.due(now, batch);
      backlog = cases.length === batch;
      if (cases.length === 0) return { more: false, next: await registry.nextDue() };
      // Handed over in due order; the record writes them in the order handed over.
      await everyOne(cases.map((number) => fire(number, now)));
      return { more: true, next: null };
    },
  };
}
