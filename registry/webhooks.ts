/** The list of webhooks, and what is written of them. A place is only left by whoever still finds the webhook at it. */
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Instant } from '../law/index.ts';
import type { Conflict } from './answers.ts';
import type { Intervention, OperatorAction } from './effect-records.ts';
import { cursor } from './reads/paging.ts';
import type { Tables, WebhooksTable } from './schema.ts';
import { incidentOfWebhook } from './webhook-records.ts';
import type { NewWebhook, WebhookFailure, WebhookRecord, WebhookStep } from './webhook-records.ts';
import type { Job } from './writer.ts';

/** Each asks the record after every commit. */
const most = 100;

export async function readWebhooks(db: Kysely<Tables>): Promise<readonly WebhookRecord[]> {
  const rows = await db.selectFrom('webhooks').selectAll().orderBy('created_at').orderBy('id').execute();
  return rows.map(webhookOf);
}

export async function readWebhook(db: Kysely<Tables>, id: string): Promise<WebhookRecord | null> {
  const row = await db.selectFrom('webhooks').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? webhookOf(row) : null;
}

function webhookOf(row: WebhooksTable): WebhookRecord {
  return {
    id: row.id,
    url: row.url,
    person: row.person,
    roles: JSON.parse(row.roles) as string[],
    sees: { ...(row.party === null ? {} : { party: row.party }), withoutSecret: row.without_secret === 1 },
    secretHash: row.secret_hash,
    cursor: row.reached,
    status: row.status === 'active' && row.attempts > 0 ? 'failing' : (row.status as WebhookRecord['status']),
    attempts: row.attempts,
    nextTry: row.next_try as Instant | null,
    lastError: row.last_error,
    lastFailure: row.last_failure as Instant | null,
    lastSuccess: row.last_success as Instant | null,
    createdAt: row.created_at as Instant,
    createdBy: row.created_by,
  };
}

export function addWebhookJob(webhook: NewWebhook): Job<WebhookRecord | Conflict> {
  const row: WebhooksTable = {
    id: webhook.id,
    url: webhook.url,
    person: webhook.person,
    roles: JSON.stringify(webhook.roles),
    party: webhook.sees.party ?? null,
    without_secret: webhook.sees.withoutSecret ? 1 : 0,
    secret_hash: webhook.secretHash,
    reached: webhook.cursor,
    status: 'active',
    attempts: 0,
    next_try: null,
    last_error: null,
    last_failure: null,
    last_success: null,
    created_at: webhook.createdAt,
    created_by: webhook.createdBy,
  };
  return {
    alone: true,
    async run(_, tx) {
      if ((await readWebhooks(tx.db)).length >= most)
        return conflict('webhook.tooMany', `There are ${most} webhooks already.`, { most });
      await tx.write([{ how: 'insert', table: 'webhooks', row }]);
      return webhookOf(row);
    },
  };
}

export function removeWebhookJob(id: string): Job<WebhookRecord | Conflict> {
  return {
    alone: true,
    async run(_, tx) {
      const found = await readWebhook(tx.db, id);
      if (!found) return unknown(id);
      await tx.write([{ how: 'remove', table: 'webhooks', where: { id } }]);
      return found;
    },
  };
}

/** False where it is not at that place any more, or waits for an operator: then nothing is changed. */
export function webhookStepJob(id: string, { from, to, deliveredAt }: WebhookStep): Job<boolean> {
  const delivered = { attempts: 0, next_try: null, last_error: null, last_success: deliveredAt };
  return {
    alone: true,
    run: async (_, { db }) =>
      changed(
        await db
          .updateTable('webhooks')
          .set({ reached: to, ...(deliveredAt === null ? {} : delivered) })
          .where('id', '=', id)
          .where('status', '=', 'active')
          .where('reached', '=', from)
          .execute(),
      ),
  };
}

export function webhookFailedJob(id: string, { at, error, failedAt, nextTry, waits }: WebhookFailure): Job<boolean> {
  return {
    alone: true,
    run: async (_, { db }) =>
      changed(
        await db
          .updateTable('webhooks')
          .set((eb) => ({
            status: nextTry === null ? waits : 'active',
            attempts: eb('attempts', '+', 1),
            next_try: nextTry,
            last_error: error,
            last_failure: failedAt,
          }))
          .where('id', '=', id)
          .where('status', '=', 'active')
          .where('reached', '=', at)
          .execute(),
      ),
  };
}

const changed = (results: readonly { readonly numUpdatedRows: bigint }[]): boolean =>
  results.some(({ numUpdatedRows }) => numUpdatedRows > 0n);

/** An operator has it go on, from another place where one is given; who did so and why is kept. */
export function settleWebhookJob(
  id: string,
  what: Exclude<Intervention['what'], 'replace'>,
  to: string | null,
  { who, reason, now }: OperatorAction,
): Job<WebhookRecord | Conflict> {
  return {
    alone: true,
    async run(_, tx) {
      const row = await tx.db.selectFrom('webhooks').selectAll().where('id', '=', id).executeTakeFirst();
      if (!row) return unknown(id);
      const effect_id = incidentOfWebhook(id);
      const before = await tx.db
        .selectFrom('interventions')
        .select('serial')
        .where('effect_id', '=', effect_id)
        .execute();
      const after = { ...row, reached: to ?? row.reached, status: 'active', attempts: 0, next_try: null };
      await tx.write([
        { how: 'put', table: 'webhooks', row: after },
        {
          how: 'insert',
          table: 'interventions',
          row: { effect_id, serial: before.length + 1, what, who, reason, at: now },
        },
      ]);
      return webhookOf(after);
    },
  };
}

const restored = {
  code: 'webhook.restored',
  why: 'the record was restored or brought in from elsewhere; an operator says whether it goes on here',
} as const;

/**
 * A webhook as a copy of its record has it. The receivers are those of the record that goes on, so it waits for an
 * operator; and no place means there what it did, so it has one that is of no record, and then begins anew.
 */
export const webhookElsewhere = (
  row: Omit<WebhooksTable, 'reached' | 'status' | 'attempts' | 'next_try' | 'last_error'>,
): WebhooksTable => ({
  ...row,
  reached: cursor(['0', randomUUID()]),
  status: 'paused',
  attempts: 0,
  next_try: null,
  last_error: `${restored.code}: ${restored.why}`,
});

const unknown = (id: string): Conflict => conflict('webhook.unknown', 'There is no such webhook.', { webhook: id });

const conflict = (
  code: 'webhook.unknown' | 'webhook.tooMany',
  reason: string,
  params: Conflict['params'],
): Conflict => ({ ok: false, conflict: true, code, params, reason });
