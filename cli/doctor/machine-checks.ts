/** Checks of the computer: Node, the data directory, its lock, and how long the disk takes to acknowledge a write. */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  statfsSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Database } from '../../registry/sqlite/driver.ts';
import { readServerFile } from '../office/server-file.ts';
import type { Finding } from './finding.ts';
import { bad, ok, warning } from './finding.ts';

export function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  return enough ? ok('Node', process.versions.node) : bad('Node', `${process.versions.node}; 20.19 or later is needed`);
}

export function dataDirectory(dataDir: string): Finding {
  if (!existsSync(dataDir))
    return warning('data directory', `${dataDir} does not exist yet; \`muddet serve\` makes it`);
  if (!isDirectory(dataDir)) return bad('data directory', `${dataDir} is not a directory`);
  try {
    accessSync(dataDir, constants.R_OK | constants.W_OK);
  } catch {
    return bad('data directory', `${dataDir} cannot be written`);
  }
  const { bavail, bsize } = statfsSync(dataDir);
  const free = (bavail * bsize) / 1e9;
  const said = `${dataDir}, ${free.toFixed(1)} GB free`;
  return free < 1 ? warning('data directory', said) : ok('data directory', said);
}

/** Whether documents can be written where the settings have them. */
export function documentFolder(folder: string): Finding {
  try {
    const place = nearest(resolve(folder));
    accessSync(place, constants.R_OK | constants.W_OK);
    const { bavail, bsize } = statfsSync(place);
    const free = `${((bavail * bsize) / 1e9).toFixed(1)} GB free`;
    if (!isDirectory(place)) return bad('documents', `${place} is not a directory`);
    return ok(
      'documents',
      place === resolve(folder) ? `${folder}, ${free}` : `${folder} is made when it is needed; ${free}`,
    );
  } catch {
    return bad('documents', `${folder} cannot be written`);
  }
}

/** A folder, or the first above it that is there. */
const nearest = (folder: string): string => (existsSync(folder) ? folder : nearest(dirname(folder)));

const isDirectory = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Whoever holds the exclusive transaction on lock.db owns the directory. */
export function lock(dataDir: string): Finding {
  const path = join(dataDir, 'lock.db');
  if (!existsSync(path)) return ok('lock', 'free');
  const db = new Database(path, { readonly: true, timeout: 0 });
  try {
    db.prepare('select count(*) from sqlite_master').get();
    return readServerFile(dataDir)
      ? warning('lock', 'free, though server.json names a server: it ended without stopping')
      : ok('lock', 'free');
  } catch {
    const server = readServerFile(dataDir);
    return ok('lock', `held by process ${ownerOf(dataDir)}${server ? `, which serves at ${server.address}` : ''}`);
  } finally {
    db.close();
  }
}

function ownerOf(dataDir: string): string {
  try {
    return readFileSync(join(dataDir, 'lock.pid'), 'utf8').trim();
  } catch {
    return 'unknown';
  }
}

const writes = 25;

/** Median of a few writes with fsync, where the data lies; beside every figure of throughput stands this one. */
export function diskFlush(dataDir: string): Finding {
  const folder = mkdtempSync(join(isDirectory(dataDir) ? dataDir : tmpdir(), '.doctor-'));
  const file = openSync(join(folder, 'flush'), 'w');
  try {
    const times = Array.from({ length: writes }, () => {
      const begun = performance.now();
      writeSync(file, 'x'.repeat(4096));
      fsyncSync(file);
      return performance.now() - begun;
    }).sort((a, b) => a - b);
    const median = times[Math.floor(writes / 2)] ?? 0;
    const said = `${(median * 1000).toFixed(0)} µs to acknowledge a write (median of ${writes}, slowest ${((times.at(-1) ?? 0) * 1000).toFixed(0)} µs)`;
    return median > 50 ? warning('disk', said) : ok('disk', said);
  } finally {
    closeSync(file);
    rmSync(folder, { recursive: true, force: true });
  }
}
