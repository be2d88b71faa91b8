/** Facts noted from registration on: years paid, the patent's end, its limitation, its reinstatement, its owners. */
import { choiceOn } from '../law/index.ts';
import type { CivilDate } from '../law/index.ts';
import { begunYears, firstYears, lengthTo, missedOf, yearAhead, yearsInGrace } from './annual-fees.ts';
import { reworded } from './acts/art-35-register.ts';
import { annulmentFacts, patentOf, queued } from './annulment-facts.ts';
import type { BulletinEntry } from './notices.ts';
import { passedTo } from './reading.ts';
import { isAnnulled, lossOf, lossTakenAway } from './sued.ts';
import type { Missed } from './annual-fees.ts';
import type { Own, Party, Patch, View } from './types.ts';
import { actingDirectly, joining } from './warrant.ts';

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

const ended = (v: View, by: string, on: CivilDate, ...entries: readonly BulletinEntry[]): Patch => ({
  file: { patent: { ...patentOf(v), endedOn: on, endedBy: by } },
  own: queued(v, ...entries),
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
    const patch = ended(v, 'lapse', (fromDueDate ? v.own.dates.missedLimit : undefined) ?? v.on, 'lapse');
    return { ...patch, own: { ...patch.own, lapsedOn: v.on } };
  },
  surrendered: (v) => ended(v, 'surrender', v.on, 'surrender'),
  termOver: (v) => ({ own: { termOver: v.on } }),
  expired: (v) => {
    const on = (v.own['termOver'] ?? v.on) as CivilDate;
    const isPublished = choiceOn(v.law.settings, 'expiryPublished', v.on) === 'yes';
    return isPublished ? ended(v, 'expiry', on, 'expiry') : ended(v, 'expiry', on);
  },

  ...annulmentFacts,

  /** 34.4: no annulment is left, so the fees of the years begun since are due together. */
  patentReturned: (v) => ({ own: inGrace(v, {}) }),
  /** 5.1: the Commission or a court takes a lapse or surrender away; of an annulled patent, what it was before. */
  lossTakenAway: (v) => {
    const own = { lossTakenAway: lossOf(v), ...queued(v, 'correction') };
    if (isAnnulled(v.file)) return { own: { ...own, endBefore: { endedOn: null, endedBy: null } } };
    const { endedOn: _on, endedBy: _by, ...patent } = patentOf(v);
    return { file: { patent }, own: { ...own, ...inGrace(v, {}), lapsedOn: undefined } };
  },
  /** 34.4: a court finds that it stands after all. */
  lossPutBack: (v) => {
    const loss = lossTakenAway(v);
    if (!loss) return {};
    if (isAnnulled(v.file)) return { own: { lossTakenAway: undefined, endBefore: loss, ...queued(v, 'correction') } };
    const patch = ended(v, loss.endedBy, loss.endedOn, loss.endedBy);
    return { ...patch, own: { ...patch.own, lossTakenAway: undefined } };
  },
  bulletinSent: (v) => ({ own: { toPublish: ((v.own['toPublish'] ?? []) as readonly string[]).slice(1) } }),
  /** 35: as the request has it. */
  reworded: (v) => ({ file: reworded(v.own['subject'] ?? {}) }),
  correctionToPublish: (v) => ({ own: queued(v, 'correction') }),
  priorUseToPublish: (v) => ({ own: queued(v, 'priorUse') }),

  /** 17.3, 12: whoever the transfer names owns the patent, or the application while there is none. */
  transferred: (v) => {
    const owners = (v.own['owners'] ?? []) as readonly Party[];
    const direct = actingDirectly(v.file, joining(v, owners), v.own['treatyAllowsDirectFiling']);
    return { file: { ...passedTo(v, owners), ...direct } };
  },
} as const satisfies Record<string, (view: View) => Patch>;
