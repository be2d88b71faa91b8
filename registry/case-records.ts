/** What the record shows of cases, their journal and their terms, and how it is asked for. Instants and days as ISO text. */
import type { CaseState, Entry, Refusal } from '../engine/types.ts';
import type { CivilDate, Clause, DueDate, Instant, Kind, LimitName, Turn } from '../law/index.ts';
import type { CaseNumber, DocumentRef, ProceedingId, TermId } from '../machines/types.ts';
import type { SubmittedAct } from './answers.ts';

/** An entry with its place in the hash chain of its case; `prevHash` of the first entry is 64 zeros. */
export interface StoredEntry {
  readonly case: CaseNumber;
  readonly seq: number;
  readonly entry: Entry;
  readonly prevHash: string;
  readonly hash: string;
}

/** One case in a list. */
export interface CaseSummary {
  readonly number: CaseNumber;
  readonly kind: Kind;
  readonly title: string;
  /** Condition of the proceeding that carries the case: `application.awaitingCorrection`, `patent.inForce`. */
  readonly stage: string;
  readonly seq: number;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly receivedOn: CivilDate | null;
  readonly filedOn: CivilDate | null;
  readonly publishedOn: CivilDate | null;
  readonly patentNumber: string | null;
  /** Under an order of 25 or 30.7. */
  readonly secret: boolean;
  readonly overdueTerms: number;
  readonly nextDue: Instant | null;
  /** Why firing its terms failed the last time, if it did. */
  readonly fault: string | null;
}

/** A case as it is, and the entries that made it so. */
export interface History {
  readonly state: CaseState;
  readonly entries: readonly Entry[];
}

/** A case that may not be able to move by itself; `engine.stuck` says why. */
export interface StuckCandidate extends CaseSummary {
  readonly because: readonly ('overdue' | 'nothingRuns' | 'incident' | 'fault')[];
}

export interface TermRecord {
  readonly case: CaseNumber;
  readonly id: TermId;
  readonly limit: LimitName;
  readonly clause: Clause;
  readonly proceeding: ProceedingId;
  readonly whose: Turn;
  readonly status: 'running' | 'overdue' | 'ended';
  readonly due: DueDate;
  readonly next: Instant;
  readonly provisional: boolean;
  readonly window: boolean;
  readonly begunSeq: number;
  readonly endedSeq: number | null;
  readonly how: string | null;
}

export interface RefusalRecord {
  readonly key: string;
  readonly case: CaseNumber | null;
  readonly recordedAt: Instant;
  readonly person: string;
  readonly act: SubmittedAct;
  readonly refusal: Refusal;
}

/** A page of a list; `next` goes back in as `after`, null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface Paging {
  readonly after?: string;
  /** 100 when not given, 1000 at most. */
  readonly limit?: number;
}

/** Somebody looked into a case that is not public. */
export interface ReadRecord {
  readonly case: CaseNumber;
  readonly person: string;
  readonly at: Instant;
  /** What was asked: `GET /cases/:number`. */
  readonly what: string;
}

/** A content that somebody has uploaded. */
export interface Upload {
  /** Hex. */
  readonly sha256: string;
  readonly person: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly at: Instant;
}

/** A document that an entry names. */
export interface CaseDocument extends DocumentRef {
  readonly seq: number;
  /** Null where the record does not know the content: nobody has uploaded it here. */
  readonly mediaType: string | null;
  readonly bytes: number | null;
}

export interface TermQuery extends Paging, WithoutSecret {
  /** Of the cases in which the file names somebody now. */
  readonly party?: string;
  readonly whose?: Turn;
  readonly status?: 'running' | 'overdue';
  readonly limitName?: LimitName;
  readonly dueBefore?: Instant;
  readonly provisional?: boolean;
}

/** Whether cases set apart (25, 30.7), and what concerns them, are left out of a list. */
export interface WithoutSecret {
  readonly withoutSecret?: boolean;
}

/** Letters by post whose receipt starts a limit. */
export interface PostQuery extends Paging, WithoutSecret {
  readonly awaits: 'posting' | 'proof';
}

/** Of the cases that somebody of the office has, or of those that nobody has for null. */
export interface HeldBy {
  readonly assignee?: string | null;
}

export interface StuckQuery extends Paging, WithoutSecret, HeldBy {}

export interface DocketQuery extends Paging, WithoutSecret, HeldBy {
  /** Party id, actor or attorney, as recorded. */
  readonly person?: string;
  /** Whom the file names now: applicant, owner, attorney, opponent, requester. */
  readonly party?: string;
  readonly stage?: string;
  readonly kind?: Kind;
}

/** After a cursor; of the cases that somebody may see: without those set apart, of a party. */
export interface ChangesQuery extends Paging, WithoutSecret {
  readonly party?: string;
}

/** An entry that was committed: of which case, and where that stands now. */
export interface ChangedCase {
  readonly case: CaseNumber;
  readonly seq: number;
  readonly stage: string;
  /** Of the entry, which it names for good. */
  readonly hash: string;
  readonly recordedAt: Instant;
  /** The cursor after it. */
  readonly at: string;
}

export interface Changes {
  readonly items: readonly ChangedCase[];
  /** The cursor from which to go on, also where there is nothing more by now. */
  readonly next: string;
  /** There is more already. */
  readonly more: boolean;
}

/** Of a case, what says whether somebody may see anything of it. */
export interface Glimpse {
  readonly number: CaseNumber;
  /** Of its last entry. */
  readonly seq: number;
  /** Set apart (25, 30.7). */
  readonly secret: boolean;
  /** The bulletin has carried it (30.1). */
  readonly published: boolean;
  /** The file or a proceeding names the person. */
  readonly named: boolean;
}

/** What an operator watches, without the cases set apart. */
export interface OfficeFigures {
  /** Cases by stage. */
  readonly cases: Readonly<Record<string, number>>;
  /** Limits that have run out while what they are for is not done, by whose they are. */
  readonly overdue: Readonly<Record<string, number>>;
  /** What is to be carried out, by how it stands: pending, failing, incident. */
  readonly effects: Readonly<Record<string, number>>;
  /** When the oldest of these was caused; null where there is none. */
  readonly oldestEffect: Instant | null;
  /** Cases that a fault keeps from being moved on. */
  readonly faults: number;
  readonly bulletinQueue: number;
  /** Acts that wait for a second person. */
  readonly proposals: number;
  /** Webhooks, by how they stand: active, failing, incident, paused. */
  readonly webhooks: Readonly<Record<string, number>>;
}
