/** Filing and acting over HTTP: receipts, keys, expected sequence, and what is not taken. */
import { isOfficeKey } from '../../registry/index.ts';
import { filing, key, officeForEach, passed } from './support/open.ts';

const opened = officeForEach();

test('27.1: an application filed gets its number, its place and a receipt', async () => {
  const { status, headers, body } = await opened().post('/applications', filing(), key());
  expect(status).toBe(201);
  expect(headers['location']).toBe('/cases/A-2026-0001');
  expect(headers['etag']).toBe('"1"');
  expect(body).toMatchObject({ ok: true, case: 'A 2026 0001', seq: 1, entry: { clause: '27.1' } });
});

test('29.1: an act in a case is journalled and moves it', async () => {
  const { post, get } = opened();
  await post('/applications', filing(), key());
  const { status, body } = await post('/cases/A-2026-0001/acts', passed(), key());
  expect(status).toBe(201);
  expect(body).toMatchObject({ seq: 2, entry: { act: { type: 'FORMAL_EXAMINATION_PASSED' } } });
  expect((await get('/cases/A-2026-0001')).body).toMatchObject({ stage: 'application: substantive.examining' });
});

test.each([
  ['an earlier day stands for its noon in Baku', { on: '2026-01-05' }, '2026-01-05T08:00:00Z'],
  ['today stands for now, also before noon', { on: '2026-01-06' }, '2026-01-06T02:40:00Z'],
  ['nothing stands for now', {}, '2026-01-06T02:40:00Z'],
])('%s', async (_, when, effectiveAt) => {
  const { post, clock } = opened();
  clock.set('2026-01-06T02:40:00Z');
  const { effectiveAt: _at, ...rest } = filing();
  const { body } = await post('/applications', { ...rest, ...when }, key());
  expect(body).toMatchObject({ entry: { act: { effectiveAt } } });
});

test('29.2: nobody takes the place of the office’s own act with its key: the letter is served, and the limit runs', async () => {
  const { post, office, clock, as } = opened();
  await post('/applications', filing(), key());
  const deficiency = { type: 'DEFICIENCIES_FOUND', data: { missing: ['abstract'] } };
  const { body } = await post('/cases/A-2026-0001/acts', passed(deficiency), key());
  const { effects } = (body as { entry: { effects: { id: string }[] } }).entry;
  const own = [...effects.map(({ id }) => id), 'settings/1/2', 'import/A 2026 0017', 'A-2026-0001.2.0@2026/1'];
  for (const taken of own)
    expect(await as('aliyev').post('/applications', filing(), { 'idempotency-key': taken })).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('one of the office itself') as string },
    });
  expect(effects.every(({ id }) => isOfficeKey(id))).toBe(true);
  expect([isOfficeKey('A-2026-0001'), isOfficeKey('3f6c/settings/')]).toEqual([false, false]);
  clock.set('2026-01-05T09:00:00Z');
  await office.quiet();
  const terms = (await as('aliyev').get<{ items: { limit: string }[] }>('/cases/A-2026-0001/terms')).body.items;
  expect(terms.map(({ limit }) => limit)).toContain('formalReply');
});

test('the same key with the same act gives the same answer, with another act a conflict', async () => {
  const { post, get } = opened();
  const same = key();
  const first = await post('/applications', filing(), same);
  const again = await post('/applications', filing(), same);
  expect(again.status).toBe(201);
  expect(again.body).toEqual(first.body);
  const other = await post('/applications', filing({ title: 'Başqa' }), same);
  expect(other.status).toBe(409);
  expect(other.body).toMatchObject({ code: 'idempotency.conflict' });
  expect((await get('/cases/A-2026-0002')).status).toBe(404);
});

test.each([
  ['If-Match', { 'if-match': '"7"' }, {}],
  ['the body', {}, { expectedSeq: 7 }],
])('a case that has moved on is a conflict, by %s', async (_name, headers, body) => {
  const { post } = opened();
  await post('/applications', filing(), key());
  const conflict = await post('/cases/A-2026-0001/acts', passed(body), { ...key(), ...headers });
  expect(conflict.status).toBe(409);
  expect(conflict.body).toMatchObject({ code: 'sequence.conflict', params: { expected: 7, current: 1 } });
});

