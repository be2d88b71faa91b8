/** The official bulletin: what waits for it, bringing out an issue, and the issues, which anyone may read once they are closed. */
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { issueAsHtml, printIssue } from '../../activities/index.ts';
import { isOffice, mustSpeakFor } from '../access/index.ts';
import type { Door } from '../office-door.ts';
import { ProblemError, problemOfAnswer } from '../problem.ts';
import { addRoute } from '../route.ts';
import { paging } from '../schemas/basics.ts';
import { issuedSchema, issueOrderBody, issueSchema, issuesSchema, ofIssue, queueSchema } from '../schemas/bulletin.ts';
import { languageOfLetter } from '../schemas/letters.ts';

export function readQueue(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/bulletin/queue',
    access: 'supervision',
    summary: 'What the next issue would publish; what is set apart is not in it',
    tag: 'office',
    answer: queueSchema,
    problems: [403],
    handle: async () => ({ items: await door.office.registry.bulletinQueue() }),
  });
}

export function issue(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'POST',
    url: '/bulletin/issues',
    access: 'publication',
    summary:
      'Bring out an issue of the bulletin: all that waits is published on one day. The same order again is answered with it',
    tag: 'office',
    body: issueOrderBody,
    answer: issuedSchema,
    status: 201,
    problems: [403, 409],
    async handle({ body, caller }) {
      mustSpeakFor(caller, { person: body.by, role: 'registrar' });
      const answer = await door.office.issueBulletin(body);
      if (!answer.ok) throw problemOfAnswer(answer);
      return answer;
    },
  });
}

export function listIssues(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/bulletin/issues',
    access: 'open',
    summary: 'Issues of the bulletin, the latest first',
    tag: 'office',
    query: paging,
    answer: issuesSchema,
    problems: [],
    async handle({ query: { after, limit }, caller }) {
      return door.office.registry.issues({
        limit,
        ...(after === undefined ? {} : { after }),
        ...(isOffice(caller) ? {} : { status: 'closed' }),
      });
    },
  });
}

export function readIssue(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/bulletin/issues/:number',
    access: 'open',
    summary: 'An issue of the bulletin',
    tag: 'office',
    params: ofIssue,
    query: z.object({ language: languageOfLetter.default('az').describe('Of page and PDF') }),
    answer: issueSchema,
    forms: ['text/html', 'application/pdf'],
    problems: [404, 406],
    async handle({ params: { number }, query: { language }, caller, form }) {
      const { registry, letters } = door.office;
      const found = await registry.issue(number);
      if (!found || (found.status === 'open' && !isOffice(caller)))
        throw new ProblemError(404, 'bulletin.unknown', `There is no issue ${number}.`, { number });
      if (form === 'text/html') return issueAsHtml(letters.office, found, language);
      if (form === 'application/pdf') return printIssue(letters.office, found, language);
      return found;
    },
  });
}
