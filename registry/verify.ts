/** Proves the record from the journal alone: every hash, every state, every list and every number again. */
import * as standardEngine from '../engine/index.ts';
import type { CaseState, Entry } from '../engine/types.ts';
import type { CaseStore, EntryRow } from './case-store.ts';
import { entryHash, genesis } from './chain.ts';
import type { LawBook } from './law-book.ts';
import { readLawBook } from './law-book.ts';
import { openStore } from './open-store.ts';
import type { Engine } from './answers.ts';
import type { DocumentStore } from './documents/document-store.ts';
import { ProofOfDocuments } from './documents/proof-of-documents.ts';
import type { BadEntry, ListPlace, Verification } from './options.ts';
import { caseRow } from './projection/case-row.ts';
import { differenceInCase, ListsOfCase, orphan, replacedIn, storedLists } from './proof-of-lists.ts';
import { GivenNumbers, readCounters } from './proof-of-numbers.ts';
import type { CaseNumber } from '../machines/types.ts';

export interface VerifyOptions {
  readonly engine?: Engine;
  /** Where the documents are that the entries name: each is read and compared with its hash. Left out, none is. */
  readonly documents?: DocumentStore;
  /** Called after every few hundred cases; `of` is how many there are. */
  readonly onProgress?: (done: { readonly cases: number; readonly entries: number; readonly of: number }) => void;
}

const step = 500;

/**
 * Recomputes every hash, state and list and compares them with the stored ones, case by case in the order of their
 * numbers, to the first that is bad; then looks for numbers without a case. Takes an open registry or the address of a database; only reads it.
 */
export async function verify(
  target: { readonly database: string } | string,
  options: VerifyOptions = {},
): Promise<Verification> {
  const store = openStore(typeof target === 'string' ? target : target.database, { readOnly: true });
  try {
    return await verifyStore(store, options);
  } finally {
    await store.close();
  }
}

async function verifyStore(
  store: CaseStore,
  { engine = standardEngine, documents, onProgress }: VerifyOptions,
): Promise<Verification> {
  const laws = await readLawBook(store.reader);
  const counters = await readCounters(store);
  const numbersGiven = new GivenNumbers();
  const { of } = await store.reader
    .selectFrom('cases')
    .select((eb) => eb.fn.countAll<number>().as('of'))
    .executeTakeFirstOrThrow();
  const done = { cases: 0, entries: 0, documents: 0 };
  const proof = documents && new ProofOfDocuments(documents);
  for (let after = ''; ; ) {
    const numbers = await numbersAfter(store, after);
    for (const number of numbers) {
      const { rows, bad } = await proved(store, engine, laws, number);
      if (bad) return { ok: false, ...done, bad };
      const entries = rows.map((row) => JSON.parse(row.body) as Entry);
      const spoilt = (await proof?.fault(entries)) ?? null;
      if (spoilt) return { ok: false, ...done, bad: spoilt };
      done.documents = proof?.proved ?? 0;
      for (const entry of entries) numbersGiven.add(entry, engine);
      done.cases += 1;
      done.entries += rows.length;
    }
    onProgress?.({ cases: done.cases, entries: done.entries, of });
    const last = numbers.at(-1);
    if (last === undefined) break;
    after = last;
  }
  const bad = (await orphaned(store)) ?? numberFault(numbersGiven.fault(counters, await readCounters(store)));
  return { ok: bad === null, ...done, bad };
}

/** A case with what is bad about it. One that moved on while it was read is read again. */
async function proved(
  store: CaseStore,
  engine: Engine,
  laws: LawBook,
  number: CaseNumber,
): Promise<{ readonly rows: readonly EntryRow[]; readonly bad: BadEntry | null }> {
  for (let times = 1; ; times++) {
    const rows = await journalOf(store, number);
    const bad = chainFault(number, rows) ?? (await stateFault(store, engine, laws, number, rows));
    if (!bad || times === 5) return { rows, bad };
    const more = await store.entries(number, rows.at(-1)?.seq ?? -1, 1);
    if (more.length === 0) return { rows, bad };
    await laws.refresh();
  }
}

async function orphaned(store: CaseStore): Promise<BadEntry | null> {
  const found = await orphan(store);
  if (!found) return null;
  const { case: number, ...place } = found;
  return { case: number as CaseNumber, seq: 0, what: 'list', detail: placeInWords(place), place };
}

function numberFault(found: { readonly number: string; readonly why: string } | null): BadEntry | null {
  return found && { case: found.number as CaseNumber, seq: 0, what: 'number', detail: found.why };
}

