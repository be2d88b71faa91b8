/** What XState and the two databases do by themselves on this machine. */
import pg from 'pg';
import { createMachine, initialTransition, transition } from 'xstate';
import { Database } from '../registry/sqlite/driver.ts';
import { perSecond } from './report.ts';

/** The plainest parallel machine with as many regions as an application has, to show what the library costs by itself. */
export function bareRate(seconds: number): number {
  const region = (name: string) => ({
    initial: 'a',
    states: { a: { on: { [`GO_${name}`]: 'b' } }, b: { on: { [`GO_${name}`]: 'a' } } },
  });
  const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
  const machine = createMachine({ type: 'parallel', states: Object.fromEntries(names.map((n) => [n, region(n)])) });
  let [snapshot] = initialTransition(machine);
  let n = 0;
  return perSecond(seconds, () => {
    [snapshot] = transition(machine, snapshot, { type: `GO_${names[n++ % names.length]}` });
    return 1;
  });
}

const body = 'x'.repeat(2000);
const made = 'create table bare (of integer, body text); create table bare_heads (of integer primary key, seq integer)';

/** Transactions a second of SQLite that each add a row of 2 kB and change another, every one of them on disk. */
export function bareOnSqlite(file: string, seconds: number): number {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(made);
  const head = db.prepare('insert into bare_heads values (?, 1) on conflict (of) do update set seq = seq + 1');
  const row = db.prepare('insert into bare values (?, ?)');
  const once = db.transaction((of: number) => void (head.run(of), row.run(of, body)));
  let n = 0;
  const rate = perSecond(seconds, () => (once(n++ % 1000), 1));
  db.close();
  return rate;
}

/** The same of PostgreSQL, 64 callers over 8 connections. */
export async function bareOnPostgres(address: string, seconds: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: address, max: 8 });
  await pool.query(made);
  let n = 0;
  const end = performance.now() + seconds * 1000;
  const caller = async (): Promise<void> => {
    while (performance.now() < end) {
      const of = n++ % 1000;
      const client = await pool.connect();
      await client.query('begin');
      await client.query(
        'insert into bare_heads values ($1, 1) on conflict (of) do update set seq = bare_heads.seq + 1',
        [of],
      );
      await client.query('insert into bare values ($1, $2)', [of, body]);
      await client.query('commit');
      client.release();
    }
  };
  await Promise.all(Array.from({ length: 64 }, caller));
  await pool.query('drop table bare, bare_heads');
  await pool.end();
  return n / seconds;
}
