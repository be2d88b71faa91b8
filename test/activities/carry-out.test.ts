/** Carrying out effects: once each, however often it is called, and what cannot be carried out says why. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  advance,
  carryOut,
  CarryOutError,
  defaultRetry,
  firing,
  memoryOutbox,
  OutageError,
  silentLog,
} from '../../activities/index.ts';
import type { CarryOutDeps } from '../../activities/index.ts';
import { makeLaw } from '../../law/index.ts';
import type { Instant } from '../../law/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import { openRegistry } from '../../registry/index.ts';
import type { Registry } from '../../registry/index.ts';
import { actOn, notice, plainNotice, service, submit, toyEngine } from '../support/toy-engine.ts';
import type { Opening } from '../support/toy-engine.ts';
import { parseEml } from './parse-eml.ts';

const now = '2026-01-20T08:00:00Z' as Instant;
const nextDay = '2026-01-21T08:00:00Z' as Instant;
const first = 'A 2026 0001' as CaseNumber;

let folder: string;
let registry: Registry;
let outbox: ReturnType<typeof memoryOutbox>;
let deps: CarryOutDeps;
let acts = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muddet-carry-out-'));
  registry = await openRegistry({ database: join(folder, 'office.db'), law: makeLaw(), engine: toyEngine });
  outbox = memoryOutbox();
  deps = { registry, outbox };
});
afterEach(async () => {
  await registry.close();
  await rm(folder, { recursive: true, force: true });
});

const act = (type: string, number: CaseNumber | null, data: object = {}) =>
  registry.apply(submit(type, now, number, data), { key: `k${++acts}`, now });
const open = (opening: Opening & { title?: string } = {}) => act('OPENED', null, opening);
const types = async (number: CaseNumber) => (await registry.entries(number)).map(({ entry }) => entry.act.type);
const letter = (id: string) => parseEml(outbox.messages.get(id)?.message ?? new Uint8Array());

test('29.2: a notice by electronic channel is written, and its receipt reported, once for any number of tries', async () => {
  await open({ effects: [notice()] });
  const id = `${first}/1/0`;
  await carryOut(deps, id, now);
  await carryOut(deps, id, nextDay);
  expect([...outbox.messages.keys()]).toEqual([id]);
  expect(await types(first)).toEqual(['OPENED', 'NOTICE_SERVED']);
  const [, served] = await registry.entries(first);
  expect(served?.entry.act).toMatchObject({
    proceeding: service,
    by: { person: 'system', role: 'office' },
    data: { on: '2026-01-20', how: 'electronic' },
    effectiveAt: now,
  });
  expect(await registry.effect(id)).toMatchObject({ status: 'done' });
});

test('a try that died after its act completes the next day without a second act or another message', async () => {
  await open({ effects: [notice()] });
  const id = `${first}/1/0`;
  const dying = {
    ...deps,
    registry: { ...registry, law: registry.law, effectDone: () => Promise.reject(new Error('killed')) },
  };
  await expect(carryOut(dying, id, now)).rejects.toThrow('killed');
  const before = outbox.messages.get(id)?.message;
  await carryOut(deps, id, nextDay);
  expect(outbox.messages.get(id)?.message).toEqual(before);
  expect(await types(first)).toEqual(['OPENED', 'NOTICE_SERVED']);
  expect(await registry.effect(id)).toMatchObject({ status: 'done' });
});

test('by post, dispatch is reported and receipt is left to its proof', async () => {
  await open({ effects: [notice({ channel: 'post', email: undefined })] });
  await carryOut(deps, `${first}/1/0`, now);
  expect(await types(first)).toEqual(['OPENED', 'NOTICE_DISPATCHED']);
  expect((await letter(`${first}/1/0`)).text).toContain('Bakı, Nizami 1');
});

test('a notice that starts no limit, and one to the office itself, report nothing', async () => {
  await open({ effects: [plainNotice(), notice({ channel: 'internal', to: 'office' })] });
  await carryOut(deps, `${first}/1/0`, now);
  await carryOut(deps, `${first}/1/1`, now);
  expect(await types(first)).toEqual(['OPENED']);
  expect(outbox.messages.get(`${first}/1/1`)?.channel).toBe('internal');
});

test('a notice whose service ended with its case is still sent, and nothing is reported', async () => {
  await open({ effects: [notice()] });
  await act('CLOSED', first);
  await carryOut(deps, `${first}/1/0`, now);
  expect(outbox.messages.size).toBe(1);
  expect(await types(first)).toEqual(['OPENED', 'CLOSED']);
});

/** Something happens in the case while its letter goes out. */
const meanwhile = (happens: () => Promise<unknown>): CarryOutDeps => ({
  ...deps,
  outbox: {
    async put(message) {
      await outbox.put(message);
      await happens();
    },
  },
});

