/** Files that an office keeps for itself: whole after a crash, and one where two processes make it at once. */
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';

const isCode = (error: unknown, code: string): boolean => (error as { readonly code?: unknown }).code === code;

/** What a file says; null where there is none. */
export function textIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Keeps a secret that only the owner may read, and gives what the file says: another process may have been first. */
export function keptOnce(path: string, text: string): string {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  chmodSync(draft, 0o600);
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(path, 'utf8');
}

/** Puts a file in the place of the one before, with its mode or the one given. Returns when it is on disk. */
export function replaceFile(path: string, text: string, mode?: number): void {
  const draft = `${path}.${process.pid}`;
  const file = openSync(draft, 'w', statSync(path, { throwIfNoEntry: false })?.mode ?? mode);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}
