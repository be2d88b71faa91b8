/** The running files of another system: what fits is brought in whole, what does not is named with its line and why. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { memoryOutbox } from '../../activities/index.ts';
import { importCases, noMap, openOffice, readImportMap } from '../../embedded/index.ts';
import type { ImportOptions, ImportProblem } from '../../embedded/index.ts';
import type { CaseNumber } from '../../machines/index.ts';
import { readExtent, verify } from '../../registry/index.ts';
import { applicantParty, applicationData, at, paid } from '../support/case-driver.ts';
import { claimOfEarlier, priorityFeePaid } from '../support/later-claims.ts';
import { virtualClock } from './virtual-clock.ts';

const folder = mkdtempSync(join(tmpdir(), 'muddet-import-'));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;
const fresh = (name: string) => join(folder, `${(made += 1)}-${name}`);
const written = (name: string, text: string | Buffer): string => {
  const path = fresh(name);
  writeFileSync(path, text);
  return path;
};

const now = at('2026-06-01');

async function imported(file: string, options: Partial<ImportOptions> = {}) {
  const dataDir = options.dataDir ?? fresh('office');
  const problems: ImportProblem[] = [];
  const found = await importCases({
    dataDir,
    file,
    by: 'quliyev',
    now,
    onProblem: (problem) => problems.push(problem),
    ...options,
  });
  return { dataDir, database: join(dataDir, 'office.db'), found, problems };
}

/** The columns of one application, and of the acts that follow. */
const head = 'case,act,on,by,person,data';
const quoted = (value: unknown) => `"${JSON.stringify(value).replaceAll('"', '""')}"`;
const request = applicationData();
const received = (number: string, data: object = request) =>
  `${number},APPLICATION_RECEIVED,2026-01-05,applicant,aliyev,${quoted(data)}`;
const passed = (number: string) => `${number},FORMAL_EXAMINATION_PASSED,2026-01-26,formalExaminer,hasanova,`;
const csv = (...lines: readonly string[]) => written('old.csv', [head, ...lines].join('\n'));

const extentOfFiles = (dataDir: string) =>
  existsSync(dataDir)
    ? readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
        .filter((name) => !/-(shm|wal)$/.test(name))
        .sort()
        .map((name) => [
          name,
          createHash('sha256')
            .update(readFileSync(join(dataDir, name)))
            .digest('hex'),
        ])
    : [];

test('cases come in under their old numbers, with who brought them and from where', async () => {
  const file = csv(received('A 2026 0017'), passed('A 2026 0017'), received('a20260020'));
  const { database, dataDir, found } = await imported(file);
  expect(found).toMatchObject({ dryRun: false, cases: 2, fit: 2, there: 0, leftOut: 0, problems: {} });
  expect(found.stages).toEqual({ 'application.formal.awaitingDecision': 1, 'application.substantive.examining': 1 });
  expect(await verify(database)).toMatchObject({ ok: true, cases: 2, entries: found.entries });
  const office = await openOffice({ dataDir, clock: virtualClock(now), outbox: memoryOutbox() });
  const [first] = await office.registry.entries('A 2026 0017' as CaseNumber);
  expect(first?.entry.act).toMatchObject({
    effectiveAt: at('2026-01-05'),
    recordedAt: now,
    by: { person: 'aliyev', role: 'applicant' },
    recordedBy: 'quliyev',
    importedFrom: file.split('/').at(-1),
  });
  await office.close();
});

test('the dry run says the same and leaves everything as it was, also where there is an office', async () => {
  const file = csv(
    received('A 2026 0017'),
    received('A 2026 0018'),
    '"A 2026 0018",PATENT_REGISTERED,2026-02-01,,,"{""patentNumber"":""I 2026 0001""}"',
  );
  const dataDir = fresh('office');
  const dry = await imported(file, { dataDir, by: null });
  expect(existsSync(dataDir)).toBe(false);
  const real = await imported(file, { dataDir });
  expect({ ...dry.found, dryRun: false }).toEqual(real.found);
  expect(dry.problems).toEqual(real.problems);
  const before = [extentOfFiles(dataDir), await readExtent(real.database)];
  const again = await imported(file, { dataDir, by: null });
  expect(again.found).toMatchObject({ dryRun: true, fit: 0, there: 1, leftOut: 1 });
  expect([extentOfFiles(dataDir), await readExtent(real.database)]).toEqual(before);
});

