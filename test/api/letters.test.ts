/** Letters over HTTP: the one that went out, in the form and language asked for; and what one of a kind would say. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { idAsName } from '../../activities/index.ts';
import type { NoticeRecord } from '../../registry/index.ts';
import { parseEml } from '../activities/parse-eml.ts';
import { readPdf } from '../support/read-pdf.ts';
import { cases, refusesMention, seeds } from './access/cast.ts';
import { filing, key, officeForEach } from './support/open.ts';

const opened = officeForEach();
const accept = (type: string) => ({ headers: { accept: type } });

/** A case with a letter that has gone out, and the address of the letter. */
async function sent(): Promise<{ readonly id: string; readonly place: string }> {
  const { post, office } = opened();
  const { body } = await post<{ case: string }>('/applications', filing(), key());
  await office.quiet();
  const number = body.case.replaceAll(' ', '-');
  const { body: whole } = await opened().get<{ notices: NoticeRecord[] }>(`/cases/${number}`);
  const id = whole.notices[0]?.id ?? '';
  return { id, place: `/cases/${number}/notices/${id}/letter` };
}

test('27.1: the letter reads as it went out, as JSON, as text and as PDF', async () => {
  const { id, place } = await sent();
  const { send, folder, get } = opened();
  const eml = await parseEml(await readFile(join(folder, 'outbox', `${idAsName(id)}.eml`)));
  const json = await get(place);
  expect(json).toMatchObject({ status: 200, body: { reference: id, at: '2026-01-05T08:00:00Z' } });
  const text = await send(place, accept('text/plain'));
  expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const said = await text.text();
  expect(said.trim()).toBe(eml.text.trim());
  expect(json.body['text']).toBe(said);
  const pdf = await send(place, accept('application/pdf, */*;q=0.1'));
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  const bytes = Buffer.from(await pdf.arrayBuffer());
  expect(bytes.equals(Buffer.from(eml.attached[0]?.bytes ?? []))).toBe(true);
});

test("the other language is had for the asking; it is still the case's letter", async () => {
  const { place } = await sent();
  const { get } = opened();
  const [az, en] = await Promise.all([get(`${place}?language=az`), get(`${place}?language=en`)]);
  expect([az.body['language'], en.body['language']]).toEqual(['az', 'en']);
  expect(az.body['text']).not.toBe(en.body['text']);
  expect(en.body['text']).toContain('A 2026 0001');
  expect((await get(`${place}?language=de`)).status).toBe(400);
});

test('a letter that is not of the case, and an effect that is no letter, are not there', async () => {
  const { id } = await sent();
  const { get, post, office } = opened();
  await post('/applications', filing(), key());
  const effects = await office.registry.effectsOf('A 2026 0001' as never);
  const other = effects.find(({ kind }) => kind !== 'dispatch-notice')?.id ?? 'A-2026-0001.9.9';
  for (const place of [`/cases/A-2026-0002/notices/${id}/letter`, `/cases/A-2026-0001/notices/${other}/letter`])
    expect(await get(place)).toMatchObject({ status: 404, body: { code: 'notice.unknown' } });
});

test('a form in which there is no letter is not put up with', async () => {
  const { place } = await sent();
  const answer = await opened().send(place, accept('image/png'));
  expect(answer.status).toBe(406);
  expect(await answer.json()).toMatchObject({
    code: 'request.notAcceptable',
    params: { offered: ['application/json', 'text/plain', 'application/pdf'] },
  });
});

test('30.2: an author who refused to be named is in no letter of the case', async () => {
  const { office, get, clock } = opened();
  clock.set('2026-07-01T08:00:00Z');
  await office.registry.load(seeds(), { effects: 'done' });
  const { body } = await get<{ notices: NoticeRecord[] }>(`/cases/${cases.published}`);
  expect(body.notices.length).toBeGreaterThan(3);
  for (const { id } of body.notices)
    for (const language of ['az', 'en']) {
      const letter = await get(
        `/cases/${cases.published}/notices/${encodeURIComponent(id)}/letter?language=${language}`,
      );
      expect([id, letter.status]).toEqual([id, 200]);
      expect(letter.body['text']).not.toContain(refusesMention);
    }
});

test('a letter looked at before anything has happened: on made-up facts, as text and as PDF', async () => {
  const { send, get } = opened();
  expect((await get('/letters/deficiency/preview')).body).toMatchObject({ language: 'az' });
  const text = await send('/letters/deficiency/preview?language=en', accept('text/plain'));
  expect(await text.text()).toContain('A 2026 0012');
  const pdf = await send('/letters/deficiency/preview?language=en', accept('application/pdf'));
  const sheets = await readPdf(Buffer.from(await pdf.arrayBuffer()));
  expect(sheets.map((sheet) => sheet.text).join(' ')).toContain('A 2026 0012');
  expect((await get('/letters/deficency/preview')).body).toMatchObject({ status: 400, code: 'request.invalid' });
});
