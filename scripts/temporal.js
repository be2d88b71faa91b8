// A Temporal server for tests: an address from the environment, or a development server of the machine's own `temporal`.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Connection } from '@temporalio/client';

const cli = 'github.com/temporalio/cli/cmd/temporal@v1.5.1';
const howToGetOne =
  'No Temporal server: set MUDDET_TEST_TEMPORAL to the address of one, or install the `temporal` command, or Go 1.26 or later, with which it is built once.';

const cache = () => join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'muddet', 'bin');

/** The command: on the PATH, in the cache of the user, downloaded by the SDK, or built there. */
async function command() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), cache()];
  const found = folders.map((folder) => join(folder, 'temporal')).find((path) => existsSync(path));
  return found ?? built();
}

function built() {
  const go = [...(process.env.PATH ?? '').split(delimiter), '/usr/local/go/bin'].find((folder) =>
    existsSync(join(folder, 'go')),
  );
  if (go === undefined) throw new Error(howToGetOne);
  mkdirSync(cache(), { recursive: true });
  process.stderr.write('Building the `temporal` command with Go, once: this takes some minutes.\n');
  try {
    execFileSync(join(go, 'go'), ['install', cli], {
      cwd: tmpdir(),
      env: { ...process.env, GOBIN: cache() },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    throw new Error(howToGetOne, { cause: error });
  }
  return join(cache(), 'temporal');
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
    try {
      const connection = await Connection.connect({ address, connectTimeout: 1000 });
      await connection.workflowService.describeNamespace({ namespace: 'default' });
      return await connection.close();
    } catch (error) {
      if (tried > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Starts a server on the loopback address, with its own store. Answers with its address and what stops it. */
export async function startTemporal() {
  const given = process.env.MUDDET_TEST_TEMPORAL;
  if (given) return { address: given, end: null, stop: async () => undefined };
  const path = await command();
  const folder = mkdtempSync(join(tmpdir(), 'muddet-temporal-'));
  const port = await freePort();
  const address = `127.0.0.1:${port}`;
  const arguments_ = ['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port)];
  let server;
  const start = async () => {
    server = spawn(path, [...arguments_, '--db-filename', join(folder, 'temporal.db'), '--log-level', 'never'], {
      cwd: folder,
      stdio: 'ignore',
    });
    await answers(address);
  };
  const end = async (signal = 'SIGTERM') => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await ended;
  };
  await start();
  return {
    address,
    /** Ends the server, at once. What it answers with starts it again, on the same store and address. */
    end: async () => {
      await end('SIGKILL');
      return start;
    },
    stop: async () => {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
