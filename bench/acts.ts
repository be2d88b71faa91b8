/** Acknowledged acts a second in process: many callers, each act on disk (WAL, FULL) before it is acknowledged. */
import pg from 'pg';
import { makeLaw } from '../law/index.ts';
import type { CaseNumber } from '../machines/index.ts';
import { openRegistry } from '../registry/index.ts';
import { Database } from '../registry/sqlite/driver.ts';
import { life, submittedOf } from './life.ts';
import { line, perSecond, quantile, report, withFolder } from './report.ts';
import { stopwatch } from './stopwatch.ts';

const callers = 256;

/** Commits a second of one row each, by the same database with the same durability: what one act alone would cost. */
async function bareCommits(file: string): Promise<number> {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('create table t (n integer)');
  const insert = db.prepare('insert into t values (?)');
  const rate = perSecond(2, () => {
    insert.run(1);
    return 1;
  });
  db.close();
  return rate;
}

/** The same on a PostgreSQL server, as it is set there. */
async function bareCommitsAt(address: string): Promise<number> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query('create table if not exists bench_bare (n integer)');
  const start = process.hrtime.bigint();
  let done = 0;
  for (; process.hrtime.bigint() - start < 2_000_000_000n; done++)
    await client.query('insert into bench_bare values (1)');
  const rate = done / (Number(process.hrtime.bigint() - start) / 1e9);
  await client.query('drop table bench_bare');
  await client.end();
  return rate;
}

/** On SQLite; on PostgreSQL where BENCH_DATABASE is the address of an empty database. */
export async function benchActs(seconds = 5): Promise<void> {
  const given = process.env['BENCH_DATABASE'];
  await withFolder(async (dir) => {
    const bare = given ? await bareCommitsAt(given) : await bareCommits(`${dir}/bare.db`);
    const watch = stopwatch();
    const registry = await openRegistry({
      database: given ?? `${dir}/office.db`,
      law: makeLaw(),
      engine: watch.engine,
    });
    const waits: number[] = [];
    let acknowledged = 0;
    const cpu = process.cpuUsage();
    const start = process.hrtime.bigint();
    const end = start + BigInt(seconds * 1e9);
    const caller = async (id: number): Promise<void> => {
      for (let n = 0; process.hrtime.bigint() < end; n++) {
        let number: CaseNumber | null = null;
        for (const [i, step] of life.entries()) {
          const { recordedAt, ...act } = submittedOf(number, step);
          const asked = process.hrtime.bigint();
          const answer = await registry.apply(act, { key: `${process.pid}-${id}-${n}-${i}`, now: recordedAt });
          if (!answer.ok) throw new Error(answer.code);
          waits.push(Number(process.hrtime.bigint() - asked) / 1e6);
          number = answer.case;
          acknowledged++;
        }
      }
    };
    await Promise.all(Array.from({ length: callers }, (_, id) => caller(id)));
    const rate = acknowledged / (Number(process.hrtime.bigint() - start) / 1e9);
    report(`acknowledged acts a second, ${callers} callers`, rate, {
      ...(given ? {} : { aim: 5000 }),
      beside: [`bare ${given ? 'PostgreSQL' : 'SQLite'} commits of one row`, bare],
    });
    const { user, system } = process.cpuUsage(cpu);
    const { step, canonical, rows, commit, collecting } = watch.spent();
    watch.stop();
    const anAct = (microseconds: number): string => `${(microseconds / acknowledged).toFixed(0)} µs`;
    line(`  the one writer bounds the rate: ${(1e6 / rate).toFixed(0)} µs an act, waiting for the database included`);
    line(
      `    step ${anAct(step)}, canonical JSON ${anAct(canonical)}; the rest is hashing, state and lists, and the database`,
    );
    if (!given) line(`    of that rest, rows into SQLite ${anAct(rows)}, commit with its flush ${anAct(commit)}`);
    line(`    of all that, ${anAct(collecting)} is garbage collection`);
    line(`  processor time, all threads: ${anAct(user + system)} an act`);
    line(`  wait: p50 ${quantile(waits, 0.5).toFixed(1)} ms, p99 ${quantile(waits, 0.99).toFixed(1)} ms`);
    await registry.close();
  });
}
