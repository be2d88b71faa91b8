/** Replays the histories of a folder with the workflows of a bundle, and says of each what came of it. */
import { readFileSync } from 'node:fs';
import { Worker } from '@temporalio/worker';
import { silentLog } from '../../activities/index.ts';
import { dataConverterOf } from '../../worker/connect.ts';
import { setUpRuntime, temporalSettings } from '../../worker/index.ts';
import { codecKeys, keptHistories } from './histories.ts';

const [bundle = '', folder = ''] = process.argv.slice(2);
setUpRuntime(silentLog);
const workflowBundle = { code: readFileSync(bundle, 'utf8') };
const dataConverter = dataConverterOf(temporalSettings({ MUDDET_CODEC_KEYS: codecKeys }));
const how = { workflowBundle, dataConverter };
for await (const { workflowId, error } of Worker.runReplayHistories(how, await keptHistories(folder)))
  process.stdout.write(`${JSON.stringify({ of: workflowId, error: error?.name ?? null, why: error?.message })}\n`);
process.exit(0);
