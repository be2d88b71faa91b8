/** Documents over HTTP: uploaded in pieces, named by an act, read by whom the law lets read. */
import { existsSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Upload as TusUpload } from 'tus-js-client';
import { issueToken } from '../../api/index.ts';
import type { Instant } from '../../law/index.ts';
import { docxOf, pdfOf, pdfWith, sha256Of, types } from '../support/documents.ts';
import { filing, key, officeForEach } from './support/open.ts';
import type { Uploading } from './support/uploads.ts';
import { begin, codeOf, documentOf, giveUp, head, piece, placeOf, uploaded } from './support/uploads.ts';

const opened = officeForEach();
const digest = (sha256: string): string => `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`;

test('27.3: an application comes with its papers, and each is had again as it was', async () => {
  const { as, folder } = opened();
  const aliyev = as('aliyev');
  const bytes = await pdfOf('claims');
  const sha256 = sha256Of(bytes);
  const answer = await uploaded(aliyev, bytes, { name: 'claims.pdf' });
  expect([answer.status, answer.headers.get('repr-digest')]).toEqual([204, digest(sha256)]);
  expect(existsSync(join(folder, 'documents', sha256.slice(0, 2), sha256.slice(2, 4), sha256))).toBe(true);

  const documents = [{ sha256, name: 'iddia sənədi.pdf', kind: 'claims' }];
  const { effectiveAt: _, ...now } = filing();
  const filed = await aliyev.post('/applications', { ...now, documents }, key());
  expect(filed.body).toMatchObject({ ok: true, entry: { act: { documents } } });
  const listed = await aliyev.get('/cases/A-2026-0001/documents');
  expect(listed.body).toEqual({
    view: 'whole',
    items: [{ seq: 1, ...documents[0], mediaType: 'application/pdf', bytes: bytes.length }],
  });
  const read = await aliyev.send(`/cases/A-2026-0001/documents/${sha256}`);
  expect(Buffer.from(await read.arrayBuffer()).equals(bytes)).toBe(true);
  expect(Object.fromEntries(read.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="iddia s?n?di.pdf"; filename*=UTF-8''iddia%20s%C9%99n%C9%99di.pdf`,
    'x-content-type-options': 'nosniff',
    etag: `"${sha256}"`,
  });
});

test('an act that names what its sender has not uploaded is refused, and nothing of it is kept', async () => {
  const { as, office } = opened();
  const { effectiveAt: _, ...now } = filing();
  const named = await documentOf(as('rival'), await pdfOf('of another'));
  const refused = await as('aliyev').post('/applications', { ...now, documents: [named] }, key());
  expect([refused.status, refused.body['code']]).toEqual([422, 'document.unknown']);
  expect((await office.registry.docket()).items).toEqual([]);
});

const now = () => {
  const { effectiveAt: _, ...rest } = filing();
  return rest;
};
const problem = async (answer: Response) => [answer.status, await codeOf(answer)];

/** Sends some of a piece, and is gone. */
async function breakOff(place: string, offset: number, some: Uint8Array): Promise<void> {
  const { address, folder } = opened();
  const token = await issueToken(folder, { person: 'aliyev', roles: [], seconds: 600 });
  const sending = request(`${address}${place}`, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${token}`,
      'tus-resumable': '1.0.0',
      'upload-offset': String(offset),
      'content-type': 'application/offset+octet-stream',
      'content-length': String(some.length * 2),
    },
  });
  sending.on('error', () => undefined);
  await new Promise<void>((resolve) => sending.write(some, () => resolve()));
  await new Promise((resolve) => setTimeout(resolve, 100));
  sending.destroy();
}

