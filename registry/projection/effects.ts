/**
 * Effects, and the rows that stand for them: notices, fees asked for, entries of the State Register and of the bulletin.
 * The last three are carried out by being written; notices and acts on other cases wait for somebody to do it.
 */
import type { CaseState, Effect, Entry } from '../../engine/types.ts';
import { civilDateOf } from '../../law/index.ts';
import type { Change } from '../case-store.ts';
import type { NoticesTable } from '../schema.ts';
import { isPublishedOnce, publishedBy } from '../../machines/index.ts';
import type { BulletinEntry } from '../../machines/index.ts';
import type { Projecting, Waiting } from './project.ts';
import { unserved } from './service.ts';

export function projectEffects(changes: Change[], entry: Entry, after: CaseState, projecting: Projecting): void {
  const first = projecting.again ? 'ignore' : 'insert';
  printedElsewhere(changes, entry);
  for (const effect of entry.effects) {
    const waits = waitsToBeCarriedOut(effect, projecting.effects);
    const recordedAt = entry.act.recordedAt;
    changes.push({
      how: first,
      table: 'effects',
      row: {
        id: effect.id,
        case_number: entry.case,
        seq: entry.seq,
        kind: effect.kind,
        body: JSON.stringify(effect),
        status: waits ? 'pending' : 'done',
        attempts: 0,
        next_try: waits ? recordedAt : null,
        last_error: null,
        created_at: recordedAt,
        settled_at: waits ? null : recordedAt,
        replaced_by: null,
      },
    });
    unqueue(changes, entry, effect);
    const row = rowOf(effect, entry, after, projecting);
    if (row) changes.push(row);
    if (projecting.again && effect.kind === 'queue-publication')
      changes.push({ how: 'set', table: 'bulletin_entries', row: { recalled_by: null }, where: { id: effect.id } });
  }
  for (const id of entry.correction?.recalled ?? []) recall(changes, id, entry.seq, entry.act.recordedAt);
}

/** Of what is published once one entry waits: it leaves the queue, or a newer one has come in its place. */
function unqueue(changes: Change[], entry: Entry, effect: Effect): void {
  if (effect.kind === 'unqueue-publication' || (effect.kind === 'queue-publication' && isPublishedOnce(effect.entry)))
    waitsNoMore(changes, entry, { entry: effect.entry });
}

/** What an act publishes without an issue of this record, as of an older bulletin, waits no more. */
function printedElsewhere(changes: Change[], entry: Entry): void {
  for (const published of publishedBy(entry.act.type)) waitsNoMore(changes, entry, { entry: published, issue: null });
}

function waitsNoMore(
  changes: Change[],
  { case: case_number, seq }: Entry,
  which: { readonly entry: BulletinEntry; readonly issue?: null },
): void {
  const where = { case_number, ...which, recalled_by: null };
  changes.push({ how: 'set', table: 'bulletin_entries', row: { recalled_by: seq }, where });
}

/** Whether somebody has to carry an effect out. */
function waitsToBeCarriedOut({ kind }: Effect, waiting: Waiting): boolean {
  return (kind === 'dispatch-notice' && waiting === 'pending') || (kind === 'act-on-case' && waiting !== 'done');
}

/** When a letter went out that nobody has to send any more. */
const sentAt = ({ act }: Entry, waiting: Waiting): string | null =>
  waiting === 'pending' ? null : waiting === 'acts' ? act.effectiveAt : act.recordedAt;

/** What an earlier record saw to: printed in a bulletin of then, unless its publication is an act of its own. */
const printedBefore = ({ act }: Entry, entry: BulletinEntry, waiting: Waiting) =>
  waiting === 'acts' && !isPublishedOnce(entry)
    ? { issue: 'earlier', published_on: civilDateOf(act.effectiveAt) }
    : { issue: null, published_on: null };

function rowOf(effect: Effect, entry: Entry, after: CaseState, { again, effects }: Projecting): Change | null {
  const base = { id: effect.id, case_number: entry.case, seq: entry.seq };
  const { clause } = effect;
  const how = again ? 'ignore' : 'insert';
  switch (effect.kind) {
    case 'dispatch-notice':
      return {
        how,
        table: 'notices',
        row: {
          ...noticeRow(effect, entry.case, entry.seq, entry.act.recordedAt),
          dispatched_at: sentAt(entry, effects),
        },
      };
    case 'queue-publication':
      return {
        how,
        table: 'bulletin_entries',
        row: {
          ...base,
          entry: effect.entry,
          clause,
          queued_at: entry.act.recordedAt,
          ...printedBefore(entry, effect.entry, effects),
          recalled_by: null,
          content: null,
          corrected_in: null,
          correction: null,
        },
      };
    case 'enter-register':
      return {
        how: 'insert',
        table: 'register_entries',
        row: {
          ...base,
          patent_number: after.file.patent?.number ?? null,
          entry: effect.entry,
          clause,
          entered_on: effect.on,
          params: JSON.stringify(effect.params),
          recorded_at: entry.act.recordedAt,
          recalled_by: null,
        },
      };
    case 'demand-fee':
      return {
        how: 'insert',
        table: 'fee_demands',
        row: { ...base, fee: effect.fee, year: effect.year ?? null, due_on: effect.dueOn, recalled_by: null },
      };
    case 'unqueue-publication':
    case 'act-on-case':
      return null;
    default:
      return assertNever(effect);
  }
}

/** A letter as it is when it is made: not yet sent. */
export function noticeRow(
  effect: Extract<Effect, { readonly kind: 'dispatch-notice' }>,
  caseNumber: string,
  seq: number,
  madeAt: string,
): NoticesTable {
  return {
    id: effect.id,
    case_number: caseNumber,
    seq,
    notice: effect.notice,
    clause: effect.clause,
    addressee: effect.to,
    through: effect.through ?? null,
    name: effect.name,
    language: effect.language,
    channel: effect.channel,
    service: effect.service ?? null,
    ...unserved,
    ...(effect.service ? {} : { service_state: null }),
    made_at: madeAt,
    dispatched_at: null,
    opened_at: null,
    recalled_by: null,
  };
}

/** What rested on an entry that lost its effect: marked, and not carried out if it has not been. */
function recall(changes: Change[], id: string, by: number, at: string): void {
  for (const table of ['notices', 'bulletin_entries', 'register_entries', 'fee_demands'] as const)
    changes.push({ how: 'set', table, row: { recalled_by: by }, where: { id } });
  for (const status of ['pending', 'failing', 'incident'])
    changes.push({
      how: 'set',
      table: 'effects',
      row: { status: 'replaced', next_try: null, last_error: `recalled by entry ${by}`, settled_at: at },
      where: { id, status },
    });
}

function assertNever(effect: never): never {
  throw new Error(`unknown effect ${JSON.stringify(effect)}`);
}
