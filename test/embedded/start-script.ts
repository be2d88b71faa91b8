/** Starts a TypeScript file of the tests in a Node process of its own. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Script {
  readonly process: ChildProcess;
  /** Lines of its standard output so far. */
  readonly lines: readonly string[];
  /** The first line that has not been taken yet; null once the process has ended and none is left. */
  nextLine(): Promise<string | null>;
  /** Ends it at once (`kill -9`) and resolves when it is gone and all that it said has been read. */
  kill(): Promise<void>;
  readonly ended: Promise<void>;
  stderr(): string;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Starts `name`, as seen from this folder, with arguments, in an environment that has more than this one. */
export function startScript(name: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Script {
  const child = spawn(
    process.execPath,
    ['--no-warnings', '--import', here('register-typescript.js'), here(name), ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '', ...more },
    },
  );
  const lines: string[] = [];
  let taken = 0;
  let rest = '';
  let errors = '';
  const over = new AbortController();
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    wake();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      over.abort();
      wake();
      resolve();
    });
  });
  return {
    process: child,
    lines,
    ended,
    stderr: () => errors,
    nextLine: async () => {
      while (taken >= lines.length && !over.signal.aborted) await new Promise<void>((resolve) => waiting.add(resolve));
      return lines[taken] === undefined ? null : (lines[taken++] ?? null);
    },
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}
