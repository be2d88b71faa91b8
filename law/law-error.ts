/** What law/ throws when it is given data it cannot read: a fault with a code, never a refusal. */

/** `code` names the fault (`law.badDate`), `params` holds the offending data for whoever has to explain it. */
export class LawError extends Error {
  readonly code: string;
  readonly params: Record<string, unknown>;

  constructor(code: string, params: Record<string, unknown> = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'LawError';
    this.code = code;
    this.params = params;
  }
}
