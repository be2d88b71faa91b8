/** Documents in the record: whose they are, and what an act names. */
import { verify } from '../../registry/index.ts';
import { sha256Of } from '../support/documents.ts';
import { toyEngine } from '../support/toy-engine.ts';
import { removeDatabases } from './database.ts';
import { act, at, hand, newKey, noon, openCase, openOffice, taken } from './office.ts';

afterAll(removeDatabases);

const text = Buffer.from('What is claimed is a term.');

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
