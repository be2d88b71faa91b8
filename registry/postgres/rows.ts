/**
 * Rows into PostgreSQL: changes of one shape that follow each other in a table go in one statement, as JSON that the
 * table's own type reads. Tables do not depend on each other's rows, so each keeps its own order.
 */
import type { Change } from '../case-store.ts';
import { primaryKeys } from '../schema.ts';

/** A statement with its parameters; `name` is the same for the same text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

type Row = Readonly<Record<string, unknown>>;

interface Run {
  readonly change: Change;
  readonly shape: string;
  readonly rows: Row[];
  /** Keys of the rows in it: a statement changes a row once. */
  readonly keys: Set<string>;
}

/** The statements that write the changes, in an order that gives the same rows as one by one. */
export function statementsFor(changes: readonly Change[]): readonly Statement[] {
  const runs = new Map<string, Run[]>();
  for (const change of changes) {
    const of = runs.get(change.table) ?? [];
    runs.set(change.table, of);
    const last = of.at(-1);
    const [shape, row, key] = [shapeOf(change), rowOf(change), keyOf(change)];
    if (last?.shape === shape && !last.keys.has(key) && canRepeat(change)) {
      last.rows.push(row);
      last.keys.add(key);
    } else of.push({ change, shape, rows: [row], keys: new Set([key]) });
  }
  return [...runs.values()].flat().map(statementOf);
}

const set = (change: Change): Row => ('row' in change ? { ...change.row } : {});
const where = (change: Change): Row => ('where' in change ? change.where : {});

const isNull = (value: unknown): boolean => value === null;

/** Names of the columns that are compared with a value. */
const compared = (change: Change): string[] =>
  Object.entries(where(change)).flatMap(([column, value]) => (isNull(value) ? [] : [column]));

function shapeOf(change: Change): string {
  const matched = Object.entries(where(change)).map(([column, value]) =>
    isNull(value) ? `${column} is null` : column,
  );
  return `${change.how} ${Object.keys(set(change)).join()} ${matched.join()}`;
}

/** The new values and those compared with, told apart where a column is both. */
const rowOf = (change: Change): Row =>
  change.how === 'set' ? { ...where(change), ...set(change) } : { ...set(change), ...where(change) };

function keyOf(change: Change): string {
  const row = rowOf(change);
  const columns = 'where' in change ? compared(change) : primaryKeys[change.table];
  return JSON.stringify(columns.map((column) => row[column]));
}

/** Whether many such changes fit in one statement: no column is compared and set at once. */
const canRepeat = (change: Change): boolean => !compared(change).some((column) => column in set(change));

function statementOf({ change, rows }: Run): Statement {
  const { how, table } = change;
  if (!canRepeat(change)) return alone(change);
  const columns = Object.keys(set(change));
  const given = `json_populate_recordset(null::${table}, $1::json) given`;
  const matched = Object.entries(where(change)).map(([column, value]) =>
    isNull(value) ? `${table}.${column} is null` : `${table}.${column} = given.${column}`,
  );
  const values = [JSON.stringify(rows)];
  if (how === 'remove') return named(`delete from ${table} using ${given} where ${matched.join(' and ')}`, values);
  if (how === 'set') {
    const changed = columns.map((c) => `${c} = given.${c}`).join(', ');
    return named(`update ${table} set ${changed} from ${given} where ${matched.join(' and ')}`, values);
  }
  const listed = columns.join(', ');
  const insert = `insert into ${table} (${listed}) select ${listed} from ${given}`;
  if (how === 'insert') return named(insert, values);
  const key: readonly string[] = primaryKeys[table];
  const rest = columns.filter((column) => !key.includes(column));
  const conflict = `${insert} on conflict (${key.join(', ')})`;
  if (how === 'ignore' || rest.length === 0) return named(`${conflict} do nothing`, values);
  return named(`${conflict} do update set ${rest.map((c) => `${c} = excluded.${c}`).join(', ')}`, values);
}

/** A change whose columns are compared and set at once. */
function alone(change: Change): Statement {
  const values: unknown[] = [];
  const param = (value: unknown): string => `$${values.push(value)}`;
  const changed = Object.entries(set(change)).map(([column, value]) => `${column} = ${param(value)}`);
  const matched = Object.entries(where(change)).map(([column, value]) =>
    isNull(value) ? `${column} is null` : `${column} = ${param(value)}`,
  );
  return named(`update ${change.table} set ${changed.join(', ')} where ${matched.join(' and ')}`, values);
}

const names = new Map<string, string>();

function named(text: string, values: readonly unknown[]): Statement {
  const name = names.get(text) ?? `muddet-${names.size + 1}`;
  names.set(text, name);
  return { name, text, values };
}
