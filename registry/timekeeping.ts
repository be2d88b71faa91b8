/** Who wakes the cases of this record, and which of them it has still to be told of. */
import type { Kysely } from 'kysely';
import type { Instant } from '../law/index.ts';
import type { CaseNumber } from '../machines/types.ts';
import type { Tables } from './schema.ts';
import type { Job } from './writer.ts';

/** `embedded`: the processes that have the record open. `temporal`: workflows outside, which are poked. */
export type Timekeeper = 'embedded' | 'temporal';

/** Under which it stands in `meta`; no row: `embedded`. */
export const timekeeperName = 'timekeeper';

/** That a case has changed, up to its entry `seq`, at `since`. */
export interface Poke {
  readonly case: CaseNumber;
  readonly seq: number;
  readonly since: Instant;
}

export async function readTimekeeper(db: Kysely<Tables>): Promise<Timekeeper> {
  const row = await db.selectFrom('meta').select('value').where('name', '=', timekeeperName).executeTakeFirst();
  return row?.value === 'temporal' ? 'temporal' : 'embedded';
}

/** The one to be told longest ago first. */
export async function readPokes(db: Kysely<Tables>, before: Instant, limit: number): Promise<readonly Poke[]> {
  const rows = await db
    .selectFrom('pokes')
    .selectAll()
    .where('since', '<=', before)
    .orderBy('since')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ case: row.case_number as CaseNumber, seq: row.seq, since: row.since as Instant }));
}

/** They were told; what has come to a case since then stays. */
export function pokedJob(pokes: readonly Poke[]): Job<void> {
  return {
    run: async (session) =>
      session.change(
        ...pokes.map(
          ({ case: case_number, seq, since }) =>
            ({ how: 'remove', table: 'pokes', where: { case_number, seq, since } }) as const,
        ),
      ),
  };
}

/** Another keeps the time from now on. Everything that is in the record has then to be told, or nothing. */
export function keepTimeJob(by: Timekeeper): Job<void> {
  return {
    alone: true,
    async run(_, tx) {
      await tx.write([{ how: 'put', table: 'meta', row: { name: timekeeperName, value: by } }]);
      await tx.db.deleteFrom('pokes').execute();
      if (by === 'temporal')
        await tx.db
          .insertInto('pokes')
          .columns(['case_number', 'seq', 'since'])
          .expression((eb) => eb.selectFrom('cases').select(['number', 'seq', 'recorded_at']))
          .execute();
    },
  };
}
