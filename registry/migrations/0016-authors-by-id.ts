/** Authors by the id under which they ask for their case; they stood by name only. Of two under one id the last stands, as in an act. */
import type { CaseState } from '../../engine/types.ts';
import { pagesOf } from '../pages-of.ts';
import { partiesOf } from '../projection/docket.ts';
import type { Ddl } from './migration.ts';

export async function authorsById({ db }: Pick<Ddl, 'db'>): Promise<void> {
  for await (const rows of pagesOf(db, 'cases'))
    for (const { number, state } of rows)
      for (const party of partiesOf(JSON.parse(state) as CaseState))
        if (party.role === 'author')
          await db
            .insertInto('docket')
            .values({ case_number: number, ...party, source: 'party' })
            .onConflict((same) =>
              same.columns(['case_number', 'person', 'role', 'source']).doUpdateSet({ name: party.name }),
            )
            .execute();
}
