/** POST /cases/{number}/acts: somebody does something in a case. */
import type { FastifyInstance } from 'fastify';
import { doorTo } from '../access/index.ts';
import type { Door } from '../office-door.ts';
import { problemOfAnswer } from '../problem.ts';
import { addRoute } from '../route.ts';
import { actBody, actHeaders, receiptSchema } from '../schemas/acts.ts';
import { inCase } from '../schemas/basics.ts';
import { proposalSchema } from '../schemas/proposals.ts';
import { expectedSeqOf, handedIn } from '../submitted.ts';

export function doAct(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'POST',
    url: '/cases/:number/acts',
    access: 'acts',
    summary: 'Do an act in a case; or have it wait, where a second person of the office has to confirm it',
    tag: 'cases',
    params: inCase,
    headers: actHeaders,
    body: actBody,
    answer: receiptSchema,
    status: 201,
    waiting: proposalSchema,
    problems: [403, 404, 409, 413, 422],
    async handle({ params, body, headers, caller, open }, reply) {
      const { number } = await open(params.number, { at: doorTo(body.by.role) });
      const { act, byParty } = handedIn(body.type, number, body, caller);
      const how = {
        key: headers['idempotency-key'],
        byParty,
        ...expectedSeqOf(headers['if-match'], body.expectedSeq),
      };
      if (door.office.needsSecond(act)) {
        const kept = await door.office.propose({ ...act, case: number }, { ...how, by: caller.person ?? '' });
        if (!kept.ok) throw problemOfAnswer(kept);
        reply.code(202).header('location', `/proposals/${kept.proposal.id}`);
        return kept.proposal;
      }
      const answer = await door.office.apply(act, how);
      if (!answer.ok) throw problemOfAnswer(answer);
      reply.header('etag', `"${answer.seq}"`);
      return answer;
    },
  });
}
