/** When a failed effect, or a case whose firing failed, is tried again. */
import type { Instant } from '../law/index.ts';
import { later } from './instants.ts';

export interface RetryPolicy {
  /** Failures after which it becomes an incident. */
  readonly attempts: number;
  readonly firstMs: number;
  readonly mostMs: number;
  /** Between 0 and 1. Spreads tries that failed together. */
  readonly random: () => number;
}

export const defaultRetry: RetryPolicy = { attempts: 8, firstMs: 2_000, mostMs: 3_600_000, random: Math.random };

/** Doubled with each failure up to the most, and half of that left to chance; a second at least. `failures` counts from 1. */
export function nextTry({ firstMs, mostMs, random }: RetryPolicy, failures: number, now: Instant): Instant {
  const full = Math.min(mostMs, firstMs * 2 ** (failures - 1));
  return later(now, Math.max(1_000, Math.ceil((full * (1 + random())) / 2_000) * 1_000));
}
