/** Brings a file in, in a process of its own, to be killed. Says `at` with how many cases are done, and `done` at the end. */
import { importCases } from '../../embedded/index.ts';
import type { Instant } from '../../law/index.ts';

const [dataDir = '', file = '', now = ''] = process.argv.slice(2);
const found = await importCases({
  dataDir,
  file,
  by: 'quliyev',
  now: now as Instant,
  batch: 60,
  onProgress: ({ cases }) => void process.stdout.write(`at ${cases}\n`),
});
process.stdout.write(`done ${JSON.stringify(found)}\n`);
