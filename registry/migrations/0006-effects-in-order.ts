/** Effects of one instant are carried out in the order in which an entry made them: the tenth after the ninth. */
import { sql } from 'kysely';
import type { Ddl } from './migration.ts';

export async function effectsInOrder({ db }: Ddl): Promise<void> {
  await db.schema.dropIndex('effects_by_try').execute();
  await db.schema
    .createIndex('effects_by_try')
    .on('effects')
    .columns(['next_try', 'case_number', 'seq'])
    .expression(sql`length(id)`)
    .column('id')
    .where(sql.ref('next_try'), 'is not', null)
    .execute();
}