test('a case of which one act is refused is left out whole: its line, the clause, and what to do', async () => {
  const late = { missing: ['abstract'] };
  const file = csv(
    received('A 2026 0001'),
    received('A 2026 0002'),
    `A 2026 0002,DEFICIENCIES_FOUND,2026-01-20,formalExaminer,hasanova,${quoted(late)}`,
    `A 2026 0002,CORRECTION_FILED,2026-05-20,applicant,aliyev,${quoted({ papers: ['abstract'] })}`,
    received('A 2026 0003', { ...request, payment: undefined }),
  );
  const { database, found, problems } = await imported(file);
  expect(problems).toEqual([
    expect.objectContaining({
      case: 'A 2026 0002',
      line: 5,
      act: 'CORRECTION_FILED',
      code: 'act.notPossible',
      clause: '29.2¶2',
    }),
  ]);
  expect(problems[0]?.todo).toMatch(/^The acts before this one do not lead here/);
  expect(found).toMatchObject({ fit: 2, leftOut: 1 });
  expect(await verify(database)).toMatchObject({ ok: true, cases: 2 });
});

test('no letter goes out for the past; from the import on reminders and letters do', async () => {
  const file = csv(
    received('A 2026 0001'),
    `A 2026 0001,DEFICIENCIES_FOUND,2026-05-20,formalExaminer,hasanova,${quoted({ missing: ['abstract'] })}`,
  );
  const { dataDir, found } = await imported(file);
  expect(found.limits.find(({ limit }) => limit === 'formalReply')).toEqual({
    limit: 'formalReply',
    whose: 'applicant',
    running: 1,
    soon: 0,
    overdue: 0,
  });
  const clock = virtualClock(now);
  const outbox = memoryOutbox();
  const office = await openOffice({ dataDir, clock, outbox });
  await office.quiet();
  expect([...outbox.messages.keys()]).toEqual([]);
  for (const day of ['2026-06-10', '2026-06-22']) {
    for (let next = Date.parse(clock.now()); next < Date.parse(`${day}T12:00:00Z`); next += 86_400_000) {
      clock.set(new Date(next).toISOString());
      await office.quiet();
    }
  }
  expect([...outbox.messages.keys()].filter((id) => id.startsWith('A-2026-0001'))).not.toEqual([]);
  await office.close();
});

test('what one case did to another is done once all are in, and its letters have been sent too', async () => {
  const claiming = {
    ...request,
    payment: paid(1000, '2026-03-02'),
    priorities: [claimOfEarlier(priorityFeePaid('2026-03-02'))],
  };
  // 28.7: the later application stands before the one whose priority it claims.
  const file = csv(
    `A 2026 0002,APPLICATION_RECEIVED,2026-03-02,applicant,aliyev,${quoted(claiming)}`,
    received('A 2026 0001'),
  );
  const { dataDir, database, found } = await imported(file);
  expect(found).toMatchObject({ fit: 2, leftOut: 0 });
  expect(found.acts.done).toBeGreaterThan(0);
  expect(found.acts.refused).toBe(0);
  const outbox = memoryOutbox();
  const office = await openOffice({ dataDir, clock: virtualClock(now), outbox });
  await office.quiet();
  expect((await office.registry.summary('A 2026 0001' as CaseNumber))?.stage).toContain('application.ended');
  expect([...outbox.messages.keys()]).toEqual([]);
  await office.close();
  expect(await verify(database)).toMatchObject({ ok: true });
});

