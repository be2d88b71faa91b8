/** Which runtime wakes the cases of a record: nobody changes that by accident, and nobody while others have it open. */
import { join } from 'node:path';
import type { Office, OfficeOptions } from '../../embedded/index.ts';
import { desk as makeDesk } from '../embedded/desk.ts';
import type { Desk } from '../embedded/desk.ts';
import { newDatabase } from '../registry/database.ts';

let desk: Desk;
let database: string;
beforeEach(async () => {
  desk = makeDesk();
  database = await newDatabase();
});
afterEach(() => desk.temp.clear());

const open = (how: Partial<OfficeOptions>): Promise<Office> =>
  desk.temp.office({ clock: desk.clock, database, ...how });

test('a new office is woken as its first process says, and by no other after that', async () => {
  const first = await open({ timekeeper: 'temporal' });
  expect(first.registry.timekeeper).toBe('temporal');
  await desk.open(first);
  await (await open({ timekeeper: 'temporal' })).close();
  await first.close();
  await expect(open({ timekeeper: 'embedded' })).rejects.toMatchObject({
    code: 'embedded.otherTimekeeper',
    params: { timekeeper: 'temporal' },
  });
});

test('whoever takes over does so when nobody has it open', async () => {
  const first = await open({ timekeeper: 'embedded' });
  await desk.open(first);
  expect(await first.registry.keepsTime()).toBe(true);
  await expect(open({ timekeeper: 'temporal' })).rejects.toMatchObject({ code: 'embedded.otherTimekeeper' });
  await expect(open({ timekeeper: 'temporal', takeOver: true })).rejects.toMatchObject({ code: 'embedded.kept' });
  await first.close();
  await (await open({ timekeeper: 'temporal', takeOver: true })).close();
  const back = await open({ timekeeper: 'embedded', takeOver: true });
  expect(back.registry.timekeeper).toBe('embedded');
});

test('an office on SQLite wakes its cases itself', async () => {
  const dataDir = await desk.temp.dataDir();
  await expect(open({ dataDir, database: join(dataDir, 'office.db'), timekeeper: 'temporal' })).rejects.toMatchObject({
    code: 'embedded.needsPostgres',
  });
});
