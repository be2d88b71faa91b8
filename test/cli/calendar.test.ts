/** `muddet calendar`: non-working days with their reasons, and the count of working days. */
import { instantOf } from '../../activities/index.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { civilDateOf } from '../../law/index.ts';
import { run, temporaryFolder } from './support/run.ts';

interface Answer {
  readonly status: string;
  readonly workingDays: number;
  readonly nonWorkingDays: readonly {
    readonly date: string;
    readonly reason: { readonly code: string; readonly name?: string };
  }[];
}

test('2026 has 241 working days, as the norm of the Ministry of Labour', async () => {
  const { code, out } = await run(['calendar', '2026', '--json']);
  const found = JSON.parse(out) as Answer;
  expect(code).toBe(0);
  expect(found).toMatchObject({ status: 'decreed', workingDays: 241 });
  expect(found.nonWorkingDays).toHaveLength(365 - 241);
  expect(found.nonWorkingDays).toContainEqual({
    date: '2026-01-20',
    weekday: 2,
    reason: expect.objectContaining({ code: 'mourning' }) as unknown,
  });
});

test('a year not announced says so', async () => {
  const { out } = await run(['calendar', '2030']);
  expect(out).toContain('not yet decreed');
});

test('weekends are listed when asked for', async () => {
  const few = (await run(['calendar', '2026'])).out.split('\n').length;
  const all = (await run(['calendar', '2026', '--weekends'])).out.split('\n').length;
  expect(all - few).toBe(99);
});

test.each(['26', '1900', 'next'])('%s is not a year that can be shown', async (year) => {
  expect((await run(['calendar', year])).code).toBe(2);
});

describe('a year, or a day off, is entered once it is seen what it moves', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'closed.yaml');
  const enter = (...args: readonly string[]) =>
    run(['calendar', 'enter', file, '--by', 'quliyev', ...args, '--data', folder]);

  beforeAll(async () => {
    const today = civilDateOf(instantOf(Date.now()));
    const data = JSON.stringify(sampleApplication('invention', today));
    const { code, err } = await run(['act', 'APPLICATION_RECEIVED', '--data', data, '--dir', folder]);
    if (code !== 0) throw new Error(err);
  });

  test('looked at, confirmed, and in the settings', async () => {
    writeFileSync(file, 'closures:\n  - { date: 2027-02-01, reason: flood }\n');
    const looked = await enter();
    expect(looked).toMatchObject({ code: 0, out: expect.stringContaining('closed on 2027-02-01: flood') });
    expect(looked.out).toContain('No limit is touched.');
    const [, version = ''] = /--confirm (\S+)/.exec(looked.out) ?? [];
    const entered = await enter('--confirm', version);
    expect(entered).toMatchObject({ code: 0, out: expect.stringContaining('Entered.') });
    expect((await run(['settings', '--data', folder])).out).toContain('closed on 2027-02-01: flood');
    expect((await run(['calendar', '2027', '--data', folder])).out).toContain('flood');
  });

  test.each([
    ['closures:\n  - { date: 2027-02-30, reason: flood }\n', [], 2, 'request.invalid'],
    ['closed: 2027-02-01\n', [], 2, 'request.invalid'],
    ['- 2027-02-01\n', [], 2, 'usage.invalid'],
    ['a: [', [], 2, 'usage.invalid'],
    ['closures:\n  - { date: 2027-02-02, reason: flood }\n', ['--confirm', 'another'], 1, 'settings.changed'],
  ])('%j %j: exit code %i, %s', async (text, args, code, said) => {
    writeFileSync(file, text);
    expect(await enter(...args)).toMatchObject({ code, err: expect.stringContaining(said) });
  });
});
