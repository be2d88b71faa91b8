/** Facts noted from registration on: years paid, the patent's end, its limitation, its reinstatement, its owners. */
import { choiceOn } from '../law/index.ts';
import type { CivilDate } from '../law/index.ts';
import { begunYears, firstYears, lengthTo, missedOf, yearAhead, yearsInGrace } from './annual-fees.ts';
import { reworded } from './acts/art-35-register.ts';
import type { Wording } from './acts/art-35-register.ts';
import { actData } from './guard.ts';
import type { BulletinEntry } from './notices.ts';
import { passedTo } from './reading.ts';
import { decisionBehind, isAnnulled, isSued, limitationsOf, lossOf, lossTakenAway } from './sued.ts';
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
  const endBefore = { endedOn: endedOn ?? null, endedBy: endedBy ?? null };
  return { ...patch, own: { ...patch.own, endBefore, annulledBy: decisionBehind(v) } };
}

/** 10.1: by which decision, so that a court takes away that one, and the text before all of them. */
function limited(v: View, entry: 'partialRevocation' | 'partialInvalidation'): Patch {
  const text = String(actData(v)['limitedText'] ?? v.file.limitedText ?? '');
  const earlier = limitationsOf(v.own);
  const textBefore = earlier.length > 0 ? v.own['textBefore'] : (v.file.limitedText ?? null);
  /** 34.4: what a court puts back in part is limited by the decision that it reverses. */
  const of = actData(v)['direction'] === 'patentRestored' ? v.own['restoredOf'] : decisionBehind(v);
  const limitations = [{ of, text }, ...earlier];
  return { file: { limitedText: text }, own: { limitations, textBefore, ...queued(v, entry) } };
}

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
      own: {
        ...inGrace(v, {}),
        endBefore: undefined,
        annulledBy: undefined,
        restoredFrom: endedBy,
        restoredOf: v.own['annulledBy'],
        ...queued(v, 'correction'),
      },
    };
  },
  /** 5.1: the Commission or a court takes a lapse or surrender away; of an annulled patent, what it was before. */
  lossTakenAway: (v) => {
    const own = { lossTakenAway: lossOf(v), ...queued(v, 'correction') };
    if (isAnnulled(v.file)) return { own: { ...own, endBefore: { endedOn: null, endedBy: null } } };
    const { endedOn: _on, endedBy: _by, ...patent } = patentOf(v);
    return { file: { patent }, own: { ...own, ...inGrace(v, {}) } };
  },
  /** 34.4: a court finds that it stands after all. */
  lossPutBack: (v) => {
    const loss = lossTakenAway(v);
    if (!loss) return {};
    if (isAnnulled(v.file)) return { own: { lossTakenAway: undefined, endBefore: loss, ...queued(v, 'correction') } };
    const patch = ended(v, loss.endedBy, loss.endedOn, loss.endedBy);
    return { ...patch, own: { ...patch.own, lossTakenAway: undefined } };
  },
  /** 34.4: the limitation that is sued over goes; one decided since stands. */
  limitationReversed: (v) => {
    const all = limitationsOf(v.own);
    const gone = all.findIndex(({ of }) => v.from && isSued(v, v.from.own, of));
    const left = all.toSpliced(gone, 1);
    const text = left[0]?.text ?? (v.own['textBefore'] as string | null);
    return {
      file: { limitedText: text ?? undefined } as Patch['file'] & object,
      own: {
        limitations: left.length > 0 ? left : undefined,
        textBefore: left.length > 0 ? v.own['textBefore'] : undefined,
        ...queued(v, 'correction'),
      },
    };
  },

  bulletinSent: (v) => ({ own: { toPublish: ((v.own['toPublish'] ?? []) as readonly string[]).slice(1) } }),
  /** 35: as the request has it. */
  reworded: (v) => ({ file: reworded((v.own['subject'] ?? {}) as Wording) }),
  correctionToPublish: (v) => ({ own: queued(v, 'correction') }),
  priorUseToPublish: (v) => ({ own: queued(v, 'priorUse') }),

  /** 17.3, 12: whoever the transfer names owns the patent, or the application while there is none. */
  transferred: (v) => ({ file: passedTo(v, (v.own['owners'] ?? []) as readonly Party[]) }),
} as const satisfies Record<string, (view: View) => Patch>;
