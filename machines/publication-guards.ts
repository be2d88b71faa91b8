/** Guards from the decision to publish to registration: Articles 30 to 32.1, 38 and what 5.1 puts back. */
import { addLength, choiceOn, civilDateOf, daysBetween, isInTime, limitOn } from '../law/index.ts';
import type { CivilDate, Kind, Length } from '../law/index.ts';
import { resumed, windowEnd } from './counted-from.ts';
import { areGroundsAmong, groundsBeforeGrant } from './grounds.ts';
import { actData, ofAct, ofCase } from './guard.ts';
import { isPutBackByCourt } from './put-back-by-court.ts';
import {
  applicationIn,
  disputedIn,
  heldBackDays,
  isCovered,
  isElectedAnew,
  oppositionOf,
  pendingProceedings,
  periodFor,
  stateOf,
} from './reading.ts';
import type { MachineName, ProceedingState, View } from './types.ts';

/**
 * 30.6 (policy): the latest day until which publication can be postponed: counted from the end of the duty to publish,
 * without the days that have not counted so far, unless it was the applicant who held publication back in them.
 */
function latestPostponement(v: View): CivilDate | undefined {
  const { receipt } = v.file.dates;
  if (!receipt) return undefined;
  const byKind = limitOn(v.law, 'applicationPublication', receipt).length as Readonly<Record<Kind, Length>>;
  const { notCounted = 0, stoppedOn } = v.own.kept?.applicationPublication ?? {};
  const days = notCounted + (stoppedOn ? daysBetween(stoppedOn, v.on) : 0) - heldBackDays(v);
  const ends = addLength(addLength(receipt, byKind[v.file.kind]), `P${days}D` as Length);
  return addLength(ends, periodFor(v, 'postponementAtMost'));
}

/** 5.1: a dispute that holds things up while it is pending: by order, or always (policy). */
const suspends = (view: View, dispute: ProceedingState): boolean =>
  dispute.own['suspends'] === true || choiceOn(view.law.settings, 'suspensiveEffect', view.on) === 'always';

/** Procedure, invariant 1: what stands in the way of a grant. */
const challenges: readonly MachineName[] = ['opposition', 'appeal', 'restoration'];
const isHeldUp = (view: View): boolean =>
  challenges.some((machine) => pendingProceedings(view, machine).length > 0) ||
  pendingProceedings(view, 'dispute').some((d) =>
    d.own['about'] === 'samePriority'
      ? choiceOn(view.law.settings, 'priorityDisputeBlocksGrant', view.on) === 'yes'
      : suspends(view, d),
  );

/** 31.1 (policy): the rest of the window goes on, and waits for service of the decision to restore. */
const isRestAwaited = (v: View): boolean => {
  const rest = resumed(v, applicationIn(v)?.own, 'opposition');
  return rest?.trigger === undefined && rest !== undefined && stateOf(v, 'pending', 'oppositionWindow') === 'open';
};

