/** Who in the office has a case, who handed it to whom, and what the office notes of it for itself. A data table. */
import type { Ddl } from './migration.ts';
import { table } from './table.ts';

export async function assignments(ddl: Ddl): Promise<void> {
  const { db, text, appendOnly } = ddl;
  await db.schema.alterTable('cases').addColumn('assignee', text).execute();
  await db.schema.createIndex('cases_by_assignee').on('cases').columns(['assignee', 'number']).execute();
  await table(ddl, 'assignments', ['case_number', 'serial'], {
    case_number: 'text',
    serial: 'integer',
    from_person: 'text?',
    to_person: 'text?',
    handed_by: 'text',
    note: 'text?',
    at: 'text',
  }).execute();
  await appendOnly(db, 'assignments');
  await table(ddl, 'comments', ['case_number', 'serial'], {
    case_number: 'text',
    serial: 'integer',
    key: 'text',
    person: 'text',
    at: 'text',
    content: 'text?',
    withdrawn_at: 'text?',
    withdrawn_by: 'text?',
    reason: 'text?',
  }).execute();
}
