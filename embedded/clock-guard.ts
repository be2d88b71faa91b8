/** Holds the office when its clock cannot be trusted: a term fired by a wrong clock takes a right away from somebody. */
import { msBetween } from '../activities/index.ts';
import type { Instant } from '../law/index.ts';
import type { Clock } from './clock.ts';
import { EmbeddedError } from './embedded-error.ts';

export interface GuardBounds {
  /** How far the clock may fall behind what was seen: clocks are set right by small steps. */
  readonly backMs: number;
  /** How far it may be ahead of what was seen last, while the office runs. */
  readonly aheadMs: number;
  /** The same at the start: how long an office may have been shut without anyone having to say so. */
  readonly downtimeMs: number;
}

const hour = 3_600_000;
export const defaultBounds: GuardBounds = { backMs: 60_000, aheadMs: 25 * hour, downtimeMs: 31 * 24 * hour };

/** Why the office stands still until an operator confirms the clock. */
export interface ClockHold {
  readonly code: 'embedded.clockBackwards' | 'embedded.clockAhead';
  /** The last time seen before. */
  readonly seen: Instant;
  /** What the clock said instead. */
  readonly clock: Instant;
}

export interface ClockGuard {
  /** The time, never earlier than a time given before. Throws `EmbeddedError` while the office is held. */
  now(): Instant;
  readonly hold: ClockHold | null;
  /** The clock as it stands now is right: the office goes on from it. */
  confirm(): Instant;
}

/** A guard that has seen `seen` before, or nothing. `onHold` is told once for each hold. */
export function clockGuard(
  clock: Clock,
  seen: Instant | null,
  bounds: GuardBounds,
  onHold: (hold: ClockHold) => void,
): ClockGuard {
  let last = seen;
  let running = false;
  let hold: ClockHold | null = null;

  const judge = (now: Instant): ClockHold | null => {
    if (last === null) return null;
    if (msBetween(now, last) > bounds.backMs) return { code: 'embedded.clockBackwards', seen: last, clock: now };
    const ahead = running ? bounds.aheadMs : bounds.downtimeMs;
    return msBetween(last, now) > ahead ? { code: 'embedded.clockAhead', seen: last, clock: now } : null;
  };

  return {
    get hold() {
      return hold;
    },
    now: () => {
      const now = clock.now();
      if (!hold) {
        hold = judge(now);
        if (hold) onHold(hold);
      }
      if (hold) throw heldError(hold);
      running = true;
      if (last === null || now > last) last = now;
      return last;
    },
    confirm: () => {
      const now = clock.now();
      hold = null;
      running = true;
      last = now;
      return now;
    },
  };
}

function heldError({ code, seen, clock }: ClockHold): EmbeddedError {
  const what =
    code === 'embedded.clockBackwards'
      ? `the clock says ${clock}, but ${seen} has been seen already`
      : `the clock says ${clock}, far ahead of ${seen}, the last time seen`;
  return new EmbeddedError(
    code,
    `${what}. Nothing is fired and no act is taken until an operator confirms the clock.`,
    { seen, clock },
  );
}