const placeInWords = ({ table, key, column, why }: ListPlace): string =>
  `${table}, ${key}${column === null ? '' : `, ${column}`}: ${why}`;

/** Cases by number, also those of which only the journal or only the state is there. */
async function numbersAfter({ reader }: CaseStore, after: string): Promise<readonly CaseNumber[]> {
  const stored = await reader
    .selectFrom('cases')
    .select('number')
    .where('number', '>', after)
    .orderBy('number')
    .limit(step)
    .execute();
  const journalled = await reader
    .selectFrom('entries')
    .select('case_number as number')
    .where('case_number', '>', after)
    .groupBy('case_number')
    .orderBy('case_number')
    .limit(step)
    .execute();
  const numbers = new Set([...stored, ...journalled].map((row) => row.number as CaseNumber));
  return [...numbers].sort().slice(0, step);
}

async function journalOf(store: CaseStore, number: CaseNumber): Promise<readonly EntryRow[]> {
  const rows: EntryRow[] = [];
  for (;;) {
    const more = await store.entries(number, rows.at(-1)?.seq ?? -1, 1000);
    rows.push(...more);
    if (more.length < 1000) return rows;
  }
}

/** The first entry that is not after its predecessor, or is not what was hashed. */
function chainFault(number: CaseNumber, rows: readonly EntryRow[]): BadEntry | null {
  let prev = genesis;
  for (const [i, row] of rows.entries()) {
    const bad = (what: 'hash' | 'chain', detail: string): BadEntry => ({ case: number, seq: row.seq, what, detail });
    if (row.seq !== i + 1) return bad('chain', `entry ${i + 1} is missing`);
    if (row.prev_hash !== prev) return bad('chain', 'does not carry the hash of the entry before it');
    if (entryHash(row.prev_hash, row.body) !== row.hash) return bad('hash', 'is not what was hashed');
    const named = placeOf(row.body);
    if (named?.case !== number || named.seq !== row.seq) return bad('chain', 'was made for another place');
    prev = row.hash;
  }
  return null;
}

async function stateFault(
  store: CaseStore,
  engine: Engine,
  laws: LawBook,
  number: CaseNumber,
  rows: readonly EntryRow[],
): Promise<BadEntry | null> {
  const last = rows.at(-1);
  const bad = (detail: string, what: 'state' | 'chain' = 'state'): BadEntry => ({
    case: number,
    seq: last?.seq ?? 0,
    what,
    detail,
  });
  const stored = await store.reader.selectFrom('cases').selectAll().where('number', '=', number).executeTakeFirst();
  if (!last) return bad('a case without a journal', 'chain');
  if (!stored) return bad('a journal without a state');
  if (stored.seq > last.seq) return bad(`entries after ${last.seq} are missing`, 'chain');
  if (stored.seq !== last.seq) return bad(`the state is of entry ${stored.seq}`);
  if (stored.head !== last.hash) return bad('the case names another last entry', 'chain');
  const entries = rows.map((row) => JSON.parse(row.body) as Entry);
  try {
    const lists = new ListsOfCase(await storedLists(store, number));
    const again = engine.replay(entries, laws.lawOf, lists.add);
    const kept = JSON.parse(stored.state) as CaseState;
    if (engine.canonical(again) !== engine.canonical(kept))
      return bad('the stored state is not what the journal makes of it');
    const recordedAt = entries.at(-1)?.act.recordedAt ?? again.at;
    const row = caseRow(again, last.hash, recordedAt, engine.nextInstant(again));
    const { replaced, replacements } = await replacedIn(store, number);
    const place = differenceInCase(row, stored) ?? lists.difference(replaced, replacements);
    return place && { ...bad(placeInWords(place)), what: 'list', place };
  } catch (error) {
    const found = { ...bad(error instanceof Error ? error.message : String(error)), ...placeIn(error) };
    const version = entries[found.seq - 1]?.lawVersion;
    if (version === undefined || laws.isAsNamed(version)) return found;
    return { ...found, what: 'law', detail: `the law ${version} is not what it was when the entry was made` };
  }
}

/** The entry that a fault of the engine names. */
function placeIn(error: unknown): { readonly seq?: number } {
  const params = (error as { readonly params?: { readonly seq?: unknown } } | null)?.params;
  return typeof params?.seq === 'number' ? { seq: params.seq } : {};
}

function placeOf(body: string): { readonly case?: unknown; readonly seq?: unknown } | null {
  try {
    return JSON.parse(body) as { case?: unknown; seq?: unknown };
  } catch {
    return null;
  }
}
