/** Guards of the disputes before the Commission of Appeal: what can be disputed, and until when (5.1). */
import { periodOn } from '../law/index.ts';
import type { CivilDate, LimitName } from '../law/index.ts';
import { hasNoLimit, orderedBy } from './acts/art-05-disputes.ts';
import { actData, ofAct, ofCase, ofTime } from './guard.ts';
import type { Ending } from './guard.ts';
import { notices } from './notices.ts';
import type { Notice, NoticeKind } from './notices.ts';
import {
  applicationEnd,
  countingFor,
  disputable,
  inDispute,
  isApplicationAt,
  isAt,
  isElectionMissed,
  isPublic,
  limitInDispute,
  notAdmitted,
  partyEnd,
  serviceOf,
} from './reading.ts';
import { isLossStanding, isOnOrderWith, lastOnOrder, lossOf, orderDecided } from './sued.ts';
import type { MachineName, ProceedingId, ProceedingState, View } from './types.ts';

/** Disputes about an end of the application, or about what can only be of use while that lasts. */
const aboutEnd: ReadonlySet<unknown> = new Set([
  'consideredNotFiled',
  'extensionRefused',
  'deemedWithdrawn',
  'restorationRefused',
]);
/** And those about a limit that can be restored. */
const aboutMiss: ReadonlySet<unknown> = new Set(['appealMissed', 'deemedRejected']);

/** What is told apart by its notice alone: no limit of the case runs for the time to dispute it. */
const hasNoTerm: ReadonlySet<unknown> = new Set(['other', 'patentEnded', 'electionMissed']);

/** How an application ends by the limit that a dispute already pending is about. */
const endingBy: Readonly<Record<string, string>> = {
  extensionRefused: 'notFiled',
  appealMissed: 'appealMissedFinally',
  deemedRejected: 'rejectedFinally',
};

/** What the Commission decides; not what only a court does. */
const isOfCommission = ({ machine, own }: ProceedingState): boolean =>
  ['opposition', 'appeal', 'postGrantOpposition', 'invalidation'].includes(machine)
    ? own['court'] === undefined
    : machine === 'dispute' && own['about'] !== 'court';

