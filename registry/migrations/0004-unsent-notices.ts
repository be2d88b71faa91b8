/** Letters not recorded as sent are found without going through all. A data table. */
import { sql } from 'kysely';
import type { Ddl } from './migration.ts';

export async function unsentNotices({ db }: Ddl): Promise<void> {
  await db.schema
    .createIndex('notices_unsent')
    .on('notices')
    .columns(['id'])
    .where(sql.ref('dispatched_at'), 'is', null)
    .execute();
}
