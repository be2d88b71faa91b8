/** How much a record has at one moment, and one hash over all of it: that of the last entry of every case. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { CaseStore } from './case-store.ts';
import type { Tables } from './schema.ts';

/** The last entry of a case. */
export interface Head {
  readonly case: string;
  readonly seq: number;
  readonly hash: string;
}

export interface Extent {
  readonly cases: number;
  readonly entries: number;
  /** SHA-256, in hexadecimal, over a line `case seq hash` for each case, in the order of their numbers. */
  readonly root: string;
}

const page = 1000;

/** Works on a record as it is at one moment, whatever is written beside. */
export const ofOneMoment = <T>({ reader }: CaseStore, work: (db: Transaction<Tables>) => Promise<T>): Promise<T> =>
  reader.transaction().setIsolationLevel('repeatable read').execute(work);

/** Reads the heads of all cases. `each` is given every one. */
export async function extentOf(db: Kysely<Tables>, each?: (head: Head) => void): Promise<Extent> {
  const hash = createHash('sha256');
  let [cases, entries, after] = [0, 0, ''];
  for (;;) {
    const heads = await db
      .selectFrom('cases')
      .select(['number as case', 'seq', 'head as hash'])
      .where('number', '>', after)
      .orderBy('number')
      .limit(page)
      .execute();
    for (const head of heads) {
      hash.update(lineOf(head));
      each?.(head);
      entries += head.seq;
    }
    cases += heads.length;
    const last = heads.at(-1);
    if (last === undefined) return { cases, entries, root: hash.digest('hex') };
    after = last.case;
  }
}

export const lineOf = ({ case: number, seq, hash }: Head): string => `${number} ${seq} ${hash}\n`;

/** The editions of the tables that a database has, in order; none of an empty one. */
export async function editionsOf(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
