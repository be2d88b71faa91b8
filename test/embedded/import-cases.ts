/**
 * Brings a file in, in a process of its own, to be killed. Says `at` with how many cases are done, and `done` at the end.
 * From `holdAt` cases on it goes no further, and waits to be killed: however slow the one who kills is, cases are left.
 */
import { writeSync } from 'node:fs';
import { importCases } from '../../embedded/index.ts';
import type { Instant } from '../../law/index.ts';

const [dataDir = '', file = '', now = '', holdAt = 'never'] = process.argv.slice(2);
const found = await importCases({
  dataDir,
  file,
  by: 'quliyev',
  now: now as Instant,
  batch: 60,
  onProgress: ({ cases }) => {
    writeSync(1, `at ${cases}\n`);
    if (cases >= Number(holdAt)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
writeSync(1, `done ${JSON.stringify(found)}\n`);
