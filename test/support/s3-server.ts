/** A real S3 server in this process, on a free port, over a temporary folder: it compares signatures, and has one bucket. */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { S3Place } from '../../registry/index.ts';

interface S3rver {
  callback(): RequestListener;
  readonly logger: { close(): void };
}
// It comes without types.
const S3rver = createRequire(import.meta.url)('@20minutes/s3rver') as new (options: {
  readonly directory: string;
  readonly silent: boolean;
}) => S3rver;

export interface TestS3 {
  /** Its bucket, or what is under a prefix, for whoever has its keys. */
  place(over?: Partial<S3Place>): S3Place;
  /** As `documents.s3` in settings says it. */
  settings(over?: Partial<S3Place>): Omit<S3Place, 'region' | 'pathStyle'>;
  /** The file that has an object, to be spoilt or aged. @param key with the prefix */
  fileOf(key: string): string;
  /** What has been asked since `forget`: `PUT /documents/ab/cd/abcd…`. */
  readonly asked: string[];
  /** From here on it answers so, until that is taken back with null; a listener that answers false leaves the answer to the server. */
  instead(listener: ((...args: Parameters<RequestListener>) => unknown) | null): void;
  close(): Promise<void>;
}

export async function s3Server(): Promise<TestS3> {
  const directory = mkdtempSync(join(tmpdir(), 'muddet-s3-'));
  mkdirSync(join(directory, 'documents'));
  const s3 = new S3rver({ directory, silent: true });
  const usual = s3.callback();
  const asked: string[] = [];
  let instead: ((...args: Parameters<RequestListener>) => unknown) | null = null;
  const server = createServer((request, answer) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    void (async () => {
      if (!instead || (await instead(request, answer)) === false) usual(request, answer);
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // The keys that the server knows.
  const settings: TestS3['settings'] = (over = {}) => ({
    endpoint,
    bucket: 'documents',
    prefix: '',
    accessKey: 'S3RVER',
    secretKey: 'S3RVER',
    ...over,
  });
  return {
    place: (over) => ({ region: 'us-east-1', pathStyle: true, ...settings(over) }),
    settings,
    fileOf: (key) => join(directory, 'documents', `${key}._S3rver_object`),
    asked,
    instead: (listener) => void (instead = listener),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      s3.logger.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** An answer of S3 that refuses. */
export const refusing =
  (status: number, code: string): RequestListener =>
  (request, answer) => {
    request.resume();
    answer.writeHead(status, { 'content-type': 'application/xml' });
    answer.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>Please &amp; thank you.</Message></Error>`);
  };

/** A server that is gone in the middle of a request. */
export const cutting: RequestListener = (request) => void request.socket.destroy();
