/** GET /cases: the docket of the office, or one's own. */
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { kinds } from '../../law/index.ts';
import { isOffice, scopeOf } from '../access/index.ts';
import type { Door } from '../office-door.ts';
import { addRoute } from '../route.ts';
import { casesSchema } from '../schemas/answers.ts';
import { paging } from '../schemas/basics.ts';

const query = paging.extend({
  person: z.string().min(1).max(200).optional().describe('Cases of a party, an actor or an attorney'),
  stage: z.string().min(1).max(200).optional(),
  kind: z.enum(kinds).optional(),
});

export function listCases(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/cases',
    access: 'dockets',
    summary: 'Cases by person, stage and kind; for those who do not work here, the cases they are a party to',
    tag: 'cases',
    query,
    answer: casesSchema,
    problems: [],
    handle: async ({ query: { person, stage, kind, after, limit }, caller }) =>
      door.office.registry.docket({
        limit,
        ...(after === undefined ? {} : { after }),
        ...(stage === undefined ? {} : { stage }),
        ...(kind === undefined ? {} : { kind }),
        ...(person === undefined || !isOffice(caller) ? {} : { person }),
        ...scopeOf(caller),
      }),
  });
}
