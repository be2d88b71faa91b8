/** The office itself: its calendar, its health, the clock that an operator confirms, and effects in trouble. */
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { calendarAnswer } from '../calendar-answer.ts';
import type { Door } from '../office-door.ts';
import { ProblemError } from '../problem.ts';
import { addRoute } from '../route.ts';
import { calendarSchema, effectSchema, healthSchema, incidentsSchema } from '../schemas/answers.ts';
import { paging } from '../schemas/basics.ts';

export function readCalendar(app: FastifyInstance, { office }: Door): void {
  addRoute(app, {
    method: 'GET',
    url: '/calendar/:year',
    summary: 'Non-working days of a year with their reasons, and the count of working days',
    tag: 'office',
    params: z.object({ year: z.coerce.number().int() }),
    answer: calendarSchema,
    problems: [],
    handle: async ({ params }) => calendarAnswer(office.registry.law.calendar, params.year),
  });
}

async function health({ office, clock }: Door): Promise<unknown> {
  const { registry } = office;
  const [nextDue, incidents] = await Promise.all([registry.nextDue(), registry.incidents({ limit: 1000 })]);
  const clockHold = office.clockHold();
  return {
    status: clockHold ? 'held' : 'ok',
    now: clock.now(),
    clockHold,
    nextDue,
    incidents: incidents.items.length,
    lawVersion: registry.law.version,
    calendar: registry.law.calendar.version,
    pid: process.pid,
  };
}

export function readHealth(app: FastifyInstance, door: Door): void {
  addRoute(app, {
    method: 'GET',
    url: '/health',
    summary: 'Whether the office takes acts',
    tag: 'office',
    answer: healthSchema,
    problems: [],
    handle: () => health(door),
  });
}

export function confirmClock(app: FastifyInstance, door: Door): void {
  addRoute(app, {
    method: 'POST',
    url: '/clock/confirmation',
    summary: 'An operator has looked: the clock is right as it stands',
    tag: 'office',
    body: z.strictObject({ who: z.string().min(1).max(200) }),
    answer: healthSchema,
    problems: [],
    async handle({ body }) {
      await door.office.confirmClock(body.who);
      return health(door);
    },
  });
}

export function listIncidents(app: FastifyInstance, { office }: Door): void {
  addRoute(app, {
    method: 'GET',
    url: '/incidents',
    summary: 'Effects that could not be carried out, with their cause',
    tag: 'office',
    query: paging,
    answer: incidentsSchema,
    problems: [],
    handle: async ({ query: { after, limit } }) =>
      office.registry.incidents({ limit, ...(after === undefined ? {} : { after }) }),
  });
}

export function settleIncident(app: FastifyInstance, { office }: Door): void {
  addRoute(app, {
    method: 'POST',
    url: '/incidents/:id',
    summary: 'An operator has an effect tried again, or gives it up for a reason',
    tag: 'office',
    params: z.object({ id: z.string().min(1) }),
    body: z.strictObject({
      what: z.enum(['retry', 'skip']),
      who: z.string().min(1).max(200),
      reason: z.string().min(1).max(4000),
    }),
    answer: effectSchema,
    problems: [404, 409, 503],
    async handle({ params, body: { what, who, reason } }) {
      const answer =
        what === 'retry' ? await office.retry(params.id, who, reason) : await office.skip(params.id, who, reason);
      if (!('conflict' in answer)) return answer;
      throw new ProblemError(answer.code === 'effect.unknown' ? 404 : 409, answer.code, answer.reason, answer.params);
    },
  });
}
