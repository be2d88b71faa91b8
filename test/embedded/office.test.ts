/** The running office: terms at their instant and in due order, effects once, one owner, the end. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { instantOf, later, memoryOutbox } from '../../activities/index.ts';
import type { Outbox } from '../../activities/index.ts';
import { longestWaitMs, lookEveryMs } from '../../embedded/index.ts';
import { desk as makeDesk, expiries, fired, first, hour, journal, start } from './desk.ts';
import type { Desk } from './desk.ts';
import { startScript } from './start-script.ts';
import { actOn, notice, plainNotice, submit } from '../support/toy-engine.ts';

let desk: Desk;
beforeEach(() => {
  desk = makeDesk();
});
afterEach(() => desk.temp.clear());

test('a term fires at its instant, not before, and takes effect at that instant', async () => {
  const office = await desk.temp.office({ clock: desk.clock });
  await desk.open(office, { terms: ['2026-01-20T20:00:00Z'] });
  await office.quiet();
  desk.clock.set('2026-01-20T19:59:59Z');
  await office.quiet();
  expect(await journal(office)).toEqual([`OPENED ${start}`]);
  desk.clock.set('2026-01-20T20:00:00Z');
  await office.quiet();
  expect(await expiries(office)).toEqual(['TERM_EXPIRED 2026-01-20T20:00:00Z']);
});

test('no wait is longer than some minutes, however far the next term is, and a nearer term wakes the office', async () => {
  const office = await desk.temp.office({ clock: desk.clock });
  await desk.open(office, { terms: ['2046-01-20T20:00:00Z'] });
  await office.quiet();
  // Terms, effects, and documents that nobody has handed in, for which no other process need be watched.
  const look = office.registry.shared ? lookEveryMs : longestWaitMs;
  expect(desk.clock.waits.toSorted((a, b) => a - b)).toEqual([look, look, longestWaitMs]);
  await desk.open(office, { terms: ['2026-01-20T08:01:00Z'] });
  await office.quiet();
  expect(Math.min(...desk.clock.waits)).toBe(office.registry.shared ? lookEveryMs : 60_000);
});

test('after downtime terms are caught up with in due order, in batches', async () => {
  const dataDir = await desk.temp.dataDir();
  const before = await desk.temp.office({ clock: desk.clock, dataDir });
  const days = [7, 3, 11, 5, 2, 9, 4, 10, 8, 6];
  for (const day of days) await desk.open(before, { terms: [`2026-02-${String(day).padStart(2, '0')}T20:00:00Z`] });
  await before.close();
  desk.clock.set('2026-02-15T08:00:00Z');
  const office = await desk.temp.office({ clock: desk.clock, dataDir, termBatch: 3 });
  const seen = fired(office);
  await office.quiet();
  const expected = days
    .map((day, i) => ({ day, number: `A 2026 ${String(i + 1).padStart(4, '0')}` }))
    .sort((a, b) => a.day - b.day)
    .map(({ number }) => number);
  expect(seen).toEqual(expected);
  expect(await journal(office)).toContain('TERM_EXPIRED 2026-02-07T20:00:00Z');
});

test('several terms of one case fire in their order', async () => {
  const office = await desk.temp.office({ clock: desk.clock });
  await desk.open(office, { terms: ['2026-01-21T20:00:00Z', '2026-01-20T20:00:00Z', '2026-01-21T08:00:00Z'] });
  await desk.pass(office, 48 * hour);
  expect(await expiries(office)).toEqual([
    'TERM_EXPIRED 2026-01-20T20:00:00Z',
    'TERM_EXPIRED 2026-01-21T08:00:00Z',
    'TERM_EXPIRED 2026-01-21T20:00:00Z',
  ]);
});

test("people's acts get through during a long catch-up, long before its end", async () => {
  const dataDir = await desk.temp.dataDir();
  const before = await desk.temp.office({ clock: desk.clock, dataDir });
  const cases = 500;
  await before.registry.load(
    Array.from({ length: cases }, () => ({
      acts: [{ ...submit('OPENED', start, null, { terms: ['2026-01-20T20:00:00Z'] }), recordedAt: desk.clock.now() }],
    })),
  );
  await before.close();
  desk.clock.set('2026-01-21T08:00:00Z');
  const office = await desk.temp.office({ clock: desk.clock, dataDir, termBatch: 32, outbox: memoryOutbox() });
  const seen = fired(office);
  const behind: number[] = [];
  for (let i = 0; i < 20; i++) {
    expect(await desk.open(office)).toMatchObject({ ok: true });
    behind.push(seen.length);
  }
  expect(behind[0]).toBeLessThan(cases / 4);
  expect(behind.at(-1)).toBeLessThan(cases);
  await office.quiet();
  expect(seen).toHaveLength(cases);
  expect(new Set(seen).size).toBe(cases);
}, 60_000);

test('a case whose firing fails holds up no other, is shown with its fault, and is tried again', async () => {
  const office = await desk.temp.office({ clock: desk.clock, retry: { random: () => 1 } });
  await desk.open(office, { title: 'poison', terms: ['2026-01-20T09:00:00Z'] });
  await desk.open(office, { terms: ['2026-01-20T09:00:01Z'] });
  desk.clock.set('2026-01-20T10:00:00Z');
  await office.quiet();
  expect(await office.registry.summary(first)).toMatchObject({ fault: expect.stringContaining('a bug in a machine') });
  expect(await journal(office, 'A 2026 0002')).toContain('TERM_EXPIRED 2026-01-20T09:00:01Z');
  expect(await office.registry.nextDue()).toBe('2026-01-20T10:00:02Z');
});

test('a case put off by a fault, whose limit a restart finds not yet over, is left alone until it is', async () => {
  const dataDir = await desk.temp.dataDir();
  const before = await desk.temp.office({ clock: desk.clock, dataDir });
  await desk.open(before, { terms: ['2026-01-23T09:00:00Z'] });
  await before.quiet();
  await before.registry.fireFailed(first, 'a bug in a machine', later(desk.clock.now(), hour));
  await before.close();
  desk.clock.advance(24 * hour);
  const office = await desk.temp.office({ clock: desk.clock, dataDir });
  await office.quiet();
  expect(await office.registry.nextDue()).toBe('2026-01-23T09:00:00Z');
  expect(await office.registry.summary(first)).toMatchObject({ fault: null });
  await desk.pass(office, 49 * hour);
  expect(await expiries(office)).toEqual(['TERM_EXPIRED 2026-01-23T09:00:00Z']);
});

test('effects are carried out: a letter in the outbox and its receipt in the journal', async () => {
  const office = await desk.temp.office({ clock: desk.clock });
  await desk.open(office, { effects: [notice()] });
  await office.quiet();
  expect(await readdir(join(office.dataDir, 'outbox'))).toEqual(['A_2026_0001.1.0.eml']);
  expect(await journal(office)).toEqual([`OPENED ${start}`, `NOTICE_SERVED ${start}`]);
});

test('an act on another case follows by itself', async () => {
  const office = await desk.temp.office({ clock: desk.clock });
  await desk.open(office);
  await desk.open(office, { effects: [actOn(first)] });
  await office.quiet();
  expect(await journal(office)).toEqual([`OPENED ${start}`, `MARKED ${start}`]);
});

describe('one owner', () => {
  test('a second process gets a clear error with the pid of the owner', async () => {
    const office = await desk.temp.office({ clock: desk.clock });
    const second = startScript('hold-lock.ts', [office.dataDir]);
    expect(JSON.parse((await second.nextLine()) ?? second.stderr())).toMatchObject({
      code: 'embedded.locked',
      params: { pid: process.pid },
    });
    await second.ended;
  });

  test('within the process too, until it is closed', async () => {
    const dataDir = await desk.temp.dataDir();
    const office = await desk.temp.office({ clock: desk.clock, dataDir });
    await expect(desk.temp.office({ clock: desk.clock, dataDir })).rejects.toMatchObject({ code: 'embedded.locked' });
    await office.close();
    await (await desk.temp.office({ clock: desk.clock, dataDir })).close();
  });
});

describe('closing', () => {
  test('finishes the acts in hand and takes no more', async () => {
    const office = await desk.temp.office({ clock: desk.clock });
    const inHand = Array.from({ length: 50 }, () => desk.open(office));
    const closing = office.close();
    await expect(desk.open(office)).rejects.toMatchObject({ code: 'embedded.closing' });
    for (const answer of await Promise.all(inHand)) expect(answer).toMatchObject({ ok: true });
    await closing;
    await office.close();
  });

  test('finishes the effect in hand, and leaves the rest for the next start', async () => {
    const dataDir = await desk.temp.dataDir();
    let go: () => void = () => undefined;
    let begun: () => void = () => undefined;
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    const kept = memoryOutbox();
    const outbox: Outbox = {
      ...kept,
      put: async (message) => {
        begun();
        await new Promise<void>((resolve) => (go = resolve));
        await kept.put(message);
      },
    };
    const office = await desk.temp.office({ clock: desk.clock, dataDir, outbox, effectBatch: 1 });
    await desk.open(office, { effects: [notice(), plainNotice()] });
    await hasBegun;
    const closing = office.close();
    go();
    await closing;
    expect([...kept.messages.keys()]).toEqual([`${first}/1/0`]);
    const again = await desk.temp.office({ clock: desk.clock, dataDir, outbox: kept });
    await again.quiet();
    expect([...kept.messages.keys()]).toEqual([`${first}/1/0`, `${first}/1/1`]);
  });
});

test('instants are whole seconds', () => {
  expect(instantOf(Date.parse('2026-01-20T08:00:00.999Z'))).toBe('2026-01-20T08:00:00Z');
});
