/** `muddet webhooks`: made, seen, tried out, sent again and taken away from the command line, beside a running server too. */
import { instantOf } from '../../activities/index.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleApplication } from '../../cli/simulate/templates.ts';
import { settingsFileIn } from '../../embedded/index.ts';
import { civilDateOf } from '../../law/index.ts';
import { answering, receiver, soon } from '../support/receiver.ts';
import type { Receiver } from '../support/receiver.ts';
import { run, start, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
const request = JSON.stringify(sampleApplication('invention', civilDateOf(instantOf(Date.now()))));
let to: Receiver;
beforeAll(async () => {
  to = await receiver();
});
afterAll(() => to.close());

test('from the first event to the last', async () => {
  const data = join(folder, 'office');
  mkdirSync(data);
  writeFileSync(settingsFileIn(data), 'webhooks: { privateAddresses: true }\n');
  const server = start(['serve', '--port', '0', '--data', data, '--log', 'silent']);
  await soon(() => server.out() !== '');
  const said = async (...args: string[]) => await run(['webhooks', ...args, '--data', data]);
  expect((await said()).out).toBe('Nobody is told of changes.');
  const made = JSON.parse((await said('add', to.url, '--person', 'search', '--role', 'registrar', '--json')).out) as {
    readonly id: string;
    readonly secret: string;
  };
  to.knows(made.secret);
  expect((await said('test', made.id)).out).toMatch(/^It was taken in \d+ ms\.$/);
  await run(['act', 'APPLICATION_RECEIVED', '--data', request, '--dir', data]);
  await soon(() => to.events.length >= 2);
  expect(to.events[1]).toMatchObject({ type: 'az.muddet.case.changed', data: { seq: 1 } });
  const many = to.events.length;
  expect((await said('replay', made.id, '--since', '2026-01-01T00:00:00Z')).code).toBe(0);
  await soon(() => to.events.slice(many).some(({ id }) => id === to.events[1]?.id));
  expect((await said()).out).toContain('search, registrar');
  to.answer(answering(500));
  const failed = await said('test', made.id);
  expect(failed).toMatchObject({ code: 3, out: expect.stringContaining('webhook.answered') });
  to.answer(null);
  expect((await said('resume', made.id)).code).toBe(0);
  expect((await run(['doctor', '--data', data])).out).toContain('webhooks');
  expect((await said('remove', made.id)).out).toContain('told of nothing any more');
  expect((await said('resume', made.id)).code).toBe(2);
  server.stop();
  expect((await server.done).code).toBe(0);
});

test.each([
  [['sing'], 'is none of'],
  [['list', 'x'], 'all of them'],
  [['add'], 'name the address'],
  [['add', 'https://example.az'], '--person'],
  [['test'], 'name the webhook'],
  [['test', 'x', '--person', 'y'], 'of add'],
  [['replay', 'x'], 'from where'],
  [['replay', 'x', '--after', 'y', '--since', 'z'], 'from where'],
  [['resume', 'x', '--since', 'y'], 'of replay'],
  [['remove', 'x', '--reason', 'y'], 'of replay and resume'],
])('%j is wrong usage', async (args, said) => {
  const { code, err } = await run(['webhooks', ...args, '--data', join(folder, 'nowhere')]);
  expect(code).toBe(2);
  expect(err).toContain(said);
});
