/** Histories of workflows, kept as files: a workflow that would not do the same again is found before it meets them. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';

/** As Temporal sends it. */
const { History } = proto.temporal.api.history.v1;

/** The keys with which they were encrypted. */
export const codecKeys = `test:${Buffer.alloc(32, 7).toString('base64')}`;

/** Writes every history of a namespace into a folder. */
export async function keepHistories(client: Client, folder: string): Promise<void> {
  for await (const { workflowId, runId, type } of client.workflow.list()) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    await writeFile(
      join(folder, `${type}-${workflowId.replaceAll(/\W/g, '-')}.history`),
      History.encode(history).finish(),
    );
  }
}

/** Each with the name of its file. */
export async function keptHistories(
  folder: string,
): Promise<readonly { readonly workflowId: string; readonly history: ReturnType<typeof History.decode> }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.history')).sort();
  return Promise.all(
    names.map(async (name) => ({
      workflowId: name,
      history: History.decode(await readFile(join(folder, name))),
    })),
  );
}
