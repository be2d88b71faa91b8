/** An outbox that sends electronic letters through a mail server. What has gone out is kept: the kept letter says so. */
import { createTransport } from 'nodemailer';
import { CarryOutError, OutageError } from './outage-error.ts';
import type { Outbox } from './outbox.ts';

export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte, by STARTTLS and not without it, or not at all. */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly user?: { readonly name: string; readonly password: string };
  /** How long a silent server is waited for; 30 seconds when not given. */
  readonly patienceMs?: number;
}

export interface SmtpOutbox extends Outbox {
  /** Asks the server whether it takes mail from this office. Throws `OutageError`. */
  probe(): Promise<void>;
}

/**
 * Sends once all of it is written in `kept`, so that a full disk is found out before, and keeps it there then. A letter that
 * was sent and not kept goes out again, with the Message-ID that it had. What is not for e-mail, or has no address, is kept
 * only. `put` throws `OutageError` where another try may help, `CarryOutError` where the server will not have this letter.
 */
export function smtpOutbox(server: MailServer, kept: Outbox): SmtpOutbox {
  const { host, port, security, user, patienceMs = 30_000 } = server;
  const transport = createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    pool: true,
    maxConnections: 4,
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    ...(user ? { auth: { user: user.name, pass: user.password } } : {}),
  });
  const away = (error: unknown) =>
    new OutageError('mail.away', `${host}:${port} takes no mail now: ${saidBy(error)}`, error);
  return {
    has: (message) => kept.has(message),
    async put(outgoing) {
      const { id, channel, message, envelope } = outgoing;
      if (channel !== 'electronic' || !envelope || (await kept.has(outgoing))) return kept.put(outgoing);
      await kept.put(outgoing, async () => {
        try {
          await transport.sendMail({ envelope, raw: Buffer.from(message) });
        } catch (error) {
          if (!isFinal(error)) throw away(error);
          throw new CarryOutError(
            'mail.refused',
            `${id}: ${host} will not take mail for ${envelope.to}: ${saidBy(error)}`,
            {
              effect: id,
              to: envelope.to,
              response: saidBy(error),
            },
          );
        }
      });
    },
    async probe() {
      try {
        await transport.verify();
      } catch (error) {
        throw away(error);
      }
    },
    close: () => transport.close(),
  };
}

/** RFC 5321, 4.2.1: a reply of 5yz about the addressee or the letter is for good; about who asks, an operator sets it right. */
function isFinal(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { readonly code?: string; readonly responseCode?: number };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 500;
}

const saidBy = (error: unknown): string => (error instanceof Error ? error.message : String(error));
