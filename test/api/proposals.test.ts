/** Four eyes over HTTP: who is the first, who may be the second, and what each is told. */
import { writeFileSync } from 'node:fs';
import type { TokenRole } from '../../api/index.ts';
import type { Role } from '../../machines/index.ts';
import { readSettings, settingsFileIn } from '../../embedded/index.ts';
import { pdfOf } from '../support/documents.ts';
import { filing, key, officeForEach, passed } from './support/open.ts';
import { documentOf } from './support/uploads.ts';

const fourEyes = ['FORMAL_EXAMINATION_PASSED', 'SET_APART', 'FEE_PAID', 'COURT_DECIDED'];
const opened = officeForEach({}, { settings: { fourEyes } });

interface Shown {
  readonly id: string;
  readonly status: string;
  readonly entry: number | null;
}

const place = '/cases/A-2026-0001';
const asPerson = (person: string, ...roles: TokenRole[]) => opened().as(person, ...roles);
const hasanova = () => asPerson('hasanova', 'formalExaminer');
const quliyev = () => asPerson('quliyev', 'formalExaminer');

/** A case of which the first person has proposed that the formal examination is passed. */
async function waiting(over: Record<string, unknown> = {}): Promise<string> {
  await opened().post('/applications', filing(), key());
  const { effectiveAt: _at, ...act } = passed(over);
  const { status, body, headers } = await hasanova().post<Shown>(`${place}/acts`, act, key());
  expect([status, body.status, headers['location']]).toEqual([202, 'waiting', `/proposals/${body.id}`]);
  return `/proposals/${body.id}`;
}

test('what is set to need a second person waits for one, and is done once he confirms it', async () => {
  const at = await waiting();
  expect(at).toBe('/proposals/A-2026-0001.p1');
  const { get } = opened();
  expect((await get<{ seq: number }>(place)).body.seq).toBe(1);
  const list = (await quliyev().get<{ items: Shown[] }>('/proposals')).body.items;
  expect(list).toMatchObject([{ id: 'A-2026-0001.p1', status: 'waiting', act: { by: { person: 'hasanova' } } }]);
  const { status, body } = await quliyev().post(at, { what: 'confirm' });
  expect([status, body]).toMatchObject([200, { status: 'confirmed', settledBy: 'quliyev', entry: 2 }]);
  expect((await quliyev().get('/proposals')).body['items']).toEqual([]);
  expect((await quliyev().get('/proposals?status=confirmed')).body['items']).toEqual([body]);
  const journal = (await asPerson('aliyev').get<{ items: object[] }>(`${place}/journal`)).body.items;
  expect(journal[1]).toMatchObject({ entry: { act: { by: { person: 'hasanova' }, confirmedBy: 'quliyev' } } });
  expect((await get('/metrics')).body).toMatchObject({ proposals: 0 });
});

test.each<[string, string, TokenRole[], string]>([
  ['the first person is not the second', 'hasanova', ['formalExaminer'], 'access.secondPerson'],
  ['nor is she as an administrator', 'hasanova', ['administrator'], 'access.secondPerson'],
  ['somebody of another role', 'quliyev', ['substantiveExaminer'], 'access.notYourName'],
  ['an operator', 'quliyev', ['operator'], 'access.notYourName'],
  ['a party', 'aliyev', [], 'access.denied'],
  ['an attorney', 'agent', ['attorney'], 'access.denied'],
])('%s: neither confirms nor rejects', async (_, person, roles, code) => {
  const at = await waiting();
  for (const body of [{ what: 'confirm' }, { what: 'reject', reason: 'no' }])
    expect(await asPerson(person, ...roles).post(at, body)).toMatchObject({ status: 403, body: { code } });
  expect((await opened().get(at)).body).toMatchObject({ status: 'waiting' });
});

test('an administrator who did not hand it in may be the second; one who did may not', async () => {
  await opened().post('/applications', filing(), key());
  const at = '/proposals/A-2026-0001.p1';
  expect((await opened().post(`${place}/acts`, passed(), key())).status).toBe(202);
  expect((await opened().post(at, { what: 'confirm' })).body).toMatchObject({ code: 'access.secondPerson' });
  expect((await hasanova().post(at, { what: 'confirm' })).body).toMatchObject({ code: 'access.secondPerson' });
  expect((await asPerson('other', 'administrator').post(at, { what: 'confirm' })).status).toBe(200);
});

