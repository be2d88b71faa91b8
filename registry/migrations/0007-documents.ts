/** Documents: what has been uploaded, by whom, and which entry names what. A data table. */
import type { Ddl } from './migration.ts';
import { table } from './table.ts';

export async function documents(ddl: Ddl): Promise<void> {
  const { db } = ddl;
  await table(ddl, 'documents', ['sha256', 'person'], {
    sha256: 'text',
    person: 'text',
    media_type: 'text',
    bytes: 'integer',
    uploaded_at: 'text',
  }).execute();
  await db.schema.createIndex('documents_by_time').on('documents').columns(['uploaded_at', 'sha256']).execute();
  await table(ddl, 'case_documents', ['case_number', 'seq', 'place'], {
    case_number: 'text',
    seq: 'integer',
    place: 'integer',
    sha256: 'text',
    name: 'text',
    kind: 'text',
  }).execute();
  await db.schema.createIndex('case_documents_by_hash').on('case_documents').column('sha256').execute();
}
