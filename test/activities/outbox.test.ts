/** Letters as RFC 5322 messages, and the folder that keeps them. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeMessage, fileOutbox, OutageError } from '../../activities/index.ts';
import type { Letter } from '../../activities/index.ts';
import { idAsName } from '../../activities/outbox.ts';
import type { Instant } from '../../law/index.ts';
import { parseEml } from './parse-eml.ts';

const letter: Letter = {
  id: 'A 2026 0012/3/1',
  from: { name: 'Patent idarəsi', address: 'office@muddet.invalid' },
  to: { name: 'Əli “Şahin” İsmayılov', email: 'eli@example.az' },
  channel: 'electronic',
  language: 'az',
  subject: 'A 2026 0012: Formal ekspertiza: çatışmazlıqlar aşkar edildi və müddət axır',
  text: 'Kimə: Əli İsmayılov\n\nÇatışmayan sənədləri göndərin.\n.nöqtə ilə başlayan sətir\n',
  pdf: Buffer.from('%PDF-1.3 of the letter'),
  at: '2026-01-20T08:00:00Z' as Instant,
  case: 'A 2026 0012',
  notice: 'deficiency',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muddet-outbox-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a letter is a message that parses back to what went in', async () => {
  const bytes = await composeMessage(letter);
  const { headers, text, attached } = await parseEml(bytes);
  expect(headers['subject']).toBe(letter.subject);
  expect(headers['to']).toContain('eli@example.az');
  expect(headers['to']).toContain('Şahin');
  expect(headers['date']).toBe('Tue, 20 Jan 2026 08:00:00 +0000');
  expect(headers['message-id']).toBe('<A_2026_0012.3.1@muddet.invalid>');
  expect(headers['content-language']).toBe('az');
  expect(text.trimEnd()).toBe(letter.text.trimEnd());
  expect(attached).toEqual([
    { name: 'A_2026_0012.3.1.pdf', type: 'application/pdf', bytes: new Uint8Array(letter.pdf ?? []) },
  ]);
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/^[\x20-\x7e\r\n]+$/);
});

test('the same letter is the same bytes', async () => {
  expect(await composeMessage(letter)).toEqual(await composeMessage({ ...letter }));
});

test('a letter without an address names its addressee all the same', async () => {
  const { headers } = await parseEml(
    await composeMessage({ ...letter, channel: 'post', to: { name: 'Əli İsmayılov' } }),
  );
  expect(headers['to']).toBeUndefined();
  expect(headers['x-muddet-to']).toBe('Əli İsmayılov');
  expect(headers['x-muddet-channel']).toBe('post');
});

test('a line break in a name cannot make a header', async () => {
  const bytes = await composeMessage({
    ...letter,
    to: { name: 'Eve\r\nBcc: all@example.az', email: 'eve@example.az' },
  });
  expect((await parseEml(bytes)).headers['bcc']).toBeUndefined();
});

test('a message is one whole file, and the same id takes the place of the first', async () => {
  const outbox = fileOutbox(join(folder, 'outbox'));
  await outbox.put({ id: letter.id, channel: 'electronic', message: Buffer.from('first') });
  await outbox.put({ id: letter.id, channel: 'electronic', message: Buffer.from('second') });
  expect(await readdir(join(folder, 'outbox'))).toEqual(['A_2026_0012.3.1.eml']);
  expect(await readFile(join(folder, 'outbox', 'A_2026_0012.3.1.eml'), 'utf8')).toBe('second');
});

test('what is in the folder has gone out, and nothing else', async () => {
  const outbox = fileOutbox(folder);
  await outbox.put({ id: letter.id, channel: 'post', message: Buffer.from('text') });
  await outbox.put({ id: 'x', channel: 'internal', message: Buffer.from('text') });
  expect(await outbox.has({ id: letter.id, channel: 'post' })).toBe(true);
  expect(await outbox.has({ id: 'x', channel: 'internal' })).toBe(true);
  expect(await outbox.has({ id: 'x', channel: 'post' })).toBe(false);
  expect(await outbox.has({ id: 'y', channel: 'post' })).toBe(false);
});

test('notices to the office itself are kept apart', async () => {
  const outbox = fileOutbox(folder);
  await outbox.put({ id: 'x', channel: 'internal', message: Buffer.from('for the docket') });
  expect(await readdir(join(folder, 'internal'))).toEqual(['x.eml']);
});

test('a folder that cannot be written to is an outage, and once it can be, the message is written', async () => {
  const path = join(folder, 'outbox');
  await writeFile(path, 'a file where the folder should be');
  const outbox = fileOutbox(path);
  const put = () => outbox.put({ id: 'x', channel: 'electronic', message: Buffer.from('text') });
  await expect(put()).rejects.toThrow(OutageError);
  await rm(path);
  await put();
  expect(await readdir(path)).toEqual(['x.eml']);
});

test('no two ids have the same name, and no id leaves the folder', () => {
  const ids = ['a b', 'a_b', 'a.b', 'a/b', 'a%b', 'a%20b', 'a=b', "a'b", 'a*b', '../../etc/passwd', 'ə', '~'];
  const names = ids.map(idAsName);
  expect(new Set(names).size).toBe(ids.length);
  for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_.=-]+$/);
  for (const name of names) expect(name).not.toContain('/');
});
