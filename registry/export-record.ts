/** The whole of a record, or some of its cases, as lines; of one moment, while others write to it. Memory is bounded. */
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Entry } from '../engine/types.ts';
import type { CaseNumber } from '../machines/types.ts';
import { extentOf, ofOneMoment } from './extent.ts';
import { openStore } from './open-store.ts';
import { pagesOf } from './pages-of.ts';
import { numbersInPieces } from './reads/cases.ts';
import { exportFormat, exportVersion } from './record-lines.ts';
import type { LineOf, OfficeLine, RecordLine } from './record-lines.ts';
import { RegistryError } from './registry-error.ts';
import type { Tables } from './schema.ts';

export interface ExportOptions {
  /** These cases only; every one when not given. */
  readonly cases?: readonly CaseNumber[];
  /** What the record does not know of its office. */
  readonly office: Pick<OfficeLine, 'madeAt' | 'settings' | 'lawInForce'>;
  /** Called after every few cases. */
  readonly onProgress?: (done: { readonly cases: number; readonly of: number }) => void;
}

type Db = Transaction<Tables>;

/** Cases in one piece. */
const piece = 100;

/**
 * Gives `write` every line in order, and waits for it. Throws `registry.notARecord`, and `registry.noCase` for a case
 * that is not there.
 */
export async function exportRecord(
  database: string,
  write: (line: RecordLine) => Promise<void> | void,
  { cases: asked, office, onProgress }: ExportOptions,
): Promise<OfficeLine> {
  const cases = asked && [...new Set(asked)].sort();
  const store = openStore(database, { readOnly: true });
  try {
    return await ofOneMoment(store, async (db) => {
      let lines = 0;
      const put = async (line: RecordLine): Promise<void> => {
        lines += 1;
        await write(line);
      };
      const whole = cases === undefined;
      const extent = await extentOf(db);
      const entries = whole ? extent.entries : await countOf(db, cases);
      const head: OfficeLine = {
        is: 'office',
        format: exportFormat,
        version: exportVersion,
        madeAt: office.madeAt,
        whole,
        cases: whole ? extent.cases : cases.length,
        entries,
        root: extent.root,
        settings: office.settings,
        lawInForce: office.lawInForce,
      };
      await put(head);
      for (const line of await laws(db)) await put(line);
      if (whole) for await (const line of issues(db)) await put(line);
      let done = 0;
      for await (const numbers of piecesOf(db, cases)) {
        for (const line of await casesOf(db, numbers, whole)) await put(line);
        done += numbers.length;
        onProgress?.({ cases: done, of: head.cases });
      }
      if (whole) for await (const line of ofTheOffice(db)) await put(line);
      await put({ is: 'end', lines });
      return head;
    });
  } finally {
    await store.close();
  }
}

async function countOf(db: Db, cases: readonly CaseNumber[]): Promise<number> {
  const rows = await db.selectFrom('cases').select(['number', 'seq']).where('number', 'in', cases).execute();
  const missing = cases.find((number) => !rows.some((row) => row.number === number));
  if (missing !== undefined) throw new RegistryError('registry.noCase', { case: missing });
  return rows.reduce((sum, { seq }) => sum + seq, 0);
}

async function laws(db: Db): Promise<readonly LineOf<'law'>[]> {
  const rows = await db.selectFrom('law_versions').selectAll().orderBy('version').execute();
  return rows.map(({ version, content }) => ({ is: 'law', version, content: JSON.parse(content) as unknown }));
}

async function* issues(db: Db): AsyncGenerator<LineOf<'issue'>> {
  const numbers = await db.selectFrom('bulletin_issues').select('number').orderBy('number').execute();
  for (const { number } of numbers) {
    const row = await db
      .selectFrom('bulletin_issues')
      .selectAll()
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    yield {
      is: 'issue',
      number,
      on: row.published_on,
      status: row.status,
      openedAt: row.opened_at,
      openedBy: row.opened_by,
      closedAt: row.closed_at,
      content: fromText(row.content),
      hash: row.hash,
      leftOut: fromText(row.left_out),
    };
  }
}

async function* piecesOf(db: Db, cases: readonly CaseNumber[] | undefined): AsyncGenerator<readonly CaseNumber[]> {
  if (cases) for (let i = 0; i < cases.length; i += piece) yield cases.slice(i, i + piece);
  else yield* numbersInPieces(db, piece);
}

