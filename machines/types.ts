/**
 * The nouns that machines, engine and every runtime share: act, case file, proceeding, term, view.
 * Plain JSON data throughout; no behaviour, no clock.
 */
import type {
  CivilDate,
  Clause,
  DateName,
  DueDate,
  FeeName,
  Instant,
  Kind,
  Law,
  Length,
  LimitName,
  PolicyName,
  Turn,
} from '../law/index.ts';

/** A case is known by its application number in the office's own form: `A 2026 0012`. */
export type CaseNumber = string & { readonly __brand: 'CaseNumber' };

/** `application`, `patent`, or machine and serial within the case: `opposition-2`. */
export type ProceedingId = string & { readonly __brand: 'ProceedingId' };

/** Proceeding and limit, and a serial where it was worked out again: `application/formalReply/1`. */
export type TermId = string & { readonly __brand: 'TermId' };

export const machineNames = [
  'application',
  'forwarding',
  'service',
  'secrecy',
  'additionalMaterial',
  'priorityClaim',
  'examinationRequest',
  'foreignFiling',
  'opposition',
  'appeal',
  'dispute',
  'restoration',
  'patent',
  'postGrantOpposition',
  'invalidation',
  'recordal',
  'priorUse',
] as const;
export type MachineName = (typeof machineNames)[number];

/** Machines of which a case has one, known by the machine's name. The first two are what a case is opened for. */
export const oneInACase: readonly MachineName[] = ['application', 'forwarding', 'patent'];

/** In what capacity somebody acts. `time` is the law itself, acting because a term has ended. */
export const roles = [
  'applicant',
  'owner',
  'author',
  'opponent',
  'thirdPerson',
  'formalExaminer',
  'substantiveExaminer',
  'commission',
  'registrar',
  'operator',
  'clearedOfficer',
  'court',
  'office',
  'time',
] as const;
export type Role = (typeof roles)[number];

/** Those outside the office, who act for themselves. */
export const partyRoles: readonly Role[] = ['applicant', 'owner', 'author', 'opponent', 'thirdPerson'];

/** Whether somebody of the office acts in a role: for it, or as the one who records what a court has decided. */
export const isOfTheOffice = (role: Role): boolean => role !== 'time' && !partyRoles.includes(role);

/** Who acts: every act records who signed it and on what authority (27.2). */
export interface Actor {
  readonly person: string;
  readonly role: Role;
  /** The registered patent attorney who signs for the person, with the warrant. */
  readonly attorney?: { readonly name: string; readonly registration: string; readonly warrant?: string };
}

/** What a document is: the papers of 27.2-27.5, 27.7 and 28.3 by the law's names, what proves something, and the rest. */
export const documentKinds = [
  'request',
  'description',
  'claims',
  'drawings',
  'abstract',
  'photographs',
  'overallDrawing',
  'warrant',
  'paymentDocument',
  'priorityDocument',
  'translation',
  'evidence',
  'other',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A document lodged with an act. The file itself is outside the journal, its SHA-256 (hex) inside. */
export interface DocumentRef {
  readonly sha256: string;
  /** As its sender calls the file. */
  readonly name: string;
  readonly kind: DocumentKind;
}

/** A payment shown with an act, or recorded by itself. Money in qəpik. */
export interface Payment {
  readonly receipt: string;
  readonly paidOn: CivilDate;
  readonly minor: number;
}

/** Something that somebody did, or that time did, on a date. */
export interface Act<D = unknown> {
  readonly type: string;
  readonly case: CaseNumber;
  /** The proceeding it is addressed to, where the case has several of its sort. */
  readonly proceeding?: ProceedingId;
  /** When it takes effect in law. */
  readonly effectiveAt: Instant;
  /** When the office recorded it. */
  readonly recordedAt: Instant;
  readonly by: Actor;
  /** Who handed it in, where that is not who signs: a registrar who records a letter, the operator of the machine. */
  readonly recordedBy?: string;
  /** The second person who confirmed it, where the office asks for one. */
  readonly confirmedBy?: string;
  /** The file by which another system's record of it came, where this office did not record it itself. */
  readonly importedFrom?: string;
  readonly data: D;
  readonly documents?: readonly DocumentRef[];
}

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** WIPO ST.3 code of nationality or seat. */
  readonly country: string;
  readonly sort: 'natural' | 'legal';
  readonly payer: 'natural' | 'budget' | 'municipality' | 'other';
  readonly language: 'az' | 'en';
  /** How notices reach this party. */
  readonly channel: 'electronic' | 'post';
  readonly email?: string;
}

