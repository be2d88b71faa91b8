/**
 * Lines that an export made, into an empty database: every entry is hashed and stepped again, and the lists are worked
 * out from the journal. Killed in the middle it goes on where it was: how far it came is written with what it wrote.
 */
import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import * as standardEngine from '../engine/index.ts';
import type { CaseState, Entry } from '../engine/types.ts';
import { versionOf } from '../law/index.ts';
import type { Law } from '../law/index.ts';
import type { Engine } from './answers.ts';
import type { CaseStore, Change } from './case-store.ts';
import { entryHash, genesis, sha256 } from './chain.ts';
import { editionsOf, extentOf, lineOf } from './extent.ts';
import type { Extent } from './extent.ts';
import { migrate } from './migrate.ts';
import { serialGiven } from './numbers.ts';
import { openStore } from './open-store.ts';
import { caseRow } from './projection/case-row.ts';
import { noticeRow } from './projection/effects.ts';
import { project } from './projection/project.ts';
import { lineForm } from './record-lines.ts';
import type { LineOf, OfficeLine, RecordLine } from './record-lines.ts';
import { RegistryError } from './registry-error.ts';
import { webhookElsewhere } from './webhooks.ts';
import type { Tables } from './schema.ts';

export interface ImportRecordOptions {
  readonly engine?: Engine;
  /** Called once the target is found to be empty, or to have the beginning of this import. */
  readonly onBegun?: (head: OfficeLine) => void;
  readonly onProgress?: (done: { readonly cases: number; readonly of: number }) => void;
}

/** The row that says that an import has begun, and how far it came. */
const unfinishedImport = 'import';

/** How far an import into this record came that has not come to its end; null where there is none. */
async function unfinished(db: Kysely<Tables>): Promise<{ readonly id: string; readonly lines: number } | null> {
  const row = await db.selectFrom('meta').select('value').where('name', '=', unfinishedImport).executeTakeFirst();
  return row ? (JSON.parse(row.value) as { readonly id: string; readonly lines: number }) : null;
}

/** Whether a record has some of the cases of an import only. */
export const isImportUnfinished = async (db: Kysely<Tables>): Promise<boolean> => (await unfinished(db)) !== null;

/** Rows in one transaction, about. */
const batchRows = 10_000;

/**
 * @param to the address of an empty database, or of one where this import was cut short; null to prove the lines only
 * Throws `import.damaged` with the line that is not as it was exported, `import.partOfOffice`, `registry.notEmpty`.
 */
export async function importRecord(
  texts: AsyncIterable<string>,
  to: string | null,
  { engine = standardEngine, onBegun, onProgress }: ImportRecordOptions = {},
): Promise<OfficeLine> {
  const target = to === null ? null : openStore(to);
  try {
    return await new Import(target, engine, onProgress).take(texts, onBegun);
  } finally {
    await target?.close();
  }
}

/** The first line of an export. Throws `import.damaged` for anything else. */
export function officeLine(text: string): OfficeLine {
  const line = lineFrom(text, 1);
  if (line.is !== 'office') throw damaged(1, 'it does not begin with the line of the office');
  return line;
}

class Import {
  private readonly laws = new Map<string, Law>();
  private readonly counters = new Map<string, number>();
  private readonly target: CaseStore | null;
  private readonly engine: Engine;
  private readonly onProgress: ImportRecordOptions['onProgress'];
  private changes: Change[] = [];
  private id = '';
  /** Lines that are written already. */
  private written = 0;
  private cases = 0;
  private entries = 0;
  private readonly root = createHash('sha256');

  constructor(target: CaseStore | null, engine: Engine, onProgress: ImportRecordOptions['onProgress']) {
    this.target = target;
    this.engine = engine;
    this.onProgress = onProgress;
  }