/**
 * The lines of some cases: of each its entries, and then what happened to it outside its journal. What the office notes
 * of its own work goes with the whole office only, and is handed over to nobody.
 */
async function casesOf(db: Db, numbers: readonly string[], whole: boolean): Promise<readonly RecordLine[]> {
  const of = new Map<string, RecordLine[]>();
  const cases = await db
    .selectFrom('cases')
    .select(['number', 'kind', 'title', 'patent_number', 'seq'])
    .where('number', 'in', numbers)
    .orderBy('number')
    .execute();
  for (const { number, kind, title, patent_number, seq } of cases)
    of.set(number, [{ is: 'case', case: number, kind, title, patentNumber: patent_number, entries: seq }]);
  const add = (number: string | null, line: RecordLine) => of.get(number ?? '')?.push(line);

  const entries = await db
    .selectFrom('entries')
    .select(['case_number', 'body', 'hash'])
    .where('case_number', 'in', numbers)
    .orderBy('case_number')
    .orderBy('seq')
    .execute();
  for (const { case_number, body, hash } of entries)
    add(case_number, { is: 'entry', hash, entry: JSON.parse(body) as Entry });

  const interventions = await db
    .selectFrom('interventions as i')
    .innerJoin('effects as e', 'e.id', 'i.effect_id')
    .selectAll('i')
    .select('e.case_number')
    .where('e.case_number', 'in', numbers)
    .orderBy('i.effect_id')
    .orderBy('i.serial')
    .execute();
  const replaced = interventions.filter(({ what }) => what === 'replace');
  const instead = new Set(replaced.map(({ effect_id, serial }) => `${effect_id}/r${serial}`));
  const apart = new Set([...instead, ...replaced.map(({ effect_id }) => effect_id)]);

  const effects = await db
    .selectFrom('effects as e')
    .leftJoin('notices as n', 'n.id', 'e.id')
    .selectAll('e')
    .select(['n.dispatched_at', 'n.opened_at', 'n.service', 'n.service_state', 'n.served_on', 'n.how'])
    .where('e.case_number', 'in', numbers)
    .where('e.kind', 'in', ['dispatch-notice', 'act-on-case'])
    .orderBy('e.case_number')
    .orderBy('e.seq')
    .orderBy(sql`length(e.id)`)
    .orderBy('e.id')
    .execute();
  for (const row of effects) {
    const isLetter = row.kind === 'dispatch-notice';
    add(row.case_number, {
      is: 'effect',
      id: row.id,
      status: row.status,
      attempts: row.attempts,
      nextTry: row.next_try,
      lastError: row.last_error,
      settledAt: row.settled_at,
      replacedBy: row.replaced_by,
      ...(isLetter ? { sentAt: row.dispatched_at, openedAt: row.opened_at } : {}),
      ...(isLetter && apart.has(row.id)
        ? {
            receipt: {
              service: row.service,
              state: row.service_state,
              servedOn: row.served_on,
              how: row.how,
            },
          }
        : {}),
      ...(instead.has(row.id)
        ? { instead: { effect: JSON.parse(row.body) as unknown, seq: row.seq, madeAt: row.created_at } }
        : {}),
    });
  }
  for (const { case_number, effect_id, ...rest } of interventions)
    add(case_number, { is: 'intervention', effect: effect_id, ...rest });

  const printed = await db
    .selectFrom('bulletin_entries')
    .selectAll()
    .where('case_number', 'in', numbers)
    .orderBy('case_number')
    .orderBy('seq')
    .orderBy('id')
    .execute();
  for (const row of printed)
    add(row.case_number, {
      is: 'printed',
      id: row.id,
      issue: row.issue,
      on: row.published_on,
      content: fromText(row.content),
      correctedIn: row.corrected_in,
      correction: fromText(row.correction),
      recalledBy: row.recalled_by,
    });

  const refusals = await db
    .selectFrom('refusals')
    .selectAll()
    .where('case_number', 'in', numbers)
    .orderBy('recorded_at')
    .orderBy('key')
    .execute();
  for (const row of refusals) add(row.case_number, refusalLine(row));
  const reads = await db
    .selectFrom('reads')
    .selectAll()
    .where('case_number', 'in', numbers)
    .orderBy('at')
    .orderBy('id')
    .execute();
  for (const { case_number, ...read } of reads) add(case_number, { is: 'read', case: case_number, ...read });
  if (whole) for (const line of await workOn(db, numbers)) add(line.case, line);
  const papers = await db
    .selectFrom('register_papers')
    .selectAll()
    .where('case_number', 'in', numbers)
    .orderBy('given_on')
    .orderBy('hash')
    .execute();
  for (const { hash, paper, case_number, seq, given_on: on, content } of papers)
    add(case_number, { is: 'paper', hash, paper, case: case_number, seq, on, content: JSON.parse(content) as unknown });
  return [...of.values()].flat();
}

