/** The office itself: its calendar, its health, and the clock that an operator confirms. */
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { calendarAnswer } from '../calendar-answer.ts';
import type { Door } from '../office-door.ts';
import { addRoute } from '../route.ts';
import { calendarSchema, healthSchema } from '../schemas/answers.ts';

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
