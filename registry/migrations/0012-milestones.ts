/** When a case became a patent, and when and how it ended: what an office's statistics are made of. */
import type { CaseState } from '../../engine/types.ts';
import { pagesOf } from '../pages-of.ts';
import { milestonesOf } from '../projection/case-row.ts';
import type { Ddl } from './migration.ts';

export async function milestones({ db, text }: Ddl): Promise<void> {
  for (const column of ['registered_on', 'ended_on', 'ended_how'])
    await db.schema.alterTable('cases').addColumn(column, text).execute();
  for await (const rows of pagesOf(db, 'cases'))
    for (const { number, state } of rows)
      await db
        .updateTable('cases')
        .set(milestonesOf(JSON.parse(state) as CaseState))
        .where('number', '=', number)
        .execute();
}
