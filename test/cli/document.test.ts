/** Documents at the command line: uploaded with an act, listed, got, proved, and kept by a backup. */
import { instantOf } from '../../activities/index.ts';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { civilDateOf } from '../../law/index.ts';
import { pdfOf, pdfWith, sha256Of } from '../support/documents.ts';
import { run, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
let next = 0;
const fresh = (name = 'office'): string => join(folder, `${name}-${(next += 1)}`);
const today = civilDateOf(instantOf(Date.now()));
const number = `A-${today.slice(0, 4)}-0001`;
const request = JSON.stringify(sampleApplication('invention', today));

let claims: Buffer;
let path: string;
beforeAll(async () => {
  claims = await pdfOf('claims');
  path = join(folder, 'claims.pdf');
  writeFileSync(path, claims);
});

const file = (data: string, ...documents: string[]) =>
  run([
    'act',
    'APPLICATION_RECEIVED',
    '--data',
    request,
    '--dir',
    data,
    ...documents.flatMap((d) => ['--document', d]),
  ]);
const contentIn = (data: string): string => {
  const sha256 = sha256Of(claims);
  return join(data, 'documents', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
};

test('27.3: filed with two papers; listed, and one got as it was', async () => {
  const [data, text] = [fresh(), join(folder, 'abstract.txt')];
  writeFileSync(text, 'Qısa məzmun.');
  expect(await file(data, `${path}:claims`, `${text}:abstract`)).toMatchObject({ code: 0 });
  const listed = await run(['document', 'list', number, '--data', data]);
  expect(listed.out).toMatch(/1 +claims +claims\.pdf +application\/pdf/);
  expect(listed.out).toMatch(/1 +abstract +abstract\.txt +text\/plain/);
  const to = join(folder, 'got.pdf');
  expect((await run(['document', 'get', number, sha256Of(claims).slice(0, 8), to, '--data', data])).code).toBe(0);
  expect(readFileSync(to).equals(claims)).toBe(true);
  expect((await run(['document', 'get', number, 'ffffffffffffff', to, '--data', data])).code).toBe(2);
});

test('what is not taken: nothing is filed, and nothing is kept', async () => {
  const [data, bad] = [fresh(), join(folder, 'script.pdf')];
  writeFileSync(bad, await pdfWith('99 0 obj\n<< /S /JavaScript >>\nendobj'));
  expect(await file(data, bad)).toMatchObject({ code: 1, err: expect.stringContaining('document.active') as string });
  expect((await run(['document', 'list', number, '--data', data])).code).toBe(2);
  expect(existsSync(join(data, 'documents'))).toBe(false);
  expect((await run(['document', 'check', bad, '--data', data])).code).toBe(1);
  expect(await run(['document', 'check', path, '--data', data])).toMatchObject({
    code: 0,
    out: expect.stringContaining(sha256Of(claims)) as string,
  });
});

test.each([
  ['a kind that there is not', 'claims.pdf:poem', 'is no kind of document'],
  ['a file that is not there', 'nowhere.pdf', 'cannot be read'],
  ['a sort that nobody takes', 'package.json', 'is of no sort'],
])('%s is wrong usage', async (_, named, said) => {
  expect(await file(fresh(), named)).toMatchObject({ code: 2, err: expect.stringContaining(said) as string });
});

describe('verify', () => {
  test('each document that an entry names is there and is what it was', async () => {
    const data = fresh();
    await file(data, `${path}:claims`);
    expect((await run(['verify', '--data', data])).out).toMatch(/1 cases, 1 entries, 1 documents/);
    for (const [spoil, said] of [
      [() => writeFileSync(contentIn(data), 'another'), 'is not what was kept'],
      [() => writeFileSync(contentIn(data), claims.subarray(1)), 'is not what was kept'],
    ] as const) {
      spoil();
      const { code, out } = await run(['verify', '--data', data]);
      expect([code, out]).toEqual([1, expect.stringMatching(`BAD: A .* entry 1: document: claims.pdf: .*${said}`)]);
      expect((await run(['verify', '--data', data, '--no-documents'])).code).toBe(0);
    }
  });

  test('one that is gone is named', async () => {
    const data = fresh();
    await file(data, path);
    rmSync(contentIn(data));
    expect((await run(['verify', '--data', data])).out).toContain('is not there');
  });
});

describe('backup and restore', () => {
  test('documents are in it, and come back; uploads in hand are not', async () => {
    const [data, backup, restored] = [fresh(), fresh('backup'), fresh()];
    await file(data, path);
    expect((await run(['backup', backup, '--data', data])).code).toBe(0);
    expect(readFileSync(contentIn(backup)).equals(claims)).toBe(true);
    expect(readdirSync(backup)).not.toContain('uploads');
    expect((await run(['restore', backup, '--data', restored])).code).toBe(0);
    expect((await run(['verify', '--data', restored])).out).toContain('1 documents');
  });

  test.each([
    ['spoilt', (place: string) => writeFileSync(place, 'another')],
    ['lost', (place: string) => rmSync(place)],
  ])('one that was %s before does not keep the office from coming back, and is named by verify', async (_, spoil) => {
    const [data, backup, restored] = [fresh(), fresh('backup'), fresh()];
    await file(data, path);
    spoil(contentIn(data));
    expect((await run(['backup', backup, '--data', data])).code).toBe(0);
    expect(existsSync(contentIn(backup))).toBe(false);
    expect((await run(['restore', backup, '--data', restored])).code).toBe(0);
    const { code, out } = await run(['verify', '--data', restored]);
    expect([code === 0, out]).toEqual([false, expect.stringContaining('claims.pdf')]);
  });

  test('a place where nothing can be kept is found by doctor', async () => {
    const data = fresh();
    await file(data);
    writeFileSync(join(data, 'settings.yaml'), `documents: { folder: ${path} }\n`);
    expect(await run(['doctor', '--data', data])).toMatchObject({
      code: 3,
      out: expect.stringContaining('is not a directory') as string,
    });
  });

  test('a document changed in the backup is found before anything is put in place', async () => {
    const [data, backup, restored] = [fresh(), fresh('backup'), fresh()];
    await file(data, path);
    await run(['backup', backup, '--data', data]);
    writeFileSync(contentIn(backup), 'another');
    expect(await run(['restore', backup, '--data', restored])).toMatchObject({
      code: 3,
      err: expect.stringContaining('backup.damaged') as string,
    });
    expect(existsSync(restored)).toBe(false);
  });

  test('kept in a folder of their own, they are in the backup all the same', async () => {
    const [data, backup, papers] = [fresh(), fresh('backup'), fresh('papers')];
    mkdirSync(data);
    writeFileSync(join(data, 'settings.yaml'), `documents: { folder: ${papers}, types: [application/pdf] }\n`);
    await file(data, path);
    expect(existsSync(contentIn(data))).toBe(false);
    await run(['backup', backup, '--data', data]);
    expect(readFileSync(contentIn(backup)).equals(claims)).toBe(true);
    expect((await run(['doctor', '--data', data])).out).toContain(papers);
  });
});
