/** The record of the office in a data directory, for commands that read it beside a running server. */
import { existsSync } from 'node:fs';
import { databaseOf } from '../../embedded/index.ts';
import { isPostgres } from '../../registry/index.ts';
import { UsageError } from '../exit-code.ts';

/** Its address. Throws UsageError where there is no office. */
export function recordOf(dataDir: string): string {
  const database = databaseOf(dataDir);
  if (isPostgres(database) || existsSync(database)) return database;
  throw new UsageError(`there is no office in ${dataDir}; \`muddet serve\` makes one, or name another with --data`);
}
