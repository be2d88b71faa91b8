/** The documents of an office: what is taken in, and what is cleared away because nobody has handed it in. */
import { later } from '../activities/index.ts';
import { createReadStream } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Instant } from '../law/index.ts';
import { DocumentError, diskStore, examine, removeDrafts, s3Store, withDraft } from '../registry/index.ts';
import type { DocumentLimits, DocumentStore, Registry, Upload } from '../registry/index.ts';
import { documentPlace, documentSettings } from './settings.ts';

export interface DocumentSettings extends DocumentLimits {
  /** Bytes that one person may have uploaded without handing them in. */
  readonly waitingBytes: number;
  /** After so many days an upload that nobody has handed in is cleared away. */
  readonly waitingDays: number;
}

/** A file as its sender describes it. */
export interface Arriving {
  readonly mediaType: string;
  /** Hex, where the sender says what it should be. */
  readonly sha256?: string | undefined;
  readonly person: string;
}

export interface OfficeDocuments {
  readonly settings: DocumentSettings;
  readonly store: DocumentStore;
  /** The folder in which uploads come together, piece by piece. */
  readonly uploads: string;
  /**
   * Examines a whole file, keeps it, and notes who may hand it in. Doing it again changes nothing. Throws DocumentError;
   * then the person may not hand it in.
   */
  take(path: string, arriving: Arriving, at: Instant): Promise<Upload>;
  /** Clears away what nobody has handed in in time, and contents that the record does not know. Answers with how many contents. */
  clear(now: Instant): Promise<number>;
}

/** Contents of which nothing is known are left alone so long: their uploads may be in hand. */
const unknownForMs = 24 * 3_600_000;
const batch = 200;

/** The store of the office in a directory, as its settings say. Throws `settings.invalid`. */
export function documentStoreOf(dataDir: string): DocumentStore {
  const place = documentPlace(dataDir);
  const usual = join(resolve(dataDir), 'documents');
  return 's3' in place
    ? s3Store(place.s3, { drafts: join(usual, 'drafts') })
    : diskStore(place.folder === undefined ? usual : resolve(dataDir, place.folder));
}

export function officeDocuments(
  dataDir: string,
  registry: Pick<Registry, 'noteUpload' | 'forgetUploads' | 'unneededDocuments'>,
): OfficeDocuments {
  const settings = documentSettings(dataDir);
  const store = documentStoreOf(dataDir);
  const uploads = join(dataDir, 'uploads');
  const clearing = join(uploads, 'clearing');
  return {
    settings,
    store,
    uploads,
    async take(path, { mediaType, sha256, person }, at) {
      const type = await examine(path, mediaType, settings);
      const found = await store.put(createReadStream(path));
      if (sha256 !== undefined && sha256 !== found.sha256)
        throw new DocumentError('document.damaged', 'The file is not the one whose SHA-256 was given.', {
          why: 'sha256',
          given: sha256,
          found: found.sha256,
        });
      const upload: Upload = { ...found, person, mediaType: type, at };
      await registry.noteUpload(upload);
      // Cleared away just before it was noted.
      if (!(await store.has(found.sha256))) await store.put(createReadStream(path));
      return upload;
    },
    async clear(now) {
      const before = later(now, -settings.waitingDays * 24 * 3_600_000);
      while ((await registry.forgetUploads(before, batch)) > 0);
      let cleared = 0;
      const isUnneeded = async (sha256: string) => (await registry.unneededDocuments([sha256])).length > 0;
      /** One that somebody uploads anew meanwhile, here or at another office on the record, is put back. */
      const remove = async (sha256: string) => {
        if (!(await isUnneeded(sha256))) return;
        try {
          const { stream } = await store.open(sha256);
          await withDraft(clearing, stream, async ({ path }) => {
            await store.remove(sha256);
            if (await isUnneeded(sha256)) cleared += 1;
            else await store.put(createReadStream(path));
          });
        } catch (error) {
          if (!(error instanceof DocumentError) || error.code !== 'document.missing') throw error;
          // Gone, or not what was kept.
          await store.remove(sha256);
          cleared += 1;
        }
      };
      const drop = async (hashes: readonly string[]) => {
        for (const sha256 of await registry.unneededDocuments(hashes)) await remove(sha256);
      };
      const knownUntil = Date.now() - unknownForMs;
      await store.removeUnfinished(knownUntil);
      await removeDrafts(clearing, knownUntil);
      let old: string[] = [];
      for await (const { sha256, putAt } of store.list()) {
        if (putAt > knownUntil) continue;
        old.push(sha256);
        if (old.length === batch) await drop(old.splice(0));
      }
      await drop(old);
      return cleared;
    },
  };
}
