/** Why a document is not taken, or cannot be had. */

export type DocumentErrorCode =
  | 'document.tooBig'
  | 'document.wrongType'
  | 'document.active'
  | 'document.damaged'
  | 'document.tooMany'
  | 'document.missing'
  | 'document.cannotStore';

export class DocumentError extends Error {
  readonly code: DocumentErrorCode;
  readonly params: Readonly<Record<string, unknown>>;

  constructor(
    code: DocumentErrorCode,
    message: string,
    params: Readonly<Record<string, unknown>> = {},
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'DocumentError';
    this.code = code;
    this.params = params;
  }
}
