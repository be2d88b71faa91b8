/** Facts that a machine notes when it moves: what each changes in the file or in the proceeding's own facts. */
import { civilDateOf, daysBetween } from '../law/index.ts';
import type { CivilDate, Length } from '../law/index.ts';
import { filingFacts } from './filing-facts.ts';
import { grantFacts } from './grant-facts.ts';
import { publicationFacts } from './publication-facts.ts';
import { initialStated, materialStated, priorityOf } from './kept-priority.ts';
import { periodFor, postponementFrom } from './reading.ts';
import type { Own, Patch, View } from './types.ts';

const withOwn = (v: View, status: string) =>
  v.proceedings.map((p) => (p.id === v.id ? { ...p, own: { ...p.own, status } } : p));

const fallenFor = (why: string) => (): Patch => ({ own: { fallenFor: why } });

export const facts = {
  initialStated,
  materialStated,
  /** The first day on which the case was over; that the time to have it put right ends later is no other end. */
  ended: (v) => ({ own: { endedOn: civilDateOf(v.at) } }),
  replyExtended: (v) => ({
    own: { extendedMonths: Number(v.own['extendedMonths'] ?? 0) + (v.data as { months: number }).months },
  }),
  /** 29.2¶2: the day that is proved, or recorded. */
  received: (v) => {
    const { on, receivedOn = on } = v.data as { readonly on?: CivilDate; readonly receivedOn?: CivilDate };
    return { own: { dates: { ...v.own.dates, claimed: receivedOn } as Own['dates'] } };
  },
  /** Policy "electronic service": in the mailbox, and not opened. */
  accessible: (v) => ({ own: { dates: { ...v.own.dates, dispatched: (v.data as { on: CivilDate }).on } } }),
  /** 27.2: from then on everyone whom the notice concerns has received it, who has. */
  letterReplaced: (v) => ({ own: { dates: { ...v.own.dates, claimed: v.on } } }),
  /** No proof came: the last day of the period is the day of receipt. */
  deemedServed: (v) => ({ own: { how: 'deemed', dates: { ...v.own.dates, claimed: v.on } } }),

  priorityEstablished: (v) => {
    const changed = priorityOf(v, withOwn(v, 'established'));
    return { ...changed, own: { status: 'established' } };
  },
  /** 28: why a claim does not stand, as its letter says it. */
  claimOutsideUnion: fallenFor('claimOutsideUnion'),
  claimFiledHere: fallenFor('claimFiledHere'),
  claimTooLate: fallenFor('claimTooLate'),
  claimChained: fallenFor('claimChained'),
  claimNotWithdrawn: fallenFor('claimNotWithdrawn'),
  claimUnpaid: fallenFor('claimUnpaid'),
  claimUnproved: fallenFor('claimUnproved'),
  /** 5.1: the Commission or a court has found the claim to stand. */
  claimConfirmed: () => ({ own: { confirmed: true, deniedByEarlier: false } }),
  priorityKept: () => ({ own: { status: 'kept' } }),
  priorityFallen: (v) => ({ ...priorityOf(v, withOwn(v, 'fallen')), own: { status: 'fallen' } }),

  filingAbroadAllowed: () => ({ own: { possible: true } }),

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
