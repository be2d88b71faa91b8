/** The journal: the database itself lets nothing be changed, and `verify` finds what was changed behind its back. */
import type { CaseNumber } from '../../machines/types.ts';
import { verify } from '../../registry/index.ts';
import { behind, isPostgres, newDatabase, removeDatabases } from './database.ts';
import { toyEngine } from '../support/toy-engine.ts';
import { act, at, hand, openCase, openOffice, taken } from './office.ts';

afterAll(removeDatabases);

const late = at('2026-04-01T08:00:00Z');

/** A closed office with two cases: the second has three entries, one of them a correction. */
async function twoCases(): Promise<{ database: string; number: CaseNumber }> {
  const database = await newDatabase();
  const registry = await openOffice({ database });
  await openCase(registry);
  const { case: number } = await openCase(registry, { title: 'Pump' });
  await taken(hand(registry, act('ANSWERED', number, {}, at('2026-03-31T19:59:59Z')), late));
  await registry.close();
  return { database, number };
}

/** SQL for a text with its first digit changed. */
const flipped = (column: string) =>
  `case substr(${column}, 1, 1) when 'f' then '0' else 'f' end || substr(${column}, 2)`;

/** Changes a database as only somebody with the disk in hand can. */
async function tamper(database: string, change: string, ...params: unknown[]): Promise<void> {
  const other = await behind(database);
  expect(await other.tamper(change, ...params)).toBeGreaterThan(0);
  await other.close();
}

/** Other ways to write over a row, in the words of each database. */
const replacing = isPostgres
  ? [
      "insert into entries select case_number, seq, '{}', prev_hash, hash from entries where seq = 1 on conflict (case_number, seq) do update set body = excluded.body",
      'truncate entries',
      'truncate refusals',
    ]
  : [
      "insert or replace into entries select case_number, seq, '{}', prev_hash, hash from entries where seq = 1",
      "insert or replace into entries (rowid, case_number, seq, body, prev_hash, hash) select rowid, 'B', 1, body, prev_hash, hash from entries where seq = 1",
    ];

describe('append only', () => {
  test.each<[string, string]>([
    ["update entries set body = '{}'", 'append-only'],
    ["update entries set hash = 'x' where seq = 1", 'append-only'],
    ['delete from entries', 'append-only'],
    [
      "insert into entries (case_number, seq, body, prev_hash, hash) values ('A 2026 0002', 5, '{}', 'x', 'y')",
      'chain',
    ],
    [
      "insert into entries (case_number, seq, body, prev_hash, hash) values ('A 2026 0002', 4, '{}', 'x', 'y')",
      'chain',
    ],
    [
      "insert into entries (case_number, seq, body, prev_hash, hash) values ('A 2026 0003', 1, '{}', 'x', 'y')",
      'chain',
    ],
    ['delete from law_versions', 'append-only'],
    ["update law_versions set content = ''", 'append-only'],
    ...replacing.map((statement) => [statement, 'append-only'] as [string, string]),
  ])('%s', async (statement, why) => {
    const { database } = await twoCases();
    const other = await behind(database);
    await expect(other.run(statement)).rejects.toThrow(why);
    await other.close();
    expect(await verify(database, { engine: toyEngine })).toMatchObject({ ok: true, cases: 2, entries: 4 });
  });
});

describe('verify', () => {
  test('an honest file, with progress', async () => {
    const { database } = await twoCases();
    const seen: unknown[] = [];
    expect(await verify(database, { engine: toyEngine, onProgress: (done) => seen.push(done) })).toEqual({
      ok: true,
      cases: 2,
      entries: 4,
      documents: 0,
      bad: null,
    });
    expect(seen.at(-1)).toEqual({ cases: 2, entries: 4, of: 2 });
  });

  test('an open registry', async () => {
    const registry = await openOffice();
    await openCase(registry);
    expect(await verify(registry, { engine: toyEngine })).toMatchObject({ ok: true, entries: 1 });
    await registry.close();
  });

  const bad: [string, string, { seq: number; what: string }][] = [
    [
      'a letter of an entry',
      "update entries set body = replace(body, 'Pump', 'Pomp') where seq = 1",
      { seq: 1, what: 'hash' },
    ],
    ['the hash of an entry', `update entries set hash = ${flipped('hash')} where seq = 2`, { seq: 2, what: 'hash' }],
    [
      'the link to the entry before',
      `update entries set prev_hash = ${flipped('prev_hash')} where seq = 2`,
      { seq: 2, what: 'chain' },
    ],
    ['an entry taken out', 'delete from entries where seq = 2', { seq: 3, what: 'chain' }],
    ['the last entry taken out', 'delete from entries where seq = 3', { seq: 2, what: 'chain' }],
    [
      'the stored state',
      "update cases set state = replace(state, 'answered', 'answeres') where number = ?",
      { seq: 3, what: 'state' },
    ],
    ['a state that is no JSON', "update cases set state = '}' || state where number = ?", { seq: 3, what: 'state' }],
    [
      'the last hash that the case names',
      `update cases set head = ${flipped('head')} where number = ?`,
      { seq: 3, what: 'chain' },
    ],
    ['the sequence that the case names', 'update cases set seq = 2 where number = ?', { seq: 3, what: 'state' }],
    ['a case taken out, its journal left', 'delete from cases where number = ?', { seq: 3, what: 'state' }],
  ];
  test.each(bad)('%s', async (_, change, where) => {
    const { database, number } = await twoCases();
    const ofCase = change.includes('?')
      ? change
      : `${change}${change.includes('where') ? ' and' : ' where'} case_number = ?`;
    await tamper(database, ofCase, number);
    expect(await verify(database, { engine: toyEngine })).toMatchObject({
      ok: false,
      cases: 1,
      bad: { case: number, ...where },
    });
  });

  test('any byte of an entry', async () => {
    const { database, number } = await twoCases();
    const other = await behind(database);
    const [row] = await other.rows<{ body: string }>(
      'select body from entries where case_number = ? and seq = 2',
      number,
    );
    await other.close();
    const body = row?.body ?? '';
    for (let i = 0; i < body.length; i += 97) {
      const changed = `${body.slice(0, i)}${String.fromCharCode(body.charCodeAt(i) ^ 1)}${body.slice(i + 1)}`;
      await tamper(database, 'update entries set body = ? where seq = 2 and case_number = ?', changed, number);
      expect(await verify(database, { engine: toyEngine })).toMatchObject({ bad: { seq: 2, what: 'hash' } });
    }
  });

  test('an entry rewritten with a hash of its own breaks the chain after it', async () => {
    const { database, number } = await twoCases();
    const { entryHash } = await import('../../registry/chain.ts');
    const other = await behind(database);
    const [row] = await other.rows<{ body: string; prev_hash: string }>(
      'select body, prev_hash from entries where case_number = ? and seq = 1',
      number,
    );
    await other.close();
    const body = row?.body.replace('Pump', 'Pomp') ?? '';
    await tamper(
      database,
      'update entries set body = ?, hash = ? where case_number = ? and seq = 1',
      body,
      entryHash(row?.prev_hash ?? '', body),
      number,
    );
    expect(await verify(database, { engine: toyEngine })).toMatchObject({
      bad: { case: number, seq: 2, what: 'chain' },
    });
  });
});
