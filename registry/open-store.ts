/** The database behind the record, by its address: a PostgreSQL server, or else the path of an SQLite file. */
import type { CaseStore } from './case-store.ts';
import { openPostgres } from './postgres/open-postgres.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';

/** Whether an address names a PostgreSQL database: `postgresql://user@host/name`. */
export const isPostgres = (database: string): boolean => /^postgres(ql)?:\/\//.test(database);

/** Opens it. `readOnly`: nothing is made, and nothing can be written. Throws what the database says where it cannot. */
export function openStore(database: string, options: { readonly readOnly?: boolean } = {}): CaseStore {
  return isPostgres(database) ? openPostgres(database, options) : openSqlite(database, options);
}
