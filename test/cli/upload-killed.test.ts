/** An upload outlives the process that was taking it: what has come stays, and goes on at the next start. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { issueToken } from '../../api/index.ts';
import type { Asking } from '../api/support/open.ts';
import { begin, head, piece, placeOf } from '../api/support/uploads.ts';
import { types } from '../support/documents.ts';
import { builtMain, root, served } from './support/built.ts';
import type { Server } from './support/built.ts';
import { temporaryFolder } from './support/run.ts';

const data = join(temporaryFolder(), 'office');
const serve = (): Promise<Server> =>
  served({ command: process.execPath, args: [builtMain, 'serve', '--port', '0', '--json', '--data', data], cwd: root });

async function asking({ address }: Server): Promise<Asking> {
  const token = await issueToken(data, { person: 'aliyev', roles: [], seconds: 600 });
  const send: Asking['send'] = (url, request = {}) => {
    const headers = new Headers(request.headers);
    headers.set('authorization', `Bearer ${token}`);
    return fetch(`${address}${url}`, { ...request, headers });
  };
  return { send } as Asking;
}

test('killed in the middle of a document: the rest is sent after the next start, and the whole is kept', async () => {
  const bytes = Buffer.from(randomBytes(300_000).toString('hex'));
  let server = await serve();
  let aliyev = await asking(server);
  const place = placeOf(await begin(aliyev, bytes.length, { type: types.text }));
  expect((await piece(aliyev, place, 0, bytes.subarray(0, 400_000))).status).toBe(204);
  expect((await server.stop('SIGKILL')).code).toBe(-1);

  server = await serve();
  aliyev = await asking(server);
  const offset = Number((await head(aliyev, place)).headers.get('upload-offset'));
  expect(offset).toBe(400_000);
  const last = await piece(aliyev, place, offset, bytes.subarray(offset));
  expect([last.status, last.headers.get('repr-digest')]).toEqual([204, expect.stringMatching(/^sha-256=:/)]);
  expect((await server.stop()).code).toBe(0);
});
