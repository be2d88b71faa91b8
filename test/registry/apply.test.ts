/** One act, one transaction: what is answered, what is written, what is left alone. */
import { removeDatabases } from './database.ts';
import { act, at, hand, newKey, noon, openCase, openOffice, taken } from './office.ts';

afterAll(removeDatabases);

test('an act that opens a case gets the next number of its kind and year, and is there when it is acknowledged', async () => {
  const registry = await openOffice();
  const receipt = await openCase(registry, { title: 'Pump' });
  expect(receipt).toMatchObject({ ok: true, case: 'A 2026 0001', seq: 1, fired: [], next: '2026-03-31T20:00:00Z' });
  const [entry] = await registry.entries(receipt.case);
  expect(entry).toMatchObject({ hash: receipt.hash, prevHash: '0'.repeat(64), entry: receipt.entry });
  expect(receipt.entry.act).toMatchObject({
    case: 'A 2026 0001',
    recordedAt: noon,
    data: { number: 'A 2026 0001', title: 'Pump' },
  });
  expect(await registry.summary(receipt.case)).toMatchObject({
    title: 'Pump',
    stage: 'application.waiting',
    seq: 1,
    overdueTerms: 0,
  });
  await registry.close();
});

describe('idempotency', () => {
  test('the same key with the same act gives the same answer and no second entry', async () => {
    const registry = await openOffice();
    const submitted = act('OPENED', null, { title: 'Pump' });
    const first = await registry.apply(submitted, { key: 'k', now: noon });
    const sameData = Object.fromEntries(Object.entries(submitted.data as object).toReversed());
    const again = await registry.apply({ ...submitted, data: sameData }, { key: 'k', now: at('2026-01-21T08:00:00Z') });
    expect(again).toEqual(first);
    expect((await registry.docket()).items).toHaveLength(1);
    await registry.close();
  });

  test('the same key twice in one commit is one act', async () => {
    const registry = await openOffice();
    const submitted = act('OPENED', null);
    const answers = await Promise.all([1, 2, 3].map(() => registry.apply(submitted, { key: 'k', now: noon })));
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1);
    expect((await registry.docket()).items).toHaveLength(1);
    await registry.close();
  });

  test('the same key with another act is a conflict', async () => {
    const registry = await openOffice();
    await registry.apply(act('OPENED', null, { title: 'Pump' }), { key: 'k', now: noon });
    const other = await registry.apply(act('OPENED', null, { title: 'Valve' }), { key: 'k', now: noon });
    expect(other).toMatchObject({ ok: false, conflict: true, code: 'idempotency.conflict' });
    expect((await registry.docket()).items).toHaveLength(1);
    await registry.close();
  });

  test('a refusal is given again under its key, and survives the process', async () => {
    const registry = await openOffice();
    const { case: number } = await openCase(registry);
    const refused = act('REFUSED', number);
    const first = await registry.apply(refused, { key: 'r', now: noon });
    await registry.close();
    const reopened = await openOffice({ database: registry.database });
    expect(await reopened.apply(refused, { key: 'r', now: noon })).toEqual(first);
    expect((await reopened.refusals()).items).toHaveLength(1);
    await reopened.close();
  });
});

describe('expected sequence', () => {
  test('as expected: taken', async () => {
    const registry = await openOffice();
    const { case: number } = await openCase(registry);
    expect(await registry.apply(act('NOTED', number), { key: newKey(), expectedSeq: 1, now: noon })).toMatchObject({
      ok: true,
      seq: 2,
    });
    await registry.close();
  });

  test('not as expected: a conflict that names the current one, and the key stays free', async () => {
    const registry = await openOffice();
    const { case: number } = await openCase(registry);
    const submitted = act('NOTED', number);
    const conflict = await registry.apply(submitted, { key: 'k', expectedSeq: 0, now: noon });
    expect(conflict).toMatchObject({ code: 'sequence.conflict', params: { expected: 0, current: 1 } });
    expect(await registry.apply(submitted, { key: 'k', expectedSeq: 1, now: noon })).toMatchObject({
      ok: true,
      seq: 2,
    });
    await registry.close();
  });

  test('of two acts on what both have seen, one is taken', async () => {
    const registry = await openOffice();
    const { case: number } = await openCase(registry);
    const answers = await Promise.all(
      [1, 2].map(() => registry.apply(act('NOTED', number), { key: newKey(), expectedSeq: 1, now: noon })),
    );
    expect(answers.map((a) => a.ok)).toEqual([true, false]);
    await registry.close();
  });
});

