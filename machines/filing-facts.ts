/** Facts noted while an application is filed and examined: Articles 25 to 29 and 41. */
import { orderedBy } from './acts/art-05-disputes.ts';
import type { NewApplicants } from './acts/parties.ts';
import { toParty, toRepresentative } from './acts/parties.ts';
import { actData } from './guard.ts';
import { dividedUnpaid, foundNotExceeding } from './kept-priority.ts';
import {
  claimedIn,
  deniedMeanwhile,
  deniedTo,
  heardOf,
  heldForIn,
  isPriorityProvisional,
  joined,
  linked,
  namedIn,
  ofSameApplicants,
  passedTo,
  ranked,
  regularSince,
  termOf,
  withdrawnFor,
} from './reading.ts';
import type { CaseFile, CaseNumber, Own, Patch, View } from './types.ts';
import { actingDirectly, appointed, joining, leftOfWarrant } from './warrant.ts';

/** 28.1 (policy "cured application"): the priority of a case that has no other moves with its filing date; 43: an international one keeps its own. */
function becameRegular(v: View): Partial<CaseFile> {
  const filing = v.file.route === 'international' ? undefined : regularSince(v);
  const { priority, dates } = v.file;
  if (filing === undefined || filing <= (dates.filing ?? filing)) return {};
  return {
    dates: { ...dates, filing },
    priority: priority.basis === '28.1' ? { ...priority, date: filing } : priority,
  };
}

const withoutNotice = { replyEndsAt: undefined, furtherNotice: undefined } as const;

/** A new notice has a limit of its own: nothing of an earlier one counts towards it. */
function renewed({ own }: View): Partial<Own> {
  const { formalReply: _before, ...kept } = own.kept ?? {};
  return { ...withoutNotice, extendedMonths: undefined, kept };
}

const claimant = (v: View): CaseNumber => actData(v)['claimedBy'] as CaseNumber;
/** 28.7: the later applications for which this one is deemed withdrawn, but for the one in hand. */
const claimants = (v: View): readonly CaseNumber[] => withdrawnFor(v.own).filter((number) => number !== claimant(v));

