/** Webhooks: who is told of what changes, each what it may see, in order, at least once, with ids that stay. A real receiver. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { answering, receiver, soon } from '../support/receiver.ts';
import type { Receiver } from '../support/receiver.ts';
import { filingOf, key, officeForEach, passed } from './support/open.ts';
import type { Answer } from './support/open.ts';

const settings = { webhooks: { source: 'https://patents.example.az', timeoutSeconds: 1, privateAddresses: true } };
const opened = officeForEach({}, { settings });

let to: Receiver;
beforeEach(async () => {
  to = await receiver();
});
afterEach(() => to.close());

type Shown = Readonly<Record<string, unknown>> & { readonly id: string; readonly secret: string };

const operator = () => opened().as('babayev', 'operator');
const officer = { person: 'search', roles: ['registrar'] };

async function hook(over: object = officer, at = to, asking = operator()): Promise<Shown> {
  const made = await asking.post<Shown>('/webhooks', { url: at.url, ...over });
  expect(made.status).toBe(201);
  at.knows(made.body.secret);
  return made.body;
}
const shown = async (id: string) => (await operator().get<Shown>(`/webhooks/${id}`)).body;
const file = (person = 'aliyev') => opened().post('/applications', filingOf(person), key());
const examine = (number = 'A-2026-0001') => opened().post(`/cases/${number}/acts`, passed(), key());
const setApart = (number: string) =>
  opened()
    .as('mammadov', 'clearedOfficer')
    .post(
      `/cases/${number}/acts`,
      {
        ...passed(),
        type: 'SET_APART',
        by: { person: 'mammadov', role: 'clearedOfficer' },
        data: { reason: 'Müdafiə.' },
      },
      key(),
    );
const told = ({ events }: Receiver) => events.map(({ data }) => `${String(data['case'])}/${String(data['seq'])}`);
/** Lets the clock run until something is so. */
const running = (isSo: () => boolean | Promise<boolean>) =>
  soon(async () => {
    opened().clock.advance(1_000);
    return await isSo();
  });
/** All that the office has of its cases by now has come, in its order. */
const allCame = async (at: Receiver) => {
  const { items } = (
    await opened().as('babayev', 'operator').get<{ items: { case: string; seq: number }[] }>('/changes')
  ).body;
  const want = items.map((item) => `${item.case}/${item.seq}`);
  await soon(() => at.events.length >= want.length);
  expect(told(at)).toEqual(want);
};

test('what changes is sent as it was committed, signed, as CloudEvents 1.0 with what GET /changes says', async () => {
  const { id, secret } = await hook();
  expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
  await file();
  await examine();
  await allCame(to);
  const changes = (await opened().get<{ items: object[] }>('/changes')).body.items;
  expect(to.events.map(({ data }) => data)).toEqual(
    changes.map((change, i) => ({ ...change, stage: to.events[i]?.data['stage'] })),
  );
  expect(to.events[0]).toEqual({
    specversion: '1.0',
    id: expect.stringMatching(/^A-2026-0001-1-[0-9a-f]{16}$/),
    source: 'https://patents.example.az',
    type: 'az.muddet.case.changed',
    subject: 'A 2026 0001',
    time: '2026-01-05T08:00:00Z',
    datacontenttype: 'application/json',
    data: changes[0] && { ...changes[0], stage: expect.any(String) },
  });
  expect(to.headers[0]).toMatchObject({
    'content-type': 'application/cloudevents+json; charset=utf-8',
    'webhook-id': to.events[0]?.id,
    'webhook-timestamp': String(Date.parse('2026-01-05T08:00:00Z') / 1000),
  });
  await soon(async () => (await shown(id))['lastSuccess'] !== null);
  expect(await shown(id)).toMatchObject({ status: 'active', attempts: 0, lastError: null });
});

test('the secret is shown once, and neither in the record nor in what operators see', async () => {
  const { id, secret } = await hook();
  const { folder } = opened();
  const seen = JSON.stringify([await shown(id), (await operator().get('/webhooks')).body]);
  const record = ['office.db', 'office.db-wal'].map((name) => readFileSync(join(folder, name), 'latin1')).join('');
  for (const where of [seen, record]) expect(where).not.toContain(secret.slice(6, -1));
  expect(record).toContain(id);
  expect(statSync(join(folder, 'webhook-key')).mode & 0o777).toBe(0o600);
});

test('25, 30.5: each what its person sees; of what is set apart from its maker nothing leaves', async () => {
  const [rival, stranger, cleared, all] = await Promise.all([receiver(), receiver(), receiver(), receiver()]);
  expect((await hook({ person: 'rival', roles: [] }, rival))['sees']).toEqual({ party: 'rival', setApart: false });
  await hook({ person: 'stranger' }, stranger);
  const byOperator = await hook({ person: 'mammadov', roles: ['clearedOfficer'] }, cleared);
  expect(byOperator['sees']).toEqual({ party: null, setApart: false });
  const byKeeper = await hook({ person: 'mammadov', roles: ['clearedOfficer'] }, all, opened());
  expect(byKeeper['sees']).toEqual({ party: null, setApart: true });
  await file();
  await file('rival');
  await all.until(2);
  await rival.until(1);
  await cleared.until(2);
  await setApart('A-2026-0002');
  await file();
  await all.until(4);
  await cleared.until(3);
  expect([...new Set(told(all))]).toHaveLength(all.events.length);
  expect(told(cleared).filter((change) => change.startsWith('A 2026 0002'))).toEqual(['A 2026 0002/1']);
  expect(told(rival)).toEqual(['A 2026 0002/1']);
  expect(stranger.events).toEqual([]);
  for (const each of [rival, stranger, cleared, all]) await each.close();
});

