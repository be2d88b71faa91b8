/** The hash chain of a case: what is hashed, and how an entry becomes a row. */
import { hash } from 'node:crypto';

/** What the first entry of a case follows. */
export const genesis = '0'.repeat(64);

/** SHA-256, hex, of UTF-8 text. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** Hash of an entry: its predecessor's hash (64 hex digits), a line feed, and its own canonical JSON. */
export function entryHash(prevHash: string, body: string): string {
  return sha256(`${prevHash}\n${body}`);
}
