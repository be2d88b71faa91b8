/** POST /applications and /international-applications: an application is filed; the record draws its number. */
import type { FastifyInstance } from 'fastify';
import { numberInPath } from '../case-number.ts';
import type { Door } from '../office-door.ts';
import { problemOfAnswer } from '../problem.ts';
import { addRoute } from '../route.ts';
import { actHeaders, filingBody, internationalFilingBody, receiptSchema } from '../schemas/acts.ts';
import { expectedSeqOf, handedIn } from '../submitted.ts';

const addresses = [
  { type: 'APPLICATION_RECEIVED', url: '/applications', summary: 'File an application', body: filingBody },
  {
    type: 'INTERNATIONAL_APPLICATION_RECEIVED',
    url: '/international-applications',
    summary: 'File an international application that the office forwards',
    body: internationalFilingBody,
  },
] as const;

export function fileApplication(app: FastifyInstance, door: Door): void {
  for (const { type, url, summary, body: form } of addresses)
    addRoute(app, door, {
      method: 'POST',
      url,
      access: 'filing',
      summary,
      tag: 'cases',
      headers: actHeaders,
      body: form,
      answer: receiptSchema,
      status: 201,
      problems: [403, 409, 413, 422],
      async handle({ body, headers, caller }, reply) {
        const { act, byParty } = handedIn(type, null, body, caller);
        const answer = await door.office.apply(act, {
          key: headers['idempotency-key'],
          byParty,
          ...expectedSeqOf(headers['if-match'], body.expectedSeq),
        });
        if (!answer.ok) throw problemOfAnswer(answer);
        reply.header('location', `/cases/${numberInPath(answer.case)}`).header('etag', `"${answer.seq}"`);
        return answer;
      },
    });
}
