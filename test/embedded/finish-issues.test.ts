/** Issues of the bulletin that a process left open are finished at the next start, however many there are. */
import { makeLaw } from '../../law/index.ts';
import type { CivilDate, Instant } from '../../law/index.ts';
import { openRegistry } from '../../registry/index.ts';
import { behind } from '../registry/database.ts';
import { toyEngine } from '../support/toy-engine.ts';
import { desk as makeDesk, start } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = makeDesk();
});
afterEach(() => desk.temp.clear());

test('every issue left open is closed, more of them than one page of a list holds, and older than a thousand that are closed', async () => {
  const dataDir = await desk.temp.dataDir();
  const registry = await openRegistry({
    database: await desk.temp.databaseOf(dataDir),
    law: makeLaw(),
    engine: toyEngine,
  });
  const now = start as Instant;
  for (let i = 1; i <= 105; i++)
    await registry.openIssue({ number: `2025/${i}`, on: '2025-12-31' as CivilDate, by: 'registrar-1', now });
  const closed = Array.from(
    { length: 1000 },
    (_, i) => `('2026/${i + 1}', '2026-01-20', 'closed', '${now}', 'registrar-1', '${now}', '{"entries":[]}', 'h')`,
  );
  const other = await behind(registry.database);
  await other.run(
    `insert into bulletin_issues (number, published_on, status, opened_at, opened_by, closed_at, content, hash) values ${closed.join(', ')}`,
  );
  await other.close();
  expect((await registry.issues({ status: 'open', limit: 1000 })).items).toHaveLength(105);
  await registry.close();
  const office = await desk.temp.office({ clock: desk.clock, dataDir });
  await office.quiet();
  expect((await office.registry.issues({ status: 'open' })).items).toEqual([]);
  for (const number of ['2025/1', '2025/105'])
    expect(await office.registry.issue(number)).toMatchObject({ status: 'closed' });
});
