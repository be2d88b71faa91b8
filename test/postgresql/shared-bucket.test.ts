/** Two offices on one record and one bucket: what is uploaded at one is handed in and read at the other. */
import { filing, key, officeForEach } from '../api/support/open.ts';
import { documentOf } from '../api/support/uploads.ts';
import { newDatabase, removeDatabases } from '../registry/database.ts';
import { pdfOf, sha256Of } from '../support/documents.ts';
import { s3Server } from '../support/s3-server.ts';
import type { TestS3 } from '../support/s3-server.ts';

let s3: TestS3;
let database: string;
beforeAll(async () => {
  s3 = await s3Server();
  database = await newDatabase();
});
afterAll(async () => {
  await s3.close();
  await removeDatabases();
});

const onOne = { settings: () => ({ documents: { s3: s3.settings() } }), database: async () => database };
const one = officeForEach({}, onOne);
const other = officeForEach({}, onOne);

test('one content is one object, wherever it was uploaded, and every office reads it', async () => {
  const bytes = await pdfOf('claims');
  const named = await documentOf(one().as('aliyev'), bytes);
  await documentOf(other().as('rival'), bytes);
  const { effectiveAt: _, ...now } = filing();
  const filed = await other()
    .as('aliyev')
    .post('/applications', { ...now, documents: [named] }, key());
  expect(filed.status).toBe(201);
  for (const office of [one(), other()]) {
    const read = await office.as('aliyev').send(`/cases/A-2026-0001/documents/${sha256Of(bytes)}`);
    expect(Buffer.from(await read.arrayBuffer()).equals(bytes)).toBe(true);
    const all: string[] = [];
    for await (const { sha256 } of office.office.documents.store.list()) all.push(sha256);
    expect(all).toEqual([sha256Of(bytes)]);
  }
});
