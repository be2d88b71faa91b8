/** Pages by the key of the last row seen, so that a list stays whole while rows come and go. */
import type { Page, Paging } from '../case-records.ts';
import { RegistryError } from '../registry-error.ts';

const most = 1000;

/** For rows of several lists, in the order in which a database sorts text. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many rows to ask for: one more than is shown, to know whether there is a next page. */
export function rowsFor({ limit = 100 }: Paging): number {
  return Math.min(Math.max(1, limit), most) + 1;
}

/** The page, from rows asked for with `rowsFor`. */
export function pageOf<R, T>(
  rows: readonly R[],
  paging: Paging,
  show: (row: R) => T,
  key: (row: R) => readonly string[],
): Page<T> {
  const shown = rows.slice(0, rowsFor(paging) - 1);
  const last = shown.at(-1);
  return { items: shown.map(show), next: rows.length > shown.length && last !== undefined ? cursor(key(last)) : null };
}

/** The key in a cursor, of `parts` parts; null for the first page. Throws `registry.badCursor`. */
export function keyIn({ after }: Paging, parts: number): readonly string[] | null {
  if (after === undefined) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (Array.isArray(key) && key.length === parts && key.every(isText)) return key;
  } catch {}
  throw new RegistryError('registry.badCursor', { after });
}

/** No text of a database has a null character. */
const isText = (part: unknown): part is string => typeof part === 'string' && !part.includes('\0');

export function cursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}
