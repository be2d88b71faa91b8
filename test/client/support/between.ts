/** A server between a client and an office that loses what it is told to lose: the request before it arrives, or its answer. */
import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';

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
