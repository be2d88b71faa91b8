/** The record fails while the office works: that is no fault of a case or a letter, and no work goes on beside the next. */
import { defaultRetry, memoryOutbox, silentLog } from '../../activities/index.ts';
import { RegistryError } from '../../registry/index.ts';
import type { Registry } from '../../registry/index.ts';
import { effectPass } from '../../embedded/effect-loop.ts';
import { termWork } from '../../embedded/term-loop.ts';
import type { CaseNumber } from '../../machines/types.ts';
import type { Instant } from '../../law/index.ts';
import { plainNotice } from '../support/toy-engine.ts';
import { desk as makeDesk } from './desk.ts';
import type { Desk } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = makeDesk();
});
afterEach(() => desk.temp.clear());

const away = new RegistryError('registry.unavailable', { code: 'ECONNREFUSED' });
const now = '2026-01-20T08:00:00Z' as Instant;

test('an effect does not fail with it, and the pass is over only when every letter in hand is', async () => {
  const office = await desk.temp.office({ clock: desk.clock });
  const [one, other] = ['A 2026 0001', 'A 2026 0002'];
  await desk.open(office, { effects: [plainNotice()] });
  await desk.open(office, { effects: [plainNotice()] });
  await office.quiet();
  const done: string[] = [];
  const failures: string[] = [];
  const pending = [
    ...(await office.registry.effectsOf(one as CaseNumber)),
    ...(await office.registry.effectsOf(other as CaseNumber)),
  ];
  const registry: Registry = {
    ...office.registry,
    pendingEffects: async () => pending.map((effect) => ({ ...effect, status: 'pending' })),
    effect: async (id) => {
      if (id.startsWith(one)) throw away;
      return { ...(pending.find((effect) => effect.id === id) as (typeof pending)[0]), status: 'pending' };
    },
    effectDone: async (id) => void done.push(id),
    effectFailed: async (id) => void failures.push(id),
    effectIncident: async (id) => void failures.push(id),
  };
  const outbox = memoryOutbox();
  const deps = { registry, outbox, retry: defaultRetry, log: silentLog, letters: office.letters };
  await expect(effectPass(deps, now, 10)).rejects.toBe(away);
  expect([done, failures]).toEqual([[`${other}/1/0`], []]);
  expect([...outbox.messages.keys()]).toEqual([`${other}/1/0`]);
});

test('a case is not shown with it as with a fault', async () => {
  const faults: string[] = [];
  const registry = {
    due: async () => ['A 2026 0001', 'A 2026 0002'] as CaseNumber[],
    nextDue: async () => null,
    fireDue: () => Promise.reject(away),
    fireFailed: async (number: CaseNumber) => void faults.push(number),
  };
  const work = termWork({ registry, retry: defaultRetry, log: silentLog }, 64);
  await expect(work.pass(now)).rejects.toBe(away);
  expect(faults).toEqual([]);
});
