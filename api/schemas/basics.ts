/** Days, instants, numbers and dates with their explanation, as they go over the wire. */
import * as z from 'zod';
import { firstYear, isYearKnown, lastYear } from '../../law/index.ts';
import { named } from './registry.ts';

export const dayField = z.iso.date().describe('A day in Asia/Baku');
export const instantField = z.iso.datetime({ offset: true }).describe('ISO 8601 with its offset');

/** A day or an instant that is asked about: of the years that the calendar knows. */
const isOfKnownYear = (text: string): boolean => isYearKnown(Number(text.slice(0, 4)));
const unknownYear = `must be of the years ${firstYear} to ${lastYear}`;
export const askedDay = dayField.refine(isOfKnownYear, unknownYear);
export const askedInstant = instantField.refine(isOfKnownYear, unknownYear);
export const languageField = z.enum(['az', 'en']).default('en').describe('Of explanations');

/** `A-2026-0012` in an address; `A 2026 0012` on paper. */
export const caseNumberParam = z
  .string()
  .regex(/^[A-Z][- ]\d{4}[- ]\d{4,}$/, 'a case number such as A-2026-0012')
  .describe('Application number, or number of the patent: `A-2026-0012`');
export const sha256Field = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hex')
  .describe('SHA-256 of the content, hex');

/** What a file may be called: no path, and nothing that does not show or shows otherwise than it is. */
export const fileName = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{C}\p{Zl}\p{Zp}/\\]+$/u, 'must not have slashes, control characters or marks of direction')
  .refine((name) => !/^\.+$/.test(name.trim()) && name.trim() !== '', 'must be the name of a file')
  .describe('Name of the file, as its sender calls it');

export const inCase = z.object({ number: caseNumberParam });
export const ofPatent = z.object({ number: caseNumberParam.describe('Number of the patent: `I-2026-0096`') });

export const paging = z.object({
  after: z.string().optional().describe('`next` of the page before'),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});

/** A page of a list. */
export const page = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable().describe('Goes back in as `after`; null at the end') });

export const dayOffSchema = named(
  'DayOff',
  z.looseObject({
    code: z.enum(['weekend', 'holiday', 'mourning', 'transferred', 'closed', 'officeClosure']),
    name: z.string().optional(),
    because: dayField.optional(),
    decree: z.string().optional(),
  }),
);

const movedEnd = {
  rawEnd: dayField.describe('The end before the calendar is asked'),
  skipped: z.array(z.object({ date: dayField, reason: dayOffSchema })),
  due: dayField.describe('The last day for an act'),
};

export const dueDateSchema = named(
  'DueDate',
  z.looseObject({
    trigger: dayField,
    length: z.string().describe('ISO 8601: P2M, P10D, P1Y'),
    extension: z.string().optional(),
    unextended: z
      .object(movedEnd)
      .optional()
      .describe('The end from whose last day the extension is counted, where it is counted from there'),
    ...movedEnd,
    closes: z.string().optional().describe('When the office closes on the last day, where that ends the limit'),
    endsAt: instantField.describe(
      '24:00 of the last day in Asia/Baku, or when the office closes: the first instant that is too late',
    ),
    provisional: z.boolean().describe('A year it touches has not been decreed yet; it may still move'),
    calendar: z.string().describe('Version of the calendar'),
  }),
);

export const explanationSchema = named(
  'Explanation',
  z.looseObject({
    due: dayField,
    final: z.boolean(),
    lines: z.array(z.string()).describe('The date explained, a sentence each'),
  }),
);

export const termSchema = named(
  'Term',
  z.looseObject({
    case: z.string(),
    id: z.string(),
    limit: z.string(),
    clause: z.string(),
    proceeding: z.string(),
    whose: z.string(),
    status: z.enum(['running', 'overdue', 'ended']),
    due: dueDateSchema,
    provisional: z.boolean(),
    window: z.boolean().describe('A window in which somebody may act, rather than a limit within which somebody must'),
    how: z.string().nullable().describe('How it ended: met, missed, cancelled, superseded'),
    explanation: explanationSchema.optional(),
  }),
);
