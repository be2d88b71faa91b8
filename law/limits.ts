/**
 * Every limit of the procedure, in the order L1-L36 and then those that exist so that nothing waits unseen.
 * A data table: how long, whose, counted from what, and what its end means. An edition holds one of these.
 */
import type { Clause } from './clauses.ts';
import type { PeriodName, PolicyName } from './policies.ts';
import type { Kind, Length, Turn } from './types.ts';

/** Days that a case or one of its proceedings keeps, and from which limits are counted. */
export const dateNames = [
  'receipt',
  'filing',
  'initialFiling',
  'dispatched',
  'internationalArrival',
  'initialArrival',
  'reply',
  'examination',
  'publicationDecision',
  'publication',
  'registration',
  'patentPublication',
  'lastDecision',
  'feePaid',
  'claimed',
  'missedLimit',
  'annualFee',
  'named',
  'firstYearsDue',
] as const;
export type DateName = (typeof dateNames)[number];

/** Notices whose service starts a limit: the limit is counted from the day the addressee received it. */
export type StartingNotice =
  | 'deficiency'
  | 'newMatter'
  | 'unity'
  | 'refusal'
  | 'oppositionCopy'
  | 'notAdmitted'
  | 'publicationDecision'
  | 'registrationInvitation'
  | 'priorUse'
  | 'restorationGranted'
  | 'postGrantOppositionCopy'
  | 'patentEnd'
  | 'complainable';

/** What a limit is counted from. `opening`: the act that opened the state in which it runs. */
export type RunsFrom = { readonly on: 'opening' } | { readonly on: DateName } | { readonly service: StartingNotice };

/** How long: one length, one for each kind (null: the kind has no such limit), a policy's, or one the proceeding keeps. */
export type HowLong =
  | Length
  | Readonly<Record<Kind, Length | null>>
  | { readonly policy: PeriodName }
  | { readonly kept: 'length' };

export interface Limit {
  /** Its row in the specification of the procedure. */
  readonly row: `L${number}` | null;
  readonly clause: Clause;
  readonly policy?: PolicyName;
  readonly whose: Turn;
  readonly length: HowLong;
  readonly runsFrom: RunsFrom;
  /** 26.1: in an international application counted from its arrival at the office, not from its filing date; or by a policy. */
  readonly fromArrival?: true | 'divisionalOfInternational';
  /** 29.5 (policy): in a divisional counted from the filing of the first application, not from its own. */
  readonly fromInitial?: true;
  /** `moves the case`: its end is an event of the machine. `overdue`: nobody loses a right, the case shows as stuck. */
  readonly end: 'movesTheCase' | 'overdue';
  /** Never later than the end of this other limit. */
  readonly notPast?: string;
  /** Never earlier than the end of this other limit. */
  readonly notBefore?: string;
  /** 29.2: may be prolonged on petition. */
  readonly extendable?: true;
  /** A window in which somebody may act, rather than a limit within which somebody must. */
  readonly window?: true;
  /** 10.2: the term of a right; never moves. */
  readonly termOfRight?: true;
  /** Begins anew, a year further on, when it is met. */
  readonly repeats?: true;
  /** Nobody is reminded, as nothing is lost that most would want to save; of a party's an office may set days. */
  readonly silent?: true;
}

const p = (text: string) => text as Length;
const byKind = (
  invention: string,
  utilityModel: string,
  industrialDesign: string | null,
): Record<Kind, Length | null> => ({
  invention: p(invention),
  utilityModel: p(utilityModel),
  industrialDesign: industrialDesign === null ? null : p(industrialDesign),
});

