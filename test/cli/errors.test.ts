/** What goes wrong on the command line: in words with its code, with `--json` as a problem, and never with a stack. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
writeFileSync(join(folder, 'text'), 'no database, no scenario, no settings; long enough to be looked into');
mkdirSync(join(folder, 'broken'));
writeFileSync(
  join(folder, 'broken', 'office.db'),
  'not a database at all, and longer than the header of one has to be',
);
writeFileSync(join(folder, 'settings.yaml'), 'policies: [{ policy: none, from: 2026-01-01, value: P3M }]');
const inFolder = (name: string): string => join(folder, name);

const wrong: readonly (readonly [args: readonly string[], exit: number, code: string])[] = [
  [['term', '2026-02-30', 'P2M'], 2, 'law.badDate'],
  [['term', '2026-01-20', 'two months'], 2, 'law.badLength'],
  [['term', '1800-01-01', 'P1D'], 2, 'law.yearOutOfRange'],
  [['term', '2026-01-20', 'P2M', '--extension', ''], 2, 'law.badLength'],
  [['calendar', '9999'], 2, 'law.yearOutOfRange'],
  [['calendar', 'next'], 2, 'usage.invalid'],
  [['chart', 'constructor'], 2, 'usage.invalid'],
  [['simulate', inFolder('nowhere')], 2, 'usage.invalid'],
  [['simulate', inFolder('text')], 2, 'usage.invalid'],
  [['simulate', folder], 2, 'usage.invalid'],
  [['case', '💥'], 2, 'usage.invalid'],
  [['verify', '--data', inFolder('nowhere')], 2, 'usage.invalid'],
  [['verify', '--data', inFolder('broken')], 3, 'machine.failed'],
  [['case', 'A-2026-0001', '--data', inFolder('broken')], 3, 'machine.failed'],
  [['serve', '--data', inFolder('text')], 3, 'embedded.lockFailed'],
  [['settings', 'check', inFolder('settings.yaml')], 2, 'settings.invalid'],
  [['settings', 'check', inFolder('nowhere')], 2, 'usage.invalid'],
  [['serve', '--port', '-1'], 2, 'usage.invalid'],
  [['serve', '--port', '0', '--host', 'example.com'], 2, 'usage.invalid'],
];

test.each(wrong)('%j ends with %i and says %s', async (args, exit, code) => {
  const inWords = await run(args);
  expect([inWords.code, inWords.out]).toEqual([exit, '']);
  expect(inWords.err).toContain(`[${code}]`);
  expect(inWords.err).not.toMatch(/\n\s+at |TypeError|\[object/);
  const asJson = await run([...args, '--json']);
  expect(asJson.code).toBe(exit);
  expect(JSON.parse(asJson.out)).toMatchObject({ code, detail: expect.stringMatching(/./), clause: null });
});

test.each([
  [['term', '2026-01-01', 'P1M', '--bogus'], "unknown option '--bogus'"],
  [['term', '2026-01-01'], "missing required argument 'length'"],
  [['term', '2026-01-01', 'P1M', 'more'], 'too many arguments'],
  [['permitted', 'A-2026-0001'], "required option '--by <role:person>' not specified"],
  [['nosuch'], "unknown command 'nosuch'"],
  [[], 'name a command'],
])('%j with --json is a problem and nothing else', async (args, detail) => {
  const { code, out, err } = await run([...args, '--json']);
  expect([code, err]).toEqual([2, '']);
  expect(JSON.parse(out)).toMatchObject({
    title: 'Bad input',
    code: 'usage.invalid',
    detail: expect.stringContaining(detail) as unknown,
  });
  expect((await run(args)).err).toContain(args.length > 0 ? detail : 'Usage: muddet');
});

test('27.3: data that the form does not take is said field by field, in words', async () => {
  const data = '{"kind":"invention","title":7}';
  const { code, err } = await run([
    'act',
    'APPLICATION_RECEIVED',
    '--by',
    'applicant:a',
    '--data',
    data,
    '--dir',
    inFolder('office'),
  ]);
  expect(code).toBe(2);
  expect(err).toContain('title: must be a text; applicants: is missing');
});

test('doctor finds that the data directory is none', async () => {
  const { code, out } = await run(['doctor', '--data', inFolder('text'), '--json']);
  expect(code).toBe(3);
  expect(JSON.parse(out)).toMatchObject({ ok: false });
  expect(out).toContain('is not a directory');
});