export const publicationGuards = {
  isPublicationFeePaid: ofCase('29.3¶3', 'fee.unpaid', (v) => isCovered(v, 'publication', civilDateOf(v.at))),
  hasBeenPublished: ofCase('30.5', 'application.unpublished', (v) => v.file.publication !== undefined),
  /** 29.5, 31.1 (policy): chosen after publication, and not what was examined before it. */
  isElectedAnew: ofCase('31.1', 'policy.other', isElectedAnew),
  isPriorityPrintedOtherwise: ofCase(
    '30.3',
    'application.unpublished',
    (v) => v.file.publication !== undefined && v.own['printedPriority'] !== v.file.priority.date,
  ),
  /** 30.2: each author for him- or herself. */
  isAuthorOnFile: ofAct('30.2', 'author.unknown', (v) => v.file.authors.some((a) => a.name === actData(v)['author'])),
  /** 30.2: of an author who is known to the office, nobody else refuses the mention. */
  isAuthorSelf: ofAct('30.2', 'author.another', (v) =>
    v.file.authors.some((a) => a.name === actData(v)['author'] && (a.id === undefined || a.id === v.act.by.person)),
  ),
  /** 25, 30.6, 30.7: nothing bars publication. */
  isPublicationAllowed: ofCase(
    '30.6',
    'publication.barred',
    (v) => stateOf(v, 'pending', 'publicationDuty', 'ordinary') === 'due',
  ),
  isPostponementWithinMaximum: Object.assign(
    ofAct('30.6', 'postponement.tooLong', (v) => {
      const until = actData(v)['until'];
      const latest = latestPostponement(v);
      return typeof until === 'string' && latest !== undefined && until > v.on && until <= latest;
    }),
    { tells: (v: View) => ({ latest: latestPostponement(v) }) },
  ),
  isNotAskedEarlier: ofCase('30.1', 'publication.askedEarly', (v) => v.own['earlyPublication'] !== true),

  /** 31: oppositions. */
  hasGroundBeforeGrant: ofCase('31.2', 'opposition.ground', (v) =>
    areGroundsAmong(v, v.own['grounds'], groundsBeforeGrant),
  ),
  isOppositionWindowOpen: Object.assign(
    ofCase(
      '31.1',
      'limit.over',
      (v) => v.terms.some((t) => t.limit === 'opposition' && t.status === 'running') || isRestAwaited(v),
    ),
    { tells: (v: View) => ({ ending: windowEnd(v, 'opposition') }) },
  ),
  /** 31.1: of an application that has ended: inside the six months, or while what was left of them stands still (policy). */
  isOpposableMeanwhile: Object.assign(
    ofCase('31.1', 'limit.over', (v) => {
      const end = windowEnd(v, 'opposition');
      return v.own.kept?.opposition?.left !== undefined || (end !== undefined && isInTime(end.due, v.at));
    }),
    { tells: (v: View) => ({ ending: windowEnd(v, 'opposition') }) },
  ),
  isSubstantiated: ofCase(
    '31.1',
    'opposition.unsubstantiated',
    (v) => v.own['reasons'] !== '' && v.own['copies'] === true,
  ),
  isOppositionCurable: ofCase(
    '31.3',
    'policy.other',
    (v) => choiceOn(v.law.settings, 'oppositionDefects', v.on) === 'curableInWindow',
  ),
  isOppositionInDispute: ofCase(
    '5.1',
    'dispute.other',
    (v) => v.from !== undefined && oppositionOf(v, v.from) === v.id,
  ),
  isDecidedInFull: ofAct('31.5', 'outcome.other', (v) => actData(v)['outcome'] === 'inFull'),
  isDecidedInPart: ofAct('31.5', 'outcome.other', (v) => actData(v)['outcome'] === 'inPart'),
  isDecidedAgainst: ofAct('31.5', 'outcome.other', (v) => actData(v)['outcome'] === 'rejected'),
  /** 31.3, 34.2 (policy): it is between two parties, or the Commission may pursue it without the one who began it. */
  commissionMayGoOn: ofCase(
    '31.3',
    'policy.other',
    (v) => choiceOn(v.law.settings, 'withdrawnOpposition', v.on) === 'commissionMayGoOn',
  ),

  /** 32.1: registration and grant. */
  hasNoPendingOpposition: ofCase(
    '32.1',
    'registration.challenged',
    (v) => pendingProceedings(v, 'opposition').length === 0,
  ),
  isRegisteredOnce: ofCase('32.1', 'registration.twice', (v) => !v.proceedings.some((p) => p.machine === 'patent')),
  isGrantHeldUp: ofCase('32.1', 'registration.unchallenged', isHeldUp),
  isGrantNotHeldUp: ofCase('32.1', 'registration.challenged', (v) => !isHeldUp(v)),
  /** 29.10 (policy): a request for search or examination does not hold up grant, unless the office says so. */
  hasNoRequestToAwait: ofCase(
    '29.10',
    'registration.challenged',
    (v) =>
      choiceOn(v.law.settings, 'requestHoldsUpGrant', v.on) === 'no' ||
      pendingProceedings(v, 'examinationRequest').length === 0,
  ),
  isRegistrationFeePaid: ofCase('32.1', 'fee.unpaid', (v) => isCovered(v, 'registration', civilDateOf(v.at))),

  /** 29.8, 32.1: neither ended nor granted. */
  isCaseOpen: ofCase('29.8', 'case.over', (v) => stateOf(v, 'pending') !== null),

  /** 38: restoration. */
  isGranted: ofAct('38.1', 'outcome.other', (v) => actData(v)['granted'] === true),
  hasLegitimateReasons: ofAct(
    '38.1',
    'restoration.noReasons',
    (v) => typeof actData(v)['reasons'] === 'string' && actData(v)['reasons'] !== '',
  ),
  isNoRestorationPending: ofCase(
    '38.1',
    'restoration.pending',
    (v) => pendingProceedings(v, 'restoration').length === 0,
  ),
  isRestorationInDispute: ofCase(
    '5.1',
    'case.otherState',
    (v) => v.from !== undefined && disputedIn(v, v.from) === v.id,
  ),
  /** 5.1: a decision puts back the loss that it was about, with which it would have ended; a court also sends elsewhere. */
  isReopenable: ofCase(
    '5.1',
    'case.otherState',
    (v) => v.from?.own['about'] !== 'court' || isPutBackByCourt(v, v.from, actData(v)['direction']),
  ),
  /** 5.1: the case was put back by the Commission or a court, not by a restoration. */
  isPutBackInDispute: ofCase('5.1', 'case.otherState', (v) => v.from?.own['putBackBy'] === 'dispute'),
  /** 29.6: the case waits for the last of its appeals. */
  isAppealAwaited: ofCase(
    '29.6',
    'case.otherState',
    (v) =>
      stateOf(v, 'pending', 'course', 'refused') === 'underAppeal' &&
      v.proceedings.findLast((p) => p.machine === 'appeal')?.id === v.id,
  ),
  /** 38.1: only the act that was missed is opened again. */
  isAppealRestored: ofCase('38.1', 'case.otherState', (v) => v.from?.own['missed'] === 'appeal'),
  areObservationsRestored: ofCase('38.1', 'case.otherState', (v) => v.from?.own['missed'] === 'observations'),
  reopensAllOppositions: ofCase(
    '38.1',
    'policy.other',
    (v) => choiceOn(v.law.settings, 'restorationReopensOthers', v.on) === 'allOppositions',
  ),
} as const;
