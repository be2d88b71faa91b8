/** The lists of a case as its journal makes them, compared with those that are stored: the first difference, named. */
import type { CaseState, Entry } from '../engine/types.ts';
import { canonical } from '../engine/canonical.ts';
import type { CaseStore, Change } from './case-store.ts';
import type { ListPlace } from './options.ts';
import { project } from './projection/project.ts';
import { primaryKeys } from './schema.ts';
import type { CasesTable } from './schema.ts';

type Row = Readonly<Record<string, unknown>>;

/** The lists, each with the columns that tell what happened outside the journal. */
const lists = {
  docket: [],
  terms: [],
  effects: ['status', 'attempts', 'next_try', 'last_error', 'settled_at', 'replaced_by'],
  notices: ['dispatched_at', 'opened_at'],
  fee_demands: [],
  fee_payments: [],
  case_documents: [],
  register_entries: [],
  register_cases: [],
  register_words: [],
  bulletin_entries: ['issue', 'published_on', 'content', 'corrected_in', 'correction'],
} as const satisfies Partial<Record<keyof typeof primaryKeys, readonly string[]>>;

export type List = keyof typeof lists;
export const listNames = Object.keys(lists) as readonly List[];

/** Of a letter that an operator replaced, receipt is told of the one that went out in its place. */
const ofReplaced: readonly string[] = ['service', 'service_state', 'served_on', 'how'];

/** JSON text: another order of its fields is no difference. */
const nested: readonly string[] = ['due', 'body', 'params', 'holders'];

const keyOf = (table: keyof typeof primaryKeys, row: Row): string =>
  primaryKeys[table].map((column) => String(row[column])).join(' ');

type Stored = Readonly<Record<List, readonly Row[]>>;

/** What the journal of a case makes, entry by entry. */
export class ListsOfCase {
  private readonly rows = new Map(listNames.map((table) => [table as string, new Map<string, Row>()]));
  private readonly stored: Stored;

  constructor(stored: Stored) {
    this.stored = stored;
  }

  readonly add = (entry: Entry, before: CaseState | null, after: CaseState): void => {
    const changes: Change[] = [];
    project(changes, entry, before, after, { again: false, effects: 'pending' });
    for (const change of changes) this.write(change);
  };

  private write(change: Change): void {
    const table = this.rows.get(change.table);
    if (!table) return;
    if (!('where' in change)) {
      const key = keyOf(change.table, change.row as unknown as Row);
      if (change.how !== 'ignore' || !table.has(key)) table.set(key, change.row as unknown as Row);
      return;
    }
    const set = change.how === 'set' ? (change.row as Row) : null;
    for (const [key, row] of table) {
      if (!this.isMeant(change.where, set, key, row)) continue;
      if (set) table.set(key, { ...row, ...set });
      else table.delete(key);
    }
  }

  /** Whether an entry was in an issue of the bulletin at the time is not in the journal: there the list is believed. */
  private isMeant({ issue, ...where }: Row, set: Row | null, key: string, row: Row): boolean {
    if (issue !== undefined) {
      const kept = this.stored.bulletin_entries.find((one) => keyOf('bulletin_entries', one) === key);
      if (kept && kept['recalled_by'] !== set?.['recalled_by']) return false;
    }
    return Object.entries(where).every(([column, value]) => row[column] === value);
  }

  /** @param replaced ids of effects that an operator replaced, and of those that came in their place */
  difference(replaced: ReadonlySet<string>, replacements: ReadonlySet<string>): ListPlace | null {
    for (const table of listNames) {
      const made = this.rows.get(table) ?? new Map<string, Row>();
      const kept = new Map(this.stored[table].map((row) => [keyOf(table, row), row]));
      for (const [key, row] of made) {
        const found = kept.get(key);
        if (!found) return { table, key, column: null, why: 'is not there' };
        const apart: readonly string[] = [
          ...lists[table],
          ...(table === 'notices' && replaced.has(String(row['id'])) ? ofReplaced : []),
        ];
        const column = differing(row, found, apart);
        if (column) return { table, key, column, why: 'is not what the journal makes of it' };
      }
      for (const [key, row] of kept)
        if (!made.has(key) && !replacements.has(String(row['id'])))
          return { table, key, column: null, why: 'does not come from the journal' };
    }
    return null;
  }
}

function differing(made: Row, kept: Row, apart: readonly string[]): string | undefined {
  return Object.keys(made).find((column) => !apart.includes(column) && !isSame(column, made[column], kept[column]));
}

function isSame(column: string, made: unknown, kept: unknown): boolean {
  if (made === kept) return true;
  if (!nested.includes(column) || typeof made !== 'string' || typeof kept !== 'string') return false;
  try {
    return canonical(JSON.parse(made)) === canonical(JSON.parse(kept));
  } catch {
    return false;
  }
}

/** The row of the case itself. While firing failed, the office wakes it when it tries again, and that is not in the journal. */
export function differenceInCase(made: CasesTable, kept: CasesTable): ListPlace | null {
  const apart = ['state', 'fault', ...(kept.fault === null ? [] : ['wake_at'])];
  const column = differing({ ...made }, { ...kept }, apart);
  return column ? { table: 'cases', key: made.number, column, why: 'is not what the journal makes of it' } : null;
}

export async function storedLists({ reader }: CaseStore, number: string): Promise<Stored> {
  const stored: Partial<Record<List, readonly Row[]>> = {};
  for (const table of listNames)
    stored[table] = await reader.selectFrom(table).selectAll().where('case_number', '=', number).execute();
  return stored as Stored;
}

/** What operators replaced in a case: the effects given up, and the ids of those in their place. */
export async function replacedIn({ reader }: CaseStore, number: string) {
  const rows = await reader
    .selectFrom('interventions')
    .innerJoin('effects', 'effects.id', 'interventions.effect_id')
    .select(['interventions.effect_id as id', 'interventions.serial as serial'])
    .where('effects.case_number', '=', number)
    .where('interventions.what', '=', 'replace')
    .execute();
  return {
    replaced: new Set(rows.map(({ id }) => id)),
    replacements: new Set(rows.map(({ id, serial }) => `${id}/r${serial}`)),
  };
}

/** A row of a list whose case has no journal. */
export async function orphan({ reader }: CaseStore): Promise<(ListPlace & { readonly case: string }) | null> {
  for (const table of listNames) {
    const row = (await reader
      .selectFrom(table)
      .selectAll()
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('entries')
              .select('entries.seq')
              .where('entries.seq', '=', 1)
              .whereRef('entries.case_number', '=', `${table}.case_number` as never),
          ),
        ),
      )
      .limit(1)
      .executeTakeFirst()) as Row | undefined;
    if (row)
      return {
        case: String(row['case_number']),
        table,
        key: keyOf(table, row),
        column: null,
        why: 'is of a case without a journal',
      };
  }
  return null;
}
