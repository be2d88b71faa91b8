/** The office's own work on a case: who has it, how it was handed over, and comments; outside the journal, and kept by everything. */
import type { CaseNumber } from '../../machines/types.ts';
import { copyRecord, exportRecord, openRegistry, verify } from '../../registry/index.ts';
import type { AssignmentOrder, CommentRecord, RecordLine, Registry } from '../../registry/index.ts';
import { toyEngine } from '../support/toy-engine.ts';
import { behind, isPostgres, newDatabase, removeDatabases } from './database.ts';
import { act, at, hand, law, noon, openCase, openOffice, taken } from './office.ts';

afterAll(removeDatabases);

const order = (over: Partial<AssignmentOrder> & Pick<AssignmentOrder, 'case' | 'to'>): AssignmentOrder => ({
  by: 'quliyev',
  note: null,
  at: noon,
  ...over,
});

async function someCases(many = 3): Promise<{ readonly registry: Registry; readonly numbers: readonly CaseNumber[] }> {
  const registry = await openOffice();
  const numbers: CaseNumber[] = [];
  for (let i = 0; i < many; i++) numbers.push((await openCase(registry)).case);
  return { registry, numbers };
}

test('a case is given, handed over and given up; each is kept with who, when and why', async () => {
  const {
    registry,
    numbers: [number = '' as CaseNumber],
  } = await someCases(1);
  expect(await registry.assignment(number)).toEqual({ case: number, assignee: null, history: [] });
  await registry.assign(order({ case: number, to: 'hasanova' }));
  await registry.assign(order({ case: number, to: 'mammadov', note: 'on leave', at: at('2026-02-01T08:00:00Z') }));
  const last = await registry.assign(order({ case: number, to: null, by: 'mammadov' }));
  expect(last).toEqual({
    case: number,
    assignee: null,
    history: [
      { from: null, to: 'hasanova', by: 'quliyev', note: null, at: noon },
      { from: 'hasanova', to: 'mammadov', by: 'quliyev', note: 'on leave', at: '2026-02-01T08:00:00Z' },
      { from: 'mammadov', to: null, by: 'mammadov', note: null, at: noon },
    ],
  });
  expect(await registry.assignment(number)).toEqual(last);
  await expect(registry.assign(order({ case: 'A 2026 0099' as CaseNumber, to: 'x' }))).rejects.toMatchObject({
    code: 'registry.noCase',
  });
  const other = await behind(registry.database);
  await expect(other.run("update assignments set note = 'x'")).rejects.toThrow('append-only');
  await expect(other.run('delete from assignments')).rejects.toThrow('append-only');
  await other.close();
  await registry.close();
});

test('whoever has it already keeps it, and nothing is written', async () => {
  const {
    registry,
    numbers: [number = '' as CaseNumber],
  } = await someCases(1);
  const first = await registry.assign(order({ case: number, to: 'hasanova', ifHeldBy: null }));
  expect(await registry.assign(order({ case: number, to: 'hasanova', note: 'again' }))).toEqual(first);
  expect(await registry.assign(order({ case: number, to: 'hasanova', ifHeldBy: null }))).toEqual(first);
  await registry.close();
});

test('of several who take a case that nobody has, one gets it and the others are told who', async () => {
  const {
    registry,
    numbers: [number = '' as CaseNumber],
  } = await someCases(1);
  const beside = isPostgres ? await openRegistry({ database: registry.database, law, engine: toyEngine }) : registry;
  const people = ['p1', 'p2', 'p3', 'p4'];
  const answers = await Promise.all(
    people.map((to, i) => (i % 2 ? beside : registry).assign(order({ case: number, to, ifHeldBy: null }))),
  );
  const { assignee, history } = await registry.assignment(number);
  expect(people).toContain(assignee);
  expect(history).toHaveLength(1);
  const refused = answers.filter((answer) => 'conflict' in answer);
  expect(refused).toHaveLength(3);
  for (const conflict of refused)
    expect(conflict).toMatchObject({ code: 'assignment.held', params: { case: number, assignee } });
  if (beside !== registry) await beside.close();
  await registry.close();
});

test('the docket and the stuck list of somebody, and of those that nobody has, in pages', async () => {
  const { registry, numbers } = await someCases(7);
  const [a, b, c] = numbers as [CaseNumber, CaseNumber, CaseNumber];
  for (const number of [a, b, c]) await registry.assign(order({ case: number, to: number === c ? 'p2' : 'p1' }));
  await taken(hand(registry, act('ANSWERED', a)));
  await taken(hand(registry, act('ANSWERED', c)));
  const listed = async (assignee: string | null, over: object = {}) => {
    const found: CaseNumber[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const page: Awaited<ReturnType<typeof registry.docket>> = await registry.docket({
        assignee,
        limit: 2,
        ...over,
        ...(after === '' ? {} : { after }),
      });
      found.push(...page.items.map(({ number }) => number));
      after = page.next;
    }
    return found;
  };
  expect(await listed('p1')).toEqual([a, b]);
  expect(await listed('p1', { stage: 'application.answered' })).toEqual([a]);
  expect(await listed('nobody of that name')).toEqual([]);
  expect(await listed(null)).toEqual(numbers.slice(3));
  expect(await listed(null, { stage: 'application.answered' })).toEqual([]);
  expect(await registry.assignees(numbers)).toEqual(
    new Map([
      [a, 'p1'],
      [b, 'p1'],
      [c, 'p2'],
    ]),
  );
  expect(await registry.assignees([])).toEqual(new Map());
  const stuck = async (query: object) => (await registry.stuckCandidates(query)).items.map(({ number }) => number);
  expect(await stuck({})).toEqual([a, c]);
  expect(await stuck({ assignee: 'p2' })).toEqual([c]);
  expect(await stuck({ assignee: null })).toEqual([]);
  await registry.close();
});

