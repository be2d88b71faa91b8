/** What has changed, in the order in which it was committed: nothing is missed, nothing comes twice, whoever writes. */
import { setImmediate as othersFirst } from 'node:timers/promises';
import { copyRecord } from '../../registry/index.ts';
import type { ChangedCase, Registry } from '../../registry/index.ts';
import { party } from '../support/toy-engine.ts';
import { newDatabase, removeDatabases } from './database.ts';
import { act, at, hand, openCase, openOffice, taken } from './office.ts';

afterAll(removeDatabases);

const named = ({ case: number, seq }: ChangedCase): string => `${number}/${seq}`;

/** All of it, a few at a time. */
async function follow(registry: Registry, limit = 2, from?: string): Promise<string[]> {
  const seen: string[] = [];
  for (let after = from; ; ) {
    const page = await registry.changes({ limit, ...(after === undefined ? {} : { after }) });
    seen.push(...page.items.map(named));
    after = page.next;
    if (!page.more) return seen;
  }
}

/** Waits until so many are told: where others write to the same server, not before every transaction as old has ended. */
async function told(registry: Registry, many: number): Promise<void> {
  while ((await registry.changes({ limit: 1000 })).items.length < many) await othersFirst();
}

/** Two cases opened, the first acted in, a third opened. */
async function someActs(registry: Registry): Promise<readonly string[]> {
  const first = await openCase(registry, { title: 'T1' });
  const second = await openCase(registry, { title: 'T2' });
  await taken(hand(registry, act('ANSWERED', first.case)));
  const third = await openCase(registry, { title: 'T3' });
  await told(registry, 4);
  return [`${first.case}/1`, `${second.case}/1`, `${first.case}/2`, `${third.case}/1`];
}

test('entries of all cases, in the order of their commits, page by page', async () => {
  const registry = await openOffice();
  expect(await registry.changes()).toMatchObject({ items: [], more: false });
  const acts = await someActs(registry);
  for (const limit of [1, 2, 3, 4, 100]) expect(await follow(registry, limit)).toEqual(acts);
  expect((await registry.changes({ limit: 1 })).items[0]).toMatchObject({
    stage: expect.stringContaining('application'),
  });
  await registry.close();
});

test('from the end on, what comes then; from an empty record on, all', async () => {
  const registry = await openOffice();
  const empty = await registry.lastChange();
  const acts = await someActs(registry);
  expect(await follow(registry, 100, empty)).toEqual(acts);
  const end = await registry.lastChange();
  expect(await registry.changes({ after: end })).toEqual({ items: [], next: end, more: false });
  const more = await openCase(registry, { title: 'T4' });
  await told(registry, 5);
  expect(await follow(registry, 100, end)).toEqual([`${more.case}/1`]);
  await registry.close();
});

test('a cursor names no case: it is told also of one that is passed by', async () => {
  const registry = await openOffice();
  await someActs(registry);
  const { next, items } = await registry.changes({ party: 'stranger', limit: 1 });
  expect(items).toEqual([]);
  for (const at of [next, await registry.lastChange()])
    expect(Buffer.from(at, 'base64url').toString()).not.toMatch(/\b2026\b/);
  await registry.close();
});

test('each change has the cursor after it', async () => {
  const registry = await openOffice();
  const acts = await someActs(registry);
  const { items } = await registry.changes();
  expect(await follow(registry, 100, items[1]?.at)).toEqual(acts.slice(2));
  await registry.close();
});

test('of a party only its own, and what is passed by is passed by for good', async () => {
  const registry = await openOffice();
  const [first = ''] = await someActs(registry);
  const number = first.slice(0, -2);
  await taken(hand(registry, act('PUBLISHED', number as never, {}, at('2026-01-21T08:00:00Z'))));
  const opposed = { opponent: party('o1', 'An Opponent') };
  await taken(hand(registry, act('OPPOSED', number as never, opposed, at('2026-01-21T08:00:00Z'))));
  await told(registry, 6);
  const page = await registry.changes({ party: 'o1', limit: 2 });
  expect([page.items.map(named), page.more]).toEqual([[`${number}/1`], true]);
  expect((await registry.changes({ party: 'o1', after: page.next })).items.map(named)).toEqual([
    `${number}/2`,
    `${number}/3`,
    `${number}/4`,
  ]);
  expect(await registry.changes({ party: 'stranger' })).toMatchObject({ items: [], more: false });
  await registry.close();
});

test('many writers at once: whoever follows meanwhile sees each entry once', async () => {
  const database = await newDatabase();
  const one = await openOffice({ database });
  const two = one.shared ? await openOffice({ database }) : one;
  const writing = Promise.all(
    [one, two].flatMap((registry) => Array.from({ length: 30 }, (_, i) => openCase(registry, { title: `T${i}` }))),
  );
  const seen: string[] = [];
  let after: string | undefined;
  while (seen.length < 60) {
    await othersFirst();
    const page = await one.changes({ limit: 7, ...(after === undefined ? {} : { after }) });
    seen.push(...page.items.map(named));
    after = page.next;
  }
  expect(await follow(one, 7, after)).toEqual([]);
  const written = (await writing).map(({ case: number }) => `${number}/1`);
  expect([...seen].sort()).toEqual([...written].sort());
  await one.close();
  if (two !== one) await two.close();
});

test('a place in another record, as before one was restored, is no place', async () => {
  const registry = await openOffice();
  await someActs(registry);
  const end = await registry.lastChange();
  await taken(hand(registry, act('ANSWERED', 'A 2026 0002' as never)));
  const database = await newDatabase();
  await copyRecord(registry.database, database);
  const copy = await openOffice({ database });
  await Promise.all([told(registry, 5), told(copy, 5)]);
  expect([...(await follow(copy))].sort()).toEqual([...(await follow(registry))].sort());
  await expect(copy.changes({ after: end })).rejects.toMatchObject({ code: 'registry.staleCursor' });
  await expect(copy.changes({ after: 'nonsense' })).rejects.toMatchObject({ code: 'registry.badCursor' });
  await copy.close();
  await registry.close();
});
