/** POST /cases/{number}/acts: somebody does something in a case. */
import type { FastifyInstance } from 'fastify';
import { doorTo } from '../access/index.ts';
import type { Door } from '../office-door.ts';
import { problemOfAnswer } from '../problem.ts';
import { addRoute } from '../route.ts';
import { actBody, actHeaders, receiptSchema } from '../schemas/acts.ts';
import { inCase } from '../schemas/basics.ts';
import { expectedSeqOf, handedIn } from '../submitted.ts';

export function doAct(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'POST',
    url: '/cases/:number/acts',
    access: 'acts',
    summary: 'Do an act in a case',
    tag: 'cases',
    params: inCase,
    headers: actHeaders,
    body: actBody,
    answer: receiptSchema,
    status: 201,
    problems: [403, 404, 409, 413, 422, 503],
    async handle({ params, body, headers, caller, open }, reply) {
      const { number } = await open(params.number, { at: doorTo(body.by.role) });
      const { act, byParty } = handedIn(body.type, number, body, caller);
      const answer = await door.office.apply(act, {
        key: headers['idempotency-key'],
        byParty,
        ...expectedSeqOf(headers['if-match'], body.expectedSeq),
      });
      if (!answer.ok) throw problemOfAnswer(answer);
      reply.header('etag', `"${answer.seq}"`);
      return answer;
    },
  });
}
