/** Where letters go. One door, so that sending them can take the place of keeping them as files. */

/** A letter ready to go: an RFC 5322 message known by the id of its effect. */
export interface OutgoingMessage {
  readonly id: string;
  readonly channel: 'electronic' | 'post' | 'internal';
  readonly message: Uint8Array;
  /** From whom and to whom it is sent by e-mail, where there is an address. */
  readonly envelope?: { readonly from: string; readonly to: string };
}

export interface Outbox {
  /**
   * Keeps or sends a message, durably, before it resolves. The same id again takes the place of the first. Throws
   * `OutageError`. One that keeps it does `first` when all has been written and before it counts as kept; where `first`
   * throws, that is thrown and nothing is kept.
   */
  put(message: OutgoingMessage, first?: () => Promise<void>): Promise<void>;
  /** Whether it keeps or has sent the message of this id. */
  has(message: Pick<OutgoingMessage, 'id' | 'channel'>): Promise<boolean>;
  /** Lets go of what it holds in the world. */
  close?(): void;
}

/** An effect's id as part of a file name or a Message-ID: readable, and never the same for two ids. */
export function idAsName(id: string): string {
  return encodeURIComponent(id)
    .replaceAll('_', '%5F')
    .replaceAll('.', '%2E')
    .replaceAll('~', '%7E')
    .replaceAll('%20', '_')
    .replaceAll('%2F', '.')
    .replaceAll(/[!'()*%]/g, (c) => (c === '%' ? '=' : `=${c.charCodeAt(0).toString(16).toUpperCase()}`));
}
