/** Application and patent numbers: a letter, the year, a serial that leaves no gap within letter and year. */
import { civilDateOf } from '../law/index.ts';
import type { Instant, Kind } from '../law/index.ts';

export type NumberSort = 'application' | 'patent';

const letters: Readonly<Record<NumberSort, Readonly<Record<Kind, string>>>> = {
  application: { invention: 'A', utilityModel: 'U', industrialDesign: 'S' },
  patent: { invention: 'I', utilityModel: 'F', industrialDesign: 'S' },
};

/** The counter that a number is drawn from: `application/A/2026`. The year is the civil year in Asia/Baku. */
export function seriesOf(sort: NumberSort, kind: Kind, at: Instant): string {
  return `${sort}/${letters[sort][kind]}/${civilDateOf(at).slice(0, 4)}`;
}

/** The number with that serial: `A 2026 0012`; from 10 000 on the serial has more digits. */
export function numberIn(series: string, serial: number): string {
  const [, letter, year] = series.split('/');
  return `${letter} ${year} ${String(serial).padStart(4, '0')}`;
}

/** Whether a value names a kind of subject matter. */
export function isKind(value: unknown): value is Kind {
  return typeof value === 'string' && Object.hasOwn(letters.application, value);
}
