/** The journal: the database itself lets nothing be changed, and `verify` finds what was changed behind its back. */
import type { CaseNumber } from '../../machines/types.ts';
import { verify } from '../../registry/index.ts';
import { Database } from '../../registry/sqlite-driver.ts';
import { toyEngine } from '../support/toy-engine.ts';
import { act, at, hand, newFile, openCase, openOffice, removeFiles, taken } from './office.ts';

afterAll(removeFiles);

const late = at('2026-04-01T08:00:00Z');

/** A closed office with two cases: the second has three entries, one of them a correction. */
async function twoCases(): Promise<{ file: string; number: CaseNumber }> {
  const file = newFile();
  const registry = await openOffice({ file });
  await openCase(registry);
  const { case: number } = await openCase(registry, { title: 'Pump' });
  await taken(hand(registry, act('ANSWERED', number, {}, at('2026-03-31T19:59:59Z')), late));
  await registry.close();
  return { file, number };
}

/** SQL for a text with its first digit changed. */
const flipped = (column: string) =>
  `case substr(${column}, 1, 1) when 'f' then '0' else 'f' end || substr(${column}, 2)`;

/** Changes a file as only somebody with the disk in hand can. */
function tamper(file: string, change: string, ...params: unknown[]): void {
  const db = new Database(file);
  const triggers = db
    .prepare<[], { name: string; sql: string }>("select name, sql from sqlite_master where type = 'trigger'")
    .all();
  for (const { name } of triggers) db.exec(`drop trigger ${name}`);
  expect(db.prepare(change).run(...params).changes).toBeGreaterThan(0);
  for (const { sql } of triggers) db.exec(sql);
  db.close();
}

describe('append only', () => {
  test.each([
    ["update entries set body = '{}'", 'append-only'],
    ["update entries set hash = 'x' where seq = 1", 'append-only'],
    ['delete from entries', 'append-only'],
    [
      "insert or replace into entries select case_number, seq, '{}', prev_hash, hash from entries where seq = 1",
      'append-only',
    ],
    [
      "insert or replace into entries (rowid, case_number, seq, body, prev_hash, hash) select rowid, 'B', 1, body, prev_hash, hash from entries where seq = 1",
      'append-only',
    ],
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
  ])('%s', async (statement, why) => {
    const { file } = await twoCases();
    const db = new Database(file);
    expect(() => db.exec(statement)).toThrow(why);
    db.close();
    expect(await verify(file, { engine: toyEngine })).toMatchObject({ ok: true, cases: 2, entries: 4 });
  });
});

describe('verify', () => {
  test('an honest file, with progress', async () => {
    const { file } = await twoCases();
    const seen: unknown[] = [];
    expect(await verify(file, { engine: toyEngine, onProgress: (done) => seen.push(done) })).toEqual({
      ok: true,
      cases: 2,
      entries: 4,
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
    const { file, number } = await twoCases();
    const ofCase = change.includes('?')
      ? change
      : `${change}${change.includes('where') ? ' and' : ' where'} case_number = ?`;
    tamper(file, ofCase, number);
    expect(await verify(file, { engine: toyEngine })).toMatchObject({
      ok: false,
      cases: 1,
      bad: { case: number, ...where },
    });
  });

  test('any byte of an entry', async () => {
    const { file, number } = await twoCases();
    const db = new Database(file, { readonly: true });
    const body =
      db.prepare<[string], string>('select body from entries where case_number = ? and seq = 2').pluck().get(number) ??
      '';
    db.close();
    for (let i = 0; i < body.length; i += 97) {
      const other = `${body.slice(0, i)}${String.fromCharCode(body.charCodeAt(i) ^ 1)}${body.slice(i + 1)}`;
      tamper(file, 'update entries set body = ? where seq = 2 and case_number = ?', other, number);
      expect(await verify(file, { engine: toyEngine })).toMatchObject({ bad: { seq: 2, what: 'hash' } });
    }
  });

  test('an entry rewritten with a hash of its own breaks the chain after it', async () => {
    const { file, number } = await twoCases();
    const { entryHash } = await import('../../registry/chain.ts');
    const db = new Database(file, { readonly: true });
    const row = db
      .prepare<[string], { body: string; prev_hash: string }>(
        'select body, prev_hash from entries where case_number = ? and seq = 1',
      )
      .get(number);
    db.close();
    const body = row?.body.replace('Pump', 'Pomp') ?? '';
    tamper(
      file,
      'update entries set body = ?, hash = ? where case_number = ? and seq = 1',
      body,
      entryHash(row?.prev_hash ?? '', body),
      number,
    );
    expect(await verify(file, { engine: toyEngine })).toMatchObject({ bad: { case: number, seq: 2, what: 'chain' } });
  });
});
