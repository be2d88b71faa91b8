/** A loop that works while there is work, lets others have their turn after each piece, and sleeps otherwise. */
import type { Log } from '../activities/index.ts';
import { causeOf, later } from '../activities/index.ts';
import { setImmediate } from 'node:timers/promises';
import type { Instant } from '../law/index.ts';
import type { Alarm } from './alarm.ts';
import { alarm } from './alarm.ts';
import type { Clock } from './clock.ts';
import { EmbeddedError } from './embedded-error.ts';

/** What one bounded piece of work came to: whether there may be more now, and when there will be at the latest. */
export interface Pass {
  readonly more: boolean;
  readonly next: Instant | null;
}

/** Milliseconds after which what kept a loop from its work is looked at again. */
export const againAfterMs = 5_000;

export interface Loop {
  readonly alarm: Alarm;
  /** Finishes the piece in hand. */
  stop(): Promise<void>;
}

/**
 * Starts the loop. A pass that throws is tried again after a while; while the clock is held it waits to be woken. What keeps
 * it from its work is logged once, and that it goes on.
 */
export function startLoop(name: string, clock: Clock, log: Log, onSleep: () => void, pass: () => Promise<Pass>): Loop {
  const bell = alarm(clock, onSleep);
  const stop = new AbortController();
  let trouble: string | null = null;
  const run = async () => {
    while (!stop.signal.aborted) {
      let done: Pass;
      try {
        done = await pass();
        if (trouble !== null) log.warn({ loop: name }, 'the loop goes on');
        trouble = null;
      } catch (error) {
        const held = error instanceof EmbeddedError;
        const cause = causeOf(error);
        if (!held && cause !== trouble) log.error({ loop: name, cause }, 'the loop failed and tries again');
        if (!held) trouble = cause;
        done = { more: false, next: held ? null : later(clock.now(), againAfterMs) };
      }
      if (stop.signal.aborted) break;
      if (done.more) await setImmediate();
      else await bell.sleep(done.next);
    }
  };
  const running = run();
  return {
    alarm: bell,
    stop: () => {
      stop.abort();
      bell.ring();
      return running;
    },
  };
}
