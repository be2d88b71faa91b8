/** Whether a store does all that an office asks of one. */
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { DocumentStore } from './document-store.ts';

/** Puts in a content that nobody has, reads it, looks at the list, and takes it away again. Throws what the store throws. */
export async function probeStore(store: DocumentStore): Promise<void> {
  const { sha256 } = await store.put(Readable.from(`muddet doctor ${randomUUID()}`, { objectMode: false }));
  try {
    const { stream } = await store.open(sha256);
    for await (const _ of stream);
    for await (const _ of store.list()) break;
  } finally {
    await store.remove(sha256);
  }
}
