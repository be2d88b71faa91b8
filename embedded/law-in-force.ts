/** `law.json` in the data directory: the version of the law that the office was last run under, and what a change left to do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Instant } from '../law/index.ts';
import { replaceFile } from './own-files.ts';

const form = z.strictObject({
  version: z.string(),
  /** A change whose running limits are not all worked out again: since when, from which versions, and why. */
  change: z
    .strictObject({
      since: z.iso.datetime().transform((at) => at as Instant),
      from: z.array(z.string()).min(1),
      why: z.string(),
    })
    .optional(),
});

export interface LawChange {
  readonly since: Instant;
  /** Versions under which terms of the record may still stand. */
  readonly from: readonly string[];
  readonly why: string;
}

export interface LawInForce {
  readonly version: string;
  readonly change?: LawChange;
}

const pathIn = (dataDir: string): string => join(dataDir, 'law.json');

/** What the file says; null where there is none, or none that can be read: the law as shipped is taken for the last one then. */
export function readLawInForce(dataDir: string): LawInForce | null {
  try {
    const { version, change } = form.parse(JSON.parse(readFileSync(pathIn(dataDir), 'utf8')));
    return change ? { version, change } : { version };
  } catch {
    return null;
  }
}

/** Returns when it is on disk. */
export function writeLawInForce(dataDir: string, law: LawInForce): void {
  replaceFile(pathIn(dataDir), `${JSON.stringify(law, null, 2)}\n`);
}
