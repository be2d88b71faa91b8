/** An office that keeps documents in an S3 store, at the command line: proved, looked at, backed up, restored, exported. */
import { instantOf } from '../../activities/index.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { stringify } from 'yaml';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { documentStoreOf } from '../../embedded/index.ts';
import { civilDateOf } from '../../law/index.ts';
import type { DocumentStore } from '../../registry/index.ts';
import { pdfOf, sha256Of } from '../support/documents.ts';
import { cutting, s3Server } from '../support/s3-server.ts';
import type { TestS3 } from '../support/s3-server.ts';
import { run, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
let next = 0;
const fresh = (name = 'office'): string => join(folder, `${name}-${(next += 1)}`);
const today = civilDateOf(instantOf(Date.now()));
const number = `A-${today.slice(0, 4)}-0001`;
const request = JSON.stringify(sampleApplication('invention', today));

let s3: TestS3;
let claims: Buffer;
let path: string;
beforeAll(async () => {
  s3 = await s3Server();
  claims = await pdfOf('claims');
  path = join(folder, 'claims.pdf');
  writeFileSync(path, claims);
});
afterAll(() => s3.close());
afterEach(() => {
  s3.instead(null);
  for (const name of ['MUDDET_S3_SECRET_KEY', 'MUDDET_DOCUMENTS']) delete process.env[name];
});

const withSettings = (documents: object, data = fresh()): string => {
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'settings.yaml'), stringify({ documents }));
  return data;
};
/** One with a case and its claims, under a prefix of its own. */
async function office(): Promise<string> {
  const data = withSettings({ s3: s3.settings({ prefix: `office-${next}` }), megabytes: 20 });
  const filed = await run(['act', 'APPLICATION_RECEIVED', '--data', request, '--dir', data, '--document', path]);
  expect(filed).toMatchObject({ code: 0, err: '' });
  return data;
}
const kept = async (data: string): Promise<string[]> => {
  const found: string[] = [];
  for await (const { sha256 } of documentStoreOf(data).list()) found.push(sha256);
  return found;
};
const emptied = async (data: string): Promise<void> => {
  for (const sha256 of await kept(data)) await documentStoreOf(data).remove(sha256);
};

test('27.3: filed with a paper; listed, got and proved', async () => {
  const data = await office();
  expect(await kept(data)).toEqual([sha256Of(claims)]);
  expect((await run(['document', 'list', number, '--data', data])).out).toContain('claims.pdf');
  const to = fresh('got.pdf');
  expect((await run(['document', 'get', number, sha256Of(claims).slice(0, 8), to, '--data', data])).code).toBe(0);
  expect(readFileSync(to).equals(claims)).toBe(true);
  expect(await run(['verify', '--data', data])).toMatchObject({
    code: 0,
    out: expect.stringContaining('1 documents') as string,
  });
});

test('verify names what is gone; while the store is away it says that, and calls nothing bad', async () => {
  const data = await office();
  s3.instead(cutting);
  const away = await run(['verify', '--data', data]);
  expect(away).toMatchObject({ code: 3, err: expect.stringContaining('document.storeAway') as string });
  expect(away.out).not.toContain('BAD');
  expect((await run(['verify', '--data', data, '--no-documents'])).code).toBe(0);
  s3.instead(null);
  await emptied(data);
  expect(await run(['verify', '--data', data])).toMatchObject({
    code: 1,
    out: expect.stringContaining('is not there') as string,
  });
});

describe('backup and restore', () => {
  test('documents are in the backup, and come back into the bucket that its settings name, once that is empty', async () => {
    const [data, backup, restored] = [await office(), fresh('backup'), fresh()];
    expect(await run(['backup', backup, '--data', data])).toMatchObject({ code: 0, err: '' });
    const sha256 = sha256Of(claims);
    const copy = join(backup, 'documents', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    expect(readFileSync(copy).equals(claims)).toBe(true);
    const refused = await run(['restore', backup, '--data', restored]);
    expect(refused).toMatchObject({ code: 3, err: expect.stringMatching(/documents are in .*backup\.notEmpty/) });
    expect([existsSync(restored), await kept(data)]).toEqual([false, [sha256]]);
    await emptied(data);
    expect(await run(['restore', backup, '--data', restored])).toMatchObject({ code: 0, err: '' });
    expect(await kept(restored)).toEqual([sha256]);
    expect((await run(['verify', '--data', restored])).out).toContain('1 documents');
  });

  test('of a restore that does not come to its end nothing is left in the bucket', async () => {
    const [data, backup, restored] = [await office(), fresh('backup'), fresh()];
    await run(['backup', backup, '--data', data]);
    await emptied(data);
    const manifest = join(backup, 'backup.json');
    const made = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, made.replace(/"root": "\w+"/, `"root": "${'0'.repeat(64)}"`));
    expect(await run(['restore', backup, '--data', restored])).toMatchObject({
      code: 3,
      err: expect.stringContaining('backup.damaged') as string,
    });
    expect([existsSync(restored), await kept(data)]).toEqual([false, []]);
    // What another has put there meanwhile is not touched.
    let others: ReturnType<DocumentStore['put']> | undefined;
    s3.instead(async ({ method }) => {
      if (method !== 'PUT' || others) return false;
      others = documentStoreOf(data).put(Readable.from('of another', { objectMode: false }));
      return false;
    });
    expect((await run(['restore', backup, '--data', restored])).code).toBe(3);
    expect(await kept(data)).toEqual([(await others)?.sha256]);
    await emptied(data);
    writeFileSync(manifest, made);
    expect((await run(['restore', backup, '--data', restored])).code).toBe(0);
  });

  test('while the store is away there is no backup, and no half of one', async () => {
    const [data, backup] = [await office(), fresh('backup')];
    s3.instead(cutting);
    expect(await run(['backup', backup, '--data', data])).toMatchObject({
      code: 3,
      err: expect.stringContaining('document.storeAway') as string,
    });
    expect(existsSync(backup)).toBe(false);
  });
});

