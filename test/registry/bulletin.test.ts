/** Issues of the bulletin in the record: one day for all, closed for good, and taken back only by a later one. */
import type { CivilDate } from '../../law/index.ts';
import type { EntryToPublish, Registry, WholeIssue } from '../../registry/index.ts';
import { party } from '../support/toy-engine.ts';
import { behind, removeDatabases } from './database.ts';
import { act, at, hand, openCase, openOffice, taken } from './office.ts';

afterAll(removeDatabases);

const now = at('2026-03-31T08:00:00Z');
const on = '2026-03-31' as CivilDate;
const by = 'registrar-1';

/** Cases whose entries wait: an opposition of the toy engine queues one. */
async function withQueue(cases: number): Promise<Registry> {
  const registry = await openOffice();
  for (let i = 0; i < cases; i++) {
    const { case: number } = await openCase(registry);
    await taken(hand(registry, act('OPPOSED', number, { opponent: party('o1', 'An Opponent') })));
  }
  return registry;
}

async function issued(registry: Registry, number: string): Promise<WholeIssue> {
  const entries = (await registry.openIssue({ number, on, by, now })) as readonly EntryToPublish[];
  for (const entry of entries) await registry.entryPrinted(number, entry, { title: `T of ${entry.case}` });
  return await registry.closeIssue(number, now);
}

test('an issue takes up all that waits, once, and is closed with a hash', async () => {
  const registry = await withQueue(3);
  const issue = await issued(registry, '2026/1');
  expect(issue).toMatchObject({
    number: '2026/1',
    on,
    status: 'closed',
    openedBy: by,
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(issue.entries.map((e) => [e.case, e.content])).toEqual(
    ['A 2026 0001', 'A 2026 0002', 'A 2026 0003'].map((n) => [n, { title: `T of ${n}` }]),
  );
  expect(await registry.issue('2026/1')).toEqual(issue);
  expect((await issued(registry, '2026/2')).entries).toEqual([]);
  expect((await registry.issues()).items.map((i) => i.number)).toEqual(['2026/2', '2026/1']);
  await registry.close();
});

test('the issues of one status fill a page, whatever others stand between them', async () => {
  const registry = await openOffice();
  for (const number of ['2026/1', '2026/2', '2026/3', '2026/4']) {
    await registry.openIssue({ number, on, by, now });
    if (number !== '2026/3') await registry.closeIssue(number, now);
  }
  const first = await registry.issues({ status: 'closed', limit: 2 });
  expect(first.items.map((i) => i.number)).toEqual(['2026/4', '2026/2']);
  const rest = await registry.issues({ status: 'closed', limit: 2, after: first.next as string });
  expect([rest.items.map((i) => i.number), rest.next]).toEqual([['2026/1'], null]);
  expect((await registry.issues({ status: 'open' })).items.map((i) => i.number)).toEqual(['2026/3']);
  expect((await registry.issues()).items).toHaveLength(4);
  await registry.close();
});

test('the queue is what an issue opened now would take up, and is empty once it is', async () => {
  const registry = await withQueue(2);
  const queue = await registry.bulletinQueue();
  expect(queue).toMatchObject([
    { case: 'A 2026 0001', corrects: null },
    { case: 'A 2026 0002', corrects: null },
  ]);
  expect(await registry.openIssue({ number: '2026/1', on, by, now })).toEqual(queue);
  expect(await registry.bulletinQueue()).toEqual([]);
  await registry.close();
});

test('an issue that was left open goes on where it was, and no entry is lost or there twice', async () => {
  const registry = await withQueue(3);
  const first = (await registry.openIssue({ number: '2026/1', on, by, now })) as readonly EntryToPublish[];
  await registry.entryPrinted('2026/1', first[0] as EntryToPublish, {});
  const again = (await registry.openIssue({ number: '2026/1', on, by: 'another', now })) as readonly EntryToPublish[];
  expect(again).toEqual(first.slice(1));
  const { id, case: number, entry } = again[0] as EntryToPublish;
  const left = { id, case: number, entry, code: 'publication.barred', reason: 'Barred.' };
  await registry.entryLeftOut('2026/1', left);
  await registry.entryPrinted('2026/1', again[1] as EntryToPublish, {});
  expect((await registry.closeIssue('2026/1', now)).entries).toHaveLength(2);
  expect((await registry.bulletinEntries({ issue: null })).items.map((e) => e.id)).toEqual([again[0]?.id]);
  expect(await registry.leftOut('2026/1')).toEqual([left]);
  expect(await registry.leftOut('2026/2')).toEqual([]);
  await registry.close();
});

test('a closed issue takes nothing more, an open one has one day, and there is no issue that was never opened', async () => {
  const registry = await withQueue(1);
  await registry.openIssue({ number: '2026/1', on, by, now });
  const otherDay = { number: '2026/1', on: '2026-04-01' as CivilDate, by, now };
  expect(await registry.openIssue(otherDay)).toMatchObject({ code: 'bulletin.otherDay' });
  const closed = await registry.closeIssue('2026/1', now);
  expect(await registry.closeIssue('2026/1', now)).toEqual(closed);
  expect(await registry.openIssue({ number: '2026/1', on, by, now })).toMatchObject({ code: 'bulletin.closed' });
  await expect(registry.closeIssue('2026/9', now)).rejects.toMatchObject({ code: 'registry.noIssue' });
  expect(await registry.issue('2026/9')).toBeNull();
  await registry.close();
});

test('the database itself keeps a closed issue as it is', async () => {
  const registry = await withQueue(1);
  await issued(registry, '2026/1');
  const other = await behind(registry.database);
  for (const change of [
    "update bulletin_issues set content = '{}'",
    "update bulletin_issues set status = 'open'",
    'delete from bulletin_issues',
  ])
    await expect(other.run(change)).rejects.toThrow('closed stays');
  await other.close();
  await registry.close();
});
