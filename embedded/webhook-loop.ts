/**
 * Delivers what changes to webhooks: each reads the changes from a place of its own, in their order, one at a time, and a
 * place is left only once its receiver has answered. One that hangs or fails holds up no other, nor anything else.
 */
import { setImmediate as othersFirst, setTimeout as pause } from 'node:timers/promises';
import {
  CarryOutError,
  causeOf,
  changedEvent,
  earliest,
  later,
  nextTry,
  resetEvent,
  sendEvent,
} from '../activities/index.ts';
import type { CloudEvent, Log, RetryPolicy, Sending } from '../activities/index.ts';
import type { Instant } from '../law/index.ts';
import { RegistryError } from '../registry/index.ts';
import type { Registry, WebhookRecord } from '../registry/index.ts';
import { EmbeddedError } from './embedded-error.ts';
import { againAfterMs } from './loop.ts';
import type { Pass } from './loop.ts';
import { hashOfSecret, webhookSecret } from './webhook-key.ts';

export interface WebhookSettings extends Sending {
  /** What events say they come from. */
  readonly source: string;
}

export interface WebhookDeps {
  readonly dataDir: string;
  readonly registry: Registry;
  readonly settings: WebhookSettings;
  /** Throws while the clock is not trusted. */
  readonly now: () => Instant;
  /** Has the loop look again. */
  readonly ring: () => void;
}

export interface WebhookDelivery {
  /** Sets those going that have something to do by now, and does not wait for them. */
  pass(): Promise<Pass>;
  /** Begins nothing more; what is on its way is waited for a little, and then broken off. It will be sent again. */
  stop(): Promise<void>;
}

/** Milliseconds. Changes that come together are looked for together. */
const gathers = 100;
const patience = 2_000;
const page = 50;

export function webhookDelivery(
  deps: WebhookDeps & { readonly retry: RetryPolicy; readonly log: Log },
): WebhookDelivery {
  const { registry, log, ring } = deps;
  const closing = new AbortController();
  const cut = new AbortController();
  const inHand = new Map<string, Promise<void>>();
  const again = new Set<string>();
  /** Those that the record kept from going on, and until when; null where that is still to be said. */
  const stopped = new Map<string, Instant | null>();

  const start = (webhook: WebhookRecord): void => {
    const { id } = webhook;
    const work = deliver(webhook, { ...deps, closing: closing.signal, cut: cut.signal })
      .then((isToLookAgain) => {
        if (isToLookAgain) again.add(id);
      })
      .catch((error: unknown) => {
        if (error instanceof EmbeddedError) return;
        log.error({ webhook: id, cause: causeOf(error) }, 'a webhook stopped and goes on after a while');
        stopped.set(id, null);
        again.add(id);
      })
      .finally(() => {
        inHand.delete(id);
        if (again.delete(id)) ring();
      });
    inHand.set(id, work);
  };

  return {
    async pass() {
      await pause(gathers, undefined, { signal: closing.signal }).catch(() => undefined);
      const now = deps.now();
      let next: Instant | null = null;
      for (const webhook of await registry.webhooks()) {
        if (closing.signal.aborted) break;
        if (webhook.status !== 'active' && webhook.status !== 'failing') continue;
        if (stopped.get(webhook.id) === null) stopped.set(webhook.id, later(now, againAfterMs));
        const from = stopped.get(webhook.id) ?? webhook.nextTry;
        if (from !== null && from > now) {
          next = earliest(next, from);
          continue;
        }
        stopped.delete(webhook.id);
        if (inHand.has(webhook.id)) again.add(webhook.id);
        else start(webhook);
      }
      return { more: false, next };
    },
    async stop() {
      closing.abort();
      const all = Promise.allSettled(inHand.values());
      const waited = new AbortController();
      await Promise.race([all, pause(patience, undefined, { signal: waited.signal }).catch(() => undefined)]);
      waited.abort();
      cut.abort();
      await all;
    },
  };
}

type Delivering = Parameters<typeof webhookDelivery>[0] & {
  readonly closing: AbortSignal;
  readonly cut: AbortSignal;
};

/** Sends all that there is from its place on. Answers whether it failed, so that its next try has to be waited for. */
async function deliver(webhook: WebhookRecord, deps: Delivering): Promise<boolean> {
  const { registry, settings, retry, log, closing, cut } = deps;
  const { id, sees } = webhook;
  let { cursor, attempts } = webhook;

  const failed = async (error: unknown, now: Instant): Promise<void> => {
    attempts += 1;
    const isFinal = error instanceof CarryOutError;
    const at = isFinal || attempts >= retry.attempts ? null : nextTry(retry, attempts, now);
    const waits = isFinal && error.code === 'webhook.gone' ? 'paused' : 'incident';
    const cause = causeOf(error);
    if (at === null) log.error({ webhook: id, attempts, cause }, 'a webhook waits for an operator');
    else log.warn({ webhook: id, attempts, at, cause }, 'a webhook failed and will be tried again');
    await registry.webhookFailed(id, { at: cursor, error: cause, failedAt: now, nextTry: at, waits });
  };

  /** Whether it was taken, and the webhook is still where it was found. */
  type Sent = 'taken' | 'failed' | 'stopped';
  const send = async (event: CloudEvent, to: string, now: Instant): Promise<Sent> => {
    if (closing.aborted || !(await registry.keepsTime())) return 'stopped';
    try {
      await sendEvent({ url: webhook.url, secret: secretFor(deps.dataDir, webhook) }, event, now, settings, cut);
    } catch (error) {
      if (cut.aborted) return 'stopped';
      await failed(error, now);
      return 'failed';
    }
    if (!(await registry.webhookStep(id, { from: cursor, to, deliveredAt: now }))) return 'stopped';
    [cursor, attempts] = [to, 0];
    return 'taken';
  };

  for (;;) {
    const found = await registry.changes({ after: cursor, limit: page, ...sees }).catch((error: unknown) => {
      if (error instanceof RegistryError && error.code === 'registry.staleCursor') return null;
      throw error;
    });
    if (!found) {
      const [now, last] = [deps.now(), await registry.lastChange()];
      const sent = await send(resetEvent(settings.source, cursor, last, now), last, now);
      if (sent !== 'taken') return sent === 'failed';
      continue;
    }
    for (const change of found.items) {
      const sent = await send(changedEvent(settings.source, change), change.at, deps.now());
      if (sent !== 'taken') return sent === 'failed';
    }
    if (found.next !== cursor) {
      const isThere = await registry.webhookStep(id, { from: cursor, to: found.next, deliveredAt: null });
      if (!isThere) return false;
      cursor = found.next;
    }
    if (!found.more || closing.aborted) return false;
    await othersFirst();
  }
}

/** Throws `webhook.otherKey` where the receiver has another secret than the key here makes. */
export function secretFor(dataDir: string, { id, secretHash }: WebhookRecord): string {
  const secret = webhookSecret(dataDir, id);
  if (hashOfSecret(secret) === secretHash) return secret;
  throw new CarryOutError(
    'webhook.otherKey',
    'the key in the data directory is not the one that its secret was made with',
    { webhook: id },
  );
}