describe('a refused act', () => {
  test('changes nothing but the record of the refusal', async () => {
    const registry = await openOffice();
    const { case: number } = await openCase(registry);
    const before = await registry.summary(number);
    expect(await hand(registry, act('REFUSED', number, { why: 1 }))).toMatchObject({
      ok: false,
      code: 'toy.refused',
      clause: '29.2',
    });
    expect(await registry.summary(number)).toEqual(before);
    const { items } = await registry.refusals({ case: number });
    expect(items).toMatchObject([
      {
        case: number,
        person: 'p1',
        recordedAt: noon,
        act: { type: 'REFUSED', data: { why: 1 } },
        refusal: { code: 'toy.refused' },
      },
    ]);
    await registry.close();
  });

  test('in a case that does not exist is refused and recorded', async () => {
    const registry = await openOffice();
    expect(await hand(registry, act('NOTED', 'A 1999 0001' as never))).toMatchObject({
      ok: false,
      code: 'case.unknown',
    });
    expect(await hand(registry, act('NOTED', null))).toMatchObject({ ok: false, code: 'case.unknown' });
    expect((await registry.refusals()).items).toHaveLength(2);
    await registry.close();
  });

  test('leaves the entries of time that were due', async () => {
    const registry = await openOffice();
    const { case: number } = await openCase(registry);
    const late = at('2026-04-01T08:00:00Z');
    expect(await hand(registry, act('REFUSED', number, {}, late))).toMatchObject({ ok: false });
    const entries = await registry.entries(number);
    expect(entries.map(({ entry }) => [entry.act.type, entry.act.effectiveAt, entry.act.recordedAt])).toEqual([
      ['OPENED', noon, noon],
      ['TERM_EXPIRED', '2026-03-31T20:00:00Z', late],
    ]);
    await registry.close();
  });
});

describe('time before people', () => {
  test('what was due is fired before the act, in the same commit', async () => {
    const registry = await openOffice();
    const { case: number } = await openCase(registry);
    const late = at('2026-04-01T08:00:00Z');
    expect(await hand(registry, act('ANSWERED', number, {}, late))).toMatchObject({
      ok: false,
      code: 'toy.tooLate',
    });
    expect(await taken(hand(registry, act('NOTED', number, {}, late)))).toMatchObject({ seq: 3, fired: [] });
    await registry.close();
  });

  test('a timely act recorded late puts the case right, and what was told wrongly is recalled', async () => {
    const registry = await openOffice();
    const { case: number } = await openCase(registry);
    const receipt = await taken(
      hand(registry, act('ANSWERED', number, {}, at('2026-03-31T19:59:59Z')), at('2026-04-01T08:00:00Z')),
    );
    expect(receipt).toMatchObject({ seq: 3, fired: [2], entry: { correction: { superseded: [{ seq: 2 }] } } });
    expect(await registry.summary(number)).toMatchObject({ stage: 'application.answered', seq: 3 });
    const lost = `${number}/2/0`;
    expect(await registry.effect(lost)).toMatchObject({ status: 'replaced', nextTry: null });
    expect((await registry.notices(number)).find((n) => n.id === lost)).toMatchObject({ recalledBy: 3 });
    expect((await registry.registerEntries({ case: number })).items).toMatchObject([{ recalledBy: 3 }]);
    await registry.close();
  });
});
