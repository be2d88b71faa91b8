/** Effects in trouble: seen with their cause, and tried again, given up or replaced by an operator. */
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { isKeptFrom, mustBe, withoutSecret } from '../access/index.ts';
import type { Caller } from '../access/index.ts';
import { webhookOfIncident } from '../../registry/index.ts';
import type { Conflict, EffectRecord, WebhookRecord } from '../../registry/index.ts';
import { numberFromPath } from '../case-number.ts';
import type { Door } from '../office-door.ts';
import { done, ProblemError } from '../problem.ts';
import { addRoute } from '../route.ts';
import { isIncident, webhookIncident } from '../webhook-incident.ts';
import type { WebhookIncident } from '../webhook-incident.ts';
import { paging } from '../schemas/basics.ts';
import {
  effectSchema,
  incidentSchema,
  incidentsSchema,
  replacementOf,
  settlementBody,
  settlementsBody,
  settlementsSchema,
} from '../schemas/effects.ts';

const ofEffect = z.object({
  id: z.string().min(1).describe('Id of the effect: `A-2026-0001.4.2`; of a webhook in trouble: `webhook.` and its id'),
});

export function listIncidents(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/incidents',
    access: 'operation',
    summary: 'Effects that could not be carried out, and webhooks that could not be told, with their cause',
    tag: 'office',
    query: paging,
    answer: incidentsSchema,
    problems: [403],
    async handle({ query: { after, limit }, caller }) {
      const page = await door.office.registry.incidents({
        limit,
        withoutSecret: withoutSecret(caller),
        ...(after === undefined ? {} : { after }),
      });
      return page.next === null ? { ...page, items: [...page.items, ...(await webhooksInTrouble(door))] } : page;
    },
  });
}

export function readIncident(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/incidents/:id',
    access: 'operation',
    summary: 'An effect, why it failed, and what operators did about it',
    tag: 'office',
    params: ofEffect,
    answer: incidentSchema,
    problems: [403, 404],
    handle: async ({ params: { id }, caller }) => ({
      ...(await incidentNamed(door, caller, id)),
      interventions: await door.office.registry.interventions(id),
    }),
  });
}

export function settleIncident(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'POST',
    url: '/incidents/:id',
    access: 'operation',
    summary: 'An operator has an effect tried again, gives it up for a reason, or has another carried out in its place',
    tag: 'office',
    params: ofEffect,
    body: settlementBody,
    answer: effectSchema,
    problems: [403, 404, 409, 413],
    handle: async ({ params: { id }, body, caller }) => {
      const { office } = door;
      const { who, reason } = body;
      mustBe(caller, who);
      const webhook = webhookOfIncident(id);
      if (webhook !== null) return webhookSettled(door, webhook, body);
      const { effect } = await effectNamed(door, caller, id);
      switch (body.what) {
        case 'retry':
          return done(await office.retry(id, who, reason));
        case 'skip':
          return done(await office.skip(id, who, reason));
        case 'replace': {
          const replacement = replacementOf(effect, body.effect);
          if (replacement.ok) return done(await office.replace(id, replacement.effect, who, reason));
          const { detail, issues } = replacement;
          throw new ProblemError(400, 'request.invalid', detail, { issues });
        }
      }
    },
  });
}

/** So many in one request. */
const most = 1_000;

export function settleIncidents(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'POST',
    url: '/incidents',
    access: 'operation',
    summary: 'An operator has all incidents, or those of a sort, tried again or given up; or sees which they would be',
    tag: 'office',
    body: settlementsBody,
    answer: settlementsSchema,
    problems: [403, 413],
    handle: async ({ body: { what, who, reason, dryRun, ...sort }, caller }) => {
      mustBe(caller, who);
      const found = await incidentsOf(door, caller, sort);
      const chosen = found.slice(0, most);
      const items: (Incident & { readonly problem?: { readonly code: string; readonly detail: string } })[] = [];
      for (const incident of chosen) {
        if (dryRun) {
          items.push(incident);
          continue;
        }
        const webhook = webhookOfIncident(incident.id);
        const answer: Incident | Conflict =
          webhook === null
            ? await door.office[what](incident.id, who, reason)
            : shownOf(await door.office.webhooks[what](webhook, who, reason));
        if ('conflict' in answer) items.push({ ...incident, problem: { code: answer.code, detail: answer.reason } });
        else items.push(answer);
      }
      return { dryRun, items, more: found.length > most };
    },
  });
}

/** Those of a sort, page by page, up to one more than are settled in a request. */
async function incidentsOf(
  door: Door,
  caller: Caller,
  { code, case: number }: { readonly code?: string | undefined; readonly case?: string | undefined },
): Promise<readonly Incident[]> {
  const found: Incident[] = [];
  const isMeant = (incident: Incident): boolean =>
    (!inCase || incident.case === inCase) && (!code || incident.lastError?.startsWith(`${code}:`) === true);
  const inCase = number && numberFromPath(number);
  const { registry } = door.office;
  for (let after: string | null = ''; after !== null && found.length <= most; ) {
    const page: Awaited<ReturnType<typeof registry.incidents>> = await registry.incidents({
      limit: most,
      withoutSecret: withoutSecret(caller),
      ...(after === '' ? {} : { after }),
    });
    found.push(...page.items.filter(isMeant));
    after = page.next;
  }
  return [...found, ...(await webhooksInTrouble(door)).filter(isMeant)];
}

type Incident = EffectRecord | WebhookIncident;

const webhooksInTrouble = async ({ office: { registry } }: Door): Promise<readonly WebhookIncident[]> =>
  (await registry.webhooks()).filter(isIncident).map(webhookIncident);

const shownOf = (answer: WebhookRecord | Conflict): WebhookIncident | Conflict =>
  'conflict' in answer ? answer : webhookIncident(answer);

async function incidentNamed(door: Door, caller: Caller, id: string): Promise<Incident> {
  const webhook = webhookOfIncident(id);
  if (webhook === null) return effectNamed(door, caller, id);
  const found = await door.office.registry.webhook(webhook);
  if (found) return webhookIncident(found);
  throw new ProblemError(404, 'webhook.unknown', 'There is no such webhook.', { webhook });
}

/** Its event is tried again, or given up. */
async function webhookSettled(
  { office: { webhooks } }: Door,
  webhook: string,
  { what, who, reason }: z.output<typeof settlementBody>,
): Promise<Incident> {
  if (what === 'replace')
    throw new ProblemError(400, 'request.invalid', 'An event is tried again or given up; nothing can take its place.');
  return done(shownOf(await webhooks[what](webhook, who, reason)));
}

async function effectNamed({ office: { registry } }: Door, caller: Caller, id: string): Promise<EffectRecord> {
  const found = await registry.effect(id);
  if (!found || (await isKeptFrom(caller, registry, found.case)))
    throw new ProblemError(404, 'effect.unknown', 'There is no such effect.', { effect: id });
  return found;
}
