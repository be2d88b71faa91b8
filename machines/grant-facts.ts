/** Facts noted from registration on: years paid, the patent's end, its limitation, its reinstatement, its owners. */
import { choiceOn } from '../law/index.ts';
import type { CivilDate } from '../law/index.ts';
import { begunYears, firstYears, lengthTo, missedOf, yearAhead, yearsInGrace } from './annual-fees.ts';
import { actData } from './guard.ts';
import type { BulletinEntry } from './notices.ts';
import { passedTo } from './reading.ts';
import type { Missed } from './annual-fees.ts';
import type { CaseFile, Own, Party, Patch, View } from './types.ts';

type Patent = NonNullable<CaseFile['patent']>;

/** 43: the grace is counted from the earliest limit that is missed. */
function inGrace(v: View, missed: Missed): Partial<Own> {
  const { missedLimit: _before, ...dates } = v.own.dates;
  const earliest = [missed.first, missed.running].filter((d) => d !== undefined).sort()[0];
  return { missed, dates: { ...dates, ...(earliest ? { missedLimit: earliest } : {}) } };
}
const withoutFirst = ({ first: _f, ...rest }: Missed): Missed => rest;
const withoutRunning = ({ running: _r, ...rest }: Missed): Missed => rest;

const runs = (year: number | undefined): Partial<Own> =>
  ({ running: year, year, length: year === undefined ? undefined : lengthTo(year) }) as Partial<Own>;

const patentOf = (v: View): Patent => v.file.patent ?? { number: '', owners: v.file.applicants };

const queued = (v: View, ...entries: readonly BulletinEntry[]): Partial<Own> => ({
  toPublish: [...((v.own['toPublish'] ?? []) as readonly string[]), ...entries],
});

const ended = (v: View, by: string, on: CivilDate, ...entries: readonly BulletinEntry[]): Patch => ({
  file: { patent: { ...patentOf(v), endedOn: on, endedBy: by } },
  own: queued(v, ...entries),
});

/** Null and void from the beginning, as from the day of grant (policy). What it was before is kept, should a court restore it. */
function annulled(v: View, by: 'revocation' | 'invalidation'): Patch {
  const { endedOn, endedBy } = patentOf(v);
  const isFromGrant = choiceOn(v.law.settings, 'annulmentEffect', v.on) === 'fromBeginning';
  const over = endedOn ?? (v.own['termOver'] as CivilDate | undefined);
  const today = over && over < v.on ? over : v.on;
  const patch = ended(v, by, (isFromGrant ? v.own.dates.registration : undefined) ?? today, by);
  return { ...patch, own: { ...patch.own, endBefore: { endedOn: endedOn ?? null, endedBy: endedBy ?? null } } };
}

const limited = (v: View, entry: 'partialRevocation' | 'partialInvalidation'): Patch => ({
  file: { limitedText: String(actData(v)['limitedText'] ?? v.file.limitedText ?? '') },
  own: {
    textBefore: [v.file.limitedText ?? null, ...((v.own['textBefore'] ?? []) as readonly unknown[])],
    ...queued(v, entry),
  },
});

export const grantFacts = {
  /** Policy "years begun before grant": together, from registration, or from the day a court put the patent back. */
  firstYearsBegun: (v) => ({
    own: { firstYears: begunYears(v), demanded: 0, dates: { ...v.own.dates, firstYearsDue: v.on } },
  }),
  firstYearNamed: (v) => {
    const year = firstYears(v).find((y) => y > Number(v.own['demanded'] ?? 0));
    return { own: { year, demanded: year } };
  },
  runningYearNamed: (v) => ({ own: { year: v.own['running'] } }),
  firstYearsPaid: (v) => ({ own: inGrace(v, withoutFirst(missedOf(v))) }),
  firstYearsMissed: (v) => ({ own: inGrace(v, { ...missedOf(v), first: v.on }) }),
  annualFeesBegun: (v) => ({ own: runs(yearAhead(v, 'today')) }),
  annualYearPaid: (v) => ({ own: { ...inGrace(v, withoutRunning(missedOf(v))), ...runs(yearAhead(v, 'running')) } }),
  annualYearMissed: (v) => ({ own: inGrace(v, { ...missedOf(v), running: v.on }) }),

  /** 43: of the years in grace one is paid; the grace is counted from what is still missing. */
  graceYearPaid: (v) => {
    const left = yearsInGrace(v);
    const missed = missedOf(v);
    const first = left.some((year) => firstYears(v).includes(year)) ? missed : withoutFirst(missed);
    return { own: inGrace(v, left.includes(Number(v.own['running'])) ? first : withoutRunning(first)) };
  },

  lapsed: (v) => {
    const fromDueDate = choiceOn(v.law.settings, 'lapseEffect', v.on) === 'fromDueDate';
    return ended(v, 'lapse', (fromDueDate ? v.own.dates.missedLimit : undefined) ?? v.on, 'lapse');
  },
  surrendered: (v) => ended(v, 'surrender', v.on, 'surrender'),
  termOver: (v) => ({ own: { termOver: v.on } }),
  expired: (v) => {
    const on = (v.own['termOver'] ?? v.on) as CivilDate;
    const isPublished = choiceOn(v.law.settings, 'expiryPublished', v.on) === 'yes';
    return isPublished ? ended(v, 'expiry', on, 'expiry') : ended(v, 'expiry', on);
  },
  patentRevoked: (v) => annulled(v, 'revocation'),
  patentInvalidated: (v) => annulled(v, 'invalidation'),
  revokedInPart: (v) => limited(v, 'partialRevocation'),
  invalidatedInPart: (v) => limited(v, 'partialInvalidation'),

  /** 34.4: a court takes the annulment away; an earlier end of the patent stands. */
  annulmentReversed: (v) => {
    const { endedOn: _on, endedBy, ...patent } = patentOf(v);
    const before = v.own['endBefore'] as { endedOn: CivilDate | null; endedBy: string | null } | undefined;
    const end = before?.endedOn && before.endedBy ? { endedOn: before.endedOn, endedBy: before.endedBy } : {};
    return {
      file: { patent: { ...patent, ...end } },
      own: { ...inGrace(v, {}), endBefore: undefined, restoredFrom: endedBy, ...queued(v, 'correction') },
    };
  },
  /** 5.1: a court takes the end itself away. */
  endReversed: (v) => {
    const { endedOn: _on, endedBy: _by, ...patent } = patentOf(v);
    return { file: { patent }, own: { ...inGrace(v, {}), ...queued(v, 'correction') } };
  },
  limitationReversed: (v) => {
    const [before, ...earlier] = (v.own['textBefore'] ?? []) as readonly (string | null)[];
    return {
      file: { limitedText: before ?? undefined } as Patch['file'] & object,
      own: { textBefore: earlier.length > 0 ? earlier : undefined, ...queued(v, 'correction') },
    };
  },

  bulletinSent: (v) => ({ own: { toPublish: ((v.own['toPublish'] ?? []) as readonly string[]).slice(1) } }),
  correctionToPublish: (v) => ({ own: queued(v, 'correction') }),
  priorUseToPublish: (v) => ({ own: queued(v, 'priorUse') }),

  /** 17.3, 12: whoever the transfer names owns the patent, or the application while there is none. */
  transferred: (v) => ({ file: passedTo(v, (v.own['owners'] ?? []) as readonly Party[]) }),
} as const satisfies Record<string, (view: View) => Patch>;
