/** What a record of an earlier release lacks of this one's tables. */
import { editionsOf } from './extent.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { openStore } from './open-store.ts';
import { RegistryError } from './registry-error.ts';

/** Migrations to come, in their order. Throws `registry.notARecord`, and `registry.migrationFailed` for tables of a later release. */
export async function pendingMigrations(database: string): Promise<readonly string[]> {
  const store = openStore(database, { readOnly: true });
  try {
    const done = await editionsOf(store.reader);
    const known = Object.keys(migrations);
    if (done.length === 0) throw new RegistryError('registry.notARecord', { database });
    const later = done.find((edition) => !known.includes(edition));
    if (later !== undefined) throw new RegistryError('registry.migrationFailed', { edition: later });
    return known.filter((edition) => !done.includes(edition));
  } finally {
    await store.close();
  }
}

/** Brings a record up to date. Throws `registry.inUse` where a process keeps its time, and `registry.migrationFailed`; then it is as it was. */
export async function upgradeRecord(database: string): Promise<void> {
  const store = openStore(database);
  try {
    if (!(await store.keepsTime())) throw new RegistryError('registry.inUse', { database });
    await migrate(store.ddl);
  } finally {
    await store.close();
  }
}
