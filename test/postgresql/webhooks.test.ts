/** Several offices on one record: each event is told once, whoever recorded it; when the one that tells is gone, another goes on. */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Office } from '../../embedded/index.ts';
import { desk as makeDesk } from '../embedded/desk.ts';
import type { Desk } from '../embedded/desk.ts';
import { newDatabase } from '../registry/database.ts';
import { hookTo, receiver, soon } from '../support/receiver.ts';
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

test('once, in order; and by the next one when the first is closed', async () => {
  const database = await newDatabase();
  const webhooks = { source: '/office', timeoutMs: 60_000, privateAddresses: true };
  const open = (): Promise<Office> => desk.temp.office({ clock: desk.clock, database, webhooks });
  const one = await open();
  await hookTo(to, one);
  const two = await open();
  await copyFile(join(one.dataDir, 'webhook-key'), join(two.dataDir, 'webhook-key'));
  const came = (many: number) =>
    soon(() => {
      desk.clock.advance(1_000);
      return to.events.length >= many;
    });
  for (let i = 0; i < 10; i++) await Promise.all([desk.open(one), desk.open(two)]);
  await came(20);
  await one.close();
  for (let i = 0; i < 5; i++) await desk.open(two);
  await came(25);
  const { items } = await two.registry.changes();
  expect(to.events.map(({ data }) => data['at'])).toEqual(items.map(({ at }) => at));
  expect(new Set(to.events.map(({ id }) => id)).size).toBe(25);
});
