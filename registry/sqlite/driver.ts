/**
 * better-sqlite3 in the edition that the running Node can use. Edition 13 needs Node-API 10: Node 22.14 and later.
 * Edition 12 is for those before it: compiled with the headers of Node 24.19 or later, it aborts the process when one
 * of its objects is collected (nodejs/node#65446).
 */
import { createRequire } from 'node:module';
import type BetterSqlite3 from 'better-sqlite3';

export type Connection = BetterSqlite3.Database;
export type Statement = BetterSqlite3.Statement;

/** The name under which package.json asks for the edition. */
export function driverFor(nodeApi: number): string {
  return nodeApi >= 10 ? 'better-sqlite3-13' : 'better-sqlite3';
}

const load = createRequire(import.meta.url);

/** Throws in words of its own where an installation has left the driver out. */
export function loadDriver(name: string): typeof BetterSqlite3 {
  try {
    return load(name) as typeof BetterSqlite3;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'MODULE_NOT_FOUND') throw error;
    throw new Error(
      `${name}, the database driver for Node ${process.versions.node}, is not installed. Install again with this Node; where the driver has to be compiled, make, g++ and python3 are needed.`,
      { cause: error },
    );
  }
}

export const Database: typeof BetterSqlite3 = loadDriver(driverFor(Number(process.versions.napi)));
