/** The search of the State Register: of what the public may see, and by what it is known under. */
import type { Kysely } from 'kysely';
import type { Page } from '../case-records.ts';
import { wordFields } from '../projection/register-index.ts';
import type { WordField } from '../projection/register-index.ts';
import { keyIn, pageOf, rowsFor } from '../reads/paging.ts';
import type { RegisterCasesTable, Tables } from '../schema.ts';
import { symbolOf, wordsOf } from '../search-words.ts';
import type { RegisterQuery, RegisterSummary } from './register-records.ts';
import { registerDays } from './register-records.ts';

/** Beyond every letter. */
const last = '\u{10ffff}';

/** What is looked for, as field and beginning of a word. What has no word in it is found nowhere. */
function sought(query: RegisterQuery): readonly (readonly [WordField, string])[] {
  const asked = {
    title: query.title && wordsOf(query.title),
    owner: query.owner && wordsOf(query.owner),
    applicant: query.applicant && wordsOf(query.applicant),
    class: query.class && [symbolOf(query.class)],
    number: query.number && [symbolOf(query.number)],
  } satisfies Record<WordField, unknown>;
  return wordFields.flatMap((field) => {
    const words = asked[field] || null;
    return words === null ? [] : (words.length === 0 ? [last] : words).map((word) => [field, word] as const);
  });
}

/** By application number. */
export async function searchRegister(db: Kysely<Tables>, query: RegisterQuery): Promise<Page<RegisterSummary>> {
  const { kind, status } = query;
  const from = keyIn(query, 1);
  let rows = db.selectFrom('register_cases').selectAll().orderBy('case_number').limit(rowsFor(query));
  if (from) rows = rows.where('case_number', '>', from[0] ?? '');
  if (kind !== undefined) rows = rows.where('kind', '=', kind);
  if (status !== undefined) rows = rows.where('status', '=', status);
  for (const day of registerDays) {
    const [first, final] = [query[`${day}From`], query[`${day}To`]];
    if (first !== undefined) rows = rows.where(`${day}_on`, '>=', first);
    if (final !== undefined) rows = rows.where(`${day}_on`, '<=', final);
  }
  for (const [field, word] of sought(query))
    rows = rows.where('case_number', 'in', (of) =>
      of
        .selectFrom('register_words')
        .select('register_words.case_number')
        .where('field', '=', field)
        .where('word', '>=', word)
        .where('word', '<', word + last),
    );
  return pageOf(await rows.execute(), query, summaryOf, (row) => [row.case_number]);
}

const summaryOf = (row: RegisterCasesTable): RegisterSummary =>
  ({
    number: row.case_number,
    patentNumber: row.patent_number,
    kind: row.kind,
    title: row.title,
    status: row.status,
    holders: JSON.parse(row.holders) as RegisterSummary['holders'],
    filedOn: row.filed_on,
    publishedOn: row.published_on,
    registeredOn: row.registered_on,
    endedOn: row.ended_on,
  }) as RegisterSummary;
