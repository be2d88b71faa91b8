/** Canonical JSON (RFC 8785): the same value is always the same text, so that it can be hashed and compared. */
import canonicalize from 'canonicalize';
import { fault } from './fault.ts';

/** @throws Fault `json.notCanonical` for what JSON cannot say */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw fault('json.notCanonical', { type: typeof value });
  return text;
}
