/** `muddet payments`: a statement of a bank tried and recorded; what nothing is done with is said line by line. */
import { instantOf } from '../../activities/index.ts';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { civilDateOf } from '../../law/index.ts';
import { allMet } from '../support/case-driver.ts';
import { run, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
const today = civilDateOf(instantOf(Date.now()));
const number = `A-${today.slice(0, 4)}-0001`;
const statement = (...lines: readonly string[]) => {
  const path = join(folder, 'statement.csv');
  writeFileSync(path, `id,paidOn,amount,text\n${lines.join('\n')}\n`);
  return path;
};
const payments = (path: string, ...args: readonly string[]) =>
  run(['payments', path, '--by', 'quliyev', ...args, '--data', folder]);

beforeAll(async () => {
  const examiner = ['--case', number, '--by', 'substantiveExaminer:mammadov'];
  const acts = [
    ['APPLICATION_RECEIVED', '--data', JSON.stringify(sampleApplication('invention', today))],
    ['FORMAL_EXAMINATION_PASSED', '--case', number, '--by', 'formalExaminer:hasanova'],
    ['FINDINGS_RECORDED', ...examiner, '--data', JSON.stringify(allMet('invention'))],
    ['PUBLICATION_DECIDED', ...examiner],
  ];
  for (const act of acts) {
    const { code, err } = await run(['act', ...act, '--dir', folder]);
    if (code !== 0) throw new Error(err);
  }
});

test('39: tried, recorded, and on record when it comes again', async () => {
  const path = statement(`T-1,${today},6.00,Dərc ${number}`);
  expect(await payments(path, '--dry-run')).toMatchObject({
    code: 0,
    out: expect.stringMatching(
      new RegExp(`T-1 +${today} +6\\.00 +A ${today.slice(0, 4)} 0001 +publication +would be recorded`),
    ),
  });
  expect((await payments(path)).out).toMatch(/publication +recorded/);
  expect((await payments(path)).out).toContain('on record already');
});

test('what names no case is left, and the exit code tells', async () => {
  const { code, out } = await payments(statement(`T-2,${today},6.00,rüsum`), '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ items: [{ id: 'T-2', problem: { code: 'payment.noCase' } }] });
});

test('a file that is none, and nobody who records it', async () => {
  expect(await payments(join(folder, 'nosuch.xml'))).toMatchObject({ code: 2 });
  expect((await payments(statement('T-3,yesterday,6.00,x'))).err).toContain('yesterday is no day');
  expect((await run(['payments', 'x.csv', '--data', folder])).code).toBe(2);
});
