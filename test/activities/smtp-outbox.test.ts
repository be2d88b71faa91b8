/** Letters that go out by SMTP, to a real server: once each, kept when they have gone, and tried again while it is away. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CarryOutError, fileOutbox, memoryOutbox, OutageError, smtpOutbox } from '../../activities/index.ts';
import type { MailServer, OutgoingMessage, SmtpOutbox } from '../../activities/index.ts';
import { mailServerFor } from '../support/mail-server.ts';
import type { TestMailServer } from '../support/mail-server.ts';
import { parseEml } from './parse-eml.ts';

const letter: OutgoingMessage = {
  id: 'A-2026-0001.2.1',
  channel: 'electronic',
  message: Buffer.from('Message-ID: <A-2026-0001.2.1@office.az>\r\nSubject: Bildiri\r\n\r\n.n\r\n'),
  envelope: { from: 'office@example.az', to: 'ali@example.az' },
};

let server: TestMailServer;
let outbox: SmtpOutbox | undefined;
const outboxTo = (port: number, over: Partial<MailServer> = {}): SmtpOutbox => {
  outbox?.close?.();
  outbox = smtpOutbox({ host: '127.0.0.1', port, security: 'none', patienceMs: 2_000, ...over }, memoryOutbox());
  return outbox;
};
beforeEach(async () => {
  server = await mailServerFor();
});
afterEach(async () => {
  outbox?.close?.();
  outbox = undefined;
  await server.close();
});

test('an electronic letter arrives as it was composed, with the Message-ID of its effect', async () => {
  await outboxTo(server.port).put(letter);
  const [taken] = server.taken;
  const { headers } = await parseEml(taken as Buffer);
  expect(headers).toMatchObject({ 'message-id': '<A-2026-0001.2.1@office.az>', subject: 'Bildiri' });
  expect((taken as Buffer).toString()).toContain('\r\n.n\r\n');
});

test('what has gone out is kept, and does not go out again', async () => {
  const sending = outboxTo(server.port);
  await sending.put(letter);
  await sending.put(letter);
  expect(server.taken).toHaveLength(1);
  expect(await sending.has(letter)).toBe(true);
});

test('what is for the post, for the office itself, or has no address is kept, and sent nowhere', async () => {
  const sending = outboxTo(server.port);
  const { envelope: _envelope, ...unaddressed } = letter;
  for (const [id, one] of [
    ['post', { ...letter, channel: 'post' as const }],
    ['internal', { ...letter, channel: 'internal' as const }],
    ['unaddressed', unaddressed],
  ] as const) {
    await sending.put({ ...one, id });
    expect(await sending.has({ ...one, id })).toBe(true);
  }
  expect(server.taken).toHaveLength(0);
});

test('what could not be kept is not sent, so that no later try sends it twice; and what was not sent is not kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'muddet-outbox-'));
  const path = join(folder, 'outbox');
  const sending = smtpOutbox({ host: '127.0.0.1', port: server.port, security: 'none' }, fileOutbox(path));
  try {
    await writeFile(path, 'a file where the folder should be');
    await expect(sending.put(letter)).rejects.toMatchObject({ code: 'outbox.cannotWrite' });
    expect(server.taken).toHaveLength(0);
    await rm(path);
    server.refuse({ code: 421, text: 'closing' });
    await expect(sending.put(letter)).rejects.toMatchObject({ code: 'mail.away' });
    expect(await readdir(path)).toEqual([]);
    server.refuse(null);
    await sending.put(letter);
    await sending.put(letter);
    expect(server.taken).toHaveLength(1);
    expect(await readdir(path)).toHaveLength(1);
  } finally {
    sending.close?.();
    await rm(folder, { recursive: true, force: true });
  }
});

describe('a server that does not take it', () => {
  const failure = (sending: SmtpOutbox) =>
    sending.put(letter).then(
      () => null,
      (error: unknown) => error,
    );

  test('for now (4yz): an outage, nothing is kept, and a later try comes through', async () => {
    const sending = outboxTo(server.port);
    server.refuse({ code: 451, text: 'try later' });
    const error = await failure(sending);
    expect(error).toBeInstanceOf(OutageError);
    expect(error).toMatchObject({ code: 'mail.away', message: expect.stringContaining('try later') });
    expect(await sending.has(letter)).toBe(false);
    server.refuse(null);
    await sending.put(letter);
    expect(server.taken).toHaveLength(1);
  });

  test('for good (5yz): no further try can help, and it is said who was not reached', async () => {
    server.refuse({ code: 550, text: 'no such mailbox' });
    const error = await failure(outboxTo(server.port));
    expect(error).toBeInstanceOf(CarryOutError);
    expect(error).toMatchObject({
      code: 'mail.refused',
      params: { effect: letter.id, to: 'ali@example.az', response: expect.stringContaining('no such mailbox') },
    });
  });

  test('not there: an outage', async () => {
    const { port } = server;
    await server.close();
    expect(await failure(outboxTo(port))).toMatchObject({ code: 'mail.away' });
    server = await mailServerFor({}, port);
    await (outbox as SmtpOutbox).put(letter);
    expect(server.taken).toHaveLength(1);
  });

  test('silent: it is not waited for longer than the patience', async () => {
    const mute = createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((resolve) => void mute.once('listening', resolve));
    const sending = outboxTo((mute.address() as AddressInfo).port, { patienceMs: 200 });
    expect(await failure(sending)).toMatchObject({ code: 'mail.away' });
    sending.close?.();
    await new Promise((resolve) => void mute.close(resolve));
  });

  test('a password that is not taken is for an operator to set right: an outage, not the fault of the letter', async () => {
    await server.close();
    server = await mailServerFor({
      authOptional: false,
      disabledCommands: ['STARTTLS'],
      onAuth: ({ username, password }, _session, done) =>
        username === 'office' && password === 'right'
          ? done(null, { user: username })
          : done(Object.assign(new Error('bad password'), { responseCode: 535 })),
    });
    const as = (password: string) => outboxTo(server.port, { user: { name: 'office', password } });
    expect(await failure(as('wrong'))).toMatchObject({ code: 'mail.away' });
    await expect(as('wrong').probe()).rejects.toMatchObject({ code: 'mail.away' });
    await as('right').put(letter);
    expect(server.taken).toHaveLength(1);
  });

  test('STARTTLS is asked for where it is set: without it nothing is sent in the clear', async () => {
    expect(await failure(outboxTo(server.port, { security: 'starttls' }))).toMatchObject({ code: 'mail.away' });
    expect(server.taken).toHaveLength(0);
  });
});

test('a server is asked whether it takes mail', async () => {
  await expect(outboxTo(server.port).probe()).resolves.toBeUndefined();
});
