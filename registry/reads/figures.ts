/** How many of everything there are: what an operator watches. Cases set apart are in none of the figures (25, 30.7). */
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Instant } from '../../law/index.ts';
import { countQueue } from '../bulletin/issues.ts';
import type { OfficeFigures } from '../case-records.ts';
import type { Tables } from '../schema.ts';
import { readWebhooks } from '../webhooks.ts';

const many = sql<number>`count(*)`.as('many');
const isShown = sql<boolean>`case_number in (select number from cases where secret = 0)`;

export async function readFigures(db: Kysely<Tables>): Promise<OfficeFigures> {
  const cases = db.selectFrom('cases').where('secret', '=', 0);
  const stages = await cases.select(['stage as name', many]).groupBy('stage').orderBy('stage').execute();
  const { faults } = await cases
    .where('fault', 'is not', null)
    .select(sql<number>`count(*)`.as('faults'))
    .executeTakeFirstOrThrow();
  const overdue = await db
    .selectFrom('terms')
    .select(['whose as name', many])
    .where('status', '=', 'overdue')
    .where(isShown)
    .groupBy('whose')
    .execute();
  const effects = await db
    .selectFrom('effects')
    .select(['status as name', many, sql<Instant>`min(created_at)`.as('oldest')])
    .where('status', 'in', ['pending', 'failing', 'incident'])
    .where(isShown)
    .groupBy('status')
    .execute();
  const { proposals } = await db
    .selectFrom('proposals')
    .where('status', '=', 'waiting')
    .where(isShown)
    .select(sql<number>`count(*)`.as('proposals'))
    .executeTakeFirstOrThrow();
  return {
    cases: byName(stages),
    overdue: byName(overdue),
    effects: byName(effects),
    oldestEffect: effects.map(({ oldest }) => oldest).toSorted()[0] ?? null,
    faults,
    bulletinQueue: await countQueue(db),
    proposals,
    webhooks: counted((await readWebhooks(db)).map(({ status }) => status)),
  };
}

const counted = (names: readonly string[]): Readonly<Record<string, number>> =>
  byName([...new Set(names)].sort().map((name) => ({ name, many: names.filter((one) => one === name).length })));

const byName = (rows: readonly { readonly name: string; readonly many: number }[]): Readonly<Record<string, number>> =>
  Object.fromEntries(rows.map((row) => [row.name, row.many]));
