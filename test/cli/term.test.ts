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
  [['2070-01-20', 'P20Y'], 'the calendar knows the years'],
])('%j is wrong usage', async (args, said) => {
  const { code, err } = await run(['term', ...args]);
  expect(code).toBe(2);
  expect(err).toContain(said);
});
