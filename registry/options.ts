/** How the record is opened, filled and checked. */
import type { Instant, Law } from '../law/index.ts';
import type { CaseNumber } from '../machines/types.ts';
import type { Engine, SubmittedAct } from './answers.ts';

export interface RegistryOptions {
  /** Path of an SQLite file, made if it does not exist; or the address of a PostgreSQL database. */
  readonly database: string;
  /** The law that acts are judged by from now on; registered under its version. */
  readonly law: Law;
  readonly engine?: Engine;
  /** Cases kept in memory; 1000 when not given. */
  readonly cacheSize?: number;
  /** Acts that share a commit at most; 256 when not given. */
  readonly batchSize?: number;
}

/** A case to be put in as it was: its acts in the order recorded. */
export interface CaseSeed {
  readonly acts: readonly (SubmittedAct & { readonly recordedAt: Instant })[];
}

export interface LoadOptions {
  /** Cases in one transaction; 500 when not given. */
  readonly batch?: number;
  /** Effects of the past have been carried out already: nothing of them will be again. */
  readonly effects?: 'pending' | 'done';
  readonly onProgress?: (cases: number) => void;
}

/** The first bad entry. `hash`: not what was hashed; `chain`: not after its predecessor; `state`: the case is not what the journal makes of it. */
export interface BadEntry {
  readonly case: CaseNumber;
  readonly seq: number;
  readonly what: 'hash' | 'chain' | 'state';
  readonly detail: string;
}

export interface Verification {
  readonly ok: boolean;
  readonly cases: number;
  readonly entries: number;
  readonly bad: BadEntry | null;
}
