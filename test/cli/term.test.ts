/** `muddet term`: the last day of a limit, its explanation, its switches. */
import { run } from './support/run.ts';

const due = async (...args: string[]): Promise<Record<string, unknown>> => {
  const { code, out } = await run(['term', ...args, '--json']);
  expect(code).toBe(0);
  return JSON.parse(out) as Record<string, unknown>;
};

test('PCT 80.5: two months from 20 January 2026 end in Novruz and move to 31 March', async () => {
  const found = await due('2026-01-20', 'P2M');
  expect(found).toMatchObject({ due: '2026-03-31', rawEnd: '2026-03-20', provisional: false });
  expect(found['skipped']).toHaveLength(11);
  expect(found['calendar']).toMatch(/^2026-/);
});

test('the movement rule can be switched off, as for duties of the office', async () => {
  expect(await due('2026-01-20', 'P2M', '--movement', 'none')).toMatchObject({ due: '2026-03-20', skipped: [] });
});

test('29.2¶3: a prolongation counts with the limit as one period', async () => {
  expect(await due('2026-01-20', 'P2M', '--extension', 'P1M')).toMatchObject({
    rawEnd: '2026-04-20',
    due: '2026-04-20',
  });
});

test('29.2¶3: or from the end as the calendar has moved it', async () => {
  const args = ['2026-01-20', 'P2M', '--extension', 'P1M', '--extended', 'from-moved-end'];
  expect(await due(...args)).toMatchObject({
    unextended: { due: '2026-03-31' },
    rawEnd: '2026-04-30',
    due: '2026-04-30',
  });
  const { out } = await run(['term', ...args]);
  expect(out).toContain('Prolonged by 1 month, counted from its last day, 31 March 2026 (Tuesday).');
  expect((await run(['term', ...args, '--language', 'az'])).out).toContain('31.03.2026');
});

test('PCT 80.7: the office can close before midnight', async () => {
  const found = await due('2026-01-20', 'P2M', '--closes', '18:00');
  expect(found).toMatchObject({ due: '2026-03-31', closes: '18:00', endsAt: '2026-03-31T14:00:00Z' });
  const said = await run(['term', '2026-01-20', 'P2M', '--closes', '18:00']);
  expect(said.out).toContain('until 18:00 in Baku (2026-03-31T14:00:00Z)');
  expect(await due('2026-01-20', 'P2M')).not.toHaveProperty('closes');
});

test('the first day can be counted', async () => {
  expect(await due('2026-02-02', 'P10D', '--counting', 'trigger-included')).toMatchObject({ due: '2026-02-11' });
});

test('a year not decreed makes the date provisional', async () => {
  expect(await due('2026-12-01', 'P2M')).toMatchObject({ provisional: true });
});

test.each(['en', 'az'])('in words (%s) every day skipped has its reason', async (language) => {
  const { code, out } = await run(['term', '2026-01-20', 'P2M', '--language', language]);
  expect(code).toBe(0);
  expect(out).toContain('Novruz');
  expect(out).toContain('2026');
  expect(out.split('\n').length).toBeGreaterThan(10);
});

test.each([
  [['2026-02-30', 'P2M'], 'is not a day'],
  [['2026-01-20', '2 months'], 'is not a length'],
  [['2026-01-20'], 'missing required argument'],
  [['2026-01-20', 'P2M', '--movement', 'sideways'], 'Allowed choices'],
  [['2026-01-20', 'P2M', '--closes', '6pm'], 'is not a time of day'],
  [['2026-01-20', 'P2M', '--extended', 'twice'], 'Allowed choices'],
  [['2070-01-20', 'P20Y'], 'the calendar knows the years'],
])('%j is wrong usage', async (args, said) => {
  const { code, err } = await run(['term', ...args]);
  expect(code).toBe(2);
  expect(err).toContain(said);
});
