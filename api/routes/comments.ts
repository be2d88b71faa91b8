/** Comments of the office on a case: added, read and withdrawn. No party, no list of changes and no letter has them. */
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { unknownComment } from '../../registry/index.ts';
import { mustBe } from '../access/index.ts';
import type { Door } from '../office-door.ts';
import { done, problemOfAnswer } from '../problem.ts';
import { addRoute } from '../route.ts';
import { inCase, paging } from '../schemas/basics.ts';
import { commentBody, commentHeaders, commentSchema, commentsSchema, withdrawalBody } from '../schemas/work.ts';

const ofComment = inCase.extend({
  comment: z.coerce.number().int().min(1).max(1_000_000_000).describe('Number of the comment in its case'),
});

export function listComments(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/cases/:number/comments',
    access: 'work',
    summary: 'What the office has noted of a case for itself, the oldest first',
    tag: 'cases',
    params: inCase,
    query: paging,
    answer: commentsSchema,
    problems: [404],
    async handle({ params, query: { after, limit }, open }) {
      const { number } = await open(params.number);
      return door.office.registry.comments(number, { limit, ...(after === undefined ? {} : { after }) });
    },
  });
}

export function addComment(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'POST',
    url: '/cases/:number/comments',
    access: 'work',
    summary: 'Notes something of a case for the office alone; the same key with the same text adds it once',
    tag: 'cases',
    params: inCase,
    headers: commentHeaders,
    body: commentBody,
    answer: commentSchema,
    status: 201,
    problems: [404, 409, 413],
    async handle({ params, body: { text }, headers: { 'idempotency-key': key }, caller, open }) {
      const { number } = await open(params.number);
      const comment = { case: number, person: caller.person ?? '', text, key, at: door.clock.now() };
      return done(await door.office.registry.addComment(comment));
    },
  });
}

export function withdrawComment(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'POST',
    url: '/cases/:number/comments/:comment',
    access: 'work',
    summary:
      'Withdraws an own comment, an administrator any: its text is deleted for good; that there was one, by whom and when, stays',
    tag: 'cases',
    params: ofComment,
    body: withdrawalBody,
    answer: commentSchema,
    problems: [403, 404, 413],
    async handle({ params: { number: text, comment: id }, body: { reason }, caller, open }) {
      const { registry } = door.office;
      const { number } = await open(text);
      const found = await registry.comment(number, id);
      if (!found) throw problemOfAnswer(unknownComment(number, id));
      mustBe(caller, found.person);
      const how = { by: caller.person ?? '', at: door.clock.now(), reason: reason ?? null };
      return done(await registry.withdrawComment(number, id, how));
    },
  });
}
