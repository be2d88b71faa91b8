/** The read models of a case, worked out from its journal again. What happened outside the journal is left as it is. */
import type { CaseState, Entry } from '../engine/types.ts';
import type { Law } from '../law/index.ts';
import type { Change } from './case-store.ts';
import { caseRow } from './projection/case-row.ts';
import { project } from './projection/project.ts';
import { RegistryError } from './registry-error.ts';
import type { StateCache } from './state-cache.ts';
import type { Engine } from './answers.ts';
import type { Job } from './writer.ts';

/** Tables whose rows follow from the journal alone. */
const derived = [
  'terms',
  'docket',
  'fee_demands',
  'fee_payments',
  'register_entries',
  'register_cases',
  'register_words',
  'case_documents',
] as const;

/** Rebuilds one case. Throws `registry.notReplayable` where the engine no longer takes an entry of the journal. */
export function rebuildJob(
  number: string,
  engine: Engine,
  lawOf: (version: string) => Law,
  cache: StateCache,
): Job<void> {
  return {
    alone: true,
    async run(_, tx) {
      await tx.lock([number], new Map());
      const rows = await tx.entries(number);
      const entries = rows.map((row) => JSON.parse(row.body) as Entry);
      const changes = derived.map((table): Change => ({ how: 'remove', table, where: { case_number: number } }));
      let state: CaseState | null = null;
      for (const [i, entry] of entries.entries()) {
        const after: CaseState = again(entry, entries.slice(0, i), state, engine, lawOf(entry.lawVersion));
        project(changes, entry, state, after, { again: true, effects: 'pending' });
        state = after;
      }
      const last = entries.at(-1);
      if (!state || !last) return;
      const head = rows.at(-1)?.hash ?? '';
      changes.push({
        how: 'put',
        table: 'cases',
        row: caseRow(state, head, last.act.recordedAt, engine.nextInstant(state)),
      });
      await tx.write(changes);
      cache.delete(number);
    },
  };
}

function again(entry: Entry, earlier: readonly Entry[], state: CaseState | null, engine: Engine, law: Law): CaseState {
  const outcome =
    entry.correction && state ? engine.correct(earlier, entry.act, law, state) : engine.step(state, entry.act, law);
  if (!outcome.ok)
    throw new RegistryError('registry.notReplayable', { case: entry.case, seq: entry.seq, code: outcome.code });
  return outcome.state;
}
