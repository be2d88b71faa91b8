/** Who in the office has a case: given, handed over, and all of one person's at once. */
import type { FastifyInstance } from 'fastify';
import { withoutSecret } from '../access/index.ts';
import type { Door } from '../office-door.ts';
import { done } from '../problem.ts';
import { addRoute } from '../route.ts';
import { inCase } from '../schemas/basics.ts';
import { assignmentBody, assignmentSchema, handOverBody, handOverSchema } from '../schemas/work.ts';

export function readAssignment(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/cases/:number/assignment',
    access: 'work',
    summary: 'Who in the office has a case, and how it was handed over',
    tag: 'cases',
    params: inCase,
    answer: assignmentSchema,
    problems: [404],
    handle: async ({ params, open }) => door.office.registry.assignment((await open(params.number)).number),
  });
}

export function assign(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'POST',
    url: '/cases/:number/assignment',
    access: 'work',
    summary: 'Gives a case to somebody of the office, or to nobody; whoever has it already keeps it',
    tag: 'cases',
    params: inCase,
    body: assignmentBody,
    answer: assignmentSchema,
    problems: [404, 409, 413],
    async handle({ params, body: { to, note, ifHeldBy }, caller, open }) {
      const { number } = await open(params.number);
      const answer = await door.office.registry.assign({
        case: number,
        to,
        by: caller.person ?? '',
        note: note ?? null,
        at: door.clock.now(),
        ...(ifHeldBy === undefined ? {} : { ifHeldBy }),
      });
      return done(answer);
    },
  });
}

/** So many in one request. */
const most = 1_000;

export function handOver(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'POST',
    url: '/assignments',
    access: 'operation',
    summary: 'An operator hands all cases of one person over to another, or to nobody; or sees which they would be',
    tag: 'office',
    body: handOverBody,
    answer: handOverSchema,
    problems: [403, 413],
    async handle({ body: { from, to, note, dryRun }, caller }) {
      const { registry } = door.office;
      const page = await registry.docket({ assignee: from, limit: most, withoutSecret: withoutSecret(caller) });
      const order = { to, by: caller.person ?? '', note: note ?? null, at: door.clock.now(), ifHeldBy: from };
      const items: {
        readonly case: string;
        readonly assignee: unknown;
        readonly problem?: { readonly code: string; readonly detail: string };
      }[] = [];
      for (const { number } of page.items) {
        const answer = dryRun ? { assignee: from } : await registry.assign({ ...order, case: number });
        if ('conflict' in answer) {
          const { code, reason, params } = answer;
          items.push({ case: number, assignee: params['assignee'], problem: { code, detail: reason } });
        } else items.push({ case: number, assignee: answer.assignee });
      }
      return { dryRun, items, more: page.next !== null };
    },
  });
}
