/** Runs one command line to its exit code. What goes wrong is said in one line; a stack is never shown. */
import { CommanderError } from 'commander';
import { Fault } from '../engine/index.ts';
import { EmbeddedError } from '../embedded/index.ts';
import { LawError } from '../law/index.ts';
import { RegistryError } from '../registry/index.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCodes, OutageOfCli, UsageError } from './exit-code.ts';
import { makeProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

/** @param argv the arguments after the name of the program */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.ok;
  const program = makeProgram({ terminal, finish: (said) => void (code = said) });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return afterError(error, terminal);
  }
}

function afterError(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof UsageError) {
    terminal.err(`muddet: ${error.message}`);
    return exitCodes.usage;
  }
  if (error instanceof LawError) {
    terminal.err(`muddet: ${inWords(error)}`);
    return exitCodes.usage;
  }
  if (error instanceof OutageOfCli || error instanceof EmbeddedError) {
    terminal.err(`muddet: ${error.message}`);
    return exitCodes.fault;
  }
  if (error instanceof RegistryError || error instanceof Fault) {
    terminal.err(`muddet: fault ${error.code} ${JSON.stringify(error.params)}`);
    return exitCodes.fault;
  }
  terminal.err(`muddet: ${error instanceof Error ? error.message : String(error)}`);
  return exitCodes.fault;
}

function inWords({ code, params }: LawError): string {
  const text = String(params['text'] ?? '');
  switch (code) {
    case 'law.badDate':
      return `"${text}" is not a day; write it as 2026-01-20`;
    case 'law.badInstant':
      return `"${text}" is not an instant; write it as 2026-01-20T09:30:00+04:00`;
    case 'law.badLength':
      return `"${text || String(params['length'])}" is not a length; write it as P2M, P10D or P1Y`;
    case 'law.yearOutOfRange':
      return `the calendar knows the years ${String(params['firstYear'])} to ${String(params['lastYear'])}, not ${String(params['year'])}`;
    default:
      return `${code} ${JSON.stringify(params)}`;
  }
}
