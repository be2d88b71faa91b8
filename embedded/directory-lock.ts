/**
 * One process owns a data directory: it holds an exclusive SQLite transaction on `lock.db` as long as it lives.
 * The operating system ends it with the process, however that dies, so no lock is ever left behind.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Connection } from '../registry/sqlite/driver.ts';
import { Database } from '../registry/sqlite/driver.ts';
import { EmbeddedError } from './embedded-error.ts';

export interface DirectoryLock {
  release(): void;
}

/** Takes the lock, or throws `embedded.locked` with the pid of the owner where it is known. Makes the directory. */
export function lockDirectory(dataDir: string): DirectoryLock {
  const ownerFile = join(dataDir, 'lock.pid');
  let opened: Connection | undefined;
  try {
    makeDirectory(dataDir);
    opened = new Database(join(dataDir, 'lock.db'), { timeout: 0 });
    opened.exec('BEGIN EXCLUSIVE');
    writeFileSync(`${ownerFile}.${process.pid}`, `${process.pid}\n`);
    renameSync(`${ownerFile}.${process.pid}`, ownerFile);
  } catch (error) {
    opened?.close();
    throw refusal(dataDir, ownerFile, error);
  }
  const db = opened;
  return {
    release: () => {
      if (!db.open) return;
      db.exec('ROLLBACK');
      db.close();
    },
  };
}

/** Level by level: asked for all at once, Node tries for ever where the system lets nothing be made, as in /proc. */
function makeDirectory(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) return;
  if (there) throw new Error(`${path} is not a directory`);
  makeDirectory(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'EEXIST') throw error;
  }
}

function refusal(dataDir: string, ownerFile: string, error: unknown): EmbeddedError {
  if ((error as { readonly code?: unknown }).code !== 'SQLITE_BUSY') {
    return new EmbeddedError(
      'embedded.lockFailed',
      `${dataDir} cannot be locked: ${String(error)}`,
      { dataDir },
      error,
    );
  }
  const pid = ownerOf(ownerFile);
  return new EmbeddedError(
    'embedded.locked',
    `${dataDir} is in use by ${pid === null ? 'another process' : `process ${pid}`}. Only one process may own a data directory.`,
    { dataDir, pid },
    error,
  );
}

function ownerOf(ownerFile: string): number | null {
  try {
    return Number.parseInt(readFileSync(ownerFile, 'utf8'), 10) || null;
  } catch {
    return null;
  }
}
