/** What passed between the office and the parties of a case: notices, fees asked for and paid. */
import type { Kysely } from 'kysely';
import type { CaseState } from '../../engine/types.ts';
import type { CaseNumber } from '../../machines/types.ts';
import type { Tables } from '../schema.ts';
import type { FeeDemand, FeePayment, Fees, NoticeRecord } from '../effect-records.ts';

export async function readNotices(db: Kysely<Tables>, number: CaseNumber): Promise<readonly NoticeRecord[]> {
  const rows = await db
    .selectFrom('notices')
    .selectAll()
    .where('case_number', '=', number)
    .orderBy('seq')
    .orderBy('id')
    .execute();
  return rows.map(
    ({ case_number, addressee, made_at, dispatched_at, served_on, recalled_by, ...same }) =>
      ({
        ...same,
        case: case_number,
        to: addressee,
        madeAt: made_at,
        dispatchedAt: dispatched_at,
        servedOn: served_on,
        recalledBy: recalled_by,
      }) as NoticeRecord,
  );
}

export async function readUnsentNotices(
  db: Kysely<Tables>,
): Promise<readonly Pick<NoticeRecord, 'id' | 'channel' | 'madeAt'>[]> {
  const rows = await db
    .selectFrom('notices')
    .select(['id', 'channel', 'made_at'])
    .where('dispatched_at', 'is', null)
    .execute();
  return rows.map(({ made_at, ...same }) => ({ ...same, madeAt: made_at }) as NoticeRecord);
}

/** 36.1, 29.8: nothing is asked any more for a patent, or an application, that has ended. */
const isOver = (state: CaseState | null, fee: string): boolean =>
  state?.proceedings.some((p) => p.machine === (fee === 'annual' ? 'patent' : 'application') && !p.pending) === true;

export async function readFees(db: Kysely<Tables>, number: CaseNumber, state: CaseState | null): Promise<Fees> {
  const demands = await db
    .selectFrom('fee_demands')
    .selectAll()
    .where('case_number', '=', number)
    .orderBy('seq')
    .orderBy('id')
    .execute();
  const payments = await db
    .selectFrom('fee_payments')
    .selectAll()
    .where('case_number', '=', number)
    .orderBy('serial')
    .execute();
  const demanded = demands.map(
    ({ id, case_number, seq, fee, year, due_on, recalled_by }) =>
      ({ id, case: case_number, seq, fee, year, dueOn: due_on, recalledBy: recalled_by }) as FeeDemand,
  );
  const paid = payments.map(
    ({ case_number, fee, year, receipt, paid_on, minor, proceeding }) =>
      ({ case: case_number, fee, year, receipt, paidOn: paid_on, minor, proceeding }) as FeePayment,
  );
  const isPaid = (demand: FeeDemand) => paid.some((p) => p.fee === demand.fee && p.year === demand.year);
  const owed = demanded.filter((d) => d.recalledBy === null && !isPaid(d) && !isOver(state, d.fee));
  /** Asked for again, as when a dispute that held the registration has ended, a fee is still owed once. */
  const isLast = (demand: FeeDemand) =>
    owed.findLast(({ fee, year }) => fee === demand.fee && year === demand.year) === demand;
  return { demanded, paid, open: owed.filter(isLast) };
}
