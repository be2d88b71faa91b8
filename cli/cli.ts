/** What every command is given, and how each reads its global options and shows what it found. */
import { readFileSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import { Option } from 'commander';
import type { ExitCode } from './exit-code.ts';
import { UsageError } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

export interface Cli {
  readonly terminal: Terminal;
  /** The code with which the process will end; the last one said counts. */
  finish(code: ExitCode): void;
}

export interface GlobalOptions {
  /** The data directory of the office. */
  readonly data: string;
  readonly json: boolean;
}

/** A new command with the options that every one has: the data directory and JSON. It works on this computer. */
export function commandOf(program: Command, name: string, options: { readonly ownData?: boolean } = {}): Command {
  return withData(program, name, options).addOption(new Option('--server <url>').hideHelp());
}

/** A command that asks an office: the one in a data directory, or one that is reached over a network. */
export function officeCommandOf(program: Command, name: string, options: { readonly ownData?: boolean } = {}): Command {
  return withData(program, name, options)
    .option('--server <url>', 'the office is there, instead of in a data directory (env: MUDDET_SERVER)')
    .option('--token <token>', 'who asks it: a token, or @file with one (env: MUDDET_TOKEN)');
}

function withData(program: Command, name: string, { ownData = false }: { readonly ownData?: boolean }): Command {
  const command = program.command(name).option('--json', 'print JSON');
  return ownData ? command : command.option('--data <dir>', 'data directory of the office (default: "data")');
}

/** The options that stand before a command or after it. Where `--data` is the command's own, `--dir` names the directory. */
export function globalsOf(command: Command): GlobalOptions {
  const outer = command.parent?.opts<{ data?: string; json?: boolean }>() ?? {};
  const own = command.opts<{ data?: string; dir?: string; json?: boolean }>();
  const ownsData = command.options.some((option) => option.long === '--dir');
  const inner = ownsData ? own.dir : own.data;
  return { data: inner ?? outer.data ?? 'data', json: own.json === true || outer.json === true };
}

/** Where the office of a command is: in a directory of this computer, or at a server. */
export interface Place {
  readonly dataDir: string;
  readonly remote: { readonly server: string; readonly token?: string } | null;
}

interface PlaceOptions {
  readonly data?: string;
  readonly dir?: string;
  readonly server?: string;
  readonly token?: string;
}

/** What the command line says outranks the environment. Throws UsageError for both places at once. */
export function placeOf(command: Command): Place {
  const outer = command.parent?.opts<PlaceOptions>() ?? {};
  const own = command.opts<PlaceOptions>();
  const directory = (command.options.some((option) => option.long === '--dir') ? own.dir : own.data) ?? outer.data;
  const said = own.server ?? outer.server;
  if (said !== undefined && directory !== undefined)
    throw new UsageError('the office is in a data directory or at --server, not both');
  const dataDir = globalsOf(command).data;
  const server = said ?? (directory === undefined ? process.env['MUDDET_SERVER'] : undefined);
  if (!server) return { dataDir, remote: null };
  const token = tokenIn(own.token ?? outer.token ?? process.env['MUDDET_TOKEN']);
  return { dataDir, remote: { server, ...(token === undefined ? {} : { token }) } };
}

/** As it is, or from `@file`. Throws UsageError for a file that is not there, or that others can read. */
function tokenIn(text: string | undefined): string | undefined {
  if (!text?.startsWith('@')) return text?.trim() || undefined;
  const file = text.slice(1);
  try {
    if (process.platform === 'win32' || (statSync(file).mode & 0o077) === 0) return readFileSync(file, 'utf8').trim();
  } catch {
    throw new UsageError(`${file}, for the token, cannot be read`);
  }
  throw new UsageError(`others can read ${file}, which has a token: chmod 600 ${file}`);
}

/** Throws UsageError where somebody names a server for what works on this computer. */
export function refuseServer(command: Command): void {
  const names: string[] = [];
  let program = command;
  for (; program.parent; program = program.parent) names.unshift(program.name());
  const { server } = command.optsWithGlobals<PlaceOptions>();
  if (server === undefined) return;
  throw new UsageError(
    `muddet ${names.join(' ')} works on this computer, on a data directory if on any: not with --server`,
  );
}

/** Shows a value: as JSON where that was asked for, otherwise in words. */
export function show(cli: Cli, command: Command, value: unknown, inWords: () => string): void {
  cli.terminal.out(globalsOf(command).json ? JSON.stringify(value, null, 2) : inWords());
}
