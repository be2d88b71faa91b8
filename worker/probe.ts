/** What an operator wants to know of Temporal: is it there, is the namespace as it must be, does anybody work. */
import { ScheduleNotFoundError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import { sweepSchedule } from '../workflows/names.ts';
import { openClient } from './connect.ts';
import { missingSearchAttributes } from './search-attributes.ts';
import type { TemporalSettings } from './settings.ts';

export interface Probed {
  readonly what: 'temporal' | 'namespace' | 'searchAttributes' | 'workers' | 'sweep';
  readonly isWell: boolean;
  readonly detail: string;
}

const deadlineMs = 5_000;
const { TaskQueueType } = proto.temporal.api.enums.v1;

/** Asks one after the other, until one finds nothing to ask. */
export async function probeTemporal(settings: TemporalSettings): Promise<readonly Probed[]> {
  const { address, namespace, taskQueue } = settings;
  const client = openClient(settings);
  const found: Probed[] = [];
  const ask = async (what: Probed['what'], of: () => Promise<Omit<Probed, 'what'>>): Promise<boolean> => {
    try {
      const { isWell, detail } = await client.withDeadline(Date.now() + deadlineMs, of);
      found.push({ what, isWell, detail });
      return isWell;
    } catch (error) {
      found.push({ what, isWell: false, detail: error instanceof Error ? error.message : String(error) });
      return false;
    }
  };
  try {
    const isThere =
      (await ask('temporal', async () => {
        const { serverVersion } = await client.workflowService.getSystemInfo({});
        return { isWell: true, detail: `${address} answers, version ${serverVersion}` };
      })) &&
      (await ask('namespace', async () => {
        const { config } = await client.workflowService.describeNamespace({ namespace });
        const days = Number(config?.workflowExecutionRetentionTtl?.seconds ?? 0) / 86_400;
        return { isWell: true, detail: `${namespace}; what has ended is kept for ${days} days` };
      }));
    if (!isThere) return found;
    await ask('searchAttributes', async () => {
      const missing = await missingSearchAttributes(client);
      return missing.length === 0
        ? { isWell: true, detail: 'all of them' }
        : { isWell: false, detail: `missing: ${missing.map(({ name }) => name).join(', ')}` };
    });
    await ask('workers', async () => {
      const pollers = await pollersOf(client, namespace, taskQueue);
      return {
        isWell: pollers.length > 0,
        detail: pollers.length > 0 ? pollers.join(', ') : `nobody works on ${taskQueue}`,
      };
    });
    await ask('sweep', () => sweepOf(client));
    return found;
  } finally {
    await client.connection.close();
  }
}

async function pollersOf(client: Client, namespace: string, taskQueue: string): Promise<readonly string[]> {
  const { pollers } = await client.workflowService.describeTaskQueue({
    namespace,
    taskQueue: { name: taskQueue },
    taskQueueType: TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
  });
  return (pollers ?? []).map(({ identity }) => identity ?? '?');
}

async function sweepOf(client: Client): Promise<Omit<Probed, 'what'>> {
  try {
    const { state, info } = await client.schedule.getHandle(sweepSchedule).describe();
    if (state.paused) return { isWell: false, detail: `${sweepSchedule} is paused` };
    const last = info.recentActions.at(-1)?.takenAt;
    return { isWell: true, detail: last ? `last begun ${last.toISOString()}` : 'not begun yet' };
  } catch (error) {
    if (!(error instanceof ScheduleNotFoundError)) throw error;
    return { isWell: false, detail: `there is no ${sweepSchedule}: the first worker makes it` };
  }
}
