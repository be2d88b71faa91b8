/** `muddet assign` and `muddet comment`: who in the office has a case, and what it notes of one, from the command line and at a server. */
import { instantOf } from '../../activities/index.ts';
import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { issueToken } from '../../api/index.ts';
import type { TokenRole } from '../../api/index.ts';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { civilDateOf } from '../../law/index.ts';
import { run, start, temporaryFolder } from './support/run.ts';
import type { Running } from './support/run.ts';

const folder = temporaryFolder();
const today = civilDateOf(instantOf(Date.now()));
const year = today.slice(0, 4);
const [first, second] = [`A-${year}-0001`, `A-${year}-0002`];
const request = JSON.stringify(sampleApplication('invention', today));
const { username } = userInfo();

let offices = 0;

/** An office with two cases, and what is said there. */
async function officeOfTwo() {
  const data = join(folder, `office-${(offices += 1)}`);
  for (let i = 0; i < 2; i++) await run(['act', 'APPLICATION_RECEIVED', '--data', request, '--dir', data]);
  return { data, said: (...args: string[]) => run([...args, '--data', data]) };
}

test('a case is given, seen on its cover sheet, handed over and given up', async () => {
  const { said } = await officeOfTwo();
  expect((await said('assign', '--case', first)).out).toBe(`Nobody has A ${year} 0001.`);
  expect(await said('assign', '--case', first, '--to', 'hasanova', '--note', 'speaks Turkish')).toEqual({
    code: 0,
    out: `hasanova has A ${year} 0001.`,
    err: '',
  });
  expect((await said('case', first)).out).toMatch(/^with +hasanova$/m);
  expect((await said('case', second)).out).toMatch(/^with +nobody$/m);
  await said('assign', '--case', first, '--nobody');
  const { out } = await said('assign', '--case', first);
  expect(out).toMatch(new RegExp(`hasanova +${username} +speaks Turkish`));
  expect(JSON.parse((await said('assign', '--case', first, '--json')).out)).toMatchObject({
    assignee: null,
    history: [{ to: 'hasanova' }, { from: 'hasanova', to: null }],
  });
  expect((await said('assign', '--case', `A-${year}-0099`, '--to', 'x')).err).toContain('[case.unknown]');
});

test('all cases of one person are handed over; a dry run says which they are', async () => {
  const { said } = await officeOfTwo();
  for (const number of [first, second]) await said('assign', '--case', number, '--to', 'hasanova');
  const seen = await said('assign', '--from', 'hasanova', '--to', 'mammadov', '--dry-run');
  expect(seen.out).toMatch(/0001 +hasanova[^]*0002 +hasanova[^]*Nothing was done\./);
  const done = await said('assign', '--from', 'hasanova', '--to', 'mammadov', '--note', 'on leave');
  expect([done.code, done.out]).toEqual([0, expect.stringMatching(/0001 +mammadov[^]*0002 +mammadov/)]);
  expect((await said('assign', '--from', 'hasanova', '--nobody')).out).toBe('There is no such case.');
});

test('comments are added, listed and withdrawn', async () => {
  const { said } = await officeOfTwo();
  expect((await said('comment', first)).out).toBe('There is no comment on this case.');
  expect((await said('comment', first, 'the drawings are hard to read')).out).toBe(
    `Comment 1 of A ${year} 0001 is added.`,
  );
  await said('comment', first, 'of another case');
  expect((await said('comment', first, '--withdraw', '2', '--reason', 'a mistake')).out).toContain('withdrawn');
  const { out } = await said('comment', first);
  expect(out).toMatch(new RegExp(`^1  ${username}, .*\nthe drawings are hard to read\n\n2 `));
  expect(out).toContain(`(withdrawn by ${username}`);
  expect(out).not.toContain('of another case');
  expect(await said('comment', first, '--withdraw', '3')).toMatchObject({
    code: 2,
    err: expect.stringContaining('[comment.unknown]') as string,
  });
  expect((await said('comment', first, ' ')).code).toBe(2);
});

test('at a server the token says who, and what is not for its roles is refused', async () => {
  const { data } = await officeOfTwo();
  const tokenOf = (person: string, ...roles: TokenRole[]) => issueToken(data, { person, roles, seconds: 600 });
  const [hasanova, party] = [await tokenOf('hasanova', 'formalExaminer'), await tokenOf('someone')];
  const server: Running = start(['serve', '--port', '0', '--data', data, '--json']);
  while (!existsSync(join(data, 'server.json'))) await new Promise((resolve) => setTimeout(resolve, 20));
  const { address } = JSON.parse(readFileSync(join(data, 'server.json'), 'utf8')) as { address: string };
  const asked = (token: string, ...args: string[]) => run([...args, '--server', address, '--token', token]);
  await asked(hasanova, 'assign', '--case', first, '--to', 'hasanova');
  expect((await asked(hasanova, 'assign', '--case', first)).out).toMatch(/hasanova +hasanova *$/m);
  await asked(hasanova, 'comment', first, 'seen');
  expect((await asked(hasanova, 'comment', first)).out).toMatch(/^1 {2}hasanova, .*\nseen$/);
  expect((await asked(hasanova, 'assign', '--from', 'hasanova', '--nobody')).err).toContain('[access.denied]');
  for (const args of [
    ['assign', '--case', first],
    ['comment', first],
  ])
    expect((await asked(party, ...args)).err).toContain('[case.unknown]');
  expect((await asked(hasanova, 'stuck', '--assignee', 'hasanova')).code).toBe(0);
  server.stop();
  await server.done;
});

test.each([
  [['assign'], '--case, or whose cases'],
  [['assign', '--case', first, '--from', 'a', '--to', 'b'], '--case, or whose cases'],
  [['assign', '--case', first, '--to', 'a', '--nobody'], 'one of --to and --nobody'],
  [['assign', '--case', first, '--to', 'a', '--dry-run'], 'of --from'],
  [['assign', '--case', first, '--note', 'a'], 'goes with'],
  [['assign', '--from', 'a'], 'who gets them'],
  [['assign', '--case', 'x', '--to', 'a'], 'not a case number'],
  [['comment', first, 'x', '--withdraw', '1'], 'add a comment, or withdraw one'],
  [['comment', first, '--reason', 'x'], 'of --withdraw'],
  [['stuck', first, '--unassigned'], 'one case'],
])('%j is wrong usage', async (args, why) => {
  const { code, err } = await run([...args, '--data', join(folder, 'nowhere')]);
  expect([code, err]).toEqual([2, expect.stringContaining(why)]);
});
