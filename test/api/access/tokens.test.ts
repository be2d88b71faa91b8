/** Which bearer tokens are taken: the office's own, those of issuers it trusts, and none that is forged, stale or for others. */
import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { JWTPayload } from 'jose';
import { authenticator, issueToken, ownKey, ownTokens, publicHalf } from '../../../api/index.ts';
import { temporaryFolder } from '../../cli/support/run.ts';
import { officeForEach } from '../support/open.ts';

const folder = temporaryFolder();
const now = () => new Date('2026-01-05T08:00:00Z');
const seconds = now().getTime() / 1000;

async function issuer() {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' };
  const sign = (claims: JWTPayload, { kid = 'k1', key = privateKey } = {}) =>
    new SignJWT({ iss: 'https://id.example.az', aud: 'muddet', sub: 'hasanova', exp: seconds + 60, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid })
      .sign(key);
  return { jwk, sign };
}
const trusted = async () => {
  const { jwk, sign } = await issuer();
  const about = { issuer: 'https://id.example.az', audience: 'muddet', keys: [jwk], rolesClaim: 'groups' };
  return { sign, jwk, take: authenticator([about], now) };
};
const refused = { status: 401, code: 'access.badToken' };

test('without a token the caller is nobody', async () => {
  expect(await authenticator([], now)(undefined)).toEqual({ person: null, roles: [] });
});

test('a trusted issuer says who it is and what; roles that are not ours mean nothing', async () => {
  const { sign, take } = await trusted();
  const token = await sign({ groups: ['formalExaminer', 'domain-admins', 7], roles: ['administrator'] });
  expect(await take(`Bearer ${token}`)).toEqual({ person: 'hasanova', roles: ['formalExaminer'] });
  expect(await take(`bearer ${await sign({ groups: 'administrator' })}`)).toEqual({ person: 'hasanova', roles: [] });
});

test.each<[string, JWTPayload]>([
  ['expired', { exp: seconds - 6 }],
  ['not yet good', { nbf: seconds + 60 }],
  ['for somebody else', { aud: 'payroll' }],
  ['by somebody else', { iss: 'https://elsewhere.example' }],
  ['of nobody', { sub: '' }],
  ['of spaces', { sub: '   ' }],
  ['of a name without end', { sub: 'x'.repeat(201) }],
  ['without a person', { sub: undefined as unknown as string }],
  ['without an expiry', { exp: undefined as unknown as number }],
])('a token that is %s is not taken', async (_, claims) => {
  const { sign, take } = await trusted();
  await expect(take(`Bearer ${await sign(claims)}`)).rejects.toMatchObject(refused);
});

test('one that expired less than five seconds ago is: clocks differ', async () => {
  const { sign, take } = await trusted();
  expect(await take(`Bearer ${await sign({ exp: seconds - 4 })}`)).toMatchObject({ person: 'hasanova' });
});

test('forged: signed by another key, unsigned, changed after signing, or with the public key as a secret', async () => {
  const { sign, take, jwk } = await trusted();
  const other = await generateKeyPair('ES256');
  const good = await sign({});
  const [head = '', body = '', signature = ''] = good.split('.');
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
  const byHmac = await new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
    .sign(Buffer.from(JSON.stringify(jwk)));
  const forged = [
    await sign({}, { key: other.privateKey }),
    await sign({}, { kid: 'k2' }),
    `${part({ alg: 'none' })}.${body}.`,
    `${part({ alg: 'none' })}.${body}.${signature}`,
    `${head}.${part({ ...claims, sub: 'root', groups: ['administrator'] })}.${signature}`,
    `${head}.${body}.${signature.slice(0, -4)}AAAA`,
    byHmac,
  ];
  for (const token of forged) await expect(take(`Bearer ${token}`)).rejects.toMatchObject(refused);
});

test.each([
  '',
  'Bearer',
  'Bearer ',
  'Basic cm9vdDpyb290',
  'Bearer a.b',
  'Bearer a.b.c',
  `Bearer ${'a'.repeat(9_000)}.b.c`,
])('"%.20s" is not a token', async (authorization) => {
  const { take } = await trusted();
  await expect(take(authorization)).rejects.toMatchObject(refused);
});

test('the keys of an issuer are read where it publishes them', async () => {
  const { jwk, sign } = await issuer();
  const server = createServer((_, answer) => answer.end(JSON.stringify({ keys: [jwk] })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const keys = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`);
  const about = { issuer: 'https://id.example.az', audience: 'muddet', keys, rolesClaim: 'roles' };
  try {
    const take = authenticator([about], now);
    expect(await take(`Bearer ${await sign({ roles: ['registrar'] })}`)).toMatchObject({ roles: ['registrar'] });
  } finally {
    server.close();
  }
});

test("the office's own key is made once, and only its owner can read it", async () => {
  const [one, two] = await Promise.all([ownKey(folder), ownKey(folder)]);
  expect(one).toEqual(two);
  expect(statSync(join(folder, 'access-key.json')).mode & 0o777).toBe(0o600);
  expect(publicHalf(one)).not.toHaveProperty('d');
  const token = await issueToken(folder, { person: 'hasanova', roles: ['formalExaminer'], seconds: 60 });
  const take = authenticator([ownTokens(publicHalf(one))], () => new Date());
  expect(await take(`Bearer ${token}`)).toEqual({ person: 'hasanova', roles: ['formalExaminer'] });
});

describe('over HTTP', () => {
  const opened = officeForEach();

  test('a token that is not taken is refused where none was needed, too', async () => {
    const { address } = opened();
    const answer = await fetch(`${address}/health`, { headers: { authorization: 'Bearer a.b.c' } });
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await answer.json()).toMatchObject({ code: 'access.badToken' });
  });

  test('the token of another office is not taken', async () => {
    const { send } = opened();
    const token = await issueToken(folder, { person: 'root', roles: ['administrator'], seconds: 60 });
    const answer = await send('/stuck', { headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(401);
  });
});
