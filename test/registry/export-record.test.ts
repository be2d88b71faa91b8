/** A record as lines, and the same record made of them: every row, in either database; and what is damaged is named. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonical } from '../../engine/index.ts';
import type { CaseNumber } from '../../machines/index.ts';
import { exportRecord, importRecord, openRegistry, readExtent, verify } from '../../registry/index.ts';
import type { EntryToPublish, Registry } from '../../registry/index.ts';
import { carriedBy } from '../../registry/record-lines.ts';
import { primaryKeys } from '../../registry/schema.ts';
import { applicationData, at, law, paid } from '../support/case-driver.ts';
import { allMet } from '../support/case-driver.ts';
import { behind, newDatabase, removeDatabases } from './database.ts';
import { newKey, taken } from './office.ts';

const folder = mkdtempSync(join(tmpdir(), 'muddet-export-'));
afterAll(async () => {
  await removeDatabases();
  rmSync(folder, { recursive: true });
});

const office = { madeAt: '2026-11-27T08:00:00Z', settings: null, lawInForce: null };

/** Cases with letters sent, failed, replaced and skipped; refusals; an issue; a late act; somebody who looked in. */
async function busyOffice(): Promise<Registry> {
  const registry = await openRegistry({ database: await newDatabase(), law });
  const act = async (type: string, day: string, of: CaseNumber | null, data: object, role = 'registrar') =>
    await registry.apply(
      {
        type,
        case: of,
        effectiveAt: at(day),
        by: { person: role === 'applicant' ? 'aliyev' : role, role } as never,
        data,
      },
      { key: newKey(), now: at(day) },
    );
  const first = (await taken(act('APPLICATION_RECEIVED', '2026-01-05', null, applicationData(), 'applicant'))).case;
  const second = (await taken(act('APPLICATION_RECEIVED', '2026-01-05', null, applicationData(), 'applicant'))).case;
  const by = { who: 'quliyev', reason: 'Ünvan dəyişib', now: at('2026-01-06') };
  const [confirmed] = await registry.pendingEffects(at('2026-01-06'), 1);
  await registry.effectFailed(confirmed?.id ?? '', 'mail.away', at('2026-01-07'));
  await registry.effectIncident(confirmed?.id ?? '', 'mail.refused', at('2026-01-07'));
  const { id: _id, ...letter } = (confirmed?.effect ?? {}) as { readonly id?: string };
  await registry.replaceEffect(confirmed?.id ?? '', { ...letter, channel: 'post' } as never, by);
  for (const { id } of await registry.pendingEffects(at('2026-01-08'), 100))
    await registry.effectDone(id, at('2026-01-08'));
  await taken(act('DEFICIENCIES_FOUND', '2026-01-20', second, { missing: ['abstract'] }, 'formalExaminer'));
  const [deficiency] = await registry.pendingEffects(at('2026-01-20'), 1);
  await registry.skipEffect(deficiency?.id ?? '', { ...by, now: at('2026-01-20') });
  await taken(
    registry.apply(
      {
        type: 'NOTICE_SERVED',
        case: second,
        effectiveAt: at('2026-01-21'),
        by: { person: 'registrar', role: 'registrar' },
        data: { on: '2026-01-21', how: 'inPerson' },
      },
      { key: newKey(), now: at('2026-01-21') },
    ),
  );
  await act('PATENT_REGISTERED', '2026-01-21', first, {});
  await act('APPLICATION_WITHDRAWN', '2026-01-21', 'A 2026 0099' as CaseNumber, {});
  await act('APPLICATION_RECEIVED', '2026-01-21', null, { kind: 'invention' }, 'applicant');
  await taken(act('FORMAL_EXAMINATION_PASSED', '2026-01-26', first, {}, 'formalExaminer'));
  await taken(act('FINDINGS_RECORDED', '2026-02-02', first, allMet('invention'), 'substantiveExaminer'));
  await taken(act('PUBLICATION_DECIDED', '2026-02-02', first, {}, 'substantiveExaminer'));
  await taken(
    act('FEE_PAID', '2026-02-03', first, { fee: 'publication', payment: paid(600, '2026-02-03') }, 'applicant'),
  );
  const issue = { number: '2026/1', on: '2026-03-02', by: 'quliyev', now: at('2026-03-02') } as never;
  for (const entry of (await registry.openIssue(issue)) as readonly EntryToPublish[]) {
    await taken(act('APPLICATION_PUBLISHED', '2026-03-02', entry.case, { issue: '2026/1' }));
    await registry.entryPrinted('2026/1', entry, { title: 'Günəş su qızdırıcısı' });
  }
  await registry.closeIssue('2026/1', at('2026-03-02'));
  await registry.openIssue({ number: '2026/2', on: '2026-03-09', by: 'quliyev', now: at('2026-03-09') } as never);
  for (const number of [first, second]) await registry.fireDue(number, at('2026-06-01'));
  await taken(
    registry.apply(
      {
        type: 'CORRECTION_FILED',
        case: second,
        effectiveAt: at('2026-02-10'),
        by: { person: 'aliyev', role: 'applicant' },
        data: { papers: ['abstract'] },
      },
      { key: newKey(), now: at('2026-06-02') },
    ),
  );
  const upload = { sha256: 'a'.repeat(64), mediaType: 'application/pdf', bytes: 7, at: at('2026-06-03') };
  for (const person of ['aliyev', 'rival']) await registry.noteUpload({ ...upload, person });
  await registry.givePaper({
    paper: 'extract',
    case: first,
    seq: 1,
    givenOn: '2026-06-03',
    content: canonical({ number: first }),
  } as never);
  await registry.noteRead({ case: second, person: 'hasanova', at: at('2026-06-03'), what: 'GET /cases/:number' });
  const [told] = await registry.notices(first);
  await registry.noticeOpened(told?.id ?? '', at('2026-06-03'));
  await registry.sawClock(at('2026-06-03'));
  await registry.addWebhook({
    id: 'w1',
    url: 'https://example.az/hook',
    person: 'rival',
    roles: [],
    sees: { party: 'rival', withoutSecret: true },
    secretHash: 'c'.repeat(64),
    cursor: await registry.lastChange(),
    createdAt: at('2026-06-03'),
    createdBy: 'babayev',
  });
  const proposal = (person: string, what: string) => ({
    type: 'AMENDMENT_PROPOSED',
    case: second,
    by: { person, role: 'formalExaminer' } as const,
    data: { what },
  });
  for (const what of ['figure 1', 'figure 2']) {
    const proposed = await registry.propose(proposal('hasanova', what), {
      key: newKey(),
      now: at('2026-06-03'),
      by: 'hasanova',
    });
    if (!proposed.ok) throw new Error(`${proposed.code}: ${proposed.reason}`);
  }
  const rejected = { what: 'reject', who: 'quliyev', reason: 'no', now: at('2026-06-03') } as const;
  if (!(await registry.settleProposal('A-2026-0002.p1', rejected)).ok) throw new Error('not rejected');
  for (const to of ['hasanova', 'mammadov'])
    await registry.assign({ case: second, to, by: 'quliyev', note: `to ${to}`, at: at('2026-06-03') });
  for (const key of ['c1', 'c2'])
    await registry.addComment({ case: first, person: 'hasanova', text: `as ${key} says`, key, at: at('2026-06-03') });
  await registry.withdrawComment(first, 2, { by: 'hasanova', at: at('2026-06-04'), reason: 'a mistake' });
  await registry.settleWebhook('w1', 'retry', null, { ...by, now: at('2026-06-03') });
  return registry;
}

