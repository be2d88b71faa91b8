/** Subscriptions to what changes, each with its own place in the order of commits. A data table. */
import type { Ddl } from './migration.ts';
import { table } from './table.ts';

export async function webhooks(ddl: Ddl): Promise<void> {
  await table(ddl, 'webhooks', ['id'], {
    id: 'text',
    url: 'text',
    person: 'text',
    roles: 'text',
    party: 'text?',
    without_secret: 'integer',
    secret_hash: 'text',
    reached: 'text',
    status: 'text',
    attempts: 'integer',
    next_try: 'text?',
    last_error: 'text?',
    last_failure: 'text?',
    last_success: 'text?',
    created_at: 'text',
    created_by: 'text',
  }).execute();
}
