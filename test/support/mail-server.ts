/** A real mail server in this process, on a free port, and what it has taken. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';

export interface TestMailServer {
  readonly port: number;
  /** Whole messages, in the order in which they came. */
  readonly taken: readonly Buffer[];
  /** From here on it answers each letter with this; null: it takes them. */
  refuse(answer: { readonly code: number; readonly text: string } | null): void;
  close(): Promise<void>;
}

/** Without options it speaks no TLS and asks nobody who he is. */
export async function mailServerFor(options: SMTPServerOptions = {}, port = 0): Promise<TestMailServer> {
  const taken: Buffer[] = [];
  let refusal: { readonly code: number; readonly text: string } | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) =>
      done(refusal ? Object.assign(new Error(refusal.text), { responseCode: refusal.code }) : null),
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        taken.push(Buffer.concat(parts));
        done();
      });
    },
    ...options,
  });
  // A client that hangs up in the middle is no fault of the server.
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    taken,
    refuse: (answer) => {
      refusal = answer;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}