async function linesOf(database: string, cases?: readonly CaseNumber[]): Promise<string[]> {
  const lines: string[] = [];
  await exportRecord(database, (line) => void lines.push(JSON.stringify(line)), {
    office,
    ...(cases ? { cases } : {}),
  });
  return lines;
}

async function* given(lines: readonly string[]): AsyncGenerator<string> {
  for (const line of lines) yield line;
}

/** Of a webhook: what holds only in the record itself. */
const ofPlace = ['reached', 'status', 'last_error'];

/** Every row of every table; the text of nested JSON as its canonical form. */
async function allRows(database: string): Promise<Record<string, readonly unknown[]>> {
  const other = await behind(database);
  const found: Record<string, readonly unknown[]> = {};
  for (const [table, key] of Object.entries(primaryKeys)) {
    const rows = await other.rows(`select * from ${table} order by ${key.join(', ')}`);
    found[table] = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([name]) => table !== 'webhooks' || !ofPlace.includes(name))
          .map(([name, value]) => [name, plain(value)]),
      ),
    );
  }
  await other.close();
  return found;
}
const plain = (value: unknown): unknown => {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return typeof value === 'bigint' ? Number(value) : value;
  return canonical(JSON.parse(value));
};

test('what was exported makes the same office: every row of every table, and it goes on', async () => {
  const registry = await busyOffice();
  const to = await newDatabase();
  const progress: number[] = [];
  const head = await importRecord(given(await linesOf(registry.database)), to, {
    onProgress: ({ cases }) => progress.push(cases),
  });
  expect(head).toMatchObject(await readExtent(registry.database));
  const rows = await allRows(registry.database);
  for (const table of Object.keys(carriedBy))
    expect({ table, rows: rows[table]?.length === 0 }).toEqual({
      table,
      rows: ['register_entries', 'case_documents', 'pokes'].includes(table),
    });
  expect(await allRows(to)).toEqual(rows);
  expect(await linesOf(to)).toEqual(await linesOf(registry.database));
  const other = await behind(to);
  expect(await other.rows('select status, last_error from webhooks')).toEqual([
    { status: 'paused', last_error: expect.stringContaining('webhook.restored') },
  ]);
  await other.close();
  expect(await verify(to)).toMatchObject({ ok: true, cases: 2, bad: null });
  await registry.close();
  const copy = await openRegistry({ database: to, law });
  expect((await copy.docket({ assignee: 'mammadov' })).items).toMatchObject([{ number: 'A 2026 0002' }]);
  const next = copy.apply(
    {
      type: 'APPLICATION_RECEIVED',
      case: null,
      effectiveAt: at('2026-06-04'),
      by: { person: 'aliyev', role: 'applicant' },
      data: applicationData(),
    },
    { key: newKey(), now: at('2026-06-04') },
  );
  expect((await taken(next)).case).toBe('A 2026 0003');
  await copy.close();
});

