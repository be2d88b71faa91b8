/** A clock that cannot be trusted stops terms and acts until an operator confirms it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { desk as makeDesk, expiries, hour, journal, start } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = makeDesk();
});
afterEach(() => desk.temp.clear());

test.each([
  ['backwards', '2026-01-20T07:00:00Z', 'embedded.clockBackwards', []],
  ['far ahead', '2026-01-22T08:00:00Z', 'embedded.clockAhead', ['TERM_EXPIRED 2026-01-20T08:30:00Z']],
])('running %s stops terms and acts until an operator confirms', async (_how, wrong, code, firesThen) => {
  const office = await desk.temp.office({ clock: desk.clock });
  await desk.open(office, { terms: ['2026-01-20T08:30:00Z'] });
  await office.quiet();
  desk.clock.set(wrong);
  await office.quiet();
  await expect(desk.open(office)).rejects.toMatchObject({ code, params: { clock: wrong } });
  await expect(office.retry('x/1/0', 'operator-1')).rejects.toMatchObject({ code });
  expect(office.clockHold()).toMatchObject({ code, clock: wrong });
  expect(await journal(office)).toEqual([`OPENED ${start}`]);

  await office.confirmClock('operator-1');
  await office.quiet();
  expect(office.clockHold()).toBeNull();
  expect(await desk.open(office)).toMatchObject({ ok: true });
  const confirmed = await readFile(join(office.dataDir, 'clock-confirmations.jsonl'), 'utf8');
  expect(JSON.parse(confirmed)).toMatchObject({ who: 'operator-1', at: wrong, hold: { code } });
  expect(await expiries(office)).toEqual(firesThen);
});

test('at the start, downtime beyond the bound has to be confirmed', async () => {
  const dataDir = await desk.temp.dataDir();
  const before = await desk.temp.office({ clock: desk.clock, dataDir });
  await desk.open(before, { terms: ['2026-01-20T08:30:00Z'] });
  await before.close();
  desk.clock.advance(32 * 24 * hour);
  const held = await desk.temp.office({ clock: desk.clock, dataDir });
  await held.quiet();
  expect(held.clockHold()).toMatchObject({ code: 'embedded.clockAhead', seen: start });
  expect(await journal(held)).toHaveLength(1);
  await held.close();
  const office = await desk.temp.office({ clock: desk.clock, dataDir, confirmDowntime: 'operator-1' });
  await office.quiet();
  expect(office.clockHold()).toBeNull();
  expect(await expiries(office)).toHaveLength(1);
});

test('at the start, a clock behind the last time seen is not believed', async () => {
  const dataDir = await desk.temp.dataDir();
  await (await desk.temp.office({ clock: desk.clock, dataDir })).close();
  desk.clock.set('2026-01-19T08:00:00Z');
  const office = await desk.temp.office({ clock: desk.clock, dataDir });
  await office.quiet();
  expect(office.clockHold()).toMatchObject({ code: 'embedded.clockBackwards' });
});

test('months that pass while the office runs are no jump', async () => {
  const office = await desk.temp.office({ clock: desk.clock });
  await desk.open(office, { terms: ['2026-03-20T20:00:00Z'] });
  await desk.pass(office, 60 * 24 * hour);
  expect(office.clockHold()).toBeNull();
  expect(await expiries(office)).toHaveLength(1);
});