type WorkLine = LineOf<'proposal' | 'assignment' | 'comment'>;

async function workOn(db: Db, numbers: readonly string[]): Promise<readonly WorkLine[]> {
  const lines: WorkLine[] = [];
  const proposals = await db
    .selectFrom('proposals')
    .selectAll()
    .where('case_number', 'in', numbers)
    .orderBy('case_number')
    .orderBy('serial')
    .execute();
  for (const { id, case_number, serial, act, seq, status, reason, entry, ...row } of proposals)
    lines.push({
      is: 'proposal',
      id,
      case: case_number,
      serial,
      act: JSON.parse(act) as unknown,
      proposedBy: row.proposed_by,
      proposedAt: row.proposed_at,
      seq,
      status,
      settledBy: row.settled_by,
      settledAt: row.settled_at,
      reason,
      entry,
    });
  const handOvers = await db
    .selectFrom('assignments')
    .selectAll()
    .where('case_number', 'in', numbers)
    .orderBy('case_number')
    .orderBy('serial')
    .execute();
  for (const { case_number, from_person: from, to_person: to, handed_by: by, ...same } of handOvers)
    lines.push({ is: 'assignment', case: case_number, from, to, by, ...same });
  const comments = await db
    .selectFrom('comments')
    .selectAll()
    .where('case_number', 'in', numbers)
    .orderBy('case_number')
    .orderBy('serial')
    .execute();
  for (const { case_number, content, withdrawn_by: by, withdrawn_at: at, reason, ...same } of comments) {
    const withdrawn = by === null || at === null ? null : { by, at, reason };
    lines.push({ is: 'comment', case: case_number, ...same, text: content, withdrawn });
  }
  return lines;
}

const refusalLine = (row: Tables['refusals']): LineOf<'refusal'> => ({
  is: 'refusal',
  key: row.key,
  case: row.case_number,
  recordedAt: row.recorded_at,
  person: row.person,
  code: row.code,
  clause: row.clause,
  act: JSON.parse(row.act) as unknown,
  refusal: JSON.parse(row.refusal) as unknown,
});

const isOfNoCase = sql`case_number is null or case_number not in (select number from cases)`;

const isOfWebhook = sql`effect_id like 'webhook.%'`;

/** What belongs to no case: acts refused where there was none, answers by their keys, who brought documents, webhooks, the clock. */
async function* ofTheOffice(db: Db): AsyncGenerator<RecordLine> {
  for await (const rows of pagesOf(db, 'refusals', isOfNoCase)) yield* rows.map(refusalLine);
  for await (const rows of pagesOf(db, 'idempotency'))
    for (const { key, body_hash, answer } of rows)
      yield { is: 'answer', key, hash: body_hash, answer: JSON.parse(answer) as unknown };
  for await (const rows of pagesOf(db, 'documents'))
    for (const { sha256, person, media_type: mediaType, bytes, uploaded_at: at } of rows)
      yield { is: 'upload', sha256, person, mediaType, bytes, at };
  for await (const rows of pagesOf(db, 'webhooks'))
    for (const row of rows)
      yield {
        is: 'webhook',
        id: row.id,
        url: row.url,
        person: row.person,
        roles: fromText(row.roles) as string[],
        party: row.party,
        withoutSecret: row.without_secret === 1,
        secretHash: row.secret_hash,
        lastFailure: row.last_failure,
        lastSuccess: row.last_success,
        createdAt: row.created_at,
        createdBy: row.created_by,
      };
  for await (const rows of pagesOf(db, 'interventions', isOfWebhook))
    for (const { effect_id, ...rest } of rows) yield { is: 'intervention', effect: effect_id, ...rest };
  const clock = await db.selectFrom('meta').select('value').where('name', '=', 'clock').executeTakeFirst();
  if (clock) yield { is: 'clock', at: clock.value };
}

const fromText = (text: string | null): unknown => (text === null ? null : (JSON.parse(text) as unknown));
