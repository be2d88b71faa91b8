/** What worker/ throws: why Temporal cannot be used as it is. */
export type WorkerErrorCode =
  | 'temporal.badSettings'
  | 'temporal.unavailable'
  | 'temporal.noNamespace'
  | 'temporal.noSearchAttributes'
  | 'temporal.badPayload';

export class WorkerError extends Error {
  readonly code: WorkerErrorCode;
  readonly params: Readonly<Record<string, unknown>>;

  constructor(code: WorkerErrorCode, message: string, params: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'WorkerError';
    this.code = code;
    this.params = params;
  }
}