export const disputeGuards = {
  /** 29.7: something is, or was, before the Commission, so that there is something to see. */
  isBeforeCommission: ofCase('29.7', 'commission.noFile', (v) => v.proceedings.some(isOfCommission)),

  /** 29.8, 31.3: what is left of an opponent's time to dispute stands still while the case is over. */
  isNotStandingStill: ofAct('5.1', 'dispute.caseOver', (v) => {
    const isTheirs = ({ own, value }: ProceedingState): boolean =>
      value === 'inadmissibleInEndedCase' && (own['opponent'] as { id?: string } | undefined)?.id === v.act.by.person;
    return actData(v)['about'] !== 'oppositionNotAdmitted' || !v.proceedings.some(isTheirs);
  }),
  isDisputable: Object.assign(
    ofAct('5.1', 'dispute.nothing', (v) => isContestable(v, String(actData(v)['about']), actData(v)['of'])),
    { tells: (v: View) => ({ ending: endedComplaint(v) }) },
  ),
  isNotDisputedYet: ofAct('5.1', 'dispute.twice', (v) => !isDisputedAlready(v)),
  /** The case has ended by the limit that the dispute is about, or by the one that a restoration gave in its place. */
  isLossAtStake: ofCase(
    '5.1',
    'dispute.other',
    (v) => applicationEnd(v) === endingBy[String(v.own['about'])] && v.own['of'] === limitInDispute(v, v.own['about']),
  ),
  /** Not by a restoration where it is disputed that the limit was missed at all: the restored act may be missed, too. */
  isPutBackOtherwise: ofCase(
    '5.1',
    'dispute.other',
    ({ own, from }) =>
      aboutEnd.has(own['about']) || (aboutMiss.has(own['about']) && from?.own['putBackBy'] !== 'restoration'),
  ),
  /** 29.2, 29.5: a later notice has a limit of its own. */
  isLimitReplaced: ofCase('5.1', 'dispute.other', (v) =>
    v.own['about'] === 'extensionRefused'
      ? v.own['of'] !== limitInDispute(v, 'extensionRefused')
      : v.own['about'] === 'electionMissed' && isApplicationAt(v, 'awaitingElection'),
  ),
  /** 36.1: the end in dispute has been taken away, or another put in its place. */
  isLossSettled: ofCase('5.1', 'dispute.other', (v) => v.own['about'] === 'patentEnded' && !isLossStanding(v, v)),
  /** 29.6: of the refusal that there is now, not of one before it. */
  isAppealInDispute: ofCase(
    '5.1',
    'case.otherState',
    ({ from, proceedings }) =>
      from?.own['about'] === 'appealMissed' && from.own['of'] === limitInDispute({ proceedings }, 'appealMissed'),
  ),
  /** 38.1: the restored act has been done, so whether it was missed at first does not matter any more. */
  isMissedActDone: ofCase('5.1', 'dispute.other', ({ own, from }) =>
    from?.machine === 'opposition'
      ? own['about'] === 'deemedRejected' && own['of'] === from.id
      : own['about'] === 'appealMissed',
  ),
  /** Of one decision, disputed by several: not of others, which only their dates tell apart. */
  isAllowedInAnother: ofCase(
    '5.1',
    'dispute.other',
    ({ own, from }) =>
      own['about'] === from?.own['about'] &&
      own['of'] === from?.own['of'] &&
      (!hasNoLimit(own['about']) || own['of'] !== undefined),
  ),
  isReceiptBelievable: ofAct('5.1', 'dispute.received', (v) => {
    const on = actData(v)['receivedOn'];
    return on === undefined || (typeof on === 'string' && on <= v.on && on >= (v.file.dates.receipt ?? on));
  }),
  /** 28.10, 28.11: two applications have something to dispute only if their priority is of one date. */
  isSamePriority: Object.assign(
    ofAct('28.10', 'priority.differs', (v) => actData(v)['otherPriorityDate'] === v.file.priority.date),
    {
      tells: (v: View) => ({ priorityDate: v.file.priority.date, otherPriorityDate: actData(v)['otherPriorityDate'] }),
    },
  ),
  /** 28.10, 30.3: brought here by the record of another case, which is answered what the bulletin has said of this one. */
  isBroughtHere: ofAct('28.10', 'priority.differs', isByOtherRecord),
  isCasePublic: ofCase('30.5', 'application.unpublished', (v) => isPublic(v.file)),
  /** Of a finding that a late record has undone since, the other case does not know. */
  isOfSamePriority: ofAct(
    '28.10',
    'priority.noSuchOther',
    (v) =>
      isByOtherRecord(v) ||
      v.file.links.some(({ relation, case: other }) => relation === 'sameSubjectAs' && other === actData(v)['other']),
  ),
  /** 28.11: the case that is found to go first, if one is, is this one or the one that it is disputed with. */
  isOneOfTheTwo: ofAct('28.11', 'priority.noSuchOther', (v) =>
    [undefined, v.act.case, v.own['other']].includes(actData(v)['first']),
  ),
  /** 28.11: the two have one dispute on one date, decided by the Commission, and then by a court. */
  isPriorityUndisputed: ofAct('28.11', 'dispute.twice', (v) => {
    const { other } = actData(v);
    return !orderDecided(v, other) && !v.proceedings.some((p) => p.pending && isOnOrderWith(p, other));
  }),
  /** 28.11: what the Commission has decided only the applicants or a court change. */
  isOrderOpen: ofAct(
    '28.11',
    'dispute.twice',
    (v) => actData(v)['agreed'] !== undefined || !orderDecided(v, actData(v)['other']),
  ),
  isOtherPriority: ofAct(
    '28.10',
    'outcome.other',
    (v) => actData(v)['priorityDate'] !== v.file.priority.date || actData(v)['putRight'] === true,
  ),
  isDisputeWithOther: ofAct('28.10', 'dispute.other', (v) => isOnOrderWith(v, actData(v)['other'])),
  /** 5.1¶2: the record of the other case says that what was decided there stands no longer. */
  isOrderReversed: ofAct('28.11', 'outcome.other', (v) => actData(v)['reversed'] === true),
  /** 28.11: and not of a dispute before the last one on it. */
  isLastOnOrder: ofCase('28.11', 'dispute.other', (v) => lastOnOrder(v, actData(v)['other'])?.id === v.id),
  isOrderNews: ofCase('28.11', 'dispute.other', (v) => {
    const { reversedElsewhere = false, goesFirst } = v.own;
    const isReversed = actData(v)['reversed'] === true;
    return isReversed !== reversedElsewhere || (!isReversed && goesFirst !== orderedBy(v)['goesFirst']);
  }),
  isCounterpartBack: ofAct(
    '28.10',
    'dispute.other',
    (v) => v.own['counterpartEnded'] === true && v.own['other'] === actData(v)['other'],
  ),
  isDisputedInTime: ofTime('5.1', 'dispute.tooLate', endOfDispute),
} as const;

