/** One process owns a data directory; the operating system frees it however the owner ends. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockDirectory } from '../../embedded/directory-lock.ts';
import { startScript } from './start-script.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'muddet-lock-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

test('a second process gets a clear error with the pid of the owner', async () => {
  const lock = lockDirectory(dataDir);
  const second = startScript('hold-lock.ts', [dataDir]);
  expect(JSON.parse((await second.nextLine()) ?? second.stderr())).toMatchObject({
    code: 'embedded.locked',
    params: { dataDir, pid: process.pid },
  });
  await second.ended;
  lock.release();
});

test('a lock is freed by kill -9 of its owner', async () => {
  const owner = startScript('hold-lock.ts', [dataDir]);
  expect(await owner.nextLine()).toBe('locked');
  expect(() => lockDirectory(dataDir)).toThrow(
    expect.objectContaining({ code: 'embedded.locked', params: { dataDir, pid: owner.process.pid } }),
  );
  expect(() => lockDirectory(dataDir)).toThrow(`in use by process ${owner.process.pid}`);
  await owner.kill();
  lockDirectory(dataDir).release();
});

test('within one process a directory is owned once, and can be taken again when released', () => {
  const lock = lockDirectory(dataDir);
  expect(() => lockDirectory(dataDir)).toThrow(expect.objectContaining({ code: 'embedded.locked' }));
  lock.release();
  lock.release();
  const again = lockDirectory(dataDir);
  expect(() => lockDirectory(dataDir)).toThrow(expect.objectContaining({ code: 'embedded.locked' }));
  again.release();
});

test('a directory that cannot be made is not called locked', async () => {
  await writeFile(join(dataDir, 'file'), '');
  const refused = (path: string, message: string) =>
    expect(() => lockDirectory(path)).toThrow(
      expect.objectContaining({ code: 'embedded.lockFailed', message: expect.stringContaining(message) }),
    );
  refused(join(dataDir, 'file'), 'file is not a directory');
  refused(join(dataDir, 'file', 'office'), 'cannot be locked');
  refused('/proc/office', 'cannot be locked');
});

test.each(['lock.db', 'lock.pid'])(
  'a directory in which %s cannot be written is not locked, nor called so',
  async (name) => {
    await mkdir(join(dataDir, name));
    for (let again = 0; again < 2; again++)
      expect(() => lockDirectory(dataDir)).toThrow(
        expect.objectContaining({ code: 'embedded.lockFailed', message: expect.stringContaining('cannot be locked') }),
      );
    await rm(join(dataDir, name), { recursive: true });
    lockDirectory(dataDir).release();
  },
);

test('a directory is made with all that it stands in', () => {
  lockDirectory(join(dataDir, 'one', 'two', 'three')).release();
  expect(() => lockDirectory(join(dataDir, 'one', 'two', 'three')).release()).not.toThrow();
});
