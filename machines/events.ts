/** What a machine can be told: an act, the end of a limit, or a signal from another proceeding of the same case. */
import type { LimitName } from '../law/index.ts';
import type { ActType } from './acts/index.ts';
import type { MachineName, View } from './types.ts';

/** Signals between the proceedings of a case, all within the step of one act. */
export const signals = [
  'caseEnded',
  'caseReopened',
  'reopened',
  'publicationDecided',
  'applicationPublished',
  'mentionRefused',
  'separateFiled',
  'translationMissed',
  'secrecyBegan',
  'secrecyEnded',
  'secrecyTakenOver',
  'relatedReturned',
  'priorityRestored',
  'priorityStated',
  'priorityDecided',
  'priorityChanged',
  'foundNotExceeding',
  'filingMoved',
  'otherPriorityStated',
  'otherApplicationEnded',
  'otherApplicationResumed',
  'earlierDenied',
  'earlierConfirmed',
  'claimStands',
  'samePriorityFound',
  'samePriorityEnded',
  'appealAllowed',
  'appealRemitted',
  'appealDismissed',
  'refusalUndone',
  'oppositionEnded',
  'admissionOrdered',
  'filingAbroadAllowed',
  'oppositionAdmitted',
  'observationsMissed',
  'revokedInFull',
  'revokedInPart',
  'actReopened',
  'disputeOpened',
  'disputeEnded',
  'disputeAllowed',
  'backToExamination',
  'backToPublication',
  'backToReview',
  'backToPeriod',
  'patentRevoked',
  'patentLimited',
  'patentRestored',
  'restoredInPart',
  'patentEnded',
  'endPutBack',
  'endStands',
  'endDisputable',
  'patentInvalidated',
  'patentInvalidatedInPart',
  'bulletinDue',
  'yearDue',
  'mistakeCorrected',
  'datesCorrected',
  'yearsCounted',
  'holdersChanged',
  'priorUseRecognised',
  'priorUseTakenAway',
  'licenceEnded',
  'rejectionConfirmed',
  'rejectedFinally',
  'rejectionReversed',
  'restorationOrdered',
  'restorationEnded',
  'courtRejected',
  'courtLimited',
] as const;
export type Signal = (typeof signals)[number];

export type EventType = ActType | `expired.${LimitName}` | Signal;

/** One member for each type, so that a machine's handlers are checked by name. */
export type CaseEvent = { [T in EventType]: { readonly type: T; readonly view: View } }[EventType];

/** Who is told: the application, the patent, the proceeding's parent, itself, or all pending ones of a machine. */
export type Listener = 'self' | 'everyOther' | MachineName;
