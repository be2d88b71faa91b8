/** A real office on SQLite in a temporary directory, with a clock that stands still, behind real HTTP on the loopback address. */
import '../../cli/support/patience.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildApi, issueToken, ownKey, ownTokens, publicHalf } from '../../../api/index.ts';
import type { ApiOptions, TokenRole } from '../../../api/index.ts';
import { openOffice, settingsFileIn } from '../../../embedded/index.ts';
import type { Office, OfficeOptions } from '../../../embedded/index.ts';
import { virtualClock } from '../../embedded/virtual-clock.ts';
import type { VirtualClock } from '../../embedded/virtual-clock.ts';
import { applicationData, paid } from '../../support/case-driver.ts';

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly type: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: T;
}

export interface Asking {
  /** Any request, as it stands. */
  readonly send: (url: string, request?: RequestInit) => Promise<Response>;
  readonly get: <T = Record<string, unknown>>(url: string) => Promise<Answer<T>>;
  readonly post: <T = Record<string, unknown>>(
    url: string,
    body: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer<T>>;
}

/** `get` and `post` ask as whoever keeps the installation. */
export interface Opened extends Asking {
  readonly folder: string;
  /** Asks as a person with these roles; as nobody where none is named. */
  readonly as: (person: string | null, ...roles: TokenRole[]) => Asking;
  readonly api: FastifyInstance;
  readonly office: Office;
  readonly clock: VirtualClock;
  readonly address: string;
}

interface OfOffice extends Pick<OfficeOptions, 'outbox'> {
  readonly settings?: object | (() => object);
  /** A database of its own, where the record is not to be in the folder. */
  readonly database?: () => Promise<string>;
}

/** Opened before each test of the file, at noon of 5 January 2026 in Baku if not told otherwise, and gone after it. `settings`: what its file says. */
export function officeForEach(
  options: Omit<ApiOptions, 'clock' | 'issuers'> = {},
  { settings, database, ...ofOffice }: OfOffice = {},
  now = '2026-01-05T08:00:00Z',
): () => Opened {
  let opened: Opened | undefined;
  let folder = '';
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'muddet-api-'));
    const set = typeof settings === 'function' ? (settings as () => object)() : settings;
    if (set) writeFileSync(settingsFileIn(folder), JSON.stringify(set));
    const clock = virtualClock(now);
    const kept = database ? { database: await database() } : {};
    const office = await openOffice({ dataDir: folder, clock, ...kept, ...ofOffice });
    const issuers = [ownTokens(publicHalf(await ownKey(folder)))];
    const api = await buildApi(office, { ...options, clock, issuers });
    const address = await api.listen({ host: '127.0.0.1', port: 0 });
    const as: Opened['as'] = (person, ...roles) => {
      const token = person === null ? null : issueToken(folder, { person, roles, seconds: 600 });
      const send: Asking['send'] = async (url, request = {}) => {
        const headers = new Headers(request.headers);
        if (token && !headers.has('authorization')) headers.set('authorization', `Bearer ${await token}`);
        return fetch(`${address}${url}`, { ...request, headers });
      };
      const ask = async (url: string, request: RequestInit = {}): Promise<Answer<never>> => {
        const answer = await send(url, request);
        const type = answer.headers.get('content-type') ?? '';
        return {
          status: answer.status,
          type,
          headers: Object.fromEntries(answer.headers),
          body: (await answer.json()) as never,
        };
      };
      return {
        send,
        get: (url) => ask(url),
        post: (url, body, headers = {}) =>
          ask(url, {
            method: 'POST',
            body: JSON.stringify(body),
            headers: { 'content-type': 'application/json', ...headers },
          }),
      };
    };
    opened = { api, office, clock, address, folder, as, ...as('keeper', 'administrator') };
  });
  afterEach(async () => {
    await opened?.api.close();
    await opened?.office.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    if (!opened) throw new Error('no office is open');
    return opened;
  };
}

export const filing = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  by: { person: 'aliyev', role: 'applicant' },
  effectiveAt: '2026-01-05T12:00:00+04:00',
  data: applicationData('invention', { payment: paid(1000, '2026-01-05'), ...over }),
});

/** The request of another person who applies. */
export function filingOf(person: string): Record<string, unknown> {
  const { data, ...request } = filing() as { data: { applicants: readonly object[] } };
  const applicants = [{ ...data.applicants[0], id: person }];
  return { ...request, by: { person, role: 'applicant' }, data: { ...data, applicants } };
}

let keys = 0;
export const key = (): Record<string, string> => ({ 'idempotency-key': `key-${(keys += 1)}` });

/** An act of the formal examiner. */
export const passed = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  type: 'FORMAL_EXAMINATION_PASSED',
  by: { person: 'hasanova', role: 'formalExaminer' },
  effectiveAt: '2026-01-05T12:00:00+04:00',
  ...over,
});
