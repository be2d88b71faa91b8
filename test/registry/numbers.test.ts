/** Application and patent numbers: no gap, none twice, whoever calls and whatever is refused. */
import { canonicalNumber, letters, numberIn, seriesOf, types } from '../../registry/numbers.ts';
import { removeDatabases } from './database.ts';
import { act, at, hand, newKey, noon, openCase, openOffice, taken } from './office.ts';

afterAll(removeDatabases);

test('the serial has four digits, and more past 9999', () => {
  expect(numberIn('application/A/2026', 12)).toBe('A 2026 0012');
  expect(numberIn('application/A/2026', 9999)).toBe('A 2026 9999');
  expect(numberIn('application/A/2026', 10000)).toBe('A 2026 10000');
});

test('the year is the civil year in Baku of the day it takes effect', () => {
  expect(seriesOf('application', 'invention', at('2026-12-31T19:59:59Z'))).toBe('application/A/2026');
  expect(seriesOf('application', 'utilityModel', at('2026-12-31T20:00:00Z'))).toBe('application/U/2027');
  expect(seriesOf('patent', 'utilityModel', noon)).toBe('patent/F/2026');
});

test("the canonical form of ST.13 stands beside the office's own", () => {
  expect(canonicalNumber('A 2026 0012', 'invention')).toBe('AZ 10 2026 000000012');
  expect(canonicalNumber('I 2026 0096', 'invention')).toBe('AZ 10 2026 000000096');
  expect(canonicalNumber('U 2026 10004', 'utilityModel')).toBe('AZ 20 2026 000010004');
  expect(canonicalNumber('S 2026 0001', 'industrialDesign')).toBe('AZ 40 2026 000000001');
  expect(canonicalNumber('PCT/AZ2026/000001', 'invention')).toBeNull();
});

test('letters and codes that nobody has checked say so', () => {
  expect([letters.application.invention, letters.patent.utilityModel, types.invention].map((c) => c.verified)).toEqual([
    true,
    true,
    true,
  ]);
  expect([letters.application, letters.patent].map((l) => l.industrialDesign)).toEqual([
    { code: 'S', verified: false },
    { code: 'S', verified: false },
  ]);
  expect([types.utilityModel.verified, types.industrialDesign.verified]).toEqual([false, false]);
});

test('a design and its patent are found each by its number, also where the numbers are the same', async () => {
  const registry = await openOffice();
  const first = await openCase(registry, { kind: 'industrialDesign' });
  const second = await openCase(registry, { kind: 'industrialDesign' });
  await taken(hand(registry, act('GRANTED', second.case)));
  expect([first.case, second.case]).toEqual(['S 2026 0001', 'S 2026 0002']);
  expect((await registry.state(second.case))?.file.patent?.number).toBe('S 2026 0001');
  expect(await registry.caseOf('S 2026 0001', 'application')).toBe(first.case);
  expect(await registry.caseOf('S 2026 0001', 'patent')).toBe(second.case);
  expect(await registry.caseOf('S 2026 0001')).toBe(first.case);
  expect(await registry.caseOf('S 2026 0002', 'patent')).toBeNull();
  expect(await registry.caseOf('I 2026 0001', 'application')).toBeNull();
  await registry.close();
});

test('many callers at once, some refused, some broken, some twice: 1 to n, in order', async () => {
  const registry = await openOffice({ batchSize: 16 });
  const calls: Promise<unknown>[] = [];
  for (let i = 0; i < 300; i++) {
    const kind = i % 3 === 0 ? 'utilityModel' : 'invention';
    const key = newKey();
    const filed = act('OPENED', null, { kind, title: `T${i}` });
    calls.push(registry.apply(filed, { key, now: noon }));
    if (i % 5 === 0) calls.push(registry.apply(filed, { key, now: noon }));
    // Kinds that draw a number before the engine says no, and before it breaks.
    if (i % 4 === 0) calls.push(hand(registry, act('OPENED', null, { kind, number: 'x' })).catch(() => null));
    if (i % 7 === 0) calls.push(hand(registry, act('GRANTED', null, { kind })).catch(() => null));
    if (i % 11 === 0) calls.push(hand(registry, act('BROKEN', null, { kind })).catch(() => null));
    if (i % 13 === 0) calls.push(hand(registry, act('REFUSED', null, { kind })));
  }
  await Promise.all(calls);
  const { items } = await registry.docket({ limit: 1000 });
  for (const letter of ['A', 'U']) {
    const serials = items
      .map((c) => c.number)
      .filter((n) => n.startsWith(letter))
      .map((n) => Number(n.slice(7)));
    expect(serials).toEqual(serials.map((_, i) => i + 1));
    expect(serials.length).toBeGreaterThan(100);
  }
  await registry.close();
});

test('a refused application uses no number up', async () => {
  const registry = await openOffice();
  await openCase(registry);
  expect(await hand(registry, act('REFUSED', null, { kind: 'invention' }))).toMatchObject({ ok: false });
  expect(await openCase(registry)).toMatchObject({ case: 'A 2026 0002' });
  await registry.close();
});

test('patents are numbered apart, by the kind of the case, once each', async () => {
  const registry = await openOffice();
  const invention = await openCase(registry);
  const model = await openCase(registry, { kind: 'utilityModel' });
  const design = await openCase(registry, { kind: 'industrialDesign' });
  expect([invention.case, model.case, design.case]).toEqual(['A 2026 0001', 'U 2026 0001', 'S 2026 0001']);
  for (const { case: number } of [design, invention, model]) await taken(hand(registry, act('GRANTED', number)));
  expect((await registry.state(design.case))?.file.patent?.number).toBe('S 2026 0001');
  expect((await registry.state(model.case))?.file.patent?.number).toBe('F 2026 0001');
  expect(await hand(registry, act('GRANTED', model.case))).toMatchObject({ ok: false, code: 'toy.grantedOnce' });
  const another = await openCase(registry, { kind: 'utilityModel' });
  await taken(hand(registry, act('GRANTED', another.case)));
  expect(await registry.caseOf('F 2026 0002')).toBe(another.case);
  await registry.close();
});

test('counters go on where they were after the office is opened again', async () => {
  const registry = await openOffice();
  await openCase(registry);
  await registry.close();
  const reopened = await openOffice({ database: registry.database });
  expect(await openCase(reopened)).toMatchObject({ case: 'A 2026 0002' });
  await reopened.close();
});
