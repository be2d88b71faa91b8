/** The commands on an office whose settings name a PostgreSQL database: the same words, the same record. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { settingsFileIn } from '../../embedded/index.ts';
import { run as runWith, temporaryFolder } from '../cli/support/run.ts';
import { newDatabase, removeDatabases } from '../registry/database.ts';

const folder = temporaryFolder();
const run = (...args: readonly string[]) => runWith(args);
afterAll(removeDatabases);

test('an application is recorded, shown and proved; two directories that name one database are one office', async () => {
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  const database = await newDatabase();
  for (const directory of [one, two]) {
    mkdirSync(directory, { recursive: true });
    writeFileSync(settingsFileIn(directory), `database: ${database}\n`);
  }
  const data = JSON.stringify(sampleApplication('invention', '2025-01-06'));
  const filed = await run(
    '--data',
    one,
    'act',
    'APPLICATION_RECEIVED',
    '--by',
    'applicant:applicant',
    '--on',
    '2025-01-06',
    '--data',
    data,
  );
  expect(filed).toMatchObject({ code: 0, out: expect.stringContaining('A 2025 0001') });
  const shown = await run('--data', two, 'case', 'A-2025-0001', '--json');
  expect(JSON.parse(shown.out)).toMatchObject({ number: 'A 2025 0001' });
  expect(await run('--data', two, 'verify')).toMatchObject({ code: 0 });
  const doctor = JSON.parse((await run('--data', two, 'doctor', '--json')).out) as { readonly findings: unknown[] };
  expect(doctor.findings).toContainEqual({ check: 'record', status: 'ok', detail: expect.stringContaining('1 cases') });
}, 60_000);

test('a server that is not there is said so, and what to do', async () => {
  const directory = join(folder, 'nowhere');
  mkdirSync(directory, { recursive: true });
  writeFileSync(settingsFileIn(directory), 'database: postgresql://nobody@127.0.0.1:1/none\n');
  const { code, err } = await run('--data', directory, 'verify');
  expect(code).not.toBe(0);
  expect(err).toMatch(/registry\.unavailable|ECONNREFUSED/);
}, 60_000);

test('an address of another sort of database is refused before anything is opened', async () => {
  const directory = join(folder, 'wrong');
  mkdirSync(directory, { recursive: true });
  writeFileSync(settingsFileIn(directory), 'database: mysql://somewhere/office\n');
  const { code, err } = await run('--data', directory, 'verify');
  expect(code).not.toBe(0);
  expect(err).toContain('postgresql://user@host/name');
});

test('a backup of it is an SQLite file, and goes back into SQLite or into another PostgreSQL database', async () => {
  const [office, backup] = [join(folder, 'office'), join(folder, 'backup')];
  mkdirSync(office, { recursive: true });
  writeFileSync(settingsFileIn(office), `database: ${await newDatabase()}\n`);
  const data = JSON.stringify(sampleApplication('invention', '2025-01-06'));
  const filing = ['act', 'APPLICATION_RECEIVED', '--by', 'applicant:applicant', '--on', '2025-01-06', '--data', data];
  await run('--data', office, ...filing);
  expect(await run('backup', backup, '--data', office)).toMatchObject({ code: 0 });
  const taken = await run('restore', backup, '--data', join(folder, 'again'));
  expect(taken).toMatchObject({ code: 3, err: expect.stringContaining('backup.notEmpty') });
  for (const database of [await newDatabase(), join(folder, 'office.db')]) {
    process.env['MUDDET_DATABASE'] = database;
    try {
      const into = join(folder, `restored-${database.length}`);
      expect(await run('restore', backup, '--data', into)).toMatchObject({ code: 0 });
      expect(await run('verify', '--data', into)).toMatchObject({ code: 0, out: expect.stringContaining('1 cases') });
    } finally {
      delete process.env['MUDDET_DATABASE'];
    }
  }
}, 60_000);

test('cases of another system go into it; its export makes an SQLite office, and that one another PostgreSQL database', async () => {
  const directories = ['imported', 'sqlite', 'back'].map((name) => join(folder, name));
  const [imported = '', sqlite = '', back = ''] = directories;
  for (const directory of directories) mkdirSync(directory, { recursive: true });
  for (const directory of [imported, back])
    writeFileSync(settingsFileIn(directory), `database: ${await newDatabase()}\n`);
  const old = ['docs/import/old-office.csv', '--map', 'docs/import/map.yaml'];
  const dry = await run('import', ...old, '--data', imported);
  expect(dry.out).toContain('2 fit');
  const first = await run('import', ...old, '--data', imported, '--confirm', '--by', 'quliyev');
  expect(first.out).toContain('2 put in');
  const [one, two] = [join(folder, 'one.ndjson.gz'), join(folder, 'two.ndjson')];
  const root = ({ out }: { readonly out: string }) => /root \w{64}/.exec(out)?.[0];
  const exported = await run('export', '--to', one, '--data', imported);
  const taken = await run('import', one, '--data', sqlite, '--confirm', '--by', 'quliyev');
  await run('export', '--to', two, '--data', sqlite);
  const again = await run('import', two, '--data', back, '--confirm', '--by', 'quliyev');
  expect([root(taken), root(again)]).toEqual([root(exported), root(exported)]);
  for (const directory of directories) expect((await run('verify', '--data', directory)).code).toBe(0);
}, 120_000);
