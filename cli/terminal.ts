/** Where a command reads and writes. Tests give their own; nothing else here touches the process's streams. */
import { once } from 'node:events';

export interface Terminal {
  /** Writes to standard output, with a line end. */
  out(text: string): void;
  /** Writes to standard error, with a line end: progress, warnings, what went wrong. */
  err(text: string): void;
  /** All of standard input. */
  input(): Promise<string>;
  /** Resolves when the user or the system asks the process to stop. */
  stopped(): Promise<string>;
  /** Whether progress may be shown. */
  readonly interactive: boolean;
}

/** `muddet … | head`: who reads has seen enough, and nothing went wrong. */
function whenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  process.stdout.on('error', whenNobodyReads);
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    input: async () => {
      const parts: Buffer[] = [];
      for await (const part of process.stdin) parts.push(part as Buffer);
      return Buffer.concat(parts).toString('utf8');
    },
    stopped: async () => {
      const waiting = new AbortController();
      const { signal } = waiting;
      const name = await Promise.race([
        once(process, 'SIGINT', { signal }).then(() => 'SIGINT'),
        once(process, 'SIGTERM', { signal }).then(() => 'SIGTERM'),
      ]);
      waiting.abort();
      return name;
    },
    interactive: process.stderr.isTTY,
  };
}
