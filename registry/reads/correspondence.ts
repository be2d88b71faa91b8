/** What passed between the office and the parties of a case: notices, fees asked for and paid. */
import type { Kysely } from 'kysely';
import type { CaseState } from '../../engine/types.ts';
import type { CaseNumber } from '../../machines/types.ts';
import type { Page, Paging, PostQuery } from '../case-records.ts';
import type { NoticesTable, Tables } from '../schema.ts';
import { compare, keyIn, pageOf, rowsFor } from './paging.ts';
import type { FeeDemand, FeePayment, Fees, NoticeRecord } from '../effect-records.ts';

export async function readNotices(db: Kysely<Tables>, number: CaseNumber): Promise<readonly NoticeRecord[]> {
  const rows = await db
    .selectFrom('notices')
    .selectAll()
    .where('case_number', '=', number)
    .orderBy('seq')
    .orderBy('id')
    .execute();
  return rows.map(noticeOf);
}

export async function readNotice(db: Kysely<Tables>, id: string): Promise<NoticeRecord | null> {
  const row = await db.selectFrom('notices').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? noticeOf(row) : null;
}

const noticeOf = ({
  case_number,
  addressee,
  service_state,
  made_at,
  dispatched_at,
  served_on,
  opened_at,
  recalled_by,
  ...same
}: NoticesTable): NoticeRecord =>
  ({
    ...same,
    case: case_number,
    to: addressee,
    serviceState: service_state,
    madeAt: made_at,
    dispatchedAt: dispatched_at,
    servedOn: served_on,
    openedAt: opened_at,
    recalledBy: recalled_by,
  }) as NoticeRecord;

/** Letters by post whose receipt starts a limit: to be posted, or posted and not known to be received. The oldest first. */
export async function readPost(db: Kysely<Tables>, query: PostQuery): Promise<Page<NoticeRecord>> {
  const from = keyIn(query, 2);
  let rows = db
    .selectFrom('notices')
    .selectAll()
    .where('channel', '=', 'post')
    .where('service_state', '=', query.awaits === 'posting' ? 'awaitingDispatch' : 'awaitingProof')
    .where('recalled_by', 'is', null)
    .where('dispatched_at', 'is not', null)
    .orderBy('made_at')
    .orderBy('id')
    .limit(rowsFor(query));
  if (from) {
    const [made = '', id = ''] = from;
    rows = rows.where((eb) => eb(eb.refTuple('made_at', 'id'), '>', eb.tuple(made, id)));
  }
  if (query.withoutSecret)
    rows = rows.where('case_number', 'in', (eb) => eb.selectFrom('cases').select('number').where('secret', '=', 0));
  return pageOf(await rows.execute(), query, noticeOf, (row) => [row.made_at, row.id]);
}

/** Letters to somebody that have gone out, also those that he has for others as their attorney; the latest first. */
export async function readMailbox(
  db: Kysely<Tables>,
  person: string,
  query: Paging & { readonly unopened?: boolean },
): Promise<Page<NoticeRecord>> {
  const from = keyIn(query, 2);
  const pages = await Promise.all(
    (['addressee', 'through'] as const).map(async (whom) => {
      let rows = db
        .selectFrom('notices')
        .selectAll()
        .where(whom, '=', person)
        .where('channel', '<>', 'internal')
        .where('dispatched_at', 'is not', null)
        .orderBy('made_at', 'desc')
        .orderBy('id', 'desc')
        .limit(rowsFor(query));
      if (from) {
        const [made = '', id = ''] = from;
        rows = rows.where((eb) => eb(eb.refTuple('made_at', 'id'), '<', eb.tuple(made, id)));
      }
      if (query.unopened) rows = rows.where('opened_at', 'is', null);
      return rows.execute();
    }),
  );
  const found = new Map(pages.flat().map((row) => [row.id, row]));
  const rows = [...found.values()].sort((a, b) => compare(b.made_at, a.made_at) || compare(b.id, a.id));
  return pageOf(rows.slice(0, rowsFor(query)), query, noticeOf, (row) => [row.made_at, row.id]);
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
