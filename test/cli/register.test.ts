/** `muddet register` and `muddet extract`: what the register says, its history, the search, papers and their check. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeLaw } from '../../law/index.ts';
import { openRegistry } from '../../registry/index.ts';
import { granted, paid, published } from '../support/case-driver.ts';
import { readPdf } from '../support/read-pdf.ts';
import { run, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
const register = (...args: readonly string[]) => run(['register', ...args, '--data', folder]);
const extract = (...args: readonly string[]) => run(['extract', ...args, '--data', folder]);

beforeAll(async () => {
  const registry = await openRegistry({ database: join(folder, 'office.db'), law: makeLaw() });
  const duplicate = { reasons: 'İtib', payment: paid(2000, '2027-02-01') };
  const cases = [
    granted().act('DUPLICATE_REQUESTED', '2027-02-01', duplicate),
    published('invention', { title: 'Neft nasosu' }),
  ];
  await registry.load(
    cases.map(({ entries }) => ({
      acts: entries.filter(({ act }) => act.by.role !== 'time').map(({ act }) => ({ ...act, case: null })),
    })),
    { effects: 'done' },
  );
  await registry.close();
});

test('35: what the register says of a patent, by either number in either form', async () => {
  const { code, out } = await register('I-2027-0001');
  expect(code).toBe(0);
  expect(out).toContain('Patent I 2027 0001 (AZ 10 2027 000000001)');
  expect(out).toContain('Owner: Əli Əliyev');
  expect(out).toContain(
    'Status: patent in force, registered 2027-01-15, term until 2046-01-05, next fee due 2028-01-05',
  );
  expect(out).toMatch(/1 +Registration and grant +32\.1 +2027-01-15 +2027-01-15/);
  expect((await register('az 10 2026 000000001')).out).toBe(out);
  expect(JSON.parse((await register('A-2026-0001', '--json')).out)).toMatchObject({ status: 'inForce' });
});

test('its legal-status history', async () => {
  const { code, out } = await register('A-2026-0001', '--history');
  expect(code).toBe(0);
  expect(out).toMatch(/2027-01-15 +F10 +Right granted +registration +2 > 4/);
  expect(JSON.parse((await register('A-2026-0001', '--history', '--json')).out)).toMatchObject({
    events: expect.arrayContaining([expect.objectContaining({ keyEventCode: 'A10' })]),
  });
});

test('the search finds by words and days, and goes on after a page', async () => {
  expect((await register('search', '--title', 'nasos')).out).toMatch(
    /A 2026 0002 +Neft nasosu +Əli Əliyev +application/,
  );
  expect((await register('search', '--registered', '2027-01-01..')).out).toContain('I 2027 0001');
  expect((await register('search', '--registered', '..2026-12-31')).out).toBe('Nothing that is public is so called.');
  const { out } = await register('search', '--limit', '1');
  const [, cursor = ''] = /--after (\S+)/.exec(out) ?? [];
  expect((await register('search', '--limit', '1', '--after', cursor)).out).toContain('A 2026 0002');
});

test('an extract is written as PDF, and checked by its hash', async () => {
  const out = join(folder, 'extract.pdf');
  expect(await extract('I-2027-0001', '--language', 'en', '--out', out)).toMatchObject({
    code: 0,
    out: `${out} is written.`,
  });
  const text = (await readPdf(readFileSync(out))).map((sheet) => sheet.text).join(' ');
  expect(text).toContain('Extract from the State Register');
  const told = await extract('I-2027-0001');
  const [, hash = ''] = /extract ([0-9a-f]{64}), given on/.exec(told.out) ?? [];
  expect(text).toContain(hash);
  const checked = await extract('--check', hash);
  expect(checked.code).toBe(0);
  expect(checked.out).toMatch(
    /^The office gave this extract on \S+, of patent I 2027 0001: patent in force\.\nNothing has/,
  );
});

test('32.4: a duplicate is written by the entry that it stands for', async () => {
  const out = join(folder, 'duplicate.pdf');
  expect((await extract('A-2026-0001', '--duplicate', '2', '--out', out)).code).toBe(0);
  expect((await readPdf(readFileSync(out))).map((sheet) => sheet.text).join(' ')).toContain('Patentin dublikatı');
});

test.each([
  [['register', 'nonsense'], 'not a case number'],
  [['register', 'A-2026-0099'], 'case.unknown'],
  [['register', 'search', '--filed', 'soon'], '--filed is two days'],
  [['register', 'search', '--status', 'dead'], 'request.invalid'],
  [['extract'], 'name a case, or a hash'],
  [['extract', 'A-2026-0001', '--check', '0'.repeat(64)], 'name a case, or a hash'],
  [['extract', 'A-2026-0001', '--duplicate', 'x'], 'number of an entry'],
  [['extract', 'A-2026-0001', '--duplicate', '1'], 'paper.unknown'],
  [['extract', '--check', '0'.repeat(64)], 'paper.unknown'],
])('%j is wrong usage', async (args, said) => {
  const { code, err } = await run([...args, '--data', folder]);
  expect([code, err]).toEqual([2, expect.stringContaining(said)]);
});
