/** Terms by urgency, and all those of a case. */
import type { Kysely } from 'kysely';
import type { Turn } from '../../law/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import { termOf } from '../records.ts';
import type { Tables, TermsTable } from '../schema.ts';
import type { Page, TermQuery, TermRecord } from '../case-records.ts';
import { casesOfParty } from './cases.ts';
import { compare, keyIn, pageOf, rowsFor } from './paging.ts';

/** Running and overdue terms, the earliest end first. */
export async function readTerms(db: Kysely<Tables>, query: TermQuery): Promise<Page<TermRecord>> {
  const asked = query.whose === undefined ? turns : [query.whose];
  const rows = (await Promise.all(asked.map((whose) => rowsOf(db, query, whose)))).flat();
  rows.sort(
    (a, b) => compare(a.ends_at, b.ends_at) || compare(a.case_number, b.case_number) || compare(a.term_id, b.term_id),
  );
  return pageOf(rows.slice(0, rowsFor(query)), query, termOf, (row) => [row.ends_at, row.case_number, row.term_id]);
}

/** One index serves every order: by whose they are, then by their end. */
const turns: readonly Turn[] = ['applicant', 'owner', 'office', 'commission', 'opponent', 'court', 'anyone', 'nobody'];

async function rowsOf(db: Kysely<Tables>, query: TermQuery, whose: Turn): Promise<TermsTable[]> {
  const { status, limitName, dueBefore, provisional, party, withoutSecret } = query;
  const from = keyIn(query, 3);
  let rows = db
    .selectFrom('terms')
    .selectAll()
    .where('whose', '=', whose)
    .where('ended_seq', 'is', null)
    .orderBy('ends_at')
    .orderBy('case_number')
    .orderBy('term_id')
    .limit(rowsFor(query));
  if (from) {
    const [end = '', number = '', id = ''] = from;
    rows = rows.where((eb) => eb(eb.refTuple('ends_at', 'case_number', 'term_id'), '>', eb.tuple(end, number, id)));
  }
  if (status !== undefined) rows = rows.where('status', '=', status);
  if (limitName !== undefined) rows = rows.where('limit_name', '=', limitName);
  if (dueBefore !== undefined) rows = rows.where('ends_at', '<', dueBefore);
  if (provisional !== undefined) rows = rows.where('provisional', '=', provisional ? 1 : 0);
  if (party !== undefined) rows = rows.where('case_number', 'in', casesOfParty(db, party));
  if (withoutSecret)
    rows = rows.where('case_number', 'in', (eb) => eb.selectFrom('cases').select('number').where('secret', '=', 0));
  return await rows.execute();
}

export async function readTermsOf(db: Kysely<Tables>, number: CaseNumber): Promise<readonly TermRecord[]> {
  const rows = await db
    .selectFrom('terms')
    .selectAll()
    .where('case_number', '=', number)
    .orderBy('begun_seq')
    .orderBy('term_id')
    .execute();
  return rows.map(termOf);
}
