/** Every notice that the office sends: under which clause, to whom, and which limit its service starts. A data table. */
import type { Clause, LimitName, StartingNotice } from '../law/index.ts';
import type { DisputeSubject } from './acts/art-05-disputes.ts';
import type { Recordal } from './acts/art-15-recordals.ts';
import type { MachineName } from './types.ts';

/**
 * To whom: a side of the case; `otherSide`: of the two in a proceeding, the one that did not act; `parties`: applicants or
 * owners and everyone else in the proceeding; `others`: everyone
 * whose right is concerned, but who asked for it; `holders`: each owner, and whose share ends on the day; `named`: the owner or
 * author whom the act names; `representative`: who was one until then.
 */
export type Addressee =
  | 'applicant'
  | 'owner'
  | 'opponent'
  | 'otherSide'
  | 'requester'
  | 'others'
  | 'holders'
  | 'eachHolder'
  | 'named'
  | 'representative'
  | 'parties'
  | 'office';

interface Letter {
  readonly clause: Clause;
  /** Where another clause asks for it in a proceeding of that sort. */
  readonly under?: Readonly<Partial<Record<MachineName, Clause>>>;
  /** Where it depends on what is recorded, on what a priority rests, or on what is sued over. */
  readonly by?: Readonly<Partial<Record<string, Clause>>>;
  readonly to: Addressee;
  /** Sent only where the office has not chosen otherwise. */
  readonly policy?: 'opponentNotified';
  /** The limit whose end the letter names, where it runs once the step is done; of several, the one that ends first. */
  readonly names?: LimitName | readonly LimitName[];
}

/** Its service starts a limit, so dispatch and receipt are followed (a `service` proceeding). */
interface Starting {
  readonly starts?: Exclude<StartingNotice, Complained>;
  readonly disputed?: never;
}

/** 5.1: the limit that it starts is the time for a dispute, which is about this. */
interface Complainable {
  readonly starts: Complained;
  readonly disputed: readonly DisputeSubject[];
}
type Complained = 'complainable' | 'notAdmitted';

export type Notice = Letter & (Starting | Complainable);

/** 34.2, 37.3: both sides are heard after grant, too. */
const afterGrant = { postGrantOpposition: '34.2', invalidation: '37.3' } as const;

/** Articles 15 to 19, 35 and 39: what can be recorded on request. */
const recordals = {
  transfer: '17.3',
  assignmentChange: '17.3',
  applicationContract: '15.3',
  licence: '19.1',
  sublicence: '19.2¶3',
  licenceChange: '19.4',
  pledge: '39',
  mistake: '35.1',
  registerChange: '35.2¶2',
} as const satisfies Record<Recordal, Clause>;
/** 28.6, 29.5: priorities that nobody claims. */
const kept = { '29.5¶5': '29.5¶5', '28.6': '28.6' } as const;
/** 28.2 to 28.9, 29.5: on what a priority rests. */
const priorities = {
  ...kept,
  exhibition: '28.2¶2',
  treatyFirst: '28.5',
  earlierApplication: '28.7',
} as const;
/** 41: no decision of the Commission. */
const suits = { postGrantOpposition: '34.4', foreignFiling: '41¶3' } as const;

