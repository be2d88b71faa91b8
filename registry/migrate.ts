/** Brings the tables up to the edition that this code was written for. */
import { Migrator } from 'kysely';
import type { Kysely, Migration } from 'kysely';
import type { Ddl } from './migrations/migration.ts';
import { migrations } from './migrations/index.ts';
import { RegistryError } from './registry-error.ts';
import type { Tables } from './schema.ts';

/** Applies what is missing, in order, up to an edition or to the last. Throws `registry.migrationFailed`, also for tables of a later edition. */
export async function migrate(ddl: Ddl, to?: string): Promise<void> {
  const known = Object.fromEntries(
    Object.entries(migrations).map(([name, up]): [string, Migration] => [
      name,
      { up: (db: Kysely<Tables>) => up({ ...ddl, db }) },
    ]),
  );
  const migrator = new Migrator({ db: ddl.db, provider: { getMigrations: async () => known } });
  const { error, results } = await (to === undefined ? migrator.migrateToLatest() : migrator.migrateTo(to));
  if (error)
    throw new RegistryError(
      'registry.migrationFailed',
      { migration: results?.find((r) => r.status === 'Error')?.migrationName },
      error,
    );
}
