/** Checks of the record, read beside whoever has it open: integrity, migrations, clock, calendar, what is late, incidents. */
import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { calendarYear, civilDateOf } from '../../law/index.ts';
import type { Calendar, Instant } from '../../law/index.ts';
import type { CaseStore } from '../../registry/case-store.ts';
import { isPostgres, openStore } from '../../registry/open-store.ts';
import { migrations } from '../../registry/migrations/index.ts';
import { readTimekeeper } from '../../registry/timekeeping.ts';
import { readWebhooks } from '../../registry/webhooks.ts';
import type { Finding } from './finding.ts';
import { bad, ok, warning } from './finding.ts';

type Reader = CaseStore['reader'];

const fiveMinutes = 300_000;

export async function record(database: string, now: Instant): Promise<readonly Finding[]> {
  if (!isPostgres(database) && !existsSync(database)) return [warning('record', `${database} does not exist yet`)];
  let store: CaseStore;
  try {
    store = openStore(database, { readOnly: true });
  } catch (error) {
    return [bad('record', `${database} cannot be opened: ${String(error)}`)];
  }
  try {
    const db = store.reader;
    return [
      await intact(store),
      await migrated(db),
      await clock(db, now),
      ...(await timekeeping(db, now)),
      await late(db, now),
      await incidents(db),
      await faults(db),
      await webhooks(db),
    ];
  } catch (error) {
    return [bad('record', error instanceof Error ? error.message : String(error))];
  } finally {
    await store.close();
  }
}

/** False where that cannot be read. */
export async function isWokenByTemporal(database: string): Promise<boolean> {
  if (!isPostgres(database)) return false;
  const store = openStore(database, { readOnly: true });
  try {
    return (await readTimekeeper(store.reader)) === 'temporal';
  } catch {
    return false;
  } finally {
    await store.close();
  }
}

const count = (db: Reader, from: 'cases' | 'entries') =>
  db
    .selectFrom(from)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();

async function intact(store: CaseStore): Promise<Finding> {
  const said = await store.damage();
  if (said !== null) return bad('record', `damaged: ${said}`);
  const [cases, entries] = [await count(store.reader, 'cases'), await count(store.reader, 'entries')];
  return ok(
    'record',
    `not damaged; ${cases.n} cases, ${entries.n} entries; what they say is proved by \`muddet verify\``,
  );
}

async function migrated(db: Reader): Promise<Finding> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const done = rows.map(({ name }) => name);
  const known = Object.keys(migrations);
  const missing = known.filter((name) => !done.includes(name));
  const further = done.filter((name) => !known.includes(name));
  if (further.length > 0) return bad('migrations', `the record is of a later edition: ${further.join(', ')}`);
  return missing.length === 0
    ? ok('migrations', `up to ${done.at(-1) ?? 'none'}`)
    : warning('migrations', `to be applied when the office opens: ${missing.join(', ')}`);
}

async function clock(db: Reader, now: Instant): Promise<Finding> {
  const row = await db.selectFrom('meta').select('value').where('name', '=', 'clock').executeTakeFirst();
  if (!row) return ok('clock', `${now}; none was seen before`);
  const ahead = Date.parse(now) - Date.parse(row.value);
  if (ahead < -60_000)
    return bad('clock', `${now}, but ${row.value} has been seen already: nothing is fired until it is confirmed`);
  if (ahead > 31 * 24 * 3_600_000)
    return warning('clock', `${now}, last seen ${row.value}: an operator has to confirm it`);
  return ok('clock', `${now}, last seen ${row.value}`);
}

/** Of a record whose cases Temporal wakes: when it was last looked through, and what Temporal has still to be told. */
async function timekeeping(db: Reader, now: Instant): Promise<readonly Finding[]> {
  if ((await readTimekeeper(db)) === 'embedded') return [];
  const row = await db.selectFrom('meta').select('value').where('name', '=', 'swept').executeTakeFirst();
  const { n } = await db
    .selectFrom('pokes')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  const said = `Temporal wakes the cases; last swept ${row?.value ?? 'never'}, ${n} to be told of`;
  const isKept = row !== undefined && Date.parse(now) - Date.parse(row.value) < 60_000;
  return [isKept ? ok('time', said) : bad('time', said)];
}

async function late(db: Reader, now: Instant): Promise<Finding> {
  const { n, first } = await db
    .selectFrom('cases')
    .select((eb) => [eb.fn.countAll<number>().as('n'), eb.fn.min('wake_at').as('first')])
    .where('wake_at', '<=', now)
    .executeTakeFirstOrThrow();
  if (n === 0) return ok('terms', 'none is due that has not been fired');
  const by = Date.parse(now) - Date.parse(first ?? now);
  const said = `${n} cases have something due since ${first ?? ''} that has not been fired`;
  return by > fiveMinutes ? warning('terms', said) : ok('terms', said);
}

async function incidents(db: Reader): Promise<Finding> {
  const rows = await db
    .selectFrom('effects')
    .select(['id', 'last_error'])
    .where('status', '=', sql.lit('incident'))
    .orderBy('case_number')
    .orderBy('id')
    .execute();
  if (rows.length === 0) return ok('incidents', 'none');
  const first = rows
    .slice(0, 5)
    .map((row) => `${row.id} (${row.last_error ?? ''})`)
    .join('; ');
  return warning('incidents', `${rows.length}, to be settled with \`muddet incidents\`: ${first}`);
}

async function webhooks(db: Reader): Promise<Finding> {
  const tables = await db.introspection.getTables();
  // Tables of an earlier edition are brought up to date when the office opens.
  const all = tables.some(({ name }) => name === 'webhooks') ? await readWebhooks(db) : [];
  const waiting = all.filter(({ status }) => status === 'incident' || status === 'paused');
  if (waiting.length === 0) return ok('webhooks', all.length === 0 ? 'none' : `${all.length}, none waits`);
  const said = waiting.slice(0, 5).map(({ id, lastError }) => `${id} (${lastError ?? ''})`);
  return warning('webhooks', `${waiting.length} of ${all.length} wait, see \`muddet webhooks\`: ${said.join('; ')}`);
}

async function faults(db: Reader): Promise<Finding> {
  const rows = await db
    .selectFrom('cases')
    .select(['number', 'fault'])
    .where('fault', 'is not', null)
    .limit(5)
    .execute();
  return rows.length === 0
    ? ok('faults', 'every case can be fired')
    : bad('faults', rows.map((row) => `${row.number}: ${row.fault ?? ''}`).join('; '));
}

/** This year and the next should be decreed; until they are, dates that fall in them are provisional. */
export function calendarYears(calendar: Calendar, now: Instant): readonly Finding[] {
  const year = Number(civilDateOf(now).slice(0, 4));
  return [year, year + 1].map((one) => {
    const { status, decree } = calendarYear(calendar, one);
    const check = `calendar ${one}`;
    return status === 'decreed'
      ? ok(check, decree ?? 'decreed')
      : warning(check, 'not decreed yet: dates that fall in it are provisional');
  });
}
