/** What has changed in the office, in the order in which it was committed. */
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
    const { case_number, seq } = row;
    return stage === undefined ? [] : [{ case: case_number as CaseNumber, seq, stage, at: cursorAt(row) }];
  });
}
