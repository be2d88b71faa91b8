/** Read models: what lists show, page by page, and that the journal alone gives them again. */
import type { CaseNumber } from '../../machines/types.ts';
import type { CivilDate } from '../../law/index.ts';
import type { EntryToPublish, Page, Registry, SubmittedAct } from '../../registry/index.ts';
import { verify } from '../../registry/index.ts';
import { behind, removeDatabases } from './database.ts';
import { toyEngine, party } from '../support/toy-engine.ts';
import { act, at, hand, law, noon, openCase, openOffice, taken } from './office.ts';

afterAll(removeDatabases);

async function everyPage<T>(read: (after: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  for (let after: string | undefined; ; ) {
    const page = await read(after);
    items.push(...page.items);
    if (page.next === null) return items;
    after = page.next;
  }
}

/** Some of everything: answered, lost, corrected, opposed, granted, in effects' every condition. */
async function busyOffice(): Promise<Registry> {
  const registry = await openOffice();
  const numbers = [];
  for (let day = 10; day < 22; day++)
    numbers.push((await openCase(registry, { title: `T${day}` }, at(`2026-01-${day}T08:00:00Z`))).case);
  const [a, b, c, d] = numbers as [CaseNumber, CaseNumber, CaseNumber, CaseNumber];
  const later = at('2026-02-01T08:00:00Z');
  await taken(hand(registry, act('ANSWERED', a, {}, later)));
  await taken(hand(registry, act('OPPOSED', a, { opponent: party('o1', 'An Opponent') }, later)));
  await registry.fireDue(b, at('2026-04-01T08:00:00Z'));
  await taken(hand(registry, act('ANSWERED', c, {}, at('2026-02-02T08:00:00Z')), at('2026-04-02T08:00:00Z')));
  await taken(
    hand(
      registry,
      act('PAID', d, { paid: { fee: 'annual', year: 3, receipt: 'R1', paidOn: '2026-01-20', minor: 1000 } }, later),
    ),
  );
  await taken(hand(registry, act('GRANTED', d, {}, later)));
  await registry.effectDone(`${a}/1/0`, later);
  await registry.effectIncident(`${b}/1/0`, 'no', later);
  const issue = { number: '2026/2', on: '2026-02-28' as CivilDate, by: 'r1', now: later };
  for (const entry of (await registry.openIssue(issue)) as readonly EntryToPublish[])
    await registry.entryPrinted('2026/2', entry, { title: 'Pump' });
  await registry.closeIssue('2026/2', later);
  return registry;
}

test('terms by urgency, in pages, whole while rows go', async () => {
  const registry = await busyOffice();
  const ends = (await everyPage((after) => registry.terms({ limit: 2, ...(after && { after }) }))).map(
    (t) => t.due.endsAt,
  );
  expect(ends).toHaveLength(9);
  expect(ends).toEqual([...ends].sort());
  expect((await registry.terms({ whose: 'office' })).items).toEqual([]);
  expect((await registry.terms({ whose: 'applicant', dueBefore: ends[3] as never })).items.length).toBeLessThan(9);
  const [first] = (await registry.terms({ limit: 1 })).items;
  expect(first).toMatchObject({
    limit: 'formalReply',
    clause: '29.2',
    whose: 'applicant',
    status: 'running',
    provisional: false,
    begunSeq: 1,
  });
  await expect(registry.terms({ after: 'nonsense' })).rejects.toMatchObject({ code: 'registry.badCursor' });
  await registry.close();
});

test('the docket by person and by stage', async () => {
  const registry = await busyOffice();
  const numbers = (page: Page<{ number: string }>) => page.items.map((c) => c.number);
  expect(numbers(await registry.docket({ person: 'o1' }))).toEqual(['A 2026 0001']);
  expect(numbers(await registry.docket({ person: 'Leyla İsmayılova', stage: 'application.lost' }))).toEqual([
    'A 2026 0002',
  ]);
  expect(await everyPage((after) => registry.docket({ person: 'p1', limit: 5, ...(after && { after }) }))).toHaveLength(
    12,
  );
  await registry.close();
});

test('how many there are: cases by stage, what is overdue, what is to be carried out; nothing of what is set apart', async () => {
  const registry = await busyOffice();
  const found = await registry.figures();
  expect(found).toMatchObject({
    cases: { 'application.answered': 2, 'application.lost': 1, 'application.waiting': 9 },
    effects: { incident: 1 },
    faults: 0,
    bulletinQueue: (await registry.bulletinQueue()).length,
  });
  expect(found.oldestEffect).not.toBeNull();
  const other = await behind(registry.database);
  await other.tamper('update cases set secret = 1');
  await other.close();
  expect(await registry.figures()).toEqual({
    cases: {},
    overdue: {},
    effects: {},
    proposals: 0,
    oldestEffect: null,
    faults: 0,
    bulletinQueue: 0,
    webhooks: {},
  });
  await registry.close();
});

test('what may be stuck: nothing runs though something is pending', async () => {
  const registry = await busyOffice();
  const items = await everyPage((after) => registry.stuckCandidates({ limit: 1, ...(after && { after }) }));
  expect(items.map((c) => [c.number, c.because])).toEqual([
    ['A 2026 0001', ['nothingRuns']],
    ['A 2026 0002', ['incident']],
    ['A 2026 0003', ['nothingRuns']],
  ]);
  await registry.close();
});

test('refusals, the latest first', async () => {
  const registry = await openOffice();
  const { case: number } = await openCase(registry);
  for (let minute = 10; minute < 15; minute++)
    await hand(registry, act('REFUSED', number, {}, at(`2026-01-20T08:${minute}:00Z`)));
  const all = await everyPage((after) => registry.refusals({ limit: 2, ...(after && { after }) }));
  expect(all.map((r) => r.recordedAt.slice(14, 16))).toEqual(['14', '13', '12', '11', '10']);
  await registry.close();
});

test('the State Register by patent', async () => {
  const registry = await busyOffice();
  expect((await registry.registerEntries({ patentNumber: 'I 2026 0001' })).items).toMatchObject([
    { case: 'A 2026 0004', entry: 'registration', params: { a: 1 } },
  ]);
  await registry.close();
});

test('what is read is what was committed, whether or not the case is in memory', async () => {
  const registry = await busyOffice();
  const reopened = await openOffice({ database: registry.database });
  for (const { number } of (await registry.docket()).items)
    expect(await registry.state(number)).toEqual(await reopened.state(number));
  expect(await registry.state('A 1999 0001' as never)).toBeNull();
  await reopened.close();
  await registry.close();
});

/** Nested JSON as what it says: the order of names says nothing. */
function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return text;
  }
}

