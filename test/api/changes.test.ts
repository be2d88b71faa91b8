/** GET /changes: what changes in the office, a page at a time or as server-sent events, each who may see it. */
import { filingOf, key, officeForEach, passed } from './support/open.ts';
import type { Asking } from './support/open.ts';

const opened = officeForEach();

interface Changed {
  readonly case: string;
  readonly seq: number;
  readonly stage: string;
  readonly at: string;
}
interface Page {
  readonly items: readonly Changed[];
  readonly next: string;
  readonly more: boolean;
}
interface Event {
  readonly id?: string;
  readonly event?: string;
  readonly data?: Record<string, unknown>;
}

const page = async (asking: Asking, query = '') => (await asking.get<Page>(`/changes${query}`)).body;
const named = ({ case: number, seq }: Pick<Changed, 'case' | 'seq'>): string => `${number}/${seq}`;

/** The events of a stream as they come; `next` waits for one. */
async function following(asking: Asking, headers: Record<string, string> = {}) {
  const stop = new AbortController();
  const answer = await asking.send('/changes', {
    headers: { accept: 'text/event-stream', ...headers },
    signal: stop.signal,
  });
  if (answer.status !== 200) return { answer, next: async () => null, stop: () => stop.abort() };
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<Event | null> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const lines = text.slice(0, end).split('\n');
        text = text.slice(end + 2);
        const fields = Object.fromEntries(lines.map((line) => line.split(/: (.*)/s, 2))) as Record<string, string>;
        return { ...fields, ...(fields['data'] ? { data: JSON.parse(fields['data']) as object } : {}) } as Event;
      }
      const read = await reader?.read().catch(() => undefined);
      if (!read || read.done) return null;
      text += read.value;
    }
  };
  return { answer, next, stop: () => stop.abort() };
}

const file = (person = 'aliyev') => opened().post('/applications', filingOf(person), key());
const examine = () => opened().post('/cases/A-2026-0001/acts', passed(), key());

test('a page says which cases have changed, and from where to go on', async () => {
  await file();
  await examine();
  const { get } = opened();
  const first = await page({ ...opened(), get }, '?limit=1');
  expect([first.items.map(named), first.more]).toEqual([['A 2026 0001/1'], true]);
  const all = await page(opened());
  expect(all.items.map(({ seq }) => seq)).toEqual(all.items.map((_, i) => i + 1));
  expect(all.items.every(({ stage }) => stage === all.items[0]?.stage)).toBe(true);
  expect(await page(opened(), `?after=${all.next}`)).toEqual({ items: [], next: all.next, more: false });
});

test('each his own; the office all but what is set apart', async () => {
  await file();
  await file('rival');
  const order = { type: 'SET_APART', by: { person: 'mammadov', role: 'clearedOfficer' }, data: { reason: 'Müdafiə.' } };
  const { as } = opened();
  await as('mammadov', 'clearedOfficer').post('/cases/A-2026-0002/acts', { ...passed(), ...order }, key());
  const cases = async (asking: Asking) => [...new Set((await page(asking)).items.map((c) => c.case))];
  expect(await cases(as('aliyev'))).toEqual(['A 2026 0001']);
  expect(await cases(as('rival'))).toEqual(['A 2026 0002']);
  expect(await cases(as('stranger'))).toEqual([]);
  expect(await cases(as('hasanova', 'formalExaminer'))).toEqual(['A 2026 0001']);
  expect(await cases(as('mammadov', 'clearedOfficer'))).toEqual(['A 2026 0001', 'A 2026 0002']);
  expect(await as(null).get('/changes')).toMatchObject({ status: 401 });
});

test('a stream says what comes from now on, and of what is not for the caller nothing', async () => {
  await file();
  const { as } = opened();
  const stream = await following(as('rival'));
  expect(stream.answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  expect(stream.answer.headers.get('cache-control')).toBe('no-store');
  expect(await stream.next()).toMatchObject({ event: 'start', data: {} });
  await examine();
  await file('rival');
  expect(await stream.next()).toMatchObject({
    event: 'changed',
    data: { case: 'A 2026 0002', seq: 1, stage: expect.any(String) as string },
  });
  stream.stop();
});

test('broken off, it goes on after the last event that came', async () => {
  const { as } = opened();
  const office = as('hasanova', 'formalExaminer');
  const stream = await following(office);
  await stream.next();
  await file();
  const came = await stream.next();
  expect(came).toMatchObject({ event: 'changed', data: { case: 'A 2026 0001', seq: 1 } });
  stream.stop();
  await examine();
  const again = await following(office, { 'last-event-id': came?.id ?? '' });
  const event = await again.next();
  expect(event).toMatchObject({ event: 'changed', data: { case: 'A 2026 0001', seq: 2 } });
  again.stop();
});

test('of a place in another record it says so, and begins anew', async () => {
  await file();
  const elsewhere = Buffer.from(JSON.stringify(['1', '0'.repeat(64)])).toString('base64url');
  expect(await opened().get(`/changes?after=${elsewhere}`)).toMatchObject({
    status: 410,
    body: { code: 'changes.gone' },
  });
  const stream = await following(opened(), { 'last-event-id': elsewhere });
  expect(await stream.next()).toMatchObject({ event: 'reset' });
  await examine();
  expect(await stream.next()).toMatchObject({ event: 'changed' });
  stream.stop();
  expect(await opened().get('/changes?after=nonsense')).toMatchObject({ status: 400 });
});

test('one person follows it twenty times at once, no more; who stops makes room', async () => {
  const office = opened().as('hasanova', 'formalExaminer');
  const streams = [];
  for (let i = 0; i < 20; i++) streams.push(await following(office));
  const { answer } = await following(office);
  expect([answer.status, await answer.json()]).toMatchObject([429, { code: 'changes.tooMany' }]);
  for (const { stop } of streams) stop();
  for (;;) {
    const { answer: later, stop } = await following(office);
    stop();
    if (later.status === 200) break;
  }
});

test('a server that closes ends the streams', async () => {
  const stream = await following(opened());
  await stream.next();
  await opened().api.close();
  expect(await stream.next()).toBeNull();
});
