/** Carries out one effect and settles what comes of it: done, to be tried again, or an incident. Throws only if the record itself fails. */
import { carryOut } from './carry-out.ts';
import type { CarryOutDeps } from './carry-out.ts';
import { CarryOutError } from './outage-error.ts';
import type { Instant } from '../law/index.ts';
import { isOutage } from '../registry/index.ts';
import type { EffectRecord, Registry } from '../registry/index.ts';
import type { RetryPolicy } from './backoff.ts';
import { nextTry } from './backoff.ts';
import type { Log } from './log.ts';

export interface RetryingDeps extends CarryOutDeps {
  readonly registry: CarryOutDeps['registry'] & Pick<Registry, 'effectFailed' | 'effectIncident'>;
  readonly retry: RetryPolicy;
  readonly log: Log;
}

/** What failed is tried again, later each time; what no try can mend, and one failure too many, wait for an operator. */
export async function carryOutOrRetry(deps: RetryingDeps, { id, attempts }: EffectRecord, now: Instant): Promise<void> {
  try {
    await carryOut(deps, id, now);
  } catch (error) {
    // The record itself: no failure of the effect, and nothing can be written down of it.
    if (isOutage(error)) throw error;
    const failures = attempts + 1;
    const cause = causeOf(error);
    if (!(error instanceof CarryOutError) && failures < deps.retry.attempts) {
      const at = nextTry(deps.retry, failures, now);
      deps.log.warn({ effect: id, failures, at, cause }, 'an effect failed and will be tried again');
      await deps.registry.effectFailed(id, cause, at);
    } else {
      deps.log.error({ effect: id, failures, cause }, 'an effect became an incident');
      await deps.registry.effectIncident(id, cause, now);
    }
  }
}

/** What went wrong, with its code where it has one, for an operator to read. */
export function causeOf(error: unknown): string {
  const { code, message } = (error ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  if (typeof message !== 'string') return String(error);
  return typeof code === 'string' && !message.startsWith(code) ? `${code}: ${message}` : message;
}
