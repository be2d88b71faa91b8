/** The office's clock. Everything that runs here asks this one, so that a test or the simulator can be its own. */
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

/** An instant of milliseconds since 1970, cut to the second. */
export function instantOf(ms: number): Instant {
  return `${new Date(ms).toISOString().slice(0, 19)}Z` as Instant;
}

/** An instant so many milliseconds later, cut to the second. */
export function later(at: Instant, ms: number): Instant {
  return instantOf(Date.parse(at) + ms);
}

/** Milliseconds from one instant to another. */
export function msBetween(from: Instant, to: Instant): number {
  return Date.parse(to) - Date.parse(from);
}

/** The earliest of some instants, null if there is none. */
export function earliest(...instants: readonly (Instant | null)[]): Instant | null {
  return instants.reduce((first, at) => (at !== null && (first === null || at < first) ? at : first), null);
}
