/** The disk is full: what was acknowledged is there, the rest is told so and comes through later, nothing twice, by itself. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { issueToken, ownKey } from '../../api/index.ts';
import type { TokenRole } from '../../api/index.ts';
import { openOffice } from '../../embedded/index.ts';
import { verify } from '../../registry/index.ts';
import { begin, head, piece, placeOf } from '../api/support/uploads.ts';
import type { Asking } from '../api/support/open.ts';
import { applicationData } from '../support/case-driver.ts';
import { sha256Of, types } from '../support/documents.ts';
import { fastClock } from './fast-clock.ts';
import { fillDisk, fullDisk, makeRoom } from './full-disk.ts';
import { killTest } from './kill-test.ts';
import { everyEffectDone, journals, keyOf, noTermLost } from './nothing-lost.ts';
import { startScript } from './start-script.ts';
import type { Script } from './start-script.ts';
import { temporary } from './temporary.ts';
import { virtualClock } from './virtual-clock.ts';

const temp = temporary();
let server: Script | undefined;
let evening: AbortController;
let dataDir: string;
let address: string;
let started: number;
beforeEach(async () => {
  dataDir = await temp.dataDir();
  started = Date.now();
  evening = new AbortController();
  // Whoever asks has a token of before.
  await ownKey(dataDir);
});
afterEach(async () => {
  evening.abort();
  await server?.kill();
  await temp.clear();
});

async function open(queued = 0): Promise<Script> {
  server = startScript('full-disk-server.ts', [dataDir, String(started), String(queued)]);
  const line = await server.nextLine();
  if (!line?.startsWith('http')) throw new Error(`it did not open: ${line} ${server.stderr()}`);
  address = line;
  return server;
}

interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

async function asking(person: string, ...roles: TokenRole[]) {
  const token = await issueToken(dataDir, { person, roles, seconds: 600 });
  const send: Asking['send'] = (url, request = {}) => {
    const headers = new Headers(request.headers);
    headers.set('authorization', `Bearer ${token}`);
    return fetch(`${address}${url}`, { ...request, headers });
  };
  const ask = async (url: string, body?: object, key?: string): Promise<Answered> => {
    const headers = { 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) };
    const request = body ? { method: 'POST', headers, body: JSON.stringify(body) } : {};
    const answer = await send(url, request);
    return { status: answer.status, body: (await answer.json()) as Answered['body'] };
  };
  return { send, ask };
}
type Caller = Awaited<ReturnType<typeof asking>>;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await isSo()); await pause(20))
    if (Date.now() > end) throw new Error('it did not come about');
}

interface Done {
  readonly key: string;
  readonly case: string;
  readonly seq: number;
  readonly hash: string;
}

/** People who act, each act with a key of its own, which they send again until it is answered: by what, and how often not. */
async function load() {
  const done: Done[] = [];
  const refused: unknown[] = [];
  const told = new Map<string, number>();
  const people: Record<string, Caller> = {
    aliyev: await asking('aliyev'),
    hasanova: await asking('hasanova', 'formalExaminer'),
  };
  let keys = 0;

  async function act(person: 'aliyev' | 'hasanova', url: string, request: (key: string) => object) {
    const key = `k${++keys}`;
    for (let n = 0; n < 400; n++) {
      const answer = await people[person]?.ask(url, request(key), key).catch(() => null);
      if (answer?.status === 201) {
        const { case: number, seq, hash } = answer.body as unknown as Done;
        done.push({ key, case: number, seq, hash });
        return number;
      }
      if (answer && answer.status !== 503) {
        refused.push(answer);
        return null;
      }
      const code = answer ? String(answer.body['code']) : 'no answer';
      told.set(code, (told.get(code) ?? 0) + 1);
      await pause(50);
    }
    throw new Error(`${url} was never answered for ${key}`);
  }

  const applicant = { person: 'aliyev', role: 'applicant' };
  const examiner = { person: 'hasanova', role: 'formalExaminer' };
  const person = async (i: number): Promise<void> => {
    for (let n = i; !evening.signal.aborted; n++) {
      const number = await act('aliyev', '/applications', (title) => ({
        by: applicant,
        data: applicationData('invention', { title }),
      }));
      if (number === null) return;
      const acts = `/cases/${number.replaceAll(' ', '-')}/acts`;
      const [type, data] =
        n % 2 === 0 ? ['FORMAL_EXAMINATION_PASSED', {}] : ['DEFICIENCIES_FOUND', { missing: ['abstract'] }];
      await act('hasanova', acts, (remark) => ({ type, by: examiner, data: { ...data, remark } }));
      if (n % 5 === 0)
        await act('aliyev', acts, (remark) => ({ type: 'APPLICATION_WITHDRAWN', by: applicant, data: { remark } }));
      await pause(10);
    }
  };
  const all = Promise.allSettled([0, 1, 2, 3].map(person));
  return {
    done,
    refused,
    told,
    stop: async () => {
      evening.abort();
      for (const one of await all) if (one.status === 'rejected') throw one.reason;
    },
  };
}

const walBytes = () => statSync(join(dataDir, 'office.db-wal')).size;
function contents(): readonly string[] {
  const folder = join(dataDir, 'documents');
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map(({ name }) => name);
}

/** A document that has not come whole: what was kept of it is where uploads come together, and nowhere else. */
async function uploadsInto(aliyev: Caller, bytes: Uint8Array) {
  const place = placeOf(await begin(aliyev, bytes.length, { type: types.text }));
  const answer = await piece(aliyev, place, 0, bytes);
  return { place, status: answer.status, code: ((await answer.json()) as { code: string }).code };
}

