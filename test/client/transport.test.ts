/** Connections that are lost, servers that are none, and what the client does about either. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from '../../client/index.ts';
import type { Filing } from '../../client/index.ts';
import { filing, officeForEach } from '../api/support/open.ts';
import { throughBetween } from './support/between.ts';

const opened = officeForEach();
const { middle, office } = throughBetween(opened);
const application = filing() as unknown as Filing;

test('an act whose answer was lost is sent again with its key, and is done once', async () => {
  middle().lose('/applications', 'answer', 'request');
  expect(await office().file(application)).toMatchObject({ case: 'A 2026 0001', seq: 1 });
  expect(middle().asked.filter((path) => path === 'POST /applications')).toHaveLength(3);
  expect(await office().file(application)).toMatchObject({ case: 'A 2026 0002' });
});

test('what only reads is asked for again', async () => {
  middle().lose('/cases', 'request', 'answer');
  expect(await office().get('/cases')).toEqual({ items: [], next: null });
});

test('what is neither is not sent twice', async () => {
  const body = { who: 'keeper', statement: 'id,paidOn,amount,text\n', dryRun: true };
  middle().lose('/payments', 'answer');
  await expect(office().post('/payments', { body })).rejects.toMatchObject({ code: 'server.noAnswer' });
  expect(middle().asked.filter((path) => path === 'POST /payments')).toHaveLength(1);
});

test('after the last time it is said that nobody answers', async () => {
  middle().lose('/cases', 'request', 'request', 'request');
  await expect(office().get('/cases')).rejects.toMatchObject({ name: 'ConnectionError', code: 'server.noAnswer' });
  await middle().close();
  await expect(office().get('/cases')).rejects.toMatchObject({ code: 'server.noAnswer' });
});

test('an answer that does not come in time is given up', async () => {
  const silent = await serverThat(() => undefined);
  const waiting = connect({ server: silent.address, timeout: 50 });
  await expect(waiting.get('/cases')).rejects.toMatchObject({ code: 'server.noAnswer' });
  silent.close();
});

test('who has given up waiting is told just that', async () => {
  const asked = office().get('/cases', { signal: AbortSignal.abort(new Error('enough')) });
  await expect(asked).rejects.toThrow('enough');
});

async function serverThat(answers: Parameters<typeof createServer>[1]) {
  const server = createServer(answers as never);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const json = { 'content-type': 'application/json' };
test.each([
  ['a page', 200, {}, '<h1>It works</h1>', 'server.notAnOffice'],
  ['a gateway that fails', 502, {}, 'Bad Gateway', 'server.notAnOffice'],
  ['a way to elsewhere', 302, { location: 'http://127.0.0.1:1/' }, '', 'server.notAnOffice'],
  ['other JSON', 200, json, '{"up":true}', 'server.notAnOffice'],
  ['a later office', 200, json, '{"status":"ok","apiVersion":"2"}', 'server.otherVersion'],
  ['an earlier office', 200, json, '{"status":"ok"}', 'server.otherVersion'],
])('%s is no office of this version: nothing is sent to it', async (_what, status, headers, text, code) => {
  const seen: string[] = [];
  const other = await serverThat((request, response) => {
    seen.push(request.url ?? '');
    response.writeHead(status, headers).end(text);
  });
  await expect(office({ server: other.address }).file(application)).rejects.toMatchObject({ code });
  expect(new Set(seen)).toEqual(new Set(['/health']));
  other.close();
});

test('a server without TLS is not spoken to over https', async () => {
  const server = opened().address.replace('http:', 'https:');
  await expect(office({ server }).get('/cases')).rejects.toMatchObject({ code: 'server.notTrusted' });
});

test.each([
  'office',
  'ftp://office.example',
  'http://office.example',
  'https://a:b@office.example',
  'https://office.example/?x=1',
])('%s is no address for a token', (server) => {
  expect(() => connect({ server })).toThrow(expect.objectContaining({ code: 'server.badAddress' }) as Error);
});

test('an office below a path of its server is asked there', async () => {
  const seen: string[] = [];
  const gateway = await serverThat((request, response) => {
    seen.push(request.url ?? '');
    response.writeHead(200, json).end('{"status":"ok","apiVersion":"1","items":[],"next":null}');
  });
  await connect({ server: `${gateway.address}/muddet/` }).get('/cases');
  expect(seen).toEqual(['/muddet/health', '/muddet/cases']);
  gateway.close();
});
