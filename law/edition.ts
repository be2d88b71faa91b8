/**
 * Editions of the law and the whole that an office works under on a day: editions, calendar, settings, fees.
 * An edition is chosen by the date on which something takes effect, never by today.
 */
import type { Calendar } from './calendar.ts';
import { standardCalendar } from './calendar.ts';
import type { Clause } from './clauses.ts';
import type { FeeRate } from './fees.ts';
import { feeSchedule } from './fees.ts';
import { LawError } from './law-error.ts';
import type { Limit, LimitName } from './limits.ts';
import { limits } from './limits.ts';
import type { PolicySetting } from './policies.ts';
import { checkSetting } from './policies.ts';
import type { CivilDate } from './types.ts';

export interface Edition {
  readonly id: string;
  /** First day on which it is in force. */
  readonly from: CivilDate;
  readonly source: string;
  readonly limits: Readonly<Record<LimitName, Limit>>;
  /** Clauses that this edition has taken out of force. */
  readonly repealed: readonly Clause[];
}

/** A later change of the law: only what it changes, from its date on. */
export interface Amendment {
  readonly id: string;
  readonly from: CivilDate;
  readonly source: string;
  readonly limits?: Readonly<Partial<Record<LimitName, Partial<Pick<Limit, 'length' | 'runsFrom' | 'extendable'>>>>>;
  readonly repealed?: readonly Clause[];
}

export interface Law {
  /** Changes whenever anything in it does; every journal entry names the one it was made under. */
  readonly version: string;
  readonly editions: readonly Edition[];
  readonly calendar: Calendar;
  readonly settings: readonly PolicySetting[];
  readonly fees: readonly FeeRate[];
}

/** The Law on Patents No. 312-IQ of 25 July 1997, as translated; amounts and calendars are dated apart from it. */
export const edition312: Edition = {
  id: '312-IQ',
  from: '1997-07-25' as CivilDate,
  source: 'Law of the Republic of Azerbaijan on Patents, No. 312-IQ',
  limits,
  repealed: [],
};

/** The edition that an amendment makes of the one before it. */
export function amended(before: Edition, amendment: Amendment): Edition {
  if (amendment.from <= before.from)
    throw new LawError('law.amendmentTooEarly', { id: amendment.id, from: amendment.from, before: before.from });
  const changed = { ...before.limits } as Record<LimitName, Limit>;
  for (const [name, change] of Object.entries(amendment.limits ?? {})) {
    if (!(name in changed)) throw new LawError('law.unknownLimit', { limit: name });
    changed[name as LimitName] = { ...changed[name as LimitName], ...change };
  }
  return {
    id: amendment.id,
    from: amendment.from,
    source: amendment.source,
    limits: changed,
    repealed: [...before.repealed, ...(amendment.repealed ?? [])],
  };
}

/** FNV-1a over text, 53 bits in base 36: names a version of the data, proves nothing. */
function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - i), 0x85ebca6b);
  }
  return ((a >>> 0) * 0x200000 + (b >>> 11)).toString(36);
}

/** Puts a law together and names its version by its content. @throws LawError for a setting its policy does not allow. */
export function makeLaw(parts: Partial<Omit<Law, 'version'>> = {}): Law {
  const law = {
    editions: parts.editions ?? [edition312],
    calendar: parts.calendar ?? standardCalendar,
    settings: (parts.settings ?? []).map(checkSetting),
    fees: parts.fees ?? feeSchedule,
  };
  return { version: versionOf(law), ...law };
}

/** The name of a law by its content. */
export function versionOf({ editions, calendar, settings, fees }: Omit<Law, 'version'>): string {
  return `${editions.at(-1)?.id}+${fingerprint(JSON.stringify([editions, calendar.version, settings, fees]))}`;
}

/** The edition in force on a day. Before the first one, the first. */
export function editionOn(law: Law, on: CivilDate): Edition {
  const edition = law.editions.findLast(({ from }) => from <= on) ?? law.editions[0];
  if (!edition) throw new LawError('law.noEdition');
  return edition;
}

/** A limit as the edition in force on the day has it. */
export function limitOn(law: Law, limit: LimitName, on: CivilDate): Limit {
  return editionOn(law, on).limits[limit];
}

/** Whether a clause is in force on a day. */
export function isInForce(law: Law, clause: Clause, on: CivilDate): boolean {
  const edition = editionOn(law, on);
  return edition.from <= on && !edition.repealed.includes(clause);
}