describe('an upload', () => {
  test('comes in pieces, is broken off, and goes on where it stopped', async () => {
    const aliyev = opened().as('aliyev');
    const bytes = await pdfOf('claims', 200_000);
    const place = placeOf(await begin(aliyev, bytes.length, { name: 'claims.pdf', sha256: sha256Of(bytes) }));
    const first = await piece(aliyev, place, 0, bytes.subarray(0, 50_000));
    expect([first.status, first.headers.get('upload-offset')]).toEqual([204, '50000']);
    await breakOff(place, 50_000, bytes.subarray(50_000, 120_000));
    const found = await head(aliyev, place);
    expect(found.headers.get('upload-metadata')).toMatch(/^filetype \S+,filename \S+,sha256 \S+$/);
    const offset = Number(found.headers.get('upload-offset'));
    expect([offset >= 50_000, offset <= 120_000, found.headers.get('upload-length')]).toEqual([
      true,
      true,
      String(bytes.length),
    ]);
    expect(await problem(await piece(aliyev, place, offset + 1, bytes.subarray(offset + 1)))).toEqual([
      409,
      'upload.otherOffset',
    ]);
    const last = await piece(aliyev, place, offset, bytes.subarray(offset));
    expect([last.status, last.headers.get('repr-digest')]).toEqual([204, digest(sha256Of(bytes))]);
    expect(await opened().office.registry.uploadsOf('aliyev')).toMatchObject([
      { sha256: sha256Of(bytes), bytes: bytes.length, mediaType: 'application/pdf' },
    ]);
  });

  test('is made by a client that knows tus and nothing of this office', async () => {
    const { address, folder } = opened();
    const token = await issueToken(folder, { person: 'aliyev', roles: [], seconds: 600 });
    // Larger than the body of any other request may be.
    const bytes = Buffer.from('Bir iddia. '.repeat(300_000));
    await new Promise<void>((resolve, reject) => {
      new TusUpload(bytes, {
        endpoint: `${address}/uploads`,
        headers: { authorization: `Bearer ${token}` },
        metadata: { filename: 'claims.txt', filetype: types.text },
        chunkSize: 2_000_000,
        onError: reject,
        onSuccess: () => resolve(),
      }).start();
    });
    expect(await opened().office.documents.store.has(sha256Of(bytes))).toBe(true);
  });

  test('that came whole before the process ended is kept when it is asked for', async () => {
    const { folder, office, clock, as } = opened();
    const aliyev = as('aliyev');
    const bytes = await pdfOf('claims');
    const place = placeOf(await begin(aliyev, bytes.length));
    // The last piece is on disk, and nothing of what follows.
    writeFileSync(join(folder, 'uploads', place.split('/').at(-1) ?? ''), bytes);
    expect((await head(aliyev, place)).headers.get('upload-offset')).toBe(String(bytes.length));
    expect(await office.registry.uploadsOf('aliyev')).toMatchObject([{ sha256: sha256Of(bytes), at: clock.now() }]);
    // Asked again, it says the same; the bytes are not kept twice.
    expect((await head(aliyev, place)).headers.get('upload-offset')).toBe(String(bytes.length));
  });

  test('is its own: another finds nothing there, nor can give it up', async () => {
    const { as } = opened();
    const place = placeOf(await begin(as('aliyev'), 1_000));
    for (const other of [as('rival'), as('keeper', 'administrator'), as('quliyev', 'registrar')]) {
      expect((await head(other, place)).status).toBe(404);
      expect(await problem(await piece(other, place, 0, Buffer.alloc(10)))).toEqual([404, 'upload.unknown']);
      expect((await giveUp(other, place)).status).toBe(404);
    }
    expect((await head(as(null), place)).status).toBe(401);
    expect((await giveUp(as('aliyev'), place)).status).toBe(204);
    expect((await head(as('aliyev'), place)).status).toBe(404);
  });

  test('of what is there already is one file, and each who has uploaded it may hand it in', async () => {
    const { as, office } = opened();
    const bytes = await pdfOf('claims');
    const [mine, theirs] = [await documentOf(as('aliyev'), bytes), await documentOf(as('rival'), bytes)];
    expect(mine.sha256).toBe(theirs.sha256);
    const all: string[] = [];
    for await (const { sha256 } of office.documents.store.list()) all.push(sha256);
    expect(all).toEqual([mine.sha256]);
    expect((await as('aliyev').post('/applications', { ...now(), documents: [mine] }, key())).status).toBe(201);
  });

  test('nobody may have more waiting than the office takes, nor too many begun', async () => {
    const { as } = opened();
    const [aliyev, most] = [as('aliyev'), 50 * 2 ** 20];
    for (let n = 0; n < 10; n += 1) expect((await begin(aliyev, most)).status).toBe(201);
    expect(await problem(await begin(aliyev, 1))).toEqual([413, 'document.tooMany']);
    expect((await begin(as('rival'), 1)).status).toBe(201);
    const begun = await Promise.all(Array.from({ length: 120 }, () => begin(as('many'), 1)));
    expect(begun.filter(({ status }) => status === 201)).toHaveLength(100);
  });
});

