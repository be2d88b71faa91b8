/** People who act in offices over HTTP, as any client would: each act with a key of its own, sent again until it is answered. */
import { issueToken } from '../../api/index.ts';
import type { TokenRole } from '../../api/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import { applicationData } from '../support/case-driver.ts';
import { fastClock } from './fast-clock.ts';
import { startScript } from './start-script.ts';
import type { Script } from './start-script.ts';

/** The clock of an office under load: a second is ten days, or as many as are given, the same for every process that is given its start. */
export const loadClock = (started: number, daysPerSecond = 10) =>
  fastClock('2026-01-31T08:00:00Z', started, daysPerSecond);

export interface Server extends Script {
  readonly address: string;
}

/** An office in a process of its own. */
export async function serve(dataDir: string, database: string, started: number, queued = 0): Promise<Server> {
  const script = startScript('office-server.ts', [dataDir, database, String(started), String(queued)]);
  const address = await script.nextLine();
  if (!address?.startsWith('http')) throw new Error(`it did not open: ${address} ${script.stderr()}`);
  return { ...script, address };
}

export interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Caller {
  /** Any request, as it stands. */
  send(url: string, request?: RequestInit): Promise<Response>;
  ask(url: string, body?: object, key?: string): Promise<Answered>;
}

/** Somebody who asks the office at an address that may be another each time. `keyIn`: the data directory whose key signs tokens. */
export async function callerOf(
  address: () => string,
  keyIn: string,
  person: string,
  ...roles: TokenRole[]
): Promise<Caller> {
  const token = await issueToken(keyIn, { person, roles, seconds: 600 });
  const send: Caller['send'] = (url, request = {}) => {
    const headers = new Headers(request.headers);
    headers.set('authorization', `Bearer ${token}`);
    return fetch(`${address()}${url}`, { ...request, headers });
  };
  return {
    send,
    ask: async (url, body, key) => {
      const headers = { 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) };
      const answer = await send(url, body ? { method: 'POST', headers, body: JSON.stringify(body) } : {});
      return { status: answer.status, body: (await answer.json()) as Answered['body'] };
    },
  };
}

/** An act as its answer acknowledged it. */
export interface Acknowledged {
  readonly key: string;
  readonly case: CaseNumber;
  readonly seq: number;
  readonly hash: string;
}

export interface Load {
  readonly acknowledged: readonly Acknowledged[];
  /** Answers that were neither yes nor "not now": 422 where a limit has ended before an act came through. */
  readonly refused: readonly Answered[];
  /** How often each was told "not now", by its code; `no answer` where nothing came back. */
  readonly told: ReadonlyMap<string, number>;
  /** Resolves when every act begun is acknowledged. */
  stop(): Promise<void>;
}

/** A client that was told "not now" so often gives up. */
const most = 600;

/** An act carries its key in its data, so that the journal shows how often it was taken. */
export const filing = (title: string) => ({
  by: { person: 'aliyev', role: 'applicant' },
  data: applicationData('invention', { title }),
});

/** People at work until `evening`, who rest after each case. */
export async function startLoad(
  address: () => string,
  keyIn: string,
  evening: AbortSignal,
  { people = 4, pauseMs = 10 }: { readonly people?: number; readonly pauseMs?: number } = {},
): Promise<Load> {
  const acknowledged: Acknowledged[] = [];
  const refused: Answered[] = [];
  const told = new Map<string, number>();
  const applicant = await callerOf(address, keyIn, 'aliyev');
  const examiner = await callerOf(address, keyIn, 'hasanova', 'formalExaminer');
  let keys = 0;

  async function act(by: Caller, url: string, request: (key: string) => object): Promise<CaseNumber | null> {
    const key = `k${++keys}`;
    for (let tried = 0; tried < most; tried++) {
      const answer = await by.ask(url, request(key), key).catch(() => null);
      if (answer?.status === 201) {
        const { case: number, seq, hash } = answer.body as unknown as Acknowledged;
        acknowledged.push({ key, case: number, seq, hash });
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

  const person = async (i: number): Promise<void> => {
    for (let n = i; !evening.aborted; n++) {
      const number = await act(applicant, '/applications', filing);
      if (number === null) return;
      const acts = `/cases/${number.replaceAll(' ', '-')}/acts`;
      const [type, data] =
        n % 2 === 0 ? ['FORMAL_EXAMINATION_PASSED', {}] : ['DEFICIENCIES_FOUND', { missing: ['abstract'] }];
      const by = { person: 'hasanova', role: 'formalExaminer' };
      await act(examiner, acts, (remark) => ({ type, by, data: { ...data, remark } }));
      const { by: party } = filing('');
      if (n % 5 === 0)
        await act(applicant, acts, (remark) => ({ type: 'APPLICATION_WITHDRAWN', by: party, data: { remark } }));
      await pause(pauseMs);
    }
  };
  const all = Promise.allSettled(Array.from({ length: people }, (_, i) => person(i)));
  return {
    acknowledged,
    refused,
    told,
    stop: async () => {
      for (const one of await all) if (one.status === 'rejected') throw one.reason;
    },
  };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until something is so; what does not come about in two minutes is a failure. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 120_000; !(await isSo()); await pause(20))
    if (Date.now() > end) throw new Error('it did not come about');
}
