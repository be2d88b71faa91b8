/** `muddet settings`, and the commands that go by what it shows. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, start, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const text = `
policies:
  - { policy: publicationFee, from: 2026-03-01, value: P3M }
calendar:
  years:
    - year: 2027
      decree: Cabinet of Ministers, No 1 of 1 December 2026
      novruz: [2027-03-20, 2027-03-21, 2027-03-22, 2027-03-23, 2027-03-24]
      ramazan: [2027-03-10, 2027-03-11]
      qurban: [2027-05-16, 2027-05-17]
  closures:
    - { date: 2026-04-02, reason: flood }
fees:
  - { fee: filing, kinds: [utilityModel], from: 2026-04-01, base: 1200, source: a decree }
amendments:
  - { id: '99-VIQ', from: 2030-01-01, source: a law, limits: { formalReply: { length: P3M } }, repealed: ['41'] }
`;

interface Shown {
  readonly exists: boolean;
  readonly law: string;
  readonly policies: readonly { readonly policy: string; readonly set: readonly object[] }[];
  readonly calendar: { readonly years: readonly { readonly workingDays: number }[] };
}

describe('muddet settings', () => {
  test('without a file everything is as shipped: each policy with default, alternatives, clause and reason', async () => {
    const { code, out } = await run(['settings', '--data', join(folder, 'none')]);
    expect(code).toBe(0);
    expect(out).toContain('everything is as shipped');
    expect(out).toMatch(/priorityDisputeBlocksGrant +yes +yes +yes \| no +28\.11/);
    expect(out).toContain('at least P6M');
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  test('shows what is set', async () => {
    written('settings.yaml', text);
    const { out } = await run(['settings', '--data', folder]);
    expect(out).toContain('policy publicationFee from 2026-03-01: P3M');
    expect(out).toMatch(/year 2027: \d+ working days \(Cabinet of Ministers/);
    expect(out).toContain('closed on 2026-04-02: flood');
    expect(out).toContain('fee filing from 2026-04-01: 12.00 AZN (a decree)');
    expect(out).toContain('amendment 99-VIQ from 2030-01-01 (a law)');
    const shown = JSON.parse((await run(['settings', '--data', folder, '--json'])).out) as Shown;
    expect(shown.policies.find(({ policy }) => policy === 'publicationFee')).toMatchObject({
      now: 'P3M',
      default: 'P2M',
      clause: '29.3',
      set: [{ from: '2026-03-01', value: 'P3M' }],
    });
    expect(shown.calendar.years[0]?.workingDays).toBeGreaterThan(235);
  });
});

test('who the office is, and its own words, are shown', async () => {
  const dir = join(folder, 'named');
  mkdirSync(dir);
  const office = { name: { az: 'Agentlik', en: 'Agency' }, email: 'office@agency.example' };
  const letters = { unity: { en: { after: 'Call us.' } } };
  writeFileSync(join(dir, 'settings.yaml'), JSON.stringify({ office, letters }));
  const { out } = await run(['settings', '--data', dir]);
  expect(out).toContain('office Agentlik / Agency (AZ), office@agency.example');
  expect(out).toContain('letter unity, en, after: Call us.');
  expect(JSON.parse((await run(['settings', '--data', dir, '--json'])).out)).toMatchObject({ office, letters });
});

describe('the end of a limit, and of a prolonged one', () => {
  test('are set like any other reading, and shown', async () => {
    const dir = join(folder, 'closing');
    mkdirSync(dir);
    writeFileSync(
      join(dir, 'settings.yaml'),
      'policies:\n  - { policy: endOfLimit, from: 2026-01-01, value: 18:00 }\n  - { policy: extendedLimit, from: 2026-01-01, value: fromMovedEnd }\n',
    );
    const shown = JSON.parse((await run(['settings', '--data', dir, '--json'])).out) as Shown;
    const of = (name: string) => shown.policies.find(({ policy }) => policy === name);
    expect(of('endOfLimit')).toMatchObject({ now: '18:00', default: '24:00', clause: 'PCT 80.7' });
    expect(of('extendedLimit')).toMatchObject({ now: 'fromMovedEnd', default: 'fromTrigger', clause: '29.2¶3' });
    expect((await run(['settings', '--data', dir])).out).toContain('policy endOfLimit from 2026-01-01: 18:00');
  });
});

describe('muddet settings check', () => {
  test('a good file: what it says, and nothing is touched', async () => {
    const before = readdirSync(folder);
    const { code, out } = await run(['settings', 'check', join(folder, 'settings.yaml')]);
    expect(code).toBe(0);
    expect(out).toContain('can be used (law 99-VIQ+');
    expect(readdirSync(folder)).toEqual(before);
    const shown = JSON.parse((await run(['settings', 'check', join(folder, 'settings.yaml'), '--json'])).out) as Shown;
    expect(shown.law).toMatch(/^99-VIQ\+/);
  });

  test('an empty file is good, a missing one is not', async () => {
    expect((await run(['settings', 'check', written('empty.yaml', '# nothing yet\n')])).code).toBe(0);
    expect((await run(['settings', 'check', join(folder, 'nosuch.yaml')])).code).toBe(2);
  });

  test.each([
    [
      'policies: [{ policy: nosuch, from: 2026-01-01, value: x }]',
      'policies.0: nosuch is not a policy; allowed: one of counting,',
    ],
    ['policies: [{ policy: counting, from: 2026-01-01, value: x }]', 'allowed: triggerExcluded | triggerIncluded'],
    ['policies: [{ policy: endOfLimit, from: 2026-01-01, value: 11:00 }]', 'a time such as 18:00, later than 12:00'],
    ['policies: [{ policy: counting, from: 1 January, value: x }]', 'policies.0.from: must be a day'],
    [
      'policies: [{ policy: mixedOwners, from: 2026-01-01, value: lowestRate }, { policy: mixedOwners, from: 2026-01-01, value: fullRate }]',
      'policies.1: mixedOwners from 2026-01-01 is there twice',
    ],
    ['calendar: { closures: [{ date: 2026-04-02 }] }', 'calendar.closures.0.reason: must be a text'],
    ['calendar: { closures: [{ date: 2026-02-30, reason: x }] }', 'calendar.closures.0.date: must be a day'],
    [
      'calendar: { years: [{ year: 2027, decree: x, novruz: [2027-03-20], ramazan: [], qurban: [] }] }',
      'calendar.years.0: 2027: novruz, ramazan and qurban each need their days',
    ],
    [
      'calendar: { years: [{ year: 2027, decree: x, novruz: [2026-03-20], ramazan: [2027-03-10], qurban: [2027-05-16] }] }',
      'calendar.years.0: 2027: names a day of another year',
    ],
    ['fees: [{ fee: filling, from: 2026-01-01, base: 1, source: x }]', 'fees.0.fee: must be one of "'],
    ['fees: [{ fee: filing, from: 2026-01-01, base: 1.5, source: x }]', 'fees.0.base: must be whole qəpik'],
    [
      'fees: [{ fee: filing, from: 2026-01-01, to: 2025-01-01, base: 1, source: x }]',
      'fees.0.to: is before 2026-01-01',
    ],
    ['amendments: [{ id: a, from: 1990-01-01, source: x }]', 'amendments.0: begins on 1990-01-01, no later'],
    ['amendments: [{ id: a, from: 2030-01-01, source: x, repealed: [29.10] }]', 'write a clause in quotes'],
    [
      'amendments: [{ id: a, from: 2030-01-01, source: x, limits: { reply: {} } }]',
      'amendments.0: reply is not a limit',
    ],
    ['holidays: []', 'the file: there is no field "holidays" here'],
    ['policies: [', 'cannot be used as settings'],
  ])('%s', async (bad, said) => {
    const { code, err } = await run(['settings', 'check', written('bad.yaml', bad)]);
    expect(code).toBe(2);
    expect(err).toContain('settings.invalid');
    expect(err).toContain(said);
  });
});

describe('commands that go by the settings', () => {
  test('muddet calendar shows the year as entered', async () => {
    const { out } = await run(['calendar', '2027', '--data', folder]);
    expect(out).toContain('decreed: Cabinet of Ministers, No 1 of 1 December 2026');
    expect((await run(['calendar', '2026', '--data', folder])).out).toContain('flood');
  });

  test('muddet serve does not open an office with settings that cannot be used', async () => {
    const dir = temporaryDir('bad-office');
    writeFileSync(join(dir, 'settings.yaml'), 'policies: [{ policy: counting }]');
    const { code, err } = await run(['serve', '--data', dir, '--port', '0']);
    expect(code).toBe(2);
    expect(err).toContain('settings.invalid');
    expect(readdirSync(dir)).toEqual(['settings.yaml']);
    expect((await run(['doctor', '--data', dir])).out).toMatch(/BAD +settings/);
  });

  test('settings written after the start are in force from the next one on', async () => {
    const dir = temporaryDir('office');
    const serving = start(['serve', '--data', dir, '--port', '0', '--json']);
    while (serving.out() === '') await new Promise((resolve) => setImmediate(resolve));
    writeFileSync(join(dir, 'settings.yaml'), text);
    expect((await run(['settings', '--data', dir])).out).toContain('Not in force before the next start');
    serving.stop();
    expect((await serving.done).code).toBe(0);
    const again = start(['serve', '--data', dir, '--port', '0', '--json']);
    while (again.out() === '') await new Promise((resolve) => setImmediate(resolve));
    expect((await run(['settings', '--data', dir])).out).not.toContain('Not in force');
    expect((await run(['doctor', '--data', dir])).out).toMatch(/ok +settings +law 99-VIQ\+\w+, in force/);
    again.stop();
    expect((await again.done).code).toBe(0);
  });
});

function temporaryDir(name: string): string {
  const dir = join(folder, name);
  mkdirSync(dir);
  return dir;
}
