/**
 * A server in a process of its own, asked over HTTP by autocannon: acknowledged acts a second, a case with 300 acts, and the
 * lists of an office with a hundred thousand cases. `BENCH_DATABASE` is the address of an empty PostgreSQL database.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import type { Request, Result } from 'autocannon';
import { issueToken } from '../api/index.ts';
import { sampleApplication } from '../cli/simulate/templates.ts';
import { civilDateOf, instant, makeLaw, startOf, subtractDays } from '../law/index.ts';
import { openRegistry } from '../registry/index.ts';
import type { CaseSeed } from '../registry/index.ts';
import { bareOnPostgres, bareOnSqlite } from './bare.ts';
import { life, noon, submittedOf } from './life.ts';
import { line, report, whole, withFolder } from './report.ts';

const main = fileURLToPath(new URL('../cli/main.js', import.meta.url));
export const callers = 64;
const today = civilDateOf(instant(new Date().toISOString()));
const longCase = `A-${subtractDays(today, 20).slice(0, 4)}-0001`;

export type Headers = Readonly<Record<string, string>>;

export async function benchHttp(cases = Number(process.env['BENCH_HTTP'] ?? 100_000)): Promise<void> {
  await withFolder(async (dir) => {
    const database = process.env['BENCH_DATABASE'];
    const requests = { person: 10_000_000, withoutToken: 1_000_000 };
    writeFileSync(join(dir, 'settings.yaml'), JSON.stringify({ requests, ...(database ? { database } : {}) }));
    await fill(database ?? join(dir, 'office.db'), cases);
    const token = await issueToken(dir, { person: 'bench', roles: ['administrator'], seconds: 3600 });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const server = spawn(process.execPath, ['--max-semi-space-size=64', main, 'serve', '--port', '0', '--data', dir], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    try {
      const address = await quietServer(dir, headers);
      line(`${whole(cases)} cases, on ${database ? 'PostgreSQL' : 'SQLite'}`);
      const read = async (what: string, path: string, as?: Headers): Promise<void> => {
        const asked = { url: `${address}${path}`, headers: as ?? headers, connections: 4 };
        // What a server does for the first time is not what it does all day.
        await autocannon({ ...asked, duration: 1 });
        printed(what, await autocannon({ ...asked, duration: 5 }), as ? '4xx' : '2xx');
      };
      await read('a case with 300 acts', `/cases/${longCase}`);
      await read('  its journal', `/cases/${longCase}/journal?limit=1000`);
      await read('  what may be done in it', `/cases/${longCase}/permitted?role=formalExaminer&person=bench`);
      const stranger = {
        authorization: `Bearer ${await issueToken(dir, { person: 'stranger', roles: [], seconds: 3600 })}`,
      };
      await read('a case that is not for the caller', `/cases/${longCase}`, stranger);
      await read('  one that is not there', `/cases/${longCase.slice(0, 7)}999999`, stranger);
      await read('docket of a person', '/cases?person=applicant&limit=100');
      await read('docket of a stage', '/cases?stage=application.formal.awaitingDecision&limit=100');
      await read('stuck cases', '/stuck?limit=100');
      await read('limits by urgency', '/terms?limit=100');
      const bare = database ? await bareOnPostgres(database, 3) : bareOnSqlite(join(dir, 'bare.db'), 3);
      const result = await acts(address, headers, callers);
      report(`acknowledged acts a second over HTTP, ${callers} callers`, result.requests.average, {
        aim: database ? 900 : 1500,
        beside: ['bare transactions of the database', bare],
      });
      printed('  an act', result);
    } finally {
      server.kill();
      await once(server, 'exit');
    }
  });
}

/** An office in whose cases nothing is due: but of some the formal examination is late. One has 300 acts. */
async function fill(database: string, cases: number): Promise<void> {
  const registry = await openRegistry({ database, law: makeLaw() });
  const [received, amended] = life;
  if (!received || !amended) throw new Error('no life');
  const on = (day: string, step: typeof received) => ({
    ...submittedOf(null, { ...step, day }),
    recordedAt: noon(day),
  });
  const seed = (day: string, amendments: number): CaseSeed => ({
    acts: [
      on(day, { ...received, data: sampleApplication('invention', day) }),
      ...Array.from({ length: amendments }, () => on(day, amended)),
    ],
  });
  function* seeds(): Generator<CaseSeed> {
    yield seed(subtractDays(today, 20), 300);
    for (let n = 1; n < cases; n++) yield seed(subtractDays(today, n % 50 === 0 ? 45 : n % 20), 1);
  }
  await registry.load(seeds(), { effects: 'done' });
  await registry.close();
}

/** The address of the server, once it has fired what is due. */
async function quietServer(dir: string, headers: Headers): Promise<string> {
  const file = join(dir, 'server.json');
  while (!existsSync(file)) await wait(50);
  const { address } = JSON.parse(readFileSync(file, 'utf8')) as { readonly address: string };
  for (;;) {
    const answer = await fetch(`${address}/health`, { headers });
    const { nextDue } = (await answer.json()) as { readonly nextDue: string | null };
    if (nextDue === null || nextDue > startOf(today)) return address;
    await wait(500);
  }
}

/** Lives of applications, from receipt to publication, each caller one after the other. */
export async function acts(address: string, headers: Headers, connections: number): Promise<Result> {
  const of = `bench-${process.pid}-${new URL(address).port}`;
  let keys = 0;
  const post = (path: (number: string) => string, body: object, status: number): Request => ({
    setupRequest: (request, context) => ({
      ...request,
      method: 'POST',
      path: path(String((context as { number?: string }).number)),
      headers: { ...headers, 'idempotency-key': `${of}-${++keys}` },
      body: JSON.stringify(body),
    }),
    onResponse: (answered, text, context) => {
      if (answered !== status) throw new Error(`${answered}: ${text}`);
      const { case: number } = JSON.parse(text) as { readonly case: string };
      Object.assign(context, { number: number.replaceAll(' ', '-') });
    },
  });
  const requests = life.map(({ type, role, data }) => {
    const by = { role, person: type === 'APPLICATION_RECEIVED' ? 'applicant' : role };
    if (type === 'APPLICATION_RECEIVED')
      return post(() => '/applications', { by, data: sampleApplication('invention', today) }, 201);
    const now = JSON.parse(JSON.stringify(data).replace(/"paidOn":"[^"]*"/, `"paidOn":"${today}"`)) as object;
    return post((number) => `/cases/${number}/acts`, { type, by, data: now }, 201);
  });
  return await autocannon({ url: address, connections, duration: 10, requests });
}

export function printed(what: string, result: Result, good: '2xx' | '4xx' = '2xx'): void {
  const { latency, requests, errors, timeouts } = result;
  line(
    `${what}: p50 ${latency.p50} ms, p99 ${latency.p99} ms, most ${whole(latency.max)} ms; ${whole(requests.average)} a second`,
  );
  const others = result['1xx'] + result['3xx'] + result['5xx'] + result[good === '2xx' ? '4xx' : '2xx'];
  if (others + errors + timeouts > 0) line(`  not answered well: ${others}, errors ${errors}, timeouts ${timeouts}`);
}
