/**
 * An office on Temporal, with the servers of `npm run services`: acts through two servers while workers run, and limits that
 * have all ended at one instant. `BENCH_DATABASE` is the address of an empty database, MUDDET_TEMPORAL_ADDRESS that of a
 * server whose namespace has no office yet.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { issueToken } from '../api/index.ts';
import { openRegistry } from '../registry/index.ts';
import type { CaseSeed } from '../registry/index.ts';
import { civilDateOf, instant, makeLaw, subtractDays } from '../law/index.ts';
import { sampleApplication } from '../cli/simulate/templates.ts';
import { acts, callers, printed } from './http.ts';
import { life, noon, submittedOf } from './life.ts';
import { line, report, whole, withFolder } from './report.ts';

const main = fileURLToPath(new URL('../cli/main.js', import.meta.url));
const today = civilDateOf(instant(new Date().toISOString()));

export async function benchTemporal(cases = Number(process.env['BENCH_TEMPORAL'] ?? 10_000)): Promise<void> {
  const database = process.env['BENCH_DATABASE'];
  if (!database || !process.env['MUDDET_TEMPORAL_ADDRESS']) {
    line(
      'The bench "temporal" needs BENCH_DATABASE and MUDDET_TEMPORAL_ADDRESS; `npm run services` starts both servers.',
    );
    process.exitCode = 2;
    return;
  }
  await withFolder(async (dir) => {
    const processes: ChildProcess[] = [];
    const dirOf = (name: string): string => {
      const made = join(dir, name);
      mkdirSync(made);
      const requests = { person: 10_000_000, withoutToken: 1_000_000 };
      writeFileSync(join(made, 'settings.yaml'), JSON.stringify({ database, requests }));
      if (name !== 'one') copyFileSync(join(dir, 'one', 'access-key.json'), join(made, 'access-key.json'));
      return made;
    };
    const run = (dataDir: string, ...how: string[]): void => {
      const started = spawn(process.execPath, ['--max-semi-space-size=64', main, '--data', dataDir, ...how], {
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      processes.push(started);
    };
    const serve = async (dataDir: string): Promise<string> => {
      run(dataDir, 'serve', '--port', '0', '--runtime', 'temporal');
      while (!existsSync(join(dataDir, 'server.json'))) await wait(50);
      return (JSON.parse(readFileSync(join(dataDir, 'server.json'), 'utf8')) as { readonly address: string }).address;
    };
    try {
      const one = dirOf('one');
      const token = await issueToken(one, { person: 'bench', roles: ['administrator'], seconds: 3600 });
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      await overdue(database, cases);
      run(dirOf('worker'), 'worker');
      await fired(database, cases);
      const servers = [await serve(one), await serve(dirOf('two'))];
      const results = await Promise.all(servers.map((address) => acts(address, headers, callers / 2)));
      const rate = results.reduce((sum, { requests }) => sum + requests.average, 0);
      report(`acknowledged acts a second through two servers, ${callers} callers, a worker beside`, rate, { aim: 700 });
      for (const result of results) printed('  an act at one of them', result);
    } finally {
      for (const one of processes) {
        one.kill();
        if (one.exitCode === null) await once(one, 'exit');
      }
    }
  });
}

/** Cases in which the limit of the formal examination has run out unseen, all at one midnight. */
async function overdue(database: string, cases: number): Promise<void> {
  const registry = await openRegistry({ database, law: makeLaw() });
  const [received] = life;
  if (!received) throw new Error('no life');
  const day = subtractDays(today, 45);
  const data = sampleApplication('invention', day);
  const seed: CaseSeed = { acts: [{ ...submittedOf(null, { ...received, day, data }), recordedAt: noon(day) }] };
  function* seeds(): Generator<CaseSeed> {
    for (let n = 0; n < cases; n++) yield seed;
  }
  await registry.load(seeds(), { effects: 'done' });
  await registry.keepTimeBy('temporal');
  await registry.poked(await registry.pokes(instant('9999-01-01T00:00:00Z'), cases));
  await registry.close();
}

/** From the first that is fired to the last. */
async function fired(database: string, cases: number): Promise<void> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  const left = async (): Promise<number> => {
    const { rows } = await client.query<{ count: string }>('select count(*) from cases where wake_at <= $1', [
      new Date().toISOString(),
    ]);
    return Number(rows[0]?.count);
  };
  while ((await left()) === cases) await wait(20);
  const start = process.hrtime.bigint();
  while ((await left()) > 0) await wait(50);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { rows } = await client.query<{ count: string }>('select count(*) from entries where seq > 1');
  await client.end();
  report(`seconds in which the sweep fires ${whole(cases)} cases due at one instant`, seconds, { aim: 15 });
  line(`  ${whole(Number(rows[0]?.count))} acts of time, ${whole(Number(rows[0]?.count) / seconds)} a second`);
}
