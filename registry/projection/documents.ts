/** Documents that an act names: a row for each, by its place among them. */
import type { Entry } from '../../engine/types.ts';
import type { Change } from '../case-store.ts';

export function projectDocuments(changes: Change[], { case: number, seq, act }: Entry): void {
  (act.documents ?? []).forEach(({ sha256, name, kind }, place) =>
    changes.push({
      how: 'put',
      table: 'case_documents',
      row: { case_number: number, seq, place, sha256, name, kind },
    }),
  );
}
