/**
 * Sends requests to one office, and sends them again where the connection was lost and doing it twice does no harm: what
 * only reads, and what has an `Idempotency-Key`. Before the first it asks whether the server is an office of this version.
 */
import { addressOf } from './address.ts';
import { apiVersion } from './api-types.ts';
import { ConnectionError, notAnOffice } from './errors.ts';

export interface ConnectOptions {
  /** Such as `https://office.example`; http only on this computer. */
  readonly server: string;
  /** A bearer token; the caller is the public without one. A function is asked before each request. */
  readonly token?: string | (() => string | Promise<string>);
  /** Milliseconds to wait before each time that a request is sent again. */
  readonly retryAfter?: readonly number[];
  /** Milliseconds until a request without an answer is given up. */
  readonly timeout?: number;
}

export interface Transport {
  /** The address of a path of the office. */
  at(path: string): string;
  /** The whole answer, whatever its status. Throws ConnectionError. */
  send(request: Request): Promise<Response>;
  /** What takes its time: an answer that goes on, or a content that is sent in one go. Throws ConnectionError. */
  open(request: Request): Promise<Response>;
}

/** Throws ConnectionError for what is no address. */
export function transportTo(options: ConnectOptions): Transport {
  const { server, token, retryAfter = [250, 1000], timeout = 60_000 } = options;
  const address = addressOf(server);
  let known: Promise<void> | null = null;

  /** Asked once; again only where it could not be said. */
  async function isOffice(): Promise<void> {
    known ??= isOfThisVersion(`${address}/health`, timeout).catch((error: unknown) => {
      known = null;
      throw error;
    });
    await known;
  }

  async function attempt(request: Request): Promise<Response> {
    await isOffice();
    const own = new Request(request, { redirect: 'manual' });
    const said = typeof token === 'function' ? await token() : token;
    // What a header cannot carry is no token either: the office says so.
    if (said !== undefined) own.headers.set('authorization', `Bearer ${said.replaceAll(/[^\x21-\x7e]/g, '?')}`);
    return fetch(own);
  }

  async function again(request: Request, tried: (request: Request) => Promise<Response>): Promise<Response> {
    const waits = isRepeatable(request) ? retryAfter : [];
    for (const wait of waits) {
      try {
        return await tried(request.clone());
      } catch (error) {
        if (request.signal.aborted || !isLost(error)) throw toldOf(error, address);
        await pause(wait, request.signal);
      }
    }
    return tried(request).catch((error: unknown) => {
      throw toldOf(error, address);
    });
  }

  return {
    at: (path) => `${address}${path}`,
    open: (request) => again(request, attempt),
    send: (request) =>
      again(request, async (one) => {
        const signal = AbortSignal.any([one.signal, AbortSignal.timeout(timeout)]);
        return whole(await attempt(new Request(one, { signal })));
      }),
  };
}

/** An act is done once for its key, however often it is sent. */
const isRepeatable = ({ method, headers }: Request): boolean =>
  method === 'GET' || method === 'HEAD' || headers.has('idempotency-key');

/** Throws ConnectionError where the server is no office, or one of another version. */
async function isOfThisVersion(address: string, timeout: number): Promise<void> {
  const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(timeout) });
  const health = (await answer.json().catch(() => null)) as {
    readonly status?: unknown;
    readonly apiVersion?: unknown;
  } | null;
  if (!answer.ok || typeof health?.status !== 'string') throw notAnOffice(answer);
  if (health.apiVersion === apiVersion) return;
  const theirs = typeof health.apiVersion === 'string' ? health.apiVersion : 'an earlier one';
  throw new ConnectionError(
    'server.otherVersion',
    `the server speaks version ${theirs} of the interface, this client version ${apiVersion}: use the muddet that belongs to it`,
  );
}

/** Read to its end while it can still be asked for again. */
async function whole(answer: Response): Promise<Response> {
  const { status, statusText, headers } = answer;
  const bytes = await answer.arrayBuffer();
  return new Response(bytes.byteLength === 0 ? null : bytes, { status, statusText, headers });
}

/** Known by name: what `fetch` throws may be of another realm. */
const isNamed = (error: unknown, name: string): error is Error => (error as { readonly name?: unknown })?.name === name;
/** What `fetch` throws where there was no connection, or it broke off. */
const isLost = (error: unknown): boolean => isNamed(error, 'TypeError') && !isOfTrust(error);

const tls = /^(ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|EPROTO$)/;
const causeOf = (error: unknown): { readonly code?: unknown; readonly message?: unknown } =>
  (error as { readonly cause?: object }).cause ?? {};
const isOfTrust = (error: unknown): boolean => tls.test(String(causeOf(error).code ?? ''));

function toldOf(error: unknown, address: string): unknown {
  if (isNamed(error, 'TimeoutError'))
    return new ConnectionError('server.noAnswer', `the server at ${address} does not answer in time`, error);
  if (!isNamed(error, 'TypeError')) return error;
  const { code, message } = causeOf(error);
  const why = String(message || code || error.message);
  return isOfTrust(error)
    ? new ConnectionError('server.notTrusted', `there is no safe connection to ${address}: ${why}`, error)
    : new ConnectionError('server.noAnswer', `the server at ${address} does not answer: ${why}`, error);
}

/** Milliseconds, or less if the signal ends it. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
