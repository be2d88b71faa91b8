/** `server.json` in the data directory: where the running server of this office can be reached. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface RunningServer {
  readonly address: string;
  readonly pid: number;
}

const pathIn = (dataDir: string): string => join(dataDir, 'server.json');

export function writeServerFile(dataDir: string, server: RunningServer): void {
  const path = pathIn(dataDir);
  writeFileSync(`${path}.${process.pid}`, `${JSON.stringify(server)}\n`);
  renameSync(`${path}.${process.pid}`, path);
}

export function removeServerFile(dataDir: string): void {
  rmSync(pathIn(dataDir), { force: true });
}

/** What the file says, or null. A server that died without stopping leaves it behind: it has to be asked. */
export function readServerFile(dataDir: string): RunningServer | null {
  try {
    const { address, pid } = JSON.parse(readFileSync(pathIn(dataDir), 'utf8')) as Partial<RunningServer>;
    return typeof address === 'string' && typeof pid === 'number' ? { address, pid } : null;
  } catch {
    return null;
  }
}
