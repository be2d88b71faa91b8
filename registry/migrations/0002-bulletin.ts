/** Issues of the bulletin, each closed for good, and what they printed. A data table. */
import type { Ddl } from './migration.ts';
import { table } from './table.ts';

export async function bulletin(ddl: Ddl): Promise<void> {
  const { db, text, keepClosed } = ddl;
  await table(ddl, 'bulletin_issues', ['number'], {
    number: 'text',
    published_on: 'text',
    status: 'text',
    opened_at: 'text',
    opened_by: 'text',
    closed_at: 'text?',
    content: 'text?',
    hash: 'text?',
  }).execute();
  for (const column of ['content', 'corrected_in', 'correction'])
    await db.schema.alterTable('bulletin_entries').addColumn(column, text).execute();
  await db.schema.createIndex('bulletin_by_correction').on('bulletin_entries').columns(['corrected_in']).execute();
  await db.schema.createIndex('issues_by_day').on('bulletin_issues').columns(['published_on', 'number']).execute();
  await keepClosed(db, 'bulletin_issues');
}
