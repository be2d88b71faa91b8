/** The disk is full: what was acknowledged is there, the rest is told so and comes through later, nothing twice, by itself. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ownKey } from '../../api/index.ts';
import type { TokenRole } from '../../api/index.ts';
import { openOffice } from '../../embedded/index.ts';
import { verify } from '../../registry/index.ts';
import { begin, head, piece, placeOf } from '../api/support/uploads.ts';
import { sha256Of, types } from '../support/documents.ts';
import { fillDisk, makeRoom } from './full-disk.ts';
import { killTest } from './kill-test.ts';
import { callerOf, filing, loadClock, serve, startLoad, until } from './load.ts';
import type { Caller, Server } from './load.ts';
import { everythingOnce, journals } from './nothing-lost.ts';
import { temporary } from './temporary.ts';
import { virtualClock } from './virtual-clock.ts';

const temp = temporary();
let dataDir: string;
let database: string;
let started: number;
let server: Server | undefined;
let evening: AbortController;
beforeEach(async () => {
  dataDir = await temp.dataDir();
  database = join(dataDir, 'office.db');
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

const open = async (queued = 0): Promise<Server> => {
  server = await serve(dataDir, database, started, queued);
  return server;
};
const address = () => server?.address ?? '';
const asking = (person: string, ...roles: TokenRole[]) => callerOf(address, dataDir, person, ...roles);

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
    const [aliyev, keeper] = [await asking('aliyev'), await asking('keeper', 'administrator')];
    const load = await startLoad(address, dataDir, evening.signal);
    const { acknowledged, told } = load;
    await until(() => acknowledged.length >= 20);

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
    const before = acknowledged.length;
    const file = () => aliyev.ask('/applications', filing('full'), 'full');
    expect(await file()).toMatchObject({
      status: 503,
      body: { code: 'registry.cannotWrite', detail: expect.stringContaining('with the same key') },
    });
    expect((await begin(aliyev, 10, { type: types.text })).status).toBe(503);
    expect(readdirSync(join(dataDir, 'uploads')).sort()).toHaveLength(2);
    expect(await keeper.ask('/health')).toMatchObject({
      status: 200,
      body: { status: 'outage', outage: 'registry.cannotWrite' },
    });
    expect(await (await fetch(`${address()}/health`)).json()).toMatchObject({ status: 'outage' });
    expect((await keeper.ask('/cases')).status).toBe(200);
    // What was on its way.
    expect(acknowledged.length).toBeLessThanOrEqual(before + 4);

    if (how.includes('killed')) {
      await office.kill();
      office = await open();
    } else makeRoom(office.process);
    await until(async () => (await keeper.ask('/health')).body['status'] === 'ok');
    const after = acknowledged.length;
    await until(() => acknowledged.length >= after + 20);
    expect(await file()).toMatchObject({ status: 201 });
    const offset = Number((await head(aliyev, cut.place)).headers.get('upload-offset'));
    expect((await piece(aliyev, cut.place, offset, bytes.subarray(offset))).status).toBe(204);
    expect(contents()).toEqual([sha256Of(bytes)]);
    evening.abort();
    await load.stop();
    expect(load.refused.filter(({ status }) => status !== 422)).toEqual([]);
    expect([...told.keys()].filter((code) => !['registry.cannotWrite', 'no answer'].includes(code))).toEqual([]);
    await office.kill();
    expect(office.stderr()).not.toMatch(/unhandled|uncaught/i);
    const clock = virtualClock(loadClock(started).now());
    await everythingOnce({ dataDir, database, clock }, [...acknowledged.map(({ key }) => key), 'full'], acknowledged);
  },
  120_000,
);

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
