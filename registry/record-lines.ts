/**
 * An office in the open: one JSON object a line, with what the record has and cannot work out itself. docs/import-and-export.md
 * describes every field. Instants and days are ISO text.
 */
import * as z from 'zod';
import type { Entry } from '../engine/types.ts';
import type { TableName } from './schema.ts';

export const exportFormat = 'muddet-office';
export const exportVersion = 1;

/** What becomes of each table: the line that carries it, or where it is worked out from. A new table has to be named here. */
export const carriedBy = {
  law_versions: 'law',
  entries: 'entry',
  effects: 'effect: what happened to it; that it was caused is in the entry',
  notices: 'effect: when it was sent and opened; the rest is in the entries',
  interventions: 'intervention',
  idempotency: 'answer',
  refusals: 'refusal',
  bulletin_entries: 'printed: in which issue, and how; the rest is in the entries',
  bulletin_issues: 'issue',
  reads: 'read',
  proposals: 'proposal',
  webhooks: 'webhook',
  assignments: 'assignment',
  comments: 'comment',
  pokes: 'of the place: whoever keeps the time there is told anew',
  meta: 'clock',
  cases: 'worked out from the entries; who has it: assignment',
  terms: 'worked out from the entries',
  fee_demands: 'worked out from the entries',
  fee_payments: 'worked out from the entries',
  numbers: 'worked out from the entries',
  register_entries: 'worked out from the entries',
  docket: 'worked out from the entries',
  register_cases: 'worked out from the entries',
  register_words: 'worked out from the entries',
  case_documents: 'worked out from the entries',
  register_papers: 'paper',
  documents: 'upload: who brought what; the content is in the store of documents',
} as const satisfies Record<TableName, string>;

const text = z.string();
const orNull = text.nullable();
const anything = z.unknown();

const lineForms = [
  z.object({
    is: z.literal('office'),
    format: z.literal(exportFormat),
    version: z.literal(exportVersion),
    madeAt: text,
    /** Whether it has every case; a part cannot become an office. */
    whole: z.boolean(),
    cases: z.int(),
    entries: z.int(),
    /** The hash over the last entries of all cases, as of an anchor. */
    root: text,
    /** Its settings file, without passwords and addresses of databases. */
    settings: z.record(text, anything).nullable(),
    /** The law that limits were last worked out under. */
    lawInForce: z.record(text, anything).nullable(),
  }),
  z.object({ is: z.literal('law'), version: text, content: anything }),
  z.object({
    is: z.literal('issue'),
    number: text,
    on: text,
    status: text,
    openedAt: text,
    openedBy: text,
    closedAt: orNull,
    content: anything,
    hash: orNull,
    leftOut: anything,
  }),
  z.object({ is: z.literal('case'), case: text, kind: text, title: text, patentNumber: orNull, entries: z.int() }),
  z.object({ is: z.literal('entry'), hash: text, entry: z.custom<Entry>((value) => typeof value === 'object') }),
  z.object({
    is: z.literal('effect'),
    id: text,
    status: text,
    attempts: z.int(),
    nextTry: orNull,
    lastError: orNull,
    settledAt: orNull,
    replacedBy: orNull,
    /** Of a letter: when it was sent, and when it was first opened in a mailbox. */
    sentAt: orNull.optional(),
    openedAt: orNull.optional(),
    /** Of a letter that was replaced, and of the one in its place: what is known of its receipt. */
    receipt: z.object({ service: orNull, state: orNull, servedOn: orNull, how: orNull }).optional(),
    /** What came in the place of another: the effect itself, of which entry, and when. */
    instead: z.object({ effect: anything, seq: z.int(), madeAt: text }).optional(),
  }),
  z.object({
    is: z.literal('intervention'),
    effect: text,
    serial: z.int(),
    what: text,
    who: text,
    reason: text,
    at: text,
  }),
  z.object({
    is: z.literal('printed'),
    id: text,
    issue: orNull,
    on: orNull,
    content: anything,
    correctedIn: orNull,
    correction: anything,
    recalledBy: z.int().nullable(),
  }),
  z.object({
    is: z.literal('refusal'),
    key: text,
    case: orNull,
    recordedAt: text,
    person: text,
    code: text,
    clause: orNull,
    act: anything,
    refusal: anything,
  }),
  z.object({ is: z.literal('read'), id: text, case: text, person: text, at: text, what: text }),
  z.object({
    is: z.literal('proposal'),
    id: text,
    case: text,
    serial: z.int(),
    act: anything,
    proposedBy: text,
    proposedAt: text,
    seq: z.int(),
    status: text,
    settledBy: orNull,
    settledAt: orNull,
    reason: orNull,
    entry: z.int().nullable(),
  }),
  z.object({
    is: z.literal('assignment'),
    case: text,
    serial: z.int(),
    from: orNull,
    to: orNull,
    by: text,
    note: orNull,
    at: text,
  }),
  z.object({
    is: z.literal('comment'),
    case: text,
    serial: z.int(),
    key: text,
    person: text,
    at: text,
    /** Null of one that was withdrawn. */
    text: orNull,
    withdrawn: z.object({ by: text, at: text, reason: orNull }).nullable(),
  }),
  z.object({
    is: z.literal('paper'),
    hash: text,
    paper: text,
    case: text,
    seq: z.int(),
    on: text,
    content: anything,
  }),
  z.object({ is: z.literal('upload'), sha256: text, person: text, mediaType: text, bytes: z.int(), at: text }),
  z.object({ is: z.literal('answer'), key: text, hash: text, answer: anything }),
  z.object({
    is: z.literal('webhook'),
    id: text,
    url: text,
    person: text,
    roles: z.array(text),
    party: orNull,
    withoutSecret: z.boolean(),
    /** Of the secret, which is not in an export. */
    secretHash: text,
    lastFailure: orNull,
    lastSuccess: orNull,
    createdAt: text,
    createdBy: text,
  }),
  z.object({ is: z.literal('clock'), at: text }),
  z.object({ is: z.literal('end'), lines: z.int() }),
] as const;

export const lineForm = z.discriminatedUnion('is', lineForms);
export type RecordLine = z.infer<typeof lineForm>;
export type LineOf<I extends RecordLine['is']> = Extract<RecordLine, { readonly is: I }>;
export type OfficeLine = LineOf<'office'>;
