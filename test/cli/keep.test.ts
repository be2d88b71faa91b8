/** `muddet backup`, `restore` and `anchor`: an office is kept while it runs, and comes back as it was, or not at all. */
import { instantOf } from '../../activities/index.ts';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { civilDateOf } from '../../law/index.ts';
import { diskStore } from '../../registry/index.ts';
import { behind } from '../registry/database.ts';
import { run, start, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
let next = 0;
const fresh = (name = 'office'): string => join(folder, `${name}-${(next += 1)}`);
const today = civilDateOf(instantOf(Date.now()));
const request = JSON.stringify(sampleApplication('invention', today));
const file = (data: string) => run(['act', 'APPLICATION_RECEIVED', '--data', request, '--dir', data]);

/** Two cases, a letter for each, settings and a key. */
async function office(): Promise<string> {
  const data = fresh();
  mkdirSync(data);
  writeFileSync(join(data, 'settings.yaml'), 'policies: []\n');
  await run(['token', '--person', 'hasanova', '--data', data]);
  await file(data);
  await file(data);
  return data;
}

const backedUp = async (data: string, into = fresh('backup')): Promise<string> => {
  expect(await run(['backup', into, '--data', data])).toMatchObject({ code: 0, err: '' });
  return into;
};
const lettersIn = (data: string): readonly string[] =>
  readdirSync(join(data, 'outbox'), { recursive: true, encoding: 'utf8' }).sort();

test('an office is backed up, restored elsewhere, and proved; it goes on with the next number', async () => {
  const data = await office();
  // Of an upgrade that is being tried, or was killed.
  mkdirSync(join(data, 'upgrade-AbC123'));
  writeFileSync(join(data, 'upgrade-AbC123', 'copy.db'), 'half');
  const backup = await backedUp(data);
  expect(existsSync(join(backup, 'upgrade-AbC123'))).toBe(false);
  const restored = fresh();
  const { code, out } = await run(['restore', backup, '--data', restored]);
  expect(code).toBe(0);
  expect(out).toContain('2 cases, 2 entries');
  expect(lettersIn(restored)).toEqual(lettersIn(data));
  for (const name of ['settings.yaml', 'access-key.json'])
    expect(readFileSync(join(restored, name))).toEqual(readFileSync(join(data, name)));
  expect((await run(['verify', '--data', restored])).code).toBe(0);
  expect((await file(restored)).out).toContain(`A ${today.slice(0, 4)} 0003`);
});

test('while the office runs: what it answered before is in the backup', async () => {
  const data = await office();
  const server = start(['serve', '--port', '0', '--data', data]);
  while (!server.out().includes('http://')) await new Promise((resolve) => setTimeout(resolve, 20));
  const acting = (async () => {
    for (let n = 0; n < 3; n += 1) await file(data);
  })();
  await file(data);
  const backup = await backedUp(data);
  await acting;
  server.stop();
  await server.done;
  expect(existsSync(join(backup, 'server.json'))).toBe(false);
  const restored = fresh();
  const { code, out } = await run(['restore', backup, '--data', restored, '--json']);
  expect(code).toBe(0);
  expect((JSON.parse(out) as { cases: number }).cases).toBeGreaterThanOrEqual(3);
});

test.each([
  ['a changed letter', 'outbox', 'is not what was backed up'],
  ['a changed record', 'office.db', 'is not what was backed up'],
])('%s is found before anything is put in place', async (_what, where, said) => {
  const backup = await backedUp(await office());
  const [name = ''] = where === 'outbox' ? lettersIn(backup).filter((path) => path.endsWith('.eml')) : [];
  writeFileSync(join(backup, where, name), 'x', { flag: 'a' });
  const data = fresh();
  const { code, err } = await run(['restore', backup, '--data', data]);
  expect([code, existsSync(data)]).toEqual([3, false]);
  expect(err).toMatch(new RegExp(`${said}.*backup.damaged`));
});

test('a letter that is being written is not backed up, nor a document that is', async () => {
  const data = await office();
  writeFileSync(join(data, 'settings.yaml'), 'documents: { folder: papers }\n');
  mkdirSync(join(data, 'papers', 'drafts'), { recursive: true });
  writeFileSync(join(data, 'papers', 'drafts', 'half'), 'a half');
  writeFileSync(join(data, 'outbox', '.A-2026-0001.eml.4711.tmp'), 'a half');
  const backup = await backedUp(data);
  expect(readdirSync(backup, { recursive: true, encoding: 'utf8' }).join()).not.toMatch(/tmp|half/);
});

test('documents in a folder elsewhere: not into one that another office may have', async () => {
  const [data, papers] = [await office(), fresh('papers')];
  writeFileSync(join(data, 'settings.yaml'), `documents: { folder: ${papers} }\n`);
  await diskStore(papers).put(Readable.from('Bir iddia.'));
  const backup = await backedUp(data);
  const restored = fresh();
  const refused = await run(['restore', backup, '--data', restored]);
  expect(refused).toMatchObject({ code: 3, err: expect.stringContaining(papers) as string });
  expect(existsSync(restored)).toBe(false);
  renameSync(papers, fresh('moved'));
  expect((await run(['restore', backup, '--data', restored])).code).toBe(0);
  expect(readdirSync(papers).length).toBeGreaterThan(0);
});

test('a missing file, and a folder that is no backup', async () => {
  const backup = await backedUp(await office());
  const other = fresh('other');
  mkdirSync(other);
  copyFileSync(join(backup, 'backup.json'), join(other, 'backup.json'));
  expect((await run(['restore', other, '--data', fresh()])).err).toContain('is missing');
  expect((await run(['restore', folder, '--data', fresh()])).err).toContain('backup.none');
});

test('a backup that names a file outside itself is none', async () => {
  const backup = await backedUp(await office());
  const made = readFileSync(join(backup, 'backup.json'), 'utf8');
  for (const path of ['../outside', '/etc/hostname', 'outbox/../../x']) {
    writeFileSync(join(backup, 'backup.json'), made.replace('"path": "access-key.json"', `"path": "${path}"`));
    expect((await run(['restore', backup, '--data', fresh()])).err).toContain('backup.none');
  }
});

test('never over something that is there, nor into the office itself', async () => {
  const [data, second] = [await office(), await office()];
  const backup = await backedUp(data);
  const before = readFileSync(join(second, 'office.db'));
  for (const args of [
    ['restore', backup, '--data', second],
    ['backup', backup, '--data', data],
    ['backup', join(data, 'backup'), '--data', data],
  ])
    expect(await run(args)).toMatchObject({ code: 3, err: expect.stringContaining('backup.notEmpty') as string });
  expect(readFileSync(join(second, 'office.db'))).toEqual(before);
  expect(existsSync(join(data, 'backup'))).toBe(false);
  expect((await run(['backup', fresh(), '--data', fresh()])).err).toContain('there is no office');
});

test('an anchor shows later what was taken out; and nothing where all is there', async () => {
  const data = await office();
  const anchor = join(folder, `anchor-${(next += 1)}.txt`);
  const made = await run(['anchor', anchor, '--data', data]);
  expect(made.out).toMatch(/2 cases, 2 entries\nroot [0-9a-f]{64}\nsigned with the key /);
  await file(data);
  const good = await run(['verify', '--anchor', anchor, '--data', data]);
  expect(good).toMatchObject({ code: 0, out: expect.stringContaining('All 2 entries of') as string });
  // The last case is cut off with its counter: the record alone does not show it.
  const number = `A ${today.slice(0, 4)} 0002`;
  const db = await behind(join(data, 'office.db'));
  const third = `A ${today.slice(0, 4)} 0003`;
  const tables = await db.rows<{ name: string; column: string }>(
    "select m.name, i.name as column from sqlite_master m, pragma_table_info(m.name) i where m.type = 'table' and (i.name = 'case_number' or (m.name = 'cases' and i.name = 'number'))",
  );
  for (const { name, column } of tables)
    await db.tamper(`delete from ${name} where ${column} in (?, ?)`, number, third);
  await db.tamper('update numbers set last = 1');
  await db.close();
  expect((await run(['verify', '--data', data])).code).toBe(0);
  const { code, out } = await run(['verify', '--anchor', anchor, '--data', data, '--json']);
  expect([code, (JSON.parse(out) as { ok: boolean }).ok]).toEqual([1, false]);
  expect((await run(['verify', '--anchor', anchor, '--data', data])).out).toContain(`BAD: ${number} entry 1`);
});

test('an anchor is not taken with another list, or another signature', async () => {
  const data = await office();
  const anchor = join(folder, `anchor-${(next += 1)}.txt`);
  await run(['anchor', anchor, '--data', data]);
  const text = readFileSync(anchor, 'utf8');
  const spoilt = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return run(['verify', '--anchor', join(folder, name), '--data', data]);
  };
  const shorter = await spoilt('shorter.txt', text.split('\n').slice(0, -2).join('\n'));
  expect([shorter.code, shorter.err]).toEqual([2, expect.stringContaining('not the one that was signed')]);
  const forged = await spoilt('forged.txt', text.replace(/"signature":"(....)/, '"signature":"AAAA'));
  expect([forged.code, forged.err]).toEqual([2, expect.stringContaining('signature does not hold')]);
  expect((await spoilt('none.txt', 'hello')).err).toContain('not a signed statement');
  expect((await run(['verify', '--anchor', join(folder, 'nowhere.txt'), '--data', data])).code).toBe(2);
});
