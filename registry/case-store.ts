/**
 * The narrow door to a database: what the writer needs, and nothing of what any one database calls it. Reads beside the
 * writer see committed transactions only.
 */
import type { Kysely } from 'kysely';
import type { Ddl } from './migrations/migration.ts';
import type { OutageCode } from './outage.ts';
import type { TableName, Tables } from './schema.ts';

/**
 * One row to write. `insert` fails on a row that is there, `put` replaces it, `ignore` leaves it. `set` changes the
 * columns it names in the rows that match `where`, `remove` takes those away.
 */
export type Change = { [T in TableName]: ChangeOf<T> }[TableName];

type ChangeOf<T extends TableName> =
  | { readonly how: 'insert' | 'put' | 'ignore'; readonly table: T; readonly row: Tables[T] }
  | { readonly how: 'set'; readonly table: T; readonly row: Partial<Tables[T]>; readonly where: Partial<Tables[T]> }
  | { readonly how: 'remove'; readonly table: T; readonly where: Partial<Tables[T]> };

/** A case as locked: its state only where the caller does not have the one of that `seq` already. */
export interface LockedCase {
  readonly number: string;
  readonly seq: number;
  readonly head: string;
  readonly state: string | null;
}

export interface EntryRow {
  readonly seq: number;
  readonly body: string;
  readonly prev_hash: string;
  readonly hash: string;
}

/** An entry, and its place in the order in which all were committed. */
export interface CommittedEntry {
  /** In the words of the database; of no other, and of no copy. */
  readonly place: string;
  readonly case_number: string;
  readonly seq: number;
  readonly hash: string;
  readonly recorded_at: string;
}

/** What can be done inside a transaction. */
export interface CaseTransaction {
  /** Locks cases until the transaction ends. `known`: sequence numbers of the states the caller has. */
  lock(numbers: readonly string[], known: ReadonlyMap<string, number>): Promise<ReadonlyMap<string, LockedCase>>;
  /** Answers given before, by key. */
  answers(
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, { readonly body_hash: string; readonly answer: string }>>;
  /** The last number drawn of a series, 0 if none was; nobody else draws one of it until the transaction ends. */
  lastNumber(series: string): Promise<number>;
  entries(caseNumber: string): Promise<readonly EntryRow[]>;
  /** In the order given. */
  write(changes: readonly Change[]): Promise<void>;
  /** For what is done seldom. */
  readonly db: Kysely<Tables>;
}

export interface CaseStore {
  /**
   * On disk when it resolves; nothing of it is kept when `work` throws. One at a time. Where the database broke off a
   * transaction that can be had again, `work` is called again.
   */
  transact<T>(work: (tx: CaseTransaction) => Promise<T>): Promise<T>;
  /**
   * Anything else that is asked of the database; had again, as a whole, where the connection was lost. Throws, as
   * `transact` does, `registry.unavailable` and `registry.cannotWrite`.
   */
  ask<T>(how: 'read' | 'write', work: () => Promise<T>): Promise<T>;
  /** What it could not do when it was asked last; null where all is well. */
  readonly outage: OutageCode | null;
  /** Is told when an outage begins. */
  onOutage(listener: () => void): () => void;
  /** The journal of one case, as committed. */
  entries(caseNumber: string, afterSeq: number, limit: number): Promise<readonly EntryRow[]>;
  /** Entries in the order of their commits, from a place on or from the first; none comes before one of them later. */
  committed(from: string | null, limit: number): Promise<readonly CommittedEntry[]>;
  lastCommitted(): Promise<CommittedEntry | null>;
  /** Committed rows, read only. */
  readonly reader: Kysely<Tables>;
  /** Other processes may write to the same record. */
  readonly shared: boolean;
  /** Whether time is this process's to keep: of several one has it, and another takes over when that one is gone. */
  keepsTime(): Promise<boolean>;
  /** Makes and changes tables. */
  readonly ddl: Ddl;
  /** What the database finds damaged in itself, in its own words; null for nothing, or where it sees to that alone. */
  damage(): Promise<string | null>;
  close(): Promise<void>;
}
