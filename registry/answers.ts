/** What is handed in to the record and what it answers. Answers of the law are values; faults are thrown. */
import type { CaseState, Correction, Entry, Outcome, Refusal } from '../engine/types.ts';
import type { CivilDate, Instant, Law } from '../law/index.ts';
import type { Act, CaseNumber } from '../machines/types.ts';
import type { NumberSort } from './numbers.ts';

/** The engine as the record needs it; `engine/index.ts` is one. */
export interface Engine {
  step(state: CaseState | null, act: Act, law: Law): Outcome;
  /** Whether an act has to be put in its place rather than added at the end. */
  isLate(state: CaseState, act: Act, law: Law): boolean;
  correct(entries: readonly Entry[], act: Act, law: Law, state: CaseState): Outcome;
  nextInstant(state: CaseState): Instant | null;
  timeAct(state: CaseState, recordedAt: Instant): Act;
  replay(
    entries: Iterable<Entry>,
    lawOf: (version: string) => Law,
    each?: (entry: Entry, before: CaseState | null, after: CaseState) => void,
  ): CaseState;
  canonical(value: unknown): string;
  actDefinition(
    type: string,
  ): { readonly allots?: NumberSort | undefined; readonly datedByOffice?: readonly string[] | undefined } | undefined;
}

/** An act as handed in. `case` null opens a case: the record draws its number. When it was recorded is the record's to say. */
export type SubmittedAct<D = unknown> = Omit<Act<D>, 'recordedAt' | 'case'> & { readonly case: CaseNumber | null };

/** An act for which a day may stand, today meaning now; with neither, it takes effect when it is recorded. */
export type HandedAct<D = unknown> = Omit<SubmittedAct<D>, 'effectiveAt'> & {
  readonly effectiveAt?: Instant;
  readonly on?: CivilDate;
};

export interface ApplyOptions {
  /** Idempotency key: the same key with the same act, as it was handed in, gives the same answer. */
  readonly key: string;
  /** Number of entries that the caller has seen; 0 for a case not yet opened. */
  readonly expectedSeq?: number;
  /** Whoever hands it in acts for him- or herself: it takes effect when it comes. */
  readonly byParty?: boolean;
  /** Letters and bulletin entries of what takes effect before this were seen to by whoever kept the record then. */
  readonly toldBefore?: Instant;
  /** When the office records it; nothing in the record reads a clock. */
  readonly now: Instant;
  /** Whoever hands it in keeps the time of its case, and need not be told. */
  readonly unpoked?: boolean;
}

/** The act is on disk. */
export interface Receipt {
  readonly ok: true;
  readonly case: CaseNumber;
  readonly seq: number;
  /** SHA-256 of the entry with its predecessor's, hex. */
  readonly hash: string;
  readonly entry: Entry;
  /** Sequence numbers of the entries of time made just before it, in the same transaction. */
  readonly fired: readonly number[];
  /** When time acts next in this case. */
  readonly next: Instant | null;
}

/** The caller and the record disagree about what was there before; the law was not asked. */
export interface Conflict {
  readonly ok: false;
  readonly conflict: true;
  readonly code:
    | 'idempotency.conflict'
    | 'sequence.conflict'
    | 'effect.unknown'
    | 'effect.settled'
    | 'bulletin.closed'
    | 'bulletin.otherDay'
    | 'bulletin.notYet'
    | 'bulletin.empty'
    | 'webhook.unknown'
    | 'webhook.tooMany'
    | 'proposal.unknown'
    | 'proposal.settled'
    | 'assignment.held'
    | 'comment.unknown';
  readonly params: Readonly<Record<string, unknown>>;
  readonly reason: string;
}

export type Answer = Receipt | Refusal | Conflict;

/** One committed entry, as told to those who listen. */
export interface Committed {
  readonly case: CaseNumber;
  readonly seq: number;
  readonly type: string;
  readonly recordedAt: Instant;
  readonly next: Instant | null;
  /** Ids of effects that wait to be carried out. */
  readonly effects: readonly string[];
  readonly correction?: Correction;
}
