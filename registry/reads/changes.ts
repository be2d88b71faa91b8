/** What has changed in the office, in the order in which it was committed. */
import { setImmediate as othersFirst } from 'node:timers/promises';
import type { Instant } from '../../law/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import type { CaseStore, CommittedEntry } from '../case-store.ts';
import type { ChangedCase, Changes, ChangesQuery } from '../case-records.ts';
import { RegistryError } from '../registry-error.ts';
import { casesOfParty } from './cases.ts';
import { cursor, keyIn, rowsFor } from './paging.ts';

/** Also of an entry that is passed by: the hash tells which it is to nobody who does not have it. */
const cursorAt = ({ place, hash }: CommittedEntry): string => cursor([place, hash]);
const start = cursor(['', '']);

/**
 * Entries after a cursor, of the cases that the query lets be seen. Each page looks at a bounded part of the journal, so it
 * can be empty while there are more. Throws `registry.badCursor`; `registry.staleCursor` where the cursor is of another
 * record, as before one was restored.
 */
export async function readChanges(store: CaseStore, query: ChangesQuery): Promise<Changes> {
  const [place = '', hash = ''] = keyIn(query, 2) ?? [];
  const most = rowsFor(query) - 1;
  const rows = await store.committed(place || null, most + 1);
  const seen = place === '' ? undefined : rows[0];
  if (place !== '' && (seen?.place !== place || seen.hash !== hash))
    throw new RegistryError('registry.staleCursor', { after: query.after });
  const fresh = rows.slice(seen ? 1 : 0).slice(0, most);
  const last = fresh.at(-1) ?? seen;
  return {
    items: await shown(store, fresh, query),
    next: last ? cursorAt(last) : start,
    more: fresh.length === most,
  };
}

/** After everything that is committed. */
export async function readLastChange(store: CaseStore): Promise<string> {
  const last = await store.lastCommitted();
  return last ? cursorAt(last) : start;
}

/** The cursor before the first entry that was recorded then or later. Reads the journal from its beginning, a page at a time. */
export async function readChangeBefore(store: CaseStore, since: Instant): Promise<string> {
  const page = 1000;
  let before: CommittedEntry | undefined;
  for (;;) {
    const rows = await store.committed(before?.place ?? null, page);
    for (const row of rows.slice(before ? 1 : 0)) {
      if (row.recorded_at >= since) return before ? cursorAt(before) : start;
      before = row;
    }
    if (rows.length < page) return before ? cursorAt(before) : start;
    await othersFirst();
  }
}

async function shown(
  { reader }: CaseStore,
  rows: readonly CommittedEntry[],
  { withoutSecret, party }: ChangesQuery,
): Promise<readonly ChangedCase[]> {
  if (rows.length === 0) return [];
  const numbers = [...new Set(rows.map((row) => row.case_number))];
  let cases = reader.selectFrom('cases').select(['number', 'stage']).where('number', 'in', numbers);
  if (withoutSecret) cases = cases.where('secret', '=', 0);
  if (party !== undefined) cases = cases.where('number', 'in', casesOfParty(reader, party));
  const stages = new Map((await cases.execute()).map(({ number, stage }) => [number, stage]));
  return rows.flatMap((row) => {
    const stage = stages.get(row.case_number);
    if (stage === undefined) return [];
    const { case_number, seq, hash, recorded_at } = row;
    const [number, recordedAt] = [case_number as CaseNumber, recorded_at as Instant];
    return [{ case: number, seq, stage, hash, recordedAt, at: cursorAt(row) }];
  });
}
