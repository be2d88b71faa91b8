/**
 * PostgreSQL behind the door of `case-store.ts`, for several processes: a transaction locks the rows of its cases in the
 * order of their numbers, and then, where it draws a number, all drawing of numbers: so no two wait for each other.
 * Every commit is on disk before it is answered.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { CaseStore, CaseTransaction, CommittedEntry, EntryRow, LockedCase } from '../case-store.ts';
import { outageWatch } from '../outage.ts';
import type { OutageCode, OutageWatch } from '../outage.ts';
import type { Tables } from '../schema.ts';
import { statementsFor } from './rows.ts';
import { keepAppendOnly, keepChain, keepClosed, keepOrder } from './rules.ts';

/** Transactions that PostgreSQL breaks off and lets be had again: serialization, deadlock, a key another process took. */
const broken: ReadonlySet<string> = new Set(['40001', '40P01', '23505', '55P03']);
/** The server went away or is not there yet: the shutdowns of class 57P, and what the socket says. */
const away = /^57P|^08|^53300$|^E(CONN|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)/;
/** The same in the words of the driver, which has no codes. */
const awayInWords = /Connection terminated|timeout exceeded|not queryable/;
/** The server's disk is full, or does not do what it is asked. */
const cannotWrite = /^(53100|58030)$/;
const tries = 8;

const isAway = (code: string, error: unknown): boolean => away.test(code) || awayInWords.test(String(error));

function outageOf(code: string, error: unknown): OutageCode | null {
  if (isAway(code, error)) return 'registry.unavailable';
  return cannotWrite.test(code) ? 'registry.cannotWrite' : null;
}

const recordedAt = "body::json #>> '{act,recordedAt}' as recorded_at";

/** A count is a number here: `int8` has no more digits than that anywhere in the record. */
const int8: number = pg.types.builtins.INT8;
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === int8 ? Number : pg.types.getTypeParser(oid, format),
};

/** Opens a database by its address. `readOnly`: nothing is made, and nothing can be written. */
export function openPostgres(address: string, { readOnly = false } = {}): CaseStore {
  const pool = new pg.Pool({
    connectionString: address,
    application_name: 'muddet',
    max: 8,
    // Statements of a transaction that do not wait for each other are sent together.
    pipeline: true,
    types,
    options: `-c synchronous_commit=on -c default_transaction_read_only=${readOnly ? 'on' : 'off'}`,
  });
  // A connection that dies between two queries is found out by the next one, and replaced.
  const ignore = () => undefined;
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  const outages = outageWatch(outageOf);
  const keeper = timeKeeper(address, outages);
  const reader = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return {
    reader,
    shared: true,
    keepsTime: () => keeper.has(),
    ddl: {
      db: reader,
      text: sql`text collate "C"`,
      createSmall: (table) => table.execute(),
      appendOnly: keepAppendOnly,
      keepClosed,
      keepChain,
      keepOrder,
    },
    get outage() {
      return outages.now;
    },
    onOutage: outages.onOutage,
    ask: (how, work) => outages.ask(how, () => again(work)),
    transact: (work) => outages.ask('write', () => again(() => once(pool, work))),
    async entries(number, afterSeq, limit) {
      const { rows } = await pool.query<EntryRow>({
        name: 'journal',
        text: 'select seq, body, prev_hash, hash from entries where case_number = $1 and seq > $2 order by seq limit $3',
        values: [number, afterSeq, limit],
      });
      return rows;
    },
    async committed(from, limit) {
      const [tx = '0', place = '0'] = from?.split('-') ?? [];
      const { rows } = await pool.query<CommittedEntry>({
        name: 'committed',
        text: `select tx::text || '-' || place as place, case_number, seq, hash, ${recordedAt}
          from entries_in_order join entries using (case_number, seq)
          where (tx, place) >= ($1::xid8, $2) and tx < pg_snapshot_xmin(pg_current_snapshot())
          order by entries_in_order.tx, entries_in_order.place limit $3`,
        values: [tx, place, limit],
      });
      return rows;
    },
    async lastCommitted() {
      const { rows } = await pool.query<CommittedEntry>(
        `select tx::text || '-' || place as place, case_number, seq, hash, ${recordedAt}
          from entries_in_order join entries using (case_number, seq)
          where tx < pg_snapshot_xmin(pg_current_snapshot())
          order by entries_in_order.tx desc, entries_in_order.place desc limit 1`,
      );
      return rows[0] ?? null;
    },
    damage: async () => null,
    async close() {
      await keeper.end();
      await pool.end();
    },
  };
}

/**
 * An advisory lock that one process holds as long as its connection lives. The connection is asked each time, so a process
 * that was cut off knows it before it goes on.
 */
