/** How a bench prints: the figure, the aim, and the ratio to something measured in the same run. */
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Calls `work` for about so many seconds; it answers how much it did. */
export function perSecond(seconds: number, work: () => number): number {
  const start = process.hrtime.bigint();
  const end = start + BigInt(Math.round(seconds * 1e9));
  let done = 0;
  while (process.hrtime.bigint() < end) done += work();
  return done / (Number(process.hrtime.bigint() - start) / 1e9);
}

/** A folder for one bench, removed after it. */
export async function withFolder(work: (dir: string) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'muddet-bench-'));
  try {
    await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The median time of a write and fsync of this disk, in microseconds. */
export function fsyncMicroseconds(dir = tmpdir()): number {
  const folder = mkdtempSync(join(dir, 'muddet-fsync-'));
  const file = openSync(join(folder, 'probe'), 'w');
  const times: number[] = [];
  for (let i = 0; i < 200; i++) {
    const start = process.hrtime.bigint();
    writeSync(file, Buffer.alloc(4096, i));
    fsyncSync(file);
    times.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  closeSync(file);
  rmSync(folder, { recursive: true });
  times.sort((a, b) => a - b);
  return times[100] ?? 0;
}

export const line = (text: string): void => void process.stdout.write(`${text}\n`);

export const whole = (n: number): string => Math.round(n).toLocaleString('en-GB');

export function report(
  what: string,
  figure: number,
  { aim, beside, unit = '' }: { aim?: number; beside?: readonly [string, number]; unit?: string } = {},
): void {
  line(`${what}: ${whole(figure)}${unit}${aim === undefined ? '' : ` (aim ${whole(aim)}${unit})`}`);
  if (beside) line(`  beside ${beside[0]}: ${whole(beside[1])}, ratio ${(figure / beside[1]).toFixed(2)}`);
}
