/** What the search of the State Register goes by, made for the cases that are there; and every paper given out of it. */
import type { CaseState } from '../../engine/types.ts';
import { registerRow, registerWords } from '../projection/register-index.ts';
import type { Ddl } from './migration.ts';
import { table } from './table.ts';

const page = 500;

export async function register(ddl: Ddl): Promise<void> {
  const { db, appendOnly, createSmall } = ddl;
  await table(ddl, 'register_cases', ['case_number'], {
    case_number: 'text',
    patent_number: 'text?',
    kind: 'text',
    title: 'text',
    status: 'text',
    holders: 'text',
    filed_on: 'text?',
    published_on: 'text',
    registered_on: 'text?',
    ended_on: 'text?',
  }).execute();
  await createSmall(
    table(ddl, 'register_words', ['field', 'word', 'case_number'], {
      field: 'text',
      word: 'text',
      case_number: 'text',
    }),
  );
  await table(ddl, 'register_papers', ['hash'], {
    hash: 'text',
    paper: 'text',
    case_number: 'text',
    seq: 'integer',
    given_on: 'text',
    content: 'text',
  }).execute();
  await db.schema.createIndex('register_words_by_case').on('register_words').columns(['case_number']).execute();
  await db.schema.createIndex('register_by_status').on('register_cases').columns(['status', 'case_number']).execute();
  for (const day of ['filed_on', 'published_on', 'registered_on', 'ended_on'])
    await db.schema.createIndex(`register_by_${day}`).on('register_cases').columns([day, 'case_number']).execute();
  await appendOnly(db, 'register_papers');
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('cases')
      .select(['number', 'state'])
      .where('published_on', 'is not', null)
      .where('number', '>', after)
      .orderBy('number')
      .limit(page)
      .execute();
    const states = rows.map(({ state }) => JSON.parse(state) as CaseState);
    for (const state of states) {
      const row = registerRow(state);
      if (!row) continue;
      await db.insertInto('register_cases').values(row).execute();
      await db.insertInto('register_words').values(registerWords(state)).execute();
    }
    const last = rows.at(-1);
    if (!last) return;
    after = last.number;
  }
}
