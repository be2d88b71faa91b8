/** What embedded/ throws: why an office cannot be opened, or will not take an act now. */

export type EmbeddedErrorCode =
  | 'embedded.locked'
  | 'embedded.lockFailed'
  | 'embedded.closing'
  | 'embedded.kept'
  | 'embedded.needsPostgres'
  | 'embedded.otherTimekeeper'
  | 'embedded.clockBackwards'
  | 'embedded.clockAhead'
  | 'embedded.stuckInstant'
  | 'backup.none'
  | 'backup.damaged'
  | 'backup.notEmpty'
  | 'import.badFile'
  | 'import.badMap'
  | 'import.damaged'
  | 'import.notEmpty'
  | 'import.partOfOffice'
  | 'import.unfinished'
  | 'network.badCertificate'
  | 'settings.changed'
  | 'settings.invalid'
  | 'rebuild.noCase'
  | 'upgrade.inUse'
  | 'upgrade.needsDatabase'
  | 'upgrade.pending'
  | 'upgrade.notEmpty'
  | 'upgrade.notProved'
  | 'webhook.badKey';

export class EmbeddedError extends Error {
  readonly code: EmbeddedErrorCode;
  readonly params: Readonly<Record<string, unknown>>;

  constructor(
    code: EmbeddedErrorCode,
    message: string,
    params: Readonly<Record<string, unknown>> = {},
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'EmbeddedError';
    this.code = code;
    this.params = params;
  }
}
