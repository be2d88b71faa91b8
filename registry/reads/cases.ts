/** Cases: one, by person, by stage, those that may be stuck, and those that time waits for. */
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { CaseState, Entry } from '../../engine/types.ts';
import type { Instant } from '../../law/index.ts';
import type { RegisterEntry } from '../../machines/notices.ts';
import type { CaseNumber } from '../../machines/types.ts';
import { summaryColumns, summaryOf } from '../records.ts';
import type { Tables } from '../schema.ts';
import type { CaseSummary, DocketQuery, Glimpse, History, Page, StuckCandidate, StuckQuery } from '../case-records.ts';
import { keyIn, pageOf, rowsFor } from './paging.ts';

/** The state after the last entry; `lately` is taken for it where its sequence number is the stored one. */
export async function readState(db: Kysely<Tables>, number: CaseNumber, lately?: CaseState): Promise<CaseState | null> {
  if (lately) {
    const last = await db.selectFrom('cases').select('seq').where('number', '=', number).executeTakeFirst();
    if (last?.seq === lately.seq) return lately;
  }
  const row = await db.selectFrom('cases').select('state').where('number', '=', number).executeTakeFirst();
  return row ? (JSON.parse(row.state) as CaseState) : null;
}

/** As many cases as one query names. */
const together = 100;

/** What was journalled between the two queries is left out. */
export async function readHistories(
  db: Kysely<Tables>,
  numbers: readonly CaseNumber[],
): Promise<ReadonlyMap<string, History>> {
  const found = new Map<string, { readonly state: CaseState; readonly entries: Entry[] }>();
  for (let i = 0; i < numbers.length; i += together) {
    const some = numbers.slice(i, i + together);
    const states = await db.selectFrom('cases').select(['number', 'state']).where('number', 'in', some).execute();
    for (const { number, state } of states) found.set(number, { state: JSON.parse(state) as CaseState, entries: [] });
    const rows = await db
      .selectFrom('entries')
      .select(['case_number', 'seq', 'body'])
      .where('case_number', 'in', some)
      .orderBy('case_number')
      .orderBy('seq')
      .execute();
    for (const { case_number, seq, body } of rows) {
      const of = found.get(case_number);
      if (of && seq <= of.state.seq) of.entries.push(JSON.parse(body) as Entry);
    }
  }
  return found;
}

export async function readSummary(db: Kysely<Tables>, number: CaseNumber): Promise<CaseSummary | null> {
  const row = await db.selectFrom('cases').select(summaryColumns).where('number', '=', number).executeTakeFirst();
  return row ? summaryOf(row) : null;
}

/**
 * The case of an application number, or of a patent number, also of one whose grant has been undone; of one that is both,
 * the application's unless asked `as`. One query, which does as much where there is none.
 */
export async function readGlimpse(
  db: Kysely<Tables>,
  number: string,
  person: string,
  as?: 'application' | 'patent',
): Promise<Glimpse | null> {
  const registration: RegisterEntry = 'registration';
  const ofApplication = sql`select number, 1 as place from cases where number = ${number}`;
  const ofPatent = sql`
    select number, 2 as place from cases where patent_number = ${number}
    union all
    select case_number, 3 from register_entries where patent_number = ${number} and entry = ${registration}`;
  const found =
    as === 'application' ? ofApplication : as === 'patent' ? ofPatent : sql`${ofApplication} union all ${ofPatent}`;
  const { rows } = await sql<{
    number: string;
    seq: number;
    secret: number;
    published_on: string | null;
    named: number;
  }>`
    select c.number, c.seq, c.secret, c.published_on,
      (select count(*) from docket d where d.case_number = c.number and d.person = ${person} and d.source = 'party') as named
    from (${found}) found join cases c on c.number = found.number
    order by found.place limit 1`.execute(db);
  const [row] = rows;
  if (!row) return null;
  const { number: of, seq, secret, published_on, named } = row;
  return { number: of as CaseNumber, seq, secret: secret === 1, published: published_on !== null, named: named > 0 };
}

/** The numbers of the cases in which somebody has a part. */
const casesNaming = (db: Kysely<Tables>, person: string) =>
  db
    .selectFrom('docket')
    .innerJoin('cases as named', 'named.number', 'docket.case_number')
    .select('docket.case_number')
    .where('docket.person', '=', person);

/**
 * The numbers of the cases in which the file names somebody; of those that are not public, before publication (30.5) or
 * under secrecy (25, 30.7), as one whose case it is.
 */
export const casesOfParty = (db: Kysely<Tables>, party: string) =>
  casesNaming(db, party)
    .where('docket.source', '=', 'party')
    .where('docket.role', '<>', 'author')
    .where((of) =>
      of.or([
        of.and([of('named.secret', '=', 0), of('named.published_on', 'is not', null)]),
        of('docket.role', 'in', ['applicant', 'owner', 'representative']),
      ]),
    );

