/** One act against one case, inside a transaction: the order in which things are asked, and what is kept of the answer. */
import { refuse } from '../engine/refuse.ts';
import { letTimeAct } from '../engine/let-time-act.ts';
import type { CaseState, Entry, Outcome, Refusal } from '../engine/types.ts';
import type { Instant, Kind } from '../law/index.ts';
import { opensCase } from '../machines/index.ts';
import type { Act, CaseNumber } from '../machines/types.ts';
import { sha256 } from './chain.ts';
import { isKind, letters, numberIn, seriesOf } from './numbers.ts';
import type { NumberSort } from './numbers.ts';
import { RegistryError } from './registry-error.ts';
import type { Serial, Session } from './session.ts';
import type { Answer, ApplyOptions, Conflict, HandedAct, Receipt, SubmittedAct } from './answers.ts';
import { dated, datedByParty } from './dated.ts';
import type { Waiting } from './projection/project.ts';

/** Answers an act and leaves what follows from it in the session. Throws what the engine throws. */
export function applyAct(session: Session, handed: HandedAct, options: ApplyOptions): Promise<Answer> {
  const waiting = (entry: Entry) => waitingIn(entry, options.toldBefore);
  if (options.unpoked && handed.case) session.hush(handed.case);
  return askOnce<Receipt>(session, handed, options, {
    body: handed,
    allowed: ({ outcome: { entry, state }, drawn }, fired) => {
      const hash = session.append(entry, state, waiting(entry));
      if (drawn?.next) session.take(drawn.next);
      const { case: number, seq } = entry;
      return { ok: true, case: number, seq, hash, entry, fired, next: session.engine.nextInstant(state) };
    },
    kept: (receipt) => ({ ...receipt, entry: null }),
    again: async (kept) => {
      const entry = (await session.journal(kept.case))[kept.seq - 1];
      if (!entry) throw new RegistryError('registry.entryMissing', { case: kept.case, seq: kept.seq });
      return { ...kept, entry };
    },
  });
}

/** An act that the law allows, and what would follow from it. */
export interface Weighed {
  readonly outcome: Extract<Outcome, { readonly ok: true }>;
  readonly drawn: Drawn | null;
}

/** What is done about an act that the law allows, and how the answer is kept with its key. */
export interface Ending<T> {
  /** What the key stands for. */
  readonly body: unknown;
  /** @param fired entries that time made just before it */
  allowed(weighed: Weighed, fired: readonly number[]): T;
  kept(answer: T): unknown;
  /** The answer once more, from what was kept of it. */
  again(kept: T): Promise<T>;
}

/** An act is asked about once by its key: first what the record says, then time, then the law. What is refused is kept, too. */
export async function askOnce<T extends { readonly ok: true }>(
  session: Session,
  handed: HandedAct,
  options: ApplyOptions,
  ending: Ending<T>,
): Promise<T | Refusal | Conflict> {
  const { key, now, expectedSeq, byParty = false, toldBefore } = options;
  const bodyHash = sha256(session.engine.canonical(ending.body));
  const given = session.answerTo(key);
  if (given && given.body_hash !== bodyHash) return otherBody(key);
  if (given) {
    const before = JSON.parse(given.answer) as T | Refusal;
    return before.ok ? ending.again(before) : before;
  }
  const act = dated(handed, now);
  const working = act.case ? session.caseOf(act.case) : undefined;
  const seq = working?.state.seq ?? 0;
  if (expectedSeq !== undefined && expectedSeq !== seq) return otherSequence(act.case, expectedSeq, seq);
  // A changed calendar comes before what is due: the case is folded again under it, and time acts by it.
  const isBeforeTime = act.type === 'CALENDAR_CHANGED';
  const due = (entry: Entry) => waitingIn(entry, toldBefore);
  const fired = working && !isBeforeTime ? fireTime(session, working.state.number, now, due) : [];
  const datable = session.engine.actDefinition(act.type)?.datedByOffice;
  const refusal = (byParty ? datedByParty(act, now, datable) : null) ?? (await unknownDocument(session, act));
  const weighed = refusal ?? (await weigh(session, act, now));
  const answer = 'ok' in weighed ? weighed : ending.allowed(weighed, fired);
  if (!answer.ok) recordRefusal(session, act, answer, options);
  session.answer(key, { body_hash: bodyHash, answer: JSON.stringify(answer.ok ? ending.kept(answer) : answer) });
  return answer;
}

/** Of what another record told and printed before an instant, only what one case does to another is still to be done. */
export const waitingIn = ({ act }: Entry, toldBefore: Instant | undefined): Waiting =>
  toldBefore !== undefined && act.effectiveAt < toldBefore ? 'acts' : 'pending';

/** Fires what is due by `now`, term by term. Returns the sequence numbers of the entries made. */
export function fireTime(
  session: Session,
  number: CaseNumber,
  now: Instant,
  effects: Waiting | ((entry: Entry) => Waiting) = 'pending',
): number[] {
  const state = session.caseOf(number)?.state;
  if (!state) return [];
  const { entries } = letTimeAct(state, now, session.law, {
    by: session.engine,
    each: (entry, after) => void session.append(entry, after, typeof effects === 'string' ? effects : effects(entry)),
  });
  return entries.map(({ seq }) => seq);
}

