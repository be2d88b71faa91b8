/** An office on Temporal for a test: a database and a namespace of its own, and its processes. */
import { randomBytes } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import Long from 'long';
import { ownKey } from '../../api/index.ts';
import type { TokenRole } from '../../api/index.ts';
import { callerOf, loadClock, until } from '../embedded/load.ts';
import type { Caller } from '../embedded/load.ts';
import { startScript } from '../embedded/start-script.ts';
import type { Script } from '../embedded/start-script.ts';
import { temporary } from '../embedded/temporary.ts';
import { temporalSettings } from '../../worker/index.ts';
import type { TemporalSettings } from '../../worker/index.ts';
import { codecKeys } from './histories.ts';
import { newDatabase, removeDatabases } from '../registry/database.ts';

export interface Server extends Script {
  readonly address: string;
}

export interface DistributedOffice {
  readonly database: string;
  /** The data directory whose key signs tokens. */
  readonly keyIn: string;
  readonly started: number;
  /** Those of its processes, in which letters are. */
  readonly dataDirs: readonly string[];
  /** Without the key of the codec. */
  readonly client: Client;
  /** As the office has it. */
  readonly settings: TemporalSettings;
  /** By the office's clock. */
  now(): ReturnType<ReturnType<typeof loadClock>['now']>;
  /** A process that takes acts. */
  serve(): Promise<Server>;
  /** A worker. */
  work(): Promise<Script>;
  /** Somebody at a server. */
  caller(server: Server, person: string, ...roles: TokenRole[]): Promise<Caller>;
  /** Ends every process. */
  end(): Promise<void>;
}

/** The address of the Temporal server of this run. */
export function temporalOfThisRun(): string {
  const address = process.env['MUDDET_TEMPORAL_OF_THIS_RUN'];
  if (!address) throw new Error('no Temporal server was started for this run');
  return address;
}

/** A namespace takes some seconds until every part of the server knows it. */
async function newNamespace(connection: Connection, namespace: string): Promise<void> {
  const workflowExecutionRetentionPeriod = { seconds: Long.fromNumber(86_400) };
  await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod });
  const isKnown = async () => {
    try {
      await connection.workflowService.countWorkflowExecutions({ namespace });
      return true;
    } catch {
      return false;
    }
  };
  await until(isKnown);
}

/** @param daysPerSecond days of the office in a second of the machine; 0: by the machine's own clock */
export async function distributedOffice({
  temporal = temporalOfThisRun(),
  daysPerSecond = 10,
}: {
  readonly temporal?: string;
  readonly daysPerSecond?: number;
} = {}): Promise<DistributedOffice> {
  const temp = temporary();
  const database = await newDatabase();
  const started = Date.now();
  const keyIn = await temp.dataDir();
  await ownKey(keyIn);
  const namespace = `office-${randomBytes(6).toString('hex')}`;
  const env = {
    MUDDET_TEMPORAL_ADDRESS: temporal,
    MUDDET_TEMPORAL_NAMESPACE: namespace,
    MUDDET_CODEC_KEYS: codecKeys,
  };
  const connection = await Connection.connect({ address: temporal });
  await newNamespace(connection, namespace);
  const client = new Client({ connection, namespace });
  const scripts: Script[] = [];
  const dataDirs: string[] = [];
  const start = async (role: string): Promise<{ readonly script: Script; readonly said: string }> => {
    const dataDir = await temp.dataDir();
    dataDirs.push(dataDir);
    await copyFile(join(keyIn, 'access-key.json'), join(dataDir, 'access-key.json'));
    const given = [role, dataDir, database, String(started), String(daysPerSecond)];
    const script = startScript('../temporal/office-process.ts', given, env);
    scripts.push(script);
    const said = await script.nextLine();
    if (said === null) throw new Error(`it did not open: ${script.stderr()}`);
    return { script, said };
  };
  return {
    database,
    keyIn,
    started,
    dataDirs,
    client,
    settings: temporalSettings(env),
    now: () => loadClock(started, daysPerSecond).now(),
    async serve() {
      const { script, said } = await start('serve');
      return { ...script, address: said };
    },
    work: async () => (await start('work')).script,
    caller: ({ address }, person, ...roles) => callerOf(() => address, keyIn, person, ...roles),
    async end() {
      for (const script of scripts) await script.kill();
      await connection.close();
      await temp.clear();
      await removeDatabases();
      for (const script of scripts) expect(script.stderr()).toBe('');
    },
  };
}

export { until };
