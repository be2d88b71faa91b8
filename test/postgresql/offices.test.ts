/** Several offices on one record: each takes acts, one keeps the time, and another takes over when that one is gone. */
import pg from 'pg';
import { instantOf, memoryOutbox } from '../../activities/index.ts';
import type { MemoryOutbox } from '../../activities/index.ts';
import type { Office } from '../../embedded/index.ts';
import { desk as makeDesk, expiries } from '../embedded/desk.ts';
import type { Desk } from '../embedded/desk.ts';
import { newDatabase } from '../registry/database.ts';
import { plainNotice } from '../support/toy-engine.ts';

let desk: Desk;
let database: string;
beforeEach(async () => {
  desk = makeDesk();
  database = await newDatabase();
});
afterEach(() => desk.temp.clear());

interface Opened {
  readonly office: Office;
  readonly outbox: MemoryOutbox;
}

async function open(): Promise<Opened> {
  const outbox = memoryOutbox();
  return { outbox, office: await desk.temp.office({ clock: desk.clock, database, outbox }) };
}

const sent = ({ outbox }: Opened): readonly string[] => [...outbox.messages.keys()];

/** Lets the clock run until something is so. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tried = 0; !(await isSo()); tried++) {
    if (tried > 200) throw new Error('it did not come about');
    desk.clock.advance(1_000);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('an act taken by one is carried out by the one that keeps the time, once', async () => {
  const [first, second] = [await open(), await open()];
  await until(async () => await first.office.registry.keepsTime());
  expect(await second.office.registry.keepsTime()).toBe(false);
  await desk.open(second.office, { effects: [plainNotice()] });
  await until(() => sent(first).length > 0);
  await desk.open(first.office, { effects: [plainNotice()] });
  await until(() => sent(first).length > 1);
  expect(sent(second)).toEqual([]);
});

test('when the one that keeps the time closes, another fires what is due and sends what waits', async () => {
  const [first, second] = [await open(), await open()];
  await until(async () => await first.office.registry.keepsTime());
  await first.office.close();
  const soon = instantOf(Date.parse(desk.clock.now()) + 60_000);
  await desk.open(second.office, { effects: [plainNotice()], terms: [soon] });
  await until(async () => (await expiries(second.office)).length === 1 && sent(second).length > 0);
  expect(await expiries(second.office)).toEqual([`TERM_EXPIRED ${soon}`]);
});

test('one that was cut off knows it, and no term ends twice', async () => {
  const [first, second] = [await open(), await open()];
  await until(async () => await first.office.registry.keepsTime());
  const soon = instantOf(Date.parse(desk.clock.now()) + 60_000);
  await desk.open(first.office, { terms: [soon] });
  const server = new pg.Client({ connectionString: database });
  await server.connect();
  await server.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'muddet%' and datname = current_database()",
  );
  await server.end();
  // Reading meets the connections that were cut, and says so; what is asked next gets new ones.
  const seen = () => expiries(second.office).catch(() => []);
  await until(async () => (await seen()).length > 0);
  expect(await expiries(second.office)).toEqual([`TERM_EXPIRED ${soon}`]);
  const keepers = [await first.office.registry.keepsTime(), await second.office.registry.keepsTime()];
  expect(keepers.filter(Boolean)).toHaveLength(1);
});