test.each(['the office goes on by itself', 'the office is killed, and started again'])(
  'nothing acknowledged is lost, nothing is there twice; when there is room, %s',
  async (how) => {
    let office = await open();
    const [aliyev, keeper, nobody] = [await asking('aliyev'), await asking('keeper', 'administrator'), fetch];
    const working = await load();
    const { done, told } = working;
    await until(() => done.length >= 20);

    // No more room than for some acts.
    const room = walBytes() + 300_000;
    fillDisk(office.process, room);
    await until(() => (told.get('registry.cannotWrite') ?? 0) >= 4);
    const bytes = Buffer.from('Bir iddia. '.repeat(Math.ceil((room + 100_000) / 11)));
    const cut = await uploadsInto(aliyev, bytes);
    expect(cut).toMatchObject({ status: 503, code: 'document.cannotStore' });
    expect(contents()).toEqual([]);

    // None at all.
    fillDisk(office.process);
    const before = done.length;
    const filing = {
      by: { person: 'aliyev', role: 'applicant' },
      data: applicationData('invention', { title: 'full' }),
    };
    expect(await aliyev.ask('/applications', filing, 'full')).toMatchObject({
      status: 503,
      body: { code: 'registry.cannotWrite', detail: expect.stringContaining('with the same key') },
    });
    expect((await begin(aliyev, 10, { type: types.text })).status).toBe(503);
    expect(readdirSync(join(dataDir, 'uploads')).sort()).toHaveLength(2);
    expect(await keeper.ask('/health')).toMatchObject({
      status: 200,
      body: { status: 'outage', outage: 'registry.cannotWrite' },
    });
    expect(await (await nobody(`${address}/health`)).json()).toMatchObject({ status: 'outage' });
    expect((await keeper.ask('/cases')).status).toBe(200);
    expect(done.length).toBeLessThanOrEqual(before + 4);

    if (how.includes('killed')) {
      await office.kill();
      office = await open();
    } else makeRoom(office.process);
    await until(async () => (await keeper.ask('/health')).body['status'] === 'ok');
    const after = done.length;
    await until(() => done.length >= after + 20);
    expect(await aliyev.ask('/applications', filing, 'full')).toMatchObject({ status: 201 });
    const offset = Number((await head(aliyev, cut.place)).headers.get('upload-offset'));
    expect((await piece(aliyev, cut.place, offset, bytes.subarray(offset))).status).toBe(204);
    expect(contents()).toEqual([sha256Of(bytes)]);
    await working.stop();
    expect(working.refused).toEqual([]);
    expect([...told.keys()].filter((code) => !['registry.cannotWrite', 'no answer'].includes(code))).toEqual([]);
    await office.kill();
    expect(office.stderr()).not.toMatch(/unhandled|uncaught/i);
    await everythingOnce([...done.map(({ key }) => key), 'full'], done);
  },
  120_000,
);

/** Opened once more, at the time that it is then, with nothing left to do. */
async function everythingOnce(keys: readonly string[], done: readonly Done[]): Promise<void> {
  const clock = virtualClock(fastClock(fullDisk.from, started, fullDisk.daysPerSecond).now());
  const office = await openOffice({ dataDir, clock, clockBounds: killTest.clockBounds });
  try {
    await office.quiet();
    const all = await journals(office);
    const found = [...all.values()].flat().map(keyOf);
    expect(found.filter((key) => key !== undefined).sort()).toEqual([...keys].sort());
    for (const { case: number, seq, hash, key } of done)
      expect({ key, hash: all.get(number as never)?.[seq - 1]?.hash }).toEqual({ key, hash });
    await noTermLost(office, all);
    await everyEffectDone(office, all);
    expect((await office.registry.incidents()).items).toEqual([]);
  } finally {
    await office.close();
  }
  expect(await verify(join(dataDir, 'office.db'))).toMatchObject({ ok: true, bad: null });
}

test('an issue of the bulletin that the full disk has cut short is finished when it is ordered again, with each entry once', async () => {
  const queued = 12;
  const office = await open(queued);
  const registrar = await asking('quliyev', 'registrar');
  const order = { number: '2026-1', on: '2026-01-31', by: 'quliyev' };
  const bring = () => registrar.ask('/bulletin/issues', order);
  fillDisk(office.process, walBytes() + 400_000);
  expect(await bring()).toMatchObject({ status: 503, body: { code: 'registry.cannotWrite' } });
  expect((await registrar.ask('/bulletin/issues')).body['items']).toMatchObject([{ number: '2026/1', status: 'open' }]);
  makeRoom(office.process);
  const answer = await bring();
  expect(answer).toMatchObject({ status: 201, body: { leftOut: [], issue: { status: 'closed' } } });
  const { entries } = answer.body['issue'] as { readonly entries: readonly { readonly case: string }[] };
  expect(new Set(entries.map((entry) => entry.case)).size).toBe(queued);
  expect(entries).toHaveLength(queued);
  await office.kill();
  const found = await openOffice({
    dataDir,
    clock: virtualClock('2026-06-01T08:00:00Z'),
    clockBounds: killTest.clockBounds,
  });
  try {
    for (const entriesOf of (await journals(found)).values())
      expect(entriesOf.filter(({ entry }) => entry.act.type === 'APPLICATION_PUBLISHED')).toHaveLength(1);
  } finally {
    await found.close();
  }
  expect(await verify(join(dataDir, 'office.db'))).toMatchObject({ ok: true });
}, 60_000);
