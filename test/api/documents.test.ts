/** Documents over HTTP: uploaded in pieces, named by an act, read by whom the law lets read. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pdfOf, sha256Of } from '../support/documents.ts';
import { filing, key, officeForEach } from './support/open.ts';
import { documentOf, uploaded } from './support/uploads.ts';

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
