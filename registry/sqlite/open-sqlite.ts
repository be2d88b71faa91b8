/** SQLite behind the door of `case-store.ts`: one connection that writes, one that reads, WAL, every commit flushed. */
import { Kysely, SqliteDialect, sql } from 'kysely';
import type { CaseStore, CaseTransaction, CommittedEntry, EntryRow, LockedCase } from '../case-store.ts';
import type { Ddl } from '../migrations/migration.ts';
import { outageWatch } from '../outage.ts';
import type { Tables } from '../schema.ts';
import { Database } from './driver.ts';
import type { Connection, Statement } from './driver.ts';
import { makeRowWriter } from './rows.ts';
import { keepStatements } from './statements.ts';
import { appendOnlyTriggers, chainTrigger, closedTriggers } from './rules.ts';

/** The disk is full, or does not do what it is asked. */
const cannotWrite = /^SQLITE_(FULL|IOERR)/;

const recordedAt = "json_extract(body, '$.act.recordedAt') as recorded_at";

/** Opens or makes the file. `readOnly`: nothing is made, and nothing can be written. */
export function openSqlite(file: string, { readOnly = false } = {}): CaseStore {
  const writer = new Database(file, { readonly: readOnly, fileMustExist: readOnly, timeout: 5000 });
  if (!readOnly) {
    writer.pragma('journal_mode = WAL');
    writer.pragma('synchronous = FULL');
    writer.pragma('wal_autocheckpoint = 4000');
    writer.pragma('recursive_triggers = ON');
  }
  writer.pragma('cache_size = -65536');
  const readingConnection = readOnly ? writer : new Database(file, { readonly: true, timeout: 5000 });
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepStatements(writer) }) });
  const reader = readOnly
    ? db
    : new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepStatements(readingConnection) }) });
  const ddl: Ddl = {
    db,
    text: 'text',
    createSmall: (table) => table.modifyEnd(sql`without rowid`).execute(),
    appendOnly: async (_, table) => void writer.exec(appendOnlyTriggers(table)),
    keepClosed: async (_, table) => void writer.exec(closedTriggers(table)),
    keepChain: async () => void writer.exec(chainTrigger),
    // Rows are numbered as they come, and none goes.
    keepOrder: async () => undefined,
  };
  const begin = lazily(writer, 'begin immediate');
  const commit = lazily(writer, 'commit');
  const changes = (): number => Number(changed().pluck().get());
  const changed = lazily(writer, 'select total_changes()');
  const journal = lazily(
    readingConnection,
    'select seq, body, prev_hash, hash from entries where case_number = ? and seq > ? order by seq limit ?',
  );
  const inOrder = lazily(
    readingConnection,
    `select cast(rowid as text) as place, case_number, seq, hash, ${recordedAt} from entries where rowid >= ? order by rowid limit ?`,
  );
  const last = lazily(
    readingConnection,
    `select cast(rowid as text) as place, case_number, seq, hash, ${recordedAt} from entries order by rowid desc limit 1`,
  );
  let transaction: CaseTransaction | undefined;
  const outages = outageWatch((said) => (cannotWrite.test(said) ? 'registry.cannotWrite' : null));
  async function transact<T>(work: (tx: CaseTransaction) => Promise<T>): Promise<T> {
    begin().run();
    try {
      transaction ??= transactionOn(writer, db);
      const result = await work(transaction);
      commit().run();
      return result;
    } catch (error) {
      if (writer.inTransaction) writer.exec('rollback');
      throw error;
    }
  }
  return {
    ddl,
    reader,
    shared: false,
    keepsTime: async () => true,
    get outage() {
      return outages.now;
    },
    onOutage: outages.onOutage,
    ask: outages.ask,
    transact: (work) => {
      const before = outages.now === null ? 0 : changes();
      return outages.ask(
        () => (changes() === before ? 'read' : 'write'),
        () => transact(work),
      );
    },
    entries: async (number, afterSeq, limit) => journal().all(number, afterSeq, limit) as EntryRow[],
    committed: async (from, limit) => inOrder().all(Number(from ?? 0), limit) as CommittedEntry[],
    lastCommitted: async () => (last().get() as CommittedEntry | undefined) ?? null,
    async damage() {
      const said = writer.pragma('quick_check(3)', { simple: true }) as string;
      return said === 'ok' ? null : said;
    },
    async close() {
      if (!readOnly) readingConnection.close();
      writer.close();
    },
  };
}

function transactionOn(writer: Connection, db: Kysely<Tables>): CaseTransaction {
  const head = writer.prepare<[string], { seq: number; head: string }>('select seq, head from cases where number = ?');
  const state = writer.prepare<[string], string>('select state from cases where number = ?').pluck();
  const answer = writer.prepare<[string], { body_hash: string; answer: string }>(
    'select body_hash, answer from idempotency where key = ?',
  );
  const last = writer.prepare<[string], number>('select last from numbers where series = ?').pluck();
  const entries = writer.prepare<[string], EntryRow>(
    'select seq, body, prev_hash, hash from entries where case_number = ? order by seq',
  );
  const writeRow = makeRowWriter(writer);
  return {
    db,
    async lock(numbers, known) {
      const locked = new Map<string, LockedCase>();
      for (const number of numbers) {
        const row = head.get(number);
        if (!row) continue;
        locked.set(number, {
          number,
          ...row,
          state: known.get(number) === row.seq ? null : (state.get(number) ?? null),
        });
      }
      return locked;
    },
    async answers(keys) {
      const found = new Map<string, { body_hash: string; answer: string }>();
      for (const key of keys) {
        const row = answer.get(key);
        if (row) found.set(key, row);
      }
      return found;
    },
    lastNumber: async (series) => last.get(series) ?? 0,
    entries: async (number) => entries.all(number),
    async write(changes) {
      for (const change of changes) writeRow(change);
    },
  };
}

/** A statement prepared when it is first needed: the tables may not be there before. */
function lazily(connection: Connection, text: string): () => Statement {
  let statement: Statement | undefined;
  return () => (statement ??= connection.prepare(text));
}
