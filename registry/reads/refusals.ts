/** Refused acts, the latest first. */
import type { Kysely } from 'kysely';
import type { CaseNumber } from '../../machines/types.ts';
import type { RefusalsTable, Tables } from '../schema.ts';
import type { Page, Paging, RefusalRecord } from '../case-records.ts';
import { keyIn, pageOf, rowsFor } from './paging.ts';

export async function readRefusals(
  db: Kysely<Tables>,
  query: Paging & { readonly case?: CaseNumber },
): Promise<Page<RefusalRecord>> {
  const from = keyIn(query, 2);
  let rows = db
    .selectFrom('refusals')
    .selectAll()
    .orderBy('recorded_at', 'desc')
    .orderBy('key', 'desc')
    .limit(rowsFor(query));
  if (query.case !== undefined) rows = rows.where('case_number', '=', query.case);
  if (from) {
    const [at = '', key = ''] = from;
    rows = rows.where((eb) => eb(eb.refTuple('recorded_at', 'key'), '<', eb.tuple(at, key)));
  }
  return pageOf(await rows.execute(), query, refusalOf, (row) => [row.recorded_at, row.key]);
}

function refusalOf(row: RefusalsTable): RefusalRecord {
  return {
    key: row.key,
    case: row.case_number,
    recordedAt: row.recorded_at,
    person: row.person,
    act: JSON.parse(row.act) as RefusalRecord['act'],
    refusal: JSON.parse(row.refusal) as RefusalRecord['refusal'],
  } as RefusalRecord;
}
