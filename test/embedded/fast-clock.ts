/** A clock on which a second of the machine is many days of the office, the same for every process that is given its start. */
import { instantOf } from '../../activities/index.ts';
import type { Clock } from '../../embedded/index.ts';
import { systemClock } from '../../embedded/index.ts';

/** No wait is shorter: the looks that an office takes each second at a shared record would follow each other without a pause. */
const shortestWaitMs = 50;

/** `started`: the machine's time, in milliseconds, at which the office's time was `from`. */
export function fastClock(from: string, started: number, daysPerSecond: number): Clock {
  const faster = daysPerSecond * 86_400;
  const machine = systemClock();
  return {
    now: () => instantOf(Date.parse(from) + (Date.now() - started) * faster),
    wait: (ms, signal) => machine.wait(Math.max(shortestWaitMs, Math.ceil(ms / faster)), signal),
  };
}
