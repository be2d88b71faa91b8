/** Why a document is not taken, or cannot be had. */

export type DocumentErrorCode =
  | 'document.tooBig'
  | 'document.wrongType'
  | 'document.active'
  | 'document.damaged'
  | 'document.tooMany'
  | 'document.missing'
  | 'document.cannotStore'
  | 'document.storeAway';

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

export const missing = (sha256: string, why = 'is not there'): DocumentError =>
  new DocumentError('document.missing', `the document ${sha256} ${why}`, { sha256, why });

/** @param place where it was to be written; where the content itself could not be had, the cause says so, and is the answer */
export const cannotStore = (place: string, cause: unknown): DocumentError =>
  cause instanceof DocumentError
    ? cause
    : new DocumentError(
        'document.cannotStore',
        `a document could not be written to ${place}: ${inWords(cause)}`,
        { place },
        cause,
      );

/** @param place the store that cannot be reached, or refuses */
export const storeAway = (place: string, cause: unknown): DocumentError =>
  new DocumentError(
    'document.storeAway',
    `the documents in ${place} cannot be reached: ${inWords(cause)}`,
    { place },
    cause,
  );

const inWords = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
