/** Fees paid, as the file of the case has them: one row for each payment, by its place in the file. */
import type { CaseState, Entry } from '../../engine/types.ts';
import type { FeePaid } from '../../machines/types.ts';
import type { Change } from '../case-store.ts';

export function projectPayments(changes: Change[], entry: Entry, before: CaseState | null, after: CaseState): void {
  const was = before?.file.fees ?? [];
  const now = after.file.fees;
  if (was === now) return;
  const grown = !entry.correction && was.every((paid, serial) => paid === now[serial]);
  if (!grown) changes.push({ how: 'remove', table: 'fee_payments', where: { case_number: entry.case } });
  now.forEach((paid, serial) => {
    if (!grown || serial >= was.length) changes.push(row(entry.case, paid, serial));
  });
}

function row(caseNumber: string, paid: FeePaid, serial: number): Change {
  return {
    how: 'put',
    table: 'fee_payments',
    row: {
      case_number: caseNumber,
      serial,
      fee: paid.fee,
      year: paid.year ?? null,
      receipt: paid.receipt,
      paid_on: paid.paidOn,
      minor: paid.minor,
      proceeding: paid.proceeding ?? null,
    },
  };
}
