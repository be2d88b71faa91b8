/** What the command makes on the disk is closed to others on the computer, whatever the system is used to. */
import { instantOf } from '../../activities/index.ts';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { civilDateOf } from '../../law/index.ts';
import { builtMain, ran } from './support/built.ts';
import { temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();

test('30.5, 30.6: nobody else on the computer reads the record, letters or keys', async () => {
  const data = join(folder, 'office');
  const request = JSON.stringify(sampleApplication('invention', civilDateOf(instantOf(Date.now()))));
  const line = 'umask 000 && exec "$0" "$@"';
  const args = [builtMain, 'act', 'APPLICATION_RECEIVED', '--data', request, '--dir', data];
  const { code, err } = await ran({ command: 'sh', args: ['-c', line, process.execPath, ...args], cwd: folder });
  expect([code, err]).toEqual([0, '']);
  const made = [data, ...readdirSync(data, { recursive: true }).map((path) => join(data, String(path)))];
  expect(made.map((path) => path.slice(folder.length))).toEqual(expect.arrayContaining(['/office/office.db']));
  expect(made.filter((path) => (statSync(path).mode & 0o007) !== 0)).toEqual([]);
});
