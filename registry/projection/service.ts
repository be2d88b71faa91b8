/** When a notice that starts a limit was served, and how, as its service proceeding knows it. */
import { isDeepStrictEqual } from 'node:util';
import type { CaseState } from '../../engine/types.ts';
import type { ProceedingState } from '../../machines/types.ts';
import type { Change } from '../case-store.ts';
import type { NoticesTable } from '../schema.ts';

export function projectService(changes: Change[], before: CaseState | null, after: CaseState): void {
  if (before?.proceedings === after.proceedings) return;
  for (const proceeding of after.proceedings) {
    if (proceeding.machine !== 'service' || before?.proceedings.includes(proceeding)) continue;
    const was = before?.proceedings.find((p) => p.id === proceeding.id);
    const now = served(proceeding);
    if (isDeepStrictEqual(was ? served(was) : unserved, now)) continue;
    changes.push({
      how: 'set',
      table: 'notices',
      row: now,
      where: { case_number: after.number, service: proceeding.id },
    });
  }
}

/** As a letter is written down. */
export const unserved = { service_state: 'awaitingDispatch', served_on: null, how: null };

function served({ value, own }: ProceedingState): Pick<NoticesTable, 'service_state' | 'served_on' | 'how'> {
  const how = typeof own['how'] === 'string' ? own['how'] : null;
  return { service_state: String(value), served_on: value === 'served' ? (own.dates.claimed ?? null) : null, how };
}
