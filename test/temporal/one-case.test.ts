/** Cases on Temporal: they are woken, their letters go out, an operator sees how they stand, and nothing of them passes in clear. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkflowHandle } from '@temporalio/client';
import { openClient } from '../../worker/index.ts';
import { sweepSchedule, workflowIdOf } from '../../workflows/names.ts';
import { keepHistories } from './histories.ts';
import { filing } from '../embedded/load.ts';
import type { Caller } from '../embedded/load.ts';
import { distributedOffice, until } from './services.ts';
import type { DistributedOffice } from './services.ts';

let office: DistributedOffice;
let applicant: Caller;
let examiner: Caller;

beforeAll(async () => {
  office = await distributedOffice();
  const server = await office.serve();
  await office.work();
  // What happens here is the workflows' doing.
  await office.client.schedule.getHandle(sweepSchedule).pause();
  applicant = await office.caller(server, 'aliyev');
  examiner = await office.caller(server, 'hasanova', 'formalExaminer');
}, 300_000);
afterAll(async () => {
  const folder = process.env['MUDDET_KEEP_HISTORIES'];
  if (folder) await keepHistories(office.client, folder);
  await office.end();
});

interface Seen {
  readonly stage: string;
}

const pathOf = (number: string): string => `/cases/${number.replaceAll(' ', '-')}`;
const stageOf = async (number: string): Promise<string> =>
  ((await examiner.ask(pathOf(number))).body as unknown as Seen).stage;
const workflowOf = (number: string): WorkflowHandle => office.client.workflow.getHandle(workflowIdOf(number));
let keys = 0;

async function received(): Promise<string> {
  const { status, body } = await applicant.ask('/applications', filing('Külək qurğusu'), `k${++keys}`);
  expect(status).toBe(201);
  return String(body['case']);
}

async function examined(number: string, type: string, data: object): Promise<void> {
  const by = { person: 'hasanova', role: 'formalExaminer' };
  const { status } = await examiner.ask(`${pathOf(number)}/acts`, { type, by, data }, `k${++keys}`);
  expect(status).toBe(201);
}

async function letters(): Promise<readonly string[]> {
  const kept = await Promise.all(office.dataDirs.map((dir) => readdir(join(dir, 'outbox')).catch(() => [])));
  return kept.flat().filter((name) => name.endsWith('.eml'));
}

test('29.2: nobody answers, and the workflow wakes the case when the limit has ended', async () => {
  const number = await received();
  await examined(number, 'DEFICIENCIES_FOUND', { missing: ['abstract'] });
  await until(async () => (await letters()).length > 0);
  await until(async () => (await stageOf(number)).endsWith('asNotFiled'));
  const { body } = await examiner.ask(`${pathOf(number)}/journal`);
  expect(JSON.stringify(body)).toContain('TERM_EXPIRED');
}, 400_000);

test('an operator finds it by how it stands, and reads what it waits for', async () => {
  const number = await received();
  const query = `WorkflowId = '${workflowIdOf(number)}' and MuddetTurn = 'office' and MuddetKind = 'invention'`;
  await until(async () => (await office.client.workflow.count(query)).count === 1);
  const client = openClient(office.settings);
  const told = await client.workflow
    .getHandle(workflowIdOf(number))
    .query<{ readonly currentDetails?: string }>('__temporal_workflow_metadata');
  await client.connection.close();
  expect(told.currentDetails).toContain('29.1');
}, 400_000);

test('what Temporal keeps of it shows its number, and neither its title nor who is in it', async () => {
  const number = await received();
  await examined(number, 'DEFICIENCIES_FOUND', { missing: ['abstract'] });
  const carried = async () => {
    const { events } = await workflowOf(number).fetchHistory();
    return events?.some((event) => event.activityTaskCompletedEventAttributes) ?? false;
  };
  await until(async () => await carried().catch(() => false));
  const seen = textIn(await workflowOf(number).fetchHistory());
  expect(seen).toContain(workflowIdOf(number));
  expect(seen).toContain('application.');
  for (const secret of ['Külək', 'aliyev', 'hasanova', 'waits', 'abstract']) expect(seen).not.toContain(secret);
}, 400_000);

test('a workflow that is terminated is missed by nobody: the next act starts it again', async () => {
  const number = await received();
  const isRunning = async () => (await workflowOf(number).describe()).status.name === 'RUNNING';
  await until(async () => await isRunning().catch(() => false));
  await workflowOf(number).terminate('a test');
  expect(await isRunning()).toBe(false);
  const before = (await letters()).length;
  await examined(number, 'DEFICIENCIES_FOUND', { missing: ['abstract'] });
  await until(isRunning);
  await until(async () => (await letters()).length > before);
}, 400_000);

/** All text in something, bytes read as UTF-8. */
function textIn(value: unknown): string {
  if (value instanceof Uint8Array || Buffer.isBuffer(value)) return Buffer.from(value).toString('utf8');
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(textIn).join(' ');
}
