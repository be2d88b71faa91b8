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

/** Something the user wrote cannot be worked with; `message` says what, without a stack. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** The world is not as it must be: no server where one should be, a directory in use. */
export class OutageOfCli extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'OutageOfCli';
  }
}
