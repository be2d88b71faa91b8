/** Terms as rows: running and overdue ones from the state, ended ones as the entry says how. */
import type { CaseState, Entry } from '../../engine/types.ts';
import type { Term } from '../../machines/types.ts';
import type { Change } from '../case-store.ts';

export function projectTerms(changes: Change[], entry: Entry, before: CaseState | null, after: CaseState): void {
  const was = before?.terms ?? [];
  if (was === after.terms && entry.terms.length === 0) return;
  const begun = new Map<string, Term>();
  const ended = new Map<string, string>();
  for (const change of entry.terms) {
    if (change.change === 'ended') ended.set(change.id, change.how);
    else begun.set(change.term.id, change.term);
  }
  const runs = new Set<string>();
  for (const term of after.terms) {
    runs.add(term.id);
    const old = was.find((t) => t.id === term.id);
    if (old === term && !ended.has(term.id)) continue;
    if (old) changes.push(moved(entry, term, ended.get(term.id) ?? null));
    else changes.push(added(entry, term, ended.get(term.id) ?? null, false));
    begun.delete(term.id);
  }
  // What was overdue was missed, whatever has been done since.
  for (const old of was)
    if (!runs.has(old.id))
      changes.push(over(entry, old.id, ended.get(old.id) ?? (old.status === 'overdue' ? 'missed' : 'cancelled')));
  // Ended before, and by a correction otherwise: in no state, and begun long ago.
  for (const [id, how] of ended)
    if (!runs.has(id) && !begun.has(id) && !was.some((t) => t.id === id)) changes.push(over(entry, id, how));
  // Begun and ended in one step: in no state, but in the record.
  for (const [id, term] of begun)
    if (!runs.has(id) && !was.some((t) => t.id === id))
      changes.push(added(entry, term, ended.get(id) ?? 'cancelled', true));
}

function added(entry: Entry, term: Term, how: string | null, isOver: boolean): Change {
  return {
    how: 'put',
    table: 'terms',
    row: {
      case_number: entry.case,
      term_id: term.id,
      limit_name: term.limit,
      clause: term.clause,
      proceeding: term.proceeding,
      whose: term.whose,
      ...lasting(term),
      status: isOver ? 'ended' : term.status,
      begun_seq: entry.seq,
      ended_seq: isOver ? entry.seq : null,
      how,
    },
  };
}

/** What is overdue keeps how it was missed; what runs has not ended, whatever was said of it before. */
function moved(entry: Entry, term: Term, how: string | null): Change {
  const said = how === null && term.status === 'overdue' ? {} : { how };
  return {
    how: 'set',
    table: 'terms',
    row: { ...lasting(term), status: term.status, ended_seq: null, ...said },
    where: { case_number: entry.case, term_id: term.id },
  };
}

function over(entry: Entry, id: string, how: string): Change {
  return {
    how: 'set',
    table: 'terms',
    row: { status: 'ended', ended_seq: entry.seq, how },
    where: { case_number: entry.case, term_id: id },
  };
}

const lasting = (term: Term) => ({
  ends_at: term.due.endsAt,
  next: term.next,
  provisional: term.due.provisional ? 1 : 0,
  opens_window: term.window ? 1 : 0,
  due: JSON.stringify(term.due),
});
