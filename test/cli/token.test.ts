/** `muddet token`, and what the settings say of whose tokens are taken. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { authenticator } from '../../api/index.ts';
import { issuersOf } from '../../cli/office/access.ts';
import { run, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
const callerBy = async (token: string) => authenticator(await issuersOf(folder), () => new Date())(`Bearer ${token}`);

test('makes a token that the office takes', async () => {
  const { code, out } = await run(['token', '--person', 'hasanova', '--role', 'formalExaminer', '--data', folder]);
  expect(code).toBe(0);
  expect(await callerBy(out)).toEqual({ person: 'hasanova', roles: ['formalExaminer'] });
  const party = await run(['token', '--person', 'aliyev', '--hours', '0.5', '--data', folder, '--json']);
  const said = JSON.parse(party.out) as { token: string };
  expect(said).toMatchObject({ person: 'aliyev', roles: [], hours: 0.5 });
  expect(await callerBy(said.token)).toEqual({ person: 'aliyev', roles: [] });
});

test.each([
  [['--person', 'x', '--role', 'king'], '"king" is not a role'],
  [['--person', 'x', '--hours', '0'], '--hours'],
  [['--person', 'x', '--hours', 'soon'], '--hours'],
  [['--person', ' '], '--person'],
])('%j is told what is wrong', async (args, words) => {
  const { code, err } = await run(['token', ...args, '--data', folder]);
  expect(code).toBe(2);
  expect(err).toContain(words);
});

test('where there is no office, no key is made', async () => {
  const { code, err } = await run(['token', '--person', 'x', '--data', join(folder, 'nowhere')]);
  expect([code, err]).toEqual([2, expect.stringContaining('there is no office')]);
});

describe('settings: access', () => {
  const checked = async (access: object) => {
    const file = join(folder, 'try.yaml');
    writeFileSync(file, JSON.stringify({ access }));
    return run(['settings', 'check', file]);
  };

  test('an issuer is trusted with its published keys, or with keys as they stand', async () => {
    const issuers = [
      { issuer: 'https://id.example.az', keys: 'https://id.example.az/jwks.json', rolesClaim: 'groups' },
      { issuer: 'https://other.example', keys: [{ kty: 'OKP', crv: 'Ed25519', x: 'AA', alg: 'EdDSA' }] },
    ];
    expect((await checked({ issuers })).code).toBe(0);
    const office = join(folder, 'office');
    mkdirSync(office);
    writeFileSync(join(office, 'settings.yaml'), JSON.stringify({ access: { issuers } }));
    expect(await issuersOf(office)).toMatchObject([
      { issuer: 'muddet', audience: 'muddet', rolesClaim: 'roles' },
      { issuer: 'https://id.example.az', keys: new URL('https://id.example.az/jwks.json'), rolesClaim: 'groups' },
      { issuer: 'https://other.example', audience: 'muddet' },
    ]);
  });

  test.each([
    [{ issuers: [{ issuer: 'x', keys: 'http://id.example.az/jwks.json' }] }, 'access.issuers.0.keys'],
    [{ issuers: [{ issuer: 'x', keys: [] }] }, 'access.issuers.0.keys'],
    [{ issuers: [{ keys: 'https://id.example.az' }] }, 'access.issuers.0.issuer'],
    [{ issuers: [{ issuer: 'muddet', keys: 'https://id.example.az' }] }, 'access.issuers.0.issuer'],
    [{ everyone: true }, 'access'],
  ])('%j cannot be used', async (access, path) => {
    const { code, err } = await checked(access);
    expect([code, err]).toEqual([2, expect.stringContaining(path)]);
  });
});
