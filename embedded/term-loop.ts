/** Fires terms in due order, a batch at a time. Each case is one transaction of the record; a batch may share a commit. */
import { firing } from '../activities/index.ts';
import type { FiringDeps } from '../activities/index.ts';
import type { Instant } from '../law/index.ts';
import type { Registry } from '../registry/index.ts';
import { everyOne } from './every-one.ts';
import type { Pass } from './loop.ts';

export interface TermWork {
  /** Fires one batch of what is due by `now`. */
  pass(now: Instant): Promise<Pass>;
  /** The last batch was full: more is due already. */
  readonly backlog: boolean;
}

export type TermDeps = FiringDeps & {
  readonly registry: FiringDeps['registry'] & Pick<Registry, 'due' | 'nextDue'>;
};

export function termWork(deps: TermDeps, batch: number): TermWork {
  const { registry } = deps;
  const fire = firing(deps);
  let backlog = false;
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
