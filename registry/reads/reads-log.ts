/** Who looked into a case that is not public: the log, and how a line gets into it. */
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { CaseNumber } from '../../machines/types.ts';
import type { Page, Paging, ReadRecord } from '../case-records.ts';
import type { Tables } from '../schema.ts';
import type { Job } from '../writer.ts';
import { keyIn, pageOf, rowsFor } from './paging.ts';

export function noteReadJob({ case: number, person, at, what }: ReadRecord): Job<void> {
  const row = { id: randomUUID(), case_number: number, person, at, what };
  return { run: async (session) => session.change({ how: 'insert', table: 'reads', row }) };
}

/** The latest first. */
export async function readReadsOf(db: Kysely<Tables>, number: CaseNumber, paging: Paging): Promise<Page<ReadRecord>> {
  const from = keyIn(paging, 2);
  let rows = db
    .selectFrom('reads')
    .selectAll()
    .where('case_number', '=', number)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(rowsFor(paging));
  if (from) {
    const [at = '', id = ''] = from;
    rows = rows.where((eb) => eb(eb.refTuple('at', 'id'), '<', eb.tuple(at, id)));
  }
  return pageOf(
    await rows.execute(),
    paging,
    ({ case_number, person, at, what }) => ({ case: case_number, person, at, what }) as ReadRecord,
    (row) => [row.at, row.id],
  );
}
