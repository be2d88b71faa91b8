/** Where a content is in its store, folder or bucket: `ab/cd/abcd…`, by hash. So either can be copied into the other as it is. */
import { missing } from './document-error.ts';

export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** Throws `document.missing` where the text is no hash. */
export function contentPath(sha256: string): string {
  if (!isHash(sha256)) throw missing(sha256);
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}
