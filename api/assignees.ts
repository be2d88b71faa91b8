/** Who in the office has the cases of a list. That is said to the office alone. */
import type { CaseNumber } from '../machines/index.ts';
import type { DocketQuery, Registry } from '../registry/index.ts';
import { isOffice } from './access/index.ts';
import type { Caller } from './access/index.ts';
import { ProblemError } from './problem.ts';

/** Whose cases are asked for, as the record is asked. Throws a problem 403 for those who do not work here. */
export function heldBy(
  { assignee, unassigned }: { readonly assignee?: string | undefined; readonly unassigned?: boolean | undefined },
  caller: Caller,
): Pick<DocketQuery, 'assignee'> {
  if (assignee === undefined && !unassigned) return {};
  if (!isOffice(caller))
    throw new ProblemError(403, 'access.denied', 'Who has a case is for those who work in the office.');
  if (assignee !== undefined && unassigned)
    throw new ProblemError(400, 'request.invalid', 'Ask for the cases of somebody, or for those that nobody has.');
  return { assignee: assignee ?? null };
}

/** The rows of a list, each with who has it. */
export async function withAssignees<T extends { readonly number: CaseNumber }>(
  registry: Pick<Registry, 'assignees'>,
  rows: readonly T[],
): Promise<readonly (T & { readonly assignee: string | null })[]> {
  const found = await registry.assignees(rows.map(({ number }) => number));
  return rows.map((row) => ({ ...row, assignee: found.get(row.number) ?? null }));
}
