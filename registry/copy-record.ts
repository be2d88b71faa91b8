/** A whole record, of one moment, into an empty database: for backups, and from one sort of database into the other. */
import type { Transaction } from 'kysely';
import type { CaseStore, Change } from './case-store.ts';
import { editionsOf, extentOf, ofOneMoment } from './extent.ts';
import type { Extent } from './extent.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { openStore } from './open-store.ts';
import { pagesOf } from './pages-of.ts';
import { RegistryError } from './registry-error.ts';
import { primaryKeys } from './schema.ts';
import type { TableName, Tables } from './schema.ts';
import { timekeeperName } from './timekeeping.ts';
import { webhookElsewhere } from './webhooks.ts';

export interface CopyOptions {
  /** Called after every thousand rows; `of` is how many there are. */
  readonly onProgress?: (done: { readonly rows: number; readonly of: number }) => void;
}

/**
 * Copies all tables, those of an earlier edition too: the copy is made in that edition, and then brought up to date.
 * Others may write to the source meanwhile. Throws `registry.notARecord`, `registry.notEmpty` where the target has a record, and what `migrate` throws.
 * @param from the address of a record
 * @param to the address of an empty database
 */
export async function copyRecord(from: string, to: string, { onProgress }: CopyOptions = {}): Promise<Extent> {
  const source = openStore(from, { readOnly: true });
  const target = openStore(to);
  try {
    const edition = (await editionsOf(source.reader)).at(-1);
    if (edition === undefined) throw new RegistryError('registry.notARecord', { database: from });
    if (!Object.hasOwn(migrations, edition)) throw new RegistryError('registry.migrationFailed', { edition });
    if ((await editionsOf(target.reader)).length > 0) throw new RegistryError('registry.notEmpty', { database: to });
    await migrate(target.ddl, edition);
    const extent = await ofOneMoment(source, async (db) => {
      const there = new Set((await db.introspection.getTables()).map(({ name }) => name));
      const tables = (Object.keys(primaryKeys) as TableName[]).filter((name) => there.has(name) && name !== 'pokes');
      let of = 0;
      for (const table of tables) of += await countOf(db, table);
      let rows = 0;
      for (const table of tables)
        for await (const some of pagesOf(db, table)) {
          await put(target, table, some);
          rows += some.length;
          onProgress?.({ rows, of });
        }
      return await extentOf(db);
    });
    await migrate(target.ddl);
    return extent;
  } finally {
    await target.close();
    await source.close();
  }
}

async function countOf(db: Transaction<Tables>, table: TableName): Promise<number> {
  const { count } = await db
    .selectFrom(table)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

const put = (store: CaseStore, table: TableName, rows: readonly object[]): Promise<void> =>
  store.transact((tx) =>
    tx.write(
      rows
        .filter((row) => !isOfPlace(table, row))
        .map((row) => ({ how: 'insert', table, row: inCopy(table, row) }) as Change),
    ),
  );

/** Who keeps the time here keeps none of a copy's. */
const isOfPlace = (table: TableName, row: object): boolean =>
  table === 'meta' && [timekeeperName, 'swept'].includes((row as Tables['meta']).name);

/** Everything as it is, but for what only holds in the record itself. */
const inCopy = (table: TableName, row: object): object =>
  table === 'webhooks' ? webhookElsewhere(row as Tables['webhooks']) : row;
