/** Instants and milliseconds. */
import type { Instant } from '../law/index.ts';

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
