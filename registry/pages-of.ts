/** A table read whole, a page at a time, in the order of its key. */
import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import { primaryKeys } from './schema.ts';
import type { TableName, Tables } from './schema.ts';

const page = 1000;

/** An entry comes after the one before it. `which`: rows of which this is true. */
export async function* pagesOf<T extends TableName>(
  db: Kysely<Tables>,
  table: T,
  which: RawBuilder<unknown> = sql`1 = 1`,
): AsyncGenerator<readonly Tables[T][]> {
  const key: readonly string[] = primaryKeys[table];
  const columns = sql.join(key.map((column) => sql.ref(column)));
  for (let last: Tables[T] | undefined; ; ) {
    const after =
      last && sql`and (${columns}) > (${sql.join(key.map((column) => sql.val(last?.[column as keyof Tables[T]])))})`;
    const { rows } = await sql<Tables[T]>`
      select * from ${sql.table(table)} where (${which}) ${after ?? sql``}
      order by ${columns} limit ${sql.lit(page)}`.execute(db);
    if (rows.length > 0) yield rows;
    if (rows.length < page) return;
    last = rows.at(-1);
  }
}
