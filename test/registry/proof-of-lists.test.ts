/** `verify` and the lists: who sees a case, what is fired and when; and the numbers, which leave no gap. */
import type { CaseNumber } from '../../machines/types.ts';
import type { CivilDate } from '../../law/index.ts';
import type { Registry } from '../../registry/index.ts';
import { openRegistry, verify } from '../../registry/index.ts';
import { allMet, at, examined, law, paid } from '../support/case-driver.ts';
import { plainNotice, toyEngine } from '../support/toy-engine.ts';
import { behind, newDatabase, removeDatabases } from './database.ts';
import { act, hand, newKey, openCase, openOffice, taken } from './office.ts';

afterAll(removeDatabases);

const later = at('2026-02-01');
const payment = { fee: 'annual', year: 3, receipt: 'R1', paidOn: '2026-01-20', minor: 1000 };

/** Three cases: one paid and granted, one in which time has acted, one as it was filed. */
async function threeCases(): Promise<Registry> {
  const registry = await openOffice();
  const first = (await openCase(registry)).case;
  const second = (await openCase(registry)).case;
  await openCase(registry);
  await taken(hand(registry, act('PAID', first, { paid: payment }, later)));
  await taken(hand(registry, act('GRANTED', first, {}, later)));
  await registry.fireDue(second, at('2026-04-01'));
  return registry;
}

async function tampered(registry: Registry, ...statements: string[]) {
  const other = await behind(registry.database);
  for (const statement of statements) expect(await other.tamper(statement)).toBeGreaterThan(0);
  await other.close();
  const { bad } = await verify(registry, { engine: toyEngine });
  await registry.close();
  return bad;
}

test.each<[string, string, object]>([
  [
    'somebody who may see a case',
    "insert into docket select case_number, 'stranger', role, name, source from docket where case_number = 'A 2026 0001'",
    {
      table: 'docket',
      column: null,
      key: expect.stringContaining('stranger') as string,
      why: 'does not come from the journal',
    },
  ],
  [
    'somebody who may no longer',
    "delete from docket where case_number = 'A 2026 0001'",
    { table: 'docket', column: null, why: 'is not there' },
  ],
  [
    'when a limit ends',
    "update terms set ends_at = '2040-01-01T00:00:00Z' where case_number = 'A 2026 0001'",
    { table: 'terms', column: 'ends_at', why: 'is not what the journal makes of it' },
  ],
  ['when it is fired', "update terms set next = '2040-01-01T00:00:00Z'", { table: 'terms', column: 'next' }],
  ['how it ended', "update terms set how = 'met' where how = 'missed'", { table: 'terms', column: 'how' }],
  ['when a case is woken', "update cases set wake_at = '2040-01-01T00:00:00Z'", { table: 'cases', column: 'wake_at' }],
  ['when it is due', 'update cases set next_due = null', { table: 'cases', column: 'next_due' }],
  ['its stage', "update cases set stage = 'patent.inForce'", { table: 'cases', column: 'stage' }],
  ['its secrecy', 'update cases set secret = 1 - secret', { table: 'cases', column: 'secret' }],
  ['a payment', 'update fee_payments set minor = 1', { table: 'fee_payments', column: 'minor' }],
  ['whom a letter is to', "update notices set addressee = 'x'", { table: 'notices', column: 'addressee' }],
  [
    'what is to be carried out',
    "update effects set body = replace(body, 'p1', 'p2')",
    { table: 'effects', column: 'body' },
  ],
  ['what is to be carried out, as no JSON', "update effects set body = '}'", { table: 'effects', column: 'body' }],
  ['the register', 'delete from register_entries', { table: 'register_entries', column: null, why: 'is not there' }],
])('a changed list is found: %s', async (_what, statement, place) => {
  expect(await tampered(await threeCases(), statement)).toMatchObject({ what: 'list', place });
});

const everything = [
  'terms',
  'docket',
  'effects',
  'notices',
  'fee_demands',
  'fee_payments',
  'register_entries',
  'entries',
];
const without = async (registry: Registry, number: string, tables: readonly string[]): Promise<string[]> => {
  const other = await behind(registry.database);
  const found: string[] = [];
  for (const table of tables)
    if ((await other.rows(`select 1 from ${table} where case_number = '${number}'`)).length > 0) found.push(table);
  await other.close();
  return found.map((table) => `delete from ${table} where case_number = '${number}'`);
};

test('a case taken out whole leaves a gap in the numbers', async () => {
  const registry = await threeCases();
  const gone = await without(registry, 'A 2026 0002', everything);
  expect(await tampered(registry, ...gone, "delete from cases where number = 'A 2026 0002'")).toMatchObject({
    case: 'A 2026 0002',
    what: 'number',
  });
});

test('taken out but for a list, the list names it', async () => {
  const registry = await threeCases();
  const gone = await without(registry, 'A 2026 0002', ['entries']);
  expect(await tampered(registry, ...gone, "delete from cases where number = 'A 2026 0002'")).toMatchObject({
    case: 'A 2026 0002',
    what: 'list',
    place: { table: 'docket', why: 'is of a case without a journal' },
  });
});