export const notices = {
  applicantChanged: { clause: '12', to: 'holders' },
  warrantEnded: { clause: '27.2¶2', to: 'eachHolder' },
  warrantEndedToRepresentative: { clause: '27.2¶2', to: 'representative' },
  internationalReceived: { clause: '26.2', to: 'applicant' },
  internationalForwarded: { clause: '26.3', to: 'applicant' },
  internationalWithdrawn: { clause: '26.2', to: 'applicant' },
  receiptConfirmed: { clause: '27.1', to: 'applicant' },
  formalDecision: { clause: '29.1', to: 'applicant' },
  deficiency: { clause: '29.2', to: 'applicant', starts: 'deficiency' },
  furtherDeficiency: { clause: '29.2', to: 'applicant', names: 'formalReply' },
  extended: { clause: '29.2', to: 'applicant', names: 'formalReply' },
  consideredNotFiled: {
    clause: '29.2',
    to: 'applicant',
    starts: 'complainable',
    disputed: ['consideredNotFiled', 'extensionRefused'],
  },
  translationMissing: { clause: '27.7', to: 'applicant' },
  amendmentProposed: { clause: '27.8¶3', to: 'applicant' },
  amendmentRecorded: { clause: '27.8', to: 'applicant' },
  newMatter: { clause: '28.6', to: 'applicant', starts: 'newMatter' },
  priorityRecognised: { clause: '28.2', by: priorities, to: 'applicant' },
  priorityLost: { clause: '28.4', by: kept, to: 'applicant', starts: 'complainable', disputed: ['priorityLost'] },
  priorityMoved: { clause: '29.5¶6', to: 'applicant', starts: 'complainable', disputed: ['priorityLost'] },
  priorityMovedBack: { clause: '29.5¶6', to: 'applicant' },
  deemedWithdrawn: { clause: '28.7', to: 'applicant', starts: 'complainable', disputed: ['deemedWithdrawn'] },
  withdrawalReleased: { clause: '28.7', to: 'applicant' },
  samePriority: { clause: '28.10', to: 'applicant' },
  unity: { clause: '29.5', to: 'applicant', starts: 'unity' },
  examinedAsFirstNamed: { clause: '29.5¶2', to: 'applicant', starts: 'complainable', disputed: ['electionMissed'] },
  refusal: { clause: '29.4', to: 'applicant', starts: 'refusal' },
  refusalFinal: {
    clause: '29.6',
    to: 'applicant',
    starts: 'complainable',
    disputed: ['appealMissed'],
    names: 'restoration',
  },
  appealDecided: { clause: '29.6', to: 'applicant' },
  publicationDecision: { clause: '29.3¶3', to: 'applicant', starts: 'publicationDecision' },
  requirementsMet: { clause: '29.3¶3', to: 'applicant', names: 'opposition' },
  publishedAgain: { clause: '31.1', to: 'applicant' },
  applicationPublished: { clause: '30.1', to: 'applicant', names: 'opposition' },
  publicationPostponed: { clause: '30.6', to: 'applicant', names: 'postponedPublication' },
  publicationDeclined: { clause: '30.6', to: 'applicant' },
  publicationResumed: { clause: '30.6', to: 'applicant' },
  publicationProhibited: { clause: '30.7', to: 'applicant', names: 'securityPostponement' },
  prohibitionExtended: { clause: '30.7', to: 'applicant', names: 'securityPostponement' },
  prohibitionEnded: { clause: '30.7', to: 'applicant' },
  compensationRequested: { clause: '30.7', to: 'office' },
  setApart: { clause: '25', to: 'applicant' },
  setApartEnded: { clause: '25', to: 'applicant' },
  relatedSetApart: { clause: '25', to: 'office', names: 'relatedSecrecy' },
  withdrawn: { clause: '29.8', to: 'applicant' },
  converted: { clause: '29.9¶2', to: 'applicant', names: 'divisional' },
  requestResults: { clause: '29.10', to: 'applicant' },
  requestResultsToRequester: { clause: '29.10', to: 'requester' },
  requestEnded: { clause: '29.10', to: 'requester' },
  requestReopened: { clause: '29.10', to: 'requester' },
  oppositionCopy: { clause: '31.3', to: 'applicant', starts: 'oppositionCopy' },
  oppositionInadmissible: {
    clause: '31.3',
    to: 'opponent',
    starts: 'notAdmitted',
    disputed: ['oppositionNotAdmitted'],
  },
  oppositionDefective: { clause: '31.3', to: 'opponent' },
  observationsReceived: { clause: '31.4', to: 'opponent' },
  ownerReplied: { clause: '34.2', under: afterGrant, to: 'opponent' },
  materialReceived: { clause: '31.4', under: afterGrant, to: 'otherSide' },
  hearing: { clause: '31.4', under: afterGrant, to: 'parties' },
  deemedRejected: {
    clause: '31.3',
    to: 'applicant',
    starts: 'complainable',
    disputed: ['deemedRejected'],
    names: 'restoration',
  },
  deemedRejectedToOpponent: { clause: '31.3¶3', to: 'opponent', policy: 'opponentNotified' },
  oppositionReopened: { clause: '31.4', under: afterGrant, to: 'opponent' },
  oppositionDecided: { clause: '31.5', to: 'applicant' },
  oppositionDecidedToOpponent: { clause: '31.5', to: 'opponent', policy: 'opponentNotified' },
  oppositionEnded: { clause: '31.3', under: afterGrant, to: 'opponent' },
  oppositionWaits: { clause: '31.1', under: { postGrantOpposition: '34.1' }, to: 'opponent' },
  oppositionWithdrawn: { clause: '31.3', under: afterGrant, to: 'applicant' },
  oppositionContinued: { clause: '31.3', under: afterGrant, to: 'parties' },
  registrationInvitation: { clause: '32.1', to: 'applicant', starts: 'registrationInvitation' },
  registered: { clause: '32.1', to: 'owner', names: 'firstAnnualFees' },
  patentPublished: { clause: '33.1', to: 'owner', names: 'postGrantOpposition' },
  duplicateIssued: { clause: '32.4', to: 'owner' },
  ownerCopyIssued: { clause: '32.3', to: 'named' },
  authorCopyIssued: { clause: '32.5', to: 'named' },
  annualFeePaid: { clause: '32.2', to: 'owner', names: ['annualFee', 'firstAnnualFees', 'annualFeeGrace'] },
  annualFeeMissed: { clause: '32.2', to: 'owner', names: 'annualFeeGrace' },
  annualFeesDue: { clause: '32.2', to: 'owner', names: ['firstAnnualFees', 'annualFee'] },
  lapsed: { clause: '36.1', to: 'owner', starts: 'patentEnd' },
  surrendered: { clause: '36.1', to: 'owner', starts: 'patentEnd' },
  expired: { clause: '10.2', to: 'owner' },
  postGrantOppositionCopy: { clause: '34.2', to: 'owner', starts: 'postGrantOppositionCopy' },
  postGrantOppositionNotAccepted: {
    clause: '34.3',
    to: 'opponent',
    starts: 'notAdmitted',
    disputed: ['oppositionNotAdmitted'],
  },
  postGrantOppositionDecided: { clause: '34.2', to: 'owner' },
  postGrantOppositionDecidedToOpponent: { clause: '34.2', to: 'opponent' },
  invalidationRequested: { clause: '37.3', to: 'owner' },
  invalidationDecided: { clause: '37.3', to: 'owner' },
  invalidationDecidedToRequester: { clause: '37.3', to: 'requester' },
  invalidationWithdrawn: { clause: '37.3', to: 'owner' },
  invalidationEnded: { clause: '37.3', to: 'requester' },
  invalidationReopened: { clause: '34.4', to: 'requester' },
  restorationGranted: { clause: '38.1', to: 'applicant', starts: 'restorationGranted' },
  restorationRefused: {
    clause: '38.1',
    to: 'applicant',
    starts: 'complainable',
    disputed: ['restorationRefused'],
    names: 'complaint',
  },
  restorationWithoutObject: { clause: '38.1', to: 'applicant' },
  disputeReceived: { clause: '5.1', to: 'parties' },
  disputeDecided: { clause: '5.1', to: 'parties' },
  disputeSettled: { clause: '5.1', to: 'parties' },
  disputeEnded: { clause: '5.1', to: 'parties' },
  disputeReopened: { clause: '5.1', to: 'parties' },
  priorityDisputeReceived: { clause: '28.11', to: 'applicant' },
  priorityDisputeDecided: { clause: '28.11', to: 'applicant' },
  priorityOrderReversed: { clause: '28.11', to: 'applicant' },
  priorityDisputeEnded: { clause: '28.10', to: 'applicant' },
  courtActionFiled: { clause: '5.1¶2', by: suits, to: 'parties' },
  courtDecided: { clause: '5.1¶2', under: { invalidation: '37.3' }, by: suits, to: 'parties' },
  courtInquiry: { clause: '5.1¶2', to: 'office' },
  outsideDecision: { clause: '17.3', to: 'holders' },
  recorded: { clause: '35.2', by: recordals, to: 'requester' },
  recordalRefused: { clause: '35.2', by: recordals, to: 'requester' },
  recordalRequested: { clause: '17.3', by: recordals, to: 'others' },
  recordalEntered: { clause: '17.3', by: recordals, to: 'others' },
  recordalDropped: { clause: '17.3', by: recordals, to: 'others' },
  rightEnded: { clause: '19.4', by: { applicationContract: '15.3', pledge: '39' }, to: 'others' },
  recordalEnded: { clause: '35.2', by: recordals, to: 'requester' },
  recordalReopened: { clause: '35.2', by: recordals, to: 'requester' },
  priorUse: { clause: '16.2', to: 'owner', starts: 'priorUse' },
  priorUseRecognised: { clause: '16.2', to: 'requester' },
  priorUseRecognisedToOwner: { clause: '16.2', to: 'owner' },
  priorUseNotRecognised: { clause: '16.2', to: 'requester' },
  priorUseNotRecognisedToOwner: { clause: '16.2', to: 'owner' },
  priorUseObjected: { clause: '16.2', to: 'requester' },
  priorUseWithdrawn: { clause: '16.2', to: 'owner' },
  priorUseEnded: { clause: '16.2', to: 'requester' },
  priorUseReopened: { clause: '34.4', to: 'requester' },
  foreignFilingDecided: { clause: '41', to: 'applicant' },
  reminder: { clause: '29.2', to: 'applicant' },
  officeReminder: { clause: '29.1', to: 'office' },
  overdue: { clause: '29.1', to: 'office' },
  corrected: { clause: '5.1', to: 'parties' },
  actUndone: { clause: '5.1', to: 'parties' },
  transferStands: { clause: '17.3', to: 'holders' },
  transferUndone: { clause: '17.3', to: 'others' },
  limitMoved: { clause: '29.2', to: 'applicant' },
  serviceFailed: { clause: '29.2', to: 'office' },
} as const satisfies Record<string, Notice>;

