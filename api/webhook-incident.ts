/** A webhook that waits for an operator, or has waited, in the form of an effect in trouble: seen and settled like one. */
import { incidentOfWebhook } from '../registry/index.ts';
import type { EffectStatus, WebhookRecord } from '../registry/index.ts';

export interface WebhookIncident {
  readonly id: string;
  readonly case: null;
  readonly kind: 'deliver-event';
  readonly status: Extract<EffectStatus, 'pending' | 'failing' | 'incident' | 'done'>;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly nextTry: string | null;
  readonly replacedBy: null;
  readonly effect: {
    readonly id: string;
    readonly kind: 'deliver-event';
    readonly webhook: string;
    readonly url: string;
  };
}

export function webhookIncident(webhook: WebhookRecord): WebhookIncident {
  const { attempts, lastError, nextTry, url } = webhook;
  const [id, kind] = [incidentOfWebhook(webhook.id), 'deliver-event'] as const;
  const effect = { id, kind, webhook: webhook.id, url };
  return { id, case: null, kind, status: statusOf(webhook), attempts, lastError, nextTry, replacedBy: null, effect };
}

/** An error is forgotten once something is delivered. */
function statusOf({ status, lastError }: WebhookRecord): WebhookIncident['status'] {
  if (status === 'failing') return 'failing';
  if (status === 'active') return lastError === null ? 'done' : 'pending';
  return 'incident';
}

export const isIncident = ({ status }: WebhookRecord): boolean => status === 'incident';
