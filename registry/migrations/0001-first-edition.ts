/** The tables as first released. A data table. */
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.ts';
import type { Ddl } from './migration.ts';
import { table } from './table.ts';
import type { Columns } from './table.ts';

export async function firstEdition(ddl: Ddl): Promise<void> {
  const { db, createSmall, appendOnly, keepChain } = ddl;
  const large = (name: string, key: readonly string[], columns: Columns) => table(ddl, name, key, columns).execute();
  const small = (name: string, key: readonly string[], columns: Columns) => createSmall(table(ddl, name, key, columns));
  await large('law_versions', ['version'], { version: 'text', content: 'text' });
  await large('cases', ['number'], {
    number: 'text',
    kind: 'text',
    title: 'text',
    stage: 'text',
    seq: 'integer',
    head: 'text',
    at: 'text',
    recorded_at: 'text',
    received_on: 'text?',
    filed_on: 'text?',
    published_on: 'text?',
    patent_number: 'text?',
    secret: 'integer',
    overdue: 'integer',
    idle: 'integer',
    next_due: 'text?',
    wake_at: 'text?',
    fault: 'text?',
    state: 'text',
  });
  await large('entries', ['case_number', 'seq'], {
    case_number: 'text',
    seq: 'integer',
    body: 'text',
    prev_hash: 'text',
    hash: 'text',
  });
  await small('terms', ['case_number', 'term_id'], {
    case_number: 'text',
    term_id: 'text',
    limit_name: 'text',
    clause: 'text',
    proceeding: 'text',
    whose: 'text',
    status: 'text',
    ends_at: 'text',
    next: 'text',
    provisional: 'integer',
    opens_window: 'integer',
    due: 'text',
    begun_seq: 'integer',
    ended_seq: 'integer?',
    how: 'text?',
  });
  await small('effects', ['id'], {
    id: 'text',
    case_number: 'text',
    seq: 'integer',
    kind: 'text',
    body: 'text',
    status: 'text',
    attempts: 'integer',
    next_try: 'text?',
    last_error: 'text?',
    created_at: 'text',
    settled_at: 'text?',
    replaced_by: 'text?',
  });
  await large('interventions', ['effect_id', 'serial'], {
    effect_id: 'text',
    serial: 'integer',
    what: 'text',
    who: 'text',
    reason: 'text',
    at: 'text',
  });
  await small('idempotency', ['key'], { key: 'text', body_hash: 'text', answer: 'text' });
  await large('refusals', ['key'], {
    key: 'text',
    case_number: 'text?',
    recorded_at: 'text',
    person: 'text',
    code: 'text',
    clause: 'text?',
    act: 'text',
    refusal: 'text',
  });
  await small('notices', ['id'], {
    id: 'text',
    case_number: 'text',
    seq: 'integer',
    notice: 'text',
    clause: 'text',
    addressee: 'text',
    name: 'text',
    language: 'text',
    channel: 'text',
    service: 'text?',
    made_at: 'text',
    dispatched_at: 'text?',
    served_on: 'text?',
    how: 'text?',
    recalled_by: 'integer?',
  });
  await small('fee_demands', ['id'], {
    id: 'text',
    case_number: 'text',
    seq: 'integer',
    fee: 'text',
    year: 'integer?',
    due_on: 'text?',
    recalled_by: 'integer?',
  });
  await small('fee_payments', ['case_number', 'serial'], {
    case_number: 'text',
    serial: 'integer',
    fee: 'text',
    year: 'integer?',
    receipt: 'text',
    paid_on: 'text',
    minor: 'integer',
    proceeding: 'text?',
  });
  await small('numbers', ['series'], { series: 'text', last: 'integer' });
  await small('register_entries', ['id'], {
    id: 'text',
    case_number: 'text',
    seq: 'integer',
    patent_number: 'text?',
    entry: 'text',
    clause: 'text',
    entered_on: 'text',
    params: 'text',
    recorded_at: 'text',
    recalled_by: 'integer?',
  });
  await small('bulletin_entries', ['id'], {
    id: 'text',
    case_number: 'text',
    seq: 'integer',
    entry: 'text',
    clause: 'text',
    queued_at: 'text',
    issue: 'text?',
    published_on: 'text?',
    recalled_by: 'integer?',
  });
  await small('docket', ['case_number', 'person', 'role', 'source'], {
    case_number: 'text',
    person: 'text',
    role: 'text',
    name: 'text',
    source: 'text',
  });
  await small('meta', ['name'], { name: 'text', value: 'text' });
  await indexes(db);
  await appendOnly(db, 'law_versions');
  await appendOnly(db, 'entries');
  await appendOnly(db, 'interventions');
  await appendOnly(db, 'refusals');
  await keepChain(db);
}

async function indexes(db: Kysely<Tables>): Promise<void> {
  const index = (name: string, of: string, columns: string[]) => db.schema.createIndex(name).on(of).columns(columns);
  await index('cases_by_wake', 'cases', ['wake_at', 'number']).where(sql.ref('wake_at'), 'is not', null).execute();
  await index('cases_by_stage', 'cases', ['stage', 'number']).execute();
  await index('cases_by_patent', 'cases', ['patent_number']).where(sql.ref('patent_number'), 'is not', null).execute();
  await index('cases_in_trouble', 'cases', ['number'])
    .where(sql<boolean>`overdue > 0 or idle = 1 or fault is not null`)
    .execute();
  await index('terms_by_whose', 'terms', ['whose', 'ends_at', 'case_number', 'term_id'])
    .where(sql.ref('ended_seq'), 'is', null)
    .execute();
  await index('effects_by_try', 'effects', ['next_try', 'id']).where(sql.ref('next_try'), 'is not', null).execute();
  await index('effects_by_case', 'effects', ['case_number', 'seq']).execute();
  await index('effects_in_trouble', 'effects', ['case_number', 'id'])
    .where(sql.ref('status'), '=', sql.lit('incident'))
    .execute();
  await index('refusals_by_time', 'refusals', ['recorded_at', 'key']).execute();
  await index('refusals_by_case', 'refusals', ['case_number', 'recorded_at', 'key']).execute();
  await index('notices_by_case', 'notices', ['case_number', 'seq']).execute();
  await index('fee_demands_by_case', 'fee_demands', ['case_number', 'seq']).execute();
  await index('register_by_case', 'register_entries', ['case_number', 'seq']).execute();
  await index('register_by_time', 'register_entries', ['recorded_at', 'id']).execute();
  await index('register_by_patent', 'register_entries', ['patent_number', 'recorded_at', 'id']).execute();
  await index('bulletin_by_case', 'bulletin_entries', ['case_number', 'seq']).execute();
  await index('bulletin_by_time', 'bulletin_entries', ['queued_at', 'id']).execute();
  await index('bulletin_by_issue', 'bulletin_entries', ['issue', 'queued_at', 'id']).execute();
  await index('docket_by_person', 'docket', ['person', 'case_number']).execute();
}
