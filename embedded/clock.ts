/** The office's clock. Everything that runs here asks this one, so that a test or the simulator can be its own. */
import { instantOf } from '../activities/index.ts';
import type { Instant } from '../law/index.ts';

export interface Clock {
  now(): Instant;
  /** Resolves after so many milliseconds, or as soon as the signal is aborted. Never rejects. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** The machine's own clock. Callers wait in bounded pieces: a Node timer of more than 24.8 days fires at once. */
export function systemClock(): Clock {
  return {
    now: () => instantOf(Date.now()),
    wait: (ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const done = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done, { once: true });
      }),
  };
}