test('every line that cannot be read is named, and the cases that it may belong to are left out', async () => {
  const { database, found, problems } = await imported(
    csv(
      received('A 2026 0001'),
      'A 2026 0002,APPLICATION_RECEIVED',
      received('A 2026 0003'),
      'A 2026 0003,FORMAL_EXAMINATION_PASSED,26.01.2026,formalExaminer,hasanova,',
      'A 2026 0004,APPLICATION_RECEIVED,2026-01-05,nobody,aliyev,',
      'A 2026 0005,,2026-01-05,applicant,aliyev,',
      'A 2026 0006,APPLICATION_RECEIVED,2026-01-05,applicant,aliyev,{',
      'EP1234,APPLICATION_RECEIVED,2026-01-05,applicant,aliyev,',
      received('A 2026 0007'),
      ',FORMAL_EXAMINATION_PASSED,2026-01-26,formalExaminer,hasanova,',
      received('A 2026 0008'),
      received('A 2026 0009'),
      passed('A 2026 0001'),
      'A 2026 0010,APPLICATION_RECEIVED,2026-01-05,applicant,aliyev,{"broken"}',
      received('A 2026 0011'),
      received('A 2026 0012'),
    ),
  );
  const said = problems.map(({ line, case: number, code, reason }) => [line, number, code, reason] as const);
  expect(said).toEqual([
    [2, 'A 2026 0001', 'import.scattered', expect.any(String)],
    [3, 'A 2026 0002', 'import.row', expect.stringContaining('it has 2 columns, and the heading 6')],
    [5, 'A 2026 0003', 'import.row', expect.stringContaining('"26.01.2026" is not a day written as YYYY-MM-DD')],
    [6, 'A 2026 0004', 'import.row', expect.stringContaining('"nobody" is no role')],
    [7, 'A 2026 0005', 'import.row', expect.stringContaining('it names no act')],
    [8, 'A 2026 0006', 'import.row', expect.stringContaining('`data` is not a JSON object')],
    [9, 'EP1234', 'import.caseNumber', expect.any(String)],
    [11, '', 'import.row', expect.stringContaining('it names no case')],
    [10, 'A 2026 0007', 'import.beside', expect.stringContaining('line 11')],
    [12, 'A 2026 0008', 'import.beside', expect.stringContaining('line 11')],
    [15, '', 'import.row', expect.stringContaining('quote')],
    [14, 'A 2026 0001', 'import.scattered', expect.any(String)],
    [16, 'A 2026 0011', 'import.beside', expect.any(String)],
  ]);
  expect(found).toMatchObject({ fit: 2 });
  expect(await verify(database)).toMatchObject({ ok: true, cases: 2 });
});

test('Azerbaijani columns and values, another order of day and month, semicolons, a BOM and gzip', async () => {
  const map = readImportMap(
    written(
      'map.yaml',
      `delimiter: ';'
days: DD.MM.YYYY
otherColumns: ignore
columns: { case: Müraciətin №-si, act: Hadisə, on: Tarix, person: Kim, data.title: Adı, data.claims.dependent: Asılı bəndlər }
acts:
  Ərizə daxil olub:
    act: APPLICATION_RECEIVED
    by: applicant
    data: ${JSON.stringify({ ...request, title: undefined })}
  Formal ekspertiza müsbətdir: FORMAL_EXAMINATION_PASSED
  Zəng: ignore
`,
    ),
  );
  const text = `\u{feff}Müraciətin №-si;Hadisə;Tarix;Kim;Adı;Asılı bəndlər;Qovluq
a20260044;Ərizə daxil olub;05.01.2026;aliyev;"Şüşə üfürən ""Öküz""; İçəri";5;12
a20260044;Zəng;06.01.2026;;;;
a20260044;Formal ekspertiza müsbətdir;26.01.2026;Həsənova;;;
`;
  const { dataDir, found, problems } = await imported(written('köhnə.csv.gz', gzipSync(text)), { map });
  expect([problems, found.fit]).toEqual([[], 1]);
  const office = await openOffice({ dataDir, clock: virtualClock(now), outbox: memoryOutbox() });
  const state = await office.registry.state('A 2026 0044' as CaseNumber);
  expect(state?.file).toMatchObject({ title: 'Şüşə üfürən "Öküz"; İçəri', claims: { independent: 1, dependent: 5 } });
  await office.close();
});

test('a column that stands for nothing is refused, unless the map passes over others', async () => {
  const file = written('old.csv', `case,act,on,titel\nA 2026 0001,APPLICATION_RECEIVED,2026-01-05,x\n`);
  const { problems } = await imported(file, { by: null });
  expect(problems).toMatchObject([{ code: 'import.row', reason: expect.stringContaining('"titel"') as string }]);
  const other = await imported(file, { by: null, map: { ...noMap, otherColumns: 'ignore' } });
  expect(other.problems).toMatchObject([{ code: 'form.invalid', act: 'APPLICATION_RECEIVED' }]);
});

