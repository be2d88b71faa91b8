/** `muddet serve` on a network: said where, asked with `--server` over TLS, and looked after by `muddet doctor`. */
import { instantOf } from '../../activities/index.ts';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { issueToken } from '../../api/index.ts';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { settingsFileIn } from '../../embedded/index.ts';
import { civilDateOf } from '../../law/index.ts';
import { certificateFor, filesOf } from '../support/certificates.ts';
import { soon } from '../support/receiver.ts';
import { builtMain } from './support/built.ts';
import { run, start, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
const today = civilDateOf(instantOf(Date.now()));
const number = `A-${today.slice(0, 4)}-0001`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A data directory with an office on the network under these files. */
function officeWith(network: object): string {
  const data = mkdtempSync(join(folder, 'office-'));
  writeFileSync(
    settingsFileIn(data),
    JSON.stringify({ network: { names: ['localhost'], host: '127.0.0.1', ...network } }),
  );
  return data;
}

test('from another computer it is asked over TLS, by whoever trusts its certificate', async () => {
  const certificate = await certificateFor('localhost');
  const files = filesOf(certificate, folder);
  const port = await freePort();
  const data = officeWith({ port, ...files });
  const application = JSON.stringify(sampleApplication('invention', today));
  await run(['act', 'APPLICATION_RECEIVED', '--data', application, '--dir', data]);
  const server = start(['serve', '--port', '0', '--data', data, '--log', 'silent']);
  await soon(() => existsSync(join(data, 'server.json')));
  expect(server.out()).toContain(`Other computers reach it at https://localhost:${port}`);
  const token = await issueToken(data, { person: 'hasanova', roles: ['formalExaminer'], seconds: 600 });
  const asked = ['case', number, '--server', `https://localhost:${port}`, '--token', token];
  expect(await run(asked)).toMatchObject({ code: 3, err: expect.stringContaining('[server.notTrusted]') as string });
  const env = { ...process.env, NODE_OPTIONS: '', NODE_EXTRA_CA_CERTS: files.certificate };
  const { stdout } = await promisify(execFile)(process.execPath, [builtMain, ...asked], { env });
  expect(stdout).toContain(number.replaceAll('-', ' '));
  expect((await run(['case', number, '--data', data])).code).toBe(0);
  server.stop();
  expect((await server.done).code).toBe(0);
});

test('without a certificate that it can serve with it does not open', async () => {
  const data = officeWith({ port: await freePort(), certificate: 'none.pem', key: 'none.pem' });
  const { code, err } = await run(['serve', '--port', '0', '--data', data, '--log', 'silent']);
  expect([code, err]).toEqual([3, expect.stringContaining('[network.badCertificate]')]);
  expect(existsSync(join(data, 'server.json'))).toBe(false);
});

test.each([
  ['one that holds', 'localhost', -1, 90, 'ok', 'holds until'],
  ['one that ends soon', 'localhost', -80, 10, 'warning', 'it expires on'],
  ['one that has expired', 'localhost', -90, -1, 'bad', 'it has expired on'],
  ['one that does not hold yet', 'localhost', 1, 90, 'bad', 'does not hold yet'],
  ['one of another name', 'other.test', -1, 90, 'bad', 'it is not for localhost'],
])('muddet doctor says of the certificate: %s', async (_, name, from, until, status, detail) => {
  const own = mkdtempSync(join(folder, 'files-'));
  const data = officeWith(filesOf(await certificateFor(name, from, until), own));
  const { out } = await run(['doctor', '--json', '--data', data]);
  const { findings } = JSON.parse(out) as { readonly findings: readonly { readonly check: string }[] };
  expect(findings.find(({ check }) => check === 'certificate')).toEqual({
    check: 'certificate',
    status,
    detail: expect.stringContaining(detail) as string,
  });
});