/** A case that was put off, and turns out to have nothing due, is woken when it has: never at once again. */
export async function wakeInTime(session: Session, number: CaseNumber): Promise<void> {
  const working = session.caseOf(number);
  const row = await session.tx.db
    .selectFrom('cases')
    .select(['wake_at', 'fault'])
    .where('number', '=', number)
    .executeTakeFirst();
  if (!working || !row) return;
  const next = session.engine.nextInstant(working.state);
  if (row.wake_at !== next || row.fault !== null)
    session.change({ how: 'set', table: 'cases', row: { wake_at: next, fault: null }, where: { number } });
}

/** A document is there, and whoever hands the act in has uploaded it. */
async function unknownDocument({ tx: { db } }: Session, act: SubmittedAct): Promise<Refusal | null> {
  const { documents = [], by, recordedBy } = act;
  if (documents.length === 0) return null;
  const sender = recordedBy ?? by.attorney?.registration ?? by.person;
  const rows = await db
    .selectFrom('documents')
    .select('sha256')
    .where('person', '=', sender)
    .where(
      'sha256',
      'in',
      documents.map(({ sha256 }) => sha256),
    )
    .execute();
  const known = new Set(rows.map(({ sha256 }) => sha256));
  const missing = documents.find(({ sha256 }) => !known.has(sha256));
  return missing ? refuse('document.unknown', null, { name: missing.name, sha256: missing.sha256 }) : null;
}

/** What the law says of an act. */
async function weigh(session: Session, submitted: SubmittedAct, now: Instant): Promise<Weighed | Refusal> {
  const state = submitted.case ? (session.caseOf(submitted.case)?.state ?? null) : null;
  const allots = session.engine.actDefinition(submitted.type)?.allots;
  if (!state && (submitted.case || !opensCase({ allots }))) return unknownCase(submitted.case);
  const drawn = allots ? await draw(session, submitted, allots, state) : null;
  const outcome = await ask(session, state, numbered(submitted, now, drawn, allots));
  return outcome.ok ? { outcome, drawn } : outcome;
}

/** Steps the act, or works the case out again where the act belongs before what is there already. */
export async function ask(session: Session, state: CaseState | null, act: Act): Promise<Outcome> {
  const { engine, law } = session;
  if (state && engine.isLate(state, act, law))
    return engine.correct(await session.journal(state.number), act, law, state);
  return engine.step(state, act, law);
}

export interface Drawn {
  readonly number: string;
  /** What it uses up; nothing where the case had the number already. */
  readonly next: Serial | null;
}

/**
 * The number that comes next for an act; null where its kind cannot be told, which is for the engine to refuse. A case
 * whose grant a late act undid is granted again under the number it had.
 */
export async function draw(
  session: Session,
  act: SubmittedAct,
  sort: NumberSort,
  state: CaseState | null,
): Promise<Drawn | null> {
  const asked = (act.data as { readonly kind?: unknown } | null)?.kind;
  const kind = isKind(asked) && sort !== 'patent' ? asked : state?.file.kind;
  if (!kind) return null;
  const had = sort === 'patent' && state ? patentNumberIn(await session.journal(state.number), kind) : undefined;
  if (had) return { number: had, next: null };
  const series = seriesOf(sort, kind, act.effectiveAt);
  const serial = await session.nextSerial(series);
  return { number: numberIn(series, serial), next: { series, serial } };
}

/** The patent number given to a case for a kind, whether or not that grant still stands. */
function patentNumberIn(entries: readonly Entry[], kind: Kind): string | undefined {
  return entries
    .map(({ act }) => (act.data as { readonly patentNumber?: string } | null)?.patentNumber)
    .findLast((number) => number?.startsWith(letters.patent[kind].code));
}

/** The act as the engine is given it: with when it was recorded, its case, and the number drawn for it. */
export function numbered(
  submitted: SubmittedAct,
  recordedAt: Instant,
  drawn: Drawn | null,
  sort: NumberSort | undefined,
): Act {
  const number = (submitted.case || (sort !== 'patent' && drawn?.number) || '') as CaseNumber;
  if (!drawn) return { ...submitted, case: number, recordedAt };
  const named = sort !== 'patent' ? { number: drawn.number } : { patentNumber: drawn.number };
  return { ...submitted, case: number, recordedAt, data: { ...(submitted.data as object), ...named } };
}

function recordRefusal(session: Session, act: SubmittedAct, refusal: Refusal, { key, now }: ApplyOptions): void {
  session.change({
    how: 'insert',
    table: 'refusals',
    row: {
      key,
      case_number: act.case || null,
      recorded_at: now,
      person: act.by.person,
      code: refusal.code,
      clause: refusal.clause,
      act: JSON.stringify(act),
      refusal: JSON.stringify(refusal),
    },
  });
}

function unknownCase(number: CaseNumber | null): Refusal {
  return { ok: false, code: 'case.unknown', clause: null, params: { case: number }, reason: 'There is no such case.' };
}

function otherBody(key: string): Conflict {
  return {
    ok: false,
    conflict: true,
    code: 'idempotency.conflict',
    params: { key },
    reason: 'The key was used for another act.',
  };
}

function otherSequence(number: CaseNumber | null, expected: number, current: number): Conflict {
  return {
    ok: false,
    conflict: true,
    code: 'sequence.conflict',
    params: { case: number, expected, current },
    reason: `The case has ${current} entries, not ${expected}.`,
  };
}
