/** Acts as they are handed in, and what comes back. The data of an act is judged by its own form, in the engine. */
import * as z from 'zod';
import { documentKinds, roles } from '../../machines/index.ts';
import { isOfficeKey } from '../../registry/index.ts';
import { askedDay, askedInstant, caseNumberParam, dayField, fileName, instantField, sha256Field } from './basics.ts';
import { named } from './registry.ts';

/** Everyone but time itself, which acts by the runtime alone. */
const actingRoles = roles.filter((role) => role !== 'time') as [
  Exclude<(typeof roles)[number], 'time'>,
  ...Exclude<(typeof roles)[number], 'time'>[],
];
export const roleField = z.enum(actingRoles);

const attorney = z.strictObject({
  name: z.string().min(1),
  registration: z.string().min(1),
  warrant: z.string().optional(),
});

export const actorSchema = named(
  'Actor',
  z.strictObject({ person: z.string().min(1).max(200), role: roleField, attorney: attorney.optional() }),
);

export const documentSchema = named(
  'Document',
  z.strictObject({
    sha256: sha256Field,
    name: fileName,
    kind: z.enum(documentKinds),
  }),
);

const actType = z.string().regex(/^[A-Z][A-Z_]*$/, 'must be the name of an act, such as CORRECTION_FILED');

const moment =
  'When it takes effect in law, where that is not now. Only an office says so: what a party hands in takes effect when it comes.';
const day = 'The day, instead of `effectiveAt`: today is now, an earlier day its noon in Baku';

/** With neither moment nor day, the act takes effect when it comes: so does what a party hands in. */
const done = {
  by: actorSchema,
  effectiveAt: instantField.optional().describe(moment),
  on: dayField.optional().describe(day),
  documents: z.array(documentSchema).max(100).optional(),
  expectedSeq: z.int().nonnegative().optional().describe('Entries that the caller has seen; `If-Match` says the same'),
};
const oneTime = (body: { effectiveAt?: string | undefined; on?: string | undefined }): boolean =>
  body.effectiveAt === undefined || body.on === undefined;
const oneTimeProblem = { message: 'give `effectiveAt` or `on`, not both', path: ['effectiveAt'] };

const dataField = z.record(z.string(), z.unknown());

/** What opens a case has nothing before it: its day is one that the calendar knows. */
const opening = {
  ...done,
  effectiveAt: askedInstant.optional().describe(moment),
  on: askedDay.optional().describe(day),
};

const filing = () =>
  z.strictObject({ ...opening, data: dataField.describe('The request form') }).refine(oneTime, oneTimeProblem);
export const filingBody = named('Filing', filing());
export const internationalFilingBody = named('InternationalFiling', filing());

export const actBody = named(
  'ActRequest',
  z
    .strictObject({
      type: actType,
      ...done,
      proceeding: z.string().min(1).optional().describe('Where the case has several proceedings of the sort'),
      data: dataField.default({}),
    })
    .refine(oneTime, oneTimeProblem),
);
export type ActBody = z.output<typeof actBody>;

export const previewBody = named(
  'PreviewRequest',
  z
    .strictObject({
      type: actType,
      case: caseNumberParam.nullable().optional(),
      ...done,
      proceeding: z.string().min(1).optional(),
      data: dataField.default({}),
    })
    .refine(oneTime, oneTimeProblem),
);

/** Of an act, or of something else that must not be done twice. */
export const idempotencyKey = (what: string) =>
  z
    .string({ error: `every ${what} carries an Idempotency-Key` })
    .min(1, 'must not be empty')
    .max(200, 'must not be longer than 200 characters')
    .refine((key) => !isOfficeKey(key), 'must not look like one of the office itself')
    .describe(`The same key with the same ${what} gives the same answer; with another ${what}, a conflict`);

export const actHeaders = z.object({
  'idempotency-key': idempotencyKey('act'),
  'if-match': z
    .string()
    .regex(/^(W\/)?"?\d+"?$/, 'the number of entries that the caller has seen, as `ETag` gave it')
    .optional()
    .describe('The expected sequence number, `"12"`'),
});

export const entrySchema = named(
  'Entry',
  z.looseObject({
    case: z.string(),
    seq: z.int(),
    act: z.looseObject({ type: z.string(), effectiveAt: z.string(), recordedAt: z.string() }),
    clause: z.string(),
    edition: z.string(),
    lawVersion: z.string(),
    moves: z.array(z.looseObject({ proceeding: z.string() })),
    terms: z.array(z.looseObject({ change: z.string() })),
    effects: z.array(z.looseObject({ id: z.string(), kind: z.string() })),
  }),
);

export const receiptSchema = named(
  'Receipt',
  z.looseObject({
    ok: z.literal(true),
    case: z.string(),
    seq: z.int().describe('The number of the entry in its case'),
    hash: z.string(),
    entry: entrySchema,
    fired: z.array(z.int()).describe('Entries that time made just before it'),
    next: z.string().nullable().describe('When time acts next in this case'),
  }),
);
