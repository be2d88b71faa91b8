/** Facts noted from registration on: years paid, the patent's end, its limitation, its reinstatement, its owners. */
import { choiceOn } from '../law/index.ts';
import type { CivilDate } from '../law/index.ts';
import { begunYears, countedFrom, firstYears, lengthTo, missedOf, yearAhead, yearsInGrace } from './annual-fees.ts';
import { reworded } from './acts/art-35-register.ts';
import { annulmentFacts, patentOf } from './annulment-facts.ts';
import { correcting, priorUseOf, queued, waitingFor } from './bulletin-queue.ts';
import { actData } from './guard.ts';
import type { BulletinEntry } from './notices.ts';
import { passedTo, statedDates } from './reading.ts';
import { isAnnulled, lossInDispute, lossOf } from './sued.ts';
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

const ended = (v: View, by: string, on: CivilDate, entry?: BulletinEntry): Patch => ({
  file: { patent: { ...patentOf(v), endedOn: on, endedBy: by } },
  own: entry ? queued(v, { entry }) : {},
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

  /** 10.2: from the filing date that the application has now. */
  countedAnew: (v) => ({ own: { dates: { ...v.own.dates, annualFee: countedFrom(v) } } }),
  /** 33.1: the dates that the register has. */
  datesEntered: (v) => ({ own: { entered: statedDates(v) } }),

  /** 34.4, 10.2: no annulment is left, or the years begin earlier: the fees of those begun since are due together. */
  yearsDueAnew: (v) => ({ own: inGrace(v, {}) }),
  /** 5.1: the Commission or a court takes a lapse or surrender away; of an annulled patent, what it was before. */
  lossTakenAway: (v) => {
    const own = queued(v, correcting(lossOf(v)?.endedBy));
    if (isAnnulled(v.file)) return { own: { ...own, endBefore: { endedOn: null, endedBy: null } } };
    const { endedOn: _on, endedBy: _by, ...patent } = patentOf(v);
    return { file: { patent }, own: { ...own, ...inGrace(v, {}), lapsedOn: undefined } };
  },
  /** 34.4: a court finds that it stands after all. */
  lossPutBack: (v) => {
    const loss = lossInDispute(v, v.from);
    if (!loss) return {};
    if (isAnnulled(v.file)) return { own: { endBefore: loss, ...queued(v, correcting('reinstatement')) } };
    return ended(v, loss.endedBy, loss.endedOn, loss.endedBy);
  },
  bulletinSent: (v) => ({ own: { toPublish: waitingFor(v.own).slice(1) } }),
  /** 35: as the request has it. */
  reworded: (v) => ({ file: reworded(v.own['subject'] ?? {}) }),
  /** 35.1: what was wrong, and what is right; by the act, or by the request that it decides. */
  mistakeToPublish: (v) => {
    const { mistake, correction } = (v.from?.own['subject'] ?? actData(v)) as Readonly<Record<string, unknown>>;
    return { own: queued(v, correcting('mistake', { mistake, correction })) };
  },
  datesToPublish: (v) => ({ own: queued(v, correcting('dates')) }),
  priorUseToPublish: (v) => ({ own: queued(v, { entry: 'priorUse', about: priorUseOf(v.from) }) }),
  priorUseTakenAway: (v) => ({ own: queued(v, correcting('priorUse', priorUseOf(v.from))) }),

  /** 17.3, 12: whoever the transfer names owns the patent, or the application while there is none. */
  transferred: (v) => {
    const owners = (v.own['owners'] ?? []) as readonly Party[];
    const direct = actingDirectly(v.file, joining(v, owners), v.own['treatyAllowsDirectFiling']);
    return { file: { ...passedTo(v, owners), ...direct } };
  },
} as const satisfies Record<string, (view: View) => Patch>;
