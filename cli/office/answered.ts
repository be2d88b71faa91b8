/** What an answer means for the command: its body, or the refusal shown and the exit code set. */
import type { Problem } from '../../api/index.ts';
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { globalsOf } from '../cli.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import type { Reply } from './with-office.ts';

/** The body of a good answer; null after a problem has been shown. */
export function answered(cli: Cli, command: Command, { status, body }: Reply): unknown {
  if (status < 400) return body;
  const problem = body as Problem;
  if (globalsOf(command).json) cli.terminal.out(JSON.stringify(problem, null, 2));
  else cli.terminal.err(inWords(problem));
  cli.finish(codeFor(status));
  return null;
}

function inWords({ status, code, clause, detail }: Problem): string {
  if (status === 422) return `refused${clause ? ` (${clause})` : ''}: ${detail} [${code}]`;
  const how =
    status === 401
      ? ' `muddet token`, where the office is, makes a token: give it with --token or in MUDDET_TOKEN.'
      : '';
  return `muddet: ${detail}${how} [${code}]`;
}

/** 409 and 422 are answers of the record and of the law; 400 and 404 are bad input; the rest is trouble. */
function codeFor(status: number): ExitCode {
  if (status === 409 || status === 422) return exitCodes.refused;
  return status < 500 ? exitCodes.usage : exitCodes.fault;
}
