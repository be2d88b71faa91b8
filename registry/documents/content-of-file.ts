/** What is in a file, whatever it is called: its SHA-256, hex, and its size. Throws what the system throws. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Content } from './document-store.ts';

export async function contentOfFile(path: string): Promise<Content> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}
