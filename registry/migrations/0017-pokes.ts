/** Cases that whoever keeps their time outside has still to be told of. A data table. */
import type { Ddl } from './migration.ts';
import { table } from './table.ts';

export async function pokes(ddl: Ddl): Promise<void> {
  await table(ddl, 'pokes', ['case_number'], { case_number: 'text', seq: 'integer', since: 'text' }).execute();
}
