/** What every command is given, and how each reads its global options and shows what it found. */
import type { Command } from 'commander';
import type { ExitCode } from './exit-code.ts';
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

/** A new command with the options that every one has: the data directory and JSON. */
export function commandOf(program: Command, name: string, options: { readonly ownData?: boolean } = {}): Command {
  const command = program.command(name).option('--json', 'print JSON');
  return options.ownData === true
    ? command
    : command.option('--data <dir>', 'data directory of the office (default: "data")');
}

/** The options that stand before a command or after it. Where `--data` is the command's own, `--dir` names the directory. */
export function globalsOf(command: Command): GlobalOptions {
  const outer = command.parent?.opts<{ data?: string; json?: boolean }>() ?? {};
  const own = command.opts<{ data?: string; dir?: string; json?: boolean }>();
  const ownsData = command.options.some((option) => option.long === '--dir');
  const inner = ownsData ? own.dir : own.data;
  return { data: inner ?? outer.data ?? 'data', json: own.json === true || outer.json === true };
}

/** Shows a value: as JSON where that was asked for, otherwise in words. */
export function show(cli: Cli, command: Command, value: unknown, inWords: () => string): void {
  cli.terminal.out(globalsOf(command).json ? JSON.stringify(value, null, 2) : inWords());
}
