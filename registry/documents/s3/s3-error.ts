/** What a store said instead of doing what was asked, or why it said nothing. */
export class S3Error extends Error {
  /** HTTP; null where no answer came. */
  readonly status: number | null;
  /** Of S3, such as `NoSuchKey`; empty where it gave none. */
  readonly code: string;

  constructor(status: number | null, code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'S3Error';
    this.status = status;
    this.code = code;
  }

  /** Whether the same may succeed a moment later: the way was cut, or the store is busy or starting. */
  get mayPass(): boolean {
    return this.status === null || this.status >= 500 || this.status === 429 || this.code === 'RequestTimeout';
  }
}
