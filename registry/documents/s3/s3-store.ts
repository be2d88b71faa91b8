/**
 * Documents in a bucket of an S3-compatible store, as in a folder: `ab/cd/abcd…`, by hash. A content comes together in a
 * file here and is put in with one request, which the store carries out whole or not at all; so there are no parts of
 * uploads to clear away, and one that is cut off can be done again.
 */
import { contentPath, isHash } from '../content-path.ts';
import { cannotStore, DocumentError, missing, storeAway } from '../document-error.ts';
import type { DocumentStore } from '../document-store.ts';
import { removeDrafts, withDraft } from '../drafts.ts';
import { proved } from '../proved.ts';
import type { S3Patience } from './s3-client.ts';
import { s3Client, usualPatience } from './s3-client.ts';
import { S3Error } from './s3-error.ts';
import type { S3Place } from './s3-place.ts';
import { s3Address } from './s3-place.ts';
import { readListing } from './s3-xml.ts';

export interface S3Options extends Partial<S3Patience> {
  /** A folder in which contents come together before they are sent. */
  readonly drafts: string;
  /** Objects that the store is asked for at once; it gives a thousand at most. */
  readonly page?: number;
}

export function s3Store(at: S3Place, { drafts, page = 1_000, ...patience }: S3Options): DocumentStore {
  const client = s3Client(at, { ...usualPatience, ...patience });
  const place = s3Address(at);
  /** What is cut off while it is read is no sign that the content is another. */
  const cutOff = (error: unknown) => storeAway(place, error);
  const asked = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof DocumentError ? error : storeAway(place, error);
    }
  };
  return {
    place,
    folder: null,
    async put(content) {
      try {
        return await withDraft(drafts, content, async (body) => {
          const { sha256, bytes } = body;
          // In the place of one that is there already: its time is new, and one that was spoilt is whole again.
          await client.done({ method: 'PUT', key: contentPath(sha256), body });
          return { sha256, bytes };
        });
      } catch (error) {
        throw cannotStore(place, error);
      }
    },
    has: (sha256) =>
      asked(async () => {
        try {
          await client.done({ method: 'HEAD', key: contentPath(sha256) });
          return true;
        } catch (error) {
          if (error instanceof S3Error && error.status === 404) return false;
          throw error;
        }
      }),
    open: (sha256) =>
      asked(async () => {
        try {
          const answer = await client.ask({ method: 'GET', key: contentPath(sha256) });
          const bytes = Number(answer.headers['content-length']);
          if (!Number.isInteger(bytes)) {
            answer.destroy();
            throw new Error('the answer does not say how long it is');
          }
          return { sha256, bytes, stream: proved(answer, sha256, cutOff) };
        } catch (error) {
          if (error instanceof S3Error && error.code === 'NoSuchKey') throw missing(sha256);
          throw error;
        }
      }),
    async *list() {
      // ListObjects of the first version: it goes on after a key that we know, and every store has it.
      for (let marker = ''; ; ) {
        const query = { prefix: at.prefix, 'max-keys': String(page), ...(marker === '' ? {} : { marker }) };
        const { objects, more } = await asked(async () =>
          readListing(await client.text({ method: 'GET', key: null, query })),
        );
        for (const { key, putAt } of objects) {
          const sha256 = key.slice(-64);
          if (isHash(sha256) && key === at.prefix + contentPath(sha256)) yield { sha256, putAt };
        }
        const last = objects.at(-1);
        if (!more || !last) return;
        marker = last.key;
      }
    },
    remove: (sha256) => asked(() => client.done({ method: 'DELETE', key: contentPath(sha256) })),
    removeUnfinished: (before) => removeDrafts(drafts, before),
  };
}