  async take(texts: AsyncIterable<string>, onBegun: ImportRecordOptions['onBegun']): Promise<OfficeLine> {
    let head: OfficeLine | null = null;
    let ofCase: RecordLine[] = [];
    let begunAt = 0;
    let at = 0;
    let ended = false;
    for await (const text of texts) {
      at += 1;
      if (text === '') continue;
      if (ended) throw damaged(at, 'it goes on after its end');
      if (head === null) {
        head = officeLine(text);
        if (!head.whole) throw new RegistryError('import.partOfOffice', { cases: head.cases });
        this.id = sha256(text);
        await this.begin();
        onBegun?.(head);
        continue;
      }
      const line = lineFrom(text, at);
      if (ofCase.length > 0 && !isOfCase(line, ofCase)) {
        await this.wholeCase(ofCase, begunAt, at - 1, head);
        ofCase = [];
      }
      if (line.is === 'case') {
        ofCase = [line];
        begunAt = at;
      } else if (ofCase.length > 0) ofCase.push(line);
      else if (line.is === 'end') {
        if (line.lines !== at - 1) throw damaged(at, `${line.lines} lines were exported, and ${at - 1} are there`);
        ended = true;
      } else this.single(line, at);
      if (ofCase.length === 0 && this.changes.length >= batchRows) await this.flush(at);
    }
    if (head === null || !ended) throw damaged(at, 'it is cut off: its last line is missing');
    await this.flush(at);
    await this.finish(head);
    return head;
  }

  private async begin(): Promise<void> {
    if (!this.target) return;
    const isNew = (await editionsOf(this.target.reader)).length === 0;
    await migrate(this.target.ddl);
    const { reader } = this.target;
    const left = await unfinished(reader);
    if (left?.id !== this.id && !(isNew && left === null)) throw new RegistryError('registry.notEmpty', {});
    this.written = left?.lines ?? 0;
    if (left === null) await this.flush(1);
    for (const { series, last } of await reader.selectFrom('numbers').selectAll().execute())
      this.counters.set(series, last);
  }

  private async flush(lines: number): Promise<void> {
    const { changes } = this;
    this.changes = [];
    if (!this.target || lines <= this.written) return;
    for (const [series, last] of this.counters) changes.push({ how: 'put', table: 'numbers', row: { series, last } });
    const value = JSON.stringify({ id: this.id, lines });
    changes.push({ how: 'put', table: 'meta', row: { name: unfinishedImport, value } });
    await this.target.transact((tx) => tx.write(changes));
  }

  private async finish(head: OfficeLine): Promise<void> {
    if (!this.target) {
      const found = { cases: this.cases, entries: this.entries, root: this.root.digest('hex') };
      return mustBe(head, found);
    }
    mustBe(head, await extentOf(this.target.reader));
    await this.target.transact((tx) => tx.write([{ how: 'remove', table: 'meta', where: { name: unfinishedImport } }]));
  }

  /** A case with all its lines; what is written already only counts. */
  private async wholeCase(lines: readonly RecordLine[], from: number, to: number, head: OfficeLine): Promise<void> {
    this.cases += 1;
    if (to > this.written) {
      this.journal(lines, from);
      for (const [i, line] of lines.entries()) this.outside(line, from + i, nameOf(lines));
    }
    if (this.cases % 100 === 0) this.onProgress?.({ cases: this.cases, of: head.cases });
    if (this.changes.length >= batchRows) await this.flush(to);
  }

  private journal(lines: readonly RecordLine[], from: number): void {
    const entries: Entry[] = [];
    const { engine, changes } = this;
    let head = genesis;
    const [first] = lines;
    for (const [i, line] of lines.entries()) {
      if (line.is !== 'entry') continue;
      const { entry } = line;
      const body = engine.canonical(entry);
      const hash = entryHash(head, body);
      if (hash !== line.hash) throw damaged(from + i, 'the entry is not what was hashed');
      if (first?.is !== 'case' || entry.case !== first.case || entry.seq !== entries.length + 1)
        throw damaged(from + i, 'the entry was made for another place');
      changes.push({
        how: 'insert',
        table: 'entries',
        row: { case_number: entry.case, seq: entry.seq, body, prev_hash: head, hash },
      });
      head = hash;
      entries.push(entry);
    }
    if (first?.is !== 'case' || first.entries !== entries.length)
      throw damaged(from, 'entries of the case are missing');
    const state = this.replayed(entries, from);
    const last = entries.at(-1);
    if (!state || !last) throw damaged(from, 'the case has no entries');
    this.entries += last.seq;
    this.root.update(lineOf({ case: last.case, seq: last.seq, hash: head }));
    changes.push({
      how: 'put',
      table: 'cases',
      row: caseRow(state, head, last.act.recordedAt, engine.nextInstant(state)),
    });
  }

