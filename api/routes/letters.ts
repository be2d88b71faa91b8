/** The letter of a notice, and what a letter of a kind would say: as PDF, as text, or as JSON. */
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { previewLetter, printLetter, readLetter } from '../../activities/index.ts';
import type { LetterToPrint } from '../../activities/index.ts';
import type { Door } from '../office-door.ts';
import { ProblemError } from '../problem.ts';
import { addRoute } from '../route.ts';
import { caseNumberParam } from '../schemas/basics.ts';
import { languageOfLetter, letterSchema, noticeKindField } from '../schemas/letters.ts';

export const forms = ['text/plain', 'application/pdf'] as const;

export function inForm({ office }: Door, letter: LetterToPrint, form: string): unknown {
  const { rendered, reference, language, at } = letter;
  if (form === 'application/pdf') return printLetter(office.letters.office, letter);
  if (form === 'text/plain') return rendered.text;
  return { reference, language, at, subject: rendered.subject, text: rendered.text };
}

export function readNoticeLetter(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/cases/:number/notices/:notice/letter',
    access: 'journal',
    summary: 'The letter of a notice, from the case as it stood when the notice was made',
    tag: 'cases',
    params: z.object({
      number: caseNumberParam,
      notice: z.string().min(1).max(200).describe('Id of the notice: `A-2026-0001.4.2`'),
    }),
    query: z.object({ language: languageOfLetter.optional().describe("The addressee's when left out") }),
    answer: letterSchema,
    forms,
    problems: [404, 406],
    async handle({ params, query: { language }, open, form }) {
      const { number } = await open(params.number);
      const { registry, letters } = door.office;
      const letter = await readLetter(registry, letters, number, params.notice, language);
      if (!letter)
        throw new ProblemError(404, 'notice.unknown', `There is no notice ${params.notice} in this case.`, {
          notice: params.notice,
        });
      return inForm(door, letter, form);
    },
  });
}

export function previewNoticeLetter(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/letters/:notice/preview',
    access: 'supervision',
    summary: "What a letter of a kind would say, on made-up facts, in the office's own words",
    tag: 'office',
    params: z.object({ notice: noticeKindField }),
    query: z.object({ language: languageOfLetter.default('az') }),
    answer: letterSchema,
    forms,
    problems: [403, 406],
    async handle({ params: { notice }, query: { language }, form }) {
      const { letters, registry } = door.office;
      return inForm(door, previewLetter(letters, notice, language, registry.law), form);
    },
  });
}
