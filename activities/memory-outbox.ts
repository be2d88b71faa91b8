/** An outbox that keeps letters in memory, for the simulator. */
import type { Outbox, OutgoingMessage } from './outbox.ts';

export interface MemoryOutbox extends Outbox {
  /** By effect id, in the order in which they were first put in. */
  readonly messages: ReadonlyMap<string, OutgoingMessage>;
}

/** An empty one. */
export function memoryOutbox(): MemoryOutbox {
  const messages = new Map<string, OutgoingMessage>();
  return {
    messages,
    has: async ({ id }) => messages.has(id),
    put: async (message, first) => {
      await first?.();
      messages.set(message.id, message);
    },
  };
}
