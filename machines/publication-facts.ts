/** Facts noted from the decision to publish to registration: Articles 30 to 32.1 and 38. */
import { choiceOn, daysBetween, limitOn } from '../law/index.ts';
import type { CivilDate, Length, LimitName } from '../law/index.ts';
import { heldBackDays } from './reading.ts';
import { limitationsOf, withinLimits } from './sued.ts';
import type { KeptLimit, Own, Patch, View } from './types.ts';

const dated = (v: View, name: keyof Own['dates'], on: CivilDate = v.on): Patch => ({
  own: { dates: { ...v.own.dates, [name]: on } },
});

const keeping = (v: View, limit: LimitName, changed: KeptLimit): Patch => ({
  own: { kept: { ...v.own.kept, [limit]: { ...v.own.kept?.[limit], ...changed } } },
});

/** 29.6, 31.3: the length of the limit that was missed, as the edition of the day has it; or what the office has set. */
export function lengthOfMissed({ law, on }: Pick<View, 'law' | 'on'>, own: Own | undefined): Length {
  const reading = choiceOn(law.settings, 'restoredAct', on);
  if (reading !== 'missedLimit') return (reading === 'oneMonth' ? 'P1M' : 'P3M') as Length;
  return limitOn(law, missedLimit(own), on).length as Length;
}

/** Which limit a restoration is about. */
export const missedLimit = (own: Own | undefined): 'observations' | 'appeal' =>
  own?.['missed'] === 'observations' ? 'observations' : 'appeal';

/** The days left of each limit that runs here; all of it where nothing is left, or where its notice is not served yet. */
function leftOfLimits(v: View): Record<string, KeptLimit> {
  const left: Record<string, KeptLimit> = {};
  const unserved = v.proceedings.filter((p) => p.machine === 'service' && p.own['parent'] === v.id && p.pending);
  if (unserved.some((p) => p.own['starts'] === 'oppositionCopy'))
    left['observations'] = { left: limitOn(v.law, 'observations', v.on).length as Length };
  for (const t of v.terms) {
    if (
      t.proceeding !== v.id ||
      (t.window && v.id === 'application' && !doesRestGoOn(v, t.limit)) ||
      t.status !== 'running' ||
      isCountedAnew(v, t.limit)
    )
      continue;
    const days = daysBetween(v.on, t.due.due);
    left[t.limit] = { ...v.own.kept?.[t.limit], left: days > 0 ? (`P${days}D` as Length) : t.due.length };
  }
  return left;
}

/** 31.1 (policy): what was left of the window for oppositions goes on when the case is put back. */
const doesRestGoOn = (v: View, limit: LimitName): boolean =>
  limit === 'opposition' && choiceOn(v.law.settings, 'oppositionWindowReopened', v.on) === 'restGoesOn';

/** Of the application's own limits, those counted from a notice go on; the others follow from the file. */
const isCountedAnew = (v: View, limit: LimitName): boolean =>
  v.id === 'application' && !doesRestGoOn(v, limit) && !('service' in limitOn(v.law, limit, v.on).runsFrom);

/** A duty of the office does not count from today. */
function stopped(v: View, duty: Duty): Patch {
  const { stoppedOn = v.on } = v.own.kept?.[duty] ?? {};
  return keeping(v, duty, { stoppedOn });
}

/** It counts again; the days since it stopped are left out. */
function counting(v: View, duty: Duty): Patch {
  const { [duty]: before, ...kept } = v.own.kept ?? {};
  const days = (before?.notCounted ?? 0) + (before?.stoppedOn ? daysBetween(before.stoppedOn, v.on) : 0);
  return { own: { kept: days > 0 ? { ...kept, [duty]: { notCounted: days } } : kept } };
}
type Duty = 'applicationPublication' | 'patentPublication' | 'internationalForwarding';

