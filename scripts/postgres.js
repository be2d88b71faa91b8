// A PostgreSQL server for tests and benches: an address from the environment, or the machine's own binaries on a new folder.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';

const howToGetOne =
  'No PostgreSQL: set MUDDET_TEST_POSTGRES to the address of one, or install it (Debian: apt-get install postgresql).';

/** The folder of initdb and postgres: on the PATH, or where Debian puts the latest, which root installs if need be. */
function binaries() {
  const found = installed() ?? (installDebians() ? installed() : undefined);
  if (!found) throw new Error(howToGetOne);
  return found;
}

function installDebians() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const apt = (...args) => execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'postgresql');
  return true;
}

function installed() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...versions.map((v) => join(debian, v, 'bin'))];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** PostgreSQL does not run as root: then it runs as its own user, or as nobody. */
function otherThanRoot() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' })));
      return { uid, gid };
    } catch {}
  }
  return {};
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function answers(address) {
  for (let tried = 0; ; tried++) {
    const client = new pg.Client({ connectionString: address });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (tried > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/**
 * Starts a server on the loopback address. `durable`: every commit is flushed, as in an office; tests that do not cut
 * the power need not wait for that. Answers with the address of a database and what stops the server.
 */
export async function startPostgres({ durable = false } = {}) {
  const given = process.env.MUDDET_TEST_POSTGRES;
  if (given) return { address: given, restart: null, crash: null, stop: async () => undefined };
  const bin = binaries();
  const folder = mkdtempSync(join(tmpdir(), 'muddet-postgres-'));
  const user = otherThanRoot();
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = ['--username=muddet', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
  execFileSync(join(bin, 'initdb'), ['--pgdata', data, ...options], { ...user, cwd: folder, stdio: 'pipe' });
  const port = await freePort();
  const address = `postgresql://muddet@127.0.0.1:${port}/postgres`;
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'max_connections=200',
    ...(durable ? ['fsync=on'] : ['fsync=off', 'full_page_writes=off']),
  ].flatMap((setting) => ['-c', setting]);
  let server;
  const start = async () => {
    server = spawn(join(bin, 'postgres'), ['-D', data, ...settings], { ...user, cwd: folder, stdio: 'ignore' });
    await answers(address);
  };
  const end = async (signal) => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await ended;
  };
  await start();
  return {
    address,
    /** Shuts the server down at once, as a restart under load does, and starts it again. */
    restart: async () => {
      await end('SIGINT');
      await start();
    },
    /** Ends the server as a crash does (`pg_ctl stop -m immediate`). What it answers with starts it again. */
    crash: async () => {
      await end('SIGQUIT');
      return start;
    },
    stop: async () => {
      await end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
