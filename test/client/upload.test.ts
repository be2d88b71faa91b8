/** Documents uploaded with the client: in pieces, on from where the office is when a connection was lost, or not taken. */
import type { Filing } from '../../client/index.ts';
import { filing, officeForEach, passed } from '../api/support/open.ts';
import { pdfOf, sha256Of, types } from '../support/documents.ts';
import { throughBetween } from './support/between.ts';

const opened = officeForEach();
const { middle, office } = throughBetween(opened);
const named = { name: 'iddia düsturu.pdf', kind: 'claims' } as const;
const pieces = () => middle().asked.filter((asked) => asked.startsWith('PATCH ')).length;

test('a document goes in pieces, and an act names it', async () => {
  const bytes = await pdfOf('claims', 10_000);
  const document = await office().upload(new Blob([bytes], { type: types.pdf }), { ...named, piece: 4000 });
  expect(document).toEqual({ sha256: sha256Of(bytes), ...named });
  expect(pieces()).toBe(Math.ceil(bytes.length / 4000));
  await office().file(filing() as unknown as Filing);
  await office().act('A-2026-0001', { ...passed(), documents: [document] } as never);
  const { items } = await office().get('/cases/{number}/documents', { params: { path: { number: 'A-2026-0001' } } });
  expect(items).toMatchObject([{ sha256: document.sha256, name: named.name, mediaType: types.pdf }]);
});

test.each([
  ['before it came', 'request'],
  ['after it was taken', 'answer'],
] as const)('a piece whose connection was lost %s: it goes on from what the office has', async (_, loss) => {
  const bytes = await pdfOf('claims', 10_000);
  middle().lose('PATCH /uploads/', null, loss);
  const document = await office().upload(new Blob([bytes], { type: types.pdf }), { ...named, piece: 4000 });
  expect(document.sha256).toBe(sha256Of(bytes));
  expect(pieces()).toBe(Math.ceil(bytes.length / 4000) + (loss === 'request' ? 1 : 0));
  expect(middle().asked.filter((asked) => asked.startsWith('HEAD '))).toHaveLength(1);
});

test('what the office does not take is its problem, and nobody home is said so', async () => {
  const text = new Blob(['no PDF'], { type: types.pdf });
  await expect(office().upload(text, named)).rejects.toMatchObject({ code: 'document.wrongType', status: 422 });
  const whole = new Blob([await pdfOf('claims')]);
  await expect(office().upload(whole, named)).rejects.toMatchObject({ name: 'OfficeProblemError' });
  const other = { ...named, mediaType: types.pdf, sha256: '0'.repeat(64) };
  await expect(office().upload(whole, other)).rejects.toMatchObject({ code: 'document.damaged' });
  middle().lose('PATCH /uploads/', ...Array.from({ length: 9 }, () => 'request' as const));
  const lost = office().upload(whole, { ...named, mediaType: types.pdf });
  await expect(lost).rejects.toMatchObject({ code: 'server.noAnswer' });
  expect(pieces()).toBe(6);
}, 30_000);
