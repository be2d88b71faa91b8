/**
 * Workflows that began under an earlier release go on under this one. After a change of the workflows the histories are
 * made anew beside the old ones: `MUDDET_KEEP_HISTORIES=FOLDER npm test -- --selectProjects temporal one-case`.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startScript } from '../embedded/start-script.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const bundle = here('../../dist/workflows/bundle.js');

interface Replayed {
  readonly of: string;
  readonly error: string | null;
}

async function replayed(workflows: string): Promise<readonly Replayed[]> {
  const script = startScript('../temporal/replay-process.ts', [workflows, here('histories')]);
  await script.ended;
  expect(script.stderr()).toBe('');
  return script.lines.map((line) => JSON.parse(line) as Replayed);
}

test('every history that was kept is gone through in the same way', async () => {
  const all = await replayed(bundle);
  expect(all.length).toBeGreaterThanOrEqual(4);
  expect(all.filter(({ error }) => error !== null)).toEqual([]);
});

test('a workflow that does something else is found', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'muddet-replay-'));
  try {
    const code = await readFile(bundle, 'utf8');
    const changed = code.replace('await carryOut(effects);', 'void effects;');
    expect(changed).not.toBe(code);
    await writeFile(join(folder, 'bundle.js'), changed);
    const all = await replayed(join(folder, 'bundle.js'));
    expect(all.some(({ error }) => error === 'DeterminismViolationError')).toBe(true);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
