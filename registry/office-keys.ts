/**
 * Idempotency keys of the office's own acts: they begin with the id of the effect that is carried out (`A-2026-0012.3.0`),
 * or with what brings changed settings or an import into a case. From outside none is taken: an act under it would stand
 * in the place of the office's.
 */
export const isOfficeKey = (key: string): boolean => /^(?:[A-Z][ -]\d{4}[ -]\d{4,}[./]|settings\/|import\/)/.test(key);
