/**
 * What one transaction works on: cases, answers and counters as locked, and what its jobs make of them. Each job has a
 * draft of its own, taken over as a whole or not at all; rows are written once, at the end.
 */
import type { CaseState, Entry } from '../engine/types.ts';
import type { Instant, Law } from '../law/index.ts';
import { entryHash, genesis } from './chain.ts';
import type { CaseTransaction, Change } from './case-store.ts';
import { caseRow } from './projection/case-row.ts';
import { project } from './projection/project.ts';
import type { Waiting } from './projection/project.ts';
import { emptyDraft } from './draft.ts';
import type { StoredAnswer, WorkingCase } from './draft.ts';
import { RegistryError } from './registry-error.ts';
import type { StateCache } from './state-cache.ts';
import type { Committed, Engine } from './answers.ts';

/** A serial in a series of numbers. */
export interface Serial {
  readonly series: string;
  readonly serial: number;
}

export interface Needs {
  readonly cases: readonly string[];
  readonly keys: readonly string[];
}

export class Session {
  readonly tx: CaseTransaction;
  readonly engine: Engine;
  readonly law: Law;
  readonly cache: StateCache;
  /** Whoever keeps the time outside is to be told of what is committed. */
  readonly pokes: boolean;
  private readonly kept = emptyDraft();
  private draft = emptyDraft();
  private readonly locked: Map<string, WorkingCase>;
  private readonly remembered: ReadonlyMap<string, StoredAnswer>;

  private constructor(
    tx: CaseTransaction,
    engine: Engine,
    law: Law,
    cache: StateCache,
    pokes: boolean,
    locked: Map<string, WorkingCase>,
    remembered: ReadonlyMap<string, StoredAnswer>,
  ) {
    this.tx = tx;
    this.engine = engine;
    this.law = law;
    this.cache = cache;
    this.pokes = pokes;
    this.locked = locked;
    this.remembered = remembered;
  }

  /** Locks and looks up all that the jobs of a transaction need, in one go. */
  static async open(
    tx: CaseTransaction,
    { engine, law, cache, pokes }: { engine: Engine; law: Law; cache: StateCache; pokes: boolean },
    needs: Needs,
  ): Promise<Session> {
    const numbers = [...new Set(needs.cases)].sort();
    const known = new Map<string, number>();
    for (const number of numbers) {
      const cached = cache.get(number);
      if (cached) known.set(number, cached.state.seq);
    }
    const locked = new Map<string, WorkingCase>();
    const [rows, answers] = await Promise.all([tx.lock(numbers, known), tx.answers([...new Set(needs.keys)])]);
    for (const [number, row] of rows) {
      const cached = cache.get(number);
      const state = row.state === null ? cached?.state : (JSON.parse(row.state) as CaseState);
      if (state?.seq !== row.seq) throw new RegistryError('registry.badState', { case: number, seq: row.seq });
      locked.set(number, { state, head: row.head, recordedAt: cached?.recordedAt ?? state.at });
    }
    return new Session(tx, engine, law, cache, pokes, locked, answers);
  }

  /** The case as this transaction has it now. */
  caseOf(number: string): WorkingCase | undefined {
    return this.draft.cases.get(number) ?? this.kept.cases.get(number) ?? this.locked.get(number);
  }

  answerTo(key: string): StoredAnswer | undefined {
    return this.draft.answers.get(key) ?? this.kept.answers.get(key) ?? this.remembered.get(key);
  }

  /** The journal of a case, with what this transaction has added. */
  async journal(number: string): Promise<Entry[]> {
    const rows = await this.tx.entries(number);
    const entries = rows.map((row) => JSON.parse(row.body) as Entry);
    return [...entries, ...this.addedTo(number)];
  }

  /** Entries that this transaction has added to a case. */
  addedTo(number: string): readonly Entry[] {
    return [...(this.kept.added.get(number) ?? []), ...(this.draft.added.get(number) ?? [])];
  }

