/** The office's calendar: a year as it stands, and years and days entered, once it is seen what they would move. */
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { calendarForm } from '../../embedded/index.ts';
import { mustBe, withoutSecret } from '../access/index.ts';
import { calendarAnswer } from '../calendar-answer.ts';
import type { Door } from '../office-door.ts';
import { addRoute } from '../route.ts';
import { calendarSchema } from '../schemas/answers.ts';
import { calendarMovesSchema } from '../schemas/calendar-moves.ts';

export function readCalendar(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/calendar/:year',
    access: 'open',
    summary: 'Non-working days of a year with their reasons, and the count of working days',
    tag: 'office',
    params: z.object({ year: z.coerce.number().int() }),
    answer: calendarSchema,
    problems: [],
    handle: async ({ params }) => calendarAnswer(door.office.registry.law.calendar, params.year),
  });
}

const entries = calendarForm.extend({
  who: z.string().min(1).max(200),
  confirm: z
    .string()
    .optional()
    .describe('The `version` that the same entries were answered with; left out, nothing is entered'),
  limit: z.int().min(0).max(1000).default(100).describe('Limits listed at most'),
});

export function enterCalendar(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'POST',
    url: '/calendar',
    access: 'operation',
    summary: 'What a decreed year, or a day on which the office was closed, would move; or enter it for the next start',
    tag: 'office',
    body: entries,
    answer: calendarMovesSchema,
    problems: [403, 409, 422],
    async handle({ body: { who, confirm, limit, ...entered }, caller }) {
      mustBe(caller, who);
      const moves = await door.office.calendarMoves(entered, { limit, withoutSecret: withoutSecret(caller) });
      if (confirm !== undefined) await door.office.enterCalendar(entered, { confirm, who });
      return { ...moves, entered: confirm !== undefined };
    },
  });
}
