/** A fault is our own bug or corrupt data: thrown, never shown as the law's answer. */
export class Fault extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;

  constructor(code: string, params: Readonly<Record<string, unknown>>) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'Fault';
    this.code = code;
    this.params = params;
  }
}

export function fault(code: string, params: Readonly<Record<string, unknown>>): Fault {
  return new Fault(code, params);
}
