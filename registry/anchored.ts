/** What a record has at one moment, to be kept outside the office; and whether a record still has what was kept. */
import { extentOf, ofOneMoment } from './extent.ts';
import type { Extent, Head } from './extent.ts';
import { openStore } from './open-store.ts';

/** The extent of a record by its address, while others write to it. `each` is given the last entry of every case. */
export async function readExtent(database: string, each?: (head: Head) => void): Promise<Extent> {
  const store = openStore(database, { readOnly: true });
  try {
    return await ofOneMoment(store, (db) => extentOf(db, each));
  } finally {
    await store.close();
  }
}

/** The first of these entries that a record does not have, or not with that hash; null where it has them all. */
export async function firstChanged(
  database: string,
  heads: Iterable<Head>,
  onProgress?: (cases: number) => void,
): Promise<Head | null> {
  const store = openStore(database, { readOnly: true });
  let cases = 0;
  try {
    for (const head of heads) {
      const found = await store.reader
        .selectFrom('entries')
        .select('hash')
        .where('case_number', '=', head.case)
        .where('seq', '=', head.seq)
        .executeTakeFirst();
      if (found?.hash !== head.hash) return head;
      onProgress?.((cases += 1));
    }
    return null;
  } finally {
    await store.close();
  }
}
