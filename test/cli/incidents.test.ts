/** `muddet incidents`: an operator sees what could not be carried out and why, and settles it. A real outbox that cannot be written to. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { idAsName, instantOf } from '../../activities/index.ts';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { civilDateOf } from '../../law/index.ts';
import { Database } from '../../registry/sqlite/driver.ts';
import { run, start, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
const today = civilDateOf(instantOf(Date.now()));
const request = JSON.stringify(sampleApplication('invention', today));
const id = `A-${today.slice(0, 4)}-0001.1.1`;
let next = 0;

/** An office whose outbox is a file where a folder should be; its one letter has failed as often as it may. */
async function troubled(): Promise<{ readonly data: string; readonly mend: () => void }> {
  const data = join(folder, `office-${(next += 1)}`);
  mkdirSync(data);
  writeFileSync(join(data, 'outbox'), '');
  expect((await run(['act', 'APPLICATION_RECEIVED', '--data', request, '--dir', data])).code).toBe(0);
  const db = new Database(join(data, 'office.db'));
  const failed = db.prepare("update effects set status = 'incident', next_try = null where status = 'failing'").run();
  db.close();
  expect(failed.changes).toBe(1);
  return { data, mend: () => rmSync(join(data, 'outbox')) };
}

test('they are listed with their cause, and one is shown whole', async () => {
  const { data } = await troubled();
  const { code, out } = await run(['incidents', '--data', data]);
  expect(code).toBe(0);
  expect(out).toContain(id);
  expect(out).toContain('notice receiptConfirmed to Əli Əliyev');
  expect(out).toContain('outbox.cannotWrite');
  expect(JSON.parse((await run(['incidents', '--data', data, '--json'])).out)).toMatchObject([
    { id, status: 'incident', lastError: expect.stringContaining('outbox.cannotWrite') },
  ]);
  expect((await run(['incidents', id, '--data', data])).out).toContain('"channel": "electronic"');
  expect(JSON.parse((await run(['incidents', id, '--data', data, '--json'])).out)).toMatchObject({ interventions: [] });
  expect((await run(['doctor', '--data', data])).out).toContain('muddet incidents');
});

test('retry: 3 while the cause is there, 0 when it is gone', async () => {
  const { data, mend } = await troubled();
  const again = await run(['incidents', id, '--retry', '--by', 'quliyev', '--data', data]);
  expect(again.code).toBe(3);
  expect(again.out).toContain(`${id} is failing: outbox.cannotWrite`);
  mend();
  const done = await run(['incidents', id, '--retry', '--by', 'quliyev', '--data', data, '--json']);
  expect(done.code).toBe(0);
  expect(JSON.parse(done.out)).toMatchObject({ id, status: 'done' });
  expect(readdirSync(join(data, 'outbox'))).toEqual([`${idAsName(id)}.eml`]);
  expect((await run(['incidents', '--data', data])).out).toBe('Everything could be carried out.');
});

test('many: those of a code, first in a dry run; they are tried again and leave the list', async () => {
  const { data, mend } = await troubled();
  mend();
  const retry = ['incidents', '--retry', '--code', 'outbox.cannotWrite', '--by', 'quliyev', '--data', data];
  const tried = await run([...retry, '--dry-run']);
  expect(tried).toMatchObject({ code: 0, out: expect.stringContaining('would be settled; outbox.cannotWrite') });
  expect((await run(['incidents', '--data', data])).out).toContain(id);
  const done = await run([...retry, '--json']);
  expect(done.code).toBe(0);
  expect(JSON.parse(done.out)).toMatchObject({ dryRun: false, items: [{ id, status: 'pending' }] });
  expect((await run(['incidents', '--retry', '--all', '--by', 'quliyev', '--data', data])).out).toBe(
    'There is no such incident.',
  );
});

test('skip: given up, with who and why', async () => {
  const { data } = await troubled();
  const skip = ['incidents', id, '--skip', '--by', 'quliyev', '--reason', 'handed over', '--data', data];
  expect((await run(skip)).out).toContain(`${id} is skipped`);
  const again = await run(skip);
  expect(again.code).toBe(1);
  expect(again.err).toContain('effect.settled');
  expect((await run(['incidents', id, '--data', data])).out).toContain('skip by quliyev: handed over');
});

test('replace: by what differs, from a file too, beside a running server', async () => {
  const { data, mend } = await troubled();
  mend();
  const server = start(['serve', '--port', '0', '--data', data, '--log', 'silent']);
  while (server.out() === '') await new Promise((resolve) => setImmediate(resolve));
  const path = join(folder, 'letter.json');
  writeFileSync(path, '{"channel":"post"}');
  const by = ['--by', 'quliyev', '--reason', 'no such mailbox', '--data', data];
  const replaced = await run(['incidents', id, '--replace', `@${path}`, ...by]);
  expect(replaced).toMatchObject({ code: 0, out: `${id}/r1 is done, in the place of ${id}.` });
  const wrong = await run(['incidents', `${id}/r1`, '--replace', '{"channel":"pigeon"}', ...by]);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('effect.channel');
  server.stop();
  expect((await server.done).code).toBe(0);
});

test.each([
  [['--retry'], 'name the effect to retry'],
  [['--retry', '--all'], 'say who you are'],
  [['--skip', '--code', 'mail.away', '--by', 'q'], 'for a reason'],
  [['--replace', '{}', '--all', '--by', 'q', '--reason', 'r'], 'by itself'],
  [[id, '--retry', '--all', '--by', 'q'], 'of many'],
  [[id, '--retry'], 'say who you are'],
  [[id, '--skip', '--by', 'q'], 'for a reason'],
  [[id, '--replace', '{}', '--by', 'q'], 'for a reason'],
  [[id, '--replace', '{', '--by', 'q', '--reason', 'r'], 'is not JSON'],
  [[id, '--retry', '--skip', '--by', 'q'], 'one of'],
  [['none'], 'there is no office'],
])('%j is wrong usage', async (args, said) => {
  const { code, err } = await run(['incidents', ...args, '--data', join(folder, 'nowhere')]);
  expect(code).toBe(2);
  expect(err).toContain(said);
});
