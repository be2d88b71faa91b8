/** What registry/ throws: a fault of ours or a record that is not what it should be; never an answer of the law. */

/** `code` names the fault (`registry.badState`), `params` holds what is needed to look for its cause. */
export class RegistryError extends Error {
  readonly code: string;
  readonly params: Record<string, unknown>;

  constructor(code: string, params: Record<string, unknown> = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(params)}`, cause === undefined ? undefined : { cause });
    this.name = 'RegistryError';
    this.code = code;
    this.params = params;
  }
}