describe('hostile uploads', () => {
  const asked = async (bytes: Uint8Array, how: Uploading) => {
    const { as, office } = opened();
    const found = await problem(await uploaded(as('evil'), bytes, how));
    expect(await office.registry.uploadsOf('evil')).toEqual([]);
    return found;
  };

  test('of a sort that is not taken, or of another than it says', async () => {
    expect(await asked(Buffer.from('MZ'), { type: 'application/x-msdownload' })).toEqual([422, 'document.wrongType']);
    expect(await asked(Buffer.from('<html><script>'), { type: types.pdf })).toEqual([422, 'document.wrongType']);
    expect(await asked(Buffer.from('x'), { type: '' })).toEqual([422, 'document.wrongType']);
  });
  test('larger than is taken, or than was said', async () => {
    expect(await asked(Buffer.from('x'), { type: types.text, length: 51 * 2 ** 20 })).toEqual([413, 'document.tooBig']);
    expect(await asked(Buffer.from('more than was said'), { type: types.text, length: 4 })).toEqual([
      413,
      'document.tooBig',
    ]);
  });
  test('with something that runs', async () => {
    const bytes = await pdfWith('99 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj');
    expect(await asked(bytes, { type: types.pdf })).toEqual([422, 'document.active']);
  });
  test('a ZIP bomb', async () => {
    const part = { name: 'word/media/a.bin', content: Buffer.alloc(1_000), declared: 300_000_000 };
    expect(await asked(docxOf(part), { type: types.docx })).toEqual([413, 'document.tooBig']);
  });
  test('not what its hash says', async () => {
    const how = { type: types.text, sha256: 'a'.repeat(64) };
    expect(await asked(Buffer.from('x'), how)).toEqual([422, 'document.damaged']);
    expect(await asked(Buffer.from('x'), { ...how, sha256: '../../x' })).toEqual([400, 'request.invalid']);
  });
  test('empty', async () =>
    expect(await asked(Buffer.alloc(0), { type: types.text })).toEqual([422, 'document.damaged']));

  test.each(['/uploads/..%2f..%2faccess-key.json', '/uploads/../access-key.json', `/uploads/${'f'.repeat(31)}%00`])(
    'no way out by %s',
    async (place) => {
      const { as } = opened();
      for (const answer of [await head(as('evil'), place), await giveUp(as('evil'), place)])
        expect([400, 404]).toContain(answer.status);
      expect((await piece(as('evil'), place, 0, Buffer.from('x'))).status).toBeGreaterThanOrEqual(400);
      expect(existsSync(join(opened().folder, 'access-key.json'))).toBe(true);
    },
  );

  test('a name that leads elsewhere, or shows as another, is refused before the act is judged', async () => {
    const aliyev = opened().as('aliyev');
    const { sha256, kind } = await documentOf(aliyev, await pdfOf('claims'));
    for (const name of [
      '../claims.pdf',
      'a\\b.pdf',
      '..',
      'a\u202efdp.exe',
      'a\r\nset-cookie: x',
      'a\u0000.pdf',
      ' ',
      '',
    ])
      expect(
        (await aliyev.post('/applications', { ...now(), documents: [{ sha256, kind, name }] }, key())).status,
      ).toBe(400);
  });

  test('another protocol than tus 1.0, and a piece of another sort', async () => {
    const { as } = opened();
    const aliyev = as('aliyev');
    expect((await aliyev.send('/uploads', { method: 'POST' })).status).toBe(400);
    const place = placeOf(await begin(aliyev, 10));
    const sent = await aliyev.send(place, {
      method: 'PATCH',
      headers: { 'tus-resumable': '1.0.0', 'upload-offset': '0', 'content-type': 'application/json' },
      body: '{}',
    });
    expect(await problem(sent)).toEqual([400, 'request.invalid']);
    expect((await begin(as(null), 10)).status).toBe(401);
  });
});