test('the first person withdraws it, and nobody else but who keeps the installation', async () => {
  const at = await waiting();
  const denied = await quliyev().post(at, { what: 'withdraw' });
  expect(denied).toMatchObject({ status: 403, body: { code: 'access.notYourName' } });
  const { body } = await hasanova().post(at, { what: 'withdraw', reason: 'too early' });
  expect(body).toMatchObject({ status: 'withdrawn', settledBy: 'hasanova', reason: 'too early' });
  expect(await quliyev().post(at, { what: 'confirm' })).toMatchObject({
    status: 409,
    body: { code: 'proposal.settled', params: { status: 'withdrawn' } },
  });
});

test('it is rejected for a reason', async () => {
  const at = await waiting();
  expect((await quliyev().post(at, { what: 'reject' })).status).toBe(400);
  expect((await quliyev().post(at, { what: 'reject', reason: ' ' })).status).toBe(400);
  const { body } = await quliyev().post(at, { what: 'reject', reason: 'no abstract' });
  expect(body).toMatchObject({ status: 'rejected', reason: 'no abstract', entry: null });
  expect((await opened().get<{ items: Shown[] }>(`${place}/proposals`)).body.items).toEqual([body]);
});

test('what the law refuses is refused at once; a case that has moved on is a conflict until the second has seen it', async () => {
  await opened().post('/applications', filing(), key());
  const decided = { type: 'FORMAL_EXAMINATION_PASSED', on: '2025-12-01' };
  expect((await hasanova().post(`${place}/acts`, passed({ ...decided, effectiveAt: undefined }), key())).status).toBe(
    422,
  );
  expect((await opened().get<{ items: Shown[] }>(`${place}/proposals`)).body.items).toEqual([]);
  const { body } = await hasanova().post<Shown>(`${place}/acts`, passed(), key());
  const amended = {
    type: 'AMENDMENT_FILED',
    by: { person: 'aliyev', role: 'applicant' },
    data: { what: 'a misprint' },
  };
  expect((await asPerson('aliyev').post(`${place}/acts`, amended, key())).status).toBe(201);
  const at = `/proposals/${body.id}`;
  expect(await quliyev().post(at, { what: 'confirm' })).toMatchObject({
    status: 409,
    body: { code: 'sequence.conflict', params: { expected: 1, current: 2 } },
  });
  expect((await quliyev().post(at, { what: 'confirm', expectedSeq: 2 })).body).toMatchObject({ entry: 3 });
});

test('other acts, and those of the parties, are done at once', async () => {
  await opened().post('/applications', filing(), key());
  const deficiency = { type: 'DEFICIENCIES_FOUND', data: { missing: ['abstract'] } };
  expect((await hasanova().post(`${place}/acts`, passed(deficiency), key())).status).toBe(201);
  const asked = (type: string, role: Role) =>
    opened().office.needsSecond({ type, case: null, by: { person: 'somebody', role }, data: {} });
  expect((['applicant', 'owner', 'time'] as const).map((role) => asked('FEE_PAID', role))).toEqual([
    false,
    false,
    false,
  ]);
  expect([asked('FEE_PAID', 'registrar'), asked('COURT_DECIDED', 'court')]).toEqual([true, true]);
});

test('nobody hands in that it was confirmed', async () => {
  await opened().post('/applications', filing(), key());
  const { status, body } = await hasanova().post(`${place}/acts`, passed({ confirmedBy: 'quliyev' }), key());
  expect([status, body['code']]).toEqual([400, 'request.invalid']);
});

test('the same key gives the same proposal, as it is by then', async () => {
  await opened().post('/applications', filing(), key());
  const same = key();
  const first = await hasanova().post<Shown>(`${place}/acts`, passed(), same);
  expect((await hasanova().post(`${place}/acts`, passed(), same)).body).toEqual(first.body);
  await quliyev().post(`/proposals/${first.body.id}`, { what: 'confirm' });
  expect(await hasanova().post(`${place}/acts`, passed(), same)).toMatchObject({
    status: 202,
    body: { id: first.body.id, status: 'confirmed', entry: 2 },
  });
});