test.each([
  ['set back', 'A 2026 0003', "update numbers set last = last - 1 where series = 'application/A/2026'"],
  ['set on', 'A 2026 0004', "update numbers set last = last + 1 where series = 'application/A/2026'"],
  ['of patents, taken out', 'I 2026 0001', "delete from numbers where series = 'patent/I/2026'"],
])('a counter %s', async (_what, number, statement) => {
  expect(await tampered(await threeCases(), statement)).toMatchObject({ case: number, what: 'number', seq: 0 });
});

test('a law that is not what its version names is named, not the entry that then differs', async () => {
  const registry = await openRegistry({ database: await newDatabase(), law });
  const filing = examined().entries[0]?.act;
  if (!filing) throw new Error('nothing filed');
  const { type, by, data, effectiveAt } = filing;
  await taken(registry.apply({ type, by, data, effectiveAt, case: null }, { key: newKey(), now: effectiveAt }));
  const other = await behind(registry.database);
  await other.tamper('update law_versions set content = replace(content, \'"P1M"\', \'"P3M"\')');
  await other.close();
  expect((await verify(registry)).bad).toMatchObject({
    seq: 1,
    what: 'law',
    detail: expect.stringContaining(law.version) as string,
  });
  await registry.close();
});

describe('what happened outside the journal is no difference', () => {
  test('letters sent, failed and replaced; a case whose firing failed', async () => {
    const registry = await openOffice();
    const { case: number } = await openCase(registry, { effects: [plainNotice(), plainNotice(), plainNotice()] });
    await registry.effectDone(`${number}/1/0`, later);
    await registry.effectFailed(`${number}/1/1`, 'no', later);
    await registry.effectIncident(`${number}/1/2`, 'no', later);
    const by = { who: 'op', reason: 'wrong address', now: later };
    const replaced = await registry.replaceEffect(`${number}/1/2`, plainNotice() as never, by);
    expect(replaced).toMatchObject({ id: `${number}/1/2/r1` });
    await registry.replaceEffect(`${number}/1/2/r1`, plainNotice() as never, by);
    await registry.fireFailed(number, 'a bug', later);
    expect(await verify(registry, { engine: toyEngine })).toMatchObject({ ok: true, bad: null });
    await registry.close();
  });

  test('but a letter that nobody put in the place of another is one', async () => {
    const registry = await openOffice();
    await openCase(registry);
    const made = `insert into effects select id || '/r1', case_number, seq, kind, body, status, attempts, next_try, last_error, created_at, settled_at, replaced_by from effects`;
    expect(await tampered(registry, made)).toMatchObject({ what: 'list', place: { table: 'effects', column: null } });
  });

  test.each([
    ['in an issue that leaves it out', true],
    ['in none', false],
  ])('30.1: published elsewhere, while its entry waits %s', async (_what, isTakenUp) => {
    const registry = await openRegistry({ database: await newDatabase(), law });
    const driven = examined()
      .act('FINDINGS_RECORDED', '2026-03-02', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2026-03-03')
      .act('FEE_PAID', '2026-04-01', { fee: 'publication', payment: paid(600, '2026-04-01') });
    let number: CaseNumber | null = null;
    const give = async ({ type, by, data, effectiveAt, proceeding }: (typeof driven.entries)[number]['act']) => {
      const submitted = { type, by, data, effectiveAt, case: number, ...(proceeding ? { proceeding } : {}) };
      number = (await taken(registry.apply(submitted, { key: newKey(), now: effectiveAt }))).case;
    };
    for (const { act: done } of driven.entries) if (done.by.role !== 'time') await give(done);
    const issue = { number: '2026/6', on: '2026-06-01' as CivilDate, by: 'r1', now: at('2026-05-20') };
    const [entry] = isTakenUp ? ((await registry.openIssue(issue)) as readonly { id: string }[]) : [];
    expect(entry !== undefined).toBe(isTakenUp);
    await give(driven.act('APPLICATION_PUBLISHED', '2026-05-25', { issue: 'old/1' }).entries.at(-1)?.act as never);
    if (entry) await registry.entryLeftOut(issue.number, { ...entry, code: 'x', reason: 'published' } as never);
    expect(await verify(registry)).toMatchObject({ ok: true, bad: null });
    await registry.close();
  });
});

test('beside an office at work: a case that moves on is read again, and a new one is no gap', async () => {
  const registry = await openOffice();
  const { case: number } = await openCase(registry);
  const work = Array.from({ length: 10 }, async () => {
    await openCase(registry);
    await taken(hand(registry, act('MARKED', number, {}, later)));
  });
  const proofs = Array.from({ length: 5 }, async () => (await verify(registry, { engine: toyEngine })).bad);
  expect(await Promise.all(proofs)).toEqual([null, null, null, null, null]);
  await Promise.all(work);
  await registry.close();
});
