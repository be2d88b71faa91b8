/** Runs command lines in this process, over a terminal that is read afterwards. */
import './patience.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../../cli/run-cli.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly done: Promise<Ran>;
  /** Standard output so far. */
  out(): string;
  /** As Ctrl-C would. */
  stop(): void;
}

/** Starts a command line; `stop` is what the process would be sent. */
export function start(args: readonly string[], input = ''): Running {
  const out: string[] = [];
  const err: string[] = [];
  let stop: () => void = () => undefined;
  const stopped = new Promise<string>((resolve) => {
    stop = () => resolve('SIGINT');
  });
  const terminal = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    input: async () => input,
    stopped: () => stopped,
    interactive: false,
  };
  const done = runCli(args, terminal).then((code) => ({ code, out: out.join('\n'), err: err.join('\n') }));
  return { done, out: () => out.join('\n'), stop };
}

export const run = (args: readonly string[], input?: string): Promise<Ran> => start(args, input).done;

/** A folder that is gone after the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'muddet-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