function isByOtherRecord(v: View): boolean {
  return v.act.by.role === 'office' && actData(v)['fromOtherCase'] === true;
}

/** The notice that is complained of, by its service: one that was sent to the side that disputes. */
function noticeInDispute(view: View): ProceedingState | undefined {
  const { by } = view.act;
  const isTheirs = ({ own }: ProceedingState): boolean =>
    by.role === 'opponent' ? own['to'] === by.person : notices[own['notice'] as NoticeKind].to !== 'opponent';
  return view.proceedings.find((p) => p.machine === 'service' && p.id === actData(view)['of'] && isTheirs(p));
}

/**
 * 5.1 (policy): two months from receipt of what told of the end of the patent, or of a decision that has no limit of its
 * own; none while it is not received.
 */
function endOfDispute(view: View): Ending | undefined {
  const { about, receivedOn } = actData(view);
  const ending = (limit: LimitName, trigger: CivilDate | undefined, from?: 'given'): Ending | undefined =>
    trigger && {
      limit,
      clause: '5.1',
      due: partyEnd(view, trigger, periodOn(view.law.settings, 'complaint', trigger)),
      ...(from ? { from } : {}),
    };
  const received = (letter: ProceedingState | undefined) => countingFor(view.proceedings, letter)?.own.dates.claimed;
  if (about === 'patentEnded')
    return ending('patentEndComplaint', serviceOf(view, 'patent' as ProceedingId, 'patentEnd')?.own.dates.claimed);
  if (about === 'electionMissed') {
    const notice = limitInDispute(view, about);
    return ending('complaint', received(view.proceedings.find((p) => p.id === notice)));
  }
  if (!hasNoLimit(about)) return undefined;
  return receivedOn
    ? ending('complaint', receivedOn as CivilDate, 'given')
    : ending('complaint', received(noticeInDispute(view)));
}

/** 5.1: whether the time for a dispute about something is counted from receipt of this notice. */
const tellsOf = (about: unknown, kind: unknown): boolean =>
  (notices[kind as NoticeKind] as Notice).disputed?.some((subject) => subject === about) === true;
const undisputed = ['closed', 'undisputed', 'exceedingUndisputed'];

