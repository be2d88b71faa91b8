/**
 * Canonical JSON (RFC 8785): the same value is always the same text, so that it can be hashed and compared.
 * Our own because the record hashes every entry: a third of what an act costs went into the library's version.
 */
import { fault } from './fault.ts';

/** Text that needs no escape and no look at its surrogates. */
const plain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

function text(value: string): string {
  if (plain.test(value)) return `"${value}"`;
  if (!value.isWellFormed()) throw fault('json.notCanonical', { type: 'text with a lone surrogate' });
  return JSON.stringify(value);
}

function members(value: object): string {
  let out = '';
  for (const key of Object.keys(value).toSorted()) {
    const member: unknown = (value as Record<string, unknown>)[key];
    if (member !== undefined) out += `${out === '' ? '' : ','}${text(key)}:${canonical(member)}`;
  }
  return `{${out}}`;
}

/**
 * The canonical text of a JSON value; members that are undefined are left out, as JSON does.
 * @throws Fault `json.notCanonical` for what JSON cannot say: functions, NaN, infinities, lone surrogates
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return text(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value)) throw fault('json.notCanonical', { type: String(value) });
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value))
        return `[${value.map((v: unknown) => (v === undefined ? 'null' : canonical(v))).join(',')}]`;
      return members(value);
    default:
      throw fault('json.notCanonical', { type: typeof value });
  }
}
