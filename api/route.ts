/** One route, declared by its schemas: what comes in is typed by them, what goes out is checked by them. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type * as z from 'zod';
import { problemSchema } from './problem.ts';

type Out<T extends z.ZodType | undefined> = T extends z.ZodType ? z.output<T> : undefined;

interface Declared<
  P extends z.ZodType | undefined,
  Q extends z.ZodType | undefined,
  B extends z.ZodType | undefined,
  H extends z.ZodType | undefined,
> {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly summary: string;
  readonly tag: 'cases' | 'office';
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly headers?: H;
  /** What a good answer looks like, and its status. */
  readonly answer: z.ZodType;
  readonly status?: 200 | 201;
  /** Statuses of the problems it can answer with, beside 400 and 500. */
  readonly problems: readonly (404 | 409 | 413 | 422 | 503)[];
  handle(
    asked: { params: Out<P>; query: Out<Q>; body: Out<B>; headers: Out<H> },
    reply: FastifyReply,
  ): Promise<unknown>;
}

const phrases: Readonly<Record<number, string>> = {
  400: 'Bad input',
  404: 'There is no such case, or no such effect',
  409: 'The key was used for another act, or the case has moved on',
  413: 'Too large',
  422: 'The law refuses',
  500: 'A fault of the program',
  503: 'The office takes no acts now: the clock is not confirmed, or it is closing',
};

const problemAnswer = (status: number) => ({
  description: phrases[status] ?? 'Problem',
  content: { 'application/problem+json': { schema: problemSchema } },
});

export function addRoute<
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
  H extends z.ZodType | undefined = undefined,
>(app: FastifyInstance, declared: Declared<P, Q, B, H>): void {
  const { method, url, summary, tag, params, query, body, headers, answer, status = 200, problems } = declared;
  app.route({
    method,
    url,
    schema: {
      summary,
      tags: [tag],
      ...(params ? { params } : {}),
      ...(query ? { querystring: query } : {}),
      ...(body ? { body } : {}),
      ...(headers ? { headers } : {}),
      response: {
        [status]: { description: 'Done', content: { 'application/json': { schema: answer } } },
        ...Object.fromEntries([400, ...problems, 500].map((code) => [code, problemAnswer(code)])),
      },
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const asked = { params: request.params, query: request.query, body: request.body, headers: request.headers };
      const found = await declared.handle(asked as Parameters<typeof declared.handle>[0], reply);
      return reply.code(status).type('application/json').send(found);
    },
  });
}
