/**
 * The numbers of a case: a letter, the year, a serial that leaves no gap within letter and year, and the same number in
 * the canonical form of WIPO ST.13. Letters and type codes are shown; nothing is decided by them.
 */
import { civilDateOf } from '../law/index.ts';
import type { Instant, Kind } from '../law/index.ts';
import type { Act } from '../machines/types.ts';

/** What is numbered. `international`: received to be forwarded only (26.3). */
export type NumberSort = 'application' | 'international' | 'patent';

interface Code {
  readonly code: string;
  /** Whether it has been checked: against the office's own numbers, or against the standard. */
  readonly verified: boolean;
}

const checked = (code: string): Code => ({ code, verified: true });
const unverified = (code: string): Code => ({ code, verified: false });

/** The letters in use at the office. An application and a patent for a design have the same one. */
export const letters: Readonly<Record<NumberSort, Readonly<Record<Kind, Code>>>> = {
  application: { invention: checked('A'), utilityModel: checked('U'), industrialDesign: unverified('S') },
  international: { invention: unverified('B'), utilityModel: unverified('B'), industrialDesign: unverified('B') },
  patent: { invention: checked('I'), utilityModel: checked('F'), industrialDesign: unverified('S') },
};

/** The types of ST.13. */
export const types: Readonly<Record<Kind, Code>> = {
  invention: checked('10'),
  utilityModel: unverified('20'),
  industrialDesign: unverified('40'),
};

/** The counter that a number is drawn from: `application/A/2026`. The year is the civil year in Asia/Baku. */
export function seriesOf(sort: NumberSort, kind: Kind, at: Instant): string {
  return `${sort}/${letters[sort][kind].code}/${civilDateOf(at).slice(0, 4)}`;
}

/** The number with that serial: `A 2026 0012`; from 10 000 on the serial has more digits. */
export function numberIn(series: string, serial: number): string {
  const [, letter, year] = series.split('/');
  return `${letter} ${year} ${String(serial).padStart(4, '0')}`;
}

/** What a number given with an act uses up; null for an act that gives none, and for a number of another form. */
export function serialGiven(
  { data }: Pick<Act, 'data'>,
  sort: NumberSort | undefined,
): { readonly series: string; readonly serial: number } | null {
  const given = (data ?? {}) as { readonly number?: unknown; readonly patentNumber?: unknown };
  const number = String((sort === 'patent' ? given.patentNumber : given.number) ?? '');
  const [, letter, year, serial] = /^([A-Z]) (\d{4}) (\d{4,9})$/.exec(number) ?? [];
  return sort && letter ? { series: `${sort}/${letter}/${year}`, serial: Number(serial) } : null;
}

/** The same number in the form of ST.13: `AZ 10 2026 000000012`; null for what is no number of the office. */
export function canonicalNumber(number: string, kind: Kind): string | null {
  const [, year, serial] = /^[A-Z] (\d{4}) (\d{4,9})$/.exec(number) ?? [];
  return year && serial ? `AZ ${types[kind].code} ${year} ${serial.padStart(9, '0')}` : null;
}

/**
 * What a number in the form of ST.13 may be in the office's own: the form has no place for the letter, so it is of an
 * application or of a patent. Null for what is no such number.
 */
export function numbersOf(canonical: string): { readonly application: string; readonly patent: string } | null {
  const [, type, year, serial] = /^AZ (\d{2}) (\d{4}) (\d{9})$/.exec(canonical) ?? [];
  const [kind] = Object.entries(types).find(([, { code }]) => code === type) ?? [];
  if (!isKind(kind) || !year) return null;
  const rest = `${year} ${String(Number(serial)).padStart(4, '0')}`;
  return { application: `${letters.application[kind].code} ${rest}`, patent: `${letters.patent[kind].code} ${rest}` };
}

/** Whether a value names a kind of subject matter. */
export function isKind(value: unknown): value is Kind {
  return typeof value === 'string' && Object.hasOwn(letters.application, value);
}
