/** Pokes: what tells the workflow of a case that something has come to it, and starts it where there is none. */
import type { Client } from '@temporalio/client';
import type { CaseNumber } from '../machines/index.ts';
import { caseWorkflow, pokeSignal, workflowIdOf } from '../workflows/names.ts';

/** For how long an answer is waited for. */
const deadlineMs = 10_000;

/** Throws what Temporal says, or that it says nothing. */
export async function poke(client: Client, taskQueue: string, number: CaseNumber): Promise<void> {
  await client.withDeadline(Date.now() + deadlineMs, () =>
    client.workflow.signalWithStart(caseWorkflow, {
      workflowId: workflowIdOf(number),
      taskQueue,
      args: [number],
      signal: pokeSignal,
      signalArgs: [],
    }),
  );
}
