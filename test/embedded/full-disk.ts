/** A disk that is full for one process alone: the longest file that it may write (RLIMIT_FSIZE), which its owner may change. */
import { execFileSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** From now on the process writes no file beyond so many bytes; at 0 it writes nothing at all. */
export const fillDisk = (process: ChildProcess, bytes = 0): void => limitFiles(process, String(bytes));
export const makeRoom = (process: ChildProcess): void => limitFiles(process, 'unlimited');

/** The soft limit only: it can be taken back. Node ignores the signal, so that the write fails as on a full disk. */
function limitFiles({ pid }: ChildProcess, most: string): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${most}:`]);
}
