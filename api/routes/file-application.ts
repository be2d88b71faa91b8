/** POST /applications: an application is filed; the record draws its number. */
import type { FastifyInstance } from 'fastify';
import { numberInPath } from '../case-number.ts';
import type { Door } from '../office-door.ts';
import { problemOfAnswer } from '../problem.ts';
import { addRoute } from '../route.ts';
import { actHeaders, filingBody, receiptSchema } from '../schemas/acts.ts';
import { expectedSeqOf, submittedAct } from '../submitted.ts';

export function fileApplication(app: FastifyInstance, { office }: Door): void {
  addRoute(app, {
    method: 'POST',
    url: '/applications',
    summary: 'File an application',
    tag: 'cases',
    headers: actHeaders,
    body: filingBody,
    answer: receiptSchema,
    status: 201,
    problems: [409, 413, 422, 503],
    async handle({ body, headers }, reply) {
      const act = submittedAct('APPLICATION_RECEIVED', null, body);
      const answer = await office.apply(act, {
        key: headers['idempotency-key'],
        ...expectedSeqOf(headers['if-match'], body.expectedSeq),
      });
      if (!answer.ok) throw problemOfAnswer(answer);
      reply.header('location', `/cases/${numberInPath(answer.case)}`).header('etag', `"${answer.seq}"`);
      return answer;
    },
  });
}
