/** Letters as they are read. */
import * as z from 'zod';
import { notices } from '../../machines/index.ts';
import type { NoticeKind } from '../../machines/index.ts';
import { shortProblem } from '../recorded.ts';
import { askedDay, page } from './basics.ts';
import { named } from './registry.ts';

export const languageOfLetter = z.enum(['az', 'en']);
export const noticeKindField = z.enum(Object.keys(notices) as [NoticeKind, ...NoticeKind[]]).describe('Kind of notice');

export const letterSchema = named(
  'Letter',
  z.object({
    reference: z.string().describe('Id of the effect that sends it; a reply can name it'),
    language: languageOfLetter,
    at: z.string().describe('When it was made'),
    subject: z.string(),
    text: z.string(),
  }),
);

const letterFields = {
  id: z.string().describe('Reference of the letter: `A-2026-0001.4.2`'),
  case: z.string(),
  notice: z.string().describe('Kind of notice'),
  clause: z.string(),
  name: z.string().describe('To whom it is addressed'),
  language: languageOfLetter,
  madeAt: z.string(),
};

export const mailboxSchema = named(
  'Mailbox',
  page(
    z.object({
      ...letterFields,
      channel: z.enum(['electronic', 'post']),
      servedOn: z.string().nullable().describe('The day on which it was received, or is taken to have been'),
      openedAt: z.string().nullable().describe('When it was first opened here'),
      recalled: z.boolean().describe('What it told has been put right since'),
    }),
  ),
);

export const postSchema = named(
  'Post',
  page(
    z.object({
      ...letterFields,
      address: z.string().nullable(),
      postedOn: z.string().nullable().describe('When it left'),
      presumedOn: z.string().nullable().describe('When it is taken to have been received unless that is proved before'),
    }),
  ),
);

const letter = z.string().min(1).max(200).describe('Reference of the letter');
const proof = z.string().min(1).max(4000);
const itemsOfPost = z
  .array(
    z.discriminatedUnion('what', [
      z.strictObject({ letter, what: z.literal('posted'), on: askedDay.describe('When it left') }),
      z.strictObject({
        letter,
        what: z.literal('received'),
        on: askedDay.describe('When its addressee received it'),
        proof: proof.optional().describe('By what that is proved'),
      }),
      z.strictObject({ letter, what: z.literal('returned'), why: proof.describe('As the post says') }),
    ]),
  )
  .min(1)
  .max(1000);

/** What the post has done, many letters at once; each is recorded by itself. */
export const postedBody = named(
  'Posted',
  z.strictObject({
    who: z.string().min(1).max(200).describe('Who records it'),
    items: itemsOfPost,
    dryRun: z.boolean().default(false).describe('Say what would be recorded and what would be refused, and do nothing'),
  }),
);
export type PostedItem = z.output<typeof itemsOfPost>[number];

export const postedSchema = named(
  'PostedAnswer',
  z.object({
    dryRun: z.boolean(),
    items: z.array(
      z.object({
        letter: z.string(),
        what: z.string(),
        case: z.string().nullable(),
        known: z.boolean().describe('It is on record already'),
        problem: shortProblem,
      }),
    ),
  }),
);
