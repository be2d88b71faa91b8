/** GET /cases: the docket of the office, or one's own. */
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { kinds } from '../../law/index.ts';
import { isOffice, scopeOf } from '../access/index.ts';
import { heldBy, withAssignees } from '../assignees.ts';
import type { Door } from '../office-door.ts';
import { addRoute } from '../route.ts';
import { casesSchema } from '../schemas/answers.ts';
import { paging } from '../schemas/basics.ts';
import { heldByQuery } from '../schemas/work.ts';

const query = paging.extend({
  person: z.string().min(1).max(200).optional().describe('Cases of a party, an actor or an attorney'),
  stage: z.string().min(1).max(200).optional(),
  kind: z.enum(kinds).optional(),
  ...heldByQuery,
});

export function listCases(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/cases',
    access: 'dockets',
    summary:
      'Cases by person, stage, kind and who in the office has them; for those who do not work here, the cases they are a party to',
    tag: 'cases',
    query,
    answer: casesSchema,
    problems: [403],
    async handle({ query: { person, stage, kind, assignee, unassigned, after, limit }, caller }) {
      const { registry } = door.office;
      const page = await registry.docket({
        limit,
        ...(after === undefined ? {} : { after }),
        ...(stage === undefined ? {} : { stage }),
        ...(kind === undefined ? {} : { kind }),
        ...(person === undefined || !isOffice(caller) ? {} : { person }),
        ...heldBy({ assignee, unassigned }, caller),
        ...scopeOf(caller),
      });
      return isOffice(caller) ? { ...page, items: await withAssignees(registry, page.items) } : page;
    },
  });
}
