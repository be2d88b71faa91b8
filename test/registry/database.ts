/** A database of its own for a test, SQLite or PostgreSQL as the run says, and a way behind the record's back. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Database } from '../../registry/sqlite/driver.ts';

export const isPostgres = (globalThis as { readonly database?: string }).database === 'postgresql';

const folders: string[] = [];
const databases: string[] = [];

const serverOf = (): string => {
  const address = process.env['MUDDET_POSTGRES_OF_THIS_RUN'];
  if (!address) throw new Error('no PostgreSQL server was started for this run');
  return address;
};

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverOf() });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** The address of a new database, thrown away after the tests. */
export async function newDatabase(): Promise<string> {
  if (!isPostgres) {
    const folder = mkdtempSync(join(tmpdir(), 'muddet-registry-'));
    folders.push(folder);
    return join(folder, 'office.db');
  }
  const name = `muddet_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name}`);
  databases.push(name);
  const address = new URL(serverOf());
  address.pathname = name;
  return address.href;
}

export async function removeDatabases(): Promise<void> {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  for (const name of databases.splice(0)) await onServer(`drop database ${name} with (force)`);
}

/** A connection beside the record's own. Parameters are written `?`. */
export interface Behind {
  rows<T = Record<string, unknown>>(statement: string, ...params: unknown[]): Promise<T[]>;
  /** Runs statements one after the other. */
  run(statements: string): Promise<void>;
  /** Changes what the database protects, as only somebody with the disk in hand can. Answers how many rows it changed. */
  tamper(statement: string, ...params: unknown[]): Promise<number>;
  close(): Promise<void>;
}

export async function behind(database: string): Promise<Behind> {
  return isPostgres ? await behindPostgres(database) : behindSqlite(database);
}

function behindSqlite(file: string): Behind {
  const db = new Database(file);
  return {
    rows: async <T>(statement: string, ...params: unknown[]) => db.prepare(statement).all(...params) as T[],
    async run(statements) {
      try {
        db.exec(statements);
      } catch (error) {
        // The driver throws the errors of the test file that loaded it first: no errors to this one.
        throw new Error((error as Error).message, { cause: error });
      }
    },
    async tamper(statement, ...params) {
      const triggers = db
        .prepare<[], { name: string; sql: string }>("select name, sql from sqlite_master where type = 'trigger'")
        .all();
      for (const { name } of triggers) db.exec(`drop trigger ${name}`);
      const { changes } = db.prepare(statement).run(...params);
      for (const { sql } of triggers) db.exec(sql);
      return changes;
    },
    close: async () => void db.close(),
  };
}

async function behindPostgres(address: string): Promise<Behind> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  let n = 0;
  const numbered = (statement: string): string => {
    n = 0;
    return statement.replaceAll('?', () => `$${(n += 1)}`);
  };
  return {
    rows: async <T>(statement: string, ...params: unknown[]) =>
      (await client.query(numbered(statement), params)).rows as T[],
    run: async (statements) => void (await client.query(statements)),
    async tamper(statement, ...params) {
      await client.query('set session_replication_role = replica');
      const { rowCount } = await client.query(numbered(statement), params);
      await client.query('set session_replication_role = origin');
      return rowCount ?? 0;
    },
    close: () => client.end(),
  };
}
