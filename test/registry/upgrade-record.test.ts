/** A record with cases, as the release before four eyes left it: copied into this one, and brought up to date in its place. */
import { copyRecord, openRegistry, pendingMigrations, upgradeRecord, verify } from '../../registry/index.ts';
import type { CaseNumber } from '../../machines/index.ts';
import { applicationData, at, law } from '../support/case-driver.ts';
import { behind, newDatabase, removeDatabases } from './database.ts';
import { newKey, taken } from './office.ts';

afterAll(removeDatabases);

/** Two of them under one id, by a slip of whoever filed it; and one whose id is a name. */
const authors = [
  { id: 'leyla', name: 'Leyla Məmmədova', address: 'Bakı', refusesMention: false },
  { id: 'Murad', name: 'Murad', address: 'Bakı', refusesMention: false },
  { id: 'leyla', name: 'Əli Məmmədov', address: 'Bakı', refusesMention: false },
];

async function recordOf0013(): Promise<string> {
  const database = await newDatabase();
  const registry = await openRegistry({ database, law });
  for (const _ of [1, 2]) {
    const act = {
      type: 'APPLICATION_RECEIVED',
      case: null,
      effectiveAt: at('2026-01-05'),
      by: { person: 'aliyev', role: 'applicant' },
      data: { ...applicationData(), authors },
    } as const;
    await taken(registry.apply(act, { key: newKey(), now: at('2026-01-05') }));
  }
  await registry.close();
  const before = await behind(database);
  await before.run(`drop table pokes; drop table proposals; drop table assignments; drop table comments;
    drop index cases_by_assignee; alter table cases drop column assignee;
    delete from docket where role = 'author' and person = 'leyla';
    delete from kysely_migration where name > '0013-webhooks'`);
  await before.close();
  return database;
}

test('what the journal says is in the lists afterwards, in the copy and in the record itself', async () => {
  const database = await recordOf0013();
  const pending = await pendingMigrations(database);
  expect(pending).toEqual(['0014-proposals', '0015-assignments', '0016-authors-by-id', '0017-pokes']);
  const copy = await newDatabase();
  await copyRecord(database, copy);
  expect(await verify(copy)).toMatchObject({ bad: null, cases: 2 });
  expect(await pendingMigrations(database)).toEqual(pending);
  await upgradeRecord(database);
  expect(await verify(database)).toMatchObject({ bad: null, cases: 2 });
  const registry = await openRegistry({ database, law });
  const number = 'A 2026 0001' as CaseNumber;
  expect(await registry.assignment(number)).toMatchObject({ assignee: null, history: [] });
  expect(await registry.glimpse(number, 'leyla')).toMatchObject({ named: true });
  await registry.close();
});
