/** The worker of an office: it wakes the cases and carries out what follows, as Temporal says. */
import { readFileSync } from 'node:fs';
import { Context } from '@temporalio/activity';
import { Worker } from '@temporalio/worker';
import { msBetween } from '../activities/index.ts';
import type { Office } from '../embedded/index.ts';
import type { CaseNumber } from '../machines/index.ts';
import type { CaseActivities, SweepActivities } from '../workflows/activity-types.ts';
import { connectWorker, dataConverterOf, openClient } from './connect.ts';
import { haveSearchAttributes } from './search-attributes.ts';
import type { TemporalSettings } from './settings.ts';
import { scheduleSweep, sweepOnce } from './sweeping.ts';
import { WorkerError } from './worker-error.ts';

export interface OfficeWorker {
  readonly state: string;
  /** Resolves when it has been told to stop and has finished what was in hand. Rejects where it cannot go on. */
  readonly done: Promise<void>;
  stop(): Promise<void>;
}

/** Tries of one effect after which nobody knows what becomes of those who carry it out. */
const lostTries = 8;
const graceMs = 20_000;

export interface WorkerOptions {
  readonly office: Office;
  readonly settings: TemporalSettings;
  /** The file of the bundled workflows. */
  readonly bundle: string;
  /** How long Temporal takes for so many milliseconds of the office; the same when not given. */
  readonly inTemporal?: (ms: number) => number;
}

/** Throws `temporal.unavailable`, `temporal.noNamespace` and `temporal.noSearchAttributes`. */
export async function openWorker(options: WorkerOptions): Promise<OfficeWorker> {
  const { office, settings, bundle, inTemporal = (ms) => ms } = options;
  const { namespace, taskQueue, identity, build } = settings;
  const connection = await connectWorker(settings);
  const client = openClient(settings);
  try {
    await namespaceIsThere(client, namespace);
    await haveSearchAttributes(client);
    await scheduleSweep(client, taskQueue);
    const worker = await Worker.create({
      connection,
      namespace,
      taskQueue,
      identity,
      dataConverter: dataConverterOf(settings),
      workflowBundle: { code: readFileSync(bundle, 'utf8') },
      activities: { ...caseActivities(office, inTemporal), ...sweepActivities(office, client, taskQueue) },
      shutdownGraceTime: graceMs,
      // A small machine: the record takes one transaction at a time, and letters are printed one after the other.
      maxConcurrentWorkflowTaskExecutions: 16,
      maxConcurrentLocalActivityExecutions: 16,
      maxConcurrentActivityTaskExecutions: 8,
      maxCachedWorkflows: 2_000,
      ...(build
        ? {
            workerDeploymentOptions: {
              version: { deploymentName: build.deployment, buildId: build.id },
              useWorkerVersioning: true,
              // A case lives for decades: its workflow goes on with whatever code is there.
              defaultVersioningBehavior: 'AUTO_UPGRADE',
            },
          }
        : {}),
    });
    const run = async (): Promise<void> => {
      try {
        await worker.run();
      } finally {
        await client.connection.close();
        await connection.close();
      }
    };
    const done = run();
    // Whoever asks for it is told.
    done.catch(() => undefined);
    return {
      get state() {
        return worker.getState();
      },
      done,
      async stop() {
        if (worker.getState() === 'RUNNING') worker.shutdown();
        await done;
      },
    };
  } catch (error) {
    await client.connection.close();
    await connection.close();
    throw error;
  }
}

interface Begun {
  readonly id: string;
  readonly times: number;
}

function caseActivities({ caseWork }: Office, inTemporal: (ms: number) => number): CaseActivities {
  return {
    async advance(number) {
      const needs = await caseWork.advance(number as CaseNumber);
      const { next } = needs;
      return { ...needs, inMs: next === null ? null : Math.ceil(inTemporal(msBetween(caseWork.now(), next))) };
    },
    async carryOut(effectIds) {
      const { info, heartbeat } = Context.current();
      // Handed on from try to try: the effect in hand, and how often it was begun and never came to an end.
      const last = info.heartbeatDetails as Begun | undefined;
      for (const id of effectIds) {
        const times = last?.id === id ? last.times : 0;
        if (times >= lostTries) {
          await caseWork.giveUp(id, `it was begun ${times} times and never came to an end`);
          continue;
        }
        heartbeat({ id, times: times + 1 } satisfies Begun);
        try {
          await caseWork.carryOut(id);
        } catch (error) {
          // The record's outage: it came to an end, and not by its own fault.
          heartbeat({ id, times } satisfies Begun);
          throw error;
        }
      }
    },
  };
}

const sweepActivities = (
  office: Office,
  client: ReturnType<typeof openClient>,
  taskQueue: string,
): SweepActivities => ({
  sweep: () => sweepOnce({ office, client, taskQueue, onBatch: (report) => Context.current().heartbeat(report) }),
});

async function namespaceIsThere(client: ReturnType<typeof openClient>, namespace: string): Promise<void> {
  try {
    await client.workflowService.describeNamespace({ namespace });
  } catch (error) {
    throw new WorkerError(
      'temporal.noNamespace',
      `Temporal has no namespace ${namespace}, or does not show it: ${error instanceof Error ? error.message : String(error)}`,
      { namespace },
      error,
    );
  }
}
