/** A record of an earlier release under a new one: tried on a copy, which is proved, and only then done to the record itself. */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyRecord, isPostgres, pendingMigrations, upgradeRecord, verify } from '../registry/index.ts';
import { lockDirectory } from './directory-lock.ts';
import { EmbeddedError } from './embedded-error.ts';
import { retold } from './retold.ts';
import { databaseOf } from './settings.ts';

export interface UpgradeOptions {
  /** The address of an empty PostgreSQL database to try it on; of a record in a file, a file beside it. */
  readonly on?: string;
  /** Nothing is done to the record itself. */
  readonly tryOnly?: boolean;
  readonly onProgress?: (done: { readonly what: 'rows' | 'cases'; readonly done: number; readonly of: number }) => void;
}

export interface Upgraded {
  /** What the record lacked, in order; nothing is tried where it lacks nothing. */
  readonly migrations: readonly string[];
  /** What was proved of the copy. */
  readonly cases: number;
  readonly entries: number;
  /** Whether the record itself is up to date now. */
  readonly done: boolean;
}

/**
 * Throws `upgrade.needsDatabase`, `upgrade.notEmpty`, `upgrade.notProved` and `upgrade.inUse`, after which the record is as it was; so it is
 * after `registry.migrationFailed` and `embedded.locked`.
 */
export async function upgrade(dataDir: string, options: UpgradeOptions = {}): Promise<Upgraded> {
  const database = databaseOf(dataDir);
  const migrations = await pendingMigrations(database);
  if (migrations.length === 0) return { migrations, cases: 0, entries: 0, done: true };
  const { cases, entries } = await tried(dataDir, database, options);
  if (options.tryOnly) return { migrations, cases, entries, done: false };
  const lock = lockDirectory(dataDir);
  try {
    await retold(
      upgradeRecord(database),
      'registry.inUse',
      'upgrade.inUse',
      'an office has the record open: stop all that share it',
    );
  } finally {
    lock.release();
  }
  return { migrations, cases, entries, done: true };
}

async function tried(dataDir: string, database: string, { on, onProgress }: UpgradeOptions) {
  if (on === undefined && isPostgres(database))
    throw new EmbeddedError(
      'upgrade.needsDatabase',
      'a record on PostgreSQL is tried on an empty database of its own: name one',
    );
  const folder = on === undefined ? await mkdtemp(join(dataDir, 'upgrade-')) : null;
  const copy = on ?? join(folder ?? '', 'copy.db');
  try {
    const copying = copyRecord(database, copy, {
      onProgress: ({ rows, of }) => onProgress?.({ what: 'rows', done: rows, of }),
    });
    await retold(copying, 'registry.notEmpty', 'upgrade.notEmpty', 'the database to try it on is not empty');
    const proof = await verify(copy, {
      onProgress: ({ cases, of }) => onProgress?.({ what: 'cases', done: cases, of }),
    });
    if (proof.ok) return proof;
    const { case: number, what, detail } = proof.bad ?? { case: '', what: '', detail: '' };
    throw new EmbeddedError(
      'upgrade.notProved',
      `the copy is not proved after it, at ${number ?? ''}: ${what}: ${detail}`,
      { ...proof.bad },
    );
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}
