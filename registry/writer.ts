/**
 * The one queue before the one writer. What is waiting shares a transaction and its flush; people's acts go before the
 * work of time, which is never left out. A transaction that fails is taken apart, so that only the job at fault fails.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Law } from '../law/index.ts';
import type { CaseStore, CaseTransaction } from './case-store.ts';
import { RegistryError } from './registry-error.ts';
import { Session } from './session.ts';
import type { StateCache } from './state-cache.ts';
import type { Committed, Engine } from './answers.ts';

export interface Job<T> {
  /** Cases and keys that it will ask the session for. */
  readonly cases?: readonly string[];
  readonly keys?: readonly string[];
  /** Works on the session; what it throws is its own answer and keeps nothing. */
  run(session: Session, tx: CaseTransaction): Promise<T>;
  /** Has a transaction to itself: it writes at once, through `tx`. */
  readonly alone?: boolean;
}

interface Queued {
  readonly job: Job<unknown>;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

type Settled = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown };

export interface Writer {
  submit<T>(job: Job<T>, priority: 'people' | 'time'): Promise<T>;
  readonly onCommit: (listener: (committed: readonly Committed[]) => void) => () => void;
  close(): Promise<void>;
}

export interface WriterOptions {
  readonly store: CaseStore;
  readonly engine: Engine;
  readonly cache: StateCache;
  readonly law: () => Law;
  readonly batchSize: number;
  /** Whether somebody outside keeps the time, and has to be told. */
  readonly pokes: () => boolean;
}

export function makeWriter({ store, engine, cache, law, batchSize, pokes }: WriterOptions): Writer {
  const waiting = { people: [] as Queued[], time: [] as Queued[] };
  const listeners = new Set<(committed: readonly Committed[]) => void>();
  let pumping: Promise<void> | null = null;
  let closed = false;
  let turn = false;

  function pick(): Queued[] {
    turn = !turn;
    if (turn && waiting.time[0]?.job.alone) return waiting.time.splice(0, 1);
    const batch: Queued[] = [];
    take(waiting.people, batch, batchSize);
    // A quarter of every transaction is kept for time, however many people act.
    if (!batch[0]?.job.alone) take(waiting.time, batch, Math.max(batchSize, batch.length + Math.ceil(batchSize / 4)));
    return batch;
  }

  async function pump(): Promise<void> {
    await nextTurn();
    while (waiting.people.length > 0 || waiting.time.length > 0) {
      await carryOut(pick());
      await nextTurn();
    }
    pumping = null;
  }

  async function carryOut(batch: readonly Queued[]): Promise<void> {
    let done: Awaited<ReturnType<typeof transact>>;
    try {
      done = await transact(batch.map((queued) => queued.job));
    } catch (error) {
      cache.clear();
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const queued of batch) await carryOut([queued]);
      return;
    }
    batch.forEach((queued, i) => answer(queued, done.settled[i]));
    if (done.committed.length > 0) for (const listener of listeners) tell(listener, done.committed);
  }

  async function transact(jobs: readonly Job<unknown>[]) {
    const needs = { cases: jobs.flatMap((job) => job.cases ?? []), keys: jobs.flatMap((job) => job.keys ?? []) };
    const { session, settled } = await store.transact(async (tx) => {
      const session = await Session.open(tx, { engine, law: law(), cache, pokes: pokes() }, needs);
      const settled: Settled[] = [];
      for (const job of jobs) settled.push(await attempt(job, session, tx));
      await session.flush();
      return { session, settled };
    });
    return { settled, committed: session.settle() };
  }

  return {
    submit: <T>(job: Job<T>, priority: 'people' | 'time') =>
      new Promise<T>((resolve, reject) => {
        if (closed) return reject(new RegistryError('registry.closed'));
        waiting[priority].push({ job, resolve, reject });
        pumping ??= pump();
      }),
    onCommit(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      closed = true;
      await pumping;
    },
  };
}

/** Runs a job on its own draft. A job that writes at once cannot be undone alone: its fault is the transaction's. */
async function attempt(job: Job<unknown>, session: Session, tx: CaseTransaction): Promise<Settled> {
  try {
    const value = await job.run(session, tx);
    session.keep();
    return { ok: true, value };
  } catch (error) {
    if (job.alone) throw error;
    session.drop();
    return { ok: false, error };
  }
}

/** What was committed stays so, whatever a listener makes of it. */
function tell(listener: (committed: readonly Committed[]) => void, committed: readonly Committed[]): void {
  try {
    listener(committed);
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
  }
}

function answer(queued: Queued, settled: Settled | undefined): void {
  if (settled?.ok) queued.resolve(settled.value);
  else queued.reject(settled?.error);
}

/** Moves jobs into a batch up to `size`; one that must be alone ends it, or is all of it. */
function take(from: Queued[], batch: Queued[], size: number): void {
  let count = 0;
  while (batch.length + count < size && count < from.length) {
    if (from[count]?.job.alone) {
      if (batch.length + count === 0) count = 1;
      break;
    }
    count += 1;
  }
  batch.push(...from.splice(0, count));
}
