/** Rows into SQLite through prepared statements, one for each shape of change. */
import type { Change } from '../case-store.ts';
import { primaryKeys } from '../schema.ts';
import type { Connection, Statement } from './driver.ts';

/** A function that writes one change. Throws what SQLite says of a row it does not take. */
export function makeRowWriter(connection: Connection): (change: Change) => void {
  const statements = new Map<string, Statement>();
  return (change) => {
    const columns = 'row' in change ? Object.keys(change.row) : [];
    const where = 'where' in change ? Object.entries(change.where) : [];
    const matched = where.map(([column, value]) => (value === null ? `${column} is null` : `${column} = ?`));
    const shape = `${change.how} ${change.table} ${columns.join()} ${matched.join()}`;
    let statement = statements.get(shape);
    if (!statement) {
      statement = connection.prepare(textOf(change, columns, matched));
      statements.set(shape, statement);
    }
    const values: unknown[] = 'row' in change ? Object.values(change.row) : [];
    for (const [, value] of where) if (value !== null) values.push(value);
    statement.run(...values);
  };
}

function textOf({ how, table }: Change, columns: readonly string[], matched: readonly string[]): string {
  const where = matched.join(' and ');
  if (how === 'remove') return `delete from ${table} where ${where}`;
  if (how === 'set') return `update ${table} set ${columns.map((c) => `${c} = ?`).join(', ')} where ${where}`;
  const insert = `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`;
  const key: readonly string[] = primaryKeys[table];
  if (how === 'insert') return insert;
  const rest = columns.filter((column) => !key.includes(column));
  const conflict = `${insert} on conflict (${key.join(', ')})`;
  if (how === 'ignore' || rest.length === 0) return `${conflict} do nothing`;
  return `${conflict} do update set ${rest.map((c) => `${c} = excluded.${c}`).join(', ')}`;
}
