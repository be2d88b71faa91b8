/** What the process says when it ends. Documented in the help of every command. */

/** `ok`: done; `refused`: the law refuses, or an expectation failed; `usage`: wrong usage or bad input; `fault`: a fault or an outage. */
export const exitCodes = { ok: 0, refused: 1, usage: 2, fault: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodesInHelp = `
Exit codes:
  0  done
  1  the law refuses, or an expectation failed
  2  wrong usage or bad input
  3  a fault of the program or an outage`;

export type OutageCode = 'server.cannotListen';

/** Something the user wrote cannot be worked with; `message` says what, without a stack. */
export class UsageError extends Error {
  readonly code: 'settings.invalid' | 'usage.invalid';

  constructor(message: string, code: UsageError['code'] = 'usage.invalid') {
    super(message);
    this.name = 'UsageError';
    this.code = code;
  }
}

/** The world is not as it must be: a port in use. */
export class CliOutageError extends Error {
  readonly code: OutageCode;

  constructor(code: OutageCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'CliOutageError';
    this.code = code;
  }
}
