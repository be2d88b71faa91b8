/** GET /statistics: what came in and went out, how long it took, what is pending, and the office's own limits. */
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { civilDateOf, subtractDays } from '../../law/index.ts';
import type { CivilDate } from '../../law/index.ts';
import type { Door } from '../office-door.ts';
import { ProblemError } from '../problem.ts';
import { addRoute } from '../route.ts';
import { askedDay } from '../schemas/basics.ts';
import { statisticsSchema } from '../schemas/statistics.ts';

export function readStatistics(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/statistics',
    access: 'supervision',
    summary: 'Figures of a period, the last 365 days if not told otherwise; without the cases set apart',
    tag: 'office',
    query: z.object({
      from: askedDay.optional().describe('First day'),
      to: askedDay.optional().describe('Last day; today when not given'),
    }),
    answer: statisticsSchema,
    problems: [403],
    async handle({ query }) {
      const today = civilDateOf(door.clock.now());
      const to = (query.to ?? today) as CivilDate;
      const from = (query.from ?? subtractDays(to, 364)) as CivilDate;
      if (from > to)
        throw new ProblemError(400, 'request.invalid', `The period would begin after it ends: ${from}, ${to}.`);
      return door.office.registry.statistics({ from, to, today });
    },
  });
}
