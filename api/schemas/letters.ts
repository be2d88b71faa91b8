/** Letters as they are read. */
import * as z from 'zod';
import { notices } from '../../machines/index.ts';
import type { NoticeKind } from '../../machines/index.ts';
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
