/** Trouble over HTTP: problems without stacks, the clock not confirmed, other hosts, bodies too large. */
import type { Office } from '../../embedded/index.ts';
import { get } from 'node:http';
import { buildApi } from '../../api/index.ts';
import { RegistryError } from '../../registry/index.ts';
import { filing, key, officeForEach } from './support/open.ts';

const opened = officeForEach({ bodyLimit: 20_000 });

test('no act is taken while the clock is not confirmed; reading goes on', async () => {
  const { post, get, clock } = opened();
  await post('/applications', filing(), key());
  clock.set('2026-01-01T08:00:00Z');
  const held = await post('/applications', filing(), key());
  expect(held.status).toBe(503);
  expect(held.body).toMatchObject({ code: 'embedded.clockBackwards' });
  expect(await get('/ready')).toMatchObject({ status: 503, body: { code: 'embedded.clockBackwards' } });
  expect((await get('/health')).body).toMatchObject({ status: 'held', clockHold: { code: 'embedded.clockBackwards' } });
  expect((await get('/cases/A-2026-0001')).status).toBe(200);
  clock.set('2026-01-05T09:00:00Z');
  expect((await post('/clock/confirmation', { who: 'quliyev' })).body).toMatchObject({ status: 'ok', clockHold: null });
  expect((await post('/applications', filing(), key())).status).toBe(201);
});

test('an office that is closing takes no more acts', async () => {
  const { post, office } = opened();
  await office.close();
  expect((await post('/applications', filing(), key())).body).toMatchObject({ status: 503, code: 'embedded.closing' });
});

test.each([
  ['registry.unavailable', new RegistryError('registry.unavailable', { code: 'ECONNREFUSED' })],
  ['registry.cannotWrite', new RegistryError('registry.cannotWrite', { code: 'SQLITE_FULL' })],
  ['machine.failed', Object.assign(new Error('ENOSPC: /home/someone'), { code: 'ENOSPC' })],
])('%s is an outage, not a fault: the same may be asked again', async (code, error) => {
  const office = {
    registry: { onCommit: () => () => undefined, glimpse: () => Promise.reject(error) },
  } as unknown as Office;
  const api = await buildApi(office, { issuers: [] });
  const answer = await fetch(`${await api.listen({ host: '127.0.0.1', port: 0 })}/cases/A-2026-0001`);
  const body = await answer.json();
  await api.close();
  expect(answer.status).toBe(503);
  expect(body).toMatchObject({ code, detail: expect.stringMatching(/do it again/) });
  expect(JSON.stringify(body)).not.toContain('someone');
  expect(answer.headers.get('retry-after')).toBe(code.startsWith('registry.') ? '5' : null);
});

test('a fault is a problem without its cause', async () => {
  const office = {
    registry: { onCommit: () => () => undefined, glimpse: () => Promise.reject(new Error('secret at /home/someone')) },
  } as unknown as Office;
  const api = await buildApi(office, { issuers: [] });
  const answer = await fetch(`${await api.listen({ host: '127.0.0.1', port: 0 })}/cases/A-2026-0001`);
  const body = await answer.text();
  await api.close();
  expect(answer.status).toBe(500);
  expect(JSON.parse(body)).toMatchObject({ code: 'fault', detail: 'A fault of the program; its log has the cause.' });
  expect(body).not.toContain('secret');
});

/** fetch does not let the Host header be chosen. */
const statusFor = (address: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(`${address}/health`, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on('error', reject);
  });

test.each(['evil.example', '192.168.1.5:8400', 'localhost.evil.example', '127.0.0.1.evil.example'])(
  'a request for %s is not answered',
  async (host) => {
    expect(await statusFor(opened().address, host)).toBe(421);
  },
);

test.each(['localhost:8400', '127.0.0.1', '[::1]:8400'])('a request for %s is', async (host) => {
  expect(await statusFor(opened().address, host)).toBe(200);
});

test('a body larger than the limit, another media type, broken JSON, a place that is not there', async () => {
  const { post, get, send: sent } = opened();
  const large = await post('/applications', filing({ abstract: 'x'.repeat(30_000) }), key());
  expect(large.body).toMatchObject({ status: 413, code: 'request.tooLarge' });
  const send = async (contentType: string, body: string) =>
    (
      await sent('/applications', {
        method: 'POST',
        headers: { 'content-type': contentType, ...key() },
        body,
      })
    ).json();
  expect(await send('text/plain', '{}')).toMatchObject({ status: 415, code: 'request.mediaType' });
  expect(await send('application/json', '{')).toMatchObject({ status: 400, code: 'request.invalid' });
  expect((await get('/nowhere')).body).toMatchObject({ status: 404, code: 'request.noSuchPlace' });
});