test('what nobody hands in is cleared away in time; what an entry names stays', async () => {
  const { as, office, folder } = opened();
  const [cited, left] = [await pdfOf('cited'), await pdfOf('left')];
  const named = await documentOf(as('aliyev'), cited);
  await documentOf(as('aliyev'), left);
  await as('aliyev').post('/applications', { ...now(), documents: [named] }, key());
  const then = new Date(Date.now() - 2 * 24 * 3_600_000);
  for (const sha256 of [sha256Of(cited), sha256Of(left)])
    utimesSync(join(folder, 'documents', sha256.slice(0, 2), sha256.slice(2, 4), sha256), then, then);
  // Of a process that was killed while it put one in, and of one that is at it.
  const [dead, alive] = ['dead', 'alive'].map((name) => join(folder, 'documents', 'drafts', name)) as [string, string];
  for (const draft of [dead, alive]) writeFileSync(draft, 'a half');
  utimesSync(dead, then, then);
  expect(await office.documents.clear('2026-02-03T08:00:00Z' as Instant)).toBe(0);
  expect([existsSync(dead), existsSync(alive)]).toEqual([false, true]);
  expect(await office.documents.clear('2026-02-05T08:00:00Z' as Instant)).toBe(1);
  expect(await office.documents.store.has(sha256Of(left))).toBe(false);
  expect(await office.documents.store.has(sha256Of(cited))).toBe(true);
});

test('content on disk that the record does not know, after a crash, is nobody’s; uploaded again it is its uploader’s', async () => {
  const { as, office } = opened();
  const bytes = await pdfOf('claims');
  await office.documents.store.put(Readable.from([bytes], { objectMode: false }));
  const named = { sha256: sha256Of(bytes), name: 'claims.pdf', kind: 'claims' };
  const early = await as('aliyev').post('/applications', { ...now(), documents: [named] }, key());
  expect(early.body['code']).toBe('document.unknown');
  await documentOf(as('aliyev'), bytes);
  expect((await as('aliyev').post('/applications', { ...now(), documents: [named] }, key())).status).toBe(201);
});

test('a document that the disk has spoilt is not given out whole', async () => {
  const { as, folder } = opened();
  const bytes = await pdfOf('claims');
  const named = await documentOf(as('aliyev'), bytes);
  await as('aliyev').post('/applications', { ...now(), documents: [named] }, key());
  const { sha256 } = named;
  const place = join(folder, 'documents', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  writeFileSync(place, bytes.fill(0x20, 100, 200));
  expect(await problem(await as('aliyev').send(`/cases/A-2026-0001/documents/${sha256}`))).toEqual([
    500,
    'document.missing',
  ]);
  rmSync(place);
  expect(await problem(await as('aliyev').send(`/cases/A-2026-0001/documents/${sha256}`))).toEqual([
    500,
    'document.missing',
  ]);
});
