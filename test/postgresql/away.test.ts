/** The server is ended under load, twice, while two offices are at work on it: nothing is lost, nothing there twice, and they go on by themselves. */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issueToken, ownKey } from '../../api/index.ts';
import { connect } from '../../client/index.ts';
import { startPostgres } from '../../scripts/postgres.js';
import type { PostgresServer } from '../../scripts/postgres.js';
import { callerOf, loadClock, serve, startLoad, until } from '../embedded/load.ts';
import type { Caller, Server } from '../embedded/load.ts';
import { everythingOnce } from '../embedded/nothing-lost.ts';
import { temporary } from '../embedded/temporary.ts';
import { virtualClock } from '../embedded/virtual-clock.ts';

const temp = temporary();
const [evening, night] = [new AbortController(), new AbortController()];
let postgres: PostgresServer;
let offices: readonly Server[] = [];
beforeAll(async () => {
  postgres = await startPostgres({ durable: true });
}, 60_000);
afterAll(async () => {
  evening.abort();
  night.abort();
  for (const office of offices) await office.kill();
  await temp.clear();
  await postgres.stop();
});

/** Everything that changes, as somebody of the office follows it at one of the offices. */
async function follow(server: string, keyIn: string, told: string[]): Promise<void> {
  const token = () => issueToken(keyIn, { person: 'keeper', roles: ['administrator'], seconds: 600 });
  for await (const event of connect({ server, token }).changes({ signal: night.signal }))
    if (event.event === 'changed') told.push(`${event.case}/${event.seq}`);
}

test('what was acknowledged is there, once; what was not comes through with the same key', async () => {
  const [one, other] = [await temp.dataDir(), await temp.dataDir()];
  const database = postgres.address;
  const started = Date.now();
  await ownKey(one);
  await copyFile(join(one, 'access-key.json'), join(other, 'access-key.json'));
  for (const dataDir of [one, other]) offices = [...offices, await serve(dataDir, database, started)];
  const ask = await Promise.all(offices.map(({ address }) => callerOf(() => address, one, 'keeper', 'administrator')));
  const each = async (isSo: (caller: Caller) => Promise<boolean>) =>
    (await Promise.all(ask.map(isSo))).every((found) => found);
  const status = async (caller: Caller) => (await caller.ask('/health')).body['status'];

  const told: string[] = [];
  const following = follow(offices[1]?.address ?? '', one, told);
  // A client asks now the one, now the other.
  let turn = 0;
  const load = await startLoad(() => offices[(turn += 1) % 2]?.address ?? '', one, evening.signal);
  const { acknowledged } = load;
  const more = async () => {
    const before = acknowledged.length;
    await until(() => acknowledged.length >= before + 30);
  };
  await more();

  const start = await postgres.crash?.();
  if (start) {
    const unread = await ask[0]?.ask('/cases');
    expect(unread).toMatchObject({ status: 503, body: { code: 'registry.unavailable' } });
    await until(() => (load.told.get('registry.unavailable') ?? 0) > 0);
    expect(await each(async (caller) => (await status(caller)) === 'outage')).toBe(true);
    await start();
  }
  await until(() => each(async (caller) => (await status(caller)) === 'ok'));
  await more();
  await (await postgres.crash?.())?.();
  await more();
  await until(() => each(async (caller) => (await status(caller)) === 'ok'));

  evening.abort();
  await load.stop();
  expect(load.refused.filter(({ status }) => status !== 422)).toEqual([]);
  expect([...load.told.keys()].filter((code) => code !== 'registry.unavailable')).toEqual([]);
  const done = acknowledged.map(({ case: number, seq }) => `${number}/${seq}`);
  await until(() => done.every((entry) => told.includes(entry)));
  night.abort();
  await following;
  expect(new Set(told).size).toBe(told.length);
  for (const office of offices) {
    expect(office.process.exitCode).toBeNull();
    expect(office.stderr()).toBe('');
    await office.kill();
  }
  const all = await everythingOnce(
    { dataDir: one, database, clock: virtualClock(loadClock(started).now()) },
    acknowledged.map(({ key }) => key),
    acknowledged,
    [one, other],
  );
  // Numbers leave no gap; each year, and the clock of this test gets to the next, has its own.
  const numbers = [...all.keys()];
  for (const year of new Set(numbers.map((number) => number.slice(0, -4)))) {
    const serials = numbers.filter((number) => number.startsWith(year)).map((number) => Number(number.slice(-4)));
    expect(serials.sort((a, b) => a - b)).toEqual(serials.map((_, i) => i + 1));
  }
}, 120_000);
