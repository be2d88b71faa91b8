/** Acts that share a commit: all are answered after it, and one at fault does not take the others with it. */
import type { Engine } from '../../registry/index.ts';
import { verify } from '../../registry/index.ts';
import { behind, isPostgres, removeDatabases } from './database.ts';
import { toyEngine } from '../support/toy-engine.ts';
import { act, hand, newKey, noon, openCase, openOffice } from './office.ts';

afterAll(removeDatabases);

test('acts handed in together are one commit, told in order', async () => {
  const registry = await openOffice();
  const { case: number } = await openCase(registry);
  const told: number[][] = [];
  registry.onCommit((committed) => told.push(committed.map((c) => c.seq)));
  const answers = await Promise.all(Array.from({ length: 50 }, () => hand(registry, act('NOTED', number))));
  expect(answers.every((a) => a.ok)).toBe(true);
  expect(told).toEqual([Array.from({ length: 50 }, (_, i) => i + 2)]);
  await registry.close();
});

test('a listener that throws undoes nothing', async () => {
  const warned: unknown[] = [];
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = (warning: unknown) => void warned.push(warning);
  const registry = await openOffice();
  const end = registry.onCommit(() => {
    throw new Error('deaf');
  });
  expect(await openCase(registry)).toMatchObject({ case: 'A 2026 0001', seq: 1 });
  end();
  expect(await openCase(registry)).toMatchObject({ case: 'A 2026 0002' });
  expect(warned).toMatchObject([{ message: 'deaf' }]);
  process.emitWarning = emitWarning;
  await registry.close();
});

test('what is acknowledged is there for another connection', async () => {
  const registry = await openOffice();
  const other = await behind(registry.database);
  for (let i = 1; i <= 5; i++) {
    await Promise.all([openCase(registry), openCase(registry)]);
    expect(await other.rows('select seq from entries')).toHaveLength(i * 2);
  }
  await other.close();
  await registry.close();
});

test('an act that breaks the engine is rejected; those beside it are kept, and nothing of it is', async () => {
  const registry = await openOffice();
  const { case: number } = await openCase(registry);
  const key = newKey();
  const [a, broken, b] = await Promise.allSettled([
    hand(registry, act('NOTED', number)),
    registry.apply(act('BROKEN', number), { key, now: noon }),
    hand(registry, act('NOTED', number)),
  ]);
  expect(a).toMatchObject({ status: 'fulfilled', value: { seq: 2 } });
  expect(broken).toMatchObject({ status: 'rejected', reason: { message: 'a bug in a machine' } });
  expect(b).toMatchObject({ status: 'fulfilled', value: { seq: 3 } });
  expect(await registry.apply(act('NOTED', number), { key, now: noon })).toMatchObject({ ok: true, seq: 4 });
  expect(await verify(registry, { engine: toyEngine })).toMatchObject({ ok: true, entries: 4 });
  await registry.close();
});

test('an act whose rows the database does not take fails alone', async () => {
  const engine: Engine = {
    ...toyEngine,
    step(state, one, law) {
      const outcome = toyEngine.step(state, one, law);
      const isBad = outcome.ok && (one.data as { bad?: boolean }).bad;
      return isBad
        ? { ...outcome, state: { ...outcome.state, file: { ...outcome.state.file, title: null as never } } }
        : outcome;
    },
  };
  const registry = await openOffice({ engine });
  const [a, bad, b] = await Promise.allSettled([
    openCase(registry),
    openCase(registry, { bad: true }),
    openCase(registry),
  ]);
  expect(a).toMatchObject({ status: 'fulfilled', value: { case: 'A 2026 0001' } });
  expect(bad).toMatchObject({
    status: 'rejected',
    reason: { code: isPostgres ? '23502' : 'SQLITE_CONSTRAINT_NOTNULL' },
  });
  expect(b).toMatchObject({ status: 'fulfilled', value: { case: 'A 2026 0002' } });
  expect(await verify(registry, { engine })).toMatchObject({ ok: true, entries: 2 });
  await registry.close();
});

test('closing writes what is waiting, and takes nothing more', async () => {
  const registry = await openOffice();
  const waiting = Array.from({ length: 300 }, () => openCase(registry));
  await registry.close();
  expect((await Promise.all(waiting)).length).toBe(300);
  await expect(openCase(registry)).rejects.toMatchObject({ code: 'registry.closed' });
  expect(await verify(registry.database, { engine: toyEngine })).toMatchObject({ ok: true, cases: 300 });
});

test('a case thrown out of memory goes on from its stored state', async () => {
  const registry = await openOffice({ cacheSize: 2 });
  const receipts = await Promise.all(Array.from({ length: 10 }, () => openCase(registry)));
  for (const { case: number } of receipts)
    expect(await hand(registry, act('NOTED', number))).toMatchObject({ ok: true, seq: 2 });
  await registry.close();
});
