/** GET /cases/{number}/journal: the entries of a case in order, a page at a time, with their hashes. */
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import type { Door } from '../office-door.ts';
import { addRoute } from '../route.ts';
import { journalSchema } from '../schemas/answers.ts';
import { inCase } from '../schemas/basics.ts';

const query = z.object({
  after: z.coerce.number().int().nonnegative().default(0).describe('Sequence number of the last entry seen'),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});

export function readJournal(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/cases/:number/journal',
    access: 'journal',
    summary: 'The journal of a case',
    tag: 'cases',
    params: inCase,
    query,
    answer: journalSchema,
    problems: [404],
    async handle({ params, query: { after, limit }, open }) {
      const { number, state } = await open(params.number);
      const items = await door.office.registry.entries(number, { afterSeq: after, limit });
      const last = items.at(-1)?.seq ?? after;
      return { items, next: last < state.seq && items.length > 0 ? String(last) : null };
    },
  });
}
