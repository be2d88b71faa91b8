/** An office in a process of its own whose clock stands still, to be killed after so many cases were worked out again. */
import { openOffice } from '../../embedded/index.ts';
import type { Instant } from '../../law/index.ts';
import { killTest } from './kill-test.ts';

const [dataDir = '', now = '', many = ''] = process.argv.slice(2);
const clock = {
  now: () => now as Instant,
  wait: (_ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true })),
};
const office = await openOffice({ dataDir, clock, clockBounds: killTest.clockBounds, termBatch: 1 });
let done = 0;
office.registry.onCommit((committed) => {
  done += committed.filter(({ type }) => type === 'CALENDAR_CHANGED').length;
  if (done < Number(many)) return;
  process.stdout.write(`${done}\n`);
  // Nothing more happens in this process.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