export const limits = {
  formalExamination: {
    row: 'L1',
    clause: '29.1',
    whose: 'office',
    length: p('P1M'),
    runsFrom: { on: 'receipt' },
    end: 'overdue',
  },
  formalReply: {
    row: 'L2',
    clause: '29.2',
    whose: 'applicant',
    length: p('P2M'),
    runsFrom: { service: 'deficiency' },
    end: 'movesTheCase',
    extendable: true,
  },
  translation: {
    row: 'L3',
    clause: '27.7',
    policy: 'translationMissing',
    whose: 'applicant',
    length: p('P2M'),
    runsFrom: { on: 'filing' },
    fromArrival: true,
    end: 'movesTheCase',
  },
  internationalTranslation: {
    row: 'L4',
    clause: '26.1',
    policy: 'translationMissing',
    whose: 'applicant',
    length: p('P2M'),
    runsFrom: { on: 'receipt' },
    end: 'movesTheCase',
  },
  freeAmendment: {
    row: 'L5',
    clause: '27.8',
    whose: 'applicant',
    length: p('P1M'),
    runsFrom: { on: 'filing' },
    fromArrival: true,
    end: 'movesTheCase',
    window: true,
    silent: true,
  },
  priorityDeclaration: {
    row: 'L6',
    clause: '28.3',
    whose: 'applicant',
    length: p('P2M'),
    runsFrom: { on: 'receipt' },
    end: 'movesTheCase',
    window: true,
    silent: true,
  },
  priorityFee: {
    row: 'L7',
    clause: '28.8',
    whose: 'applicant',
    length: p('P2M'),
    runsFrom: { on: 'claimed' },
    end: 'movesTheCase',
  },
  certifiedCopy: {
    row: 'L6',
    clause: '28.3',
    policy: 'certifiedCopy',
    whose: 'applicant',
    length: { policy: 'certifiedCopy' },
    runsFrom: { on: 'receipt' },
    end: 'movesTheCase',
  },
  separateApplication: {
    row: 'L9',
    clause: '28.6',
    whose: 'applicant',
    length: p('P3M'),
    runsFrom: { service: 'newMatter' },
    end: 'movesTheCase',
    window: true,
  },
  unityElection: {
    row: 'L10',
    clause: '29.5',
    whose: 'applicant',
    length: p('P2M'),
    runsFrom: { service: 'unity' },
    end: 'movesTheCase',
  },
  divisional: {
    row: 'L11',
    clause: '29.5¶5',
    whose: 'applicant',
    length: byKind('P12M', 'P6M', null),
    runsFrom: { on: 'filing' },
    fromInitial: true,
    fromArrival: 'divisionalOfInternational',
    end: 'movesTheCase',
    window: true,
    silent: true,
  },
  appeal: {
    row: 'L12',
    clause: '29.6',
    whose: 'applicant',
    length: p('P2M'),
    runsFrom: { service: 'refusal' },
    end: 'movesTheCase',
  },
  examinationRequest: {
    row: 'L13',
    clause: '29.10',
    whose: 'anyone',
    length: p('P18M'),
    runsFrom: { on: 'filing' },
    fromArrival: true,
    end: 'movesTheCase',
    window: true,
    silent: true,
  },
  applicationPublication: {
    row: 'L14',
    clause: '30.1',
    whose: 'office',
    length: byKind('P12M', 'P12M', 'P6M'),
    runsFrom: { on: 'receipt' },
    end: 'overdue',
  },
  securityPostponement: {
    row: 'L15',
    clause: '30.7',
    whose: 'office',
    length: { kept: 'length' },
    runsFrom: { on: 'named' },
    end: 'movesTheCase',
  },
  opposition: {
    row: 'L16',
    clause: '31.1',
    whose: 'anyone',
    length: p('P6M'),
    runsFrom: { on: 'publication' },
    end: 'movesTheCase',
    window: true,
    silent: true,
  },
  observations: {
    row: 'L17',
    clause: '31.3',
    whose: 'applicant',
    length: p('P2M'),
    runsFrom: { service: 'oppositionCopy' },
    end: 'movesTheCase',
  },
  oppositionDecision: {
    row: 'L18',
    clause: '31.4',
    whose: 'commission',
    length: p('P2M'),
    runsFrom: { on: 'opening' },
    end: 'overdue',
  },
  registration: {
    row: 'L19',
    clause: '32.1',
    whose: 'office',
    length: p('P2M'),
    runsFrom: { on: 'lastDecision' },
    end: 'overdue',
    notBefore: 'registrationAfterPayment',
  },
  patentPublication: {
    row: 'L20',
    clause: '33.1',
    whose: 'office',
    length: p('P3M'),
    runsFrom: { on: 'registration' },
    end: 'overdue',
  },
  postGrantOpposition: {
    row: 'L21',
    clause: '34.1',
    whose: 'anyone',
    length: p('P6M'),
    runsFrom: { on: 'patentPublication' },
    end: 'movesTheCase',
    window: true,
    silent: true,
  },
  annualFee: {
    row: 'L22',
    clause: '32.2',
    whose: 'owner',
    length: { kept: 'length' },
    repeats: true,
    runsFrom: { on: 'annualFee' },
    end: 'movesTheCase',
  },
  patentTerm: {
    row: 'L23',
    clause: '10.2',
    whose: 'nobody',
    length: byKind('P20Y', 'P10Y', 'P10Y'),
    runsFrom: { on: 'annualFee' },
    end: 'movesTheCase',
    termOfRight: true,
    silent: true,
  },
  restoration: {
    row: 'L24',
    clause: '38.2',
    whose: 'applicant',
    length: p('P12M'),
    runsFrom: { on: 'missedLimit' },
    end: 'movesTheCase',
    window: true,
  },
  replyReview: {
    row: 'L25',
    clause: '29.2',
    policy: 'replyReview',
    whose: 'office',
    length: { policy: 'replyReview' },
    runsFrom: { on: 'reply' },
    end: 'overdue',
  },
  publicationFee: {
    row: 'L26',
    clause: '29.3¶3',
    policy: 'publicationFee',
    whose: 'applicant',
    length: { policy: 'publicationFee' },
    runsFrom: { service: 'publicationDecision' },
    end: 'overdue',
  },
  registrationFee: {
    row: 'L27',
    clause: '32.1',
    policy: 'registrationFee',
    whose: 'applicant',
    length: { policy: 'registrationFee' },
    runsFrom: { service: 'registrationInvitation' },
    end: 'overdue',
  },
  priorUseNotice: {
    row: 'L28',
    clause: '16.2',
    whose: 'office',
    length: p('P1M'),
    runsFrom: { on: 'opening' },
    end: 'overdue',
  },
  priorUseObjection: {
    row: 'L29',
    clause: '16.2',
    policy: 'priorUseObjectionFrom',
    whose: 'owner',
    length: p('P2M'),
    runsFrom: { service: 'priorUse' },
    end: 'movesTheCase',
  },
  priorUseObjectionFromNotice: {
    row: 'L29',
    clause: '16.2',
    policy: 'priorUseObjectionFrom',
    whose: 'owner',
    length: p('P2M'),
    runsFrom: { on: 'opening' },
    end: 'movesTheCase',
  },
  foreignFilingDecision: {
    row: 'L30',
    clause: '41¶2',
    whose: 'office',
    length: p('P3M'),
    runsFrom: { on: 'receipt' },
    end: 'overdue',
    notBefore: 'foreignFilingReview',
  },
  annualFeeGrace: {
    row: 'L31',
    clause: '43',
    policy: 'annualFeeGrace',
    whose: 'owner',
    length: { policy: 'annualFeeGrace' },
    runsFrom: { on: 'missedLimit' },
    end: 'movesTheCase',
  },
  restoredAct: {
    row: 'L32',
    clause: '38.1',
    whose: 'applicant',
    length: { kept: 'length' },
    runsFrom: { service: 'restorationGranted' },
    end: 'movesTheCase',
  },
  commissionDecision: {
    row: 'L33',
    clause: '5.1',
    policy: 'commissionDecision',
    whose: 'commission',
    length: { policy: 'commissionDecision' },
    runsFrom: { on: 'opening' },
    end: 'overdue',
  },
  substantiveExamination: {
    row: 'L34',
    clause: '29.3',
    policy: 'substantiveExamination',
    whose: 'office',
    length: { policy: 'substantiveExamination' },
    runsFrom: { on: 'examination' },
    end: 'overdue',
    notPast: 'applicationPublication',
  },
  requestDecision: {
    row: 'L35',
    clause: '29.10',
    policy: 'requestDecision',
    whose: 'office',
    length: { policy: 'requestDecision' },
    runsFrom: { on: 'opening' },
    end: 'overdue',
  },
  oppositionAdmission: {
    row: 'L36',
    clause: '31.3',
    policy: 'oppositionAdmission',
    whose: 'commission',
    length: { policy: 'oppositionAdmission' },
    runsFrom: { on: 'opening' },
    end: 'overdue',
  },

  registrationAfterPayment: {
    row: 'L19',
    clause: '32.1',
    policy: 'registrationAfterPayment',
    whose: 'office',
    length: { policy: 'registrationAfterPayment' },
    runsFrom: { on: 'feePaid' },
    end: 'overdue',
  },
  foreignFilingReview: {
    row: 'L30',
    clause: '41¶2',
    policy: 'foreignFilingReview',
    whose: 'office',
    length: { policy: 'foreignFilingReview' },
    runsFrom: { on: 'claimed' },
    end: 'overdue',
  },
  firstAnnualFees: {
    row: 'L22',
    clause: '32.2',
    policy: 'yearsBegunBeforeGrant',
    whose: 'owner',
    length: { policy: 'yearsBegunBeforeGrant' },
    runsFrom: { on: 'firstYearsDue' },
    end: 'movesTheCase',
  },
  internationalForwarding: {
    row: null,
    clause: '26.3',
    policy: 'internationalForwarding',
    whose: 'office',
    length: { policy: 'internationalForwarding' },
    runsFrom: { on: 'receipt' },
    end: 'overdue',
  },
  relatedSecrecy: {
    row: null,
    clause: '25',
    policy: 'relatedSecrecy',
    whose: 'office',
    length: { policy: 'relatedSecrecy' },
    runsFrom: { on: 'claimed' },
    end: 'overdue',
  },
  deemedService: {
    row: null,
    clause: '29.2',
    policy: 'deemedService',
    whose: 'office',
    length: { policy: 'deemedService' },
    runsFrom: { on: 'dispatched' },
    end: 'movesTheCase',
    silent: true,
  },
  complaint: {
    row: null,
    clause: '5.1',
    policy: 'complaint',
    whose: 'applicant',
    length: { policy: 'complaint' },
    runsFrom: { service: 'complainable' },
    end: 'movesTheCase',
    window: true,
  },
  oppositionComplaint: {
    row: null,
    clause: '5.1',
    policy: 'complaint',
    whose: 'opponent',
    length: { policy: 'complaint' },
    runsFrom: { service: 'notAdmitted' },
    end: 'movesTheCase',
    window: true,
  },
  patentEndComplaint: {
    row: null,
    clause: '5.1',
    policy: 'complaint',
    whose: 'owner',
    length: { policy: 'complaint' },
    runsFrom: { service: 'patentEnd' },
    end: 'movesTheCase',
    window: true,
  },
  postGrantReply: {
    row: null,
    clause: '34.2',
    policy: 'postGrantReply',
    whose: 'owner',
    length: { policy: 'postGrantReply' },
    runsFrom: { service: 'postGrantOppositionCopy' },
    end: 'movesTheCase',
  },
  postponedPublication: {
    row: null,
    clause: '30.6',
    policy: 'postponementAtMost',
    whose: 'office',
    length: { kept: 'length' },
    runsFrom: { on: 'named' },
    end: 'movesTheCase',
  },
  declinedReminder: {
    row: null,
    clause: '30.6',
    policy: 'declinedReminder',
    whose: 'office',
    length: { policy: 'declinedReminder' },
    runsFrom: { on: 'opening' },
    end: 'movesTheCase',
    silent: true,
  },
  foreignFiling: {
    row: 'L30',
    clause: '41',
    whose: 'applicant',
    length: p('P12M'),
    runsFrom: { on: 'filing' },
    end: 'movesTheCase',
    window: true,
    silent: true,
  },
  courtReminder: {
    row: null,
    clause: '34.4',
    policy: 'courtReminder',
    whose: 'office',
    length: { policy: 'courtReminder' },
    runsFrom: { on: 'opening' },
    end: 'movesTheCase',
    silent: true,
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/** L8: tests made when a priority is claimed, not timers. */
export const priorityPeriods = {
  convention: { row: 'L8', clause: '28.2', length: byKind('P12M', 'P12M', 'P6M') },
  exhibition: { row: 'L8', clause: '28.2¶2', length: byKind('P6M', 'P6M', 'P6M') },
  treatyFirst: { row: 'L8', clause: '28.5', length: byKind('P12M', 'P12M', 'P6M') },
  earlierApplication: { row: 'L8', clause: '28.7', length: byKind('P12M', 'P12M', 'P6M') },
} as const satisfies Record<string, { row: 'L8'; clause: Clause; length: Record<Kind, Length | null> }>;

/** How long before filing the author or the applicant may have disclosed the matter without harm to its novelty. */
export const ownDisclosurePeriods = {
  invention: { clause: '7.5', length: p('P12M') },
  utilityModel: { clause: '8.4', length: p('P12M') },
  industrialDesign: { clause: '9.4', length: p('P6M') },
} as const satisfies Record<Kind, { clause: Clause; length: Length }>;
