/** Checks of the record, read beside whoever has it open: integrity, migrations, clock, calendar, what is late, incidents. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { calendarYear, civilDateOf } from '../../law/index.ts';
import type { Calendar, Instant } from '../../law/index.ts';
import { migrations } from '../../registry/migrations/index.ts';
import { Database } from '../../registry/sqlite/driver.ts';
import type { Connection } from '../../registry/sqlite/driver.ts';
import type { Finding } from './finding.ts';
import { bad, ok, warning } from './finding.ts';

const fiveMinutes = 300_000;

export function record(dataDir: string, now: Instant): readonly Finding[] {
  const path = join(dataDir, 'office.db');
  if (!existsSync(path)) return [warning('record', `${path} does not exist yet`)];
  let db: Connection;
  try {
    db = new Database(path, { readonly: true, timeout: 5000 });
  } catch (error) {
    return [bad('record', `${path} cannot be opened: ${String(error)}`)];
  }
  try {
    return [integrity(db), migrated(db), clock(db, now), late(db, now), incidents(db), faults(db)];
  } catch (error) {
    return [bad('record', error instanceof Error ? error.message : String(error))];
  } finally {
    db.close();
  }
}

function integrity(db: Connection): Finding {
  const said = db.pragma('quick_check(3)', { simple: true }) as string;
  const cases = db.prepare('select count(*) from cases').pluck().get() as number;
  const entries = db.prepare('select count(*) from entries').pluck().get() as number;
  return said === 'ok' ? ok('record', `intact; ${cases} cases, ${entries} entries`) : bad('record', `damaged: ${said}`);
}

function migrated(db: Connection): Finding {
  const done = db.prepare('select name from kysely_migration order by name').pluck().all() as string[];
  const known = Object.keys(migrations);
  const missing = known.filter((name) => !done.includes(name));
  const later = done.filter((name) => !known.includes(name));
  if (later.length > 0) return bad('migrations', `the record is of a later edition: ${later.join(', ')}`);
  return missing.length === 0
    ? ok('migrations', `up to ${done.at(-1) ?? 'none'}`)
    : warning('migrations', `to be applied when the office opens: ${missing.join(', ')}`);
}

function clock(db: Connection, now: Instant): Finding {
  const seen = db.prepare("select value from meta where name = 'clock'").pluck().get() as Instant | undefined;
  if (seen === undefined) return ok('clock', `${now}; none was seen before`);
  const ahead = Date.parse(now) - Date.parse(seen);
  if (ahead < -60_000)
    return bad('clock', `${now}, but ${seen} has been seen already: nothing is fired until it is confirmed`);
  if (ahead > 31 * 24 * 3_600_000) return warning('clock', `${now}, last seen ${seen}: an operator has to confirm it`);
  return ok('clock', `${now}, last seen ${seen}`);
}

function late(db: Connection, now: Instant): Finding {
  const { n, first } = db
    .prepare('select count(*) as n, min(wake_at) as first from cases where wake_at <= ?')
    .get(now) as { n: number; first: Instant | null };
  if (n === 0) return ok('terms', 'none is due that has not been fired');
  const by = Date.parse(now) - Date.parse(first ?? now);
  const said = `${n} cases have something due since ${first ?? ''} that has not been fired`;
  return by > fiveMinutes ? warning('terms', said) : ok('terms', said);
}

function incidents(db: Connection): Finding {
  const rows = db
    .prepare("select id, last_error from effects where status = 'incident' order by case_number, id limit 5")
    .all() as { id: string; last_error: string }[];
  const all = db.prepare("select count(*) from effects where status = 'incident'").pluck().get() as number;
  if (all === 0) return ok('incidents', 'none');
  const first = rows.map((row) => `${row.id} (${row.last_error})`).join('; ');
  return warning('incidents', `${all}, to be settled with \`muddet incidents\`: ${first}`);
}

function faults(db: Connection): Finding {
  const rows = db.prepare('select number, fault from cases where fault is not null limit 5').all() as {
    number: string;
    fault: string;
  }[];
  return rows.length === 0
    ? ok('faults', 'every case can be fired')
    : bad('faults', rows.map((row) => `${row.number}: ${row.fault}`).join('; '));
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