function timeKeeper(connectionString: string, outages: OutageWatch): { has(): Promise<boolean>; end(): Promise<void> } {
  let holding: pg.Client | null = null;
  let asking: Promise<boolean> | null = null;
  const drop = async () => {
    const client = holding;
    holding = null;
    await client?.end().catch(() => undefined);
  };
  const take = async (): Promise<boolean> => {
    const client = new pg.Client({ connectionString, application_name: 'muddet time', keepAlive: true });
    client.on('error', () => undefined);
    try {
      const { rows } = await outages.ask('read', async () => {
        await client.connect();
        return client.query<{ got: boolean }>("select pg_try_advisory_lock(hashtextextended('muddet time', 0)) as got");
      });
      if (rows[0]?.got) {
        holding = client;
        return true;
      }
    } catch {
      // Whoever has it fires what is due; this process asks again.
    }
    await client.end().catch(() => undefined);
    return false;
  };
  const ask = async (): Promise<boolean> => {
    const client = holding;
    if (!client) return await take();
    try {
      await outages.ask('read', () => client.query('select 1'));
      return true;
    } catch {
      await drop();
      return false;
    }
  };
  return {
    async has() {
      asking ??= ask().finally(() => {
        asking = null;
      });
      return await asking;
    },
    end: drop,
  };
}

async function once<T>(pool: pg.Pool, work: (tx: CaseTransaction) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let fate: Error | undefined;
  try {
    const begun = client.query('begin');
    const [result] = await Promise.all([work(transactionOn(client, begun)), begun]);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((reason: unknown) => {
      fate = reason as Error;
    });
    throw error;
  } finally {
    // A connection that could not even roll back is thrown away.
    client.release(fate);
  }
}

/**
 * Has something again that was broken off. A commit whose answer was lost may have been made: then its idempotency keys
 * are there and answer for it. Throws what the server, or the socket, says where the server stays away.
 */
async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await work();
    } catch (error) {
      const code = String((error as { readonly code?: unknown } | null)?.code ?? '');
      const lost = isAway(code, error);
      if ((!lost && !broken.has(code)) || tried >= tries) throw error;
      await pause(lost ? 100 * 2 ** Math.min(tried, 5) : 5 * tried * Math.random());
    }
  }
}

/** `begun`: on its way before all else. */
function transactionOn(client: pg.PoolClient, begun: Promise<unknown>): CaseTransaction {
  const rows = async <R extends pg.QueryResultRow>(name: string, text: string, values: readonly unknown[]) => {
    const [, answer] = await Promise.all([begun, client.query<R>({ name, text, values: [...values] })]);
    return answer.rows;
  };
  let db: Kysely<Tables> | undefined;
  return {
    get db() {
      return (db ??= kyselyOn(client));
    },
    async lock(numbers, known) {
      if (numbers.length === 0) return new Map();
      const heads = await rows<{ number: string; seq: number; head: string }>(
        'lock',
        'select number, seq, head from cases where number = any($1) order by number for update',
        [numbers],
      );
      const wanted = heads.filter(({ number, seq }) => known.get(number) !== seq).map(({ number }) => number);
      const states = new Map<string, string>();
      if (wanted.length > 0)
        for (const { number, state } of await rows<{ number: string; state: string }>(
          'states',
          'select number, state from cases where number = any($1)',
          [wanted],
        ))
          states.set(number, state);
      return new Map(
        heads.map((row): [string, LockedCase] => [row.number, { ...row, state: states.get(row.number) ?? null }]),
      );
    },
    async answers(keys) {
      if (keys.length === 0) return new Map();
      const found = await rows<{ key: string; body_hash: string; answer: string }>(
        'answers',
        'select key, body_hash, answer from idempotency where key = any($1)',
        [keys],
      );
      return new Map(found.map(({ key, ...answer }) => [key, answer]));
    },
    async lastNumber(series) {
      await rows('numbering', "select pg_advisory_xact_lock(hashtextextended('muddet numbering', 0))", []);
      const [row] = await rows<{ last: number }>('last', 'select last from numbers where series = $1', [series]);
      return row?.last ?? 0;
    },
    entries: (number) =>
      rows<EntryRow>('whole', 'select seq, body, prev_hash, hash from entries where case_number = $1 order by seq', [
        number,
      ]),
    async write(changes) {
      await Promise.all(statementsFor(changes).map(({ name, text, values }) => rows(name, text, values)));
    },
  };
}

/** Kysely on the connection of the transaction, and on no other. */
function kyselyOn(client: pg.PoolClient): Kysely<Tables> {
  const only = { query: client.query.bind(client), release: () => undefined };
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: { connect: async () => only, end: async () => undefined } }),
  });
}
