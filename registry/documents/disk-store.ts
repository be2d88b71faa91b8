/**
 * Documents in a folder: `ab/cd/abcd…`, by hash. A content is written beside its place, flushed, and moved there, so that
 * what has its name is whole.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DocumentError } from './document-error.ts';
import type { Content, DocumentStore } from './document-store.ts';

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

export function diskStore(folder: string): DocumentStore {
  const placeOf = (sha256: string): string => {
    if (!isHash(sha256)) throw missing(sha256);
    return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  };
  const sizeOf = (sha256: string): Promise<number | null> =>
    stat(placeOf(sha256)).then(
      ({ size }) => size,
      (error: unknown) => {
        if ((error as { readonly code?: unknown }).code === 'ENOENT') return null;
        throw error;
      },
    );

  const drafts = join(folder, 'drafts');
  return {
    place: folder,
    async put(content) {
      const draft = join(drafts, randomUUID());
      try {
        await mkdir(drafts, { recursive: true });
        const found = await write(content, draft);
        const place = placeOf(found.sha256);
        await mkdir(join(place, '..'), { recursive: true });
        // In the place of one that is there already: its time is new, and one that the disk has spoilt is whole again.
        await rename(draft, place);
        await flushFolders(folder, found.sha256);
        return found;
      } catch (error) {
        throw error instanceof DocumentError ? error : cannotStore(folder, error);
      } finally {
        await rm(draft, { force: true });
      }
    },
    has: async (sha256) => (await sizeOf(sha256)) !== null,
    async open(sha256) {
      const bytes = await sizeOf(sha256);
      if (bytes === null) throw missing(sha256);
      return { sha256, bytes, stream: proved(createReadStream(placeOf(sha256)), sha256) };
    },
    async *list() {
      for (const one of await namesIn(folder))
        if (/^[0-9a-f]{2}$/.test(one))
          for (const two of await namesIn(join(folder, one)))
            for (const sha256 of await namesIn(join(folder, one, two)))
              if (isHash(sha256)) {
                const found = await stat(placeOf(sha256)).catch(() => null);
                if (found) yield { sha256, putAt: found.mtimeMs };
              }
    },
    remove: (sha256) => rm(placeOf(sha256), { force: true }),
    async removeUnfinished(before) {
      for (const name of await namesIn(drafts)) {
        const found = await stat(join(drafts, name)).catch(() => null);
        if (found && found.mtimeMs < before) await rm(join(drafts, name), { force: true });
      }
    },
  };
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

/** A new name is on disk when the folder that has it is. */
async function flushFolders(folder: string, sha256: string): Promise<void> {
  const [first, second] = [sha256.slice(0, 2), sha256.slice(2, 4)];
  for (const path of [join(folder, first, second), join(folder, first), folder]) {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

/** The last piece is held back until the whole is known to be what its hash says. */
function proved(stream: Readable, sha256: string): Readable {
  return Readable.from(
    (async function* () {
      const hash = createHash('sha256');
      let held: Buffer | null = null;
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        hash.update(chunk);
        if (held) yield held;
        held = chunk;
      }
      if (hash.digest('hex') !== sha256) throw missing(sha256, 'is not what was kept');
      if (held) yield held;
    })(),
    { objectMode: false },
  );
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(String((error as { readonly code?: unknown }).code))) return [];
    throw error;
  }
}

const missing = (sha256: string, why = 'is not there'): DocumentError =>
  new DocumentError('document.missing', `the document ${sha256} ${why}`, { sha256, why });

const cannotStore = (folder: string, cause: unknown): DocumentError =>
  new DocumentError(
    'document.cannotStore',
    `a document could not be written to ${folder}: ${cause instanceof Error ? cause.message : String(cause)}`,
    { folder },
    cause,
  );
