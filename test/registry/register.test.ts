/** The search of the State Register, of what the public may see; and the papers given out of it, kept for good. */
import { instant } from '../../law/index.ts';
import type { CivilDate } from '../../law/index.ts';
import type { CaseNumber } from '../../machines/index.ts';
import { openRegistry, verify } from '../../registry/index.ts';
import type { CaseSeed, RegisterQuery, Registry } from '../../registry/index.ts';
import { migrate } from '../../registry/migrate.ts';
import { migrations } from '../../registry/migrations/index.ts';
import { openStore } from '../../registry/open-store.ts';
import type { CasesTable } from '../../registry/schema.ts';
import { symbolOf, wordsOf } from '../../registry/search-words.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { applicantParty, granted, law, published, received } from '../support/case-driver.ts';
import { recorded, transfer } from '../support/patents.ts';
import { behind, newDatabase, removeDatabases } from './database.ts';

const seed = ({ entries }: CaseDriver): CaseSeed => ({
  acts: entries.filter(({ act }) => act.by.role !== 'time').map(({ act }) => ({ ...act, case: null })),
});

const heater = { title: 'Günəş su qızdırıcısı', classification: ['F24S 10/00'] };
const pump = {
  title: 'Neft nasosu',
  classification: ['F04B 47/00', 'E21B 43/12'],
  applicants: [{ ...applicantParty, name: 'İsmayılov və Şərikləri MMC' }],
};

/** 1 a patent transferred, 2 a published application, 3 a utility model withdrawn, 4 not published, 5 set apart. */
const cases = [
  recorded(granted('invention', heater).act('TRANSFER_REQUESTED', '2027-02-01', transfer)),
  published('invention', pump),
  published('utilityModel', { title: 'Su nasosu', classification: ['F04D 13/00'] }).act(
    'APPLICATION_WITHDRAWN',
    '2026-07-01',
  ),
  received('2026-01-05', 'invention', { title: 'Gizli su nasosu' }),
  published('invention', { title: 'Gizli nasos' }).act('SET_APART', '2026-07-01', { reason: 'defence' }),
];

let database: string;
let registry: Registry;
beforeEach(async () => {
  database = await newDatabase();
  registry = await openRegistry({ database, law });
  await registry.load(cases.map(seed), { effects: 'done' });
});
afterEach(async () => {
  await registry.close();
  await removeDatabases();
});

const found = async (query: RegisterQuery = {}) => (await registry.searchRegister(query)).items.map((c) => c.number);
const [patent, application, withdrawn] = ['A 2026 0001', 'A 2026 0002', 'U 2026 0001'];

test('25, 30.6: only what is published and not set apart is found', async () => {
  expect(await found()).toEqual([patent, application, withdrawn]);
  expect(await found({ title: 'gizli' })).toEqual([]);
});

test.each<[RegisterQuery, readonly (string | undefined)[]]>([
  [{ title: 'GUNES' }, [patent]],
  [{ title: 'günəş qızdırıcı' }, [patent]],
  [{ title: 'su' }, [patent, withdrawn]],
  [{ title: 'su nasos' }, [withdrawn]],
  [{ title: 'qızdırıcısının' }, []],
  [{ owner: 'reqib mmc' }, [patent]],
  [{ owner: 'əliyev' }, []],
  [{ applicant: 'aliyev' }, []],
  [{ applicant: 'eliyev' }, [patent, withdrawn]],
  [{ applicant: 'ismayilov' }, [application]],
  [{ applicant: 'İSMAYILOV' }, [application]],
  [{ class: 'f24s' }, [patent]],
  [{ class: 'E21B 43' }, [application]],
  [{ number: 'I-2026' }, []],
  [{ number: 'i 2027 0001' }, [patent]],
  [{ number: 'AZ 10 2026 000000002' }, [application]],
  [{ kind: 'utilityModel' }, [withdrawn]],
  [{ status: 'inForce' }, [patent]],
  [{ status: 'discontinued' }, [withdrawn]],
  [{ registeredFrom: '2027-01-15' as CivilDate, registeredTo: '2027-01-15' as CivilDate }, [patent]],
  [{ registeredFrom: '2027-01-16' as CivilDate }, []],
  [{ filedTo: '2026-01-04' as CivilDate }, []],
  [{ title: '%' }, []],
  [{ title: 'su', owner: 'rəqib', class: 'F24', kind: 'invention', status: 'inForce' }, [patent]],
])('%j is found', async (query, numbers) => {
  expect(await found(query)).toEqual(numbers);
});

