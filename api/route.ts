/** One route, declared by its schemas: what comes in is typed by them, what goes out is checked by them. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { accepted } from './accepted.ts';
import { admitTo } from './access/admit.ts';
import type { Caller } from './access/caller.ts';
import { hiddenFrom, without } from './access/hidden.ts';
import type { OpenCase, OpenedCase } from './access/open-case.ts';
import { caseOpener } from './access/open-case.ts';
import type { CaseDoor, OfficeDoor } from './access/table.ts';
import { caseDoors, isForAnyone, officeDoors } from './access/table.ts';
import type { Door } from './office-door.ts';
import { ProblemError, problemSchema } from './problem.ts';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller;
  }
}

type Out<T extends z.ZodType | undefined> = T extends z.ZodType ? z.output<T> : undefined;

interface Declared<
  A extends CaseDoor | OfficeDoor,
  P extends z.ZodType | undefined,
  Q extends z.ZodObject | undefined,
  B extends z.ZodType | undefined,
  H extends z.ZodType | undefined,
> {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  readonly summary: string;
  readonly tag: 'cases' | 'office' | 'register';
  /** At which door of the access table somebody is let in. Cases are opened at it through `open`. */
  readonly access: A;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly headers?: H;
  /** What a good answer looks like, and its status. */
  readonly answer: z.ZodType;
  readonly status?: 200 | 201;
  /** What it answers with status 202, where nothing is done yet: `handle` sets that status. */
  readonly waiting?: z.ZodType;
  /** Bytes that a body may have, where that is more than others. */
  readonly bodyLimit?: number;
  /** Media types that it can answer in beside JSON, by `Accept`. */
  readonly forms?: readonly string[];
  /** The answer is a content as it was uploaded, in its own media type, instead of JSON. */
  readonly isContent?: true;
  /** Statuses of the problems it can answer with, beside those of every request. */
  readonly problems: readonly (403 | 404 | 406 | 409 | 410 | 413 | 422 | 429)[];
  handle(
    asked: {
      params: Out<P>;
      query: Out<Q>;
      body: Out<B>;
      headers: Out<H>;
      caller: Caller;
      open: A extends CaseDoor ? OpenCase : undefined;
      /** The media type to answer in: JSON, or one of `forms`, as text or bytes. */
      form: string;
    },
    reply: FastifyReply,
  ): Promise<unknown>;
}

const phrases: Readonly<Record<number, string>> = {
  400: 'Bad input',
  401: 'The caller has to say who he is, or the token is not taken',
  403: 'Not for this caller',
  404: 'There is no such case, effect, webhook or comment, or it is not for this caller',
  406: 'There is no answer in a form that the caller accepts',
  409: 'The key was used before, the case has moved on, somebody else has it, or there are too many already',
  410: 'What came before can not be had any more',
  413: 'Too large',
  414: 'The address is longer than any that there is',
  415: 'The body is of a media type that is not taken',
  422: 'The law refuses',
  429: 'Too many requests, or streams, of one caller',
  500: 'A fault of the program',
  503: 'Not now: the clock is not confirmed, the office is closing, or its record cannot be reached or written',
};

const problemAnswer = (status: number) => ({
  description: phrases[status] ?? 'Problem',
  content: { 'application/problem+json': { schema: problemSchema } },
});

/** Beside those that any request can be answered with. */
export const problemAnswers = (statuses: readonly number[]) =>
  Object.fromEntries([400, 401, ...statuses, 429, 500, 503].map((status) => [status, problemAnswer(status)]));

const inForms = (forms: readonly string[]) =>
  Object.fromEntries(
    forms.map((form) => [form, { schema: z.string().meta(form.startsWith('text/') ? {} : { format: 'binary' }) }]),
  );

/** A name that a route does not know would be ignored without a word. */
export const nothingAsked = z.strictObject({});

const withCharset = (form: string): string => (form.startsWith('text/') ? `${form}; charset=utf-8` : form);

export function addRoute<
  A extends CaseDoor | OfficeDoor,
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodObject | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
  H extends z.ZodType | undefined = undefined,
>(app: FastifyInstance, door: Door, declared: Declared<A, P, Q, B, H>): void {
  const { method, url, summary, tag, access, params, query, body, headers, answer, status = 200, problems } = declared;
  const { forms = [], isContent = false, bodyLimit, waiting } = declared;
  const offered = ['application/json', ...forms];
  app.route({
    method,
    url,
    ...(bodyLimit === undefined ? {} : { bodyLimit }),
    schema: {
      summary,
      tags: [tag],
      security: isForAnyone(access) ? [{}, { bearer: [] }] : [{ bearer: [] }],
      ...(params ? { params } : {}),
      querystring: query ? query.strict() : nothingAsked,
      ...(body ? { body } : {}),
      ...(headers ? { headers } : {}),
      response: {
        [status]: {
          description: 'Done',
          content: isContent ? inForms(['*/*']) : { 'application/json': { schema: answer }, ...inForms(forms) },
        },
        ...(waiting
          ? { 202: { description: 'Not done yet', content: { 'application/json': { schema: waiting } } } }
          : {}),
        ...problemAnswers([...problems, ...(params ? [414] : []), ...(method === 'POST' ? [415] : [])]),
      },
    },
    onRequest: async ({ caller }) => {
      if (access in officeDoors) admitTo(access as OfficeDoor, caller);
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { caller } = request;
      const form = forms.length === 0 ? 'application/json' : accepted(request.headers.accept, offered);
      if (form === null)
        throw new ProblemError(406, 'request.notAcceptable', `The answer can be had as ${offered.join(', ')}.`, {
          offered,
        });
      const opened: OpenedCase[] = [];
      const openCase = caseOpener(door, caller, access as CaseDoor, `${method} ${url}`);
      const open: OpenCase = async (...which) => {
        const found = await openCase(...which);
        opened.push(found);
        return found;
      };
      const asked = {
        params: request.params,
        query: request.query,
        body: request.body,
        headers: request.headers,
        caller,
        open: access in caseDoors ? open : undefined,
        form,
      };
      const found = await declared.handle(asked as Parameters<typeof declared.handle>[0], reply);
      if (isContent) return reply.code(status).send(found);
      const hidden = (await Promise.all(opened.map(({ state }) => hiddenFrom(caller, state, door)))).flat();
      // To hide what the request itself names would say that it is one of these.
      const handed = hidden.length > 0 ? JSON.stringify(request.body ?? null) : '';
      const unsaid = hidden.filter((number) => !handed.includes(number));
      if (reply.statusCode !== 202) reply.code(status);
      return reply.type(withCharset(form)).send(without(unsaid, found));
    },
  });
}
