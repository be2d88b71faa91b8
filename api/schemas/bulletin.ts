/** The bulletin as it goes over the wire. Issue `2026/3` stands in an address as `2026-3`. */
import * as z from 'zod';
import { civilDate } from '../../law/index.ts';
import { askedDay, dayField } from './basics.ts';
import { named } from './registry.ts';

const issueNumber = z
  .string()
  .regex(/^\d{4}-[1-9]\d{0,3}$/, 'a number such as 2026-3')
  .describe('Year and number of the issue: `2026-3`')
  .transform((number) => number.replace('-', '/'));
export const ofIssue = z.object({ number: issueNumber });

export const issueOrderBody = named(
  'IssueOrder',
  z.strictObject({
    number: issueNumber,
    on: askedDay.describe('The day on which all of it is published; not after today').transform((on) => civilDate(on)),
    by: z.string().min(1).max(200).describe('The registrar who issues it'),
  }),
);

const waiting = z.object({
  id: z.string(),
  case: z.string(),
  entry: z.string().describe('What is published, such as `application` or `patent`'),
  corrects: z
    .object({ issue: z.string(), on: dayField })
    .nullable()
    .describe('The issue whose word is taken back; null for what is new'),
});
export const queueSchema = named('BulletinQueue', z.object({ items: z.array(waiting) }));

const issueFields = {
  number: z.string().describe('`2026/3`'),
  on: dayField,
  status: z.enum(['open', 'closed']),
  openedAt: z.string(),
  openedBy: z.string(),
  closedAt: z.string().nullable(),
  hash: z.string().nullable().describe('SHA-256 of number, day and entries in canonical JSON'),
};
export const issuesSchema = named(
  'BulletinIssues',
  z.object({ items: z.array(z.object(issueFields)), next: z.string().nullable() }),
);
export const issueSchema = named(
  'BulletinIssue',
  z.object({
    ...issueFields,
    entries: z.array(
      z.looseObject({ id: z.string(), case: z.string(), entry: z.string(), content: z.looseObject({}) }),
    ),
  }),
);
export const issuedSchema = named(
  'Issued',
  z.object({
    issue: issueSchema,
    leftOut: z
      .array(z.object({ id: z.string(), case: z.string(), entry: z.string(), code: z.string(), reason: z.string() }))
      .describe('What the law did not let be published, and why; it waits on'),
  }),
);
