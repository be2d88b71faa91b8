/** Every request of docs/api.md, one after the other against a real office, is answered as the page shows. Needs a build, and curl. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { consoleFolder, onThatDay, printed, printedOn } from '../../scripts/generate-docs.console.js';
import { builtMain, served } from '../cli/support/built.ts';
import { examplesOf, isAnswer } from './examples.ts';
import { textOf } from './files.ts';

/** Milliseconds that all of them may take on a slow machine. */
const patience = 240_000;

const page = textOf('docs/api.md');
const examples = examplesOf(page);
const place = consoleFolder();
afterAll(() => place.remove());

const inFolder = (name: string): string => join(place.folder, name);

/** The page as a script of one shell: what each example prints goes into a file of its own, and how it ended into another. */
const script = examples
  .map(({ command }, i) => `{\n${command}\n} >out.${i} 2>err.${i}; echo $? >status.${i}`)
  .join('\n');

beforeAll(async () => {
  const [, settings = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(page) ?? [];
  mkdirSync(inFolder('data'));
  writeFileSync(inFolder('data/settings.yaml'), settings);
  const server = await served({
    command: process.execPath,
    args: [...onThatDay.args, builtMain, 'serve', '--port', '0', '--data', 'data', '--json'],
    cwd: place.folder,
    env: onThatDay.env,
  });
  try {
    await printed(script, place.folder, patience);
  } finally {
    await server.stop();
  }
}, patience + 60_000);

test('the page has examples, and says on which day they were run', () => {
  expect(examples.length).toBeGreaterThan(30);
  const day = new Date(printedOn).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  expect(page).toContain(`printed on ${day}`);
});

test.each(examples.map((example, i) => ({ ...example, i })))('$command', ({ shown, i }) => {
  const out = readFileSync(inFolder(`out.${i}`), 'utf8');
  const ended = {
    status: readFileSync(inFolder(`status.${i}`), 'utf8').trim(),
    err: readFileSync(inFolder(`err.${i}`), 'utf8'),
  };
  expect(ended).toEqual({ status: '0', err: '' });
  if (!isAnswer(shown, out)) expect(out).toBe(shown?.text ?? '');
});

describe('an answer that is not the one shown', () => {
  const json = (text: string) => ({ language: 'json', text });
  const http = { language: 'http', text: 'HTTP/1.1 201 Created\netag: "1"\n\n{ "seq": 1 }' };
  test.each([
    ['another value', json('{ "seq": 2 }'), '{"seq":1}'],
    ['a member that is not there', json('{ "seq": 1, "no": null }'), '{"seq":1}'],
    ['text for a number', json('{ "seq": "…" }'), '{"seq":1}'],
    ['one item more', json('{ "items": [1] }'), '{"items":[1,2]}'],
    ['one item fewer', json('{ "items": [1, "…", 2] }'), '{"items":[1]}'],
    ['no JSON', json('{}'), 'curl: not there'],
    ['another status', http, 'HTTP/1.1 200 OK\r\netag: "1"\r\n\r\n{"seq":1}'],
    ['a header that is not there', http, 'HTTP/1.1 201 Created\r\n\r\n{"seq":1}'],
    ['another body', http, 'HTTP/1.1 201 Created\r\netag: "1"\r\n\r\n{"seq":2}'],
    ['something, where nothing is shown', null, '{}'],
  ])('%s', (_, shown, out) => expect(isAnswer(shown, out)).toBe(false));

  test.each([
    ['more members', json('{ "seq": 1 }'), '{"seq":1,"case":"A"}'],
    ['items and text left out', json('{ "items": ["…", { "at": "2026-…Z" }, "…"] }'), '{"items":[1,{"at":"2026-1Z"}]}'],
    ['more headers', http, 'HTTP/1.1 201 Created\r\ndate: now\r\netag: "1"\r\n\r\n{"seq":1,"more":[]}'],
  ])('but is the same: %s', (_, shown, out) => expect(isAnswer(shown, out)).toBe(true));
});
