/** What operators do with webhooks: add and remove, try one out, send again from a place, have one go on that waits. */
import { randomBytes } from 'node:crypto';
import { causeOf, mustBePublic, pingEvent, sendEvent } from '../activities/index.ts';
import type { Instant } from '../law/index.ts';
import { RegistryError } from '../registry/index.ts';
import type { Conflict, WebhookRecord } from '../registry/index.ts';
import { hashOfSecret, webhookSecret } from './webhook-key.ts';
import { secretFor } from './webhook-loop.ts';
import type { WebhookDeps } from './webhook-loop.ts';

export type WebhookOrder = Pick<WebhookRecord, 'url' | 'person' | 'roles' | 'sees'> & { readonly by: string };

/** What came of trying a webhook out. */
export interface Pinged {
  readonly delivered: boolean;
  readonly error: string | null;
  readonly milliseconds: number;
}

export interface OfficeWebhooks {
  /** It is told what changes from now on. Throws `OutageError` `webhook.privateAddress`. The secret is said once. */
  add(order: WebhookOrder): Promise<{ readonly webhook: WebhookRecord; readonly secret: string } | Conflict>;
  remove(id: string): Promise<WebhookRecord | Conflict>;
  /** Sends an event that says nothing, whatever state it is in, and changes nothing. */
  ping(webhook: WebhookRecord): Promise<Pinged>;
  /** Sends what came after a cursor, or from an instant on, with the same ids. Throws as `changes` does. */
  replay(
    id: string,
    from: { readonly after: string } | { readonly since: Instant },
    who: string,
    reason: string,
  ): Promise<WebhookRecord | Conflict>;
  /** Tries again now. */
  retry(id: string, who: string, reason: string): Promise<WebhookRecord | Conflict>;
  /** Gives the event up at which it stands. */
  skip(id: string, who: string, reason: string): Promise<WebhookRecord | Conflict>;
}

export function officeWebhooks({ dataDir, registry, settings, now, ring }: WebhookDeps): OfficeWebhooks {
  const settled = async (work: Promise<WebhookRecord | Conflict>): Promise<WebhookRecord | Conflict> => {
    const done = await work;
    ring();
    return done;
  };
  return {
    async add({ by, ...order }) {
      if (!settings.privateAddresses) await mustBePublic(order.url);
      const id = randomBytes(8).toString('hex');
      const secret = webhookSecret(dataDir, id);
      const webhook = await registry.addWebhook({
        ...order,
        id,
        secretHash: hashOfSecret(secret),
        cursor: await registry.lastChange(),
        createdAt: now(),
        createdBy: by,
      });
      if ('conflict' in webhook) return webhook;
      ring();
      return { webhook, secret };
    },
    remove: (id) => registry.removeWebhook(id),
    async ping(webhook) {
      const begun = performance.now();
      const event = pingEvent(settings.source, randomBytes(8).toString('hex'), webhook.id, now());
      const never = new AbortController().signal;
      const error = await Promise.resolve()
        .then(() => sendEvent({ url: webhook.url, secret: secretFor(dataDir, webhook) }, event, now(), settings, never))
        .then(() => null, causeOf);
      return { delivered: error === null, error, milliseconds: Math.round(performance.now() - begun) };
    },
    async replay(id, from, who, reason) {
      const to = 'since' in from ? await registry.changeBefore(from.since) : from.after;
      await registry.changes({ after: to, limit: 1 });
      return settled(registry.settleWebhook(id, 'replay', to, { who, reason, now: now() }));
    },
    retry: (id, who, reason) => settled(registry.settleWebhook(id, 'retry', null, { who, reason, now: now() })),
    async skip(id, who, reason) {
      const webhook = await registry.webhook(id);
      const to = webhook && (await afterNext(webhook));
      return settled(registry.settleWebhook(id, 'skip', to, { who, reason, now: now() }));
    },
  };

  /** The place after the event at which it stands; the end where it was to be told to begin anew. */
  async function afterNext({ cursor, sees }: WebhookRecord): Promise<string> {
    try {
      for (let after = cursor; ; ) {
        const { items, next, more } = await registry.changes({ after, ...sees });
        const [first] = items;
        if (first || !more) return first?.at ?? next;
        after = next;
      }
    } catch (error) {
      if (error instanceof RegistryError && error.code === 'registry.staleCursor') return registry.lastChange();
      throw error;
    }
  }
}
