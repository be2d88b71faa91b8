/** Work in a transaction before it is written: rows to come, and cases, answers and counters as they stand. */
import type { CaseState, Entry } from '../engine/types.ts';
import type { Instant } from '../law/index.ts';
import type { Committed } from './answers.ts';
import type { Change } from './case-store.ts';

/** A case between two entries. */
export interface WorkingCase {
  readonly state: CaseState;
  readonly head: string;
  readonly recordedAt: Instant;
}

export interface StoredAnswer {
  readonly body_hash: string;
  readonly answer: string;
}

/** What one job makes of the cases: taken over as a whole, or forgotten. */
export interface Draft {
  readonly changes: Change[];
  readonly cases: Map<string, WorkingCase>;
  readonly answers: Map<string, StoredAnswer>;
  readonly numbers: Map<string, number>;
  readonly added: Map<string, Entry[]>;
  readonly committed: Committed[];
  /** Cases of which nobody has to be told: who works on them keeps their time. */
  readonly hushed: Set<string>;
}

export const emptyDraft = (): Draft => ({
  changes: [],
  cases: new Map(),
  answers: new Map(),
  numbers: new Map(),
  added: new Map(),
  committed: [],
  hushed: new Set(),
});
