/** A loop that works while there is work, lets others have their turn after each piece, and sleeps otherwise. */
import { setImmediate } from 'node:timers/promises';
import type { Instant } from '../law/index.ts';
import type { Alarm } from './alarm.ts';
import { alarm } from './alarm.ts';
import type { Clock } from './clock.ts';
import { later } from './clock.ts';
import { EmbeddedError } from './embedded-error.ts';
import type { Log } from './log.ts';
import { causeOf } from './retrying.ts';

/** What one bounded piece of work came to: whether there may be more now, and when there will be at the latest. */
export interface Pass {
  readonly more: boolean;
  readonly next: Instant | null;
}

export interface Loop {
  readonly alarm: Alarm;
  /** Finishes the piece in hand. */
  stop(): Promise<void>;
}

/** Starts the loop. A pass that throws is tried again after a while; while the clock is held it waits to be woken. */
export function startLoop(name: string, clock: Clock, log: Log, onSleep: () => void, pass: () => Promise<Pass>): Loop {
  const bell = alarm(clock, onSleep);
  const stop = new AbortController();
  const run = async () => {
    while (!stop.signal.aborted) {
      let done: Pass;
      try {
        done = await pass();
      } catch (error) {
        const held = error instanceof EmbeddedError;
        if (!held) log.error({ loop: name, cause: causeOf(error) }, 'the loop failed and goes on after a while');
        done = { more: false, next: held ? null : later(clock.now(), 5_000) };
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
