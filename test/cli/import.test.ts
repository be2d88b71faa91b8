/** `muddet import` and `muddet export`: nothing without --confirm, a report of what is left out, an office out and in again. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { run, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
let made = 0;
const fresh = (name: string): string => join(folder, `${(made += 1)}-${name}`);
const example = ['docs/import/old-office.csv', '--map', 'docs/import/map.yaml'];

interface Said {
  readonly fit: number;
  readonly there: number;
  readonly root: string;
  readonly problems: readonly { readonly line: number; readonly code: string }[];
  readonly byCode: Readonly<Record<string, number>>;
}
const json = ({ out }: { readonly out: string }): Said => JSON.parse(out) as Said;

/** An office of the example, with settings of its own. */
async function office(): Promise<string> {
  const data = fresh('office');
  mkdirSync(data);
  const settings = [
    'policies: [{ policy: deemedService, from: 2026-01-01, value: P7D }]',
    'office:',
    '  name: { az: Ofis, en: Office }',
    '  address: { az: Bakı, en: Baku }',
    '  phone: +994 12 000 00 00',
    '  email: office@example.az',
    'mail: { host: mail.example.az, user: office, password: secret }',
    'network: { names: [office.example.az], certificate: chain.pem, key: private.pem }',
    `documents: { folder: ${fresh('papers')}, megabytes: 20 }`,
  ];
  writeFileSync(join(data, 'settings.yaml'), `${settings.join('\n')}\n`);
  await run(['import', ...example, '--data', data, '--confirm', '--by', 'quliyev']);
  return data;
}

test('a dry run is the default: it says what fits and what does not, and makes nothing', async () => {
  const data = fresh('office');
  const { code, out } = await run(['import', ...example, '--data', data]);
  expect(code).toBe(1);
  expect(out).toMatch(/^Dry run, nothing is written\. 3 cases: 2 fit \(\d+ entries\), 1 left out/);
  expect(out).toMatch(/A 2026 0213 {2}18 +PATENT_REGISTERED +act\.notPossible \(32\.1\)/);
  expect(out).toMatch(/formalReply +applicant +1/);
  expect(existsSync(data)).toBe(false);
  expect(json(await run(['import', ...example, '--data', data, '--dry-run', '--json']))).toMatchObject({
    fit: 2,
    problems: [{ line: 18, code: 'act.notPossible' }],
    byCode: { 'act.notPossible': 1 },
  });
});

test('with --confirm and a name what fits is put in; again, nothing is twice', async () => {
  const data = await office();
  expect((await run(['verify', '--data', data])).out).toContain('2 cases');
  const again = await run(['import', ...example, '--data', data, '--confirm', '--by', 'quliyev', '--json']);
  expect(json(again)).toMatchObject({ fit: 0, there: 2 });
  expect((await run(['case', 'a20230101', '--data', data])).out).toContain('I 2023 0088');
});

test('the report is a CSV of everything that is left out', async () => {
  const report = fresh('left-out.csv');
  await run(['import', ...example, '--data', fresh('office'), '--report', report]);
  const rows = parse(readFileSync(report), { bom: true, columns: true });
  expect(rows).toEqual([
    expect.objectContaining({ case: 'A 2026 0213', line: '18', code: 'act.notPossible', clause: '32.1' }),
  ]);
});

test('an export makes the same office elsewhere, with its settings and without its passwords', async () => {
  const [data, again] = [await office(), fresh('again')];
  const file = fresh('office.ndjson.gz');
  expect((await run(['export', '--to', file, '--data', data])).out).toMatch(/2 cases, \d+ entries\nroot [0-9a-f]{64}/);
  expect(gunzipSync(readFileSync(file)).toString()).not.toMatch(/secret|password|papers|private\.pem/);
  expect(statSync(file).mode & 0o077).toBe(0);
  const dry = await run(['import', file, '--data', again, '--json']);
  expect([dry.code, existsSync(again)]).toEqual([0, false]);
  const real = await run(['import', file, '--data', again, '--confirm', '--by', 'quliyev', '--json']);
  expect(json(real).root).toBe(json(dry).root);
  expect((await run(['verify', '--data', again])).code).toBe(0);
  expect(readFileSync(join(again, 'settings.yaml'), 'utf8')).toMatch(/mail\.example\.az[^]*megabytes: 20/);
  const copy = fresh('copy.ndjson');
  await run(['export', '--to', copy, '--data', again]);
  const lines = (text: string) => text.split('\n').slice(1);
  expect(lines(readFileSync(copy, 'utf8'))).toEqual(lines(gunzipSync(readFileSync(file)).toString()));
  expect(await run(['import', file, '--data', again, '--confirm', '--by', 'quliyev'])).toMatchObject({
    code: 3,
    err: expect.stringContaining('import.notEmpty') as string,
  });
  expect((await run(['doctor', '--data', again])).out).toMatch(/settings +law .*, in force/);
});

test('an export given to an office that is there changes nothing of it', async () => {
  const [from, data] = [await office(), fresh('office')];
  const file = fresh('office.ndjson');
  await run(['export', '--to', file, '--data', from]);
  await run(['import', ...example, '--data', data, '--confirm', '--by', 'quliyev']);
  const law = readFileSync(join(data, 'law.json'), 'utf8');
  expect((await run(['import', file, '--data', data, '--confirm', '--by', 'quliyev'])).code).toBe(3);
  expect([existsSync(join(data, 'settings.yaml')), readFileSync(join(data, 'law.json'), 'utf8')]).toEqual([false, law]);
});

test('some cases only: handed over, and no office', async () => {
  const data = await office();
  const part = fresh('part.ndjson');
  expect((await run(['export', '--cases', 'a20230101', '--to', part, '--data', data])).code).toBe(0);
  expect(readFileSync(part, 'utf8')).not.toContain('A 2026 0212');
  expect((await run(['import', part, '--data', fresh('office')])).err).toContain('import.partOfOffice');
  const none = fresh('none.ndjson');
  expect(await run(['export', '--cases', 'a20230109', '--to', none, '--data', data])).toMatchObject({
    code: 2,
    err: expect.stringContaining('there is no case A 2023 0109') as string,
  });
  expect(existsSync(none)).toBe(false);
});

test.each<[string, readonly string[], string]>([
  ['who imports is not said', ['import', ...example, '--confirm'], '--by'],
  ['both at once', ['import', ...example, '--confirm', '--dry-run', '--by', 'x'], '--confirm or --dry-run'],
  ['a file that is there', ['export', '--to', 'package.json', '--data', 'nowhere'], 'no office'],
  ['a day that is none', ['import', ...example, '--letters-from', 'Monday'], 'is not a day'],
])('wrong usage: %s', async (_what, args, said) => {
  expect(await run(args)).toMatchObject({ code: 2, err: expect.stringContaining(said) as string });
});