  private replayed(entries: readonly Entry[], from: number): CaseState {
    const { engine, changes } = this;
    try {
      return engine.replay(
        entries,
        (version) => {
          const law = this.laws.get(version);
          if (!law) throw damaged(from, `the law ${version} is missing`);
          return law;
        },
        (entry, before, after) => {
          project(changes, entry, before, after, { again: false, effects: 'pending' });
          const given = serialGiven(entry.act, engine.actDefinition(entry.act.type)?.allots);
          if (given && given.serial > (this.counters.get(given.series) ?? 0))
            this.counters.set(given.series, given.serial);
        },
      );
    } catch (error) {
      if (error instanceof RegistryError) throw error;
      throw damaged(from, error instanceof Error ? error.message : String(error));
    }
  }

  /** What happened to a case outside its journal. */
  private outside(line: RecordLine, at: number, number: string): void {
    switch (line.is) {
      case 'effect':
        return this.effect(line, number);
      case 'printed': {
        const { id, issue, on: published_on, correctedIn: corrected_in, recalledBy: recalled_by } = line;
        const [content, correction] = [asText(line.content), asText(line.correction)];
        const row = { issue, published_on, content, corrected_in, correction, recalled_by };
        this.changes.push({ how: 'set', table: 'bulletin_entries', row, where: { id } });
        return;
      }
      case 'assignment':
        this.single(line, at);
        return void this.changes.push({
          how: 'set',
          table: 'cases',
          row: { assignee: line.to },
          where: { number: line.case },
        });
      case 'intervention':
      case 'refusal':
      case 'read':
      case 'paper':
      case 'proposal':
      case 'comment':
        return this.single(line, at);
      default:
    }
  }

  private effect({ id, instead, receipt, ...line }: LineOf<'effect'>, case_number: string): void {
    const row = {
      status: line.status,
      attempts: line.attempts,
      next_try: line.nextTry,
      last_error: line.lastError,
      settled_at: line.settledAt,
      replaced_by: line.replacedBy,
    };
    const { changes } = this;
    if (instead) {
      const effect = instead.effect as Entry['effects'][number];
      const base = { id, case_number, seq: instead.seq, kind: effect.kind, created_at: instead.madeAt };
      changes.push({ how: 'insert', table: 'effects', row: { ...base, body: JSON.stringify(effect), ...row } });
      if (effect.kind === 'dispatch-notice')
        changes.push({
          how: 'insert',
          table: 'notices',
          row: noticeRow(effect, case_number, instead.seq, instead.madeAt),
        });
    } else changes.push({ how: 'set', table: 'effects', row, where: { id } });
    if (line.sentAt === undefined) return;
    const received = receipt
      ? {
          service: receipt.service,
          service_state: receipt.state,
          served_on: receipt.servedOn,
          how: receipt.how,
        }
      : {};
    changes.push({
      how: 'set',
      table: 'notices',
      row: { dispatched_at: line.sentAt, opened_at: line.openedAt ?? null, ...received },
      where: { id },
    });
  }

  /** A line by itself. */
  private single(line: RecordLine, at: number): void {
    if (line.is === 'law') {
      const law = line.content as Law;
      if (versionOf(law) !== line.version) throw damaged(at, `the law ${line.version} is not what its version names`);
      this.laws.set(line.version, law);
    }
    if (at <= this.written) return;
    this.changes.push(rowOf(line, this.engine, at));
  }
}

