/** The office itself: its health, and the clock that an operator confirms. */
import * as z from 'zod';
import { msBetween } from '../../activities/index.ts';
import type { FastifyInstance } from 'fastify';
import { isOffice, mustBe, withoutSecret } from '../access/index.ts';
import type { Caller } from '../access/index.ts';
import type { Door } from '../office-door.ts';
import { ProblemError } from '../problem.ts';
import { metricsOf } from '../metrics.ts';
import { openApiInfo } from '../open-api.ts';
import { addRoute } from '../route.ts';
import { figuresSchema, healthSchema } from '../schemas/answers.ts';
import { isIncident } from '../webhook-incident.ts';

async function health(door: Door, caller: Caller): Promise<unknown> {
  const { office, clock } = door;
  const { registry } = office;
  const clockHold = office.clockHold();
  const { outage } = registry;
  const timeKept = outage === 'registry.unavailable' ? null : await isTimeKept(door);
  const status = clockHold ? 'held' : outage ? 'outage' : timeKept === false ? 'timeless' : 'ok';
  const { version: apiVersion } = openApiInfo.info;
  if (!isOffice(caller)) return { status, apiVersion };
  const known = {
    status,
    apiVersion,
    now: clock.now(),
    clockHold,
    outage,
    timekeeper: registry.timekeeper,
    lawVersion: registry.law.version,
    calendar: registry.law.calendar.version,
    pid: process.pid,
  };
  // What is to be read of the record would be waited for.
  if (outage === 'registry.unavailable') return known;
  const [nextDue, incidents, webhooks] = await Promise.all([
    registry.nextDue(),
    registry.incidents({ limit: 1000, withoutSecret: withoutSecret(caller) }),
    registry.webhooks(),
  ]);
  return { ...known, nextDue, incidents: incidents.items.length + webhooks.filter(isIncident).length };
}

/** So long may whoever wakes the cases from outside not have looked through them. */
const unsweptMs = 40_000;

/** Whether cases are woken when their time has come. The processes that have the record open see to it, or Temporal. */
async function isTimeKept({ office: { registry }, clock }: Door): Promise<boolean> {
  if (registry.timekeeper === 'embedded') return true;
  const swept = await registry.sweptAt();
  return swept !== null && msBetween(swept, clock.now()) <= unsweptMs;
}

export function readHealth(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/health',
    access: 'open',
    summary: 'Whether the office takes acts',
    tag: 'office',
    answer: healthSchema,
    problems: [],
    handle: ({ caller }) => health(door, caller),
  });
}

export function readReadiness(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/ready',
    access: 'open',
    summary:
      'Whether acts can be sent here now, for whoever passes requests on: the record answers, the clock is trusted',
    tag: 'office',
    answer: z.object({ ready: z.literal(true) }),
    problems: [],
    async handle() {
      const { registry, clockHold } = door.office;
      const hold = clockHold();
      if (hold) throw new ProblemError(503, hold.code, 'No act is taken until an operator confirms the clock.');
      const { outage } = registry;
      if (outage) throw new ProblemError(503, outage, 'The record cannot be reached, or not be written, now.');
      await registry.clockSeen();
      return { ready: true };
    },
  });
}

export function confirmClock(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'POST',
    url: '/clock/confirmation',
    access: 'operation',
    summary: 'An operator has looked: the clock is right as it stands',
    tag: 'office',
    body: z.strictObject({ who: z.string().min(1).max(200) }),
    answer: healthSchema,
    problems: [403],
    async handle({ body, caller }) {
      mustBe(caller, body.who);
      await door.office.confirmClock(body.who);
      return health(door, caller);
    },
  });
}

export function readMetrics(app: FastifyInstance, door: Door): void {
  const metrics = metricsOf(app, door);
  addRoute(app, door, {
    method: 'GET',
    url: '/metrics',
    access: 'operation',
    summary: 'Figures of the office, without the cases set apart; as text, with those of this process, for Prometheus',
    tag: 'office',
    answer: figuresSchema,
    forms: ['text/plain'],
    problems: [403, 406],
    handle: ({ form }) => (form === 'text/plain' ? metrics.text() : door.office.registry.figures()),
  });
}
