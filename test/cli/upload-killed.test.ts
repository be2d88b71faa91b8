/** An upload outlives the process that was taking it: what has come stays, and goes on at the next start. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueToken } from '../../api/index.ts';
import type { Asking } from '../api/support/open.ts';
import { begin, head, piece, placeOf } from '../api/support/uploads.ts';
import { documentStoreOf } from '../../embedded/index.ts';
import { sha256Of, types } from '../support/documents.ts';
import { s3Server } from '../support/s3-server.ts';
import { builtMain, root, served } from './support/built.ts';
import type { Server } from './support/built.ts';
import { temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
const serve = (data: string): Promise<Server> =>
  served({ command: process.execPath, args: [builtMain, 'serve', '--port', '0', '--json', '--data', data], cwd: root });

async function asking({ address }: Server, data: string): Promise<Asking> {
  const token = await issueToken(data, { person: 'aliyev', roles: [], seconds: 600 });
  const send: Asking['send'] = (url, request = {}) => {
    const headers = new Headers(request.headers);
    headers.set('authorization', `Bearer ${token}`);
    return fetch(`${address}${url}`, { ...request, headers });
  };
  return { send } as Asking;
}

test('killed in the middle of a document: the rest is sent after the next start, and the whole is kept', async () => {
  const data = join(folder, 'office');
  const bytes = Buffer.from(randomBytes(300_000).toString('hex'));
  let server = await serve(data);
  let aliyev = await asking(server, data);
  const place = placeOf(await begin(aliyev, bytes.length, { type: types.text }));
  expect((await piece(aliyev, place, 0, bytes.subarray(0, 400_000))).status).toBe(204);
  expect((await server.stop('SIGKILL')).code).toBe(-1);

  server = await serve(data);
  aliyev = await asking(server, data);
  const offset = Number((await head(aliyev, place)).headers.get('upload-offset'));
  expect(offset).toBe(400_000);
  const last = await piece(aliyev, place, offset, bytes.subarray(offset));
  expect([last.status, last.headers.get('repr-digest')]).toEqual([204, expect.stringMatching(/^sha-256=:/)]);
  expect((await server.stop()).code).toBe(0);
});

test('killed while it puts a document into a bucket: it is put in when its upload is asked for, and is there once', async () => {
  const data = join(folder, 'office-with-bucket');
  const s3 = await s3Server();
  try {
    mkdirSync(data);
    writeFileSync(join(data, 'settings.yaml'), JSON.stringify({ documents: { s3: s3.settings() } }));
    const bytes = Buffer.from(randomBytes(300_000).toString('hex'));
    let server = await serve(data);
    let aliyev = await asking(server, data);
    const place = placeOf(await begin(aliyev, bytes.length, { type: types.text }));
    const put = new Promise<void>((resolve) => s3.instead(() => resolve()));
    const unanswered = piece(aliyev, place, 0, bytes).catch(() => null);
    await put;
    expect((await server.stop('SIGKILL')).code).toBe(-1);
    expect(await unanswered).toBeNull();
    s3.instead(null);

    server = await serve(data);
    aliyev = await asking(server, data);
    expect((await head(aliyev, place)).headers.get('upload-offset')).toBe(String(bytes.length));
    const kept: string[] = [];
    for await (const { sha256 } of documentStoreOf(data).list()) kept.push(sha256);
    expect(kept).toEqual([sha256Of(bytes)]);
    expect((await server.stop()).code).toBe(0);
  } finally {
    await s3.close();
  }
});
