/** The office's own work on cases: who has them, and what its people note of them for the office alone. */
import * as z from 'zod';
import { idempotencyKey } from './acts.ts';
import { page } from './basics.ts';
import { named } from './registry.ts';

/** The name under which somebody of the office acts, as a token gives it. */
const officer = z.string().trim().min(1).max(200);
const why = z.string().trim().min(1).max(4000);
const note = why.optional().describe('Why, or what to look out for');
const to = officer.nullable().describe('Who has it from now on; null for nobody');

/** Of a list of cases: those that somebody has, or nobody. */
export const heldByQuery = {
  assignee: officer.optional().describe('For the office: cases that this person of the office has'),
  unassigned: z.stringbool().optional().describe('For the office: cases that nobody has'),
};

export const assigneeField = z
  .string()
  .nullable()
  .optional()
  .describe('Who in the office has it; said to the office alone, and missing for everyone else');

export const assignmentBody = named(
  'AssignmentRequest',
  z.strictObject({
    to,
    note,
    ifHeldBy: officer
      .nullable()
      .optional()
      .describe('Only if this person has it still; null: only if nobody has it. Somebody else has it: 409'),
  }),
);

export const assignmentSchema = named(
  'Assignment',
  z.object({
    case: z.string(),
    assignee: z.string().nullable().describe('Who has it now'),
    history: z
      .array(
        z.object({
          from: z.string().nullable(),
          to: z.string().nullable(),
          by: z.string().describe('Who handed it over'),
          note: z.string().nullable(),
          at: z.string(),
        }),
      )
      .describe('How it was handed over, the first before the others'),
  }),
);

export const handOverBody = named(
  'HandOverRequest',
  z
    .strictObject({
      from: officer.describe('Whose cases'),
      to,
      note,
      dryRun: z.boolean().default(false).describe('Say which they are, and do nothing'),
    })
    .refine(({ from, to: next }) => from !== next, { message: 'they have them already', path: ['to'] }),
);

export const handOverSchema = named(
  'HandOver',
  z.object({
    dryRun: z.boolean(),
    items: z.array(
      z.object({
        case: z.string(),
        assignee: z.string().nullable().describe('Who has it now'),
        problem: z.object({ code: z.string(), detail: z.string() }).optional().describe('Why it was not handed over'),
      }),
    ),
    more: z.boolean().describe('There were more than a thousand: ask again for the rest'),
  }),
);

export const commentHeaders = z.object({ 'idempotency-key': idempotencyKey('comment') });

export const commentBody = named(
  'CommentRequest',
  z.strictObject({ text: z.string().max(10_000).regex(/\S/, 'must not be blank') }),
);

export const withdrawalBody = named(
  'WithdrawalRequest',
  z.strictObject({ what: z.literal('withdraw'), reason: why.optional() }),
);

export const commentSchema = named(
  'Comment',
  z.object({
    case: z.string(),
    id: z.int().describe('Its number among the comments of the case, from 1'),
    person: z.string(),
    at: z.string(),
    text: z.string().nullable().describe('Null once it is withdrawn'),
    withdrawn: z.object({ by: z.string(), at: z.string(), reason: z.string().nullable() }).nullable(),
  }),
);

export const commentsSchema = named('Comments', page(commentSchema));