test('the right sequence number lets the act through', async () => {
  const { post } = opened();
  await post('/applications', filing(), key());
  expect((await post('/cases/A-2026-0001/acts', passed(), { ...key(), 'if-match': '"1"' })).status).toBe(201);
});

test('29.3¶3: what the law refuses is a problem with code, clause and parameters, and is recorded', async () => {
  const { post, office } = opened();
  await post('/applications', filing(), key());
  const { status, type, body } = await post(
    '/cases/A-2026-0001/acts',
    passed({ type: 'PUBLICATION_DECIDED', by: { person: 'x', role: 'substantiveExaminer' } }),
    key(),
  );
  expect(status).toBe(422);
  expect(type).toContain('application/problem+json');
  expect(body).toMatchObject({
    type: 'about:blank',
    title: 'Unprocessable Entity',
    status: 422,
    code: 'act.notPossible',
    clause: '29.3¶3',
    instance: '/cases/A-2026-0001/acts',
  });
  expect((await office.registry.refusals()).items).toHaveLength(1);
});

test('27.3: data that is not as the form asks is bad input, field by field', async () => {
  const { claims: _claims, ...data } = filing()['data'] as Record<string, unknown>;
  const { status, body } = await opened().post('/applications', { ...filing(), data }, key());
  expect(status).toBe(400);
  expect(body).toMatchObject({
    code: 'form.invalid',
    params: { issues: [{ path: ['claims'], message: 'is missing' }] },
  });
});

test('no act without a key', async () => {
  const { status, body } = await opened().post('/applications', filing());
  expect(status).toBe(400);
  expect(body).toMatchObject({
    code: 'request.invalid',
    detail: expect.stringContaining('Idempotency-Key') as unknown,
  });
});

test.each([
  ['two times', { on: '2026-01-05' }],
  ['an instant without an offset', { effectiveAt: '2026-01-05T12:00:00' }],
  ['a day that does not exist', { effectiveAt: undefined, on: '2026-02-30' }],
  ['time itself as the actor', { by: { person: 'time', role: 'time' } }],
  ['a field that no act has', { urgent: true }],
])('%s is bad input', async (_name, over) => {
  const { status, body } = await opened().post('/applications', { ...filing(), ...over }, key());
  expect(status).toBe(400);
  expect(body).toMatchObject({ code: 'request.invalid' });
});

test('nobody but time ends a limit', async () => {
  const { post } = opened();
  const { body } = await post<{ entry: { terms: { term: { id: string } }[] } }>('/applications', filing(), key());
  const term = body.entry.terms[0]?.term.id;
  const { status, body: problem } = await post(
    '/cases/A-2026-0001/acts',
    passed({ type: 'TERM_EXPIRED', data: { term } }),
    key(),
  );
  expect(status).toBe(422);
  expect(problem).toMatchObject({ code: 'term.notDue' });
});

test('an act that does not exist, and a case that does not', async () => {
  const { post } = opened();
  await post('/applications', filing(), key());
  expect((await post('/cases/A-2026-0001/acts', passed({ type: 'NO_SUCH_ACT' }), key())).body).toMatchObject({
    status: 400,
    code: 'act.unknown',
  });
  expect((await post('/cases/A-2026-0099/acts', passed(), key())).body).toMatchObject({
    status: 404,
    code: 'case.unknown',
  });
  expect((await post('/cases/nonsense/acts', passed(), key())).status).toBe(400);
});

test('an act dated ahead is refused', async () => {
  const { status, body } = await opened().post(
    '/applications',
    { ...filing(), effectiveAt: '2026-01-06T12:00:00+04:00' },
    key(),
  );
  expect(status).toBe(422);
  expect(body).toMatchObject({ code: 'act.inFuture' });
});

test('acts at the same time are each taken once, with numbers that leave no gap', async () => {
  const { post } = opened();
  const all = await Promise.all(
    Array.from({ length: 12 }, () => post<{ case: string }>('/applications', filing(), key())),
  );
  expect(all.map(({ body }) => body.case).sort()).toEqual(
    Array.from({ length: 12 }, (_, i) => `A 2026 ${String(i + 1).padStart(4, '0')}`),
  );
});
