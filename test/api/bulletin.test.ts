/** The bulletin over HTTP, end to end: queued, issued on one day, read by anyone in each of its forms, never changed. */
import { life, submittedOf } from '../../bench/life.ts';
import { openOffice } from '../../embedded/index.ts';
import type { CaseNumber } from '../../machines/index.ts';
import { readPdf } from '../support/read-pdf.ts';
import { key, officeForEach } from './support/open.ts';

const opened = officeForEach({}, {}, '2026-01-31T08:00:00Z');
const order = { number: '2026-1', on: '2026-01-31', by: 'quliyev' };
const registrar = () => opened().as('quliyev', 'registrar');

/** An application whose publication is ordered and paid for. */
async function ready(): Promise<CaseNumber> {
  let number: CaseNumber | null = null;
  for (const step of life.slice(0, 6)) {
    const answer = await opened().office.apply(submittedOf(number, step), { key: key()['idempotency-key'] ?? '' });
    if (!answer.ok) throw new Error(answer.code);
    number = answer.case;
  }
  return number as CaseNumber;
}

test('30.1: all that waits is published on one day, and oppositions can be filed for six months from it', async () => {
  const cases = [await ready(), await ready()];
  const queue = await registrar().get<{ items: { case: string; entry: string }[] }>('/bulletin/queue');
  expect(queue.body.items.map((item) => [item.case, item.entry])).toEqual(
    cases.map((number) => [number, 'application']),
  );
  const { status, body } = await registrar().post('/bulletin/issues', order);
  expect([status, body]).toMatchObject([201, { leftOut: [], issue: { number: '2026/1', status: 'closed' } }]);
  for (const number of cases) {
    const state = await opened().office.registry.state(number);
    expect(state?.file.publication).toEqual({ issue: '2026/1', on: '2026-01-31' });
    expect(state?.terms.find(({ limit }) => limit === 'opposition')?.due.due).toBe('2026-07-31');
  }
  expect((await registrar().get<{ items: [] }>('/bulletin/queue')).body.items).toEqual([]);
});

test('the same order again is answered with the issue as it is; another day, or another number with nothing in it, is refused', async () => {
  await ready();
  const { post } = registrar();
  const first = await post('/bulletin/issues', order);
  await ready();
  expect((await post('/bulletin/issues', order)).body).toEqual(first.body);
  expect(await post('/bulletin/issues', { ...order, on: '2026-01-30' })).toMatchObject({
    status: 409,
    body: { code: 'bulletin.closed' },
  });
  expect(await post('/bulletin/issues', { ...order, number: '2026-2' })).toMatchObject({ status: 201 });
  expect(await post('/bulletin/issues', { ...order, number: '2026-3' })).toMatchObject({
    status: 409,
    body: { code: 'bulletin.empty' },
  });
});

test('a day that has not come is refused before anything is opened', async () => {
  await ready();
  const answer = await registrar().post('/bulletin/issues', { ...order, on: '2026-02-01' });
  expect(answer).toMatchObject({ status: 409, body: { code: 'bulletin.notYet' } });
  expect(await opened().office.registry.issue('2026/1')).toBeNull();
});

test('while the clock is not trusted, no issue is made', async () => {
  await ready();
  await opened().office.quiet();
  opened().clock.set('2026-03-31T08:00:00Z');
  const answer = await registrar().post('/bulletin/issues', order);
  expect(answer).toMatchObject({ status: 503, body: { code: 'embedded.clockAhead' } });
  expect(await opened().office.registry.issue('2026/1')).toBeNull();
});

test('an issue is read by anyone, as data, as a page and as PDF', async () => {
  await ready();
  await registrar().post('/bulletin/issues', order);
  const { get, send } = opened().as(null);
  const listed = await get<{ items: object[] }>('/bulletin/issues');
  expect(listed.body.items).toMatchObject([{ number: '2026/1', on: '2026-01-31', status: 'closed' }]);
  const { body } = await get('/bulletin/issues/2026-1');
  expect(body).toMatchObject({ entries: [{ content: { title: 'Günəş su qızdırıcısı' } }] });
  const page = await send('/bulletin/issues/2026-1?language=en', { headers: { accept: 'text/html' } });
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toContain('Official bulletin No. 2026/1');
  const pdf = await send('/bulletin/issues/2026-1', { headers: { accept: 'application/pdf' } });
  const sheets = await readPdf(Buffer.from(await pdf.arrayBuffer()));
  expect(sheets.map(({ text }) => text).join(' ')).toContain('Günəş su qızdırıcısı');
  expect(await get('/bulletin/issues/2026-9')).toMatchObject({ status: 404, body: { code: 'bulletin.unknown' } });
  expect((await get('/bulletin/issues/third')).status).toBe(400);
});

test('a page of issues is as long for the public as for the office, without the one that is open', async () => {
  const { office, clock, as } = opened();
  for (const number of ['2026/1', '2026/2', '2026/3']) {
    await office.registry.openIssue({ number, on: '2026-01-31' as never, by: 'quliyev', now: clock.now() });
    if (number !== '2026/3') await office.registry.closeIssue(number, clock.now());
  }
  const listed = async (asking: ReturnType<typeof as>, query: string) => {
    const { body } = await asking.get<{ items: { number: string }[]; next: string | null }>(
      `/bulletin/issues?${query}`,
    );
    return { numbers: body.items.map(({ number }) => number), next: body.next };
  };
  const first = await listed(as(null), 'limit=1');
  expect(first.numbers).toEqual(['2026/2']);
  expect(await listed(as(null), `limit=1&after=${first.next}`)).toEqual({ numbers: ['2026/1'], next: null });
  expect((await listed(registrar(), 'limit=2')).numbers).toEqual(['2026/3', '2026/2']);
});

test('an issue that was left open is no issue to the public, and is finished after the next start', async () => {
  const number = await ready();
  const { office, folder, clock, as } = opened();
  const left = { number: '2026/1', on: '2026-01-31' as never, by: 'quliyev', now: clock.now() };
  await office.registry.openIssue(left);
  expect((await as(null).get<{ items: [] }>('/bulletin/issues')).body.items).toEqual([]);
  expect((await as(null).get('/bulletin/issues/2026-1')).status).toBe(404);
  expect((await registrar().get('/bulletin/issues/2026-1')).body).toMatchObject({ status: 'open' });
  await office.close();
  clock.set('2026-02-02T08:00:00Z');
  const again = await openOffice({ dataDir: folder, clock });
  await again.quiet();
  expect(await again.registry.issue('2026/1')).toMatchObject({ status: 'closed', entries: [{ case: number }] });
  expect((await again.registry.state(number))?.file.publication).toEqual({ issue: '2026/1', on: '2026-01-31' });
  await again.close();
});
