/** `muddet bulletin`: the queue, a number tried and then issued, the issues, and an issue as files. */
import { instantOf } from '../../activities/index.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { life, submittedOf } from '../../bench/life.ts';
import { openOffice } from '../../embedded/index.ts';
import { civilDateOf } from '../../law/index.ts';
import type { CaseNumber } from '../../machines/index.ts';
import { virtualClock } from '../embedded/virtual-clock.ts';
import { run, temporaryFolder } from './support/run.ts';

const folder = temporaryFolder();
const today = civilDateOf(instantOf(Date.now()));
const bulletin = (...args: readonly string[]) => run(['bulletin', ...args, '--data', folder]);

test('an empty queue is said so, and no issue is made of nothing', async () => {
  await (await openOffice({ dataDir: folder })).close();
  expect(await bulletin('queue')).toMatchObject({ code: 0, out: 'Nothing waits for the bulletin.' });
  expect(await bulletin('list')).toMatchObject({ code: 0, out: 'No issue has been made yet.' });
  expect(await bulletin('issue', '2026-1', '--by', 'quliyev', '--dry-run')).toMatchObject({
    code: 0,
    out: 'Nothing waits for the bulletin.',
  });
  const { code, err } = await bulletin('issue', '2026-1', '--by', 'quliyev');
  expect([code, err]).toEqual([1, expect.stringContaining('bulletin.empty')]);
});

test('30.1: what waits is tried, issued, listed, shown and written', async () => {
  const data = join(folder, 'full');
  const office = await openOffice({ dataDir: data, clock: virtualClock('2026-01-29T12:00:00Z') });
  let number: CaseNumber | null = null;
  for (const [i, step] of life.slice(0, 6).entries()) {
    const answer = await office.apply(submittedOf(number, step), { key: `k${i}` });
    if (!answer.ok) throw new Error(answer.code);
    number = answer.case;
  }
  await office.close();
  const of = (...args: readonly string[]) => run(['bulletin', ...args, '--data', data]);
  const confirmed = await run(['doctor', '--confirm-clock', 'babayev', '--data', data]);
  expect(confirmed.code).toBeLessThan(3);
  const queued = await of('queue');
  expect(queued.out).toMatch(/A 2026 0001 +application/);
  const order = ['issue', '2026-3', '--by', 'quliyev', '--on', '2026-01-30'];
  const tried = await of(...order, '--dry-run');
  expect(tried.out).toContain('would publish; nothing has been done');
  expect(tried.out).toContain('2026-07-30');
  expect((await of('queue')).out).toBe(queued.out);
  const issued = await of(...order);
  expect(issued).toMatchObject({
    code: 0,
    out: expect.stringContaining('Issue 2026/3 of 2026-01-30 is closed with 1'),
  });
  expect((await of('list')).out).toMatch(/2026\/3 +2026-01-30 +closed +quliyev/);
  expect((await of('show', '2026-3')).out).toContain('Günəş su qızdırıcısı');
  const [pdf, html] = [join(data, 'b.pdf'), join(data, 'b.html')];
  expect((await of('show', '2026-3', '--pdf', pdf, '--html', html)).code).toBe(0);
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  expect(readFileSync(html, 'utf8')).toContain('2026/3');
});

test.each([
  [['all'], 'is none of queue'],
  [['issue'], 'name the issue'],
  [['show', '2026/3'], 'name the issue'],
  [['issue', '2026-3'], '--by'],
  [['show', '2026-9'], 'bulletin.unknown'],
  [['issue', '2026-3', '--by', 'quliyev', '--on', 'soon'], 'request.invalid'],
])('%j is told what is wrong', async (args, words) => {
  const { code, err } = await bulletin(...args);
  expect([code, err]).toEqual([2, expect.stringContaining(words)]);
});

test('a day that has not come is refused', async () => {
  const year = String(Number(today.slice(0, 4)) + 1);
  const { code, err } = await bulletin('issue', '2026-3', '--by', 'quliyev', '--on', `${year}-01-01`);
  expect([code, err]).toEqual([1, expect.stringContaining('bulletin.notYet')]);
});
