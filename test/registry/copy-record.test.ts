/** A record is copied whole, of one moment, into an empty database of either sort; and what it had is found again. */
import { copyRecord, firstChanged, openRegistry, readExtent, verify } from '../../registry/index.ts';
import type { Head, Registry } from '../../registry/index.ts';
import { migrate } from '../../registry/migrate.ts';
import { openStore } from '../../registry/open-store.ts';
import { primaryKeys } from '../../registry/schema.ts';
import { law } from '../support/case-driver.ts';
import { toyEngine } from '../support/toy-engine.ts';
import { behind, newDatabase, removeDatabases } from './database.ts';
import { act, at, hand, openCase, openOffice, taken } from './office.ts';

afterAll(removeDatabases);

async function someCases(): Promise<Registry> {
  const registry = await openOffice();
  const first = (await openCase(registry)).case;
  await openCase(registry);
  await taken(hand(registry, act('GRANTED', first, {}, at('2026-02-01T08:00:00Z'))));
  await registry.fireDue(first, at('2026-04-02T08:00:00Z'));
  return registry;
}

async function allRows(database: string): Promise<Record<string, readonly unknown[]>> {
  const other = await behind(database);
  const found: Record<string, readonly unknown[]> = {};
  for (const [table, key] of Object.entries(primaryKeys))
    found[table] = await other.rows(`select * from ${table} order by ${key.join(', ')}`);
  await other.close();
  return found;
}

test('every row of every table, and the copy proves itself', async () => {
  const registry = await someCases();
  const [to, seen] = [await newDatabase(), [] as number[]];
  const extent = await copyRecord(registry.database, to, { onProgress: ({ rows, of }) => seen.push(rows / of) });
  expect(extent).toEqual(await readExtent(registry.database));
  expect(await allRows(to)).toEqual(await allRows(registry.database));
  expect(await verify(to, { engine: toyEngine })).toMatchObject({ ok: true, cases: 2, entries: extent.entries });
  expect(seen.at(-1)).toBe(1);
  await registry.close();
});

test('of one moment: acts that are recorded meanwhile are whole in it, or not at all', async () => {
  const registry = await someCases();
  const to = await newDatabase();
  const copying = new AbortController();
  const people = (async () => {
    while (!copying.signal.aborted) await openCase(registry);
  })();
  await copyRecord(registry.database, to);
  copying.abort();
  await people;
  expect(await verify(to, { engine: toyEngine })).toMatchObject({ ok: true });
  await registry.close();
});

test('the copy goes on where the record was: numbers, keys and the chain', async () => {
  const registry = await someCases();
  const to = await newDatabase();
  await copyRecord(registry.database, to);
  await registry.close();
  const copy = await openRegistry({ database: to, law, engine: toyEngine });
  expect((await openCase(copy)).case).toBe('A 2026 0003');
  expect(await verify(copy, { engine: toyEngine })).toMatchObject({ ok: true, cases: 3 });
  await copy.close();
});

test('tables of an earlier edition are brought up to date in the copy, and left alone where they are', async () => {
  const [old, to] = [await newDatabase(), await newDatabase()];
  const tablesOf = async (database: string, edition?: string) => {
    const store = openStore(database);
    if (edition) await migrate(store.ddl, edition);
    const tables = await store.reader.introspection.getTables();
    await store.close();
    return tables.map(({ name }) => name);
  };
  expect(await tablesOf(old, '0002-bulletin')).not.toContain('reads');
  expect(await copyRecord(old, to)).toMatchObject({ cases: 0, entries: 0 });
  expect(await tablesOf(old)).not.toContain('reads');
  expect(await tablesOf(to)).toContain('reads');
});

test('never into a record that is there, nor from what is none', async () => {
  const registry = await someCases();
  const other = await openOffice();
  await expect(copyRecord(registry.database, other.database)).rejects.toMatchObject({ code: 'registry.notEmpty' });
  expect(await readExtent(other.database)).toMatchObject({ cases: 0 });
  await Promise.all([registry.close(), other.close()]);
  const empty = await newDatabase();
  await openStore(empty).close();
  await expect(copyRecord(empty, await newDatabase())).rejects.toMatchObject({ code: 'registry.notARecord' });
});

test('what was there is found again later; what was cut off is named', async () => {
  const registry = await someCases();
  const heads: Head[] = [];
  const { root } = await readExtent(registry.database, (head) => heads.push(head));
  const second = heads[1]?.case as never;
  await taken(hand(registry, act('GRANTED', second, {}, at('2026-04-03T08:00:00Z'))));
  expect((await readExtent(registry.database)).root).not.toBe(root);
  expect(await firstChanged(registry.database, heads)).toBeNull();
  const other = await behind(registry.database);
  await other.tamper('delete from entries where case_number = ? and seq >= ?', second, heads[1]?.seq);
  await other.close();
  expect(await firstChanged(registry.database, heads)).toEqual(heads[1]);
  await registry.close();
});
