/** A case as a user names it: `A 2026 0012`, `A-2026-0012` or `a20260012`, as it stands in an address. */
import { UsageError } from '../exit-code.ts';

/** Throws UsageError for what is no case number. */
export function caseArgument(text: string): string {
  const [, letter, year, serial] = /^([A-Za-z])[ -]?(\d{4})[ -]?(\d{4,})$/.exec(text.trim()) ?? [];
  if (!letter || !year || !serial) throw new UsageError(`"${text}" is not a case number; write it as A-2026-0012`);
  return `${letter.toUpperCase()}-${year}-${serial}`;
}
