/** `kill -9` in the middle of an issue of the bulletin: it is finished at the next start, with each entry once. */
import { openOffice } from '../../embedded/index.ts';
import { verify } from '../../registry/index.ts';
import { startScript } from './start-script.ts';
import { temporary } from './temporary.ts';
import { virtualClock } from './virtual-clock.ts';

const temp = temporary();
afterEach(() => temp.clear());

const cases = 6;

/** Lets an office come to a moment of the issue, and kills it there. */
async function killedAt(args: readonly string[], expected: 'still' | 'over'): Promise<void> {
  const server = startScript('kill-issue-server.ts', args);
  const line = await server.nextLine();
  await server.kill();
  expect({ line, stderr: server.stderr() }).toEqual({ line: expected, stderr: '' });
}

test.each([
  ['between the act and the print of an entry', 'published', '3'],
  ['after an entry', 'printed', '3'],
  ['before the issue is closed', 'printed', String(cases)],
])(
  'killed %s, and again while it is being finished where something is left',
  async (_, moment, count) => {
    const dataDir = await temp.dataDir();
    const database = await temp.databaseOf(dataDir);
    await killedAt([dataDir, database, String(cases), moment, count], 'still');
    if (count !== String(cases)) await killedAt([dataDir, database, '0', 'published', '1'], 'still');
    const office = await openOffice({ dataDir, database, clock: virtualClock('2026-02-02T08:00:00Z') });
    await office.quiet();
    const numbers = (await office.registry.docket({ limit: 100 })).items.map((found) => found.number).sort();
    expect(numbers).toHaveLength(cases);
    const issue = await office.registry.issue('2026/1');
    expect(issue).toMatchObject({ status: 'closed', on: '2026-01-31', openedBy: 'quliyev' });
    expect(issue?.entries.map((entry) => entry.case).sort()).toEqual(numbers);
    for (const number of numbers) {
      const acts = (await office.registry.entries(number)).map(({ entry }) => entry.act);
      expect(acts.filter(({ type }) => type === 'APPLICATION_PUBLISHED')).toMatchObject([
        { effectiveAt: '2026-01-31T08:00:00Z' },
      ]);
      expect((await office.registry.state(number))?.file.publication).toEqual({ issue: '2026/1', on: '2026-01-31' });
    }
    expect(await office.registry.bulletinQueue()).toEqual([]);
    await office.close();
    expect(await verify(database)).toMatchObject({ ok: true });
  },
  60_000,
);
