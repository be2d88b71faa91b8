/** A failing effect: tried again later each time, then an incident with its cause, which an operator settles. */
import { memoryOutbox, OutageError } from '../../activities/index.ts';
import type { Outbox } from '../../activities/index.ts';
import type { Replacement } from '../../registry/index.ts';
import { desk as makeDesk, first, hour, journal, start } from './desk.ts';
import type { Desk } from './desk.ts';
import { actOn, notice, plainNotice, service } from '../support/toy-engine.ts';

let desk: Desk;
beforeEach(() => {
  desk = makeDesk();
});
afterEach(() => desk.temp.clear());

const failing = () => {
  const kept = memoryOutbox();
  const state = { out: true, tries: [] as string[] };
  const outbox: Outbox = {
    ...kept,
    put: async (message) => {
      state.tries.push(desk.clock.now());
      if (state.out) throw new OutageError('outbox.away', 'the mail server is away');
      await kept.put(message);
    },
  };
  return { outbox, state, kept };
};
const id = `${first}/1/0`;
const retry = { attempts: 3, firstMs: 4_000, random: () => 1 };

const incident = async () => {
  const { outbox, state, kept } = failing();
  const office = await desk.temp.office({ clock: desk.clock, outbox, retry });
  await desk.open(office, { effects: [notice()] });
  await office.quiet();
  await desk.pass(office, 24 * hour);
  return { office, state, kept };
};

test('a failing effect is tried again later each time, then waits for an operator with its cause', async () => {
  const { outbox, state } = failing();
  const office = await desk.temp.office({ clock: desk.clock, outbox, retry });
  await desk.open(office, { effects: [notice()] });
  await office.quiet();
  expect(await office.registry.effect(id)).toMatchObject({ status: 'failing', attempts: 1 });
  for (let i = 0; i < 3_600; i++) {
    desk.clock.advance(1_000);
    if (i < 30) await office.quiet();
  }
  await office.quiet();
  expect(state.tries.map((at) => (Date.parse(at) - Date.parse(start)) / 1000)).toEqual([0, 4, 12]);
  expect(await office.registry.effect(id)).toMatchObject({
    status: 'incident',
    attempts: 3,
    lastError: 'outbox.away: the mail server is away',
  });
  expect((await office.registry.incidents()).items.map((effect) => effect.id)).toEqual([id]);
  expect(await journal(office)).toEqual([`OPENED ${start}`]);
});

test('a failing effect that comes through at a later try leaves one letter and one act', async () => {
  const { outbox, state, kept } = failing();
  const office = await desk.temp.office({ clock: desk.clock, outbox, retry });
  await desk.open(office, { effects: [notice()] });
  await office.quiet();
  state.out = false;
  desk.clock.advance(4_000);
  await office.quiet();
  expect(kept.messages.size).toBe(1);
  expect((await journal(office)).map((line) => line.split(' ')[0])).toEqual(['OPENED', 'NOTICE_SERVED']);
});

test('a failing effect can be tried again by an operator', async () => {
  const { office, state, kept } = await incident();
  state.out = false;
  expect(await office.retry(id, 'operator-1')).toMatchObject({ status: 'pending' });
  await office.quiet();
  expect(await office.registry.effect(id)).toMatchObject({ status: 'done' });
  expect(kept.messages.size).toBe(1);
});

test('a failing effect can be skipped with a reason, and is not tried any more', async () => {
  const { office, state } = await incident();
  const tries = state.tries.length;
  expect(await office.skip(id, 'operator-1', 'handed over in person')).toMatchObject({ status: 'skipped' });
  await desk.pass(office, 48 * hour);
  expect(state.tries).toHaveLength(tries);
  expect(await office.registry.interventions(id)).toMatchObject([
    { what: 'skip', who: 'operator-1', reason: 'handed over in person' },
  ]);
  expect(await office.skip(id, 'operator-1', 'again')).toMatchObject({ conflict: true, code: 'effect.settled' });
});

test('a failing effect can be replaced by another, which is carried out under its own id', async () => {
  const { office, state, kept } = await incident();
  state.out = false;
  const other = notice({ email: 'new@example.az' }) as Replacement;
  const replaced = await office.replace(id, other, 'operator-1', 'the address had changed');
  expect(replaced).toMatchObject({ status: 'pending' });
  await office.quiet();
  expect(await office.registry.effect(id)).toMatchObject({ status: 'replaced' });
  expect([...kept.messages.keys()]).toEqual([`${id}/r1`]);
  expect(await office.registry.notices(first)).toMatchObject([
    { id, service: null, dispatchedAt: null },
    { id: `${id}/r1`, service, dispatchedAt: desk.clock.now() },
  ]);
});

test('a failing effect that no further try can mend becomes an incident at once', async () => {
  const office = await desk.temp.office({ clock: desk.clock });
  await desk.open(office, { effects: [actOn('A 2026 0099')] });
  await office.quiet();
  expect(await office.registry.effect(id)).toMatchObject({
    status: 'incident',
    attempts: 1,
    lastError: expect.stringContaining('case.unknown'),
  });
});

test('a failing effect holds up neither other effects nor terms', async () => {
  const kept = memoryOutbox();
  const outbox: Outbox = {
    ...kept,
    put: (message) => (message.id === id ? Promise.reject(new OutageError('outbox.away', 'away')) : kept.put(message)),
  };
  const office = await desk.temp.office({ clock: desk.clock, outbox, retry });
  await desk.open(office, { effects: [notice(), plainNotice()], terms: ['2026-01-20T09:00:00Z'] });
  await desk.open(office, { effects: [notice()] });
  desk.clock.set('2026-01-20T09:00:00Z');
  await office.quiet();
  expect([...kept.messages.keys()].sort()).toEqual([`${first}/1/1`, `${first}/2/0`, 'A 2026 0002/1/0']);
});
