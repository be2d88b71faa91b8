/** Documents in a bucket: what is asked of the store, and what is said when it is away, is busy, or refuses. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { s3Store } from '../../registry/index.ts';
import type { DocumentStore, S3Place } from '../../registry/index.ts';
import { s3Url } from '../../registry/documents/s3/s3-place.ts';
import { sha256Of } from '../support/documents.ts';
import { cutting, refusing, s3Server } from '../support/s3-server.ts';
import { soon } from '../support/receiver.ts';
import type { TestS3 } from '../support/s3-server.ts';

let s3: TestS3;
let folder: string;
beforeAll(async () => {
  s3 = await s3Server();
  folder = mkdtempSync(join(tmpdir(), 'muddet-drafts-'));
});
afterAll(async () => {
  await s3.close();
  rmSync(folder, { recursive: true });
});

let n = 0;
let prefix: string;
beforeEach(() => {
  n += 1;
  prefix = `office/${n}/`;
  s3.asked.length = 0;
});
afterEach(() => s3.instead(null));

const pausesMs = [1, 1];
const storeAt = (over: Partial<S3Place> = {}, options: { readonly page?: number; readonly timeoutMs?: number } = {}) =>
  s3Store(s3.place({ prefix, ...over }), { drafts: folder, pausesMs, ...options });
const text = Buffer.from('What is claimed is a term.');
const hash = sha256Of(text);
const put = (store: DocumentStore, bytes: Uint8Array = text) =>
  store.put(Readable.from([bytes], { objectMode: false }));
const read = async (store: DocumentStore, sha256: string): Promise<Buffer> =>
  Buffer.concat(await (await store.open(sha256)).stream.toArray());
const contents = async (store: DocumentStore): Promise<string[]> => {
  const found: string[] = [];
  for await (const { sha256 } of store.list()) found.push(sha256);
  return found;
};

test('a content is put in with one request, and its hash is signed', async () => {
  let signed: unknown;
  s3.instead((request) => {
    signed = request.headers['x-amz-content-sha256'];
    return false;
  });
  await put(storeAt());
  expect(s3.asked).toEqual([`PUT /documents/${prefix}${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`]);
  expect(signed).toBe(hash);
});

test('a list of several pages is whole', async () => {
  const store = storeAt({}, { page: 2 });
  const all = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((one) => put(store, Buffer.from(one))));
  expect(await contents(store)).toEqual(all.map(({ sha256 }) => sha256).sort());
  expect(s3.asked.filter((request) => request.startsWith('GET'))).toHaveLength(3);
});

test('offices under other prefixes see nothing of each other', async () => {
  const [one, other] = [storeAt(), storeAt({ prefix: `other/${n}/` })];
  await put(one);
  expect([await contents(other), await other.has(hash)]).toEqual([[], false]);
});

test('the address of an object, with the bucket in the path or in the host', () => {
  const place = { ...s3.place({ prefix }), endpoint: 'https://s3.example.az' };
  expect(s3Url(place, 'ab').href).toBe(`https://s3.example.az/documents/${prefix}ab`);
  expect(s3Url({ ...place, pathStyle: false }, 'ab').href).toBe(`https://documents.s3.example.az/${prefix}ab`);
  expect(s3Url(place, null, { prefix: 'a/' }).href).toBe('https://s3.example.az/documents?prefix=a%2F');
});

describe('a store that refuses', () => {
  test.each([
    ['a wrong key', { secretKey: 'wrong-secret' }, 'SignatureDoesNotMatch'],
    ['an unknown key', { accessKey: 'NOBODY' }, 'InvalidAccessKeyId'],
    ['no such bucket', { bucket: 'nowhere' }, 'NoSuchBucket'],
  ])('%s: said with its code, and not asked again', async (_, over, said) => {
    const store = storeAt(over);
    const message = expect.stringContaining(said) as string;
    await expect(put(store)).rejects.toMatchObject({ code: 'document.cannotStore', message });
    await expect(store.open(hash)).rejects.toMatchObject({ code: 'document.storeAway', message });
    await expect(contents(store)).rejects.toMatchObject({ code: 'document.storeAway', message });
    expect(s3.asked).toHaveLength(3);
    const told: unknown = await put(store).catch((error: Error) => error.message);
    expect(told).not.toMatch(/wrong-secret|S3RVER/);
  });

  test('wrong keys are refused where nothing but a status is said, too', async () => {
    await expect(storeAt({ secretKey: 'wrong' }).has(hash)).rejects.toMatchObject({
      code: 'document.storeAway',
      message: expect.stringContaining('403') as string,
    });
  });

  test('a page of somebody else is no answer of S3', async () => {
    s3.instead((_, answer) => answer.end('<html><p>Welcome'));
    await expect(contents(storeAt())).rejects.toMatchObject({ code: 'document.storeAway' });
    s3.instead((_, answer) => {
      answer.writeHead(200).write('Welcome');
      answer.end();
    });
    await expect(storeAt().open(hash)).rejects.toMatchObject({
      code: 'document.storeAway',
      message: expect.stringContaining('how long') as string,
    });
    s3.instead((_, answer) => answer.writeHead(403).end('<html><p>Go away'));
    await expect(contents(storeAt())).rejects.toMatchObject({ message: expect.stringContaining('403') as string });
  });
});

describe('a store that is away', () => {
  test('nothing listens there', async () => {
    const store = storeAt({ endpoint: 'http://127.0.0.1:1' });
    await expect(put(store)).rejects.toMatchObject({ code: 'document.cannotStore' });
    for (const asking of [
      () => store.open(hash),
      () => store.has(hash),
      () => store.remove(hash),
      () => contents(store),
    ])
      await expect(asking()).rejects.toMatchObject({ code: 'document.storeAway' });
  });

  test.each([
    ['is busy', refusing(503, 'SlowDown')],
    ['is cut off', cutting],
  ])('one that %s for a moment is asked again, and what is put in is there once', async (_, failing) => {
    const store = storeAt();
    let times = 0;
    s3.instead((...args) => ((times += 1) % 3 === 0 ? false : failing(...args)));
    await put(store);
    expect(await read(store, hash)).toEqual(text);
    expect(s3.asked).toHaveLength(6);
    s3.instead(null);
    expect(await contents(store)).toEqual([hash]);
  });

  test('one that goes on being busy: nothing is stored, and the same is stored later', async () => {
    const store = storeAt();
    s3.instead(refusing(503, 'SlowDown'));
    await expect(put(store)).rejects.toMatchObject({
      code: 'document.cannotStore',
      message: expect.stringContaining('503, SlowDown: Please & thank you.') as string,
    });
    expect(s3.asked).toHaveLength(3);
    s3.instead(null);
    expect(await contents(store)).toEqual([]);
    await put(store);
    expect(await contents(store)).toEqual([hash]);
  });

  test('one that says nothing is not waited for without end', async () => {
    s3.instead(() => undefined);
    const store = storeAt({}, { timeoutMs: 50 });
    const message = expect.stringContaining('nothing has come for 0.05 s') as string;
    await expect(put(store)).rejects.toMatchObject({ code: 'document.cannotStore', message });
    await expect(store.open(hash)).rejects.toMatchObject({ code: 'document.storeAway', message });
  });

  test.each([
    ['is cut off', 10_000, undefined],
    ['stops', 50, 'nothing has come'],
  ])('a content that %s while it is read is away, not another', async (what, timeoutMs, said) => {
    const store = storeAt({}, { timeoutMs });
    await put(store);
    s3.instead((_, answer) => {
      answer.writeHead(200, { 'content-length': text.length });
      answer.write(text.subarray(0, 10), () => what === 'is cut off' && answer.destroy());
    });
    await expect(read(store, hash)).rejects.toMatchObject({
      code: 'document.storeAway',
      ...(said ? { message: expect.stringContaining(said) as string } : {}),
    });
  });

  test('one whom nobody reads to its end is let go, also before its first piece', async () => {
    const store = storeAt();
    const sockets: Socket[] = [];
    s3.instead((request, answer) => {
      sockets.push(request.socket);
      answer.writeHead(200, { 'content-length': 10_000_000 }).write(Buffer.alloc(5_000_000));
    });
    const [unread, begun] = [await store.open(hash), await store.open(hash)];
    for await (const _ of begun.stream) break;
    unread.stream.destroy();
    await soon(() => sockets.every(({ destroyed }) => destroyed));
    expect(sockets).toHaveLength(2);
  });

  test('a reader may take longer than the store is waited for', async () => {
    const store = storeAt({}, { timeoutMs: 100 });
    const large = Buffer.alloc(5_000_000, 'abc');
    const { sha256 } = await put(store, large);
    const { stream } = await store.open(sha256);
    const read: Buffer[] = [];
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (read.length === 1) await pause(400);
      read.push(chunk);
    }
    expect(Buffer.concat(read).equals(large)).toBe(true);
  });
});
