/**
 * Requests to an S3-compatible store, signed (AWS Signature Version 4) and tried again where that may help. The signature
 * covers the SHA-256 of what is sent, so the store refuses what is not what was meant. aws4fetch makes the signature, in
 * one file without dependencies; clients of S3 hold what they send in memory, or leave its hash out of the signature.
 */
import { createReadStream } from 'node:fs';
import { request as requestHttp } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import type { Draft } from '../drafts.ts';
import { S3Error } from './s3-error.ts';
import type { S3Place } from './s3-place.ts';
import { s3Url } from './s3-place.ts';
import { readError } from './s3-xml.ts';

export interface Asked {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  /** Under the prefix; null for the bucket itself. */
  readonly key: string | null;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent whole with each attempt. */
  readonly body?: Draft;
}

export interface S3Patience {
  /** How long nothing may come before the store counts as away. */
  readonly timeoutMs: number;
  /** Before each further attempt. */
  readonly pausesMs: readonly number[];
}

export interface S3Client {
  /** The answer, of a status below 300; its content is still to be read. Throws S3Error. */
  ask(asked: Asked): Promise<IncomingMessage>;
  /** The answer as text. Throws S3Error. */
  text(asked: Asked): Promise<string>;
  /** Where the answer says nothing. Throws S3Error. */
  done(asked: Asked): Promise<void>;
}

export const usualPatience: S3Patience = { timeoutMs: 30_000, pausesMs: [200, 1_000] };

const emptyHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** A page of a list has a thousand keys of some hundred bytes. */
const longestText = 8 * 2 ** 20;

export function s3Client(place: S3Place, { timeoutMs, pausesMs }: S3Patience): S3Client {
  const trying = async <T>(work: () => Promise<T>): Promise<T> => {
    for (const pauseMs of [...pausesMs, null])
      try {
        return await work();
      } catch (error) {
        const failed = error instanceof S3Error ? error : noAnswer(error);
        if (!failed.mayPass || pauseMs === null) throw failed;
        await pause(pauseMs);
      }
    throw new S3Error(null, '', 'was not asked');
  };
  const ask = async (asked: Asked): Promise<IncomingMessage> => {
    const answer = await send(place, asked, timeoutMs);
    const { statusCode: status = 0 } = answer;
    if (status >= 200 && status < 300) return answer;
    throw refusal(status, asked.method === 'HEAD' ? '' : await textOf(answer));
  };
  const text = async (asked: Asked): Promise<string> => textOf(await ask(asked));
  return {
    ask: (asked) => trying(() => ask(asked)),
    text: (asked) => trying(() => text(asked)),
    done: async (asked) => void (await trying(() => text(asked))),
  };
}

async function send(place: S3Place, { method, key, query, body }: Asked, timeoutMs: number): Promise<IncomingMessage> {
  const url = s3Url(place, key, query);
  const { headers } = await new AwsV4Signer({
    method,
    url: url.href,
    service: 's3',
    region: place.region,
    accessKeyId: place.accessKey,
    secretAccessKey: place.secretKey,
    headers: { 'x-amz-content-sha256': body?.sha256 ?? emptyHash },
  }).sign();
  const sending = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
    method,
    headers: { ...Object.fromEntries(headers), ...(body ? { 'content-length': body.bytes } : {}) },
  });
  return await new Promise<IncomingMessage>((resolve, reject) => {
    let answer: IncomingMessage | null = null;
    sending.setTimeout(timeoutMs).on('timeout', () => {
      const late = new Error(`nothing has come for ${timeoutMs / 1000} s`);
      if (!answer) sending.destroy(late);
      else if (answer.readableLength === 0) answer.destroy(late);
      // Something has come and is not taken: it is the reader who is slow.
      else sending.setTimeout(timeoutMs);
    });
    sending.on('error', reject);
    sending.on('response', (response) => {
      answer = response;
      resolve(response);
    });
    if (body) pipeline(createReadStream(body.path), sending).catch(reject);
    else sending.end();
  });
}

async function textOf(answer: IncomingMessage): Promise<string> {
  let text = '';
  answer.setEncoding('utf8');
  for await (const chunk of answer as AsyncIterable<string>) {
    text += chunk;
    if (text.length > longestText) throw new S3Error(null, '', 'the answer does not end');
  }
  return text;
}

function refusal(status: number, text: string): S3Error {
  const { code, message } = readError(text);
  const said = code === '' ? `it answered ${status}` : `it answered ${status}, ${code}: ${message}`;
  return new S3Error(status, code, said);
}

const noAnswer = (error: unknown): S3Error =>
  new S3Error(null, '', error instanceof Error ? error.message || error.name : String(error), error);