export const filingFacts = {
  foundNotExceeding,
  formallyAccepted: (v) => {
    const unpaid = dividedUnpaid(v);
    const file = { ...v.file, ...unpaid.file };
    const regular = becameRegular({ ...v, file });
    const priority = regular.priority ?? file.priority;
    return {
      own: { ...unpaid.own, dates: { ...v.own.dates, examination: v.on } },
      file: { ...regular, priority: { ...priority, established: true, provisional: isPriorityProvisional(v) } },
    };
  },
  /** 12, 17.3: those who join come with the warrant of the representative that the request names. */
  applicantsChanged: (v) => {
    const data = v.data as NewApplicants;
    const parties = data.applicants.map(toParty);
    const representative = data.representative && appointed(v, toRepresentative(data.representative), parties);
    const direct = actingDirectly(v.file, joining(v, parties), data.treatyAllowsDirectFiling);
    return { file: { ...passedTo(v, parties), ...(representative && { representative }), ...direct } };
  },
  declarationsClosed: (v) => ({ file: { priority: { ...v.file.priority, provisional: isPriorityProvisional(v) } } }),
  /** 29.2: until when the reply could be completed, null while the notice is not yet served. */
  replied: (v) => ({
    own: {
      replyEndsAt: termOf(v, v.id, 'formalReply')?.due.endsAt ?? v.own['replyEndsAt'] ?? null,
      dates: { ...v.own.dates, reply: v.on },
    },
  }),
  furtherNoticeSent: () => ({ own: { furtherNotice: true } }),
  noticeRenewed: (v) => ({ own: renewed(v) }),
  /** 27.7: a notice that joins one still open takes over the months by which that was prolonged. */
  noticeJoined: () => ({ own: withoutNotice }),
  /** 5.1: put back to the review of a reply; what is still missing is asked for anew. */
  reviewedAgain: (v) => ({ own: { ...renewed(v), dates: { ...v.own.dates, reply: v.on } } }),
  /** 29.4, 29.6: a refusal that did not stand leaves nothing that another could rest on. */
  findingsOverturned: (v) => ({ file: { findings: v.file.findings.filter((f) => f.met) } }),
  /** 29.3: sent back to examination, which has its time again. */
  examinedAgain: (v) => ({ own: { dates: { ...v.own.dates, examination: v.on } } }),
  translationMissed: (v) => ({ file: { deficiencies: joined(v.file.deficiencies, ['translation']) } }),
  /** 28.7: for which later applications it is deemed withdrawn. */
  deemedWithdrawnFor: (v) => ({
    file: { links: linked(v, 'earlierApplicationOf', claimant(v)) },
    own: { withdrawnFor: [...claimants(v), claimant(v)] },
  }),
  claimReleased: (v) => ({ own: { withdrawnFor: claimants(v) } }),
  /** 28.7: who was told that the claim does not stand. */
  claimDenied: (v) => ({ own: { deniedTo: joined(deniedTo(v.own), [claimant(v)]) } }),
  /** 28.7, 5.1: decided in dispute, none of the claims stands for which it was withdrawn. */
  claimsDenied: (v) => ({ own: { withdrawnFor: [], deniedTo: joined(deniedTo(v.own), withdrawnFor(v.own)) } }),
  /** 28.7, 29.2: denied for nothing else than that this one is considered not filed. */
  claimDeniedMeanwhile: (v) => ({ own: { deniedMeanwhile: joined(deniedMeanwhile(v.own), [claimant(v)]) } }),
  claimsConfirmed: (v) => ({
    own: { deniedMeanwhile: [], deniedTo: deniedTo(v.own).filter((c) => !deniedMeanwhile(v.own).includes(c)) },
  }),
  /** 28.7: of the same applicants, so that they have matter in common. */
  claimedIn: (v) => ({ own: { claimedIn: joined(claimedIn(v.own), [claimant(v)]) } }),
  /** 28.6, 28.7: by the record of the earlier application, which has matter of this one, then. */
  sameApplicants: (v) => {
    const { initial, earlier = initial } = actData(v);
    return { own: { ofSameApplicants: joined(ofSameApplicants(v.own), [String(earlier)]) } };
  },
  /** It ended nothing there, so there is nothing to put back. */
  /** 27.2: whoever acted until now hears of it, too. */
  warrantEnded: (v) => ({
    own: { formerRepresentative: v.file.representative },
    file: { representative: leftOfWarrant(v) } as Patch['file'] & object,
  }),
  earlierDenied: () => ({ own: { withdrawnEarlier: false, deniedByEarlier: true } }),
  earlierConfirmed: () => ({ own: { deniedByEarlier: false } }),
  /** 28.11: the two cases know of each other, and tell each other of their end. */
  disputedWith: (v) => {
    const other = String(actData(v)['other']);
    return {
      file: { links: linked(v, 'sameSubjectAs', other) },
      own: { namedIn: joined(namedIn(v.own), [other]) },
    };
  },
  orderStated: (v) => ({ own: { ...orderedBy(v), reversedElsewhere: undefined } }),
  orderReversed: () => ({ own: { reversedElsewhere: true } }),
  counterpartEnded: () => ({ own: { counterpartEnded: true } }),
  /** 28.11: which of two applications goes first, as decided, and the day from which 32.1 counts. */
  priorityOrdered: (v) => {
    const other = v.from?.own['other'];
    const first = v.from?.own['goesFirst'];
    const before = v.own.dates.lastDecision;
    return {
      own: {
        ...(first === 'this' || first === 'other'
          ? { samePriority: ranked(v, { other: other as CaseNumber, goesFirst: first }) }
          : {}),
        ...(before === undefined ? {} : { dates: { ...v.own.dates, lastDecision: before > v.on ? before : v.on } }),
      },
    };
  },
  /** 30.7: until when the prohibition lasted, for the compensation. */
  prohibitionOver: (v) => ({ own: { endedOn: v.on } }),
  /** 25: up to where it has heard the record of another case. */
  heardOfOrder: (v) => ({ own: { heardOf: { ...heardOf(v.own), [String(actData(v)['other'])]: actData(v)['asOf'] } } }),
  /** 25: for whose sake this one is held. */
  heldForAnother: (v) => ({ own: { heldFor: [...heldForIn(v.own), String(actData(v)['other'])] } }),
  heldForOneLess: (v) => ({ own: { heldFor: heldForIn(v.own).filter((other) => other !== actData(v)['other']) } }),
  /** A cleared officer has the whole time again from the end of its own order. */
  heldAgain: (v) => ({ own: { dates: { ...v.own.dates, claimed: v.on } } }),
  secrecyRestored: (v) => ({
    file: {
      secrecy: {
        clause: v.own['order'] === '25' ? ('25' as const) : ('30.7' as const),
        since: v.own.dates.claimed ?? v.on,
      },
    },
  }),
} as const satisfies Record<string, (view: View) => Patch>;
