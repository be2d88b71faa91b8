/** Where the contents of documents are kept, each under its SHA-256. What they are, and whose, is in the record. */
import type { Readable } from 'node:stream';

/** SHA-256, hex, and length of a content. */
export interface Content {
  readonly sha256: string;
  readonly bytes: number;
}

/** Where it cannot be reached, or refuses, `put` throws `document.cannotStore`, and everything else `document.storeAway`. */
export interface DocumentStore {
  /** A folder, or an address. */
  readonly place: string;
  /** Null where it is not on this computer's disks. */
  readonly folder: string | null;
  /** Keeps a content; one that is there already is kept once. Resolves when it is on disk. Throws `document.cannotStore`. */
  put(content: Readable): Promise<Content>;
  has(sha256: string): Promise<boolean>;
  /**
   * The content. What is read is compared with its hash: the stream fails with `document.missing` before its end where it
   * is another. Throws `document.missing` where there is none.
   */
  open(sha256: string): Promise<Content & { readonly stream: Readable }>;
  /** Every content, with when it was last put in, in milliseconds since 1970. */
  list(): AsyncIterable<{ readonly sha256: string; readonly putAt: number }>;
  /** Takes a content away; nothing happens where there is none. */
  remove(sha256: string): Promise<void>;
  /** Takes away what was begun to be put in before a moment, in milliseconds since 1970, and never came to its end. */
  removeUnfinished(before: number): Promise<void>;
}