test('the second person reads the document that comes with it', async () => {
  const content = await pdfOf('why');
  const document = await documentOf(hasanova(), content, { name: 'why.pdf', kind: 'other' });
  const at = await waiting({ documents: [document] });
  const read = await quliyev().send(`${at}/documents/${document.sha256}`);
  expect([read.status, read.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(Buffer.from(await read.arrayBuffer()).equals(Buffer.from(content))).toBe(true);
  const other = await quliyev().send(`${at}/documents/${'0'.repeat(64)}`);
  expect(other.status).toBe(404);
  await quliyev().post(at, { what: 'confirm' });
  expect((await quliyev().send(`${place}/documents/${document.sha256}`)).status).toBe(200);
});

test('that document is read also where another case names it already', async () => {
  for (const _ of [1, 2]) await opened().post('/applications', filing(), key());
  const document = await documentOf(hasanova(), await pdfOf('both'), { name: 'both.pdf', kind: 'other' });
  const elsewhere = passed({ type: 'DEFICIENCIES_FOUND', data: { missing: ['abstract'] }, documents: [document] });
  expect((await hasanova().post('/cases/A-2026-0002/acts', elsewhere, key())).status).toBe(201);
  const { body } = await hasanova().post<Shown>(`${place}/acts`, passed({ documents: [document] }), key());
  expect((await quliyev().send(`/proposals/${body.id}/documents/${document.sha256}`)).status).toBe(200);
});

test('30.5, 30.6: to read what waits in a case that is not public is a look into it, and written down', async () => {
  const at = await waiting();
  await quliyev().get(at);
  await quliyev().post(at, { what: 'confirm' });
  const { items } = (await opened().get<{ items: { person: string; what: string }[] }>(`${place}/reads`)).body;
  expect(
    items
      .filter(({ person }) => person === 'quliyev')
      .map(({ what }) => what)
      .sort(),
  ).toEqual(['GET /proposals/:id', 'POST /proposals/:id']);
});

test('25, 30.7: of a case set apart, what waits is for its circle only', async () => {
  const at = await waiting();
  const imposed = {
    type: 'SET_APART',
    by: { person: 'cleared', role: 'clearedOfficer' },
    data: { reason: 'a secret' },
  };
  const cleared = () => asPerson('cleared', 'clearedOfficer');
  const second = () => asPerson('second', 'clearedOfficer');
  const kept = await cleared().post<Shown>(`${place}/acts`, imposed, key());
  expect([kept.status, kept.body]).toMatchObject([202, { status: 'waiting' }]);
  expect((await second().post(`/proposals/${kept.body.id}`, { what: 'confirm' })).body).toMatchObject({ entry: 2 });
  expect(await quliyev().get(at)).toMatchObject({ status: 404, body: { code: 'proposal.unknown' } });
  expect((await quliyev().post(at, { what: 'confirm' })).status).toBe(404);
  expect((await quliyev().get(`${place}/proposals`)).status).toBe(404);
  expect((await quliyev().get<{ items: Shown[] }>('/proposals')).body.items).toEqual([]);
  expect((await second().get<{ items: Shown[] }>('/proposals')).body.items).toMatchObject([{ status: 'waiting' }]);
  expect((await opened().get('/metrics')).body).toMatchObject({ proposals: 0 });
});

test('only acts that somebody of the office does in a case can be set', () => {
  const { folder } = opened();
  const file = settingsFileIn(folder);
  for (const type of ['NO_SUCH_ACT', 'APPLICATION_RECEIVED', 'TERM_EXPIRED']) {
    writeFileSync(file, JSON.stringify({ fourEyes: [type] }));
    expect(() => readSettings(file)).toThrow(/fourEyes/);
  }
  writeFileSync(file, JSON.stringify({ fourEyes: ['REFUSED', 'REFUSED'] }));
  expect(() => readSettings(file)).toThrow(/REFUSED is there twice/);
});
