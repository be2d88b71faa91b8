/** Who in the office has a case: the holder in the row of the case, where lists find it, and every hand-over. */
import type { Kysely } from 'kysely';
import type { Instant } from '../law/index.ts';
import type { CaseNumber } from '../machines/types.ts';
import type { Conflict } from './answers.ts';
import { RegistryError } from './registry-error.ts';
import type { Tables } from './schema.ts';
import type { Assignment, AssignmentOrder } from './work-records.ts';
import type { Job } from './writer.ts';

export async function readAssignment(db: Kysely<Tables>, number: CaseNumber): Promise<Assignment> {
  const row = await db.selectFrom('cases').select('assignee').where('number', '=', number).executeTakeFirst();
  if (!row) throw new RegistryError('registry.noCase', { case: number });
  const rows = await db
    .selectFrom('assignments')
    .selectAll()
    .where('case_number', '=', number)
    .orderBy('serial')
    .execute();
  return {
    case: number,
    assignee: row.assignee ?? null,
    history: rows.map(({ from_person: from, to_person: to, handed_by: by, note, at }) => ({
      from,
      to,
      by,
      note,
      at: at as Instant,
    })),
  };
}

/** Who has these cases; those that nobody has are left out. */
export async function readAssignees(
  db: Kysely<Tables>,
  numbers: readonly CaseNumber[],
): Promise<ReadonlyMap<CaseNumber, string>> {
  if (numbers.length === 0) return new Map();
  const rows = await db.selectFrom('cases').select(['number', 'assignee']).where('number', 'in', numbers).execute();
  return new Map(rows.flatMap(({ number, assignee }) => (assignee ? [[number as CaseNumber, assignee] as const] : [])));
}

/** Whoever has it already keeps it, and nothing is written. */
export function assignJob(order: AssignmentOrder): Job<Assignment | Conflict> {
  const { case: number, to, by, note, at, ifHeldBy } = order;
  return {
    alone: true,
    async run(_, tx) {
      await tx.lock([number], new Map());
      const before = await readAssignment(tx.db, number);
      const { assignee, history } = before;
      if (assignee === to) return before;
      if (ifHeldBy !== undefined && ifHeldBy !== assignee) return held(number, assignee);
      const serial = history.length + 1;
      const row = { case_number: number, serial, from_person: assignee, to_person: to, handed_by: by, note, at };
      await tx.write([
        { how: 'insert', table: 'assignments', row },
        { how: 'set', table: 'cases', row: { assignee: to }, where: { number } },
      ]);
      return { case: number, assignee: to, history: [...history, { from: assignee, to, by, note, at }] };
    },
  };
}

const held = (number: CaseNumber, assignee: string | null): Conflict => ({
  ok: false,
  conflict: true,
  code: 'assignment.held',
  params: { case: number, assignee },
  reason: assignee === null ? `Nobody has ${number} any more.` : `${assignee} has ${number} by now.`,
});
