/** The one timer of a workflow. */
import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

export interface Alarm {
  readonly isRinging: boolean;
  /** Rings at an instant (ISO text), so many milliseconds from now, or never; what was set before is off. Set to the same again, it goes on. */
  set(at: string | null, ms: number | null, why: string): void;
}

/** What cannot be done now is looked at again after so long at the earliest. */
const leastMs = 1_000;

export function newAlarm(): Alarm {
  let setTo: string | null = null;
  let isRinging = false;
  let scope: CancellationScope | null = null;
  return {
    get isRinging() {
      return isRinging;
    },
    set(at, ms, why) {
      if (at === setTo && !isRinging) return;
      scope?.cancel();
      [setTo, isRinging, scope] = [at, false, null];
      if (at === null || ms === null) return;
      const own = new CancellationScope();
      scope = own;
      own
        .run(async () => {
          await sleep(Math.max(leastMs, ms), { summary: why });
          isRinging = true;
        })
        .catch((error: unknown) => {
          if (!isCancellation(error)) throw error;
        });
    },
  };
}
