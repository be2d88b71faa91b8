/** What goes into the pure step and what comes out. Plain JSON data; the record keeps exactly this. */
import type { CivilDate, Clause, FeeName, Instant, LimitName } from '../law/index.ts';
import type { Act, CaseFile, CaseNumber, ProceedingId, ProceedingState, Term, TermId } from '../machines/types.ts';
import type { BulletinEntry, NoticeKind, PublishedOnce, RegisterEntry } from '../machines/index.ts';

/** Our own state format: all that is known of a case after entry `seq`. */
export interface CaseState {
  readonly schema: 1;
  readonly number: CaseNumber;
  /** Entries so far; the first is 1. */
  readonly seq: number;
  readonly lawVersion: string;
  /** The latest instant at which anything took effect. */
  readonly at: Instant;
  readonly file: CaseFile;
  readonly proceedings: readonly ProceedingState[];
  readonly terms: readonly Term[];
}

export type TermEnd = 'met' | 'missed' | 'cancelled' | 'superseded';

/** What happened to a term in one step. A recomputed term names the one it supersedes. */
export type TermChange =
  | { readonly change: 'begun'; readonly term: Term; readonly supersedes?: TermId }
  | { readonly change: 'reminded'; readonly term: Term }
  | {
      readonly change: 'ended';
      readonly id: TermId;
      readonly limit: LimitName;
      readonly clause: Clause;
      readonly proceeding: ProceedingId;
      readonly how: TermEnd;
    };

/** Something to carry out in the world. Its id is made of case, sequence and index, and goes with it wherever it goes. */
export type Effect = { readonly id: string; readonly clause: Clause } & (
  | {
      readonly kind: 'dispatch-notice';
      readonly notice: NoticeKind;
      /** Party ids; `office` for the office's own docket. */
      readonly to: string;
      readonly name: string;
      readonly language: 'az' | 'en';
      readonly channel: 'electronic' | 'post' | 'internal';
      readonly email?: string;
      /** Registration of the attorney to whom it goes in the place of its party (27.2). */
      readonly through?: string;
      /** The service proceeding to which dispatch and receipt are reported, for a notice that starts a limit. */
      readonly service?: ProceedingId;
      /** Whose letter that is: of two of one notice, each is about its own. */
      readonly sender?: ProceedingId;
      readonly params: Readonly<Record<string, string | number | boolean | null>>;
    }
  | {
      readonly kind: 'queue-publication';
      readonly entry: BulletinEntry;
      /** What is printed, as the file had it when it was queued. */
      readonly params: Readonly<Record<string, unknown>>;
      /** What of it the file does not say, or not for long. */
      readonly about?: Readonly<Record<string, unknown>>;
    }
  /** What waits for the bulletin does not any more. */
  | { readonly kind: 'unqueue-publication'; readonly entry: PublishedOnce }
  | {
      readonly kind: 'enter-register';
      readonly entry: RegisterEntry;
      readonly on: CivilDate;
      readonly params: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'demand-fee'; readonly fee: FeeName; readonly year?: number; readonly dueOn: CivilDate | null }
  | { readonly kind: 'act-on-case'; readonly act: Omit<Act, 'recordedAt'> }
);

/** Where a proceeding went. */
export interface Move {
  readonly proceeding: ProceedingId;
  readonly from: unknown;
  readonly to: unknown;
}

/** What a late act put right: which entries lost their effect, what time did instead, and whom to tell again. */
export interface Correction {
  /** The instant from which the case was worked out again. */
  readonly since: Instant;
  /** Entries of time that would not have been made, and acts that could no longer be done. */
  readonly superseded: readonly {
    readonly seq: number;
    readonly type: string;
    readonly why: 'not due' | 'refused';
    readonly code?: string;
  }[];
  /** What time did in the case as put right, that it had not done before. */
  readonly regenerated: readonly {
    readonly label: string;
    readonly type: string;
    readonly effectiveAt: Instant;
    readonly term: TermId;
    readonly mark?: number;
  }[];
  /** Effects of superseded entries, by id: each addressee is told. */
  readonly recalled: readonly string[];
}

/** An act as journalled, with what it caused; the registry adds hashes. */
export interface Entry {
  readonly case: CaseNumber;
  readonly seq: number;
  readonly act: Act;
  readonly clause: Clause;
  readonly edition: string;
  readonly lawVersion: string;
  readonly moves: readonly Move[];
  readonly terms: readonly TermChange[];
  readonly effects: readonly Effect[];
  readonly correction?: Correction;
}

/** The law says no: a value, never an exception. Nothing changes but the record of the refusal. */
export interface Refusal {
  readonly ok: false;
  readonly code: string;
  readonly clause: Clause | null;
  readonly params: Readonly<Record<string, unknown>>;
  /** In words, English; other languages from the catalogue by code. */
  readonly reason: string;
}

export interface Accepted {
  readonly ok: true;
  readonly state: CaseState;
  readonly entry: Entry;
}

/** Terms and effects of the step are in its entry. */
export type Outcome = Accepted | Refusal;
