/** The shape of a stored case, checked field by field. A field that is added to a type does not compile until it is here. */
import * as z from 'zod';
import { dateNames, isClause, isTimeOfDay, kinds, limits } from '../law/index.ts';
import type { LimitName, MovedEnd } from '../law/index.ts';
import { machineNames } from '../machines/index.ts';
import type {
  Author,
  CaseFile,
  FeePaid,
  Finding,
  KeptLimit,
  Own,
  Party,
  ProceedingState,
  Representative,
  Term,
} from '../machines/index.ts';
import type { CaseState } from './types.ts';

/** The state format that this engine writes. */
export const currentSchema = 1;

const date = z.iso.date();
const instant = z.iso.datetime();
const count = z.int().nonnegative();
const length = z.string().regex(/^P\d+[YMD]$/);
const clause = z.string().refine(isClause, 'no such clause');
const text = z.string();
const dates = z.partialRecord(z.enum(dateNames), date);

/** Every field of a type and no other: one that is added there does not compile until it is here. */
type Shape<T> = Record<keyof T, z.ZodType>;

const party = z.strictObject({
  id: text,
  name: text,
  address: text,
  country: text,
  sort: z.enum(['natural', 'legal']),
  payer: z.enum(['natural', 'budget', 'municipality', 'other']),
  language: z.enum(['az', 'en']),
  channel: z.enum(['electronic', 'post']),
  email: text.optional(),
} satisfies Shape<Party>);

const file = z.strictObject({
  number: text.min(1),
  kind: z.enum(kinds),
  route: z.enum(['national', 'international', 'divisional', 'separate', 'forwarded']),
  title: text,
  classification: z.array(text),
  applicants: z.array(party),
  authors: z.array(
    z.strictObject({
      id: text.optional(),
      name: text,
      address: text,
      refusesMention: z.boolean(),
    } satisfies Shape<Author>),
  ),
  formerHolders: z.array(z.strictObject({ holders: z.array(party), until: date })).optional(),
  representative: z
    .strictObject({
      name: text,
      registration: text,
      warrant: z.boolean(),
      warrantOf: z.array(text).optional(),
      email: text.optional(),
    } satisfies Shape<Representative>)
    .optional(),
  dates,
  actsDirectly: z.array(text).optional(),
  sentOn: date.optional(),
  receivedAt: instant.optional(),
  priority: z.strictObject({
    date,
    basis: text,
    established: z.boolean(),
    provisional: z.boolean().optional(),
  } satisfies Shape<CaseFile['priority']>),
  links: z.array(z.strictObject({ relation: text, case: text } satisfies Shape<CaseFile['links'][number]>)),
  international: z
    .strictObject({
      number: text,
      filingDate: date,
      publication: text.optional(),
      publicationDate: date.optional(),
    } satisfies Shape<NonNullable<CaseFile['international']>>)
    .optional(),
  contents: z.record(text, z.union([z.boolean(), z.number()])),
  translationMissing: z.boolean(),
  deficiencies: z.array(text),
  findings: z.array(
    z.strictObject({ clause, met: z.boolean(), reason: text.optional(), on: date } satisfies Shape<Finding>),
  ),
  fees: z.array(
    z.strictObject({
      fee: text,
      receipt: text,
      paidOn: date,
      minor: count,
      year: count.optional(),
      proceeding: text.optional(),
      undone: z.literal(true).optional(),
      shownBy: text.optional(),
    } satisfies Shape<FeePaid>),
  ),
  claims: z.strictObject({
    independent: count,
    dependent: count,
    text: z.array(text).optional(),
  } satisfies Shape<CaseFile['claims']>),
  abstract: text,
  claimedPriority: z.boolean(),

  limitedText: text.optional(),
  converted: z.array(z.strictObject({ from: z.enum(kinds), on: date } satisfies Shape<CaseFile['converted'][number]>)),
  publication: z
    .strictObject({ issue: text, on: date } satisfies Shape<NonNullable<CaseFile['publication']>>)
    .optional(),
  publishedAgain: z
    .strictObject({ subject: text, awaited: z.boolean() } satisfies Shape<NonNullable<CaseFile['publishedAgain']>>)
    .optional(),
  patent: z
    .strictObject({
      number: text,
      owners: z.array(party),
      endedOn: date.optional(),
      endedBy: text.optional(),
    } satisfies Shape<NonNullable<CaseFile['patent']>>)
    .optional(),
  protection: z.strictObject({
    status: z.enum(['none', 'running', 'neverBegun', 'ended']),
    from: date.optional(),
    within: z.strictObject({ text, since: date.optional() }).optional(),
  } satisfies Shape<CaseFile['protection']>),
  secrecy: z
    .strictObject({ clause: z.enum(['25', '30.7']), since: date } satisfies Shape<NonNullable<CaseFile['secrecy']>>)
    .optional(),
} satisfies Shape<CaseFile>);

const kept = z.strictObject({
  length: length.optional(),
  left: length.optional(),
  from: z.union([date, z.literal('restorationGranted')]).optional(),
  prolonged: count.optional(),
  notCounted: count.optional(),
  stoppedOn: date.optional(),
} satisfies Shape<KeptLimit>);

/** Of a proceeding's own facts, those that every proceeding may have; the rest is its machine's. */
const own = z.looseObject({
  dates,
  length: length.optional(),
  kept: z.record(text, kept).optional(),
  limitsMissed: z.array(text).optional(),
} satisfies Shape<Pick<Own, 'dates' | 'length' | 'kept' | 'limitsMissed'>>);

const proceeding = z.strictObject({
  id: text.min(1),
  machine: z.enum(machineNames),
  version: z.int().positive(),
  value: z.union([text, z.record(text, z.unknown())]),
  pending: z.boolean(),
  history: z.record(text, z.array(text)).optional(),
  own,
} satisfies Shape<ProceedingState>);

const turn = z.enum(['applicant', 'owner', 'office', 'commission', 'opponent', 'court', 'anyone', 'nobody']);
const movedEnd = {
  rawEnd: date,
  skipped: z.array(z.strictObject({ date, reason: z.looseObject({ code: text }) })),
  due: date,
} satisfies Shape<MovedEnd>;
const due = z.strictObject({
  trigger: date,
  length,
  extension: length.optional(),
  unextended: z.strictObject(movedEnd).optional(),
  ...movedEnd,
  closes: text.refine(isTimeOfDay, 'no such time').optional(),
  endsAt: instant,
  provisional: z.boolean(),
  calendar: text,
} satisfies Shape<Term['due']>);

const term = z.strictObject({
  id: text.min(1),
  limit: z.string().refine((name): name is LimitName => Object.hasOwn(limits, name), 'no such limit'),
  clause,
  policy: text.optional(),
  proceeding: text,
  whose: turn,
  due,
  status: z.enum(['running', 'overdue']),
  next: instant,
  mark: z.number().nullable(),
  reminded: z.array(z.number()),
  from: z.enum(['internationalArrival', 'initialFiling', 'initialArrival']).optional(),
  window: z.boolean(),
} satisfies Shape<Term>);

/** The whole of a stored case. */
export const storedCase = z.strictObject({
  schema: z.literal(currentSchema),
  number: text.min(1),
  seq: z.int().positive(),
  lawVersion: text,
  at: instant,
  file,
  proceedings: z.array(proceeding).min(1),
  terms: z.array(term),
} satisfies Shape<CaseState>);
