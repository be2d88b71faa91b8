/** The program in docs/client.md runs as it stands, from the built package, against a real office. Needs a build. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueToken } from '../../api/index.ts';
import { filing, key, officeForEach } from '../api/support/open.ts';
import { ran, root } from '../cli/support/built.ts';
import { textOf } from '../docs/files.ts';

const opened = officeForEach();
const folder = mkdtempSync(join(tmpdir(), 'muddet-client-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the example of docs/client.md does what it says', async () => {
  const [, program = ''] = /^```js\n([\s\S]*?)^```$/m.exec(textOf('docs/client.md')) ?? [];
  writeFileSync(join(folder, 'example.mjs'), program);
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules', 'muddet'));
  await opened().post('/applications', filing(), key());
  const token = await issueToken(opened().folder, { person: 'hasanova', roles: ['formalExaminer'], seconds: 600 });
  const env = { MUDDET_SERVER: opened().address, MUDDET_TOKEN: token };
  const example = () => ran({ command: process.execPath, args: ['example.mjs', 'A-2026-0001'], cwd: folder, env });
  const first = await example();
  expect(first.err).toBe('');
  expect(first.out.split('\n')).toEqual([
    expect.stringMatching(/^A 2026 0001 /),
    'entry 2',
    expect.stringMatching(/^\d+ limits$/),
    'start true',
  ]);
  expect((await example()).out).toContain('no: act.notPossible');
});