test('a map takes days and amounts from columns of their own; an empty cell says nothing', async () => {
  const map = readImportMap(
    written(
      'map.yaml',
      `days: DD/MM/YYYY
acts:
  Filed: { act: APPLICATION_RECEIVED, by: applicant, data: ${JSON.stringify({ ...request, payment: undefined })} }
  Fee:
    act: AMENDMENT_FILED
    by: applicant
    data: { what: $What, title: $New title, payment: { receipt: $Receipt, paidOn: $Paid as day, minor: $Paid sum as manat } }
`,
    ),
  );
  const file = (sum: string) =>
    written(
      'old.csv',
      `case,act,on,What,New title,Receipt,Paid,Paid sum
A 2026 0001,Filed,05/01/2026,,,,,
A 2026 0001,Fee,02/03/2026,Səhv,,K-7,27/02/2026,"${sum}"
A 2026 0001,Fee,03/03/2026,Ad,Yeni ad,K-8,02/03/2026,6
`,
    );
  const { dataDir, found, problems } = await imported(file('1 006,5'), { map });
  expect([problems, found.fit]).toEqual([[], 1]);
  const office = await openOffice({ dataDir, clock: virtualClock(now), outbox: memoryOutbox() });
  const entries = await office.registry.entries('A 2026 0001' as CaseNumber);
  expect(entries.flatMap(({ entry: { act } }) => (act.type === 'AMENDMENT_FILED' ? [act.data] : []))).toMatchObject([
    { what: 'Səhv', payment: { receipt: 'K-7', paidOn: '2026-02-27', minor: 100_650 } },
    { what: 'Ad', title: 'Yeni ad', payment: { receipt: 'K-8', paidOn: '2026-03-02', minor: 600 } },
  ]);
  await office.close();
  const { problems: bad } = await imported(file('six'), { map, by: null });
  expect(bad).toMatchObject([{ line: 3, code: 'import.row', reason: expect.stringContaining('"six"') as string }]);
});

test('a paper found after the import is put in its place in the imported past', async () => {
  const file = csv(
    received('A 2026 0001'),
    `A 2026 0001,DEFICIENCIES_FOUND,2026-01-20,formalExaminer,hasanova,${quoted({ missing: ['abstract'] })}`,
  );
  const { dataDir, database, found } = await imported(file);
  expect(Object.keys(found.stages)[0]).toContain('application.ended');
  const office = await openOffice({ dataDir, clock: virtualClock(now), outbox: memoryOutbox() });
  const answer = await office.apply(
    {
      type: 'CORRECTION_FILED',
      case: 'A 2026 0001' as CaseNumber,
      effectiveAt: at('2026-02-10'),
      by: { person: 'aliyev', role: 'applicant' },
      data: { papers: ['abstract'] },
    },
    { key: 'found-later' },
  );
  expect(answer).toMatchObject({ ok: true, entry: { correction: { superseded: expect.any(Array) as unknown } } });
  await office.quiet();
  expect((await office.registry.summary('A 2026 0001' as CaseNumber))?.stage).toBe('application.formal.reviewingReply');
  await office.close();
  expect(await verify(database)).toMatchObject({ ok: true });
});

test('a case from before the law is left out', async () => {
  const file = csv('A 1985 0001,APPLICATION_RECEIVED,1985-01-07,applicant,aliyev,' + quoted(request));
  expect((await imported(file, { by: null })).problems).toMatchObject([
    { line: 2, case: 'A 1985 0001', code: 'act.clauseNotInForce', clause: '27.1' },
  ]);
});

const opening = { act: 'APPLICATION_RECEIVED', on: '2026-01-05', by: 'applicant', person: 'aliyev', data: request };
const decision = { act: 'FORMAL_EXAMINATION_PASSED', effectiveAt: '2026-01-26T10:30:00+04:00', by: 'formalExaminer' };
const asRows = [
  { case: 'A 2026 0001', ...opening },
  { case: 'A 2026 0001', ...decision },
];
const asCases = [{ case: 'A 2026 0001', acts: [opening, decision] }];

