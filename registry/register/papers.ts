/** Papers given out of the State Register: kept once, by the hash of what they say, and never changed. */
import type { Kysely } from 'kysely';
import { sha256 } from '../chain.ts';
import type { Tables } from '../schema.ts';
import type { Job } from '../writer.ts';
import type { RegisterPaper } from './register-records.ts';

/** Keeps a paper; one that says the same has been given already, on the day of the first. */
export function givePaperJob(given: Omit<RegisterPaper, 'hash'>): Job<RegisterPaper> {
  return {
    alone: true,
    async run(_, { db }) {
      const hash = sha256(given.content);
      const known = await readPaper(db, hash);
      if (known) return known;
      const { paper, case: case_number, seq, givenOn: given_on, content } = given;
      await db
        .insertInto('register_papers')
        .values({ hash, paper, case_number, seq, given_on, content })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      return { hash, ...given };
    },
  };
}

export async function readPaper(db: Kysely<Tables>, hash: string): Promise<RegisterPaper | null> {
  const row = await db.selectFrom('register_papers').selectAll().where('hash', '=', hash).executeTakeFirst();
  if (!row) return null;
  const { paper, case_number, seq, given_on, content } = row;
  return { hash, paper, case: case_number, seq, givenOn: given_on, content } as RegisterPaper;
}
