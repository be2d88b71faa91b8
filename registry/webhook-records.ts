/** A subscription to what changes in the office: who is told, of which changes, and how far it has come. */
import type { Instant } from '../law/index.ts';
import type { ChangesQuery } from './case-records.ts';

/** `failing`: it is tried again by itself. `incident` and `paused` wait for an operator. */
export type WebhookStatus = 'active' | 'failing' | 'incident' | 'paused';

export interface WebhookRecord {
  readonly id: string;
  readonly url: string;
  /** Whose changes it is told, and what that person is. */
  readonly person: string;
  readonly roles: readonly string[];
  /** The changes that this comes to, as they are asked for. */
  readonly sees: Pick<ChangesQuery, 'party' | 'withoutSecret'>;
  /** SHA-256 of its secret, in hex: whether a key makes the same secret still. The secret itself is in no database. */
  readonly secretHash: string;
  /** The cursor after the last change that was delivered or passed by. */
  readonly cursor: string;
  readonly status: WebhookStatus;
  /** Failures in a row. */
  readonly attempts: number;
  readonly nextTry: Instant | null;
  readonly lastError: string | null;
  readonly lastFailure: Instant | null;
  readonly lastSuccess: Instant | null;
  readonly createdAt: Instant;
  readonly createdBy: string;
}

export type NewWebhook = Pick<
  WebhookRecord,
  'id' | 'url' | 'person' | 'roles' | 'sees' | 'secretHash' | 'cursor' | 'createdAt' | 'createdBy'
>;

/** From one place to the next. `deliveredAt`: a receiver has taken what is between them; null where all was passed by. */
export interface WebhookStep {
  readonly from: string;
  readonly to: string;
  readonly deliveredAt: Instant | null;
}

export interface WebhookFailure {
  /** Where it stood. */
  readonly at: string;
  readonly error: string;
  readonly failedAt: Instant;
  /** Null: it waits for an operator. */
  readonly nextTry: Instant | null;
  /** What it is while it waits. */
  readonly waits: 'incident' | 'paused';
}

/** As what operators did about a webhook, and its incident, are known: like the id of an effect. */
export const incidentOfWebhook = (id: string): string => `webhook.${id}`;

/** The webhook whose incident has this id; null where it is the id of an effect. */
export const webhookOfIncident = (incident: string): string | null => /^webhook\.(.+)$/.exec(incident)?.[1] ?? null;
