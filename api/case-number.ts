/** Case numbers in addresses: `A-2026-0012` for `A 2026 0012`. */
import type { CaseNumber } from '../machines/index.ts';

export function numberInPath(number: string): string {
  return number.replaceAll(' ', '-');
}

export function numberFromPath(text: string): CaseNumber {
  return text.replaceAll('-', ' ') as CaseNumber;
}
