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

/** Where a list differs from what the journal makes: the row by its key; the column, unless the row itself is too much or missing. */
export interface ListPlace {
  readonly table: string;
  readonly key: string;
  readonly column: string | null;
  readonly why: string;
}

/**
 * The first that is bad. `hash`: an entry is not what was hashed; `chain`: not after its predecessor; `law`: the law it
 * was made under is not what its version names; `state`: the case is not what the journal makes of it; `list`: nor is what
 * lists say of it, at `place`; `number`: a number was drawn and no journal has it, or given and not drawn; `document`: a
 * document that the entry names is not in the store, or is another.
 */
export interface BadEntry {
  readonly case: CaseNumber;
  /** 0 where it is about no entry. */
  readonly seq: number;
  readonly what: 'hash' | 'chain' | 'law' | 'state' | 'list' | 'number' | 'document';
  readonly detail: string;
  readonly place?: ListPlace;
}

export interface Verification {
  readonly ok: boolean;
  readonly cases: number;
  readonly entries: number;
  /** Contents that entries name, each read once. */
  readonly documents: number;
  readonly bad: BadEntry | null;
}