/** 5.1: the end of the time for a dispute that nobody has begun in it. */
function endedComplaint(view: View): Ending | undefined {
  const { about, of } = actData(view);
  const { role, person } = view.act.by;
  const notice = view.proceedings.findLast(
    ({ machine, own }) =>
      machine === 'service' &&
      tellsOf(about, own['notice']) &&
      (role !== 'opponent' || own['to'] === person) &&
      [undefined, own['parent']].includes(of as ProceedingId | undefined),
  );
  const decided = view.proceedings.find((p) => p.id === notice?.own['parent']);
  const trigger = countingFor(view.proceedings, notice)?.own.dates.claimed;
  if (!trigger || !decided || !undisputed.some((state) => isAt(decided, state))) return undefined;
  const due = partyEnd(view, trigger, periodOn(view.law.settings, 'complaint', trigger));
  return { limit: about === 'oppositionNotAdmitted' ? 'oppositionComplaint' : 'complaint', clause: '5.1', due };
}

/**
 * 5.1: a decision is disputed once: not while a dispute about it is pending, nor after it was dismissed. A decision of
 * its sort that came after that dispute is another one; of refused prolongations, one of another limit.
 */
function isDisputedAlready(view: View): boolean {
  const { about, receivedOn } = actData(view);
  const subject = inDispute(view);
  const decidedOn = about === 'extensionRefused' ? replyRunsFrom(view) : complainableSince(view);
  return view.proceedings.some((p) => {
    const { own } = p;
    if (p.machine !== 'dispute' || own['about'] !== about || own['by'] !== view.act.by.person) return false;
    if (own['of'] !== subject || own['receivedOn'] !== receivedOn) return false;
    const since = own.dates.claimed;
    const isLater = (on: CivilDate): boolean => since !== undefined && on > since;
    if (p.pending) return !aboutMiss.has(about) || decidedOn.length === 0 || !decidedOn.every(isLater);
    return own['outcome'] === 'dismissed' && (hasNoTerm.has(about) || !decidedOn.every(isLater));
  });
}

const complainableSince = ({ terms }: View): readonly CivilDate[] =>
  terms.filter((t) => t.limit === 'complaint' || t.limit === 'oppositionComplaint').map((t) => t.due.trigger);

/** 29.2: from when the limit runs, or ran, that a petition would have prolonged. */
function replyRunsFrom(view: View): readonly CivilDate[] {
  const resumed = view.own.kept?.formalReply?.from;
  const served = serviceOf(view, view.id, 'deficiency')?.own.dates.claimed;
  return [resumed, served]
    .flatMap((on) => (on && on !== 'restorationGranted' ? [on] : []))
    .toSorted()
    .slice(-1);
}

/** 5.1: whether the decision in dispute exists and the time for disputing it has not passed. */
function isContestable(view: View, what: string, of: unknown): boolean {
  const at = (machine: MachineName, state: string) =>
    view.proceedings.some((p) => p.machine === machine && isAt(p, state));
  const isPending = view.proceedings.some((p) => p.machine === 'application' && p.pending);
  if (what === 'consideredNotFiled') return at('application', 'notFiled');
  if (what === 'deemedWithdrawn') return at('application', 'deemedWithdrawn');
  const isMissOpen = at('application', 'disputable');
  if (what === 'appealMissed')
    return (at('application', 'refused') && !isPending && isMissOpen) || at('application', 'appealMissedFinally');
  if (what === 'deemedRejected')
    return (at('application', 'rejected') && isMissOpen) || at('application', 'rejectedFinally');
  if (what === 'priorityLost' || what === 'restorationRefused')
    return disputable(view, what).some((p) => p.id === inDispute(view));
  if (what === 'oppositionNotAdmitted')
    return (
      view.act.by.role === 'opponent' &&
      notAdmitted(view).some((p) => p.value !== 'undisputed' && [undefined, p.id].includes(of as ProceedingId))
    );
  if (what === 'electionMissed') return isElectionMissed(view);
  if (what === 'extensionRefused')
    return ['awaitingCorrection', 'reviewingReply', 'notFiled'].some((state) => at('application', state));
  if (what === 'patentEnded')
    return (
      view.act.by.role === 'owner' &&
      lossOf(view) !== undefined &&
      (at('patent', 'disputable') || at('patent', 'undisputed'))
    );
  return of === undefined || noticeInDispute(view) !== undefined;
}
