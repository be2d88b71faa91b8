/** Effects in trouble over HTTP: seen with their cause, tried again, given up, replaced. A letter fails until its outbox is mended. */
import { CarryOutError, memoryOutbox } from '../../activities/index.ts';
import type { CaseNumber } from '../../machines/index.ts';
import { parseEml } from '../activities/parse-eml.ts';
import { filing, key, officeForEach } from './support/open.ts';

const kept = memoryOutbox();
let isOut = true;
const opened = officeForEach(
  {},
  {
    outbox: {
      ...kept,
      put: (message) =>
        isOut ? Promise.reject(new CarryOutError('effect.noMailbox', 'there is no such mailbox')) : kept.put(message),
    },
  },
);

const number = 'A 2026 0001' as CaseNumber;
const id = 'A-2026-0001.1.1';
const path = `/incidents/${id}`;
const said = { who: 'quliyev', reason: 'the address had changed' };

/** A letter that could not be written, though the next one could. */
const incident = async () => {
  const { post, office, clock } = opened();
  isOut = true;
  await post('/applications', filing(), key());
  await office.quiet();
  isOut = false;
  return { ...opened(), tried: clock.now() };
};

test('an incident is shown with its cause and what it was to be', async () => {
  const { get } = await incident();
  const cause = { id, status: 'incident', attempts: 1, lastError: 'effect.noMailbox: there is no such mailbox' };
  expect((await get('/incidents')).body).toMatchObject({ items: [cause], next: null });
  expect((await get(path)).body).toMatchObject({
    ...cause,
    effect: { kind: 'dispatch-notice', notice: 'receiptConfirmed', channel: 'electronic' },
    interventions: [],
  });
  expect((await get('/health')).body).toMatchObject({ incidents: 1 });
  expect(await get('/incidents/none')).toMatchObject({ status: 404, body: { code: 'effect.unknown' } });
});

test('retry: it is tried again and carried out', async () => {
  const { get, post, office } = await incident();
  expect(await post(path, { what: 'retry', who: 'quliyev' })).toMatchObject({
    status: 200,
    body: { status: 'pending' },
  });
  await office.quiet();
  expect((await get(path)).body).toMatchObject({
    status: 'done',
    interventions: [{ what: 'retry', who: 'quliyev', reason: 'try again' }],
  });
  expect((await get('/incidents')).body).toMatchObject({ items: [] });
});

test('skip: it is given up for a reason, once', async () => {
  const { get, post } = await incident();
  expect((await post(path, { what: 'skip', who: 'quliyev' })).status).toBe(400);
  expect(await post(path, { what: 'skip', ...said })).toMatchObject({ status: 200, body: { status: 'skipped' } });
  expect(await post(path, { what: 'skip', ...said })).toMatchObject({ status: 409, body: { code: 'effect.settled' } });
  expect((await get(path)).body).toMatchObject({ interventions: [{ what: 'skip', ...said }] });
});

test('replace: a letter goes out as the operator changed it, and the list of letters says so', async () => {
  const { get, post, office, tried } = await incident();
  const replaced = await post(path, {
    what: 'replace',
    ...said,
    effect: { email: 'new@example.az', name: 'Ə. Əliyev' },
  });
  expect(replaced).toMatchObject({
    status: 200,
    body: { id: `${id}/r1`, status: 'pending', effect: { id: `${id}/r1`, notice: 'receiptConfirmed' } },
  });
  await office.quiet();
  const letter = await parseEml(kept.messages.get(`${id}/r1`)?.message ?? new Uint8Array());
  expect(letter.headers['to']).toContain('new@example.az');
  expect((await get(path)).body).toMatchObject({ status: 'replaced', replacedBy: `${id}/r1` });
  expect((await get(`/incidents/${encodeURIComponent(`${id}/r1`)}`)).body).toMatchObject({ status: 'done' });
  expect(await office.registry.notices(number)).toMatchObject([
    { id, dispatchedAt: null },
    { id: `${id}/r1`, name: 'Ə. Əliyev', dispatchedAt: tried },
  ]);
});

test('replace: another kind is written in full, and carried out as what it is', async () => {
  const { get, post, office } = await incident();
  const effect = {
    kind: 'act-on-case',
    clause: '29.1',
    act: {
      type: 'FORMAL_EXAMINATION_PASSED',
      case: 'A-2026-0001',
      effectiveAt: '2026-01-05T12:00:00+04:00',
      by: { person: 'hasanova', role: 'formalExaminer' },
      data: {},
    },
  };
  expect((await post(path, { what: 'replace', ...said, effect })).status).toBe(200);
  await office.quiet();
  expect((await get('/cases/A-2026-0001/journal')).body).toMatchObject({
    items: [{ seq: 1 }, { seq: 2, entry: { act: { type: 'FORMAL_EXAMINATION_PASSED' } } }],
  });
});

