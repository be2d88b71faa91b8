/** `muddet proposals`: an act handed in by one person and confirmed by another, at a server, each with a token of the own. */
import { instantOf } from '../../activities/index.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueToken } from '../../api/index.ts';
import type { TokenRole } from '../../api/index.ts';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { settingsFileIn } from '../../embedded/index.ts';
import { civilDateOf } from '../../law/index.ts';
import { soon } from '../support/receiver.ts';
import { run, start, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
const data = join(folder, 'office');
const today = civilDateOf(instantOf(Date.now()));
const number = `A-${today.slice(0, 4)}-0001`;
const id = `${number}.p1`;

test('from the first person to the second', async () => {
  mkdirSync(data);
  writeFileSync(settingsFileIn(data), 'fourEyes: [FORMAL_EXAMINATION_PASSED]\n');
  const application = JSON.stringify(sampleApplication('invention', today));
  await run(['act', 'APPLICATION_RECEIVED', '--data', application, '--dir', data]);
  const server = start(['serve', '--port', '0', '--data', data, '--log', 'silent']);
  await soon(() => existsSync(join(data, 'server.json')));
  const { address } = JSON.parse(readFileSync(join(data, 'server.json'), 'utf8')) as { readonly address: string };
  const as = async (person: string, role: TokenRole, ...args: string[]) => {
    const token = await issueToken(data, { person, roles: [role], seconds: 600 });
    return run([...args, '--server', address, '--token', token]);
  };
  expect((await run(['proposals', '--data', data])).out).toBe('There is no such proposal.');
  const passed = ['act', 'FORMAL_EXAMINATION_PASSED', '--case', number, '--by', 'formalExaminer:hasanova'];
  const first = await as('hasanova', 'formalExaminer', ...passed);
  expect([first.code, first.out]).toEqual([0, expect.stringContaining(`muddet proposals ${id} --confirm`)]);
  expect((await run(['proposals', '--data', data])).out).toMatch(
    /FORMAL_EXAMINATION_PASSED\s+formalExaminer\s+hasanova/,
  );
  expect(await as('hasanova', 'formalExaminer', 'proposals', id, '--confirm')).toMatchObject({
    code: 2,
    err: expect.stringContaining('[access.secondPerson]') as string,
  });
  const second = await as('quliyev', 'formalExaminer', 'proposals', id, '--confirm');
  expect([second.code, second.out]).toEqual([0, expect.stringMatching(/Confirmed by quliyev at .*: entry 2\./)]);
  const shown = await as('quliyev', 'formalExaminer', 'proposals', id, '--json');
  expect(JSON.parse(shown.out)).toMatchObject({ id, status: 'confirmed', entry: 2 });
  expect(await as('hasanova', 'formalExaminer', 'proposals', id, '--withdraw')).toMatchObject({
    code: 1,
    err: expect.stringContaining('[proposal.settled]') as string,
  });
  expect((await run(['proposals', '--status', 'confirmed', '--data', data])).out).toContain(id);
  server.stop();
  expect((await server.done).code).toBe(0);
});

test.each([
  [['--confirm'], 'name the proposal'],
  [[id, '--confirm', '--reject'], 'give one of'],
  [[id, '--reject'], 'for a reason'],
  [[id, '--reason', 'x'], '--reason goes with'],
  [[id, '--confirm', '--reason', 'x'], '--reason goes with'],
  [[id, '--withdraw', '--expected-seq', '1'], '--expected-seq goes with'],
  [[id, '--confirm', '--expected-seq', 'x'], 'number of entries'],
  [[id, '--status', 'waiting'], 'of the list'],
])('muddet proposals %j is wrong', async (args, why) => {
  expect(await run(['proposals', ...args, '--data', data])).toMatchObject({
    code: 2,
    err: expect.stringContaining(why) as string,
  });
});
