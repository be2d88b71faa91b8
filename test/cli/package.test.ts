/**
 * The package as it is published: packed, put into an empty folder with its dependencies and nothing else, and run from
 * there. Needs a build.
 */
import { mkdirSync, existsSync, readFileSync, symlinkSync, chmodSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ran, root, served } from './support/built.ts';
import { temporaryFolder } from './support/run.ts';

interface PackageFile {
  readonly version: string;
  readonly bin: { readonly muddet: string };
  readonly scripts: { readonly start: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}

const packageFile = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as PackageFile;
const folder = temporaryFolder();
const modules = join(folder, 'node_modules');
const installed = join(modules, 'muddet');
/** Nothing is fetched, and nothing is left in the user's own cache. */
const env = { npm_config_offline: 'true', npm_config_cache: join(folder, 'npm-cache') };
const npx = (cwd: string, ...args: readonly string[]) =>
  ran({ command: 'npx', args: ['--no-install', 'muddet', ...args], cwd, env });

/** What `npm install` does of it: unpack, link the dependencies that it names, link its command. */
beforeAll(async () => {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const packed = await ran({ command: 'npm', args: pack, cwd: root, env });
  const [{ filename } = { filename: '' }] = JSON.parse(packed.out) as readonly { readonly filename: string }[];
  mkdirSync(installed, { recursive: true });
  const unpack = ['-xzf', join(folder, filename), '-C', installed, '--strip-components=1'];
  const unpacked = await ran({ command: 'tar', args: unpack, cwd: folder });
  if (unpacked.code !== 0) throw new Error(unpacked.err);
  for (const name of Object.keys({ ...packageFile.dependencies, ...packageFile.optionalDependencies })) {
    const link = join(modules, name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link);
  }
  const command = join(installed, packageFile.bin.muddet);
  chmodSync(command, 0o755);
  mkdirSync(join(modules, '.bin'));
  symlinkSync(command, join(modules, '.bin', 'muddet'));
});

test('it holds the build, the pages and the scenarios, and nothing that only a checkout needs', () => {
  expect(readdirSync(installed).sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'dist',
    'docs',
    'package.json',
    'scenarios',
  ]);
  expect(readdirSync(join(installed, 'dist')).sort()).not.toContain('bench');
});

test('npx muddet --version', async () => {
  expect(await npx(folder, '--version')).toMatchObject({ code: 0, out: packageFile.version });
});

test('npx muddet simulate, with a worked example of its own', async () => {
  const { code, out } = await npx(folder, 'simulate', 'node_modules/muddet/scenarios/deficiency-cured.yaml');
  expect(out).toMatch(/^ok {4}/m);
  expect(code).toBe(0);
});

test('npx muddet term', async () => {
  const { code, out } = await npx(folder, 'term', '2026-01-20', 'P2M', '--json');
  expect(JSON.parse(out)).toMatchObject({ due: '2026-03-31', rawEnd: '2026-03-20', provisional: false });
  expect(code).toBe(0);
});

test('its serve opens an office in the folder it was started in, and stops on SIGTERM', async () => {
  const command = join(modules, '.bin', 'muddet');
  const server = await served({ command, args: ['serve', '--port', '0', '--json'], cwd: folder });
  const health = await fetch(`${server.address}/health`);
  expect(await health.json()).toEqual({ status: 'ok', apiVersion: '1' });
  expect(existsSync(join(folder, 'data', 'office.db'))).toBe(true);
  expect(await server.stop()).toMatchObject({ code: 0 });
});

test('in a checkout npx muddet is the build', async () => {
  const { code, out } = await npx(root, 'term', '2026-01-20', 'P2M', '--json');
  expect(JSON.parse(out)).toMatchObject({ due: '2026-03-31' });
  expect(code).toBe(0);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  'what npm start runs answers /health, and ends well on %s',
  async (signal) => {
    const [, ...script] = packageFile.scripts.start.split(' ');
    const data = join(folder, `start-${signal}`);
    const args = [...script, '--port', '0', '--data', data, '--json'];
    const server = await served({ command: process.execPath, args, cwd: root });
    const health = await fetch(`${server.address}/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok', apiVersion: '1' }]);
    expect(existsSync(join(data, 'server.json'))).toBe(true);
    const ended = await server.stop(signal);
    expect(ended.err).toContain(`${signal}: finishing what is in hand`);
    expect(ended.code).toBe(0);
    expect(existsSync(join(data, 'server.json'))).toBe(false);
  },
);