test('a case that ends while its letter goes out has nothing left to be told, and nothing is wrong', async () => {
  await open({ effects: [notice()] });
  const id = `${first}/1/0`;
  await carryOut(
    meanwhile(() => act('CLOSED', first)),
    id,
    now,
  );
  expect(await types(first)).toEqual(['OPENED', 'CLOSED']);
  expect(await registry.effect(id)).toMatchObject({ status: 'done', lastError: null });
  expect(await registry.notices(first)).toMatchObject([{ id, dispatchedAt: now }]);
});

test('the letter names the case, its title, the clause and what is missing, in the language of the addressee', async () => {
  await open({ effects: [notice(), notice({ language: 'en' })] });
  await carryOut(deps, `${first}/1/0`, now);
  await carryOut(deps, `${first}/1/1`, now);
  const az = await letter(`${first}/1/0`);
  expect(az.headers['subject']).toBe('A 2026 0001: Formal ekspertiza: çatışmazlıqlar aşkar edildi');
  for (const part of ['Su nasosu', 'maddə 29.2', 'təsvir', '2 ay ərzində']) expect(az.text).toContain(part);
  const en = await letter(`${first}/1/1`);
  for (const part of ['Su nasosu', 'Article 29.2', 'description', 'within 2 months']) expect(en.text).toContain(part);
});

test('25, 30.6: the title of an unpublished application is in no letter to a stranger', async () => {
  await open({ effects: [plainNotice({ to: 'opponent-1' })] });
  await carryOut(deps, `${first}/1/0`, now);
  expect((await letter(`${first}/1/0`)).text).not.toContain('Su nasosu');
  expect((await letter(`${first}/1/0`)).text).toContain(first);
});

test('28.7: an act on another case is made once, with the id of the effect as its key', async () => {
  await open();
  await open({ effects: [actOn(first)] });
  const id = 'A 2026 0002/1/0';
  await carryOut(deps, id, now);
  await carryOut(deps, id, nextDay);
  expect(await types(first)).toEqual(['OPENED', 'MARKED']);
});

test('an act that the law refuses, and a case that does not exist, are faults that no further try can mend', async () => {
  await open({ effects: [actOn('A 2026 0001', 'REFUSED'), actOn('A 2026 0099')] });
  await expect(carryOut(deps, `${first}/1/0`, now)).rejects.toThrow(CarryOutError);
  await expect(carryOut(deps, `${first}/1/0`, now)).rejects.toThrow('toy.refused');
  await expect(carryOut(deps, `${first}/1/1`, now)).rejects.toThrow('case.unknown');
  expect(await registry.effect(`${first}/1/0`)).toMatchObject({ status: 'pending' });
});

test('an outbox that is out stays an outage, with nothing reported', async () => {
  await open({ effects: [notice()] });
  const out = { ...deps, outbox: { put: () => Promise.reject(new OutageError('outbox.full', 'no space left')) } };
  await expect(carryOut(out, `${first}/1/0`, now)).rejects.toThrow(OutageError);
  expect(await types(first)).toEqual(['OPENED']);
});

test('an effect that nobody knows is a fault; one that was skipped is left alone', async () => {
  await expect(carryOut(deps, 'nothing/1/0', now)).rejects.toMatchObject({ code: 'effect.unknown' });
  await open({ effects: [notice()] });
  await registry.skipEffect(`${first}/1/0`, { who: 'op', reason: 'sent by hand', now });
  await carryOut(deps, `${first}/1/0`, now);
  expect(outbox.messages.size).toBe(0);
});

test('what the transaction itself has done is done', async () => {
  await open({
    effects: [
      { clause: '30.1', kind: 'queue-publication', entry: 'application', params: {} },
      { clause: '32.1', kind: 'enter-register', entry: 'registration', on: '2026-01-20', params: {} },
      { clause: '32.1', kind: 'demand-fee', fee: 'registration', dueOn: null },
    ],
  });
  for (const i of [0, 1, 2]) await carryOut(deps, `${first}/1/${i}`, now);
  for (const i of [0, 1, 2]) expect(await registry.effect(`${first}/1/${i}`)).toMatchObject({ status: 'done' });
});

test('advance fires what is due, says when to come back and what to carry out; a second time it does nothing more', async () => {
  await open({ terms: ['2026-03-20T20:00:00Z', '2026-04-20T20:00:00Z'], effects: [notice()] });
  const at = '2026-03-21T00:00:00Z' as Instant;
  const advancing = { registry, fire: firing({ registry, retry: defaultRetry, log: silentLog }) };
  const answer = { next: '2026-04-20T20:00:00Z', effects: [`${first}/1/0`, `${first}/2/0`], isOver: false };
  expect(await advance(advancing, first, at)).toEqual(answer);
  expect(await advance(advancing, first, at)).toEqual(answer);
  expect(await types(first)).toEqual(['OPENED', 'TERM_EXPIRED']);
  expect((await registry.entries(first))[1]?.entry.act.effectiveAt).toBe('2026-03-20T20:00:00Z');
});
