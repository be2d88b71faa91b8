/** The built command in processes of its own, as an operator runs it: one command to its end, or a server until it is stopped. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Ran } from './run.ts';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const builtMain = `${root}dist/cli/main.js`;

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

function started({ command, args, cwd, env }: Program): { readonly child: ChildProcess; readonly done: Promise<Ran> } {
  const child = spawn(command, args, {
    cwd,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const done = new Promise<Ran>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? -1, out: out.trimEnd(), err: err.trimEnd() }));
  });
  return { child, done };
}

/** Runs a program to its end; a code of -1 is a signal. */
export function ran(program: Program, input = ''): Promise<Ran> {
  const { child, done } = started(program);
  child.stdin?.end(input);
  return done;
}

export interface Server {
  readonly address: string;
  readonly pid: number;
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Ran>;
}

/** Starts a program that serves with `--json`, and waits for the line that says where. Fails with what it said if it ends before. */
export async function served(program: Program): Promise<Server> {
  const { child, done } = started(program);
  let said = '';
  const line = new Promise<string>((resolve) => {
    child.stdout?.on('data', (text: string) => {
      said += text;
      if (said.includes('\n')) resolve(said.slice(0, said.indexOf('\n')));
    });
  });
  const first = await Promise.race([line, done]);
  if (typeof first !== 'string') throw new Error(`the server ended with ${first.code}: ${first.out}\n${first.err}`);
  const { address } = JSON.parse(first) as { readonly address: string };
  return {
    address,
    pid: child.pid ?? 0,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return done;
    },
  };
}
