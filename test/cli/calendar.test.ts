/** `muddet calendar`: non-working days with their reasons, and the count of working days. */
import { run } from './support/run.ts';

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
