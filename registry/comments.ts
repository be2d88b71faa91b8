/** What people of the office note of a case for the office alone. A comment that is withdrawn loses its text for good. */
import type { Kysely } from 'kysely';
import type { Instant } from '../law/index.ts';
import type { CaseNumber } from '../machines/types.ts';
import type { Conflict } from './answers.ts';
import type { Page, Paging } from './case-records.ts';
import { keyIn, pageOf, rowsFor } from './reads/paging.ts';
import type { CommentsTable, Tables } from './schema.ts';
import type { CommentRecord, NewComment, Withdrawal } from './work-records.ts';
import type { Job } from './writer.ts';

/** The oldest first. */
export async function readComments(
  db: Kysely<Tables>,
  number: CaseNumber,
  paging: Paging,
): Promise<Page<CommentRecord>> {
  const [after = '0'] = keyIn(paging, 1) ?? [];
  const rows = await commentsOf(db, number)
    .where('serial', '>', Number.parseInt(after.slice(0, 9), 10) || 0)
    .orderBy('serial')
    .limit(rowsFor(paging))
    .execute();
  return pageOf(rows, paging, commentOf, ({ serial }) => [String(serial)]);
}

export async function readComment(db: Kysely<Tables>, number: CaseNumber, id: number): Promise<CommentRecord | null> {
  const row = await commentsOf(db, number).where('serial', '=', id).executeTakeFirst();
  return row ? commentOf(row) : null;
}

const commentsOf = (db: Kysely<Tables>, number: CaseNumber) =>
  db.selectFrom('comments').selectAll().where('case_number', '=', number);

const commentOf = (row: CommentsTable): CommentRecord => ({
  case: row.case_number as CaseNumber,
  id: row.serial,
  person: row.person,
  at: row.at as Instant,
  text: row.content,
  withdrawn:
    row.withdrawn_by === null ? null : { by: row.withdrawn_by, at: row.withdrawn_at as Instant, reason: row.reason },
});

/** With a key that this person has used in the case, the comment that was added then. */
export function addCommentJob({ case: number, person, text, key, at }: NewComment): Job<CommentRecord | Conflict> {
  return {
    alone: true,
    async run(_, tx) {
      await tx.lock([number], new Map());
      const rows = await commentsOf(tx.db, number).execute();
      const before = rows.find((row) => row.key === key);
      if (before) {
        const isSame = before.person === person && (before.content === null || before.content === text);
        return isSame ? commentOf(before) : usedBefore(key);
      }
      const row = {
        case_number: number,
        serial: rows.length + 1,
        key,
        person,
        at,
        content: text,
        withdrawn_at: null,
        withdrawn_by: null,
        reason: null,
      };
      await tx.write([{ how: 'insert', table: 'comments', row }]);
      return commentOf(row);
    },
  };
}

/** One that is withdrawn already stays as it is. */
export function withdrawCommentJob(
  number: CaseNumber,
  id: number,
  { by, at, reason }: Withdrawal,
): Job<CommentRecord | Conflict> {
  return {
    alone: true,
    async run(_, tx) {
      await tx.lock([number], new Map());
      const found = await readComment(tx.db, number, id);
      if (!found || found.withdrawn) return found ?? unknownComment(number, id);
      const row = { content: null, withdrawn_at: at, withdrawn_by: by, reason };
      await tx.write([{ how: 'set', table: 'comments', row, where: { case_number: number, serial: id } }]);
      return { ...found, text: null, withdrawn: { by, at, reason } };
    },
  };
}

const usedBefore = (key: string): Conflict => ({
  ok: false,
  conflict: true,
  code: 'idempotency.conflict',
  params: { key },
  reason: 'The key was used before, for another comment.',
});

export const unknownComment = (number: CaseNumber, id: number): Conflict => ({
  ok: false,
  conflict: true,
  code: 'comment.unknown',
  params: { case: number, comment: id },
  reason: 'There is no such comment.',
});
