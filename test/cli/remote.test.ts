/** `--server`: every command that asks an office says the same of one that is reached over a socket as of one in a directory. */
import { instantOf } from '../../activities/index.ts';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { issueToken } from '../../api/index.ts';
import { civilDateOf } from '../../law/index.ts';
import { pdfOf } from '../support/documents.ts';
import { run, start, temporaryFolder } from './support/run.ts';
import type { Ran, Running } from './support/run.ts';

const folder = temporaryFolder();
const data = join(folder, 'office');
const today = civilDateOf(instantOf(Date.now()));
const year = today.slice(0, 4);
const number = `A-${year}-0001`;
const application = sampleApplication('invention', today);
const sample = JSON.stringify(application);
const [{ id: applicant } = { id: '' }] = application['applicants'] as readonly { readonly id: string }[];
const statement = join(folder, 'statement.csv');
writeFileSync(statement, `id,paidOn,amount,text\nB-1,${today},10.00,${number}\n`);
const claims = join(folder, 'claims.pdf');
writeFileSync(claims, await pdfOf('claims'));

const file = ['act', 'APPLICATION_RECEIVED', '--data', sample];
const tried = ['FORMAL_EXAMINATION_PASSED', '--case', number, '--by', 'formalExaminer:hasanova'];
/** Each changes nothing, so that it can be asked of the directory first and of the server after. */
const asked: readonly (readonly string[])[] = [
  ['case', number],
  ['case', number, '--json'],
  ['permitted', number, '--by', 'formalExaminer:hasanova', '--all'],
  ['permitted', number, '--by', 'applicant:aliyev', '--form', 'AMENDMENT_FILED'],
  ['preview', ...tried],
  ['forecast', number],
  ['explain', number],
  ['explain', number, 'nosuch'],
  ['statistics'],
  ['webhooks'],
  ['stuck'],
  ['stuck', number],
  ['stuck', '--unassigned'],
  ['assign', '--case', number],
  ['assign', '--from', 'hasanova', '--to', 'mammadov', '--dry-run'],
  ['comment', number],
  ['letter', number],
  ['letter', number, 'receiptConfirmed'],
  ['letter', '--preview', 'deficiency', '--language', 'en'],
  ['proposals'],
  ['proposals', 'nosuch'],
  ['post'],
  ['payments', statement, '--by', 'quliyev', '--dry-run'],
  ['document', 'list', number],
  ['bulletin', 'queue'],
  ['bulletin', 'list'],
  ['bulletin', 'issue', `${year}-1`, '--by', 'quliyev', '--dry-run'],
  ['bulletin', 'show', `${year}-9`],
  ['register', number],
  ['register', 'search', '--title', 'günəş'],
  ['extract', number],
  ['extract', '--check', 'nosuch'],
  ['incidents'],
  ['incidents', '--retry', '--all', '--dry-run', '--by', 'quliyev'],
  ['case', `A-${year}-0099`],
];

let server: Running;
let address = '';
let token = '';
const local = new Map<readonly string[], Ran>();
const remote = (args: readonly string[], as = token) => run([...args, '--server', address, '--token', as]);

beforeAll(async () => {
  const filed = await run([...file, '--dir', data]);
  if (filed.code !== 0) throw new Error(filed.err);
  for (const args of asked) local.set(args, await run(['--data', data, ...args]));
  token = await issueToken(data, { person: 'keeper', roles: ['administrator'], seconds: 600 });
  server = start(['serve', '--port', '0', '--data', data, '--json']);
  while (!existsSync(join(data, 'server.json'))) await new Promise((resolve) => setTimeout(resolve, 20));
  ({ address } = JSON.parse(readFileSync(join(data, 'server.json'), 'utf8')) as { address: string });
});
afterAll(async () => {
  server.stop();
  await server.done;
});

test.each(asked.map((args) => [args.join(' '), args] as const))('muddet %s', async (_line, args) => {
  expect(await remote(args)).toEqual(local.get(args));
});

test('27.1: an application is filed at a server, and an act done in its case', async () => {
  const filed = await remote(file);
  expect([filed.code, filed.err]).toEqual([0, '']);
  expect(filed.out).toContain(`A ${year} 0002, entry 1: Application received (27.1)`);
  const passed = ['act', 'FORMAL_EXAMINATION_PASSED', '--case', `A-${year}-0002`, '--by', 'formalExaminer:hasanova'];
  expect((await remote([...passed, '--expected-seq', '9'])).err).toContain('[sequence.conflict]');
  expect((await remote(passed)).code).toBe(0);
  expect((await remote(passed)).code).toBe(1);
});

