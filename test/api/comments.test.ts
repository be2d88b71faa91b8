/** Comments of the office on a case, over HTTP: added once, read in order, withdrawn for good, and never shown outside. */
import type { TokenRole } from '../../api/index.ts';
import { cases, seeds } from './access/cast.ts';
import { filing, key, officeForEach } from './support/open.ts';

const opened = officeForEach({}, {}, '2026-07-01T08:00:00Z');

interface Comment {
  readonly id: number;
  readonly person: string;
  readonly text: string | null;
}
interface Comments {
  readonly items: readonly Comment[];
  readonly next: string | null;
}

const path = '/cases/A-2026-0001/comments';
const officer = (person = 'hasanova', role: TokenRole = 'formalExaminer') => opened().as(person, role);
const oneCase = () => opened().post('/applications', filing(), key());
const say = (text: string, person = 'hasanova', headers = key()) =>
  officer(person).post<Comment>(path, { text }, headers);

test('the oldest first, in pages, each with who and when', async () => {
  await oneCase();
  const first = await say('The claims are broad.\nAsk for a narrower set.');
  expect(first).toMatchObject({
    status: 201,
    body: {
      case: 'A 2026 0001',
      id: 1,
      person: 'hasanova',
      at: opened().clock.now(),
      text: 'The claims are broad.\nAsk for a narrower set.',
      withdrawn: null,
    },
  });
  await say('Seen', 'mammadov');
  await say('Done');
  const page = await officer('karimova').get<Comments>(`${path}?limit=2`);
  expect(page.body.items.map(({ id, person }) => [id, person])).toEqual([
    [1, 'hasanova'],
    [2, 'mammadov'],
  ]);
  const rest = await officer().get<Comments>(`${path}?limit=2&after=${page.body.next}`);
  expect(rest.body).toMatchObject({ items: [{ id: 3, text: 'Done' }], next: null });
  expect((await officer().get(`${path}?after=nonsense`)).status).toBe(400);
});

test('sent again with its key it is added once; the key is of no other comment', async () => {
  await oneCase();
  const same = key();
  const first = await say('once', 'hasanova', same);
  expect(await say('once', 'hasanova', same)).toMatchObject({ status: 201, body: first.body });
  for (const [text, person] of [
    ['twice', 'hasanova'],
    ['once', 'mammadov'],
  ] as const)
    expect(await say(text, person, same)).toMatchObject({ status: 409, body: { code: 'idempotency.conflict' } });
  expect((await officer().get<Comments>(path)).body.items).toHaveLength(1);
});

test.each([
  [{ text: '' }, {}],
  [{ text: ' \n\t ' }, {}],
  [{ text: 'x'.repeat(10_001) }, {}],
  [{}, {}],
  [{ text: 'x', person: 'mammadov' }, {}],
  [{ text: 'x' }, { 'idempotency-key': '' }],
])('%j is no comment', async (body, headers) => {
  await oneCase();
  expect(await officer().post(path, body, { ...key(), ...headers })).toMatchObject({
    status: 400,
    body: { code: 'request.invalid' },
  });
  expect((await officer().get<Comments>(path)).body.items).toEqual([]);
});

test('ten thousand characters are one; without a key there is none', async () => {
  await oneCase();
  expect((await say('ə'.repeat(10_000))).status).toBe(201);
  expect((await officer().post(path, { text: 'x' })).body).toMatchObject({
    detail: expect.stringContaining('every comment carries an Idempotency-Key') as string,
  });
});

