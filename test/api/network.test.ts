/** The office on a network: TLS, its names, a certificate that is renewed; and how many requests are answered. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { pino } from 'pino';
import { issueToken, openNetwork, ownKey, ownTokens, publicHalf } from '../../api/index.ts';
import type { NetworkServer } from '../../api/index.ts';
import { networkSettings, requestSettings, settingsFileIn } from '../../embedded/index.ts';
import { certificateFor, filesOf } from '../support/certificates.ts';
import { soon } from '../support/receiver.ts';
import { filing, key, officeForEach } from './support/open.ts';

const name = 'office.test';
const folder = mkdtempSync(join(tmpdir(), 'muddet-network-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('over TLS', () => {
  const opened = officeForEach();
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  let server: NetworkServer | null = null;
  afterEach(async () => {
    lines.length = 0;
    await server?.close();
    server = null;
  });

  async function open(certificate: Awaited<ReturnType<typeof certificateFor>>) {
    const { office, clock } = opened();
    const files = filesOf(certificate, folder);
    const issuers = [ownTokens(publicHalf(await ownKey(office.dataDir)))];
    const settings = { host: '127.0.0.1', port: 0, names: [name], ...files };
    server = await openNetwork(office, settings, { clock, issuers, log, lookAgainAfter: 20 });
    return { port: Number(new URL(server.address).port), files };
  }

  interface Asked {
    readonly ca?: string;
    readonly host?: string;
    readonly token?: string;
    readonly path?: string;
  }

  const ask = (port: number, { ca = '', host = name, token, path = '/health' }: Asked) =>
    new Promise<{ status: number; headers: object; body: Record<string, unknown>; fingerprint: string }>(
      (resolve, reject) => {
        const headers = {
          host: `${host}:${port}`,
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        };
        const asked = request(
          { host: '127.0.0.1', port, path, servername: name, ca, headers, agent: false },
          (answer) => {
            const { fingerprint256: fingerprint } = (answer.socket as TLSSocket).getPeerCertificate();
            let text = '';
            answer.setEncoding('utf8').on('data', (part: string) => (text += part));
            answer.on('end', () =>
              resolve({
                status: answer.statusCode ?? 0,
                headers: answer.headers,
                body: JSON.parse(text) as Record<string, unknown>,
                fingerprint,
              }),
            );
          },
        );
        asked.on('error', reject).end();
      },
    );

  test('who trusts the certificate asks it as a name of the office, and is told what the token opens', async () => {
    const certificate = await certificateFor(name);
    const { port } = await open(certificate);
    await opened().post('/applications', filing(), key());
    const token = await issueToken(opened().folder, { person: 'hasanova', roles: ['formalExaminer'], seconds: 60 });
    const answer = await ask(port, { ca: certificate.cert, token, path: '/cases/A-2026-0001' });
    expect(answer).toMatchObject({ status: 200, body: { number: 'A 2026 0001' } });
    expect(answer.headers).toMatchObject({ 'strict-transport-security': 'max-age=31536000' });
    expect(await ask(port, { ca: certificate.cert, path: '/cases/A-2026-0001' })).toMatchObject({ status: 404 });
    expect(await ask(port, { ca: certificate.cert, host: 'OFFICE.test' })).toMatchObject({ status: 200 });
    expect(server?.address).toBe(`https://${name}:${port}`);
  });

  test('no other name, no other certificate, nothing in the clear', async () => {
    const certificate = await certificateFor(name);
    const { port } = await open(certificate);
    expect(await ask(port, { ca: certificate.cert, host: 'rebound.example' })).toMatchObject({
      status: 421,
      body: { code: 'request.otherHost' },
    });
    const other = await certificateFor(name);
    await expect(ask(port, { ca: other.cert })).rejects.toThrow(/self-signed/);
    await expect(fetch(`http://127.0.0.1:${port}/health`)).rejects.toThrow('fetch failed');
    expect((await opened().get('/health')).status).toBe(200);
  });

  test('a renewed certificate holds without a restart; one that cannot be served with does not', async () => {
    const [first, second] = [await certificateFor(name), await certificateFor(name)];
    const { port, files } = await open(first);
    const before = (await ask(port, { ca: first.cert })).fingerprint;
    writeFileSync(files.certificate, second.cert);
    await soon(() => lines.some((line) => line.includes('goes on with the certificate that it has')));
    expect((await ask(port, { ca: first.cert })).fingerprint).toBe(before);
    writeFileSync(files.key, second.key);
    await soon(() => lines.some((line) => line.includes('is renewed')));
    expect((await ask(port, { ca: second.cert })).fingerprint).not.toBe(before);
    expect(lines.filter((line) => line.includes('goes on with'))).toHaveLength(1);
  });

  test('files that cannot be served with are named, and nothing listens', async () => {
    const [one, other] = [await certificateFor(name), await certificateFor(name)];
    await expect(open({ cert: one.cert, key: other.key })).rejects.toMatchObject({ code: 'network.badCertificate' });
    await expect(open({ cert: 'no PEM', key: one.key })).rejects.toMatchObject({ code: 'network.badCertificate' });
  });
});

test('what the settings say of the network and of requests, and what is usual', () => {
  const data = mkdtempSync(join(folder, 'data-'));
  expect([networkSettings(data), requestSettings(data)]).toEqual([null, { person: 6000, withoutToken: 600 }]);
  const network = { names: [' Office.Test '], certificate: 'tls/cert.pem', key: '/etc/key.pem' };
  writeFileSync(settingsFileIn(data), JSON.stringify({ network, requests: { person: 10 } }));
  expect(networkSettings(data)).toEqual({
    names: [name],
    host: '0.0.0.0',
    port: 443,
    certificate: join(data, 'tls/cert.pem'),
    key: '/etc/key.pem',
  });
  expect(requestSettings(data)).toEqual({ person: 10, withoutToken: 600 });
  for (const names of [[], ['two words'], ['-x.az'], ['https://office.test']]) {
    writeFileSync(settingsFileIn(data), JSON.stringify({ network: { ...network, names } }));
    expect(() => networkSettings(data)).toThrow(/network\.names/);
  }
});

describe('so many requests in a minute are answered', () => {
  const opened = officeForEach({ requests: { person: 4, withoutToken: 2 } });

  test('of a person, however many others ask; and without a token that is taken, from an address', async () => {
    const { as, send } = opened();
    const asked = async (person: string, times: number) => {
      const statuses: number[] = [];
      for (let i = 0; i < times; i++) statuses.push((await as(person).get('/cases')).status);
      return statuses;
    };
    expect(await asked('aliyev', 5)).toEqual([200, 200, 200, 200, 429]);
    expect(await asked('rival', 4)).toEqual([200, 200, 200, 200]);
    const refused = await as('rival').get('/cases');
    expect(refused).toMatchObject({ status: 429, body: { code: 'request.tooMany', params: { max: 4 } } });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    const strange = { headers: { authorization: 'Bearer a.b.c' } };
    expect((await send('/cases', strange)).status).toBe(401);
    expect((await as(null).get('/health')).status).toBe(200);
    expect((await send('/cases', strange)).status).toBe(429);
    expect((await as(null).get('/health')).status).toBe(429);
  });
});