export interface Author {
  readonly id?: string;
  readonly name: string;
  readonly address: string;
  /** 30.2, 32.6: refuses to be named in what the office publishes. */
  readonly refusesMention: boolean;
}

export interface Representative {
  readonly name: string;
  readonly registration: string;
  readonly warrant: boolean;
  /** 27.2: by id, the applicants or owners who gave the warrant, where others of them did not. */
  readonly warrantOf?: readonly string[];
  readonly email?: string;
}

export interface FeePaid extends Payment {
  readonly fee: FeeName;
  /** Year of the patent, for annual fees. */
  readonly year?: number;
  readonly proceeding?: ProceedingId;
  /** 39: the act that showed it has lost its effect. It counts for the same fee again, or is given back. */
  readonly undone?: true;
  /** Who had shown it, where that was no applicant or owner: it counts for no other. */
  readonly shownBy?: string;
}

/** A finding of an examiner on one condition: `7.6` met or not, and why. */
export interface Finding {
  readonly clause: Clause;
  readonly met: boolean;
  readonly reason?: string;
  readonly on: CivilDate;
}

/** What is known about the application and what becomes of it. Every machine of the case reads it; acts write it. */
export interface CaseFile {
  readonly number: CaseNumber;
  readonly kind: Kind;
  readonly route: 'national' | 'international' | 'divisional' | 'separate' | 'forwarded';
  readonly title: string;
  readonly classification: readonly string[];
  readonly applicants: readonly Party[];
  /** 12, 17.3: whose application or patent it was until the day on which it passed to others, earliest first. */
  readonly formerHolders?: readonly { readonly holders: readonly Party[]; readonly until: CivilDate }[];
  readonly authors: readonly Author[];
  readonly representative?: Representative;
  /** 27.2: by id, foreign applicants or owners whom a treaty lets act without an attorney. */
  readonly actsDirectly?: readonly string[];
  readonly dates: Readonly<Partial<Record<DateName, CivilDate>>>;
  readonly sentOn?: CivilDate;
  /** The moment of receipt, kept where the office has set when its day closes. */
  readonly receivedAt?: Instant;
  /** `provisional`: set while another may still be declared (28.3) or has still to be proved (28.8). */
  readonly priority: {
    readonly date: CivilDate;
    readonly basis: string;
    readonly established: boolean;
    readonly provisional?: boolean;
  };
  /** The initial case of a divisional, the case whose additional material this was, and the links that lead here. */
  readonly links: readonly {
    readonly relation:
      | 'divisionalOf'
      | 'separatedFrom'
      | 'separatedInto'
      | 'dividedInto'
      | 'earlierApplicationOf'
      | 'claims'
      | 'sameSubjectAs';
    readonly case: CaseNumber;
  }[];
  readonly international?: {
    readonly number: string;
    readonly filingDate: CivilDate;
    readonly publication?: string;
    readonly publicationDate?: CivilDate;
  };
  /** 27.3-27.5: papers on file, by name of the checklist. */
  readonly contents: Readonly<Record<string, boolean | number>>;
  readonly translationMissing: boolean;
  readonly deficiencies: readonly string[];
  readonly findings: readonly Finding[];
  readonly fees: readonly FeePaid[];
  /** 27.5: how many there were at filing; and their text as it stands, where the office has it. */
  readonly claims: { readonly independent: number; readonly dependent: number; readonly text?: readonly string[] };
  /** Abstract, or for designs the list and description of essential features. */
  readonly abstract: string;
  /** Every own priority claim that was ever made (28.9). */
  readonly claimedPriority: boolean;
  readonly limitedText?: string;
  readonly converted: readonly { readonly from: Kind; readonly on: CivilDate }[];
  readonly publication?: { readonly issue: string; readonly on: CivilDate };
  /** 29.5, 31.1: the subject matter for which the application is published again, or has been. */
  readonly publishedAgain?: { readonly subject: string; readonly awaited: boolean };
  readonly patent?: {
    readonly number: string;
    readonly owners: readonly Party[];
    readonly endedOn?: CivilDate;
    readonly endedBy?: string;
  };
  /** 30.8: whether provisional protection runs, and since when. */
  readonly protection: {
    readonly status: 'none' | 'running' | 'neverBegun' | 'ended';
    readonly from?: CivilDate;
    /** After a revocation in part: the limited text that it reaches, and since when; from the beginning where left out. */
    readonly within?: { readonly text: string; readonly since?: CivilDate };
  };
  /** 25, 30.7: under which order nothing of the case may be shown. */
  readonly secrecy?: { readonly clause: '25' | '30.7'; readonly since: CivilDate };
}