test('what failed is sent again with the same id, later each time; what comes after it waits, in order', async () => {
  const { id } = await hook();
  to.answer(answering(500));
  await file();
  await file();
  await soon(async () => (await shown(id))['attempts'] === 1);
  expect(await shown(id)).toMatchObject({
    status: 'failing',
    lastError: 'webhook.answered: the receiver answered 500',
  });
  await running(async () => (await shown(id))['attempts'] === 2);
  to.answer(null);
  await running(() => to.events.length >= 4);
  expect(told(to)).toEqual(['A 2026 0001/1', 'A 2026 0001/1', 'A 2026 0001/1', 'A 2026 0002/1']);
  expect(new Set(to.events.map((event) => event.id)).size).toBe(2);
  await soon(async () => (await shown(id))['status'] === 'active');
});

test('one that hangs is given up after its time, and holds up neither another nor an act', async () => {
  const other = await receiver();
  const { id } = await hook();
  await hook(officer, other);
  to.answer(() => undefined);
  await file();
  await to.until(1);
  await file();
  await other.until(2);
  expect(to.events).toHaveLength(1);
  expect((await shown(id))['attempts']).toBe(0);
  await soon(async () => (await shown(id))['attempts'] === 1);
  expect((await shown(id))['lastError']).toBe('webhook.away: no answer in 1 seconds');
  to.answer(null);
  await running(() => to.events.length >= 3);
  expect(told(to)).toEqual(['A 2026 0001/1', 'A 2026 0001/1', 'A 2026 0002/1']);
  await other.close();
});

/** Fails as often as it may. */
async function incident(): Promise<Shown> {
  const made = await hook();
  to.answer(answering(503));
  await file();
  await soon(async () => {
    opened().clock.advance(60_000);
    return (await shown(made.id))['attempts'] === 8;
  });
  expect(await shown(made.id)).toMatchObject({ status: 'incident', nextTry: null });
  return made;
}

test('after its last try it is an incident like others, and healed like others', async () => {
  const { id } = await incident();
  const incidents = `/incidents/webhook.${id}`;
  const item = { id: `webhook.${id}`, kind: 'deliver-event', status: 'incident', case: null, attempts: 8 };
  expect((await operator().get('/incidents')).body['items']).toEqual([expect.objectContaining(item)]);
  expect((await operator().get('/health')).body['incidents']).toBe(1);
  expect((await operator().get('/metrics')).body['webhooks']).toEqual({ incident: 1 });
  await file();
  to.answer(null);
  const retried = await operator().post(incidents, { what: 'retry', who: 'babayev', reason: 'it is mended' });
  expect(retried).toMatchObject({ status: 200, body: { status: 'pending' } });
  await to.until(10);
  expect(told(to).slice(-2)).toEqual(['A 2026 0001/1', 'A 2026 0002/1']);
  await soon(async () => (await operator().get(incidents)).body['status'] === 'done');
  expect((await operator().get(incidents)).body['interventions']).toEqual([
    expect.objectContaining({ what: 'retry', who: 'babayev', reason: 'it is mended' }),
  ]);
  expect((await operator().get('/incidents')).body['items']).toEqual([]);
});

test('one that hangs for a day is an incident; once it answers and an operator says so, each event has come, in order', async () => {
  const { id } = await hook();
  to.answer(() => undefined);
  await file();
  await file();
  const began = opened().clock.now();
  for (let tries = 1; tries <= 8; tries++)
    await soon(async () => {
      opened().clock.advance(60_000);
      return Number((await shown(id))['attempts']) >= tries;
    });
  expect(await shown(id)).toMatchObject({ status: 'incident', lastError: 'webhook.away: no answer in 1 seconds' });
  while (Date.parse(opened().clock.now()) < Date.parse(began) + 24 * 3_600_000) opened().clock.advance(3_600_000);
  expect(to.events).toHaveLength(8);
  to.answer(null);
  const incidents = `/incidents/webhook.${id}`;
  await operator().post(incidents, { what: 'retry', who: 'babayev', reason: 'it is mended' });
  await to.until(10);
  expect(told(to).slice(-2)).toEqual(['A 2026 0001/1', 'A 2026 0002/1']);
  expect(new Set(to.events.map((event) => event.id)).size).toBe(2);
  await soon(async () => (await operator().get(incidents)).body['status'] === 'done');
  expect((await operator().get('/incidents')).body['items']).toEqual([]);
});

