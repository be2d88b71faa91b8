/** Issues of the official bulletin: what each printed, for good. */
import type { CivilDate, Clause, Instant } from '../../law/index.ts';
import type { BulletinEntry } from '../../machines/index.ts';
import type { CaseNumber } from '../../machines/types.ts';

/** One entry as an issue printed it. */
export interface PrintedEntry {
  /** The id of the effect that queued it. */
  readonly id: string;
  readonly case: CaseNumber;
  readonly entry: BulletinEntry;
  readonly clause: Clause;
  readonly content: Readonly<Record<string, unknown>>;
  /** Takes back what an earlier issue said: which one. */
  readonly corrects?: { readonly issue: string; readonly on: CivilDate };
}

export interface BulletinIssue {
  /** `2026/3`. */
  readonly number: string;
  /** The day on which everything in it is published. */
  readonly on: CivilDate;
  readonly status: 'open' | 'closed';
  readonly openedAt: Instant;
  readonly openedBy: string;
  readonly closedAt: Instant | null;
  /** SHA-256 of number, date and entries in canonical JSON, hex; null while it is open. */
  readonly hash: string | null;
}

export interface WholeIssue extends BulletinIssue {
  /** In the order in which they are printed; of an open issue, those published so far. */
  readonly entries: readonly PrintedEntry[];
}

/** An entry that an issue takes up and has not yet published. */
export interface EntryToPublish {
  readonly id: string;
  readonly case: CaseNumber;
  readonly entry: BulletinEntry;
  /** Set for what an earlier issue printed and the case no longer bears out. */
  readonly corrects: { readonly issue: string; readonly on: CivilDate } | null;
  /** What the step that queued it knew of it. */
  readonly about?: Readonly<Record<string, unknown>>;
}

/** An entry that had to stay in the queue, and why. */
export interface LeftOut {
  readonly id: string;
  readonly case: CaseNumber;
  readonly entry: BulletinEntry;
  readonly code: string;
  readonly reason: string;
}

export interface IssueToOpen {
  readonly number: string;
  readonly on: CivilDate;
  readonly by: string;
  readonly now: Instant;
}
