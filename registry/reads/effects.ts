/** Effects: those to carry out, those in trouble, those of a case, and what operators did about them. */
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Instant } from '../../law/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import { effectOf } from '../records.ts';
import type { Tables } from '../schema.ts';
import type { Page, Paging, WithoutSecret } from '../case-records.ts';
import type { EffectRecord, Intervention } from '../effect-records.ts';
import { keyIn, pageOf, rowsFor } from './paging.ts';

/** With the id, the order in which an entry made its effects: the tenth after the ninth. Written as the index has it. */
const made = sql`length(id)`;

/** In the order in which they are to be carried out. */
export async function readPendingEffects(
  db: Kysely<Tables>,
  now: Instant,
  limit: number,
  kind?: EffectRecord['kind'],
): Promise<readonly EffectRecord[]> {
  const rows = await db
    .selectFrom('effects')
    .selectAll()
    .where('next_try', '<=', now)
    .$if(kind !== undefined, (of) => of.where('kind', '=', String(kind)))
    .orderBy('next_try')
    .orderBy('case_number')
    .orderBy('seq')
    .orderBy(made)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(effectOf);
}

export async function readNextEffect(db: Kysely<Tables>): Promise<Instant | null> {
  const row = await db
    .selectFrom('effects')
    .select('next_try')
    .where('next_try', 'is not', null)
    .orderBy('next_try')
    .limit(1)
    .executeTakeFirst();
  return (row?.next_try ?? null) as Instant | null;
}

export async function readEffect(db: Kysely<Tables>, id: string): Promise<EffectRecord | null> {
  const row = await db.selectFrom('effects').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? effectOf(row) : null;
}

export async function readEffectsOf(db: Kysely<Tables>, number: CaseNumber): Promise<readonly EffectRecord[]> {
  const rows = await db
    .selectFrom('effects')
    .selectAll()
    .where('case_number', '=', number)
    .orderBy('seq')
    .orderBy(made)
    .orderBy('id')
    .execute();
  return rows.map(effectOf);
}

export async function readIncidents(db: Kysely<Tables>, query: Paging & WithoutSecret): Promise<Page<EffectRecord>> {
  const from = keyIn(query, 2);
  let rows = db
    .selectFrom('effects')
    .selectAll()
    .where('status', '=', sql.lit('incident'))
    .orderBy('case_number')
    .orderBy('id')
    .limit(rowsFor(query));
  if (query.withoutSecret)
    rows = rows.where('case_number', 'in', (eb) => eb.selectFrom('cases').select('number').where('secret', '=', 0));
  if (from) {
    const [number = '', id = ''] = from;
    rows = rows.where((eb) => eb(eb.refTuple('case_number', 'id'), '>', eb.tuple(number, id)));
  }
  return pageOf(await rows.execute(), query, effectOf, (row) => [row.case_number, row.id]);
}

export async function readInterventions(db: Kysely<Tables>, id: string): Promise<readonly Intervention[]> {
  const rows = await db.selectFrom('interventions').selectAll().where('effect_id', '=', id).orderBy('serial').execute();
  return rows.map(
    ({ effect_id: effect, what, who, reason, at }) => ({ effect, what, who, reason, at }) as Intervention,
  );
}
