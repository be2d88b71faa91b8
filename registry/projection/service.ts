/** When a notice that starts a limit was served, and how, as its service proceeding knows it. */
import type { CaseState } from '../../engine/types.ts';
import type { ProceedingState } from '../../machines/types.ts';
import type { Change } from '../case-store.ts';

export function projectService(changes: Change[], before: CaseState | null, after: CaseState): void {
  if (before?.proceedings === after.proceedings) return;
  for (const proceeding of after.proceedings) {
    if (proceeding.machine !== 'service' || before?.proceedings.includes(proceeding)) continue;
    const was = before?.proceedings.find((p) => p.id === proceeding.id);
    const old = was ? served(was) : { served_on: null, how: null };
    const now = served(proceeding);
    if (old.served_on === now.served_on && old.how === now.how) continue;
    changes.push({
      how: 'set',
      table: 'notices',
      row: now,
      where: { case_number: after.number, service: proceeding.id },
    });
  }
}

function served({ value, own }: ProceedingState): { served_on: string | null; how: string | null } {
  const how = typeof own['how'] === 'string' ? own['how'] : null;
  return { served_on: value === 'served' ? (own.dates.claimed ?? null) : null, how };
}
