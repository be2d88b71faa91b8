/** The office's own work on a case, outside its journal: who has it, and what its people note of it. */
import type { Instant } from '../law/index.ts';
import type { CaseNumber } from '../machines/types.ts';

/** A case went from one person of the office to another; null for nobody. */
export interface HandOver {
  readonly from: string | null;
  readonly to: string | null;
  readonly by: string;
  readonly note: string | null;
  readonly at: Instant;
}

export interface Assignment {
  readonly case: CaseNumber;
  /** Who has it now. */
  readonly assignee: string | null;
  /** The first before the others. */
  readonly history: readonly HandOver[];
}

export interface AssignmentOrder extends Omit<HandOver, 'from'> {
  readonly case: CaseNumber;
  /** Only if this one has it still, or nobody for null. */
  readonly ifHeldBy?: string | null;
}

export interface NewComment {
  readonly case: CaseNumber;
  readonly person: string;
  readonly text: string;
  /** Idempotency key: the same key in the same case with the same text is the same comment. */
  readonly key: string;
  readonly at: Instant;
}

export interface CommentRecord {
  readonly case: CaseNumber;
  /** Its place among the comments of its case, from 1. */
  readonly id: number;
  readonly person: string;
  readonly at: Instant;
  /** Null once it is withdrawn. */
  readonly text: string | null;
  readonly withdrawn: Withdrawal | null;
}

export interface Withdrawal {
  readonly by: string;
  readonly at: Instant;
  readonly reason: string | null;
}