describe('settings', () => {
  const shown = (data: string, ...more: string[]) => run(['settings', '--data', data, ...more]);

  test('where documents are is shown, the keys never', async () => {
    const data = withSettings({
      s3: { ...s3.settings({ prefix: 'a' }), accessKey: 'the-key', secretKey: 'the-secret' },
    });
    const { out } = await shown(data);
    expect(out).toMatch(/kept in http:\/\/127\.0\.0\.1:\d+\/documents\/a\//);
    const json = await shown(data, '--json');
    expect(JSON.parse(json.out)).toMatchObject({
      documents: { s3: { bucket: 'documents', prefix: 'a/', region: 'us-east-1', pathStyle: true } },
    });
    expect(out + json.out).not.toMatch(/the-key|the-secret/);
  });

  test.each([
    ['a folder too', (own: object) => ({ folder: 'papers', s3: own }), 'folder and s3 exclude each other'],
    ['a path in the endpoint', (own: object) => ({ s3: { ...own, endpoint: 'https://s3.az/x' } }), 'scheme, host'],
    ['no address at all', (own: object) => ({ s3: { ...own, endpoint: 's3.az' } }), 'documents.s3.endpoint'],
    [
      'a long prefix with a slip',
      (own: object) => ({ s3: { ...own, prefix: `${'office-documents-'.repeat(4)} ` } }),
      'documents.s3.prefix',
    ],
    ['a way out of the prefix', (own: object) => ({ s3: { ...own, prefix: 'a/../b' } }), 'documents.s3.prefix'],
    ['another bucket in the name', (own: object) => ({ s3: { ...own, bucket: 'a/b' } }), 'the name of a bucket'],
  ])('%s cannot be used', async (_, documents, said) => {
    const data = withSettings(documents(s3.settings()));
    expect(await shown(data)).toMatchObject({ code: 2, err: expect.stringContaining(said) as string });
  });

  test('the secret key may be in the environment; where it is nowhere, that is said before anything is opened', async () => {
    const { secretKey, ...rest } = s3.settings({ prefix: 'env' });
    const data = withSettings({ s3: rest });
    for (const command of [['serve', '--port', '0'], ['verify'], ['backup', fresh('backup')], ['doctor']]) {
      const { code, out, err } = await run([...command, '--data', data]);
      expect([command, code]).toEqual([command, 3]);
      expect(out + err).toContain('MUDDET_S3_SECRET_KEY');
    }
    process.env['MUDDET_S3_SECRET_KEY'] = secretKey;
    expect((await run(['doctor', '--data', data])).out).toMatch(/ok +documents/);
    process.env['MUDDET_S3_SECRET_KEY'] = 'wrong';
    expect((await run(['doctor', '--data', data])).out).toMatch(/BAD +documents/);
  });

  test('an export says nothing of it', async () => {
    const data = withSettings({ megabytes: 20, s3: { ...s3.settings({ prefix: 'exported' }) } });
    const to = `${fresh('export')}.ndjson`;
    await run(['act', 'APPLICATION_RECEIVED', '--data', request, '--dir', data]);
    expect((await run(['export', '--to', to, '--data', data])).code).toBe(0);
    const text = readFileSync(to, 'utf8');
    expect([text.includes('"megabytes":20'), /S3RVER|127\.0\.0\.1|exported/.test(text)]).toEqual([true, false]);
  });
});

describe('doctor', () => {
  test('puts in, reads, lists and takes away; nothing is left', async () => {
    const data = withSettings({ s3: s3.settings({ prefix: 'doctor' }) });
    expect((await run(['doctor', '--data', data])).out).toMatch(/ok +documents +http:.*takes documents/);
    expect(await kept(data)).toEqual([]);
  });

  test.each([
    ['wrong keys', { secretKey: 'wrong' }, 'SignatureDoesNotMatch'],
    ['no such bucket', { bucket: 'nowhere' }, 'NoSuchBucket'],
    ['nobody there', { endpoint: 'http://127.0.0.1:1' }, 'ECONNREFUSED'],
  ])('%s', async (_, over, said) => {
    const data = withSettings({ s3: s3.settings(over) });
    const { code, out } = await run(['doctor', '--data', data, '--json']);
    expect(code).toBe(3);
    expect((JSON.parse(out) as { findings: unknown[] }).findings).toContainEqual({
      check: 'documents',
      status: 'bad',
      detail: expect.stringContaining(said) as string,
    });
  });
});

test('MUDDET_DOCUMENTS: a backup is tried out in a folder of its own, beside the bucket of the running office', async () => {
  const [data, backup, restored] = [await office(), fresh('backup'), fresh()];
  await run(['backup', backup, '--data', data]);
  process.env['MUDDET_DOCUMENTS'] = 'documents';
  expect(await run(['restore', backup, '--data', restored])).toMatchObject({ code: 0, err: '' });
  expect(documentStoreOf(restored).folder).toBe(join(restored, 'documents'));
  expect((await run(['verify', '--data', restored])).out).toContain('1 documents');
  await emptied(restored);
  delete process.env['MUDDET_DOCUMENTS'];
  expect(await kept(data)).toEqual([sha256Of(claims)]);
});
