/**
 * The office's key for webhooks, `webhook-key` in its data directory, readable by its owner alone. The secret of each
 * webhook follows from it (HKDF, RFC 5869), so neither the database nor a copy of it has any; a backup has the key.
 */
import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { secretOf } from '../activities/index.ts';
import { EmbeddedError } from './embedded-error.ts';
import { keptOnce, textIfThere } from './own-files.ts';

const bytes = 32;

/** The key, made when it is first needed. Two processes that make it at once end up with the same one. Throws `webhook.badKey`. */
function keyOf(dataDir: string): Buffer {
  const file = join(dataDir, 'webhook-key');
  const text = textIfThere(file) ?? keptOnce(file, `${randomBytes(bytes).toString('base64')}\n`);
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === bytes) return key;
  throw new EmbeddedError('webhook.badKey', `${file} is not a key of ${bytes} bytes in Base64`, { file });
}

/** The secret of the webhook with this id: the same as long as the key is. */
export function webhookSecret(dataDir: string, id: string): string {
  return secretOf(new Uint8Array(hkdfSync('sha256', keyOf(dataDir), '', `muddet webhook ${id}`, bytes)));
}

export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
