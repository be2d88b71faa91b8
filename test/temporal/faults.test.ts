/** Processes and servers of an office on Temporal are killed: nothing acknowledged is lost, nothing is done twice, no term is lost. */
import { startTemporal } from '../../scripts/temporal.js';
import { openRegistry } from '../../registry/index.ts';
import { makeLaw } from '../../law/index.ts';
import { probeTemporal } from '../../worker/index.ts';
import { workflowIdOf } from '../../workflows/names.ts';
import { filing, startLoad, until } from '../embedded/load.ts';
import { everythingOnce } from '../embedded/nothing-lost.ts';
import { virtualClock } from '../embedded/virtual-clock.ts';
import { behind } from '../registry/database.ts';
import type { Behind } from '../registry/database.ts';
import { distributedOffice } from './services.ts';
import type { DistributedOffice } from './services.ts';

const ended: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).toReversed()) await end();
}, 60_000);

async function open(how?: Parameters<typeof distributedOffice>[0]): Promise<DistributedOffice> {
  const office = await distributedOffice(how);
  ended.push(() => office.end());
  return office;
}

async function recordOf({ database }: DistributedOffice): Promise<Behind> {
  const record = await behind(database);
  ended.push(() => record.close());
  return record;
}

/** Waits for what a killed worker had in hand, too: Temporal gives it to another after a minute. */
async function soon(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 240_000; !(await isSo()); await new Promise((resolve) => setTimeout(resolve, 250)))
    if (Date.now() > end) throw new Error('it did not come about');
}

const nothingWaits = (record: Behind) => async (): Promise<boolean> => {
  const [row] = await record.rows<{ effects: string; pokes: string }>(
    'select (select count(*) from effects where next_try is not null) as effects, (select count(*) from pokes) as pokes',
  );
  return Number(row?.effects) === 0 && Number(row?.pokes) === 0;
};

test('16: workers and a server killed under load', async () => {
  const office = await open({ daysPerSecond: 0.05 });
  const evening = new AbortController();
  ended.push(async () => evening.abort());
  let servers = [await office.serve(), await office.serve()];
  let workers = [await office.work(), await office.work()];
  let turn = 0;
  const load = await startLoad(
    () => servers[(turn += 1) % servers.length]?.address ?? '',
    office.keyIn,
    evening.signal,
  );
  const { acknowledged } = load;
  const more = async (count: number) => {
    const before = acknowledged.length;
    await until(() => acknowledged.length >= before + count);
  };
  for (const killed of [0, 1]) {
    await more(6);
    await workers[killed]?.kill();
    workers = [...workers.filter((_, i) => i !== killed), await office.work()];
  }
  await more(6);
  // Between a commit and its poke, as like as not.
  await servers[0]?.kill();
  servers = [...servers.slice(1), await office.serve()];
  await more(6);
  evening.abort();
  await load.stop();
  expect(load.refused.filter(({ status }) => status !== 422)).toEqual([]);
  await soon(nothingWaits(await recordOf(office)));
  for (const script of [...servers, ...workers]) await script.kill();

  await takeBack(office);
  await everythingOnce(
    { dataDir: office.keyIn, database: office.database, clock: virtualClock(office.now()) },
    acknowledged.map(({ key }) => key),
    acknowledged,
    [...office.dataDirs, office.keyIn],
  );
}, 480_000);

test('13: no worker is there when a limit ends: it is fired as of its end once there is one', async () => {
  const office = await open();
  const server = await office.serve();
  const applicant = await office.caller(server, 'aliyev');
  const examiner = await office.caller(server, 'hasanova', 'formalExaminer');
  const worker = await office.work();
  const { body } = await applicant.ask('/applications', filing('Qurğu'), 'k1');
  const number = String(body['case']);
  const path = `/cases/${number.replaceAll(' ', '-')}`;
  const by = { person: 'hasanova', role: 'formalExaminer' };
  await examiner.ask(`${path}/acts`, { type: 'DEFICIENCIES_FOUND', by, data: { missing: ['abstract'] } }, 'k2');
  const record = await recordOf(office);
  const ends = () =>
    record.rows<{ next: string }>(
      "select ends_at as next from terms where limit_name = 'formalReply' and status = 'running'",
    );
  await until(async () => (await ends()).length === 1);
  await worker.kill();
  const [term] = await ends();
  await until(() => office.now() > (term?.next ?? ''));
  expect(await ends()).toEqual([term]);
  await office.work();
  await soon(async () => (await ends()).length === 0);
  const entries = await record.rows<{ body: string }>('select body from entries order by seq');
  const acts = entries.map(({ body: entry }) => (JSON.parse(entry) as { act: Record<string, string> }).act);
  expect(acts.filter(({ type, effectiveAt }) => type === 'TERM_EXPIRED' && effectiveAt === term?.next)).toHaveLength(1);
}, 400_000);

test('Temporal is away: acts and reads go on, the office says that its time is not kept, and all is made up for', async () => {
  const temporal = await startTemporal();
  ended.push(() => temporal.stop());
  const office = await open({ temporal: temporal.address, daysPerSecond: 0 });
  const server = await office.serve();
  await office.work();
  const applicant = await office.caller(server, 'aliyev');
  const keeper = await office.caller(server, 'keeper', 'administrator');
  const status = async () => (await keeper.ask('/health')).body['status'];
  await soon(async () => (await status()) === 'ok');
  const wrong = async () =>
    (await probeTemporal(office.settings)).flatMap(({ what, isWell }) => (isWell ? [] : [what]));
  expect(await wrong()).toEqual([]);
  const start = await temporal.end?.();
  expect(await wrong()).toEqual(['temporal']);
  const received = await applicant.ask('/applications', filing('Qurğu'), 'k1');
  expect(received.status).toBe(201);
  const number = String(received.body['case']);
  expect((await keeper.ask(`/cases/${number.replaceAll(' ', '-')}`)).status).toBe(200);
  await soon(async () => (await status()) === 'timeless');
  const record = await recordOf(office);
  expect(await nothingWaits(record)()).toBe(false);
  await start?.();
  await soon(async () => (await status()) === 'ok');
  await soon(nothingWaits(record));
  expect((await office.client.workflow.getHandle(workflowIdOf(number)).describe()).status.name).toBe('RUNNING');
}, 480_000);

/** The record is kept by the process that opens it again. */
async function takeBack({ database }: DistributedOffice): Promise<void> {
  const registry = await openRegistry({ database, law: makeLaw() });
  expect(registry.timekeeper).toBe('temporal');
  await registry.keepTimeBy('embedded');
  await registry.close();
}
