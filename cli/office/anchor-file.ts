/**
 * An anchor: what the record had at a moment, signed with the office's key. A file of lines: the statement as JSON, then the
 * last entry of every case. Kept where nobody of the office can write, it shows later whether anything was taken out.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { signed, statementIn } from '../../api/index.ts';
import type { Instant } from '../../law/index.ts';
import type { Extent, Head } from '../../registry/index.ts';
import { lineOf } from '../../registry/index.ts';
import { UsageError } from '../exit-code.ts';

const statementForm = z.strictObject({
  madeAt: z.iso.datetime().transform((at) => at as Instant),
  cases: z.int(),
  entries: z.int(),
  root: z.string(),
});

export interface Anchor extends z.infer<typeof statementForm> {
  /** SHA-256 thumbprint (RFC 7638) of the key that signed it. */
  readonly key: string;
  /** The statement and the public key, as a compact JWS (RFC 7515). */
  readonly signature: string;
}

export async function makeAnchor(dataDir: string, extent: Extent, madeAt: Instant): Promise<Anchor> {
  const statement = { madeAt, ...extent };
  return { ...statement, ...(await signed(dataDir, statement)) };
}

export const anchorFile = (anchor: Anchor, heads: readonly Head[]): string =>
  `${JSON.stringify(anchor)}\n${heads.map(lineOf).join('')}`;

/** Reads an anchor and proves that its heads are those that were signed. Throws UsageError. */
export async function readAnchor(file: string): Promise<{ readonly anchor: Anchor; readonly heads: readonly Head[] }> {
  const bad = (why: string): UsageError => new UsageError(`${file} is not an anchor: ${why}`);
  if (!existsSync(file)) throw new UsageError(`there is no ${file}`);
  const [first = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const signature = z.object({ signature: z.string() }).safeParse(parsed(first));
  if (!signature.success) throw bad('its first line is not a signed statement');
  const found = await statementIn(signature.data.signature).catch(() => null);
  const statement = statementForm.safeParse(found?.statement);
  if (!found || !statement.success) throw bad('its signature does not hold');
  const heads = lines.filter((line) => line !== '').map(headOf);
  const root = createHash('sha256').update(heads.map(lineOf).join('')).digest('hex');
  if (root !== statement.data.root) throw bad('its list is not the one that was signed');
  return { anchor: { ...statement.data, key: found.key, signature: signature.data.signature }, heads };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** A number has spaces of its own: `A 2026 0001 12 hash`. */
function headOf(line: string): Head {
  const words = line.split(' ');
  return { case: words.slice(0, -2).join(' '), seq: Number(words.at(-2)), hash: words.at(-1) ?? '' };
}