test('a page is followed by the next, and says of each what the register says', async () => {
  const first = await registry.searchRegister({ limit: 2 });
  expect(first.items[0]).toEqual({
    number: patent,
    patentNumber: 'I 2027 0001',
    kind: 'invention',
    title: 'Günəş su qızdırıcısı',
    status: 'inForce',
    holders: ['Rəqib MMC'],
    filedOn: '2026-01-05',
    publishedOn: '2026-06-01',
    registeredOn: '2027-01-15',
    endedOn: null,
  });
  const next = await registry.searchRegister({ limit: 2, ...(first.next === null ? {} : { after: first.next }) });
  expect([next.items.map((c) => c.number), next.next]).toEqual([[withdrawn], null]);
});

test('30.7, 25: set apart, a case is found no more; and again once it is returned', async () => {
  const apply = async (type: string, data: object, day: string) => {
    const now = instant(`${day}T12:00:00+04:00`);
    const by = { person: 'orujov', role: 'clearedOfficer' } as const;
    const act = { type, case: application as CaseNumber, effectiveAt: now, by, data };
    expect(await registry.apply(act, { key: type, now })).toMatchObject({ ok: true });
  };
  await apply('SET_APART', { reason: 'defence' }, '2026-07-02');
  expect(await found({ applicant: 'ismayilov' })).toEqual([]);
  await apply('SET_APART_ENDED', {}, '2026-07-03');
  expect(await found({ applicant: 'ismayilov' })).toEqual([application]);
  expect(await verify(registry)).toMatchObject({ ok: true });
});

test('what it goes by follows from the journal: rebuilt it is the same, and a word put in is noticed', async () => {
  const beside = await behind(database);
  const rows = async () => [
    await beside.rows('select * from register_cases order by case_number'),
    await beside.rows('select * from register_words order by case_number, field, word'),
  ];
  const before = await rows();
  await registry.rebuild();
  expect(await rows()).toEqual(before);
  expect(await verify(registry)).toMatchObject({ ok: true });
  await beside.run("insert into register_words (case_number, field, word) values ('A 2026 0004', 'title', 'gizli')");
  expect(await verify(registry)).toMatchObject({ ok: false, bad: { place: { table: 'register_words' } } });
  await beside.close();
});

test('an office that was there before has its public cases in the search, and no others; and what became of each', async () => {
  const names = Object.keys(migrations);
  const before = names[names.indexOf('0008-register') - 1];
  const older = await newDatabase();
  const store = openStore(older);
  await migrate(store.ddl, before);
  const beside = await behind(database);
  const rows = await beside.rows<CasesTable>('select * from cases order by number');
  await beside.close();
  const then = rows.map(
    ({ registered_on: _registered, ended_on: _ended, ended_how: _how, assignee: _assignee, ...row }) =>
      row as CasesTable,
  );
  await store.transact((tx) => tx.write(then.map((row) => ({ how: 'insert', table: 'cases', row }))));
  await store.close();
  const opened = await openRegistry({ database: older, law });
  const made = await behind(older);
  expect(await made.rows<CasesTable>('select * from cases order by number')).toEqual(rows);
  await made.close();
  expect(await opened.searchRegister()).toEqual(await registry.searchRegister());
  expect((await opened.searchRegister({ title: 'gizli' })).items).toEqual([]);
  expect((await opened.searchRegister({ title: 'gunes' })).items).toMatchObject([{ number: patent }]);
  await opened.close();
});

describe('papers', () => {
  const given = {
    paper: 'extract',
    case: 'A 2026 0001' as CaseNumber,
    seq: 12,
    givenOn: '2027-07-01' as CivilDate,
    content: '{"a":1}',
  } as const;

  test('a paper is kept by the hash of what it says, once, on the day of the first', async () => {
    const first = await registry.givePaper(given);
    expect(first).toEqual({ ...given, hash: '015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862' });
    expect(await registry.givePaper({ ...given, givenOn: '2027-07-02' as CivilDate })).toEqual(first);
    expect(await Promise.all([registry.givePaper(given), registry.givePaper(given)])).toEqual([first, first]);
    expect(await registry.paper(first.hash)).toEqual(first);
    expect(await registry.paper('0'.repeat(64))).toBeNull();
  });

  test('the database lets nothing of it be changed', async () => {
    await registry.givePaper(given);
    const beside = await behind(database);
    await expect(beside.run("update register_papers set content = 'x'")).rejects.toThrow('append-only');
    await expect(beside.run('delete from register_papers')).rejects.toThrow('append-only');
    await beside.close();
  });
});

test('words are the same without case and marks; symbols without spaces', () => {
  expect(wordsOf('İSTİ-su Ştampı: çəkisi 10 kq, çekisi')).toEqual(['isti', 'su', 'stampi', 'cekisi', '10', 'kq']);
  expect(wordsOf('IŞIQ ışıq işiq')).toEqual(['isiq']);
  expect(wordsOf('Насос')).toEqual(['насос']);
  expect([symbolOf('A-2026-0012'), symbolOf('F24S 10/00')]).toEqual(['a20260012', 'f24s10/00']);
});
