/** Acts that wait for a second person. A data table. */
import type { Ddl } from './migration.ts';
import { table } from './table.ts';

export async function proposals(ddl: Ddl): Promise<void> {
  await table(ddl, 'proposals', ['id'], {
    id: 'text',
    case_number: 'text',
    serial: 'integer',
    act: 'text',
    proposed_by: 'text',
    proposed_at: 'text',
    seq: 'integer',
    status: 'text',
    settled_by: 'text?',
    settled_at: 'text?',
    reason: 'text?',
    entry: 'integer?',
  }).execute();
  const index = (name: string, columns: readonly string[], isUnique = false) => {
    const made = ddl.db.schema
      .createIndex(name)
      .on('proposals')
      .columns([...columns]);
    return (isUnique ? made.unique() : made).execute();
  };
  await index('proposals_of_case', ['case_number', 'serial'], true);
  await index('proposals_by_status', ['status', 'proposed_at', 'id']);
}
