/** Webhooks of a running office: nothing is lost by a restart, a restore or another process; one of several delivers. */
import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Office, OfficeOptions } from '../../embedded/index.ts';
import { copyRecord } from '../../registry/index.ts';
import { desk as makeDesk } from './desk.ts';
import type { Desk } from './desk.ts';
import { newDatabase } from '../registry/database.ts';
import { answering, hookTo, receiver, soon } from '../support/receiver.ts';
import type { Receiver } from '../support/receiver.ts';

let desk: Desk;
let to: Receiver;
beforeEach(async () => {
  desk = makeDesk();
  to = await receiver();
});
afterEach(async () => {
  await desk.temp.clear();
  await to.close();
});

const webhooks = { source: '/office', timeoutMs: 60_000, privateAddresses: true };
const open = (options: Partial<OfficeOptions> = {}) => desk.temp.office({ clock: desk.clock, webhooks, ...options });

const hook = (office: Office) => hookTo(to, office);
const cases = () => to.events.map(({ data }) => data['case']);
/** Lets the clock run until so many events have come. */
const came = (many: number) =>
  soon(() => {
    desk.clock.advance(1_000);
    return to.events.length >= many;
  });
const [first, second, third] = ['A 2026 0001', 'A 2026 0002', 'A 2026 0003'];

test('closed in the middle, it goes on where it was: what was not answered is sent again, with the same id', async () => {
  const office = await open();
  await hook(office);
  await desk.open(office);
  await came(1);
  to.answer(() => undefined);
  await desk.open(office);
  await came(2);
  await desk.open(office);
  await office.close();
  to.answer(null);
  const again = await open({ dataDir: office.dataDir });
  await came(4);
  expect(cases()).toEqual([first, second, second, third]);
  expect(to.events[1]).toEqual(to.events[2]);
  await again.close();
});

test('what changed while the office was shut is told after the next start', async () => {
  const office = await open();
  const id = await hook(office);
  to.answer(answering(500));
  await desk.open(office);
  // A server that has not said yet whose the time is, is asked again later.
  await soon(async () => {
    desk.clock.advance(1_000);
    return (await office.registry.webhook(id))?.status === 'failing';
  });
  await office.close();
  const asked = to.asked;
  to.answer(null);
  await open({ dataDir: office.dataDir });
  await came(asked + 1);
  expect(new Set(cases())).toEqual(new Set([first]));
});

test('in a copy of the record it waits for an operator, and then says that it begins anew', async () => {
  const office = await open();
  const id = await hook(office);
  await desk.open(office);
  await came(1);
  const database = await newDatabase();
  await copyRecord(office.registry.database, database);
  await office.close();
  const copy = await open({ dataDir: office.dataDir, database });
  await desk.open(copy);
  expect(await copy.registry.webhook(id)).toMatchObject({
    status: 'paused',
    lastError: expect.stringContaining('webhook.restored'),
  });
  expect(to.asked).toBe(1);
  await copy.webhooks.retry(id, 'babayev', 'this record goes on');
  await came(2);
  await desk.open(copy);
  await came(3);
  expect(to.events.map(({ type, subject }) => [type, subject])).toEqual([
    ['az.muddet.case.changed', first],
    ['az.muddet.changes.reset', undefined],
    ['az.muddet.case.changed', third],
  ]);
});

test('with another key than its secret was made with, nothing is sent', async () => {
  const office = await open();
  const id = await hook(office);
  await office.close();
  const key = join(office.dataDir, 'webhook-key');
  await rm(key);
  const other = await open({ dataDir: office.dataDir });
  await desk.open(other);
  await soon(async () => (await other.registry.webhook(id))?.status === 'incident');
  expect((await other.registry.webhook(id))?.lastError).toContain('webhook.otherKey');
  writeFileSync(key, 'short\n');
  await expect(hook(other)).rejects.toMatchObject({ code: 'webhook.badKey' });
  expect(to.asked).toBe(0);
});
