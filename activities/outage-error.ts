/** What carrying out may throw: an outage, which is tried again, or a fault, which only an operator can settle. */

/** The outside world failed: a full disk, a mail server that is away. Trying again later may help. */
export class OutageError extends Error {
  readonly code: string;

  constructor(code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'OutageError';
    this.code = code;
  }
}

/** The effect cannot be carried out as it is, however often it is tried. `params` say why. */
export class CarryOutError extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, params: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'CarryOutError';
    this.code = code;
    this.params = params;
  }
}
