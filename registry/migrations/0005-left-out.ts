/** What an issue of the bulletin had to leave out, and why. A data table. */
import type { Ddl } from './migration.ts';

export async function leftOut({ db, text }: Ddl): Promise<void> {
  await db.schema.alterTable('bulletin_issues').addColumn('left_out', text).execute();
}
