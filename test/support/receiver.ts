/** A real receiver of webhooks in this process, on a free port, which checks every signature by itself as the specification says. */
import type { Office } from '../../embedded/index.ts';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly subject?: string;
  readonly time: string;
  readonly specversion: string;
  readonly data: Readonly<Record<string, unknown>>;
}

type Answering = (response: ServerResponse, event: Received) => void;
export const answering =
  (status: number, headers: Record<string, string> = {}): Answering =>
  (response) =>
    void response.writeHead(status, headers).end();

export interface Receiver {
  readonly url: string;
  /** What came with a good signature, taken or not, in its order. */
  readonly events: readonly Received[];
  readonly headers: readonly IncomingMessage['headers'][];
  /** How many requests there were. */
  readonly asked: number;
  /** The secret to check with; until it is known nothing is good. */
  knows(secret: string): void;
  /** From here on each event is answered so; it takes them with 204 otherwise. */
  answer(how: Answering | null): void;
  /** Waits until so many events are there. */
  until(many: number): Promise<void>;
  close(): Promise<void>;
}

export async function receiver(): Promise<Receiver> {
  const events: Received[] = [];
  const headers: IncomingMessage['headers'][] = [];
  let [secret, asked] = ['', 0];
  const take = answering(204);
  let how: Answering = take;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      asked += 1;
      const body = Buffer.concat(parts).toString();
      if (!isSigned(secret, request.headers, body)) return void response.writeHead(401).end();
      const event = JSON.parse(body) as Received;
      events.push(event);
      headers.push(request.headers);
      how(response, event);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    events,
    headers,
    get asked() {
      return asked;
    },
    knows: (known) => {
      secret = known;
    },
    answer: (next) => {
      how = next ?? take;
    },
    until: (many) => soon(() => events.length >= many),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** https://github.com/standard-webhooks/standard-webhooks: HMAC-SHA256 of `id.timestamp.body` with the bytes of the secret. */
function isSigned(secret: string, headers: IncomingMessage['headers'], body: string): boolean {
  const [id, timestamp, signature] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    String(headers[name]),
  );
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const good = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return key.length === 32 && signature === `v1,${good}`;
}

/** Waits until something is so; what does not come about in a quarter of a minute is a failure. */
export async function soon(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tried = 0; !(await isSo()); tried++) {
    if (tried > 1500) throw new Error('it did not come about');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Has an office tell the receiver what a registrar sees; the id of the webhook. */
export async function hookTo(to: Receiver, office: Office): Promise<string> {
  const order = { url: to.url, person: 'search', roles: ['registrar'], sees: { withoutSecret: true }, by: 'babayev' };
  const made = await office.webhooks.add(order);
  if ('conflict' in made) throw new Error(made.code);
  to.knows(made.secret);
  return made.webhook.id;
}
