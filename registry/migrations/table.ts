/** A table told by its columns. */
import type { CreateTableBuilder } from 'kysely';
import type { Ddl } from './migration.ts';

type Type = 'text' | 'integer';
/** A column by name: its type, and `?` where it may be null. */
export type Columns = Readonly<Record<string, Type | `${Type}?`>>;

export function table(
  { db, text }: Pick<Ddl, 'db' | 'text'>,
  name: string,
  key: readonly string[],
  columns: Columns,
): CreateTableBuilder<string, string> {
  let builder: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const [column, spec] of Object.entries(columns)) {
    const type = spec.replace('?', '') as Type;
    builder = builder.addColumn(column, type === 'text' ? text : type, (c) => (spec.endsWith('?') ? c : c.notNull()));
  }
  return builder.addPrimaryKeyConstraint(`${name}_key`, key as [string]);
}
