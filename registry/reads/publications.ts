/** Entries of the State Register, and of the bulletin, in the order they were made. */
import type { Kysely } from 'kysely';
import type { CaseNumber } from '../../machines/types.ts';
import type { BulletinEntriesTable, EffectsTable, RegisterEntriesTable, Tables } from '../schema.ts';
import type { Page, Paging } from '../case-records.ts';
import type { BulletinRecord, RegisterRecord } from '../effect-records.ts';
import { keyIn, pageOf, rowsFor } from './paging.ts';

export async function readRegister(
  db: Kysely<Tables>,
  query: Paging & { readonly case?: CaseNumber; readonly patentNumber?: string },
): Promise<Page<RegisterRecord>> {
  const from = keyIn(query, 2);
  let rows = db.selectFrom('register_entries').selectAll().orderBy('recorded_at').orderBy('id').limit(rowsFor(query));
  if (query.case !== undefined) rows = rows.where('case_number', '=', query.case);
  if (query.patentNumber !== undefined) rows = rows.where('patent_number', '=', query.patentNumber);
  if (from) {
    const [at = '', id = ''] = from;
    rows = rows.where((eb) => eb(eb.refTuple('recorded_at', 'id'), '>', eb.tuple(at, id)));
  }
  return pageOf(await rows.execute(), query, registerOf, (row) => [row.recorded_at, row.id]);
}

/** `issue` null: those that wait for one. Recalled ones only show where a case or an issue is asked for. */
export async function readBulletin(
  db: Kysely<Tables>,
  query: Paging & { readonly case?: CaseNumber; readonly issue?: string | null },
): Promise<Page<BulletinRecord>> {
  const from = keyIn(query, 2);
  let rows = db
    .selectFrom('bulletin_entries as b')
    .innerJoin('effects as e', 'e.id', 'b.id')
    .selectAll('b')
    .select('e.body')
    .orderBy('b.queued_at')
    .orderBy('b.id')
    .limit(rowsFor(query));
  if (query.case !== undefined) rows = rows.where('b.case_number', '=', query.case);
  if (query.issue === null) rows = rows.where('b.issue', 'is', null).where('b.recalled_by', 'is', null);
  else if (query.issue !== undefined) rows = rows.where('b.issue', '=', query.issue);
  if (from) {
    const [at = '', id = ''] = from;
    rows = rows.where((eb) => eb(eb.refTuple('b.queued_at', 'b.id'), '>', eb.tuple(at, id)));
  }
  return pageOf(await rows.execute(), query, bulletinOf, (row) => [row.queued_at, row.id]);
}

function registerOf(row: RegisterEntriesTable): RegisterRecord {
  return {
    id: row.id,
    case: row.case_number,
    seq: row.seq,
    patentNumber: row.patent_number,
    entry: row.entry,
    clause: row.clause,
    on: row.entered_on,
    params: JSON.parse(row.params) as RegisterRecord['params'],
    recordedAt: row.recorded_at,
    recalledBy: row.recalled_by,
  } as RegisterRecord;
}

/** What is printed stands in the effect that queued it. */
function bulletinOf(row: BulletinEntriesTable & Pick<EffectsTable, 'body'>): BulletinRecord {
  return {
    id: row.id,
    case: row.case_number,
    seq: row.seq,
    entry: row.entry,
    clause: row.clause,
    params: (JSON.parse(row.body) as Pick<BulletinRecord, 'params'>).params,
    queuedAt: row.queued_at,
    issue: row.issue,
    publishedOn: row.published_on,
    recalledBy: row.recalled_by,
  } as BulletinRecord;
}
