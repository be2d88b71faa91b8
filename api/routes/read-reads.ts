/** GET /cases/{number}/reads: who looked into a case while it was not public. */
import type { FastifyInstance } from 'fastify';
import type { Door } from '../office-door.ts';
import { addRoute } from '../route.ts';
import { readsSchema } from '../schemas/answers.ts';
import { inCase, paging } from '../schemas/basics.ts';

export function readReads(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/cases/:number/reads',
    access: 'reads',
    summary: 'Who looked into a case while it was not public, the latest first',
    tag: 'cases',
    params: inCase,
    query: paging,
    answer: readsSchema,
    problems: [404],
    async handle({ params, query: { after, limit }, open }) {
      const { number } = await open(params.number);
      return door.office.registry.readsOf(number, { limit, ...(after === undefined ? {} : { after }) });
    },
  });
}
