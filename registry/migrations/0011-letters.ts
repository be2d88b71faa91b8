/** Letters by post that are waited for, and letters by their reader: whom they went through, how their service stands, when they were opened. */
import type { CaseState } from '../../engine/types.ts';
import type { Ddl } from './migration.ts';

const page = 500;

export async function letters({ db, text }: Ddl): Promise<void> {
  for (const column of ['through', 'service_state', 'opened_at'])
    await db.schema.alterTable('notices').addColumn(column, text).execute();
  await db.schema
    .createIndex('notices_by_service')
    .on('notices')
    .columns(['channel', 'service_state', 'made_at', 'id'])
    .execute();
  for (const whom of ['addressee', 'through'])
    await db.schema.createIndex(`notices_by_${whom}`).on('notices').columns([whom, 'made_at', 'id']).execute();
  for (let after = ''; ; ) {
    const cases = await db
      .selectFrom('cases')
      .select(['number', 'state'])
      .where('number', '>', after)
      .orderBy('number')
      .limit(page)
      .execute();
    const last = cases.at(-1);
    if (!last) return;
    for (const { number, state } of cases)
      for (const { machine, id, value } of (JSON.parse(state) as CaseState).proceedings)
        if (machine === 'service')
          await db
            .updateTable('notices')
            .set({ service_state: String(value) })
            .where('case_number', '=', number)
            .where('service', '=', id)
            .execute();
    after = last.number;
  }
}
