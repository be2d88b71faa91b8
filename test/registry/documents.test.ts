/** Documents in the record and in their store: kept once under their hash, whole, and whose they are. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { diskStore, verify } from '../../registry/index.ts';
import type { DocumentStore } from '../../registry/index.ts';
import { sha256Of } from '../support/documents.ts';
import { toyEngine } from '../support/toy-engine.ts';
import { removeDatabases } from './database.ts';
import { act, at, hand, newKey, noon, openCase, openOffice, taken } from './office.ts';

afterAll(removeDatabases);

let folder: string;
let store: DocumentStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'muddet-documents-'));
  store = diskStore(join(folder, 'documents'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const text = Buffer.from('What is claimed is a term.');
const put = (bytes: Uint8Array = text) => store.put(Readable.from([bytes], { objectMode: false }));
const placeOf = (sha256: string) => join(folder, 'documents', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
const read = async (sha256: string): Promise<Buffer> =>
  Buffer.concat(await (await store.open(sha256)).stream.toArray());
const contents = async (): Promise<string[]> => {
  const found: string[] = [];
  for await (const { sha256 } of store.list()) found.push(sha256);
  return found;
};

describe('the store', () => {
  test('a content is kept under its hash, and had again', async () => {
    const kept = await put();
    expect(kept).toEqual({ sha256: sha256Of(text), bytes: text.length });
    expect(await read(kept.sha256)).toEqual(text);
    expect(await store.has(kept.sha256)).toBe(true);
  });

  test('the same content twice is one file', async () => {
    await Promise.all([put(), put(), put()]);
    expect(await contents()).toEqual([sha256Of(text)]);
    expect(readdirSync(join(folder, 'documents', 'drafts'))).toEqual([]);
  });

  test('an empty one, and one of many pieces', async () => {
    const large = Buffer.alloc(1_000_000, 'abc');
    for (const bytes of [Buffer.alloc(0), large])
      expect((await read((await put(bytes)).sha256)).equals(bytes)).toBe(true);
  });

  test('what the disk has spoilt is not given out whole, and is whole again when it is put in again', async () => {
    const { sha256 } = await put();
    writeFileSync(placeOf(sha256), 'something else of any length');
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
    expect([await contents(), readdirSync(join(folder, 'documents', 'drafts'))]).toEqual([[], []]);
  });

  test.each(['../../etc/passwd', 'AB'.repeat(32), '', `${'a'.repeat(63)}/`])(
    '%p is no hash: there is nothing',
    async (name) => {
      await expect(store.open(name)).rejects.toMatchObject({ code: 'document.missing' });
    },
  );
});

const upload = (person: string, sha256 = sha256Of(text), when = noon) => ({
  sha256,
  person,
  mediaType: 'text/plain',
  bytes: text.length,
  at: when,
});
const named = { sha256: sha256Of(text), name: 'claims.txt', kind: 'claims' as const };

describe('the record', () => {
  test('an act names what its sender has uploaded; the journal has the hash, and proves the list', async () => {
    const registry = await openOffice();
    const handed = act('OPENED', null);
    await registry.noteUpload(upload(handed.by.person));
    const { case: number, entry } = await taken(hand(registry, { ...handed, documents: [named] }));
    expect(entry.act.documents).toEqual([named]);
    expect(await registry.documentsOf(number)).toEqual([
      { seq: 1, ...named, mediaType: 'text/plain', bytes: text.length },
    ]);
    expect(await registry.uploadsOf(handed.by.person)).toEqual([]);
    expect(await verify(registry, { engine: toyEngine })).toMatchObject({ ok: true });
    await registry.rebuild(number);
    expect(await registry.documentsOf(number)).toHaveLength(1);
    await registry.close();
  });

  test('what nobody, or another, has uploaded is refused, and nothing of the act is kept', async () => {
    const registry = await openOffice();
    const handed = { ...act('OPENED', null), documents: [named] };
    await registry.noteUpload(upload('somebody else'));
    expect(await hand(registry, handed)).toMatchObject({ ok: false, code: 'document.unknown' });
    expect((await registry.docket()).items).toEqual([]);
    await registry.noteUpload(upload(handed.by.person));
    expect((await hand(registry, handed)).ok).toBe(true);
    await registry.close();
  });

  test('a registrar hands in what the registrar has uploaded', async () => {
    const registry = await openOffice();
    const handed = { ...act('OPENED', null), documents: [named], recordedBy: 'quliyev' };
    await registry.noteUpload(upload(handed.by.person));
    expect((await hand(registry, handed)).ok).toBe(false);
    await registry.noteUpload(upload('quliyev'));
    expect((await hand(registry, handed)).ok).toBe(true);
    await registry.close();
  });

  test('the same act with the same key is answered again; with another document it is another act', async () => {
    const registry = await openOffice();
    const handed = act('OPENED', null);
    await registry.noteUpload(upload(handed.by.person));
    const key = newKey();
    const first = await taken(registry.apply({ ...handed, documents: [named] }, { key, now: noon }));
    expect(await registry.apply({ ...handed, documents: [named] }, { key, now: noon })).toMatchObject({
      ok: true,
      seq: 1,
      hash: first.hash,
    });
    expect(await registry.apply(handed, { key, now: noon })).toMatchObject({ code: 'idempotency.conflict' });
    await registry.close();
  });

  test('an entry without documents is written as it always was', async () => {
    const registry = await openOffice();
    const { entry } = await openCase(registry);
    expect(Object.keys(entry.act)).not.toContain('documents');
    await registry.close();
  });

  test('what nobody hands in is forgotten in time; what an entry names stays', async () => {
    const registry = await openOffice();
    const handed = act('OPENED', null);
    const [old, young] = [sha256Of(Buffer.from('old')), sha256Of(Buffer.from('young'))];
    const later = at('2026-03-01T08:00:00Z');
    await registry.noteUpload(upload(handed.by.person));
    await registry.noteUpload(upload('rival', old));
    await registry.noteUpload(upload('rival', young, later));
    await taken(hand(registry, { ...handed, documents: [named] }));
    expect(await registry.forgetUploads(later, 10)).toBe(1);
    expect(await registry.forgetUploads(later, 10)).toBe(0);
    expect(await registry.unneededDocuments([named.sha256, old, young])).toEqual([old]);
    expect((await registry.uploadsOf('rival')).map(({ sha256 }) => sha256)).toEqual([young]);
    await registry.close();
  });
});
