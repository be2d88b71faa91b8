/**
 * Lets a command ask the office: at the server that is named, or through the running server of a data directory, or by
 * opening the directory in this process. Each way the same routes answer the same client, so all say the same.
 */
import { buildApi } from '../../api/index.ts';
import { ConnectionError, connect, problemIn } from '../../client/index.ts';
import type { OfficeConnection } from '../../client/index.ts';
import { openOffice } from '../../embedded/index.ts';
import type { Place } from '../cli.ts';
import type { Terminal } from '../terminal.ts';
import { issuersOf, localToken } from './access.ts';
import { recordOf } from './record-of.ts';
import { readServerFile } from './server-file.ts';

export interface Reply {
  readonly status: number;
  /** Parsed where it is JSON; otherwise the bytes. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Question {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, question?: Question) => Promise<Reply>;

export interface Opening {
  readonly dataDir: string;
  /** The office is there instead; the directory is not looked at. */
  readonly remote?: Place['remote'];
  readonly terminal: Terminal;
  /** Whether an office may be made where there is none. */
  readonly makes?: boolean;
  /** Whether letters and other effects are carried out before the office is closed again. */
  readonly settles?: boolean;
}

/** What is done with an office: by asking, or with the client itself. */
export type Work<T> = (ask: Ask, office: OfficeConnection) => Promise<T>;

const asked = <T>(office: OfficeConnection, work: Work<T>): Promise<T> => work(asking(office), office);

/** Throws UsageError where there is no office, EmbeddedError where another process holds the directory. */
export async function withOffice<T>(opening: Opening, work: Work<T>): Promise<T> {
  if (opening.remote) return asked(connect(opening.remote), work);
  const running = await reachable(opening.dataDir);
  if (running) return asked(running, work);
  if (opening.makes !== true) recordOf(opening.dataDir);
  return directly(opening, work);
}

/** The running server, if it answers and is the one that wrote the file. */
async function reachable(dataDir: string): Promise<OfficeConnection | null> {
  const server = readServerFile(dataDir);
  if (!server) return null;
  const office = connect({ server: server.address, token: await localToken(dataDir), retryAfter: [] });
  try {
    return (await office.get('/health')).pid === server.pid ? office : null;
  } catch (error) {
    if (error instanceof ConnectionError && error.code === 'server.otherVersion') throw error;
    return null;
  }
}

/** Throws ConnectionError where there is no talking to the office. */
function asking(office: OfficeConnection): Ask {
  return async (method, path, { body, headers = {} } = {}) => {
    const request = new Request(office.at(path), {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = await office.send(request);
    const { status } = answer;
    const said = answer.ok ? await bodyOf(answer) : (await problemIn(answer)).problem;
    return { status, body: said, headers: Object.fromEntries(answer.headers) };
  };
}

async function bodyOf(answer: Response): Promise<unknown> {
  const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
  return isJson ? answer.json() : Buffer.from(await answer.arrayBuffer());
}

const slowMs = 1_500;

/** Opens the office, and the same door as a server's on a free port for as long as the command takes. */
async function directly<T>({ dataDir, terminal, settles = false }: Opening, work: Work<T>): Promise<T> {
  const office = await openOffice({ dataDir });
  const api = await buildApi(office, { issuers: await issuersOf(dataDir) });
  const token = await localToken(dataDir);
  try {
    const slow = setTimeout(() => terminal.err('catching up with the time since the office was last open ...'), slowMs);
    await office.quiet();
    clearTimeout(slow);
    const server = await api.listen({ host: '127.0.0.1', port: 0 });
    const result = await asked(connect({ server, token, retryAfter: [] }), work);
    if (settles) await office.quiet();
    return result;
  } finally {
    await api.close();
    await office.close();
  }
}
