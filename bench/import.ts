/** Bringing an office in: the running files of another system from a CSV, and an office out and in again by its export. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { exportOffice, importCases, importOffice, noMap } from '../embedded/index.ts';
import type { ImportMap } from '../embedded/index.ts';
import { instant } from '../law/index.ts';
import { life } from './life.ts';
import { line, report, whole, withFolder } from './report.ts';

const now = instant('2026-11-27T08:00:00Z');
const quoted = (value: unknown): string => `"${JSON.stringify(value).replaceAll('"', '""')}"`;

/** Everything that a case says goes with its line, as it comes out of a database. */
const rows = life.map(({ type, day, role, data }) => `${type},${day},${role},${role},${quoted(data)}`);

async function writeOldOffice(file: string, cases: number): Promise<void> {
  const into = createWriteStream(file);
  into.write('case,act,on,by,person,data\n');
  for (let n = 1; n <= cases; n++) {
    const number = `A 2026 ${String(n).padStart(4, '0')}`;
    if (!into.write(rows.map((row) => `${number},${row}\n`).join(''))) await once(into, 'drain');
  }
  into.end();
  await finished(into);
}

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
};

export async function benchImport(cases = Number(process.env['BENCH_IMPORT'] ?? 10_000)): Promise<void> {
  await withFolder(async (dir) => {
    const [file, data, again, exported] = [`${dir}/old.csv`, `${dir}/office`, `${dir}/again`, `${dir}/office.ndjson`];
    await writeOldOffice(file, cases);
    const map: ImportMap = noMap;
    let entries = 0;
    const dry = await seconds(() => importCases({ dataDir: data, file, map, by: null, now }));
    const took = await seconds(async () => {
      const found = await importCases({ dataDir: data, file, map, by: 'bench', now });
      if (found.fit !== cases) throw new Error(JSON.stringify(found.problems));
      ({ entries } = found);
    });
    report('cases imported a second', cases / took, { aim: 300, beside: ['in a dry run', cases / dry] });
    line(
      `  ${whole(cases)} cases with ${rows.length} acts, ${whole(entries)} entries; 100 000 in ${whole((took / cases) * 100_000)} s`,
    );
    line(`  memory afterwards ${whole(process.memoryUsage().rss / 1e6)} MB`);
    const out = await seconds(async () => {
      const into = createWriteStream(exported);
      await exportOffice(
        data,
        async (text) => {
          if (!into.write(`${text}\n`)) await once(into, 'drain');
        },
        { now },
      );
      into.end();
      await finished(into);
    });
    report('cases exported a second', cases / out);
    const back = await seconds(() => importOffice(again, exported, { dryRun: false }));
    report('cases of an export taken in a second', cases / back);
  });
}
