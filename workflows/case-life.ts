/**
 * One case in time. It fires what is due, has carried out what follows, and waits for a poke or the next instant. The law, the
 * state and the record are elsewhere: all of this can be lost and begun anew.
 */
import {
  condition,
  continueAsNew,
  proxyActivities,
  proxyLocalActivities,
  setCurrentDetails,
  setHandler,
  defineSignal,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import type { Standing } from '../activities/index.ts';
import type { CaseActivities } from './activity-types.ts';
import { newAlarm } from './alarm.ts';
import { pokeSignal, searchKeys } from './names.ts';

/** What is thrown there is an outage: the record is away, or the worker. It is tried until it works. */
const retry = { initialInterval: 1_000, backoffCoefficient: 2, maximumInterval: 300_000 };

const { advance } = proxyLocalActivities<CaseActivities>({
  startToCloseTimeout: 60_000,
  localRetryThreshold: 10_000,
  retry,
});
const { carryOut } = proxyActivities<CaseActivities>({ startToCloseTimeout: 60_000, retry });

/** Events of one run. Temporal warns at ten thousand. */
const longHistory = 2_000;

const poke = defineSignal(pokeSignal);

export async function caseLife(caseNumber: string): Promise<void> {
  let poked = false;
  setHandler(poke, () => void (poked = true));
  const alarm = newAlarm();
  const show = shower();
  for (;;) {
    poked = false;
    const { next, inMs, effects, standing, isOver } = await advance(caseNumber);
    show(standing);
    if (effects.length > 0) await carryOut(effects);
    const { continueAsNewSuggested, historyLength } = workflowInfo();
    if (continueAsNewSuggested || historyLength > longHistory) return continueAsNew<typeof caseLife>(caseNumber);
    // What was carried out may have moved the case on.
    if (effects.length > 0 || poked) continue;
    // An act that brings it back begins another.
    if (isOver) return;
    alarm.set(next, inMs, standing?.words ?? caseNumber);
    await condition(() => poked || alarm.isRinging);
  }
}

/** Puts what has changed of how a case stands where an operator sees it. */
function shower(): (standing: Standing | null) => void {
  let shown = '';
  return (standing) => {
    const now = JSON.stringify(standing);
    if (now === shown) return;
    shown = now;
    setCurrentDetails(standing?.words ?? '');
    upsertSearchAttributes([
      { key: searchKeys.stage, value: standing?.stage ?? null },
      { key: searchKeys.kind, value: standing?.kind ?? null },
      { key: searchKeys.turn, value: standing?.turn ?? null },
      { key: searchKeys.stuck, value: standing?.stuck ?? null },
      { key: searchKeys.examiner, value: standing?.examiner ?? null },
      { key: searchKeys.nextDue, value: standing?.nextDue ? new Date(standing.nextDue) : null },
    ]);
  };
}