/** In the row of a case. */
const isHeldBy = (assignee: string | null) =>
  assignee === null ? sql<boolean>`assignee is null` : sql<boolean>`assignee = ${assignee}`;

export async function readDocket(db: Kysely<Tables>, query: DocketQuery): Promise<Page<CaseSummary>> {
  const { person, party, stage, kind, withoutSecret, assignee } = query;
  const after = keyIn(query, 1)?.[0] ?? '';
  const limit = rowsFor(query);
  const asked = sql.join<boolean>(
    [
      sql`number > ${after}`,
      ...(withoutSecret ? [sql`secret = 0`] : []),
      ...(assignee === undefined ? [] : [isHeldBy(assignee)]),
      ...(stage === undefined ? [] : [sql`stage = ${stage}`]),
      ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
    ],
    sql` and `,
  );
  // A page of somebody's cases is found along the index of the docket, however many there are.
  const page = (named: ReturnType<typeof casesNaming>) =>
    named.where('docket.case_number', '>', after).where(asked).distinct().orderBy('docket.case_number').limit(limit);
  let rows = db.selectFrom('cases').select(summaryColumns).limit(limit);
  if (party !== undefined && person !== undefined) {
    const both = casesOfParty(db, party).where('docket.case_number', 'in', casesNaming(db, person));
    rows = rows.where('number', 'in', page(both));
  } else if (party !== undefined) rows = rows.where('number', 'in', page(casesOfParty(db, party)));
  else if (person !== undefined) rows = rows.where('number', 'in', page(casesNaming(db, person)));
  else rows = rows.where(asked);
  // So ordered, the index by assignee gives a page of them as it stands.
  if (assignee !== undefined) rows = rows.orderBy('assignee');
  return pageOf(await rows.orderBy('number').execute(), query, summaryOf, (row) => [row.number]);
}

export async function readStuckCandidates(db: Kysely<Tables>, query: StuckQuery): Promise<Page<StuckCandidate>> {
  const from = keyIn(query, 1)?.[0] ?? '';
  const limit = rowsFor(query);
  const shown = sql<boolean>`${query.withoutSecret ? sql`secret = 0` : sql`1 = 1`}
    and ${query.assignee === undefined ? sql`1 = 1` : isHeldBy(query.assignee)}`;
  const troubled = await db
    .selectFrom('cases')
    .select(summaryColumns)
    .where(sql<boolean>`(overdue > 0 or idle = 1 or fault is not null)`)
    .where(shown)
    .where('number', '>', from)
    .orderBy('number')
    .limit(limit)
    .execute();
  const incidents = await db
    .selectFrom('effects')
    .innerJoin('cases', 'cases.number', 'effects.case_number')
    .select('case_number')
    .where('status', '=', sql.lit('incident'))
    .where('case_number', '>', from)
    .where(shown)
    .groupBy('case_number')
    .orderBy('case_number')
    .limit(limit)
    .execute();
  const withIncident = new Set(incidents.map((row) => row.case_number));
  const seen = new Set(troubled.map((row) => row.number));
  const others = [...withIncident].filter((number) => !seen.has(number));
  const more =
    others.length === 0
      ? []
      : await db.selectFrom('cases').select(summaryColumns).where('number', 'in', others).execute();
  const rows = [...troubled, ...more].sort((a, b) => (a.number < b.number ? -1 : 1)).slice(0, limit);
  const show = (row: (typeof rows)[number]): StuckCandidate => ({
    ...summaryOf(row),
    because: [
      ...(row.overdue > 0 ? (['overdue'] as const) : []),
      ...(row.idle === 1 ? (['nothingRuns'] as const) : []),
      ...(withIncident.has(row.number) ? (['incident'] as const) : []),
      ...(row.fault === null ? [] : (['fault'] as const)),
    ],
  });
  return pageOf(rows, query, show, (row) => [row.number]);
}

/** Every case by number, some at a time. */
export async function* numbersInPieces(db: Kysely<Tables>, size: number): AsyncGenerator<readonly CaseNumber[]> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('cases')
      .select('number')
      .where('number', '>', after)
      .orderBy('number')
      .limit(size)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ number }) => number as CaseNumber);
    after = last.number;
  }
}

/** Cases to wake by `now`, the earliest first. */
export async function readDue(db: Kysely<Tables>, now: Instant, limit: number): Promise<readonly CaseNumber[]> {
  const rows = await db
    .selectFrom('cases')
    .select('number')
    .where('wake_at', '<=', now)
    .orderBy('wake_at')
    .orderBy('number')
    .limit(limit)
    .execute();
  return rows.map((row) => row.number as CaseNumber);
}

export async function readNextDue(db: Kysely<Tables>): Promise<Instant | null> {
  const row = await db
    .selectFrom('cases')
    .select('wake_at')
    .where('wake_at', 'is not', null)
    .orderBy('wake_at')
    .limit(1)
    .executeTakeFirst();
  return (row?.wake_at ?? null) as Instant | null;
}
