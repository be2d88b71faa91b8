/** `muddet letter`: the letters of a case are listed, read and written as PDF; a kind of letter is looked at beforehand. */
import { instantOf } from '../../activities/index.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { settingsFileIn } from '../../embedded/index.ts';
import { civilDateOf } from '../../law/index.ts';
import { readPdf } from '../support/read-pdf.ts';
import { run, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
const today = civilDateOf(instantOf(Date.now()));
const number = `A-${today.slice(0, 4)}-0001`;
const letter = (...args: readonly string[]) => run(['letter', ...args, '--data', folder]);

beforeAll(async () => {
  const office = { name: { az: 'Agentlik', en: 'Agency' }, email: 'office@agency.example' };
  const letters = { receiptConfirmed: { en: { after: 'Call us.' } }, unity: { en: { text: 'Only one, {name}.' } } };
  writeFileSync(settingsFileIn(folder), JSON.stringify({ office, letters }));
  const request = JSON.stringify(sampleApplication('invention', today));
  const { code, err } = await run(['act', 'APPLICATION_RECEIVED', '--data', request, '--dir', folder]);
  if (code !== 0) throw new Error(err);
});

test('27.1: the letters of a case: what, to whom, when it went out', async () => {
  const { code, out } = await letter(number);
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`${number}\\.1\\.\\d +receiptConfirmed +27\\.1 +.+\\(electronic\\) +${today}`));
  const listed = JSON.parse((await letter(number, '--json')).out) as readonly object[];
  expect(listed[0]).toMatchObject({ notice: 'receiptConfirmed' });
});

test("one of them is read by its kind or its id, in the office's own words, and written as PDF", async () => {
  const [{ id }] = JSON.parse((await letter(number, '--json')).out) as [{ readonly id: string }];
  const text = await letter(number, 'receiptConfirmed', '--language', 'en');
  expect(text).toMatchObject({ code: 0, out: expect.stringContaining('Call us.') });
  expect((await letter(number, id, '--language', 'en')).out).toBe(text.out);
  const json = JSON.parse((await letter(number, id, '--language', 'en', '--json')).out) as object;
  expect(json).toMatchObject({ reference: id, language: 'en', text: expect.stringContaining('Call us.') });
  const pdf = join(folder, 'letter.pdf');
  expect(await letter(number, id, '--pdf', pdf, '--language', 'en')).toMatchObject({
    code: 0,
    out: `${pdf} is written.`,
  });
  const paper = (await readPdf(readFileSync(pdf))).map((sheet) => sheet.text).join(' ');
  expect(paper).toContain('Agency');
  expect(paper).toContain('Call us.');
});

test('a kind of letter is looked at without a case', async () => {
  expect((await letter('--preview', 'unity', '--language', 'en')).out).toContain('Only one, Əli Əliyev.');
  expect((await letter('--preview', 'unity')).out).not.toContain('Only one');
});

test.each([
  [[], 'name a case'],
  [[number, '--preview', 'unity'], 'name a case'],
  [[number, '--pdf', 'x.pdf'], 'name the letter to write'],
  [[number, 'unity'], 'notice.unknown'],
  [['A-1999-0001'], 'case.unknown'],
  [['--preview', 'unty'], 'request.invalid'],
  [['--preview', 'unity', '--language', 'de'], 'request.invalid'],
  [['--preview', 'unity', '--pdf', '/nowhere/x.pdf'], 'cannot be written'],
])('%j is told what is wrong', async (args, words) => {
  const { code, err } = await letter(...args);
  expect([code, err]).toEqual([2, expect.stringContaining(words)]);
});
