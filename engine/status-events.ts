/**
 * Which event of WIPO ST.27 an act, an entry in the State Register or the end of an application is. Closed: what stands
 * in no table does not compile. A data table.
 */
import type { KeyEventCode } from '../law/index.ts';
import type { ActType, RegisterEntry } from '../machines/index.ts';

type Data = Readonly<Record<string, unknown>>;
/** One event or several; where it depends on what the act or the entry says, worked out from that. */
export type StatusRow = readonly KeyEventCode[] | ((said: Data) => readonly KeyEventCode[]);

/** Acts that change no legal status by themselves, or only through the entry or the end that they cause. */
const silentActs = [
  'OTHER_PRIORITY_STATED',
  'DISPUTE_DECIDED',
  'PRIORITY_DISPUTE_DECIDED',
  'PRIORITY_ORDER_STATED',
  'SUSPENSION_ORDERED',
  'COURT_DECIDED',
  'SET_APART',
  'SET_APART_ENDED',
  'RELATED_APPLICATION_SET_APART',
  'RELATED_APPLICATION_RETURNED',
  'COMPENSATION_REQUESTED',
  'INTERNATIONAL_APPLICATION_RECEIVED',
  'INTERNATIONAL_APPLICATION_FORWARDED',
  'INTERNATIONAL_APPLICATION_WITHDRAWN',
  'WARRANT_FILED',
  'WARRANT_ENDED',
  'TRANSLATION_FILED',
  'AMENDMENT_PROPOSED',
  'NEW_MATTER_FOUND',
  'SEPARATE_APPLICATION_FILED',
  'ADDITIONAL_MATERIAL_STATED',
  'FEE_PAID',
  'PRIORITY_CLAIMED',
  'PRIORITY_FEE_PAID',
  'PRIORITY_COPY_FILED',
  'PRIORITY_INFORMATION_REQUESTED',
  'PRIORITY_CLAIM_REJECTED',
  'PRIORITY_CLAIM_WITHDRAWN',
  'EARLIER_APPLICATION_CLAIMED',
  'EARLIER_APPLICATION_CONFIRMED',
  'DEEMED_WITHDRAWN',
  'EARLIER_APPLICATION_STATED',
  'WITHDRAWAL_RELEASED',
  'OTHER_APPLICATION_ENDED',
  'OTHER_APPLICATION_RESUMED',
  'SAME_PRIORITY_NAMED',
  'SAME_PRIORITY_FOUND',
  'CORRECTION_FILED',
  'DEFICIENCIES_DROPPED',
  'CONSIDERED_NOT_FILED',
  'FINDINGS_RECORDED',
  'OWN_DISCLOSURE_SHOWN',
  'SUBJECT_MATTER_ELECTED',
  'DIVISIONAL_FILED',
  'INITIAL_APPLICATION_STATED',
  'DIVISIONAL_FOUND_EXCEEDING',
  'REFUSED',
  'APPEAL_DECIDED',
  'COMMISSION_FILE_INSPECTED',
  'APPLICATION_WITHDRAWN',
  'EXAMINATION_CARRIED_OUT',
  'MENTION_REFUSED',
  'PUBLICATION_REFUSED_BY_APPLICANT',
  'EARLY_PUBLICATION_REQUESTED',
  'MATERIALS_INSPECTED',
  'OPPOSITION_SUPPLEMENTED',
  'OPPOSITION_FOUND_DEFECTIVE',
  'OPPOSITION_ADMITTED',
  'OPPOSITION_NOT_ADMITTED',
  'OBSERVATIONS_FILED',
  'HEARING_SET',
  'HEARING_HELD',
  'MATERIAL_SUBMITTED',
  'OPPOSITION_WITHDRAWN',
  'OPPOSITION_CONTINUED',
  'APPLICATION_TRANSFER_REQUESTED',
  'APPLICATION_CONTRACT_REQUESTED',
  'TRANSFER_REQUESTED',
  'ASSIGNMENT_CHANGE_REQUESTED',
  'LICENCE_REQUESTED',
  'SUBLICENCE_REQUESTED',
  'LICENCE_CHANGE_REQUESTED',
  'PLEDGE_REQUESTED',
  'RECORDAL_ENTERED',
  'RECORDAL_REFUSED',
  'RECORDAL_WITHDRAWN',
  'RECORDED_RIGHT_ENDED',
  'OUTSIDE_DECISION_RECORDED',
  'PRIOR_USE_REQUESTED',
  'PRIOR_USE_NOTIFIED',
  'PRIOR_USE_OBJECTED',
  'PRIOR_USE_DECIDED',
  'PRIOR_USE_WITHDRAWN',
  'PATENT_REGISTERED',
  'ANNUAL_FEE_PAID',
  'DUPLICATE_REQUESTED',
  'COPY_REQUESTED',
  'POST_GRANT_OPPOSITION_NOT_ACCEPTED',
  'POST_GRANT_REPLY_FILED',
  'POST_GRANT_HEARING_SET',
  'POST_GRANT_HEARING_HELD',
  'POST_GRANT_MATERIAL_SUBMITTED',
  'POST_GRANT_OPPOSITION_WITHDRAWN',
  'POST_GRANT_OPPOSITION_CONTINUED',
  'MISTAKE_CORRECTION_REQUESTED',
  'MISTAKE_CORRECTED',
  'NAME_CHANGED',
  'REGISTER_CHANGE_REQUESTED',
  'REGISTER_CHANGED',
  'PATENT_SURRENDERED',
  'INVALIDATION_REPLY_FILED',
  'INVALIDATION_HEARING_SET',
  'INVALIDATION_HEARING_HELD',
  'INVALIDATION_MATERIAL_SUBMITTED',
  'INVALIDATION_WITHDRAWN',
  'COURT_INVALIDATED',
  'FOREIGN_FILING_REQUESTED',
  'RESTORATION_REQUESTED',
  'RESTORATION_DECIDED',
  'NOTICE_DISPATCHED',
  'NOTICE_SERVED',
  'NOTICE_OPENED',
  'SERVICE_REBUTTED',
  'SERVICE_CORRECTED',
  'SERVICE_FAILED',
  'CALENDAR_CHANGED',
] as const satisfies readonly ActType[];