export const publicationFacts = {
  /** 30.1: the duty to publish does not count while publication is barred or its fee is awaited. */
  publicationDutyStopped: (v) => stopped(v, 'applicationPublication'),
  publicationDutyCounts: (v) => counting(v, 'applicationPublication'),
  /** 30.6: the applicant holds publication back, and does so no more. */
  publicationHeldBack: (v) => ({ own: { heldBack: { days: heldBackDays(v), since: v.on } } }),
  publicationLetGo: (v) => ({ own: { heldBack: { days: heldBackDays(v) } } }),
  earlyPublicationAsked: () => ({ own: { earlyPublication: true } }),
  /** 30.7, 33.1: nor does the duty to publish the patent, while it is kept secret. */
  patentDutyStopped: (v) => stopped(v, 'patentPublication'),
  patentDutyCounts: (v) => counting(v, 'patentPublication'),
  /** 25, 26.3: nor does the duty to forward an application that is set apart. */
  forwardingStopped: (v) => stopped(v, 'internationalForwarding'),
  forwardingCounts: (v) => counting(v, 'internationalForwarding'),
  publicationDecided: (v) => ({ file: { dates: { ...v.file.dates, publicationDecision: v.on } } }),
  publicationPostponed: (v) => {
    const days = daysBetween(v.on, (v.data as { until: CivilDate }).until);
    const kept = { ...v.own.kept, postponedPublication: { length: `P${days}D` as Length } };
    return { own: { dates: { ...v.own.dates, named: v.on }, kept } };
  },

  /** 30.3: the priority date that the bulletin has said last. */
  priorityPrinted: (v) => ({ own: { printedPriority: v.file.priority.date } }),

  /** 29.5, 31.1: the bulletin has to carry what is examined now. */
  publishedAgain: (v) => ({ file: { publishedAgain: { subject: String(v.own['elected']), awaited: true } } }),
  /** 31.1: the six months run from this publication, whatever was left of the earlier ones. */
  oppositionCountedAnew: (v) => {
    const { opposition: _rest, ...kept } = v.own.kept ?? {};
    return { own: { kept } };
  },

  protectionNeverBegun: (v) =>
    v.file.protection.status === 'running'
      ? { file: { protection: { ...v.file.protection, status: 'neverBegun' } } }
      : {},
  protectionEndedByWithdrawal: (v) => {
    if (v.file.protection.status !== 'running') return {};
    const reading = choiceOn(v.law.settings, 'withdrawalEndsProtection', v.on);
    return {
      file: { protection: { ...v.file.protection, status: reading === 'neverBegun' ? 'neverBegun' : 'ended' } },
    };
  },
  /** 30.8 (policy): from the beginning, or from the decision on, only what the limited text has is protected. */
  protectionLimited: (v) => {
    const { protection, limitedText } = v.file;
    if (protection.status !== 'running' || limitedText === undefined) return {};
    const reading = choiceOn(v.law.settings, 'partialRevocationProtection', v.on);
    const since = reading === 'textAsPublished' ? { since: v.on } : {};
    return { file: { protection: { ...protection, within: { text: limitedText, ...since } } } };
  },
  protectionRevived: (v) => {
    const { publication, protection } = v.file;
    if (!publication || protection.status === 'running') return {};
    const reading = choiceOn(v.law.settings, 'restorationRevivesProtection', v.on);
    return {
      file: {
        protection: { ...protection, status: 'running', from: reading === 'withoutGap' ? publication.on : v.on },
      },
    };
  },

  /** 5.1¶2: of an application that a court has sent back, the limitation that it took away is gone. */
  limitationsWeighed: (v) => {
    const { outcome, direction } = v.own;
    if (v.file.patent || outcome !== 'reversed' || direction === 'none') return {};
    const limitations = limitationsOf(v);
    const protection = withinLimits(v, limitations);
    return { file: { limitedText: limitations.at(-1)?.text, protection } as Patch['file'] & object };
  },
  /** 29.5: of what is examined now. */
  limitedAsElected: (v) => ({ file: { limitedText: limitationsOf(v).at(-1)?.text } as Patch['file'] & object }),
  /** 5.1: limited by a court. */
  textLimited: (v) => ({ file: { limitedText: (v.data as { limitedText: string }).limitedText } }),

  /** What is left of the limits that run when the case ends, should it be reopened. */
  limitsKept: (v) => ({ own: { kept: { ...v.own.kept, ...leftOfLimits(v) } } }),
  /** They go on from service of the decision to restore, or from the day on which the case was put back. */
  limitsResumed: (v) => {
    const by = v.from?.machine === 'application' ? v.from.own['putBackBy'] : v.from?.machine;
    const from = by === 'restoration' ? 'restorationGranted' : v.on;
    const prolonged = Number(v.own['extendedMonths'] ?? 0);
    const kept = Object.entries(v.own.kept ?? {}).map(([name, { left, ...k }]) => [
      name,
      left ? { ...k, length: left, from, ...(prolonged > 0 ? { prolonged } : {}) } : k,
    ]);
    return { own: { kept: Object.fromEntries(kept) as NonNullable<Own['kept']> } };
  },

  /** 28.7: put back and ended again at once, before any of them could begin: each has its whole length still. */
  limitsUntouched: (v) => {
    const kept = Object.entries(v.own.kept ?? {}).map(([name, { length, from: _from, ...k }]) => [
      name,
      length ? { ...k, left: length } : k,
    ]);
    return { own: { kept: Object.fromEntries(kept) as NonNullable<Own['kept']> } };
  },

  /** 32.1: the later of the end of the window and the last decision, from which the registration limit runs. */
  grantable: (v) => {
    const before = v.own.dates.lastDecision;
    return dated(v, 'lastDecision', before && before > v.on ? before : v.on);
  },
  /** A decision that puts the case back leaves the application standing. */
  putBack: (v) => ({
    own: { putBackBy: v.from?.machine, dates: { ...v.own.dates, lastDecision: v.on } },
  }),

  /** 5.1: put back in dispute, what was missed is open again for its whole length (29.2, 29.6). */
  replyMissed: (v) => keeping(v, 'formalReply', { left: limitOn(v.law, 'formalReply', v.on).length as Length }),
  /** 29.5: what was found so far was found of the subject matter named first. */
  electionReopened: (v) => ({
    ...keeping(v, 'unityElection', { length: limitOn(v.law, 'unityElection', v.on).length as Length, from: v.on }),
    file: { findings: [] },
  }),
  appealMissed: (v) => ({
    own: {
      missed: 'appeal',
      dates: { ...v.own.dates, missedLimit: v.on },
      ...keeping(v, 'appeal', { left: limitOn(v.law, 'appeal', v.on).length as Length }).own,
    },
  }),
  appealMissedAgain: (v) => keeping(v, 'restoredAct', { left: limitOn(v.law, 'appeal', v.on).length as Length }),
  appealReopened: (v) =>
    keeping(v, 'restoredAct', { length: limitOn(v.law, 'appeal', v.on).length as Length, from: v.on }),
  observationsMissed: (v) => ({
    own: {
      missed: 'observations',
      dates: { ...v.own.dates, missedLimit: v.from?.own.dates.missedLimit ?? v.on },
    },
  }),
  ownLimitMissed: (v) => dated(v, 'missedLimit'),
  /** 38.1 (policy): the missed act is open again for the length of the missed limit. */
  missedActReopened: (v) => keeping(v, 'restoredAct', { length: lengthOfMissed(v, v.from?.own) }),
} as const satisfies Record<string, (view: View) => Patch>;