test.each<[string, string, string]>([
  ['NDJSON, an act a line', 'old.ndjson', asRows.map((row) => JSON.stringify(row)).join('\n')],
  ['NDJSON, a case a line', 'old.jsonl', asCases.map((row) => JSON.stringify(row)).join('\n')],
  ['JSON, a list of acts', 'old.json', JSON.stringify(asRows, null, 2)],
  ['JSON, a list of cases', 'old.json', JSON.stringify(asCases)],
  ['CSV with data in columns of their own', 'old.csv', columns()],
])('%s', async (_form, name, text) => {
  const { found, problems, database } = await imported(written(name, text));
  expect([problems, found.fit]).toEqual([[], 1]);
  const other = await imported(written('old.ndjson', JSON.stringify(asCases[0])));
  const heads = async (of: string) => (await readExtent(of)).entries;
  expect(await heads(database)).toBe(await heads(other.database));
});

/** The same with a column for each field. */
function columns(): string {
  const cells: [string, unknown][] = [];
  const add = (name: string, value: unknown): void => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const [key, inner] of Object.entries(value)) add(`${name}.${key}`, inner);
    else cells.push([name, value]);
  };
  add('data', { ...request, applicants: undefined });
  for (const [key, value] of Object.entries(applicantParty)) cells.push([`data.applicants.0.${key}`, value]);
  const given = cells.filter(([, value]) => value !== undefined);
  const text = (value: unknown) => quoted(value).replaceAll(/^"""|"""$/g, '"');
  const names = given.map(([name]) => name).join(',');
  return [
    `case,act,on,effectiveAt,by,${names}`,
    `A 2026 0001,APPLICATION_RECEIVED,2026-01-05,,applicant,${given.map(([, value]) => text(value)).join(',')}`,
    `A 2026 0001,FORMAL_EXAMINATION_PASSED,,2026-01-26T10:30:00+04:00,formalExaminer,${given.map(() => '').join(',')}`,
  ].join('\n');
}

test.each([
  ['old.xlsx', 'x', 'the name must end in'],
  ['old.json', '{}', 'it must be a list'],
  ['old.json', '[', 'JSON'],
])('%s holding %j is no file to import', async (name, text, why) => {
  await expect(imported(written(name, text))).rejects.toMatchObject({
    code: 'import.badFile',
    message: expect.stringContaining(why) as string,
  });
});

test.each(['old.csv', 'old.ndjson', 'old.json', 'old.ndjson.gz', 'old.csv.gz'])(
  '%s is not there, or is damaged',
  async (name) => {
    await expect(imported(fresh(name))).rejects.toMatchObject({ code: 'import.badFile' });
    if (name.endsWith('.gz'))
      await expect(imported(written(name, 'not packed'))).rejects.toMatchObject({ code: 'import.badFile' });
  },
);

test('a map that says what is not possible is refused', () => {
  const map = written('map.yaml', 'days: M/D/Y\nacts: { Filed: NO_SUCH_ACT }\ncolums: {}\n');
  expect(() => readImportMap(map)).toThrow(
    expect.objectContaining({
      code: 'import.badMap',
      message: expect.stringMatching(/days[\s\S]*NO_SUCH_ACT[\s\S]*colums/),
    }),
  );
});

test('two patents of one number, and one without: the file has to say which', async () => {
  const grant = (number: string, patent: string) =>
    `${number},PATENT_REGISTERED,2026-03-01,registrar,quliyev,${quoted(patent === '' ? {} : { patentNumber: patent })}`;
  const { problems } = await imported(csv(received('A 2026 0001'), grant('A 2026 0001', '')), { by: null });
  expect(problems).toMatchObject([{ code: 'import.patentNumber', line: 3, case: 'A 2026 0001' }]);
});

test('an office that runs keeps its directory to itself', async () => {
  const dataDir = fresh('office');
  const office = await openOffice({ dataDir, clock: virtualClock(now), outbox: memoryOutbox() });
  const file = csv(received('A 2026 0001'));
  await expect(imported(file, { dataDir })).rejects.toMatchObject({ code: 'embedded.locked' });
  expect((await imported(file, { dataDir, by: null })).found).toMatchObject({ dryRun: true, fit: 1 });
  await office.close();
});
