/** Facts that a machine notes when it moves: what each changes in the file or in the proceeding's own facts. */
import { daysBetween } from '../law/index.ts';
import type { CivilDate, Length } from '../law/index.ts';
import { divisionalEnd, keepsInitialPriority } from './divisional.ts';
import type { Initial } from './divisional.ts';
import { filingFacts, isDivisionalPaid } from './filing-facts.ts';
import { grantFacts } from './grant-facts.ts';
import { publicationFacts } from './publication-facts.ts';
import { actData } from './guard.ts';
import { isPriorityProvisional, isSeparatedInTime, periodFor, postponementFrom, receiptOf } from './reading.ts';
import type { Own, Patch, ProceedingState, View } from './types.ts';

/** The earliest established claim decides the priority date; without one, what the case has by itself: 29.5, 28.6, 43 or 28.4. */
const priorityOf = (v: View, claims: readonly ProceedingState[]): Patch => {
  const good = claims
    .filter((p) => p.machine === 'priorityClaim' && p.own['status'] === 'established')
    .map((p) => ({ date: p.own['date'] as CivilDate, basis: String(p.own['basis']) }));
  const { established } = v.file.priority;
  const own = claims.find((p) => p.machine === 'application')?.own['priorityWithoutClaims'] as
    | { date: CivilDate; basis: string }
    | undefined;
  const byDate = [...(own ? [own] : []), ...good].sort((a, b) => (a.date < b.date ? -1 : 1));
  const first = byDate[0] ?? { date: v.file.dates.receipt ?? v.on, basis: '28.4' };
  return { file: { priority: { ...first, established, provisional: isPriorityProvisional(v) } } };
};
const withOwn = (v: View, status: string) =>
  v.proceedings.map((p) => (p.id === v.id ? { ...p, own: { ...p.own, status } } : p));

/** 29.5: the priority of a divisional by what is known of the initial application now, its fee and its own claims. */
const initialStated = (v: View): Patch => {
  const initial = v.own['initial'] as Initial | undefined;
  if (!initial || v.own['exceeds'] === true) return {};
  const until = divisionalEnd(v, initial, v.file.kind)?.due ?? null;
  const isKept =
    keepsInitialPriority(v, initial, { kind: v.file.kind, receipt: receiptOf(v) }) && isDivisionalPaid(v, until);
  const more = until ? { divisionalUntil: until } : {};
  return keeping(v, isKept ? { date: initial.priorityDate, basis: '29.5¶5' } : undefined, more);
};

interface MaterialStated {
  readonly noticed: boolean;
  readonly materialOn: CivilDate;
  readonly noticeServedOn?: CivilDate;
}

/** 28.6: the priority of a separate application by what the first one's record says of the notice. */
const materialStated = (v: View): Patch => {
  const { noticed, materialOn, noticeServedOn: served } = actData(v) as unknown as MaterialStated;
  const isKept = noticed && (served === undefined || isSeparatedInTime(v, receiptOf(v), served));
  return keeping(v, isKept ? { date: materialOn, basis: '28.6' } : undefined);
};

/** What a case keeps without any claim of its own (29.5, 28.6), and the priority that follows from it. */
function keeping(
  v: View,
  kept: { readonly date: CivilDate; readonly basis: string } | undefined,
  more: Partial<Own> = {},
): Patch {
  const receipt = v.file.dates.receipt ?? v.on;
  const own = { priorityWithoutClaims: kept, ...more };
  const claims = v.proceedings.map((p) => (p.id === v.id ? { ...p, own: { ...p.own, ...own } } : p));
  const { file } = priorityOf(v, claims);
  const isOwn = file?.priority?.basis === '28.4' && !v.file.claimedPriority;
  return { own, file: isOwn ? { priority: { ...v.file.priority, date: receipt, basis: '28.1' } } : (file ?? {}) };
}

export const facts = {
  initialStated,
  materialStated,
  replyExtended: (v) => ({
    own: { extendedMonths: Number(v.own['extendedMonths'] ?? 0) + (v.data as { months: number }).months },
  }),
  /** No proof came: the last day of the period is the day of receipt. */
  deemedServed: (v) => ({ own: { how: 'deemed', dates: { ...v.own.dates, claimed: v.on } } }),

  priorityEstablished: (v) => {
    const changed = priorityOf(v, withOwn(v, 'established'));
    return { ...changed, own: { status: 'established' } };
  },
  priorityFallen: (v) => ({ ...priorityOf(v, withOwn(v, 'fallen')), own: { status: 'fallen' } }),

  secrecyCleared: (v) => {
    const { secrecy: _s, ...file } = v.file;
    return { file: { ...file, secrecy: undefined } as Patch['file'] & object };
  },
  /** 30.7: an approval counts from its own day, the first order from the decision that it postpones. */
  postponedUntilSet: (v) => {
    const until = v.own['until'];
    const from = v.own['policy'] === 'securityExtension' ? v.on : postponementFrom(v);
    return {
      own: {
        length: lengthTo(v, typeof until === 'string' ? (until as CivilDate) : null),
        dates: { ...v.own.dates, named: from },
      },
    };
  },
  postponementRecounted: (v) => ({ own: { dates: { ...v.own.dates, named: postponementFrom(v) } } }),

  converted: (v) => ({
    file: {
      kind: (v.data as { to: 'invention' | 'utilityModel' }).to,
      converted: [...v.file.converted, { from: v.file.kind, on: v.on }],
      findings: [],
    },
  }),

  ...filingFacts,
  ...publicationFacts,
  ...grantFacts,
} as const satisfies Record<string, (view: View) => Patch>;

export type FactName = keyof typeof facts;

/** The days from the view's day to another, as a length; the policy's length where no day is named. */
function lengthTo(v: View, until: CivilDate | null): Length {
  const policy = v.own['policy'] === 'securityExtension' ? 'securityExtension' : 'securityPostponement';
  if (until === null) return periodFor(v, policy);
  return `P${Math.max(1, daysBetween(v.on, until))}D` as Length;
}