function rowOf(line: RecordLine, engine: Engine, at: number): Change {
  switch (line.is) {
    case 'law':
      return {
        how: 'insert',
        table: 'law_versions',
        row: { version: line.version, content: JSON.stringify(line.content) },
      };
    case 'issue': {
      const content = line.content === null ? null : engine.canonical(line.content);
      if (content !== null && sha256(content) !== line.hash) throw damaged(at, 'the issue is not what was hashed');
      return {
        how: 'insert',
        table: 'bulletin_issues',
        row: {
          number: line.number,
          published_on: line.on,
          status: line.status,
          opened_at: line.openedAt,
          opened_by: line.openedBy,
          closed_at: line.closedAt,
          content,
          hash: line.hash,
          left_out: asText(line.leftOut),
        },
      };
    }
    case 'refusal': {
      const { key, case: case_number, recordedAt: recorded_at, person, code, clause } = line;
      const row = { key, case_number, recorded_at, person, code, clause };
      return {
        how: 'insert',
        table: 'refusals',
        row: { ...row, act: JSON.stringify(line.act), refusal: JSON.stringify(line.refusal) },
      };
    }
    case 'read': {
      const { is: _is, case: case_number, ...rest } = line;
      return { how: 'insert', table: 'reads', row: { case_number, ...rest } };
    }
    case 'paper': {
      const { hash, paper, case: case_number, seq, on: given_on } = line;
      const content = engine.canonical(line.content);
      if (sha256(content) !== hash) throw damaged(at, 'the paper is not what was hashed');
      return { how: 'insert', table: 'register_papers', row: { hash, paper, case_number, seq, given_on, content } };
    }
    case 'proposal': {
      const { id, case: case_number, serial, seq, status, reason, entry } = line;
      const { proposedBy: proposed_by, proposedAt: proposed_at } = line;
      const { settledBy: settled_by, settledAt: settled_at } = line;
      const act = JSON.stringify(line.act);
      const settled = { status, settled_by, settled_at, reason, entry };
      return {
        how: 'insert',
        table: 'proposals',
        row: { id, case_number, serial, act, proposed_by, proposed_at, seq, ...settled },
      };
    }
    case 'upload': {
      const { sha256: content, person, mediaType: media_type, bytes, at: uploaded_at } = line;
      return { how: 'insert', table: 'documents', row: { sha256: content, person, media_type, bytes, uploaded_at } };
    }
    case 'answer':
      return {
        how: 'insert',
        table: 'idempotency',
        row: { key: line.key, body_hash: line.hash, answer: JSON.stringify(line.answer) },
      };
    case 'intervention': {
      const { is: _is, effect: effect_id, ...rest } = line;
      return { how: 'insert', table: 'interventions', row: { effect_id, ...rest } };
    }
    case 'webhook': {
      const { id, url, person, party, createdAt: created_at, createdBy: created_by } = line;
      const { lastFailure: last_failure, lastSuccess: last_success, secretHash: secret_hash } = line;
      const [roles, without_secret] = [JSON.stringify(line.roles), line.withoutSecret ? 1 : 0];
      const kept = { id, url, person, roles, party, without_secret, secret_hash };
      const told = { last_failure, last_success, created_at, created_by };
      return { how: 'insert', table: 'webhooks', row: webhookElsewhere({ ...kept, ...told }) };
    }
    case 'assignment': {
      const { case: case_number, serial, from: from_person, to: to_person, by: handed_by, note, at: handedAt } = line;
      const row = { case_number, serial, from_person, to_person, handed_by, note, at: handedAt };
      return { how: 'insert', table: 'assignments', row };
    }
    case 'comment': {
      const { case: case_number, serial, key, person, at: addedAt, text: content, withdrawn } = line;
      const gone = {
        withdrawn_at: withdrawn?.at ?? null,
        withdrawn_by: withdrawn?.by ?? null,
        reason: withdrawn?.reason ?? null,
      };
      const row = { case_number, serial, key, person, at: addedAt, content, ...gone };
      return { how: 'insert', table: 'comments', row };
    }
    case 'clock':
      return { how: 'put', table: 'meta', row: { name: 'clock', value: line.at } };
    default:
      throw damaged(at, `a line "${line.is}" does not belong here`);
  }
}

function mustBe({ cases, entries, root }: OfficeLine, found: Extent): void {
  if (found.root !== root || found.cases !== cases || found.entries !== entries)
    throw damaged(0, 'the cases are not those that were exported');
}

const nameOf = ([first]: readonly RecordLine[]): string => (first?.is === 'case' ? first.case : '');

/** Whether a line goes on with the case whose lines these are. */
const isOfCase = (line: RecordLine, of: readonly RecordLine[]): boolean =>
  line.is === 'refusal' ||
  line.is === 'read' ||
  line.is === 'paper' ||
  line.is === 'proposal' ||
  line.is === 'assignment' ||
  line.is === 'comment'
    ? line.case === nameOf(of)
    : ['entry', 'effect', 'intervention', 'printed'].includes(line.is);

function lineFrom(text: string, at: number): RecordLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw damaged(at, 'it is not JSON');
  }
  const parsed = lineForm.safeParse(value);
  if (!parsed.success) throw damaged(at, parsed.error.issues[0]?.message ?? 'it is no line of an export');
  return parsed.data;
}

const asText = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);

const damaged = (line: number, why: string): RegistryError => new RegistryError('import.damaged', { line, why });
