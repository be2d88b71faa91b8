/** Sends one event to the receiver of a webhook, once. What the answer says beside its status is not looked at. */
import { request as requestHttp } from 'node:http';
import type { RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Instant } from '../../law/index.ts';
import { CarryOutError, OutageError } from '../outage-error.ts';
import { cloudEventsMediaType } from './cloud-event.ts';
import type { CloudEvent } from './cloud-event.ts';
import { publicLookup, refuseLiteral } from './public-address.ts';
import { signatureHeaders } from './signature.ts';

export interface Receiver {
  readonly url: string;
  readonly secret: string;
}

export interface Sending {
  /** How long a receiver is waited for, from the first look-up to the head of its answer. */
  readonly timeoutMs: number;
  /** Whether it may be on this computer or on a private network. */
  readonly privateAddresses: boolean;
}

/** Bytes of an answer that are let come, so that the receiver sees it taken. */
const mostOfAnswer = 65_536;

/**
 * Resolves once the receiver has answered with a status of 2xx. Throws `OutageError`: `webhook.away`, `webhook.answered`,
 * `webhook.privateAddress`; `CarryOutError`: `webhook.gone`, where it wants no more. Redirects are not followed.
 * @param stop ends it early: then it may have been taken or not
 */
export async function sendEvent(
  { url, secret }: Receiver,
  event: CloudEvent,
  now: Instant,
  { timeoutMs, privateAddresses }: Sending,
  stop: AbortSignal,
): Promise<number> {
  const target = new URL(url);
  if (!privateAddresses) refuseLiteral(target);
  const body = JSON.stringify(event);
  const late = AbortSignal.timeout(timeoutMs);
  const status = await post(target, body, {
    headers: {
      ...signatureHeaders(secret, event.id, now, body),
      'content-type': `${cloudEventsMediaType}; charset=utf-8`,
      'content-length': Buffer.byteLength(body),
      'user-agent': 'muddet',
    },
    signal: AbortSignal.any([stop, late]),
    ...(privateAddresses ? {} : { lookup: publicLookup }),
  }).catch((error: unknown) => {
    if (error instanceof OutageError) throw error;
    const why = late.aborted ? `no answer in ${timeoutMs / 1000} seconds` : causeIn(error);
    throw new OutageError('webhook.away', why, error);
  });
  if (status === 410)
    throw new CarryOutError('webhook.gone', 'the receiver answered 410: it wants no more', { status });
  if (status < 200 || status >= 300)
    throw new OutageError(
      'webhook.answered',
      `the receiver answered ${status}${status < 400 ? ', which is not followed' : ''}`,
    );
  return status;
}

function post(target: URL, body: string, options: RequestOptions): Promise<number> {
  const send = target.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = send(target, { ...options, method: 'POST', agent: false }, (response) => {
      let bytes = 0;
      response.on('error', () => undefined);
      response.on('data', (part: Buffer) => {
        bytes += part.length;
        if (bytes > mostOfAnswer) response.destroy();
      });
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** Where every address of a name was tried in vain, the first says why. */
function causeIn(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}
