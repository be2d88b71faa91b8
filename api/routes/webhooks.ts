/** Who is told over HTTP of what changes: made, seen, tried out, sent again and taken away by operators. */
import * as z from 'zod';
import type { FastifyInstance } from 'fastify';
import { OutageError } from '../../activities/index.ts';
import { RegistryError } from '../../registry/index.ts';
import type { WebhookRecord } from '../../registry/index.ts';
import { scopeOf, withoutSecret } from '../access/index.ts';
import type { Caller } from '../access/index.ts';
import type { Door } from '../office-door.ts';
import { done, ProblemError } from '../problem.ts';
import { addRoute } from '../route.ts';
import {
  newWebhookSchema,
  pingedSchema,
  replayBody,
  resumeBody,
  webhookOrder,
  webhookSchema,
  webhookShown,
  webhooksSchema,
} from '../schemas/webhooks.ts';

const ofWebhook = z.object({ id: z.string().min(1).max(64).describe('Id of the webhook') });

export function addWebhook(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'POST',
    url: '/webhooks',
    access: 'operation',
    summary: 'An address is told what changes from now on: what a person sees at `GET /changes`, as signed CloudEvents',
    tag: 'office',
    body: webhookOrder,
    answer: newWebhookSchema,
    status: 201,
    problems: [403, 409, 413],
    handle: async ({ body: { url, person, roles }, caller }) => {
      const sees = seenBy({ person, roles }, caller);
      const by = caller.person ?? '';
      const made = await door.office.webhooks.add({ url, person, roles, sees, by }).catch((error: unknown) => {
        if (error instanceof OutageError) throw new ProblemError(400, error.code, error.message, { url });
        throw error;
      });
      const { webhook, secret } = done(made);
      return { ...webhookShown(webhook), secret };
    },
  });
}

/** 25, 30.7: nobody makes a webhook that is told of what is set apart from its maker. */
const seenBy = (subscriber: Caller, maker: Caller): WebhookRecord['sees'] => ({
  withoutSecret: false,
  ...scopeOf(subscriber),
  ...(withoutSecret(maker) ? { withoutSecret: true } : {}),
});

export function listWebhooks(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/webhooks',
    access: 'operation',
    summary: 'Who is told of what changes, and how far each has come',
    tag: 'office',
    answer: webhooksSchema,
    problems: [403],
    handle: async () => ({ items: (await door.office.registry.webhooks()).map(webhookShown) }),
  });
}

export function readWebhook(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'GET',
    url: '/webhooks/:id',
    access: 'operation',
    summary: 'A webhook: how far it has come, when it last succeeded and failed, and why it waits',
    tag: 'office',
    params: ofWebhook,
    answer: webhookSchema,
    problems: [403, 404],
    handle: async ({ params: { id } }) => webhookShown(await webhookNamed(door, id)),
  });
}

export function removeWebhook(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'DELETE',
    url: '/webhooks/:id',
    access: 'operation',
    summary: 'It is told no more; its secret is of no use any more',
    tag: 'office',
    params: ofWebhook,
    answer: webhookSchema,
    problems: [403, 404],
    handle: async ({ params: { id } }) => webhookShown(done(await door.office.webhooks.remove(id))),
  });
}

export function testWebhook(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'POST',
    url: '/webhooks/:id/test',
    access: 'operation',
    summary: 'Sends an event that says nothing, and answers what came of it',
    tag: 'office',
    params: ofWebhook,
    answer: pingedSchema,
    problems: [403, 404],
    handle: async ({ params: { id } }) => door.office.webhooks.ping(await webhookNamed(door, id)),
  });
}

export function replayWebhook(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'POST',
    url: '/webhooks/:id/replay',
    access: 'operation',
    summary:
      'Sends again, with the same ids, what came after a place or since a time; one that waits goes on with that',
    tag: 'office',
    params: ofWebhook,
    body: replayBody,
    answer: webhookSchema,
    problems: [403, 404, 410, 413],
    handle: async ({ params: { id }, body: { reason, ...from }, caller }) => {
      await webhookNamed(door, id);
      const { webhooks } = door.office;
      const replayed = await webhooks.replay(id, from, caller.person ?? '', reason).catch((error: unknown) => {
        if (!(error instanceof RegistryError) || error.code !== 'registry.staleCursor') throw error;
        throw new ProblemError(410, 'changes.gone', 'That place is of another record, as before one was restored.');
      });
      return webhookShown(done(replayed));
    },
  });
}

export function resumeWebhook(app: FastifyInstance, door: Door): void {
  addRoute(app, door, {
    method: 'POST',
    url: '/webhooks/:id/resume',
    access: 'operation',
    summary: 'One that waits for an operator, or for its next try, goes on now where it stands',
    tag: 'office',
    params: ofWebhook,
    body: resumeBody,
    answer: webhookSchema,
    problems: [403, 404, 413],
    handle: async ({ params: { id }, body: { reason }, caller }) =>
      webhookShown(done(await door.office.webhooks.retry(id, caller.person ?? '', reason))),
  });
}

async function webhookNamed({ office }: Door, id: string): Promise<WebhookRecord> {
  const found = await office.registry.webhook(id);
  if (!found) throw new ProblemError(404, 'webhook.unknown', 'There is no such webhook.', { webhook: id });
  return found;
}
