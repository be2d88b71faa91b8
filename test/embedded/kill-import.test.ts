/** `kill -9` while cases are brought in, again and again: none is half there, none is there twice, none is missing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Imported } from '../../embedded/index.ts';
import { verify } from '../../registry/index.ts';
import { applicationData } from '../support/case-driver.ts';
import { startScript } from './start-script.ts';
import { temporary } from './temporary.ts';

const temp = temporary();
afterEach(() => temp.clear());

const cases = 240;
const kills = 4;
/** A run that is to be killed goes no further than this. */
const holdAt = (cases * 3) / 4;

function oldOffice(): string {
  const data = applicationData();
  const lines = Array.from({ length: cases }, (_, i) => {
    const number = `A 2026 ${String(2 * i + 1).padStart(4, '0')}`;
    const acts = [
      { act: 'APPLICATION_RECEIVED', on: '2026-01-05', by: 'applicant', person: 'aliyev', data },
      { act: 'FORMAL_EXAMINATION_PASSED', on: '2026-01-26', by: 'formalExaminer' },
    ];
    return JSON.stringify({ case: number, acts });
  });
  return lines.join('\n');
}

test('16: killed at any moment and begun again, every case is in once', async () => {
  const dataDir = await temp.dataDir();
  const file = join(dataDir, 'old.ndjson');
  writeFileSync(file, oldOffice());
  const run = (now: string, ...more: string[]) => startScript('import-cases.ts', [dataDir, file, now, ...more]);
  let seen = 0;
  for (let kill = 1; kill <= kills; kill++) {
    const script = run(`2026-06-0${kill}T08:00:00Z`, String(holdAt));
    for (let line = await script.nextLine(); line !== null; line = await script.nextLine()) {
      if (line.startsWith('done')) throw new Error('it was over before it could be killed');
      const at = Number(line.slice(3));
      if (at < Math.min(seen + cases / 8, holdAt)) continue;
      seen = at;
      await script.kill();
      break;
    }
    expect(script.stderr()).toBe('');
  }
  expect(seen).toBeGreaterThan(cases / 3);
  const last = run('2026-06-10T08:00:00Z');
  await last.ended;
  const said = last.lines.find((line) => line.startsWith('done '));
  const found = JSON.parse(said?.slice(5) ?? '{}') as Imported;
  expect(found.there).toBeGreaterThanOrEqual(seen);
  expect(found).toMatchObject({ cases, leftOut: 0, fit: cases - found.there });
  expect(found.fit).toBeGreaterThan(0);
  expect(await verify(join(dataDir, 'office.db'))).toMatchObject({ ok: true, cases, bad: null });
}, 240_000);
