/**
 * Before a test file of an article, or of the worked examples: the arrows of the machines that none of its acts takes,
 * and no time that it lets pass, are written down for `scripts/arrows-taken.js`, which looks at all the files together.
 */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['ARROWS_NOT_TAKEN'];
const isOfLaw = /test\/(articles\/.*|cli\/scenarios)\.test\.ts$/.test(expect.getState().testPath ?? '');

if (folder && isOfLaw) {
  const { latestVersion, machineOf } = await import('../../engine/charts.ts');
  const { arrowsOf, machineNames, onTaking, statesOf } = await import('../model/chart.ts');
  const arrows = machineNames.flatMap((name) => arrowsOf(statesOf(machineOf(name, latestVersion(name)))));
  const notTaken = new Set(arrows.map(({ id }) => id));
  onTaking(arrows, (id) => notTaken.delete(id));
  afterAll(() => writeFileSync(join(folder, randomUUID()), JSON.stringify([...notTaken])));
}
