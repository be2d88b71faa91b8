/** `muddet statistics`: the figures of a period as tables, and as JSON. */
import { instantOf } from '../../activities/index.ts';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { civilDateOf } from '../../law/index.ts';
import { run, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
const today = civilDateOf(instantOf(Date.now()));
const statistics = (...args: readonly string[]) => run(['statistics', ...args, '--data', folder]);

beforeAll(async () => {
  const data = JSON.stringify(sampleApplication('invention', today));
  const { code, err } = await run(['act', 'APPLICATION_RECEIVED', '--data', data, '--dir', folder]);
  if (code !== 0) throw new Error(err);
});

test('what came in today, and where it stands', async () => {
  const { code, out } = await statistics();
  expect(code).toBe(0);
  expect(out).toMatch(/invention +1 +0 +0 +1/);
  expect(out).toMatch(/application\.formal\.\S+ +1 +1 +0 +0 +0 +0/);
});

test('as JSON; of another period nothing came in', async () => {
  const { out } = await statistics('--from', '2020-01-01', '--to', '2020-12-31', '--json');
  expect(JSON.parse(out)).toMatchObject({
    from: '2020-01-01',
    to: '2020-12-31',
    kinds: { invention: { received: 0, pending: 1 } },
  });
});

test.each([
  [['--from', 'yesterday'], 'request.invalid'],
  [['--from', '2026-02-02', '--to', '2026-01-01'], 'begin after it ends'],
])('%j is refused: %s', async (args, said) => {
  expect(await statistics(...args)).toMatchObject({ code: 2, err: expect.stringContaining(said) });
});
