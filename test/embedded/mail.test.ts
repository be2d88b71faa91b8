/** An office whose settings name a mail server: its letters go out, wait while the server is away, and are never lost. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEml } from '../activities/parse-eml.ts';
import { mailServerFor } from '../support/mail-server.ts';
import type { TestMailServer } from '../support/mail-server.ts';
import { settingsDesk } from './settings-desk.ts';
import type { SettingsDesk } from './settings-desk.ts';

let desk: SettingsDesk;
let server: TestMailServer;
beforeEach(async () => {
  server = await mailServerFor();
  desk = await settingsDesk('2026-01-05');
});
afterEach(async () => {
  await desk.close();
  await server.close();
});

const settings = () => ({
  office: { name: { az: 'Patent Agentliyi', en: 'Patent Agency' }, email: 'office@example.az' },
  mail: { host: '127.0.0.1', port: server.port, security: 'none' },
});
const subjects = async (): Promise<readonly (string | undefined)[]> =>
  Promise.all(server.taken.map(async (bytes) => (await parseEml(bytes)).headers['subject']));
const kept = async () =>
  (await readdir(join(desk.dataDir, 'outbox')).catch(() => [])).filter((name) => name.endsWith('.eml'));

test('each letter to a party is sent once, and kept', async () => {
  await desk.reopen(settings(), '2026-01-05');
  await desk.deficient('2026-01-05', '2026-01-20');
  expect(await subjects()).toEqual([expect.stringMatching(/A 2026 0001/), expect.stringMatching(/A 2026 0001/)]);
  expect(await kept()).toHaveLength(2);
  const { headers, attached } = await parseEml(server.taken[1] as Buffer);
  expect(headers).toMatchObject({
    from: expect.stringContaining('office@example.az'),
    to: expect.stringContaining('ali@example.az'),
  });
  expect(attached.map(({ type }) => type)).toEqual(['application/pdf']);
});

test('29.2: while the server is away a letter is not served, so its limit does not run; it goes when an operator tries again', async () => {
  await desk.reopen(settings(), '2026-01-05');
  server.refuse({ code: 421, text: 'closing' });
  const number = await desk.deficient('2026-01-05', '2026-01-20');
  expect([server.taken.length, (await kept()).length, await desk.term(number, 'formalReply')]).toEqual([
    0,
    0,
    undefined,
  ]);
  for (let hours = 1; hours <= 24; hours++) {
    desk.clock.advance(3_600_000);
    await desk.office.quiet();
  }
  const { items } = await desk.office.registry.incidents();
  expect(items.map(({ lastError }) => lastError)).toEqual([
    expect.stringContaining('mail.away'),
    expect.stringContaining('mail.away'),
  ]);
  server.refuse(null);
  for (const { id } of items) await desk.office.retry(id, 'babayev');
  await desk.office.quiet();
  expect([server.taken.length, (await kept()).length]).toEqual([2, 2]);
  expect((await desk.term(number, 'formalReply'))?.due.trigger).toBe('2026-01-21');
});

test('a mail server without an office has no sender: such settings are not taken', async () => {
  const { mail } = settings();
  await expect(desk.reopen({ mail }, '2026-01-05')).rejects.toMatchObject({
    code: 'settings.invalid',
    message: expect.stringContaining('mail: needs `office`'),
  });
  await desk.reopen({}, '2026-01-05');
});