/** What a proceeding keeps about one of its limits, where that is counted in a way of its own. */
export interface KeptLimit {
  readonly length?: Length;
  /** What was left of it when the case ended. */
  readonly left?: Length;
  /** Counted from this day, or from service of the decision to restore, unless a later notice starts it afresh. */
  readonly from?: CivilDate | 'restorationGranted';
  /** 29.2: months by which it had been prolonged by then. */
  readonly prolonged?: number;
  /** Days in which it did not count, and the day since which it does not. */
  readonly notCounted?: number;
  readonly stoppedOn?: CivilDate;
}

/** Facts that a proceeding keeps for itself: who opposes, on what grounds, which limit was missed. */
export interface Own {
  readonly dates: Readonly<Partial<Record<DateName, CivilDate>>>;
  readonly length?: Length;
  readonly kept?: Readonly<Partial<Record<LimitName, KeptLimit>>>;
  /** Limits of a party that ended without the act they were for, and have not begun again. */
  readonly limitsMissed?: readonly LimitName[];
  readonly [fact: string]: unknown;
}

/** One machine running inside a case, in our own state format. */
export interface ProceedingState {
  readonly id: ProceedingId;
  readonly machine: MachineName;
  readonly version: number;
  readonly value: unknown;
  /** Whether it is not over yet: none of its active states is an end. */
  readonly pending: boolean;
  /** History states by id, as ids of the states to return to. */
  readonly history?: Readonly<Record<string, readonly string[]>>;
  readonly own: Own;
}

export type OtherTrigger = 'internationalArrival' | 'initialFiling' | 'initialArrival';

/** A running limit, or one that ran out while its state lasts on. */
export interface Term {
  readonly id: TermId;
  readonly limit: LimitName;
  readonly clause: Clause;
  readonly policy?: PolicyName;
  readonly proceeding: ProceedingId;
  readonly whose: Turn;
  readonly due: DueDate;
  /** 26.1, 29.5: what it is counted from, where that is not what its row says. */
  readonly from?: OtherTrigger;
  readonly status: 'running' | 'overdue';
  /** When time acts next: at the earliest reminder not yet sent, or at the end. */
  readonly next: Instant;
  /** The reminder that is next, null when the end is. */
  readonly mark: number | null;
  /** Reminders already sent: days before the last day, or per cent of the limit. */
  readonly reminded: readonly number[];
  readonly window: boolean;
}

/** What a guard, a record function or a notice may look at. */
export interface View<D = unknown, O extends Own = Own> {
  readonly act: Act<D>;
  readonly data: D;
  /** The civil day on which it takes effect; for a term that ended, its last day. */
  readonly on: CivilDate;
  readonly at: Instant;
  readonly file: CaseFile;
  /** The proceeding that is looking. */
  readonly id: ProceedingId;
  readonly own: O;
  readonly proceedings: readonly ProceedingState[];
  readonly terms: readonly Term[];
  /** The proceeding that told this one something. */
  readonly from?: ProceedingState;
  readonly law: Law;
}

/** What an act, or a fact a machine notes, changes in the file and in the proceeding's own facts. */
export interface Patch {
  readonly file?: Partial<CaseFile>;
  readonly own?: Partial<Own>;
}

/** Carried by states and transitions: the clause, whose turn it is, and the limits that run while the state lasts. */
export interface Meta {
  readonly clause?: Clause;
  readonly policy?: PolicyName;
  readonly turn?: Turn;
  readonly limit?: LimitName | readonly LimitName[];
  /** The state lasts until a proceeding of this sort ends. */
  readonly waitsFor?: MachineName;
  /** The proceeding is over while in this state; only what the law still allows can move it. */
  readonly ends?: true;
}
