/** A server between a client and an office that loses what it is told to lose: the request before it arrives, or its answer. */
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { issueToken } from '../../../api/index.ts';
import { connect } from '../../../client/index.ts';
import type { ConnectOptions, OfficeConnection } from '../../../client/index.ts';
import type { Opened } from '../../api/support/open.ts';

export type Loses = 'request' | 'answer';

export interface Between {
  readonly address: string;
  /** Method and path of everything that was asked for, in order. */
  readonly asked: string[];
  /**
   * What happens to the next requests to a path, or to what begins with a method and a path (`PATCH /uploads/`), one after
   * the other; null passes one on.
   */
  lose(path: string, ...what: (Loses | null)[]): void;
  close(): Promise<void>;
}

export async function between(office: string, port = 0): Promise<Between> {
  const asked: string[] = [];
  const losses = new Map<string, (Loses | null)[]>();
  const isFor = (path: string, method: string, url: string): boolean =>
    path.includes(' ') ? `${method} ${url}`.startsWith(path) : url === path;
  const server = createServer((incoming, outgoing) => {
    const { method = '', url = '' } = incoming;
    asked.push(`${method} ${url}`);
    const loss = [...losses].find(([path]) => isFor(path, method, url))?.[1].shift();
    if (loss === 'request') return void incoming.socket.destroy();
    const { host: _host, ...headers } = incoming.headers;
    const passed = ask(`${office}${url}`, { method, headers }, (answer) => {
      if (loss === 'answer') {
        answer.resume();
        answer.on('end', () => incoming.socket.destroy());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.on('error', () => incoming.socket.destroy()).pipe(outgoing);
    });
    passed.on('error', () => incoming.socket.destroy());
    outgoing.on('close', () => passed.destroy());
    incoming.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    lose: (path, ...what) => void losses.set(path, what),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A server between for each test of a file, and the client that asks the office through it as who keeps the installation. */
export function throughBetween(opened: () => Opened) {
  let middle: Between | undefined;
  beforeEach(async () => {
    middle = await between(opened().address);
  });
  afterEach(() => middle?.close());
  const there = (): Between => {
    if (!middle) throw new Error('nothing is between');
    return middle;
  };
  const office = (more: Partial<ConnectOptions> = {}): OfficeConnection => {
    const token = () => issueToken(opened().folder, { person: 'keeper', roles: ['administrator'], seconds: 600 });
    return connect({ server: there().address, token, retryAfter: [0, 0], ...more });
  };
  /** Begun anew at the same address, after it was closed. */
  const begin = async (address: string): Promise<void> => {
    middle = await between(opened().address, Number(new URL(address).port));
  };
  return { middle: there, office, begin };
}
