/** Contents on their way into a store: what a content is called, is known when all of it has come. */
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Content } from './document-store.ts';

export interface Draft extends Content {
  /** A file with all of it, on disk. */
  readonly path: string;
}

/** Writes a content to a file of the folder and hands it on. Whatever comes of it, the file is gone afterwards. */
export async function withDraft<T>(folder: string, content: Readable, use: (draft: Draft) => Promise<T>): Promise<T> {
  const path = join(folder, randomUUID());
  try {
    await mkdir(folder, { recursive: true });
    return await use({ path, ...(await write(content, path)) });
  } finally {
    await rm(path, { force: true });
  }
}

/** Takes away what a process that was killed has left. @param before in milliseconds since 1970 */
export async function removeDrafts(folder: string, before: number): Promise<void> {
  for (const name of await namesIn(folder)) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found && found.mtimeMs < before) await rm(join(folder, name), { force: true });
  }
}

async function write(content: Readable, to: string): Promise<Content> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    content,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(to, { flush: true, mode: 0o600 }),
  );
  return { sha256: hash.digest('hex'), bytes };
}

/** Sorted; none where there is no such folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(String((error as { readonly code?: unknown }).code))) return [];
    throw error;
  }
}
