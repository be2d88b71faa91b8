/** A clock that a test moves. Waits end when time reaches them or their signal is aborted; nothing sleeps. */
import { instantOf } from '../../activities/index.ts';
import type { Clock } from '../../embedded/index.ts';
import type { Instant } from '../../law/index.ts';

export interface VirtualClock extends Clock {
  /** Moves time, forwards or back, and ends the waits it passes. */
  set(instant: string): void;
  advance(ms: number): void;
  /** How long each wait in hand was asked to last, in milliseconds. */
  readonly waits: readonly number[];
}

export function virtualClock(start: string): VirtualClock {
  let now = Date.parse(start);
  const waiting = new Set<{ ms: number; until: number; resolve: () => void }>();
  const set = (ms: number) => {
    now = ms;
    for (const wait of waiting) if (wait.until <= now) wait.resolve();
  };
  return {
    now: (): Instant => instantOf(now),
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const wait = { ms, until: now + ms, resolve: () => (waiting.delete(wait), resolve()) };
        if (signal.aborted) return resolve();
        waiting.add(wait);
        signal.addEventListener('abort', wait.resolve, { once: true });
      }),
    set: (instant) => set(Date.parse(instant)),
    advance: (ms) => set(now + ms),
    get waits() {
      return [...waiting].map(({ ms }) => ms);
    },
  };
}
