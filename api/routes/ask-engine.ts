/** What the engine says about a case without doing anything: permitted, preview, forecast, why, stuck. */
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { actDefinition, forecast, permitted, stuck, why } from '../../engine/index.ts';
import type { Actor } from '../../machines/index.ts';
import { dated, datedByParty } from '../../registry/index.ts';
import { doorTo, isOffice, mustSpeakFor, withoutSecret } from '../access/index.ts';
import { heldBy, withAssignees } from '../assignees.ts';
import type { Door } from '../office-door.ts';
import { journalOf } from '../office-door.ts';
import { problemOfAnswer } from '../problem.ts';
import { addRoute } from '../route.ts';
import { previewBody, roleField } from '../schemas/acts.ts';
import {
  forecastSchema,
  permittedSchema,
  previewSchema,
  stuckListSchema,
  stuckSchema,
  whySchema,
} from '../schemas/answers.ts';
import { inCase, languageField, paging } from '../schemas/basics.ts';
import { heldByQuery } from '../schemas/work.ts';
import { handedIn } from '../submitted.ts';
import { tryAct } from '../try-act.ts';

const asked = z.object({ role: roleField, person: z.string().min(1).max(200) });
const inLanguage = z.object({ language: languageField });
const toForecast = inLanguage.extend({
  annualFees: z
    .enum(['unpaid', 'paid'])
    .default('unpaid')
    .describe('Whether annual fees are taken as paid on their last day'),
});

export function askPermitted(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/cases/:number/permitted',
    access: 'limits',
    summary: 'Every act: possible for this person now, with its form, or the reason why not',
    tag: 'cases',
    params: inCase,
    query: asked,
    answer: permittedSchema,
    problems: [403, 404],
    async handle({ params, query, caller, open }) {
      const { state } = await open(params.number);
      if (!isOffice(caller)) mustSpeakFor(caller, query);
      const actor: Actor = { person: query.person, role: query.role };
      return { items: permitted(state, actor, door.clock.now(), door.office.registry.law) };
    },
  });
}

export function askPreview(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'POST',
    url: '/preview',
    access: 'acts',
    summary: 'What an act would do, without doing it; without a case, what filing would do',
    tag: 'cases',
    query: inLanguage,
    body: previewBody,
    answer: previewSchema,
    problems: [403, 404, 413, 422],
    async handle({ body, query, caller, open }) {
      const found = body.case ? await open(body.case, { at: doorTo(body.by.role) }) : null;

      const now = door.clock.now();
      const { act: handed, byParty } = handedIn(body.type, found?.number ?? null, body, caller);
      const submitted = dated(handed, now);
      const refused = byParty ? datedByParty(submitted, now, actDefinition(body.type)?.datedByOffice) : null;
      if (refused) throw problemOfAnswer(refused);
      const answer = await tryAct(door, submitted, found?.state ?? null, query.language);
      if (!answer.ok) throw problemOfAnswer(answer);
      return answer;
    },
  });
}

export function askForecast(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/cases/:number/forecast',
    access: 'journal',
    summary: 'What happens if nobody acts, step by step',
    tag: 'cases',
    params: inCase,
    query: toForecast,
    answer: forecastSchema,
    problems: [404],
    handle: async ({ params, query, open }) => {
      const { number, state } = await open(params.number);
      const entries = await journalOf(door, number);
      return forecast(state, door.clock.now(), door.office.registry.law, { ...query, entries });
    },
  });
}

export function askWhy(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/cases/:number/why',
    access: 'journal',
    summary: 'The acts, clauses and limits that led here',
    tag: 'cases',
    params: inCase,
    answer: whySchema,
    problems: [404],
    handle: async ({ params, open }) => {
      const { number, state } = await open(params.number);
      return why(await journalOf(door, number), state);
    },
  });
}

export function askStuck(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/cases/:number/stuck',
    access: 'journal',
    summary: 'Whether a case can go on, what it waits for, whose turn it is, and what happens next by itself',
    tag: 'cases',
    params: inCase,
    query: inLanguage,
    answer: stuckSchema,
    problems: [404],
    handle: async ({ params, query, open }) => {
      const { number, state } = await open(params.number);
      return stuck(state, door.clock.now(), door.office.registry.law, await journalOf(door, number), query.language);
    },
  });
}

export function listStuck(app: FastifyInstance, door: Door): void {
  const { registry } = door.office;
  addRoute(app, door, {
    method: 'GET',
    url: '/stuck',
    access: 'supervision',
    summary: 'Cases that may not go on by themselves, and why',
    tag: 'office',
    query: paging.extend({ language: languageField, ...heldByQuery }),
    answer: stuckListSchema,
    problems: [403],
    async handle({ query, caller }) {
      const { after, limit } = query;
      const page = await registry.stuckCandidates({
        limit,
        withoutSecret: withoutSecret(caller),
        ...heldBy(query, caller),
        ...(after === undefined ? {} : { after }),
      });
      const now = door.clock.now();
      const histories = await registry.histories(page.items.map(({ number }) => number));
      const items = (await withAssignees(registry, page.items)).map((summary) => {
        const of = histories.get(summary.number);
        return { ...summary, stuck: of ? stuck(of.state, now, registry.law, of.entries, query.language) : null };
      });
      return { items, next: page.next };
    },
  });
}