test('an incident is given up for a reason: the event is passed by, those after it are sent', async () => {
  const { id } = await incident();
  await file();
  to.answer(null);
  const wrong = await operator().post(`/incidents/webhook.${id}`, {
    what: 'replace',
    who: 'babayev',
    reason: 'r',
    effect: {},
  });
  expect([wrong.status, wrong.body['code']]).toEqual([400, 'request.invalid']);
  const body = { what: 'skip', who: 'babayev', reason: 'told by telephone', code: 'webhook.answered' };
  expect((await operator().post('/incidents', { ...body, code: 'mail.away' })).body['items']).toEqual([]);
  expect((await operator().post('/incidents', body)).body['items']).toEqual([
    expect.objectContaining({ id: `webhook.${id}`, status: 'pending' }),
  ]);
  await to.until(9);
  expect(told(to).at(-1)).toBe('A 2026 0002/1');
});

test('a receiver that answers 410 is told no more, until an operator resumes it', async () => {
  const { id } = await hook();
  to.answer(answering(410));
  await file();
  await soon(async () => (await shown(id))['status'] === 'paused');
  expect((await operator().get('/incidents')).body['items']).toEqual([]);
  to.answer(null);
  await file();
  expect((await operator().post(`/webhooks/${id}/resume`, {})).body).toMatchObject({ id, status: 'active' });
  await to.until(3);
  expect(told(to)).toEqual(['A 2026 0001/1', 'A 2026 0001/1', 'A 2026 0002/1']);
});

test('a redirect is not followed', async () => {
  const other = await receiver();
  const { id, secret } = await hook();
  other.knows(secret);
  to.answer(answering(307, { location: other.url }));
  await file();
  await soon(async () => (await shown(id))['attempts'] === 1);
  expect((await shown(id))['lastError']).toContain('307, which is not followed');
  expect(other.asked).toBe(0);
  await other.close();
});

test('replay sends the same again, with the same ids: after a place, or since a time', async () => {
  const { id } = await hook();
  await file();
  opened().clock.advance(3_600_000);
  await file();
  await to.until(2);
  const [first, second] = to.events;
  await soon(async () => (await shown(id))['cursor'] === second?.data['at']);
  const replay = (from: object) => operator().post(`/webhooks/${id}/replay`, from);
  expect((await replay({ after: first?.data['at'] })).status).toBe(200);
  await to.until(3);
  expect((await replay({ since: '2026-01-05T12:30:00+04:00' })).status).toBe(200);
  await to.until(4);
  expect((await replay({ since: '2026-01-01T00:00:00+04:00', reason: 'their disk was lost' })).status).toBe(200);
  await to.until(6);
  expect(to.events.slice(2)).toEqual([second, second, first, second]);
  const elsewhere = Buffer.from(JSON.stringify(['1', '0'.repeat(64)])).toString('base64url');
  const problems: Answer[] = [
    await replay({ after: elsewhere }),
    await replay({ after: 'nonsense' }),
    await replay({}),
  ];
  expect(problems.map(({ status, body }) => [status, body['code']])).toEqual([
    [410, 'changes.gone'],
    [400, 'registry.badCursor'],
    [400, 'request.invalid'],
  ]);
});

test('a test is sent at once, whatever the state, and says what came of it', async () => {
  const { id } = await hook();
  const test = () => operator().post(`/webhooks/${id}/test`, {});
  expect((await test()).body).toMatchObject({ delivered: true, error: null });
  expect(to.events).toMatchObject([{ type: 'az.muddet.webhook.ping', data: { webhook: id } }]);
  to.answer(answering(404));
  expect((await test()).body).toMatchObject({ delivered: false, error: 'webhook.answered: the receiver answered 404' });
  expect(await shown(id)).toMatchObject({ status: 'active', attempts: 0 });
});

test('taken away, it is told of nothing', async () => {
  const { id } = await hook();
  const gone = await operator().send(`/webhooks/${id}`, { method: 'DELETE' });
  expect([gone.status, ((await gone.json()) as Shown).id]).toEqual([200, id]);
  expect((await operator().send(`/webhooks/${id}`, { method: 'DELETE' })).status).toBe(404);
  const other = await receiver();
  await hook(officer, other);
  await file();
  await other.until(1);
  expect(to.asked).toBe(0);
  for (const path of ['test', 'replay', 'resume'])
    expect(
      (await operator().post(`/webhooks/${id}/${path}`, path === 'replay' ? { after: 'x' } : {})).body['code'],
    ).toBe('webhook.unknown');
  await other.close();
});

test.each([
  ['ftp://example.az/x', 'request.invalid'],
  ['https://user:secret@example.az/x', 'request.invalid'],
  ['not an address', 'request.invalid'],
])('%s is no address of a webhook', async (url, code) => {
  const made = await operator().post('/webhooks', { url, ...officer });
  expect([made.status, made.body['code']]).toEqual([400, code]);
});

test('there are a hundred at most', async () => {
  const made = [];
  for (let i = 0; i <= 100; i++) made.push(await operator().post('/webhooks', { url: to.url, ...officer }));
  expect(made.map(({ status }) => status)).toEqual([...Array.from({ length: 100 }, () => 201), 409]);
  expect(made.at(-1)?.body['code']).toBe('webhook.tooMany');
});
