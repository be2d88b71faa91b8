/** `muddet upgrade`: a record of an earlier release, tried on a copy, proved, and brought up to date. */
import { instantOf } from '../../activities/index.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { civilDateOf } from '../../law/index.ts';
import { migrations } from '../../registry/migrations/index.ts';
import { Database } from '../../registry/sqlite/driver.ts';
import { run, start, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
const today = civilDateOf(instantOf(Date.now()));
const since = '0016-authors-by-id';
const later = Object.keys(migrations).filter((name) => name >= since);
const last = later.at(-1) ?? '';
/** Back before it. */
const undone = `delete from docket where person = 'leyla'; drop table pokes; delete from kysely_migration where name >= '${since}'`;

/** An office whose record is of the release before `authorsById`: nobody is found by the id of an author. */
async function earlierOffice(name: string): Promise<string> {
  const data = join(folder, name);
  const application = sampleApplication('invention', today);
  const authors = [{ id: 'leyla', name: 'Leyla Məmmədova', address: 'Bakı', refusesMention: false }];
  await run(['act', 'APPLICATION_RECEIVED', '--data', JSON.stringify({ ...application, authors }), '--dir', data]);
  changed(data, undone);
  return data;
}

function changed(data: string, statements: string): void {
  const db = new Database(join(data, 'office.db'));
  db.exec(statements);
  db.close();
}

const editionsIn = (data: string): readonly unknown[] => {
  const db = new Database(join(data, 'office.db'));
  const rows = db.prepare<[], { name: string }>('select name from kysely_migration order by name').all();
  db.close();
  return rows.map(({ name }) => name);
};

test('tried, nothing is done to the record; done, it is up to date and proved, and the copy is gone', async () => {
  const data = await earlierOffice('office');
  const before = readdirSync(data).sort();
  expect(await run(['verify', '--data', data])).toMatchObject({
    code: 3,
    err: expect.stringContaining('[upgrade.pending]') as string,
  });
  const tried = await run(['upgrade', '--try', '--data', data]);
  expect([tried.code, tried.out]).toEqual([0, expect.stringContaining(`1 cases, 1 entries; ${later.join(', ')}.`)]);
  expect(tried.out).toContain('Nothing is done to the record itself.');
  expect(editionsIn(data)).not.toContain(last);
  const done = await run(['upgrade', '--data', data, '--json']);
  expect(JSON.parse(done.out)).toEqual({ migrations: later, cases: 1, entries: 1, done: true });
  expect(editionsIn(data)).toContain(last);
  expect((await run(['verify', '--data', data])).code).toBe(0);
  expect(readdirSync(data).filter((name) => !before.includes(name) && !name.startsWith('office.db'))).toEqual([]);
  expect((await run(['upgrade', '--data', data])).out).toBe('The record is of this release.');
});

test('it is tried beside a running server, and done when that is stopped', async () => {
  const data = await earlierOffice('running');
  const server = start(['serve', '--port', '0', '--data', data, '--log', 'silent']);
  while (server.out() === '') await new Promise((resolve) => setTimeout(resolve, 20));
  changed(data, undone);
  expect((await run(['upgrade', '--try', '--data', data])).code).toBe(0);
  expect(await run(['upgrade', '--data', data])).toMatchObject({
    code: 3,
    err: expect.stringContaining('[embedded.locked]') as string,
  });
  server.stop();
  await server.done;
  expect((await run(['upgrade', '--data', data])).code).toBe(0);
});

test.each([
  ['a migration that fails', `update cases set state = '{'`, 3, 'registry.migrationFailed'],
  [
    'tables of a later release',
    `insert into kysely_migration values ('0999-later', '')`,
    3,
    'registry.migrationFailed',
  ],
  ['a record that is not proved', `update cases set title = 'Başqa'`, 3, 'upgrade.notProved'],
])('%s: it is said, and the record is as it was', async (what, statements, code, said) => {
  const data = await earlierOffice(what.replaceAll(' ', '-'));
  changed(data, statements);
  const editions = editionsIn(data);
  expect(await run(['upgrade', '--data', data])).toMatchObject({
    code,
    err: expect.stringContaining(`[${said}]`) as string,
  });
  expect(editionsIn(data)).toEqual(editions);
});

test('there is none where there is no office', async () => {
  expect(await run(['upgrade', '--data', join(folder, 'none')])).toMatchObject({ code: 2 });
});
