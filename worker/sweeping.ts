/** The sweep: what is due that no workflow has fired is fired, and what no workflow was told of is told. */
import { ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { later } from '../activities/index.ts';
import { everyOne } from '../embedded/index.ts';
import type { Office } from '../embedded/index.ts';
import type { CaseNumber } from '../machines/index.ts';
import type { SweepReport } from '../workflows/activity-types.ts';
import { sweepSchedule, sweepWorkflow } from '../workflows/names.ts';
import { poke } from './poke.ts';

export interface SweepDeps {
  readonly office: Pick<Office, 'caseWork' | 'registry'>;
  readonly client: Client;
  readonly taskQueue: string;
  /** Called after each batch. */
  readonly onBatch?: (report: SweepReport) => void;
}

/** Cases in one batch. So many due at once are fired without waiting for their workflows. */
const batch = 256;
/** So long are workflows given to fire, to carry out and to be told. */
const graceMs = 20_000;
const pokesTogether = 32;
const sweepEveryMs = 10_000;

/** Fires in due order. Throws what the record says, or Temporal, once a batch has come to its end. */
export async function sweepOnce({ office, client, taskQueue, onBatch }: SweepDeps): Promise<SweepReport> {
  const { caseWork, registry } = office;
  let [fired, poked] = [0, 0];
  const tell = async (numbers: readonly CaseNumber[]): Promise<void> => {
    for (let i = 0; i < numbers.length; i += pokesTogether)
      await everyOne(numbers.slice(i, i + pokesTogether).map((number) => poke(client, taskQueue, number)));
    poked += numbers.length;
    onBatch?.({ fired, poked });
  };
  for (;;) {
    const now = caseWork.now();
    const due = await registry.due(now, batch);
    const late = due.length === batch ? due : await registry.due(later(now, -graceMs), batch);
    if (late.length === 0) break;
    await everyOne(late.map((number) => caseWork.fire(number)));
    fired += late.length;
    onBatch?.({ fired, poked });
  }
  const before = later(caseWork.now(), -graceMs);
  for (;;) {
    const pokes = await registry.pokes(before, batch);
    if (pokes.length === 0) break;
    await tell(pokes.map((one) => one.case));
    await registry.poked(pokes);
  }
  const waiting = await registry.pendingEffects(before, batch);
  await tell([...new Set(waiting.map((effect) => effect.case))]);
  await registry.swept(caseWork.now());
  return { fired, poked };
}

/** Has Temporal start the sweep every few seconds, never two at a time. */
export async function scheduleSweep(client: Client, taskQueue: string): Promise<void> {
  try {
    await client.schedule.create({
      scheduleId: sweepSchedule,
      spec: { intervals: [{ every: sweepEveryMs }] },
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: 60_000 },
      action: { type: 'startWorkflow', workflowType: sweepWorkflow, workflowId: 'sweep', taskQueue, args: [] },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
