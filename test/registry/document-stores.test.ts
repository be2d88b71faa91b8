/** The stores of documents, in a folder and in a bucket: both keep each content once under its hash, whole. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { diskStore, probeStore, s3Store } from '../../registry/index.ts';
import type { DocumentStore } from '../../registry/index.ts';
import { sha256Of } from '../support/documents.ts';
import { s3Server } from '../support/s3-server.ts';
import type { TestS3 } from '../support/s3-server.ts';

let s3: TestS3;
beforeAll(async () => {
  s3 = await s3Server();
});
afterAll(() => s3.close());

let folder: string;
let n = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'muddet-documents-'));
  n += 1;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A store, and where it has things, behind its back. */
interface Sort {
  readonly store: DocumentStore;
  readonly drafts: string;
  readonly fileOf: (path: string) => string;
}
const sorts: readonly (readonly [string, () => Sort])[] = [
  [
    'a folder',
    () => ({
      store: diskStore(join(folder, 'documents')),
      drafts: join(folder, 'documents', 'drafts'),
      fileOf: (path) => join(folder, 'documents', path),
    }),
  ],
  [
    'a bucket',
    () => {
      const [prefix, drafts] = [`office-${n}/`, join(folder, 'drafts')];
      return { store: s3Store(s3.place({ prefix }), { drafts }), drafts, fileOf: (path) => s3.fileOf(prefix + path) };
    },
  ],
];

const text = Buffer.from('What is claimed is a term.');
const pathOf = (sha256: string) => `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
const streamOf = (bytes: Uint8Array) => Readable.from([bytes], { objectMode: false });

describe.each(sorts)('documents in %s', (_name, open) => {
  let store: DocumentStore;
  let drafts: string;
  let fileOf: Sort['fileOf'];
  beforeEach(() => {
    ({ store, drafts, fileOf } = open());
  });
  const put = (bytes: Uint8Array = text) => store.put(streamOf(bytes));
  const read = async (sha256: string): Promise<Buffer> =>
    Buffer.concat(await (await store.open(sha256)).stream.toArray());
  const contents = async (): Promise<string[]> => {
    const found: string[] = [];
    for await (const { sha256 } of store.list()) found.push(sha256);
    return found;
  };

  test('a content is kept under its hash, and had again', async () => {
    expect([await store.has(sha256Of(text)), await contents()]).toEqual([false, []]);
    const kept = await put();
    expect(kept).toEqual({ sha256: sha256Of(text), bytes: text.length });
    expect(await read(kept.sha256)).toEqual(text);
    expect(await store.has(kept.sha256)).toBe(true);
  });

  test('the same content twice is kept once', async () => {
    await Promise.all([put(), put(), put()]);
    expect(await contents()).toEqual([sha256Of(text)]);
    expect(readdirSync(drafts)).toEqual([]);
  });

  test('an empty one, and one of many pieces', async () => {
    const large = Buffer.alloc(1_000_000, 'abc');
    for (const bytes of [Buffer.alloc(0), large])
      expect((await read((await put(bytes)).sha256)).equals(bytes)).toBe(true);
  });

  test('one of 20 MB, piece by piece', async () => {
    const pieces = Array.from({ length: 320 }, (_, i) => Buffer.alloc(65_536, `${i} `));
    const { sha256, bytes } = await store.put(Readable.from(pieces, { objectMode: false }));
    expect([sha256, bytes]).toEqual([sha256Of(Buffer.concat(pieces)), 20 * 2 ** 20]);
    let come = 0;
    const opened = await store.open(sha256);
    for await (const piece of opened.stream as AsyncIterable<Buffer>) come += piece.length;
    expect([opened.bytes, come]).toEqual([bytes, bytes]);
  });

  test('what was spoilt is not given out whole, and is whole again when it is put in again', async () => {
    const { sha256 } = await put();
    writeFileSync(fileOf(pathOf(sha256)), 'something else of any length');
    await expect(read(sha256)).rejects.toMatchObject({ code: 'document.missing' });
    await put();
    expect(await read(sha256)).toEqual(text);
  });

  test('of a content that breaks off nothing is left', async () => {
    const broken = Readable.from(
      (async function* () {
        yield text;
        throw new Error('broken off');
      })(),
      { objectMode: false },
    );
    await expect(store.put(broken)).rejects.toMatchObject({ code: 'document.cannotStore' });
    expect([await contents(), readdirSync(drafts)]).toEqual([[], []]);
  });

  test.each(['../../etc/passwd', 'AB'.repeat(32), '', `${'a'.repeat(63)}/`])(
    '%p is no hash: there is nothing',
    async (name) => {
      await expect(store.open(name)).rejects.toMatchObject({ code: 'document.missing' });
    },
  );

  test('one that is taken away is gone, and may be taken away again', async () => {
    const { sha256 } = await put();
    await put(Buffer.from('another'));
    await store.remove(sha256);
    await store.remove(sha256);
    expect([await store.has(sha256), await contents()]).toEqual([false, [sha256Of(Buffer.from('another'))]]);
    await expect(store.open(sha256)).rejects.toMatchObject({ code: 'document.missing' });
  });

  test('the list says when each was last put in, and leaves out what is no content', async () => {
    const { sha256 } = await put();
    const then = new Date('2026-01-05T08:00:00Z');
    utimesSync(fileOf(pathOf(sha256)), then, then);
    for (const other of ['README', `ff/${sha256}`]) {
      mkdirSync(dirname(fileOf(other)), { recursive: true });
      writeFileSync(fileOf(other), 'other');
    }
    const listed: object[] = [];
    for await (const one of store.list()) listed.push(one);
    expect(listed).toEqual([{ sha256, putAt: then.getTime() }]);
    await put();
    for await (const { putAt } of store.list()) expect(Math.abs(putAt - Date.now())).toBeLessThan(60_000);
  });

  test('what a process that was killed left is taken away, and not what is in hand', async () => {
    await put();
    const [dead, alive] = [join(drafts, 'dead'), join(drafts, 'alive')];
    for (const draft of [dead, alive]) writeFileSync(draft, 'a half');
    const then = new Date(Date.now() - 3_600_000);
    utimesSync(dead, then, then);
    await store.removeUnfinished(Date.now() - 60_000);
    expect(readdirSync(drafts)).toEqual(['alive']);
  });

  test('it is tried out, and nothing is left of that', async () => {
    await probeStore(store);
    expect([await contents(), readdirSync(drafts)]).toEqual([[], []]);
  });
});
