/** The one timer of a workflow. */
import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

export interface Alarm {
  readonly isRinging: boolean;
  /** Rings at an instant (ISO text), or never; what was set before is off. Set to the same again, it goes on. */
  set(at: string | null, why: string): void;
}

/** An instant that has passed already, by the clock of Temporal's server only, is waited for so long. */
const leastMs = 5_000;

export function newAlarm(): Alarm {
  let setTo: string | null = null;
  let isRinging = false;
  let scope: CancellationScope | null = null;
  return {
    get isRinging() {
      return isRinging;
    },
    set(at, why) {
      if (at === setTo && !isRinging) return;
      scope?.cancel();
      [setTo, isRinging, scope] = [at, false, null];
      if (at === null) return;
      const own = new CancellationScope();
      scope = own;
      own
        .run(async () => {
          await sleep(Math.max(leastMs, Date.parse(at) - Date.now()), { summary: why });
          isRinging = true;
        })
        .catch((error: unknown) => {
          if (!isCancellation(error)) throw error;
        });
    },
  };
}
