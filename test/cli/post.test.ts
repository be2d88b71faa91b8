/** `muddet post`: what is not known to be received, and a list from the post recorded, tried before. */
import { instantOf } from '../../activities/index.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { civilDateOf } from '../../law/index.ts';
import { byPost } from '../support/case-driver.ts';
import { run, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
const today = civilDateOf(instantOf(Date.now()));
const number = `A-${today.slice(0, 4)}-0001`;
const post = (...args: readonly string[]) => run(['post', ...args, '--data', folder]);
const list = async () => JSON.parse((await post('--json')).out) as readonly { readonly id: string }[];
const file = (name: string, ...lines: readonly string[]) => {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
};

beforeAll(async () => {
  const request = JSON.stringify({ ...sampleApplication('invention', today), ...byPost });
  const acts = [
    ['APPLICATION_RECEIVED', '--data', request],
    ['DEFICIENCIES_FOUND', '--case', number, '--by', 'formalExaminer:hasanova', '--data', '{"missing":["abstract"]}'],
  ] as const;
  for (const act of acts) {
    const { code, err } = await run(['act', ...act, '--dir', folder]);
    if (code !== 0) throw new Error(err);
  }
});

test('29.2: the list: to whom and where, when posted, when presumed received; as a table and as CSV', async () => {
  const { code, out } = await post();
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`${number}\\.2\\.\\d +deficiency +.+Bakı.+ ${today} +\\d{4}-\\d\\d-\\d\\d`));
  const csv = join(folder, 'list.csv');
  expect(await post('--csv', csv)).toMatchObject({ code: 0, out: `${csv} is written.` });
  expect(parse(readFileSync(csv), { columns: true, bom: true })).toMatchObject([{ notice: 'deficiency' }]);
  expect((await post('--to-post')).out).toBe('There is no such letter.');
});

test('29.2: a list from the post is tried, recorded, and does nothing a second time', async () => {
  const [letter] = await list();
  const lines = [`letter,what,on,proof`, `${letter?.id},received,${today},RR123456785AZ`];
  const path = file('post.csv', ...lines);
  expect((await post('--record', path, '--dry-run', '--by', 'quliyev')).out).toContain('would be recorded');
  expect(await list()).toHaveLength(1);
  expect(await post('--record', path, '--by', 'quliyev')).toMatchObject({
    code: 0,
    out: expect.stringContaining('recorded'),
  });
  expect(await list()).toHaveLength(0);
  expect((await post('--record', path, '--by', 'quliyev')).out).toContain('on record already');
});

test('what the law refuses is said line by line, and the exit code tells', async () => {
  const path = file('wrong.csv', 'letter,what,on', `${number}.9.9,posted,${today}`);
  expect(await post('--record', path, '--by', 'quliyev')).toMatchObject({
    code: 1,
    out: expect.stringContaining('notice.unknown'),
  });
});

test.each([
  ['a file without lines', ['--record', 'empty.csv', '--by', 'q'], 'has no line below its heading'],
  ['a file that is not there', ['--record', 'nosuch.csv', '--by', 'q'], 'cannot be read'],
  ['nobody', ['A-2026-0001.2.1', '--received', '2026-01-05'], 'say who records it with --by'],
  ['nothing said', ['A-2026-0001.2.1', '--by', 'q'], 'say what became of it'],
  ['no letter', ['--received', '2026-01-05', '--by', 'q'], 'name the letter'],
  ['a list and a record', ['A-2026-0001.2.1', '--returned', 'x', '--to-post', '--by', 'q'], 'are of the list'],
])('wrong usage: %s', async (_name, args, said) => {
  file('empty.csv', 'letter,what,on');
  const found = await post(...args.map((arg) => (arg.endsWith('.csv') ? join(folder, arg) : arg)));
  expect(found.code).toBe(2);
  expect(found.err).toContain(said);
});
