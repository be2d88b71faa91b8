/** The database driver: the edition that suits the running Node, and what is said where none is installed. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { driverFor, loadDriver } from '../../registry/sqlite/driver.ts';

test.each([
  ['20.19, 22.13', 9, 'better-sqlite3'],
  ['22.14, 24', 10, 'better-sqlite3-13'],
])('the edition for Node %s', (_node, nodeApi, name) => {
  expect(driverFor(nodeApi)).toBe(name);
});

test('a driver that is not installed is named, and what to do', () => {
  expect(() => loadDriver('better-sqlite3-0')).toThrow(
    `better-sqlite3-0, the database driver for Node ${process.versions.node}, is not installed. Install again`,
  );
});

test('a process outlives the collection of its statements between two turns of the event loop', () => {
  const script = `
    import { createRequire } from 'node:module';
    const Database = createRequire(process.argv[1])(process.argv[1]);
    const db = new Database(':memory:');
    const kept = [];
    let statements;
    for (let round = 0; round < 30; round++) {
      statements = Array.from({ length: 300 }, () => db.prepare('select 1'));
      for (let i = 0; i < 30000; i++) kept.push({ i, text: 'text ' + i });
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    console.log(statements[0].pluck().get());
  `;
  const driver = createRequire(import.meta.url).resolve(driverFor(Number(process.versions.napi)));
  const { stdout, stderr, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script, driver], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  expect({ stdout, stderr, signal }).toEqual({ stdout: '1\n', stderr: '', signal: null });
});
