/** Days and moments as scenarios write them. */
import { addLength, civilDateOf, instant, length } from '../../law/index.ts';
import type { Instant } from '../../law/index.ts';

/** Noon in Baku on a day, or the moment itself. */
export const momentOf = (when: string): Instant => instant(when.length === 10 ? `${when}T12:00:00+04:00` : when);

/** Noon of the day that is so many lengths after another. */
export function noonLater(at: Instant, every: string, times: number): Instant {
  const unit = length(every);
  const total = length(`P${Number(unit.slice(1, -1)) * times}${unit.at(-1) ?? 'D'}`);
  return momentOf(addLength(civilDateOf(at), total));
}
