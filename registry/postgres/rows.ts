/**
 * Rows into PostgreSQL: changes of one shape to different rows of a table go in one statement, as JSON that the table's own
 * type reads. Tables do not depend on each other's rows, nor rows of a table on each other; what changes a row keeps its order.
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

/** What a change touches: one row by its key, or, where it does not say which, any of a case; null where it names none. */
interface Reach {
  readonly key: string | null;
  readonly of: string | null;
}

/** Changes that one statement makes. */
interface Run {
  readonly change: Change;
  readonly shape: string;
  readonly rows: Row[];
  readonly keys: Set<string | null>;
  /** Cases with a change in it, and those with one that may touch any of their rows. */
  readonly cases: Set<string | null>;
  readonly wholes: Set<string | null>;
}

/** The statements that write the changes, in an order that gives the same rows as one by one. */
export function statementsFor(changes: readonly Change[]): readonly Statement[] {
  const runs = new Map<string, Run[]>();
  for (const change of changes) {
    const of = runs.get(change.table) ?? [];
    runs.set(change.table, of);
    const [shape, reach] = [shapeOf(change), reachOf(change)];
    let run = joined(of, shape, reach);
    if (!run) of.push((run = { change, shape, rows: [], keys: new Set(), cases: new Set(), wholes: new Set() }));
    run.rows.push(rowOf(change));
    run.cases.add(reach.of);
    if (reach.key === null) run.wholes.add(reach.of);
    else run.keys.add(reach.key);
  }
  return [...runs.values()].flat().map(statementOf);
}

/** The latest run of this shape, where neither it nor any after it touches the same rows: a statement changes a row once. */
function joined(runs: readonly Run[], shape: string, reach: Reach): Run | undefined {
  for (const run of runs.toReversed()) {
    if (touches(run, reach)) return undefined;
    if (run.shape === shape) return run;
  }
  return undefined;
}

function touches({ keys, cases, wholes }: Run, { key, of }: Reach): boolean {
  if (key === null) return of === null || cases.has(of) || cases.has(null);
  return keys.has(key) || (wholes.size > 0 && (of === null || wholes.has(of) || wholes.has(null)));
}

const set = (change: Change): Row => ('row' in change ? { ...change.row } : {});
const where = (change: Change): Row => ('where' in change ? change.where : {});

/** What a change sets a column from: the same for all of a statement. */
const setFrom = (change: Change): Row =>
  Object.fromEntries(Object.entries(where(change)).filter(([column]) => column in set(change)));

/** The rest of what it compares with: each row has its own. */
const own = (change: Change): Row =>
  Object.fromEntries(Object.entries(where(change)).filter(([column]) => !(column in set(change))));

const rowOf = (change: Change): Row => ({ ...own(change), ...set(change) });

function shapeOf(change: Change): string {
  const matched = Object.entries(own(change)).map(([column, value]) => (value === null ? `${column} is null` : column));
  return JSON.stringify([change.how, Object.keys(set(change)), matched, setFrom(change)]);
}

function reachOf(change: Change): Reach {
  const row: Row = 'where' in change ? change.where : set(change);
  const values = primaryKeys[change.table].map((column) => row[column]);
  const of = row['case_number'];
  return {
    key: values.includes(undefined) ? null : JSON.stringify(values),
    of: typeof of === 'string' ? of : null,
  };
}

function statementOf({ change, rows }: Run): Statement {
  const { how, table } = change;
  const values: unknown[] = [JSON.stringify(rows)];
  const columns = Object.keys(set(change));
  const given = `json_populate_recordset(null::${table}, $1::json) given`;
  const to = (column: string, value: unknown, other: () => string): string =>
    value === null ? `${table}.${column} is null` : `${table}.${column} = ${other()}`;
  const matched = [
    ...Object.entries(own(change)).map(([column, value]) => to(column, value, () => `given.${column}`)),
    ...Object.entries(setFrom(change)).map(([column, value]) => to(column, value, () => `$${values.push(value)}`)),
  ].join(' and ');
  if (how === 'remove') return named(`delete from ${table} using ${given} where ${matched}`, values);
  if (how === 'set') {
    const changed = columns.map((c) => `${c} = given.${c}`).join(', ');
    return named(`update ${table} set ${changed} from ${given} where ${matched}`, values);
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

const names = new Map<string, string>();

function named(text: string, values: readonly unknown[]): Statement {
  const name = names.get(text) ?? `muddet-${names.size + 1}`;
  names.set(text, name);
  return { name, text, values };
}
