/** Documents over HTTP in an office that keeps them in an S3 store: uploaded, named by an act, read, cleared away. */
import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '../../law/index.ts';
import { pdfOf, sha256Of } from '../support/documents.ts';
import { cutting, refusing, s3Server } from '../support/s3-server.ts';
import type { TestS3 } from '../support/s3-server.ts';
import { filing, key, officeForEach } from './support/open.ts';
import { begin, documentOf, head, piece, placeOf } from './support/uploads.ts';

let s3: TestS3;
let n = 0;
beforeAll(async () => {
  s3 = await s3Server();
});
afterAll(() => s3.close());
afterEach(() => s3.instead(null));

const prefix = () => `office-${n}/`;
const opened = officeForEach(
  {},
  { settings: () => ({ documents: { s3: s3.settings({ prefix: `office-${(n += 1)}` }) } }) },
);
const now = () => {
  const { effectiveAt: _, ...rest } = filing();
  return rest;
};
const keyOf = (sha256: string) => `${prefix()}${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
const kept = async (): Promise<string[]> => {
  const found: string[] = [];
  for await (const { sha256 } of opened().office.documents.store.list()) found.push(sha256);
  return found;
};
const read = (sha256: string) => opened().as('aliyev').send(`/cases/A-2026-0001/documents/${sha256}`);
const problem = async (answer: Response) => {
  const { code, detail } = (await answer.json()) as { code: string; detail: string };
  return { status: answer.status, code, detail };
};

test('27.3: an application comes with its papers; they are in the bucket, and had again as they were', async () => {
  const { as, folder } = opened();
  const aliyev = as('aliyev');
  const bytes = await pdfOf('claims', 200_000);
  const documents = [await documentOf(aliyev, bytes)];
  expect((await aliyev.post('/applications', { ...now(), documents }, key())).status).toBe(201);
  expect(s3.asked).toContain(`PUT /documents/${keyOf(sha256Of(bytes))}`);
  expect(readdirSync(join(folder, 'documents'))).toEqual(['drafts']);
  expect(readdirSync(join(folder, 'documents', 'drafts'))).toEqual([]);
  const answer = await read(sha256Of(bytes));
  expect(answer.headers.get('content-length')).toBe(String(bytes.length));
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
});

test('the store is away at the last piece: that is said, what has come stays, and it is kept when it is asked for', async () => {
  const { as, office } = opened();
  const aliyev = as('aliyev');
  const bytes = await pdfOf('claims');
  const place = placeOf(await begin(aliyev, bytes.length));
  s3.instead(refusing(503, 'SlowDown'));
  const refused = await problem(await piece(aliyev, place, 0, bytes));
  expect(refused).toMatchObject({ status: 503, code: 'document.cannotStore' });
  expect(refused.detail).not.toMatch(/127\.0\.0\.1|SlowDown/);
  expect(await office.registry.uploadsOf('aliyev')).toEqual([]);
  s3.instead(null);
  expect((await head(aliyev, place)).headers.get('upload-offset')).toBe(String(bytes.length));
  expect(await office.registry.uploadsOf('aliyev')).toMatchObject([{ sha256: sha256Of(bytes) }]);
  expect(await kept()).toEqual([sha256Of(bytes)]);
});

test('the store is away just after the last piece is put in: what has come stays, too', async () => {
  const aliyev = opened().as('aliyev');
  const bytes = await pdfOf('claims');
  const place = placeOf(await begin(aliyev, bytes.length));
  s3.instead((request, answer) => (request.method === 'HEAD' ? cutting(request, answer) : false));
  const refused = await problem(await piece(aliyev, place, 0, bytes));
  expect(refused).toMatchObject({ status: 503, code: 'document.storeAway' });
  s3.instead(null);
  expect((await head(aliyev, place)).headers.get('upload-offset')).toBe(String(bytes.length));
  expect(await kept()).toEqual([sha256Of(bytes)]);
});

test('the store is away when a document is read: an outage, and no document that is lost', async () => {
  const aliyev = opened().as('aliyev');
  const named = await documentOf(aliyev, await pdfOf('claims'));
  await aliyev.post('/applications', { ...now(), documents: [named] }, key());
  s3.instead(cutting);
  const away = await problem(await read(named.sha256));
  expect(away).toMatchObject({ status: 503, code: 'document.storeAway' });
  expect(away.detail).not.toContain('127.0.0.1');
  // Acts without documents need no store.
  expect((await aliyev.post('/applications', now(), key())).status).toBe(201);
  s3.instead(null);
  expect((await read(named.sha256)).status).toBe(200);
  await opened().office.documents.store.remove(named.sha256);
  expect(await problem(await read(named.sha256))).toMatchObject({ status: 500, code: 'document.missing' });
});

test('what nobody hands in is cleared away in time; what an entry names stays, and nothing goes while the store is away', async () => {
  const { as, office } = opened();
  const [cited, left] = [await pdfOf('cited'), await pdfOf('left')];
  const named = await documentOf(as('aliyev'), cited);
  await documentOf(as('aliyev'), left);
  await as('aliyev').post('/applications', { ...now(), documents: [named] }, key());
  const then = new Date(Date.now() - 2 * 24 * 3_600_000);
  for (const bytes of [cited, left]) utimesSync(s3.fileOf(keyOf(sha256Of(bytes))), then, then);
  expect(await office.documents.clear('2026-02-03T08:00:00Z' as Instant)).toBe(0);
  s3.instead(refusing(503, 'SlowDown'));
  await expect(office.documents.clear('2026-02-05T08:00:00Z' as Instant)).rejects.toMatchObject({
    code: 'document.storeAway',
  });
  s3.instead(null);
  expect(await office.documents.clear('2026-02-05T08:00:00Z' as Instant)).toBe(1);
  expect(await kept()).toEqual([sha256Of(cited)]);
});

test('what is uploaded again while it is cleared away stays', async () => {
  const { as, office } = opened();
  const both = [await pdfOf('one'), await pdfOf('other')];
  for (const bytes of both) await documentOf(as('aliyev'), bytes);
  const then = new Date(Date.now() - 2 * 24 * 3_600_000);
  for (const bytes of both) utimesSync(s3.fileOf(keyOf(sha256Of(bytes))), then, then);
  let again: Buffer | undefined;
  s3.instead(async ({ method, url }) => {
    if (method === 'DELETE' && !again) {
      again = both.find((bytes) => !url?.endsWith(sha256Of(bytes))) as Buffer;
      await documentOf(as('rival'), again);
    }
    return false;
  });
  expect(await office.documents.clear('2026-03-05T08:00:00Z' as Instant)).toBe(1);
  expect(await kept()).toEqual([sha256Of(again as Buffer)]);
});

test('what is uploaded again while its very own removal is under way is there afterwards', async () => {
  const { as, office } = opened();
  const bytes = await pdfOf('one');
  await documentOf(as('aliyev'), bytes);
  const then = new Date(Date.now() - 2 * 24 * 3_600_000);
  utimesSync(s3.fileOf(keyOf(sha256Of(bytes))), then, then);
  let uploaded: Promise<unknown> | undefined;
  s3.instead(async ({ method }) => {
    if (method !== 'DELETE' || uploaded) return false;
    uploaded = documentOf(as('rival'), bytes);
    // The store is slow, and by now the upload is noted.
    while ((await office.registry.uploadsOf('rival')).length === 0) await pause(5);
    await pause(50);
    return false;
  });
  expect(await office.documents.clear('2026-03-05T08:00:00Z' as Instant)).toBe(0);
  await uploaded;
  expect(await kept()).toEqual([sha256Of(bytes)]);
});
