/** Lets a loop sleep until an instant, a wake-up call, or a bounded time, whichever comes first. No call is ever missed. */
import { msBetween } from '../activities/index.ts';
import type { Instant } from '../law/index.ts';
import type { Clock } from './clock.ts';

/** Never longer in one piece, so that a clock set right is noticed, and no Node timer overflows. */
export const longestWaitMs = 5 * 60_000;
/** Never shorter: the clock counts seconds. */
const shortestWaitMs = 250;

export interface Alarm {
  /** Ends the sleep in hand, or the next one at once. */
  ring(): void;
  sleep(until: Instant | null): Promise<void>;
  /** Asleep, and nobody has rung. */
  readonly asleep: boolean;
}

/** An alarm on a clock. `onSleep` is called each time a sleep begins. */
export function alarm(clock: Clock, onSleep: () => void): Alarm {
  let rung = false;
  let sleeping: AbortController | null = null;
  return {
    get asleep() {
      return sleeping !== null && !rung;
    },
    ring: () => {
      rung = true;
      sleeping?.abort();
    },
    sleep: async (until) => {
      if (!rung) {
        sleeping = new AbortController();
        const ms = until === null ? longestWaitMs : msBetween(clock.now(), until);
        const waiting = clock.wait(Math.min(longestWaitMs, Math.max(shortestWaitMs, ms)), sleeping.signal);
        onSleep();
        await waiting;
        sleeping = null;
      }
      rung = false;
    },
  };
}