test('from a database of the run into SQLite and back, nothing changes', async () => {
  const registry = await busyOffice();
  const lines = await linesOf(registry.database);
  const [file, back] = [join(folder, 'office.db'), await newDatabase()];
  await importRecord(given(lines), file);
  expect(await linesOf(file)).toEqual(lines);
  expect(await verify(file)).toMatchObject({ ok: true, cases: 2 });
  await importRecord(given(await linesOf(file)), back);
  expect(await allRows(back)).toEqual(await allRows(registry.database));
  await registry.close();
});

test('cut short, it goes on where it was; until then it is no office', async () => {
  const registry = await busyOffice();
  const lines = await linesOf(registry.database);
  async function* cutAt(place: number): AsyncGenerator<string> {
    yield* lines.slice(0, place);
    throw new Error('power cut');
  }
  const to = await newDatabase();
  for (let place = 1; place < lines.length; place += 7) {
    await expect(importRecord(cutAt(place), to)).rejects.toThrow('power cut');
    await expect(openRegistry({ database: to, law })).rejects.toMatchObject({ code: 'registry.importUnfinished' });
  }
  await importRecord(given(lines), to);
  expect(await allRows(to)).toEqual(await allRows(registry.database));
  await expect(importRecord(given(lines), to)).rejects.toMatchObject({ code: 'registry.notEmpty' });
  await registry.close();
});

test('a line that was changed, left out, added or moved is named', async () => {
  const registry = await busyOffice();
  const lines = await linesOf(registry.database);
  await registry.close();
  const entry = lines.findIndex((line) => line.includes('"is":"entry"') && line.includes('FORMAL_EXAMINATION_PASSED'));
  const changed = (text: string, by: string) => lines.with(entry, String(lines[entry]).replace(text, by));
  const cases: [string, readonly string[]][] = [
    ['the entry is not what was hashed', changed('formalExaminer', 'registrar')],
    ['the entry is not what was hashed', lines.toSpliced(entry, 1)],
    ['it is cut off', lines.slice(0, -1)],
    ['lines were exported', lines.toSpliced(-2, 1)],
    [
      'the cases are not those that were exported',
      lines.map((line, i) => (i === 0 ? line.replace(/"root":"\w{4}/, '"root":"0000') : line)),
    ],
    ['it goes on after its end', [...lines, lines[1] ?? '']],
    ['it does not begin', lines.slice(1)],
    ['it is not JSON', lines.with(3, '{')],
    [
      'is not what its version names',
      lines.map((line) => (line.includes('"is":"law"') ? line.replace('P2M', 'P3M') : line)),
    ],
  ];
  for (const [why, damaged] of cases)
    for (const to of [null, await newDatabase()])
      await expect(importRecord(given(damaged), to)).rejects.toMatchObject({
        code: 'import.damaged',
        params: { why: expect.stringContaining(why) as string },
      });
});

test('some cases are only handed over; of one that is not there nothing is', async () => {
  const registry = await busyOffice();
  const second = 'A 2026 0002' as CaseNumber;
  const lines = await linesOf(registry.database, [second]);
  expect(lines.join('\n')).not.toContain('A 2026 0001');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ whole: false, cases: 1 });
  const whole = await linesOf(registry.database);
  for (const is of ['proposal', 'assignment', 'comment']) {
    expect(whole.filter((line) => line.startsWith(`{"is":"${is}"`))).not.toEqual([]);
    expect(lines.filter((line) => line.startsWith(`{"is":"${is}"`))).toEqual([]);
  }
  await expect(importRecord(given(lines), null)).rejects.toMatchObject({ code: 'import.partOfOffice' });
  expect(await linesOf(registry.database, [second, second])).toEqual(lines);
  await expect(linesOf(registry.database, ['A 2026 0009' as CaseNumber])).rejects.toMatchObject({
    code: 'registry.noCase',
  });
  await registry.close();
});
