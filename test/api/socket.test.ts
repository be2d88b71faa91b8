/** The door over a real socket, on the loopback address. */
import type { AddressInfo } from 'node:net';
import { filing, key, officeForEach } from './support/open.ts';

const opened = officeForEach();

test('an application is filed and read back over a real socket', async () => {
  const { api, send } = opened();
  expect((api.server.address() as AddressInfo).address).toBe('127.0.0.1');
  const answer = await send('/applications', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...key() },
    body: JSON.stringify(filing()),
  });
  expect(answer.status).toBe(201);
  const read = await send(answer.headers.get('location') ?? '');
  expect(await read.json()).toMatchObject({ number: 'A 2026 0001', file: { title: 'Günəş su qızdırıcısı' } });
});
