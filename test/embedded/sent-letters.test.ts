/** What stands in the outbox was sent: a process died after it wrote a letter, and before it could record that. */
import { join } from 'node:path';
import { carryOut, fileOutbox, OutageError } from '../../activities/index.ts';
import type { Outbox } from '../../activities/index.ts';
import { makeLaw } from '../../law/index.ts';
import type { Instant } from '../../law/index.ts';
import { openRegistry } from '../../registry/index.ts';
import type { Registry } from '../../registry/index.ts';
import { submit, toyEngine } from '../support/toy-engine.ts';
import { desk as makeDesk, first, start } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = makeDesk();
});
afterEach(() => desk.temp.clear());

const ended = '2026-01-25T20:00:00Z' as Instant;
const later = '2026-01-26T08:00:00Z' as Instant;
/** The letter that the end of the term sends. */
const id = `${first}/2/0`;
const timely = submit('ANSWERED', '2026-01-25T19:00:00Z', first, {});

const registryIn = async (dataDir: string): Promise<Registry> =>
  openRegistry({ database: await desk.temp.databaseOf(dataDir), law: makeLaw(), engine: toyEngine });

/** A process that fires the term, and dies at a moment of sending its letter. */
async function dies(dataDir: string, when: 'before it wrote' | 'after it wrote'): Promise<void> {
  const registry = await registryIn(dataDir);
  await registry.apply(submit('OPENED', start, null, { terms: [ended] }), {
    key: 'k1',
    now: start as Instant,
  });
  await registry.sawClock(ended);
  await registry.fireDue(first, ended);
  const outbox = fileOutbox(join(dataDir, 'outbox'));
  const put: Outbox['put'] = async (message) => {
    if (when === 'after it wrote') await outbox.put(message);
    throw new Error('killed');
  };
  await expect(carryOut({ registry, outbox: { put } }, id, ended)).rejects.toThrow('killed');
  await registry.close();
}

const restarted = (dataDir: string, outbox?: Outbox) => {
  desk.clock.set(later);
  return desk.temp.office({ clock: desk.clock, dataDir, ...(outbox ? { outbox } : {}) });
};
const letterIn = async (registry: Registry) => (await registry.notices(first)).find((n) => n.id === id);

test.each([
  ['after it wrote', ended],
  ['before it wrote', null],
] as const)('%s, and the letter was recalled before the next start', async (when, dispatchedAt) => {
  const dataDir = await desk.temp.dataDir();
  await dies(dataDir, when);
  const between = await registryIn(dataDir);
  await between.apply(timely, { key: 'k2', now: later });
  expect(await letterIn(between)).toMatchObject({ dispatchedAt: null, recalledBy: 3 });
  await between.close();
  const office = await restarted(dataDir);
  await office.quiet();
  expect(await letterIn(office.registry)).toMatchObject({ dispatchedAt, recalledBy: 3 });
  expect(await office.registry.effect(id)).toMatchObject({ status: 'replaced' });
});

test.each([
  ['after it wrote', ended],
  ['before it wrote', null],
] as const)('%s, and the letter is recalled by the first act after the next start', async (when, dispatchedAt) => {
  const dataDir = await desk.temp.dataDir();
  await dies(dataDir, when);
  const away = () => Promise.reject(new OutageError('outbox.away', 'the folder is away'));
  const office = await restarted(dataDir, { ...fileOutbox(join(dataDir, 'outbox')), put: away });
  await office.apply(timely, { key: 'k2' });
  await office.quiet();
  expect(await letterIn(office.registry)).toMatchObject({ dispatchedAt, recalledBy: 3 });
});

test.each(['after it wrote', 'before it wrote'] as const)(
  '%s, and nothing recalled the letter: it is done',
  async (when) => {
    const dataDir = await desk.temp.dataDir();
    await dies(dataDir, when);
    const office = await restarted(dataDir);
    await office.quiet();
    expect(await letterIn(office.registry)).toMatchObject({
      dispatchedAt: when === 'after it wrote' ? ended : later,
      recalledBy: null,
    });
    expect(await office.registry.effect(id)).toMatchObject({ status: 'done' });
  },
);
