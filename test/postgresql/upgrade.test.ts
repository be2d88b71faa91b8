/** A record on PostgreSQL of an earlier release: tried on an empty database of its own, and only then brought up to date. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settingsFileIn, upgrade } from '../../embedded/index.ts';
import { makeLaw } from '../../law/index.ts';
import { openRegistry, pendingMigrations } from '../../registry/index.ts';
import { openStore } from '../../registry/open-store.ts';
import { migrations } from '../../registry/migrations/index.ts';
import { behind, newDatabase, removeDatabases } from '../registry/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'muddet-upgrade-'));
afterAll(async () => {
  await removeDatabases();
  rmSync(folder, { recursive: true });
});

const last = Object.keys(migrations).at(-1) ?? '';

test('it needs an empty database to be tried on; then it is done', async () => {
  const [database, on] = [await newDatabase(), await newDatabase()];
  await (await openRegistry({ database, law: makeLaw() })).close();
  const other = await behind(database);
  await other.run(`drop table pokes; delete from kysely_migration where name = '${last}'`);
  await other.close();
  writeFileSync(settingsFileIn(folder), JSON.stringify({ database }));
  await expect(upgrade(folder)).rejects.toMatchObject({ code: 'upgrade.needsDatabase' });
  await expect(upgrade(folder, { on: database })).rejects.toMatchObject({ code: 'upgrade.notEmpty' });
  expect(await pendingMigrations(database)).toEqual([last]);
  expect(await upgrade(folder, { on, tryOnly: true })).toMatchObject({ migrations: [last], done: false });
  expect(await pendingMigrations(database)).toEqual([last]);
  await expect(upgrade(folder, { on })).rejects.toMatchObject({ code: 'upgrade.notEmpty' });
  const timeKeeper = openStore(database);
  expect(await timeKeeper.keepsTime()).toBe(true);
  await expect(upgrade(folder, { on: await newDatabase() })).rejects.toMatchObject({ code: 'upgrade.inUse' });
  expect(await pendingMigrations(database)).toEqual([last]);
  await timeKeeper.close();
  expect(await upgrade(folder, { on: await newDatabase() })).toMatchObject({ done: true });
  expect(await pendingMigrations(database)).toEqual([]);
});