test('27.3: documents go to a server with an act, and come back as files; papers are written here', async () => {
  const amendment = [
    'act',
    'AMENDMENT_FILED',
    '--case',
    number,
    '--by',
    `applicant:${applicant}`,
    '--data',
    '{"what":"a misprint"}',
  ];
  const party = await issueToken(data, { person: applicant, roles: [], seconds: 600 });
  const done = await remote([...amendment, '--document', `${claims}:claims`], party);
  expect([done.code, done.err]).toEqual([0, '']);
  const copy = join(folder, 'copy.pdf');
  const { out } = await remote(['document', 'list', number, '--json'], party);
  const [{ sha256 } = { sha256: '' }] = JSON.parse(out) as { sha256: string }[];
  expect((await remote(['document', 'get', number, sha256, copy], party)).code).toBe(0);
  expect(readFileSync(copy).equals(readFileSync(claims))).toBe(true);
  const letter = join(folder, 'letter.pdf');
  expect((await remote(['letter', number, 'receiptConfirmed', '--pdf', letter], party)).code).toBe(0);
  expect(readFileSync(letter).subarray(0, 5).toString()).toBe('%PDF-');
});

test('the token comes from a file that only its owner can read, or from the environment', async () => {
  const path = join(folder, 'token');
  writeFileSync(path, `${token}\n`);
  chmodSync(path, 0o644);
  expect((await remote(['stuck'], `@${path}`)).err).toContain('chmod 600');
  chmodSync(path, 0o600);
  expect((await remote(['stuck'], `@${path}`)).code).toBe(0);
  expect((await remote(['stuck'], `@${path}-no`)).err).toContain('cannot be read');
  process.env['MUDDET_SERVER'] = address;
  process.env['MUDDET_TOKEN'] = `@${path}`;
  try {
    expect((await run(['case', `A-${year}-0001`])).code).toBe(0);
    expect((await run(['case', number, '--data', join(folder, 'nowhere')])).err).toContain('there is no office');
    expect((await run(['term', '2026-01-20', 'P2M', '--data', data])).code).toBe(0);
  } finally {
    delete process.env['MUDDET_SERVER'];
    delete process.env['MUDDET_TOKEN'];
  }
});

test('who says nothing is the public, and is told how to get a token', async () => {
  const nobody = await run(['stuck', '--server', address]);
  expect([nobody.code, nobody.out]).toEqual([2, '']);
  expect(nobody.err).toContain('`muddet token`');
  const party = await issueToken(data, { person: 'nobodys', roles: [], seconds: 600 });
  expect(await remote(['incidents'], party)).toMatchObject({
    code: 2,
    err: expect.stringContaining('[access.denied]') as string,
  });
  expect(await remote(['case', number], party)).toMatchObject({
    code: 2,
    err: expect.stringContaining('[case.unknown]') as string,
  });
});

test.each([
  ['http://127.0.0.1:9', 3, 'server.noAnswer'],
  ['http://office.example', 2, 'server.badAddress'],
  ['nonsense', 2, 'server.badAddress'],
])('a server at %s ends with %i and %s', async (at, code, said) => {
  const { code: exit, err } = await run(['stuck', '--server', at]);
  expect([exit, err]).toEqual([code, expect.stringContaining(`[${said}]`)]);
});

const ofTheMachine = [
  ['serve'],
  ['verify'],
  ['anchor'],
  ['backup', 'x'],
  ['restore', 'x'],
  ['export', '--to', 'x'],
  ['import', 'x'],
  ['doctor'],
  ['settings'],
  ['token', '--person', 'a'],
  ['calendar', '2026'],
  ['term', '2026-01-20', 'P2M'],
  ['document', 'check', 'x'],
];
test.each(ofTheMachine.map((args) => [args.join(' '), args] as const))(
  'muddet %s takes no server',
  async (_line, args) => {
    for (const line of [
      [...args, '--server', address],
      ['--server', address, ...args],
    ])
      expect(await run(line)).toMatchObject({ code: 2, err: expect.stringContaining('not with --server') as string });
  },
);

test('an office is in one place', async () => {
  expect((await run(['stuck', '--server', address, '--data', data])).err).toContain('not both');
});
