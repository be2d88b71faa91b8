/** Signs what is sent to a webhook as Standard Webhooks says (https://www.standardwebhooks.com), with a symmetric secret. */
import { createHmac } from 'node:crypto';
import type { Instant } from '../../law/index.ts';

const prefix = 'whsec_';

/** A secret of these bytes, as receivers are given it. */
export const secretOf = (bytes: Uint8Array): string => `${prefix}${Buffer.from(bytes).toString('base64')}`;

/** The headers that prove a body and its moment. Of one id, body and second they are always the same. */
export function signatureHeaders(secret: string, id: string, now: Instant, body: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.parse(now) / 1000));
  const key = Buffer.from(secret.slice(prefix.length), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
