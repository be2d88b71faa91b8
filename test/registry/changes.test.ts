/** Changes written together leave the rows that they leave one by one. */
import fc from 'fast-check';
import type { CaseStore, Change } from '../../registry/case-store.ts';
import { openStore } from '../../registry/open-store.ts';
import type { DocketTable } from '../../registry/schema.ts';
import { newDatabase, removeDatabases } from './database.ts';
import { openOffice } from './office.ts';

let store: CaseStore;

beforeAll(async () => {
  const database = await newDatabase();
  await (await openOffice({ database })).close();
  store = openStore(database);
});

afterAll(async () => {
  await store.close();
  await removeDatabases();
});

const key = {
  case_number: fc.constantFrom('A-1', 'A-2'),
  person: fc.constantFrom('aysel', 'rauf'),
  role: fc.constantFrom('applicant', 'author'),
  source: fc.constantFrom('party', 'actor'),
};
const name = fc.constantFrom('x', 'y', 'z');
const row = fc.record({ ...key, name });
const table = 'docket' as const;

/** By the whole key, by a case, by a person; with what it was before, or without. */
const where = fc.oneof(
  fc.record(key),
  fc.record({ ...key, name }),
  fc.record({ case_number: key.case_number }),
  fc.record({ case_number: key.case_number, name }),
  fc.record({ person: key.person }),
);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ how: fc.constantFrom('put' as const, 'ignore' as const), table: fc.constant(table), row }),
  fc.record({ how: fc.constant('set' as const), table: fc.constant(table), row: fc.record({ name }), where }),
  fc.record({ how: fc.constant('remove' as const), table: fc.constant(table), where }),
);

const rowsAfter = (writes: readonly (readonly Change[])[]): Promise<DocketTable[]> =>
  store.transact(async (tx) => {
    await tx.write([
      { how: 'remove', table, where: { source: 'party' } },
      { how: 'remove', table, where: { source: 'actor' } },
    ]);
    for (const changes of writes) await tx.write(changes);
    const rows = await tx.db.selectFrom(table).selectAll().execute();
    return rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  });

test('whatever the changes are, and to whichever rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 30 }), async (changes) => {
      expect(await rowsAfter([changes])).toEqual(await rowsAfter(changes.map((one) => [one])));
    }),
    { numRuns: 300 },
  );
});
