/** Several registries on one database, each with its own connections and memory, as processes have them. */
import { verify } from '../../registry/index.ts';
import type { Registry, Receipt } from '../../registry/index.ts';
import { newDatabase, removeDatabases } from '../registry/database.ts';
import { toyEngine } from '../support/toy-engine.ts';
import { act, at, hand, newKey, noon, openCase, openOffice, taken } from '../registry/office.ts';

let database: string;
let processes: readonly Registry[];

beforeEach(async () => {
  database = await newDatabase();
  processes = [];
  for (let i = 0; i < 3; i++) processes = [...processes, await openOffice({ database, batchSize: 16 })];
});

afterEach(async () => {
  expect(await verify(database, { engine: toyEngine })).toMatchObject({ ok: true });
  for (const registry of processes) await registry.close();
});

afterAll(removeDatabases);

const any = (i: number): Registry => processes[i % processes.length] as Registry;

test('numbers leave no gap and none is given twice', async () => {
  const kinds = ['invention', 'utilityModel', 'industrialDesign'];
  const numbers = await Promise.all(
    Array.from({ length: 150 }, async (_, i) => (await openCase(any(i), { kind: kinds[(i % 7) % 3] })).case),
  );
  expect(new Set(numbers).size).toBe(150);
  for (const letter of ['A', 'U', 'S']) {
    const serials = numbers.filter((n) => n.startsWith(letter)).map((n) => Number(n.slice(7)));
    expect(serials.sort((a, b) => a - b)).toEqual(serials.map((_, i) => i + 1));
  }
});

test('acts on one case follow each other, whichever process takes them', async () => {
  const { case: number } = await openCase(any(0));
  const receipts = await Promise.all(
    Array.from({ length: 60 }, (_, i) => taken(hand(any(i), act('NOTED', number, { title: `T${i}` })))),
  );
  expect(receipts.map((r) => r.seq).sort((a, b) => a - b)).toEqual(receipts.map((_, i) => i + 2));
});

test('of those who have seen the same number of entries, one is taken and the others are told', async () => {
  const { case: number } = await openCase(any(0));
  const answers = await Promise.all(
    Array.from({ length: 9 }, (_, i) =>
      any(i).apply(act('NOTED', number, { title: `T${i}` }), { key: newKey(), now: noon, expectedSeq: 1 }),
    ),
  );
  expect(answers.filter((a) => a.ok)).toHaveLength(1);
  expect(answers.filter((a) => !a.ok && a.code === 'sequence.conflict')).toHaveLength(8);
});

test('one key handed to all of them at once is one act', async () => {
  const filed = act('OPENED', null, { title: 'Once' });
  const answers = await Promise.all(processes.map((registry) => registry.apply(filed, { key: 'same', now: noon })));
  const [first, ...others] = answers as Receipt[];
  expect(first).toMatchObject({ ok: true, case: 'A 2026 0001' });
  for (const other of others) expect(other).toEqual(first);
  expect((await any(0).docket()).items).toHaveLength(1);
});

test('a term that all of them fire ends once', async () => {
  const numbers = await Promise.all(Array.from({ length: 20 }, async (_, i) => (await openCase(any(i))).case));
  const late = at('2026-04-01T08:00:00Z');
  const fired = await Promise.all(
    numbers.flatMap((number) => processes.map(async (registry) => await registry.fireDue(number, late))),
  );
  expect(fired.flat()).toHaveLength(20);
  expect(await any(1).due(late, 100)).toEqual([]);
});

test('a law that one of them has registered is known to the others when they work a case out again', async () => {
  const [one, two] = [any(0), any(1)];
  const { case: number } = await openCase(one);
  await one.useLaw({ ...one.law, version: 'another' });
  await taken(hand(one, act('NOTED', number)));
  expect(await two.rebuild(number)).toBe(1);
  expect(await two.state(number)).toMatchObject({ seq: 2, lawVersion: 'another' });
});
