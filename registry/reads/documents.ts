/** Documents: what an entry names, and what its uploader has not handed in yet. */
import { sql } from 'kysely';
import type { ExpressionBuilder, Kysely } from 'kysely';
import type { Instant } from '../../law/index.ts';
import type { CaseNumber, DocumentKind } from '../../machines/types.ts';
import type { CaseDocument, Upload } from '../case-records.ts';
import type { DocumentsTable, Tables } from '../schema.ts';
import type { Job } from '../writer.ts';

/** In the order of the journal. */
export async function readDocumentsOf(db: Kysely<Tables>, number: CaseNumber): Promise<readonly CaseDocument[]> {
  const rows = await db
    .selectFrom('case_documents as named')
    .leftJoin(
      (eb) =>
        eb
          .selectFrom('documents')
          .select((d) => ['sha256', d.fn.min('media_type').as('media_type'), d.fn.min('bytes').as('bytes')])
          .groupBy('sha256')
          .as('known'),
      (join) => join.onRef('known.sha256', '=', 'named.sha256'),
    )
    .select(['named.seq', 'named.sha256', 'named.name', 'named.kind', 'known.media_type', 'known.bytes'])
    .where('named.case_number', '=', number)
    .orderBy('named.seq')
    .orderBy('named.place')
    .execute();
  return rows.map(({ media_type, kind, ...same }) => ({
    ...same,
    kind: kind as DocumentKind,
    mediaType: media_type,
  }));
}

/** What somebody has uploaded and no entry names, the latest first. */
export async function readUploadsOf(db: Kysely<Tables>, person: string): Promise<readonly Upload[]> {
  const rows = await uncited(db)
    .where('documents.person', '=', person)
    .orderBy('uploaded_at', 'desc')
    .orderBy('sha256')
    .execute();
  return rows.map(uploadOf);
}

/** What somebody has uploaded under a hash, whether or not an entry names it by now. */
export async function readUpload(db: Kysely<Tables>, sha256: string, person: string): Promise<Upload | null> {
  const row = await db
    .selectFrom('documents')
    .selectAll()
    .where('sha256', '=', sha256)
    .where('person', '=', person)
    .executeTakeFirst();
  return row ? uploadOf(row) : null;
}

/** Of these contents, those that no upload is known of and no entry names. */
export async function readUnneeded(db: Kysely<Tables>, hashes: readonly string[]): Promise<readonly string[]> {
  if (hashes.length === 0) return [];
  const rows = await db
    .selectFrom('documents')
    .select('sha256')
    .where('sha256', 'in', hashes)
    .union(db.selectFrom('case_documents').select('sha256').where('sha256', 'in', hashes))
    .execute();
  const needed = new Set(rows.map(({ sha256 }) => sha256));
  return hashes.filter((sha256) => !needed.has(sha256));
}

const uncited = (db: Kysely<Tables>) =>
  db
    .selectFrom('documents')
    .selectAll('documents')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('case_documents')
            .select('case_documents.seq')
            .whereRef('case_documents.sha256', '=', 'documents.sha256'),
        ),
      ),
    );

const uploadOf = ({ sha256, person, media_type, bytes, uploaded_at }: DocumentsTable): Upload => ({
  sha256,
  person,
  mediaType: media_type,
  bytes,
  at: uploaded_at as Instant,
});

/** Somebody has uploaded this; once more, the time counts from there. */
export function noteUploadJob({ sha256, person, mediaType, bytes, at }: Upload): Job<void> {
  const row = { sha256, person, media_type: mediaType, bytes, uploaded_at: at };
  return { run: async (session) => session.change({ how: 'put', table: 'documents', row }) };
}

/** Proposals that wait, and whose act comes with the document. */
const waitingWith = (eb: ExpressionBuilder<Tables, 'documents'>) =>
  eb
    .selectFrom('proposals')
    .select('proposals.id')
    .where('proposals.status', '=', 'waiting')
    .where('proposals.act', 'like', sql<string>`'%' || documents.sha256 || '%'`);

/** Forgets some of what was uploaded before an instant and no entry names or waiting proposal; answers with how many rows there were. */
export function forgetUploadsJob(before: Instant, limit: number): Job<number> {
  return {
    alone: true,
    async run(_, { db }) {
      const rows = await uncited(db)
        .where('uploaded_at', '<', before)
        .where((eb) => eb.not(eb.exists(waitingWith(eb))))
        .orderBy('uploaded_at')
        .limit(limit)
        .execute();
      for (const { sha256, person } of rows)
        await db.deleteFrom('documents').where('sha256', '=', sha256).where('person', '=', person).execute();
      return rows.length;
    },
  };
}
