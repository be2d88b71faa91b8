/** A number as it stands on a paper of the register: in the office's own form, or in that of WIPO ST.13. */
import { caseArgument } from './case-argument.ts';

/** The number as it stands in an address. Throws UsageError for what is no number. */
export function registerArgument(text: string): string {
  const [, type, year, serial] = /^AZ[ -]?(\d{2})[ -]?(\d{4})[ -]?(\d{9})$/i.exec(text.trim()) ?? [];
  return type === undefined ? caseArgument(text) : `AZ-${type}-${year}-${serial}`;
}
