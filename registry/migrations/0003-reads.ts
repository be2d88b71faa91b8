/** Who read what is not public. A data table. */
import type { Ddl } from './migration.ts';
import { table } from './table.ts';

export async function reads(ddl: Ddl): Promise<void> {
  const { db, appendOnly } = ddl;
  await table(ddl, 'reads', ['id'], {
    id: 'text',
    case_number: 'text',
    person: 'text',
    at: 'text',
    what: 'text',
  }).execute();
  await db.schema.createIndex('reads_by_case').on('reads').columns(['case_number', 'at', 'id']).execute();
  await appendOnly(db, 'reads');
}