export type NoticeKind = keyof typeof notices;

/** The limits of which a letter names the one that ends first. */
export const limitsNamed = (kind: NoticeKind): readonly LimitName[] => [(notices[kind] as Notice).names ?? []].flat();

/** What the bulletin can carry (30.1, 33.1, 36.2, 37.2, 16.2 and corrections). */
export const bulletinEntries = {
  application: '30.1',
  applicationAgain: '31.1',
  patent: '33.1',
  lapse: '36.2',
  surrender: '36.2',
  expiry: '36.2',
  revocation: '36.2',
  partialRevocation: '37.2',
  invalidation: '36.2',
  partialInvalidation: '37.2',
  priorUse: '16.2',
  correction: '35.1',
} as const satisfies Record<string, Clause>;
export type BulletinEntry = keyof typeof bulletinEntries;

/** Entries whose publication is an act in the case, done once, with that act: of each at most one waits. */
export const publishingActs = {
  application: 'APPLICATION_PUBLISHED',
  applicationAgain: 'APPLICATION_PUBLISHED',
  patent: 'PATENT_PUBLISHED',
} as const satisfies Partial<Record<BulletinEntry, string>>;
export type PublishedOnce = keyof typeof publishingActs;

export const isPublishedOnce = (entry: BulletinEntry): entry is PublishedOnce => entry in publishingActs;

/** What an act of that type publishes, of what waits. */
export const publishedBy = (type: string): readonly PublishedOnce[] =>
  (Object.keys(publishingActs) as PublishedOnce[]).filter((entry) => publishingActs[entry] === type);

/** What the State Register can be told to enter. */
export const registerEntries = {
  registration: '32.1',
  annualFee: '32.2',
  lapse: '36.1',
  surrender: '36.1',
  expiry: '10.2',
  revocation: '34.2',
  partialRevocation: '34.2',
  invalidation: '37.1',
  partialInvalidation: '37.2',
  reinstatement: '34.4',
  correction: '35.1',
  dates: '33.1',
  nameChange: '35.2',
  transfer: '17.3',
  applicationContract: '15.3',
  licence: '19.1',
  sublicence: '19.2',
  licenceChange: '19.4',
  pledge: '39',
  outsideDecision: '20',
  priorUse: '16.2',
  duplicate: '32.4',
} as const satisfies Record<string, Clause>;
export type RegisterEntry = keyof typeof registerEntries;