  /** The serial that comes next in a series; `take` uses it up. */
  async nextSerial(series: string): Promise<number> {
    const last = this.draft.numbers.get(series) ?? this.kept.numbers.get(series) ?? (await this.tx.lastNumber(series));
    return last + 1;
  }

  take({ series, serial }: Serial): void {
    this.draft.numbers.set(series, serial);
  }

  /** Adds an entry to the journal of its case, with everything that follows from it. Returns its hash. */
  append(entry: Entry, state: CaseState, effects: Waiting = 'pending'): string {
    const before = this.caseOf(entry.case);
    if (entry.seq !== (before?.state.seq ?? 0) + 1 || state.seq !== entry.seq)
      throw new RegistryError('registry.badSequence', { case: entry.case, seq: entry.seq, state: state.seq });
    const prevHash = before?.head ?? genesis;
    const body = this.engine.canonical(entry);
    const head = entryHash(prevHash, body);
    const { draft } = this;
    draft.changes.push({
      how: 'insert',
      table: 'entries',
      row: { case_number: entry.case, seq: entry.seq, body, prev_hash: prevHash, hash: head },
    });
    project(draft.changes, entry, before?.state ?? null, state, { again: false, effects });
    draft.cases.set(entry.case, { state, head, recordedAt: entry.act.recordedAt });
    const added = draft.added.get(entry.case);
    if (added) added.push(entry);
    else draft.added.set(entry.case, [entry]);
    draft.committed.push({
      case: entry.case,
      seq: entry.seq,
      type: entry.act.type,
      recordedAt: entry.act.recordedAt,
      next: this.engine.nextInstant(state),
      effects: entry.effects.filter((e) => e.kind === 'dispatch-notice' || e.kind === 'act-on-case').map((e) => e.id),
      ...(entry.correction && { correction: entry.correction }),
    });
    return head;
  }

  answer(key: string, stored: StoredAnswer): void {
    this.draft.answers.set(key, stored);
    this.change({ how: 'insert', table: 'idempotency', row: { key, ...stored } });
  }

  /** Has whoever keeps the time outside told of a case. */
  poke(number: string, seq: number, since: Instant): void {
    if (this.pokes) this.change({ how: 'put', table: 'pokes', row: { case_number: number, seq, since } });
  }

  /** Of what this job does to a case, nobody has to be told. */
  hush(number: string): void {
    this.draft.hushed.add(number);
  }

  /** Any other row to be written with this job. */
  change(...changes: readonly Change[]): void {
    this.draft.changes.push(...changes);
  }

  /** Takes over what the job in hand has done. */
  keep(): void {
    const { kept, draft } = this;
    for (const [number, { state, recordedAt }] of draft.cases)
      if (!draft.hushed.has(number)) this.poke(number, state.seq, recordedAt);
    for (const change of draft.changes) kept.changes.push(change);
    for (const [number, working] of draft.cases) kept.cases.set(number, working);
    for (const [key, stored] of draft.answers) kept.answers.set(key, stored);
    for (const [series, last] of draft.numbers) kept.numbers.set(series, last);
    for (const [number, entries] of draft.added)
      kept.added.set(number, [...(kept.added.get(number) ?? []), ...entries]);
    kept.committed.push(...draft.committed);
    this.draft = emptyDraft();
  }

  /** Forgets what the job in hand has done. */
  drop(): void {
    this.draft = emptyDraft();
  }

  /** Writes what was kept. */
  async flush(): Promise<void> {
    const changes = this.kept.changes;
    for (const { state, head, recordedAt } of this.kept.cases.values())
      changes.push({
        how: 'put',
        table: 'cases',
        row: caseRow(state, head, recordedAt, this.engine.nextInstant(state)),
      });
    for (const [series, last] of this.kept.numbers)
      changes.push({ how: 'put', table: 'numbers', row: { series, last } });
    await this.tx.write(changes);
  }

  /** After the commit: the states for the next transaction, and what to tell those who listen. */
  settle(): readonly Committed[] {
    for (const [number, working] of this.kept.cases) this.cache.set(number, working);
    return this.kept.committed;
  }
}
