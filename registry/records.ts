/** What is kept of what somebody may be told: rows of the tables as the records that callers see. */
import type { Selectable } from 'kysely';
import type { Effect, Entry } from '../engine/types.ts';
import type { EntryRow } from './case-store.ts';
import type { CasesTable, EffectsTable, TermsTable } from './schema.ts';
import type { CaseSummary, StoredEntry, TermRecord } from './case-records.ts';
import type { EffectRecord } from './effect-records.ts';
import type { CaseNumber } from '../machines/types.ts';

export const summaryColumns = [
  'number',
  'kind',
  'title',
  'stage',
  'seq',
  'at',
  'recorded_at',
  'received_on',
  'filed_on',
  'published_on',
  'patent_number',
  'secret',
  'overdue',
  'idle',
  'next_due',
  'fault',
] as const satisfies readonly (keyof CasesTable)[];

export type SummaryRow = Pick<Selectable<CasesTable>, (typeof summaryColumns)[number]>;

export function summaryOf(row: SummaryRow): CaseSummary {
  return {
    number: row.number,
    kind: row.kind,
    title: row.title,
    stage: row.stage,
    seq: row.seq,
    at: row.at,
    recordedAt: row.recorded_at,
    receivedOn: row.received_on,
    filedOn: row.filed_on,
    publishedOn: row.published_on,
    patentNumber: row.patent_number,
    secret: row.secret === 1,
    overdueTerms: row.overdue,
    nextDue: row.next_due,
    fault: row.fault,
  } as CaseSummary;
}

export function termOf(row: TermsTable): TermRecord {
  return {
    case: row.case_number,
    id: row.term_id,
    limit: row.limit_name,
    clause: row.clause,
    proceeding: row.proceeding,
    whose: row.whose,
    status: row.status,
    due: JSON.parse(row.due) as TermRecord['due'],
    next: row.next,
    provisional: row.provisional === 1,
    window: row.opens_window === 1,
    begunSeq: row.begun_seq,
    endedSeq: row.ended_seq,
    how: row.how,
  } as TermRecord;
}

export function effectOf(row: EffectsTable): EffectRecord {
  return {
    id: row.id,
    case: row.case_number,
    seq: row.seq,
    kind: row.kind,
    effect: JSON.parse(row.body) as Effect,
    status: row.status,
    attempts: row.attempts,
    nextTry: row.next_try,
    lastError: row.last_error,
    createdAt: row.created_at,
    settledAt: row.settled_at,
    replacedBy: row.replaced_by,
  } as EffectRecord;
}

export function entryOf(caseNumber: CaseNumber, row: EntryRow): StoredEntry {
  return {
    case: caseNumber,
    seq: row.seq,
    entry: JSON.parse(row.body) as Entry,
    prevHash: row.prev_hash,
    hash: row.hash,
  };
}
