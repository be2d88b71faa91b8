/** Runs one command line to its exit code. What goes wrong is said in one line with its code, or as JSON; a stack is never shown. */
import { CommanderError } from 'commander';
import { ConnectionError } from '../client/index.ts';
import { Fault } from '../engine/index.ts';
import { EmbeddedError } from '../embedded/index.ts';
import { WorkerError } from '../worker/worker-error.ts';
import { LawError } from '../law/index.ts';
import { DocumentError, RegistryError, isOutage } from '../registry/index.ts';
import type { Outage } from '../registry/index.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCodes, CliOutageError, UsageError } from './exit-code.ts';
import { makeProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

/** @param argv the arguments after the name of the program */
export async function runCli(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.ok;
  const asJson = argv.includes('--json');
  const program = makeProgram({ terminal, finish: (said) => void (code = said) }, { silent: asJson });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.ok;
    if (error instanceof CommanderError && !asJson) return exitCodes.usage;
    const said = told(error);
    if (asJson) terminal.out(JSON.stringify(problemIn(said), null, 2));
    else terminal.err(`muddet: ${said.detail} [${said.code}]`);
    return said.exit;
  }
}

interface Told {
  readonly exit: ExitCode;
  readonly code: string;
  readonly detail: string;
  readonly params: Readonly<Record<string, unknown>>;
}

function told(error: unknown): Told {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof CommanderError)
    return { exit: exitCodes.usage, code: 'usage.invalid', detail: misused(error), params: {} };
  if (error instanceof UsageError) return { exit: exitCodes.usage, code: error.code, detail: message, params: {} };
  if (error instanceof LawError)
    return { exit: exitCodes.usage, code: error.code, detail: inWords(error), params: error.params };
  if (error instanceof EmbeddedError)
    return { exit: exitCodes.fault, code: error.code, detail: message, params: error.params };
  if (error instanceof WorkerError)
    return {
      exit: error.code === 'temporal.badSettings' ? exitCodes.usage : exitCodes.fault,
      code: error.code,
      detail: message,
      params: error.params,
    };
  if (error instanceof DocumentError)
    return { exit: exitCodes.fault, code: error.code, detail: message, params: error.params };
  if (error instanceof ConnectionError)
    return {
      exit: error.code === 'server.badAddress' ? exitCodes.usage : exitCodes.fault,
      code: error.code,
      detail: message,
      params: {},
    };
  if (error instanceof CliOutageError) return { exit: exitCodes.fault, code: error.code, detail: message, params: {} };
  if (isOutage(error))
    return { exit: exitCodes.fault, code: error.code, detail: inOutage(error), params: error.params };
  if (error instanceof RegistryError || error instanceof Fault) {
    const detail = `a fault of the program: ${JSON.stringify(error.params)}`;
    return { exit: exitCodes.fault, code: error.code, detail, params: error.params };
  }
  return { exit: exitCodes.fault, code: isOfMachine(error) ? machine.code : 'fault', detail: message, params: {} };
}

const misused = ({ code, message }: CommanderError): string =>
  code === 'commander.help' ? 'name a command; `muddet help` lists them' : message.replace(/^error: /, '');

const machine = { code: 'machine.failed' } as const;

/** Node and SQLite name what the computer did not do: `EACCES`, `SQLITE_NOTADB`. */
function isOfMachine(error: unknown): boolean {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' && /^(E[A-Z0-9]+|SQLITE_\w+)$/.test(code);
}

/** The same form as over HTTP, but for the status, which a command says by its exit code. */
const problemIn = ({ exit, code, detail, params }: Told) => ({
  type: 'about:blank',
  title: exit === exitCodes.usage ? 'Bad input' : 'Outage or fault',
  detail,
  code,
  clause: null,
  params,
});

/** With what the database, or the socket to it, has said. */
function inOutage({ code, cause }: Outage): string {
  const said = cause instanceof Error ? cause.message : String(cause);
  return code === 'registry.unavailable'
    ? `the PostgreSQL server of the record cannot be reached: ${said}`
    : `the record cannot be written: ${said}`;
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
    case 'law.badTime':
      return `"${text}" is not a time of day; write it as 18:00`;
    case 'law.yearOutOfRange':
      return `the calendar knows the years ${String(params['firstYear'])} to ${String(params['lastYear'])}, not ${String(params['year'])}`;
    default:
      return JSON.stringify(params);
  }
}