test.each([
  [{ channel: 'pigeon' }, 'channel'],
  [{ notice: 'greeting' }, 'notice'],
  [{ clause: '99.9' }, 'clause'],
  [{ kind: 'enter-register', entry: 'registration' }, 'kind'],
  [{ kind: 'act-on-case', clause: '29.1' }, 'act'],
  [{ colour: 'red' }, ''],
])('replace: %j is not an effect, and nothing is changed', async (effect, where) => {
  const { get, post } = await incident();
  const answer = await post<{ params: { issues: { path: string }[] } }>(path, { what: 'replace', ...said, effect });
  expect(answer).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
  expect(answer.body.params.issues.map((issue) => issue.path)).toContain(where);
  expect((await get(path)).body).toMatchObject({ status: 'incident', interventions: [] });
});

test('what is not one of the three is refused, and what is not there cannot be settled', async () => {
  const { post } = await incident();
  expect((await post(path, { what: 'forget', ...said })).status).toBe(400);
  expect((await post(path, { what: 'replace', ...said })).status).toBe(400);
  for (const body of [
    { what: 'retry', ...said },
    { what: 'skip', ...said },
    { what: 'replace', ...said, effect: {} },
  ])
    expect(await post('/incidents/none', body)).toMatchObject({ status: 404, body: { code: 'effect.unknown' } });
});

describe('many at once', () => {
  /** Three letters of three cases that could not be written. */
  const incidents = async () => {
    const { post, office } = opened();
    isOut = true;
    for (let i = 0; i < 3; i++) await post('/applications', filing(), key());
    await office.quiet();
    isOut = false;
    return opened();
  };
  const ids = ['A-2026-0001.1.1', 'A-2026-0002.1.1', 'A-2026-0003.1.1'];
  type Many = { readonly items: readonly { readonly id: string; readonly status: string }[] };
  const left = async ({ get }: ReturnType<typeof opened>) =>
    (await get<Many>('/incidents')).body.items.map((incident) => incident.id);

  test('those that failed with a code are tried again, each with who and why', async () => {
    const office = await incidents();
    const retried = await office.post<Many>('/incidents', { what: 'retry', who: 'quliyev', code: 'effect.noMailbox' });
    expect(retried).toMatchObject({ status: 200, body: { dryRun: false, more: false } });
    expect(retried.body.items.map(({ id: one, status }) => [one, status])).toEqual(ids.map((one) => [one, 'pending']));
    await office.office.quiet();
    expect(await left(office)).toEqual([]);
    expect((await office.get(`/incidents/${ids[2]}`)).body).toMatchObject({
      status: 'done',
      interventions: [{ what: 'retry', who: 'quliyev', reason: 'try again' }],
    });
  });

  test('of one case only, and given up for a reason', async () => {
    const office = await incidents();
    expect((await office.post('/incidents', { what: 'skip', who: 'quliyev', case: 'A-2026-0002' })).status).toBe(400);
    const skipped = await office.post<Many>('/incidents', { what: 'skip', ...said, case: 'A-2026-0002' });
    expect(skipped.body.items).toMatchObject([{ id: ids[1], status: 'skipped' }]);
    expect(await left(office)).toEqual([ids[0], ids[2]]);
  });

  test('a dry run says which they are, and does nothing', async () => {
    const office = await incidents();
    const seen = await office.post<Many>('/incidents', { what: 'retry', who: 'quliyev', dryRun: true });
    expect(seen.body.items.map(({ id: one, status }) => [one, status])).toEqual(ids.map((one) => [one, 'incident']));
    expect(await left(office)).toEqual(ids);
    expect((await office.get(path)).body).toMatchObject({ interventions: [] });
  });

  test('none of that sort is no fault; each is not replaced by one letter', async () => {
    const office = await incidents();
    expect((await office.post<Many>('/incidents', { what: 'retry', who: 'q', code: 'mail' })).body.items).toEqual([]);
    expect((await office.post('/incidents', { what: 'replace', ...said, effect: {} })).status).toBe(400);
    expect(await left(office)).toEqual(ids);
  });
});
