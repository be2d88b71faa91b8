/**
 * Tells the workflows of the cases what comes to them. What this process commits it tells at once; what has been left untold
 * for some seconds, whoever committed it, it tells, too. A poke that gets lost costs time only: the sweep finds its case.
 */
import type { Client } from '@temporalio/client';
import { causeOf, later, msBetween } from '../activities/index.ts';
import type { Log } from '../activities/index.ts';
import { startLoop } from '../embedded/index.ts';
import type { Clock } from '../embedded/index.ts';
import type { Instant } from '../law/index.ts';
import type { CaseNumber } from '../machines/index.ts';
import type { Poke, Registry } from '../registry/index.ts';
import { poke } from './poke.ts';

export interface PokerOptions {
  readonly registry: Pick<Registry, 'onCommit' | 'poked' | 'pokes'>;
  readonly client: Client;
  readonly taskQueue: string;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Poker {
  /** Since when Temporal has not been reached, and why; null while all is well. */
  readonly trouble: { readonly since: Instant; readonly cause: string } | null;
  stop(): Promise<void>;
}

/** Pokes on their way at once. */
const together = 32;
const leftUntoldMs = 5_000;

export function startPoker({ registry, client, taskQueue, clock, log }: PokerOptions): Poker {
  const fresh = new Map<CaseNumber, Poke>();
  let trouble: Poker['trouble'] = null;
  let looked: Instant | null = null;

  const left = async (now: Instant): Promise<readonly Poke[]> => {
    if (looked !== null && msBetween(looked, now) < leftUntoldMs) return [];
    const found = await registry.pokes(later(now, -leftUntoldMs), together);
    if (found.length < together) looked = now;
    return found;
  };

  const loop = startLoop(
    'pokes',
    clock,
    log,
    () => undefined,
    async () => {
      const now = clock.now();
      const batch = [...fresh.values()].slice(0, together);
      for (const { case: number } of batch) fresh.delete(number);
      if (batch.length === 0) batch.push(...(await left(now)));
      if (batch.length === 0) return { more: false, next: later(now, leftUntoldMs) };
      const told = await Promise.allSettled(batch.map((one) => poke(client, taskQueue, one.case)));
      await registry.poked(batch.filter((_, i) => told[i]?.status === 'fulfilled'));
      const failed = told.find((one) => one.status === 'rejected');
      if (!failed) trouble = null;
      else {
        trouble ??= { since: now, cause: causeOf(failed.reason) };
        // They stand in the record.
        fresh.clear();
        looked = null;
        throw failed.reason;
      }
      return { more: true, next: null };
    },
  );
  const unlisten = registry.onCommit((committed) => {
    if (trouble !== null) return;
    for (const { case: number, seq, recordedAt } of committed)
      fresh.set(number, { case: number, seq, since: recordedAt });
    loop.alarm.ring();
  });
  return {
    get trouble() {
      return trouble;
    },
    async stop() {
      unlisten();
      await loop.stop();
    },
  };
}