type Telling = Exclude<ActType, (typeof silentActs)[number]>;

const maintained: StatusRow = ({ outcome }) => (outcome === 'rejected' ? ['M10'] : []);

const acts: Readonly<Record<Telling, StatusRow>> = {
  APPLICATION_RECEIVED: ['A10'],
  AMENDMENT_FILED: ['P10'],
  APPLICANT_CHANGED: ['R10'],
  /** 29.1: the registration decision, and the examination decided. */
  FORMAL_EXAMINATION_PASSED: ['W10', 'D10'],
  DEFICIENCIES_FOUND: ['T10'],
  EXTENSION_REQUESTED: ['T10'],
  UNITY_LACKING: ['D10'],
  EXAMINATION_REQUESTED: ['D10'],
  PUBLICATION_DECIDED: ['D10'],
  APPEAL_FILED: ['V10'],
  DISPUTE_FILED: ['V10'],
  COURT_ACTION_FILED: ['V10'],
  PRIORITY_DISPUTE_FILED: ['W10'],
  APPLICATION_CONVERTED: ['W10'],
  PUBLICATION_POSTPONED: ['T10'],
  PUBLICATION_RESUMED: ['T10'],
  PUBLICATION_PROHIBITED: ['T10'],
  PROHIBITION_APPROVED: ['T10'],
  PROHIBITION_LIFTED: ['T10'],
  APPLICATION_PUBLISHED: ['Q10'],
  OPPOSITION_FILED: ['E10'],
  OPPOSITION_DECIDED: ({ outcome }) => (outcome === 'inPart' ? ['P10'] : []),
  PATENT_PUBLISHED: ['Q10'],
  POST_GRANT_OPPOSITION_FILED: ['L10'],
  POST_GRANT_OPPOSITION_DECIDED: maintained,
  INVALIDATION_REQUESTED: ['L10'],
  INVALIDATION_DECIDED: maintained,
  FOREIGN_FILING_DECIDED: ['W10'],
};

const entries: Readonly<Record<RegisterEntry, StatusRow>> = {
  registration: ['F10'],
  annualFee: ['U10'],
  lapse: ['H10'],
  surrender: ['H10'],
  expiry: ['H10'],
  revocation: ['H10'],
  partialRevocation: ['M10', 'P10'],
  invalidation: ['H10'],
  partialInvalidation: ['M10', 'P10'],
  /** 34.4: of a patent in force a limitation is taken away; of one that stays ended, only one of the reasons. */
  reinstatement: ({ before, after }) => (after !== 'inForce' ? ['W10'] : before === 'inForce' ? ['P10'] : ['K10']),
  /** 35.1 a mistake, 35.2¶2 a change. */
  correction: ({ what }) => (what === undefined ? ['Y10'] : ['P10']),
  dates: ['Y10'],
  nameChange: ['R10'],
  transfer: ['R10'],
  applicationContract: ['S10'],
  licence: ['S10'],
  sublicence: ['S10'],
  licenceChange: ['S10'],
  pledge: ['S10'],
  /** 14.4, 15.2: it may say to whom the patent belongs. */
  outsideDecision: ({ decidedOwners }) => (decidedOwners === undefined ? ['W10'] : ['R10']),
  priorUse: ['W10'],
  duplicate: [],
};

/** Entries by which a right ceases, for a reason of that name. */
export const ceasing = ['lapse', 'surrender', 'expiry', 'revocation', 'invalidation'] as const;

const isTelling = (type: string): type is Telling => Object.hasOwn(acts, type);

const said = (row: StatusRow, data: unknown): readonly KeyEventCode[] =>
  typeof row === 'function' ? row((data ?? {}) as Data) : row;

/** The events that an act is by itself. Acts of time are none. */
export const eventsOfAct = (type: string, data: unknown): readonly KeyEventCode[] =>
  isTelling(type) ? said(acts[type], data) : [];

/** The events that an entry in the State Register is. */
export const eventsOfEntry = (entry: RegisterEntry, data: unknown): readonly KeyEventCode[] =>
  said(entries[entry], data);