describe('withdrawn', () => {
  const withdraw = (person: string, role: TokenRole, id: number | string = 1, over: object = {}) =>
    officer(person, role).post<Comment>(`${path}/${id}`, { what: 'withdraw', ...over });

  test('by whoever wrote it: the text is gone for good; by whom it was and when stays', async () => {
    await oneCase();
    await say('written in anger');
    const gone = await withdraw('hasanova', 'formalExaminer', 1, { reason: 'the wrong case' });
    expect(gone).toMatchObject({
      status: 200,
      body: {
        id: 1,
        person: 'hasanova',
        text: null,
        withdrawn: { by: 'hasanova', at: opened().clock.now(), reason: 'the wrong case' },
      },
    });
    expect((await withdraw('hasanova', 'formalExaminer')).body).toEqual(gone.body);
    expect((await officer().get<Comments>(path)).body.items).toEqual([gone.body]);
    await say('calm');
    expect((await officer().get<Comments>(path)).body.items.map(({ id, text }) => [id, text])).toEqual([
      [1, null],
      [2, 'calm'],
    ]);
  });

  test('by an administrator any, by nobody else', async () => {
    await oneCase();
    await say('kept');
    for (const [person, role] of [
      ['mammadov', 'formalExaminer'],
      ['babayev', 'operator'],
    ] as const)
      expect(await withdraw(person, role)).toMatchObject({ status: 403, body: { code: 'access.notYourName' } });
    expect((await officer().get<Comments>(path)).body.items).toMatchObject([{ text: 'kept' }]);
    expect((await withdraw('root', 'administrator')).body).toMatchObject({
      text: null,
      withdrawn: { by: 'root', reason: null },
    });
  });

  test('what is not there, or is of another case, cannot be', async () => {
    await oneCase();
    await oneCase();
    await say('of the first');
    expect(await withdraw('hasanova', 'formalExaminer', 2)).toMatchObject({
      status: 404,
      body: { code: 'comment.unknown' },
    });
    const other = officer().post('/cases/A-2026-0002/comments/1', { what: 'withdraw' });
    expect((await other).body).toMatchObject({ code: 'comment.unknown' });
    for (const id of ['0', 'x', '1.5', '99999999999'])
      expect((await withdraw('hasanova', 'formalExaminer', id)).status).toBe(400);
    expect((await officer().post(`${path}/1`, { what: 'change' })).status).toBe(400);
  });
});

test('nobody outside is shown one, nor that there is one, nor what changes tell', async () => {
  const { office, as, get } = opened();
  await office.registry.load(seeds(), { effects: 'done' });
  const before = (await get('/changes')).body;
  for (const number of Object.values(cases))
    expect((await opened().post(`/cases/${number}/comments`, { text: 'inside-only' }, key())).status).toBe(201);
  expect((await get('/changes')).body).toEqual(before);
  const outside = [as('aliyev'), as('leyla'), as('PM-0042', 'attorney'), as('rival'), as('curious'), as(null)];
  for (const asking of outside)
    for (const number of Object.values(cases)) {
      expect((await asking.get(`/cases/${number}/comments`)).body).toMatchObject({ status: 404, code: 'case.unknown' });
      for (const what of ['', '/journal', '/terms', '/why', '/stuck', '/documents', '/reads'])
        expect(JSON.stringify((await asking.get(`/cases/${number}${what}`)).body)).not.toContain('inside-only');
      for (const list of ['/cases', '/mailbox', '/changes', '/terms'])
        expect(JSON.stringify((await asking.get(list)).body)).not.toContain('inside-only');
    }
});

test('25: those of a case set apart are for the cleared, and reading them is logged', async () => {
  const { office, as, get } = opened();
  await office.registry.load(seeds(), { effects: 'done' });
  const of = `/cases/${cases.secret}/comments`;
  const cleared = as('orujov', 'clearedOfficer');
  expect((await cleared.post(of, { text: 'set apart' }, key())).status).toBe(201);
  expect((await officer().get(of)).status).toBe(404);
  expect((await cleared.get<Comments>(of)).body.items).toHaveLength(1);
  const { items } = (await get<{ items: { person: string; what: string }[] }>(`/cases/${cases.secret}/reads`)).body;
  expect(items.filter(({ person }) => person === 'orujov').map(({ what }) => what.split(' ')[0])).toEqual(
    expect.arrayContaining(['GET', 'POST']),
  );
});