const tables = [
  'cases',
  'terms',
  'effects',
  'notices',
  'fee_demands',
  'fee_payments',
  'register_entries',
  'bulletin_entries',
  'docket',
];

test('the journal alone gives every read model again', async () => {
  const registry = await busyOffice();
  const other = await behind(registry.database);
  const plain = (row: Record<string, unknown>) => ({
    ...row,
    ...(row['state'] === undefined ? {} : { state: parsed(row['state']) }),
  });
  const rows = (table: string) => other.rows(`select * from ${table} order by 1, 2, 3, 4`);
  const dump = () => Promise.all(tables.map(async (table) => [table, (await rows(table)).map(plain)]));
  const before = await dump();
  await other.run(
    "delete from docket; delete from terms where whose = 'applicant'; delete from fee_payments; update cases set title = '', stage = '', state = 'x'; delete from register_entries; delete from notices where dispatched_at is null",
  );
  expect(await dump()).not.toEqual(before);
  expect(await registry.rebuild()).toBe(12);
  expect(await dump()).toEqual(before);
  await other.close();
  expect(await verify(registry, { engine: toyEngine })).toMatchObject({ ok: true, cases: 12 });
  await registry.close();
});

describe('load', () => {
  const seed = (day: number, ...more: string[]) => {
    const recorded = (submitted: SubmittedAct) => ({ ...submitted, recordedAt: submitted.effectiveAt });
    const on = at(`2026-01-${day}T08:00:00Z`);
    return {
      acts: [
        recorded(act('OPENED', null, { title: `T${day}` }, on)),
        ...more.map((type) => recorded(act(type, null, {}, on))),
      ],
    };
  };

  test('many cases, through the same steps as one act at a time', async () => {
    const registry = await openOffice();
    const progress: number[] = [];
    const seeds = Array.from({ length: 25 }, (_, i) => seed(10 + (i % 10), ...(i % 2 ? ['ANSWERED', 'GRANTED'] : [])));
    expect(await registry.load(seeds, { batch: 10, onProgress: (n) => progress.push(n) })).toEqual({
      cases: 25,
      entries: 49,
    });
    expect(progress).toEqual([10, 20, 25]);
    expect(await verify(registry, { engine: toyEngine })).toMatchObject({ ok: true, cases: 25, entries: 49 });
    expect(await openCase(registry)).toMatchObject({ case: 'A 2026 0026' });
    expect((await registry.pendingEffects(noon, 100)).length).toBeGreaterThan(0);
    await registry.close();
  });

  test('effects of the past stay in the past', async () => {
    const registry = await openOffice();
    await registry.load([seed(10)], { effects: 'done' });
    expect(await registry.nextEffect()).toBeNull();
    await registry.close();
  });

  test('a refused seed stops it, and nothing of its transaction stays', async () => {
    const registry = await openOffice();
    await expect(registry.load([seed(10), seed(11, 'REFUSED')])).rejects.toMatchObject({
      code: 'registry.seedRefused',
      params: { code: 'toy.refused' },
    });
    expect((await registry.docket()).items).toEqual([]);
    await registry.close();
  });
});

test('laws are kept by version, for every act the one it was judged by', async () => {
  const registry = await openOffice();
  const { case: number } = await openCase(registry);
  const amended = { ...law, version: 'another' };
  await registry.useLaw(amended);
  await taken(hand(registry, act('NOTED', number)));
  expect((await registry.entries(number)).map((e) => e.entry.lawVersion)).toEqual([law.version, 'another']);
  expect(() => registry.lawOf('none')).toThrow('registry.unknownLaw');
  await registry.close();
  const reopened = await openOffice({ database: registry.database });
  expect(reopened.lawOf('another').version).toBe('another');
  expect(JSON.stringify(reopened.lawOf(law.version))).toBe(JSON.stringify(law));
  await reopened.close();
});