test('an act, a term and a rebuild leave it as it is, and the record proves itself', async () => {
  const {
    registry,
    numbers: [number = '' as CaseNumber],
  } = await someCases(1);
  const given = await registry.assign(order({ case: number, to: 'hasanova' }));
  await registry.fireDue(number, at('2026-04-02T08:00:00Z'));
  await taken(hand(registry, act('OPPOSED', number, {}, at('2026-04-03T08:00:00Z'))));
  await registry.rebuild();
  expect(await registry.assignment(number)).toEqual(given);
  expect((await registry.docket({ assignee: 'hasanova' })).items).toHaveLength(1);
  expect(await verify(registry, { engine: toyEngine })).toMatchObject({ ok: true });
  await registry.close();
});

describe('comments', () => {
  const added = async (registry: Registry, number: CaseNumber, text: string, key = text, person = 'hasanova') =>
    await registry.addComment({ case: number, person, text, key, at: noon });

  test('the oldest first, in pages; the same key is the same comment', async () => {
    const { registry, numbers } = await someCases(2);
    const [a, b] = numbers as [CaseNumber, CaseNumber];
    for (const text of ['one', 'two', 'three']) await added(registry, a, text);
    expect(await added(registry, a, 'two')).toMatchObject({ id: 2, text: 'two' });
    expect(await added(registry, b, 'two')).toMatchObject({ case: b, id: 1 });
    for (const [text, person] of [
      ['other', 'hasanova'],
      ['two', 'mammadov'],
    ] as const)
      expect(await added(registry, a, text, 'two', person)).toMatchObject({ code: 'idempotency.conflict' });
    const first = await registry.comments(a, { limit: 2 });
    expect(first.items.map(({ id, text }) => [id, text])).toEqual([
      [1, 'one'],
      [2, 'two'],
    ]);
    const { items, next } = await registry.comments(a, { limit: 2, after: first.next ?? '' });
    expect([items.map(({ text }) => text), next]).toEqual([['three'], null]);
    await expect(registry.comments(a, { after: 'nonsense' })).rejects.toMatchObject({ code: 'registry.badCursor' });
    await registry.close();
  });

  test('one that is withdrawn loses its text for good, once; added again by its key it stays withdrawn', async () => {
    const { registry, numbers } = await someCases(1);
    const [number] = numbers as [CaseNumber];
    await added(registry, number, 'written in anger', 'k1');
    const how = { by: 'hasanova', at: at('2026-02-01T08:00:00Z'), reason: 'wrong case' };
    const gone: CommentRecord = { case: number, id: 1, person: 'hasanova', at: noon, text: null, withdrawn: how };
    expect(await registry.withdrawComment(number, 1, how)).toEqual(gone);
    expect(await registry.withdrawComment(number, 1, { ...how, by: 'root', reason: null })).toEqual(gone);
    expect(await registry.comment(number, 1)).toEqual(gone);
    expect(await added(registry, number, 'written in anger', 'k1')).toEqual(gone);
    expect(await registry.withdrawComment(number, 2, how)).toMatchObject({ code: 'comment.unknown' });
    expect(await registry.comment(number, 2)).toBeNull();
    const other = await behind(registry.database);
    expect(JSON.stringify(await other.rows('select * from comments'))).not.toContain('anger');
    await other.close();
    await registry.close();
  });
});

test('a copy has both; cases that are handed over by themselves have neither', async () => {
  const { registry, numbers } = await someCases(1);
  const [number] = numbers as [CaseNumber];
  const given = await registry.assign(order({ case: number, to: 'hasanova', note: 'hers' }));
  await registry.addComment({ case: number, person: 'hasanova', text: 'not for outside', key: 'k', at: noon });
  const lines: RecordLine[] = [];
  const office = { madeAt: noon, settings: null, lawInForce: null };
  await exportRecord(registry.database, (line) => void lines.push(line), { cases: [number], office });
  expect(JSON.stringify(lines)).not.toMatch(/hasanova|not for outside/);
  const to = await newDatabase();
  await copyRecord(registry.database, to);
  await registry.close();
  const copy = await openRegistry({ database: to, law, engine: toyEngine });
  expect(await copy.assignment(number)).toEqual(given);
  expect((await copy.comments(number)).items).toMatchObject([{ text: 'not for outside' }]);
  await copy.close();
});
