/**
 * Documents in a folder: `ab/cd/abcd…`, by hash. A content is written beside its place, flushed, and moved there, so that
 * what has its name is whole.
 */
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentPath, isHash } from './content-path.ts';
import { cannotStore, missing } from './document-error.ts';
import type { DocumentStore } from './document-store.ts';
import { namesIn, removeDrafts, withDraft } from './drafts.ts';
import { proved } from './proved.ts';

export function diskStore(folder: string): DocumentStore {
  const placeOf = (sha256: string): string => join(folder, contentPath(sha256));
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
    folder,
    async put(content) {
      try {
        return await withDraft(drafts, content, async ({ path, sha256, bytes }) => {
          const place = placeOf(sha256);
          await mkdir(dirname(place), { recursive: true });
          // In the place of one that is there already: its time is new, and one that the disk has spoilt is whole again.
          await rename(path, place);
          await flushFolders(folder, place);
          return { sha256, bytes };
        });
      } catch (error) {
        throw cannotStore(folder, error);
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
    removeUnfinished: (before) => removeDrafts(drafts, before),
  };
}

/** A new name is on disk when the folder that has it is. */
async function flushFolders(folder: string, place: string): Promise<void> {
  for (const path of [dirname(place), dirname(dirname(place)), folder]) {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}
