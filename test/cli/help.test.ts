/** Help: every command has a description, an example and the exit codes; wrong usage is told apart. */
import { makeProgram } from '../../cli/program.ts';
import { run } from './support/run.ts';

const names = [
  'serve',
  'worker',
  'act',
  'case',
  'permitted',
  'preview',
  'forecast',
  'explain',
  'stuck',
  'assign',
  'comment',
  'statistics',
  'letter',
  'proposals',
  'post',
  'payments',
  'document',
  'bulletin',
  'register',
  'extract',
  'incidents',
  'webhooks',
  'verify',
  'anchor',
  'backup',
  'restore',
  'upgrade',
  'rebuild',
  'export',
  'import',
  'simulate',
  'term',
  'calendar',
  'settings',
  'token',
  'chart',
  'doctor',
];

test('the commands are the ones the documentation names', () => {
  const terminal = {
    out: () => undefined,
    err: () => undefined,
    input: async () => '',
    stopped: async () => '',
    interactive: false,
  };
  const program = makeProgram({ terminal, finish: () => undefined });
  expect(program.commands.map((command) => command.name())).toEqual(names);
});

test.each(names)('muddet %s --help shows an example, --json and the exit codes', async (name) => {
  const { code, out } = await run([name, '--help']);
  expect(code).toBe(0);
  expect(out).toContain(`muddet ${name}`);
  expect(out).toMatch(/Examples?:/);
  expect(out).toContain('--json');
  expect(out).toContain('Exit codes:');
});

test.each<{ args: string[] }>([{ args: [] }, { args: ['nosuch'] }, { args: ['term', '--nosuch'] }, { args: ['case'] }])(
  '%j is wrong usage',
  async ({ args }) => {
    expect((await run(args)).code).toBe(2);
  },
);

test('--version names the version of the package', async () => {
  const { code, out } = await run(['--version']);
  expect(code).toBe(0);
  expect(out).toMatch(/^\d+\.\d+\.\d+/);
});
