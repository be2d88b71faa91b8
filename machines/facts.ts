/** Facts that a machine notes when it moves: what each changes in the file or in the proceeding's own facts. */
import { choiceOn, daysBetween } from '../law/index.ts';
import type { CivilDate, Length } from '../law/index.ts';
import { grantFacts } from './grant-facts.ts';
import { periodFor } from './reading.ts';
import type { Own, Patch, ProceedingState, View } from './types.ts';

const dated = (v: View, name: keyof Own['dates'], on: CivilDate = v.on): Patch => ({
  own: { dates: { ...v.own.dates, [name]: on } },
});

/** The latest established claim decides the priority date; without one, the date of 28.1 that the file began with. */
const priorityOf = (v: View, claims: readonly ProceedingState[]): Patch => {
  const good = claims
    .filter((p) => p.machine === 'priorityClaim' && p.own['status'] === 'established')
    .map((p) => ({ date: p.own['date'] as CivilDate, basis: String(p.own['basis']) }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const first = good[0];
  const basis = v.file.priority.basis;
  const fallback = basis === '28.1' || basis === '28.4' || good.length > 0 || claims.length > 0;
  if (first)
    return { file: { priority: { date: first.date, basis: first.basis, established: v.file.priority.established } } };
  if (!fallback) return {};
  return {
    file: { priority: { date: v.file.dates.receipt ?? v.on, basis: '28.4', established: v.file.priority.established } },
  };
};
const withOwn = (v: View, status: string) =>
  v.proceedings.map((p) => (p.id === v.id ? { ...p, own: { ...p.own, status } } : p));

export const facts = {
  formallyAccepted: (v) => ({
    file: {
      priority: { ...v.file.priority, established: true },
      ...(v.own['cured'] === true && choiceOn(v.law.settings, 'curedApplication', v.on) === 'dayItBecameRegular'
        ? { dates: { ...v.file.dates, filing: (v.own['curedOn'] ?? v.on) as CivilDate } }
        : {}),
    },
  }),
  cured: (v) => ({ own: { cured: true, curedOn: v.on } }),
  replyExtended: (v) => ({
    own: { extendedMonths: Number(v.own['extendedMonths'] ?? 0) + Number((v.data as { months: number }).months) },
  }),
  translationMissed: (v) => ({
    file: { deficiencies: [...new Set([...v.file.deficiencies, 'translation'])] },
    own: { replyEndsAt: undefined },
  }),

  /** No proof came: the last day of the period is the day of receipt. */
  deemedServed: (v) => ({ own: { how: 'deemed', dates: { ...v.own.dates, claimed: v.on } } }),

  claimAdmitted: () => ({ own: { status: 'admitted' } }),
  priorityEstablished: (v) => {
    const changed = priorityOf(v, withOwn(v, 'established'));
    return { ...changed, own: { status: 'established' } };
  },
  priorityFallen: (v) => ({ ...priorityOf(v, withOwn(v, 'fallen')), own: { status: 'fallen' } }),

  appealMissed: (v) => ({ own: { missed: 'appeal', dates: { ...v.own.dates, missedLimit: v.on } } }),
  observationsMissed: (v) => ({
    own: {
      missed: 'observations',
      dates: { ...v.own.dates, missedLimit: (v.from?.own.dates.missedLimit ?? v.on) as CivilDate },
    },
  }),
  ownLimitMissed: (v) => dated(v, 'missedLimit'),
  restoredOnce: (v) => ({ own: { restored: true, length: 'P2M' as Length } }),

  publicationBarred: () => ({ own: { publicationBarred: true } }),
  publicationFreed: () => ({ own: { publicationBarred: false } }),
  remindedOfDeclining: (v) => dated(v, 'named'),
  secrecyCleared: (v) => {
    const { secrecy: _s, ...file } = v.file;
    return { file: { ...file, secrecy: undefined } as Patch['file'] & object };
  },
  postponedUntilSet: (v) => {
    const until = v.own['until'];
    return {
      own: {
        length: lengthTo(v, typeof until === 'string' ? (until as CivilDate) : null),
        dates: { ...v.own.dates, named: v.on },
      },
    };
  },

  protectionNeverBegun: (v) =>
    v.file.protection.status === 'running'
      ? { file: { protection: { ...v.file.protection, status: 'neverBegun' } } }
      : {},
  protectionEndedByWithdrawal: (v) =>
    v.file.protection.status === 'running'
      ? {
          file: {
            protection: {
              ...v.file.protection,
              status:
                choiceOn(v.law.settings, 'withdrawalEndsProtection', v.on) === 'neverBegun' ? 'neverBegun' : 'ended',
            },
          },
        }
      : {},
  protectionRevived: (v) =>
    v.file.publication && v.file.protection.status === 'neverBegun'
      ? {
          file: {
            protection: {
              status: 'running',
              from:
                choiceOn(v.law.settings, 'restorationRevivesProtection', v.on) === 'withoutGap'
                  ? v.file.publication.on
                  : v.on,
            },
          },
        }
      : {},

  converted: (v) => ({
    file: {
      kind: (v.data as { to: 'invention' | 'utilityModel' }).to,
      converted: [...v.file.converted, { from: v.file.kind, on: v.on }],
      findings: [],
    },
  }),

  /** 32.1: the later of the end of the window and the last decision, from which the registration limit runs. */
  grantable: (v) => {
    const before = v.own.dates.lastDecision;
    return dated(v, 'lastDecision', before && before > v.on ? before : v.on);
  },
  windowClosed: (v) => dated(v, 'lastDecision'),
  ...grantFacts,
} as const satisfies Record<string, (view: View) => Patch>;

export type FactName = keyof typeof facts;

/** The days from the view's day to another, as a length; the policy's length where no day is named. */
function lengthTo(v: View, until: CivilDate | null): Length {
  const policy = v.own['policy'] === 'securityExtension' ? 'securityExtension' : 'securityPostponement';
  if (until === null) return periodFor(v, policy);
  return `P${Math.max(1, daysBetween(v.on, until))}D` as Length;
}
