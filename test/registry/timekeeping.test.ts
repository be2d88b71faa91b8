/** Whoever keeps the time of the cases outside is told, by rows that are written with what they tell of. */
import type { Instant } from '../../law/index.ts';
import type { Registry } from '../../registry/index.ts';
import { newDatabase, removeDatabases } from './database.ts';
import { act, at, hand, noon, openCase, openOffice } from './office.ts';

let database: string;
let registry: Registry;
beforeEach(async () => {
  database = await newDatabase();
  registry = await openOffice({ database });
});
afterEach(() => registry.close());
afterAll(removeDatabases);

const never = '9999-01-01T00:00:00Z' as Instant;
const untold = async (): Promise<readonly string[]> =>
  (await registry.pokes(never, 100)).map((poke) => `${poke.case} ${poke.seq}`);
const reopened = async (): Promise<void> => {
  await registry.close();
  registry = await openOffice({ database });
};

test('where the processes wake the cases themselves, nobody is told', async () => {
  expect(registry.timekeeper).toBe('embedded');
  await openCase(registry);
  expect(await untold()).toEqual([]);
});

test('who takes over is told of every case, and of what comes after', async () => {
  const { case: number } = await openCase(registry);
  await registry.keepTimeBy('temporal');
  expect(await untold()).toEqual([`${number} 1`]);
  await registry.poked(await registry.pokes(never, 100));
  expect(await untold()).toEqual([]);
  await hand(registry, act('NOTED', number, { title: 'x' }));
  expect(await untold()).toEqual([`${number} 2`]);
  await reopened();
  expect(registry.timekeeper).toBe('temporal');
  expect(await untold()).toEqual([`${number} 2`]);
  await registry.keepTimeBy('embedded');
  expect(await untold()).toEqual([]);
});

test('what comes while it is told stays to be told', async () => {
  await registry.keepTimeBy('temporal');
  const { case: number } = await openCase(registry);
  const pokes = await registry.pokes(never, 100);
  await hand(registry, act('NOTED', number, { title: 'x' }));
  await registry.poked(pokes);
  expect(await untold()).toEqual([`${number} 2`]);
});

test('who fires or hands in for the one who keeps the time need not be told', async () => {
  await registry.keepTimeBy('temporal');
  const { case: number } = await openCase(registry, { terms: ['2026-03-20T20:00:00Z', '2026-04-20T20:00:00Z'] });
  await registry.poked(await registry.pokes(never, 100));
  await registry.fireDue(number, at('2026-03-21'), { unpoked: true });
  await registry.apply(act('NOTED', number, { title: 'x' }, at('2026-03-21')), {
    key: 'own',
    now: at('2026-03-21'),
    unpoked: true,
  });
  expect(await untold()).toEqual([]);
  await registry.fireDue(number, at('2026-04-21'));
  expect(await untold()).toEqual([`${number} 4`]);
});

test('an act that is refused tells nobody', async () => {
  await registry.keepTimeBy('temporal');
  const { case: number } = await openCase(registry);
  await registry.poked(await registry.pokes(never, 100));
  await hand(registry, act('REFUSED', number, {}, noon));
  expect(await untold()).toEqual([]);
});

test('when the cases were last looked through', async () => {
  expect(await registry.sweptAt()).toBeNull();
  await registry.swept(noon);
  expect(await registry.sweptAt()).toBe(noon);
});
