/** Commands that need the office: on the data directory itself, and beside a running server. Real SQLite, real HTTP. */
import { instantOf } from '../../activities/index.ts';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { civilDateOf } from '../../law/index.ts';
import { Database } from '../../registry/sqlite/driver.ts';
import { run, start, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
const today = civilDateOf(instantOf(Date.now()));
const request = JSON.stringify(sampleApplication('invention', today));
const year = today.slice(0, 4);
const number = `A-${year}-0001`;
let next = 0;
const freshDirectory = (): string => join(folder, `office-${(next += 1)}`);

const file = async (data: string, ...more: string[]) =>
  run(['--data', data, 'act', 'APPLICATION_RECEIVED', '--data', request, ...more]);

test('27.1: an application is filed, and what follows is said', async () => {
  const { code, out } = await file(freshDirectory());
  expect(code).toBe(0);
  expect(out).toContain(`A ${year} 0001, entry 1: Application received (27.1)`);
  expect(out).toContain('formal examination of the application: until');
  expect(out).toContain('receiptConfirmed to Əli Əliyev (electronic)');
});

test('the data comes from a file or from standard input too', async () => {
  const path = join(folder, 'request.json');
  writeFileSync(path, request);
  const data = freshDirectory();
  expect((await run(['act', 'APPLICATION_RECEIVED', '--data', `@${path}`, '--dir', data])).code).toBe(0);
  expect((await run(['act', 'APPLICATION_RECEIVED', '--data', '-', '--dir', data], request)).code).toBe(0);
  expect((await run(['act', 'APPLICATION_RECEIVED', '--data', '@nowhere.json', '--dir', data])).code).toBe(2);
  expect((await run(['act', 'APPLICATION_RECEIVED', '--data', '{', '--dir', data])).code).toBe(2);
});

test('a case is carried on and shown on a cover sheet', async () => {
  const data = freshDirectory();
  await file(data);
  const passed = await run([
    'act',
    'FORMAL_EXAMINATION_PASSED',
    '--case',
    number,
    '--by',
    'formalExaminer:hasanova',
    '--dir',
    data,
  ]);
  expect(passed.code).toBe(0);
  const { out } = await run(['case', number, '--data', data]);
  expect(out).toContain('Günəş su qızdırıcısı');
  expect(out).toContain('substantive.examining');
  expect(out).toContain('(71) applicant');
  expect(out).toContain('formalExaminer hasanova');
  const sheet = JSON.parse((await run(['case', number, '--data', data, '--json'])).out) as {
    seq: number;
    journal: unknown[];
  };
  expect(sheet.journal).toHaveLength(sheet.seq);
});

test('permitted, preview, forecast, explain and stuck say what the engine says', async () => {
  const data = freshDirectory();
  await file(data);
  const permitted = await run(['permitted', number, '--by', 'formalExaminer:h', '--all', '--data', data]);
  expect(permitted.out).toContain('FORMAL_EXAMINATION_PASSED');
  expect(permitted.out).toContain('Not now:');
  const form = await run([
    'permitted',
    number,
    '--by',
    'formalExaminer:h',
    '--form',
    'DEFICIENCIES_FOUND',
    '--data',
    data,
  ]);
  expect(JSON.parse(form.out)).toMatchObject({ type: 'object' });
  const preview = await run([
    'preview',
    'DEFICIENCIES_FOUND',
    '--case',
    number,
    '--data',
    '{"missing":["abstract"]}',
    '--by',
    'formalExaminer:h',
    '--dates',
    '--dir',
    data,
  ]);
  expect(preview.code).toBe(0);
  expect(preview.out).toContain('deficiency');
  const filing = await run(['preview', 'APPLICATION_RECEIVED', '--data', request, '--dir', data]);
  expect(filing.out).toContain('would be done under 27.1');
  expect((await run(['forecast', number, '--data', data])).out).toContain('In the end:');
  const explained = await run(['explain', number, 'formalExamination', '--data', data]);
  expect(explained.out).toContain('Counted from');
  expect((await run(['explain', number, '--data', data])).out).toContain('Application received');
  expect((await run(['explain', number, 'nosuch', '--data', data])).code).toBe(2);
  expect((await run(['stuck', number, '--data', data])).out).toContain('Not stuck.');
  expect((await run(['stuck', '--data', data])).out).toBe('No case is stuck.');
});

test('what an act can be refused for is not said as if it were so; the form of one that is refused is the refusal', async () => {
  const data = freshDirectory();
  await file(data);
  const permitted = ['permitted', number, '--by', 'applicant:applicant', '--data', data];
  const { out } = await run(permitted);
  expect(out).toContain('refused if: “There are several');
  expect(out).toContain('fee, and what it can be refused for');
  const refused = await run([...permitted, '--form', 'OBSERVATIONS_FILED']);
  expect([refused.code, refused.out]).toEqual([1, '']);
  expect(refused.err).toMatch(/^refused \(31\.3¶?\d?\): .* \[act\.noProceeding\]$/);
  const problem = JSON.parse((await run([...permitted, '--form', 'OBSERVATIONS_FILED', '--json'])).out) as object;
  expect(problem).toMatchObject({ status: 422, code: 'act.noProceeding', instance: `/cases/${number}/permitted` });
  expect((await run([...permitted, '--form', 'NOSUCH'])).code).toBe(2);
});

test('29.3¶3: what the law refuses ends with 1, in words or as a problem', async () => {
  const data = freshDirectory();
  await file(data);
  const act = ['act', 'PUBLICATION_DECIDED', '--case', number, '--by', 'substantiveExaminer:m', '--dir', data];
  const refused = await run(act);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('refused (29.3¶3)');
  const problem = await run([...act, '--json']);
  expect(JSON.parse(problem.out)).toMatchObject({ status: 422, code: 'act.notPossible' });
});

describe('27.2: who signs is said, never supposed', () => {
  const sayWho = (type: string, roles: string) => `say who does ${type}: --by ROLE:PERSON, where ROLE is ${roles}`;
  test.each([
    ['nobody', [], 'FORMAL_EXAMINATION_PASSED', 'formalExaminer'],
    ['a role alone', ['--by', 'formalExaminer'], 'FORMAL_EXAMINATION_PASSED', 'formalExaminer'],
    ['a role and an empty name', ['--by', 'formalExaminer:'], 'FORMAL_EXAMINATION_PASSED', 'formalExaminer'],
    ['a name where several roles may', ['--by', 'quliyev'], 'NOTICE_SERVED', 'office or registrar or operator'],
  ])('%s is not enough', async (_, by, type, roles) => {
    const data = freshDirectory();
    await file(data);
    const { code, err } = await run(['act', type, '--case', number, ...by, '--dir', data]);
    expect([code, err.includes(sayWho(type, roles))]).toEqual([2, true]);
  });

  test('the person is enough where only one role may', async () => {
    const data = freshDirectory();
    await file(data);
    const passed = ['act', 'FORMAL_EXAMINATION_PASSED', '--case', number, '--by', 'hasanova', '--dir', data, '--json'];
    const receipt = JSON.parse((await run(passed)).out) as { entry: { act: { by: object } } };
    expect(receipt.entry.act.by).toEqual({ role: 'formalExaminer', person: 'hasanova' });
  });

  test('an application without applicants is filed by nobody', async () => {
    const { code, err } = await run(['act', 'APPLICATION_RECEIVED', '--data', '{}', '--dir', freshDirectory()]);
    expect([code, err.includes(sayWho('APPLICATION_RECEIVED', 'applicant'))]).toEqual([2, true]);
  });
});

test('the same key is the same act; another number of entries is a conflict', async () => {
  const data = freshDirectory();
  for (const [key, ...when] of [['k1'], ['k2', '--on', today], ['k3', '--at', `${today}T00:00:01+04:00`]] as const) {
    const first = await file(data, '--key', key, ...when, '--json');
    const again = await file(data, '--key', key, ...when, '--json');
    expect([first.code, again.code]).toEqual([0, 0]);
    expect(JSON.parse(again.out)).toEqual(JSON.parse(first.out));
  }
  expect((await file(data, '--key', 'k1', '--on', '2020-01-06')).err).toContain('idempotency.conflict');
  const conflict = await run([
    'act',
    'APPLICATION_WITHDRAWN',
    '--case',
    number,
    '--by',
    'applicant:applicant',
    '--expected-seq',
    '9',
    '--dir',
    data,
  ]);
  expect(conflict.code).toBe(1);
  expect(conflict.err).toContain('sequence.conflict');
});

test.each([
  [['act', 'NO_SUCH_ACT'], 'there is no act'],
  [['act', 'FEE_PAID'], 'name the case'],
  [['act', 'APPLICATION_RECEIVED', '--case', 'A-2026-0001'], 'has no case yet'],
  [['act', 'FEE_PAID', '--case', 'first'], 'is not a case number'],
  [
    [
      'act',
      'FEE_PAID',
      '--case',
      'A-2026-0001',
      '--by',
      'registrar:q',
      '--on',
      '2026-01-01',
      '--at',
      '2026-01-01T00:00:00Z',
    ],
    'not both',
  ],
  [
    ['act', 'FEE_PAID', '--case', 'A-2026-0001', '--by', 'registrar:q', '--expected-seq', 'x'],
    'is a number of entries',
  ],
  [['case', 'A-2026-0001'], 'there is no office'],
  [['verify'], 'there is no office'],
])('%j is wrong usage', async (args, said) => {
  const { code, err } = await run([...args, args[0] === 'act' ? '--dir' : '--data', join(folder, 'nowhere')]);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
});

test('verify proves every hash and state, and names the first bad entry', async () => {
  const data = freshDirectory();
  await file(data);
  const good = await run(['verify', '--data', data, '--json']);
  expect(good.code).toBe(0);
  expect(JSON.parse(good.out)).toMatchObject({ ok: true, cases: 1 });
  const db = new Database(join(data, 'office.db'));
  db.prepare("update cases set state = replace(state, 'Günəş', 'Ay')").run();
  db.close();
  const bad = await run(['verify', '--data', data]);
  expect(bad.code).toBe(1);
  expect(bad.out).toContain(`BAD: A ${year} 0001 entry 1`);
});

test('doctor looks at the machine and the record', async () => {
  const data = freshDirectory();
  expect((await run(['doctor', '--data', data])).code).toBe(0);
  await file(data);
  const { code, out } = await run(['doctor', '--data', data, '--json']);
  expect(code).toBe(0);
  const { findings } = JSON.parse(out) as { findings: { check: string; status: string }[] };
  const checks = findings.map(({ check }) => check);
  for (const check of [
    'Node',
    'data directory',
    'lock',
    'record',
    'migrations',
    'clock',
    'terms',
    'incidents',
    'disk',
    `calendar ${year}`,
  ])
    expect(checks).toContain(check);
  writeFileSync(
    join(data, 'office.db'),
    'not a database at all, and longer than the header of one, so that it is read',
  );
  const broken = await run(['doctor', '--data', data]);
  expect(broken.code).toBe(3);
  expect(broken.out).toContain('BAD');
});

test('serve answers beside other commands, owns the directory, and stops cleanly', async () => {
  const data = freshDirectory();
  const server = start(['serve', '--port', '0', '--data', data, '--log', 'silent']);
  const path = join(data, 'server.json');
  while (!existsSync(path)) await new Promise((resolve) => setImmediate(resolve));
  expect(server.out()).toContain('http://127.0.0.1:');
  expect((await file(data)).code).toBe(0);
  expect((await run(['case', number, '--data', data])).out).toContain('formal.awaitingDecision');
  expect((await run(['verify', '--data', data])).code).toBe(0);
  expect((await run(['doctor', '--data', data])).out).toContain(`held by process ${process.pid}`);
  const second = await run(['serve', '--port', '0', '--data', data]);
  expect(second.code).toBe(3);
  expect(second.err).toContain('Only one process may own a data directory');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid });
  server.stop();
  expect((await server.done).code).toBe(0);
  expect(existsSync(path)).toBe(false);
  expect((await run(['case', number, '--data', data])).code).toBe(0);
});

test('a server that died leaves a file behind that misleads nobody', async () => {
  const data = freshDirectory();
  await file(data);
  writeFileSync(join(data, 'server.json'), JSON.stringify({ address: 'http://127.0.0.1:9', pid: 1 }));
  expect((await run(['case', number, '--data', data])).code).toBe(0);
});

test.each([
  [['--host', '0.0.0.0'], 'is not a loopback address'],
  [['--host', '192.168.1.5'], 'is not a loopback address'],
  [['--port', 'http'], 'is not a port'],
])('serve %j is refused before anything is opened', async (args, said) => {
  const data = freshDirectory();
  const { code, err } = await run(['serve', '--data', data, ...args]);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(existsSync(data)).toBe(false);
});

test('an operator confirms the clock', async () => {
  const data = freshDirectory();
  await file(data);
  expect((await run(['doctor', '--confirm-clock', 'quliyev', '--data', data])).out).toContain('confirmed by quliyev');
});
