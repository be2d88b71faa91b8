/** An entry and the states around it, as rows of the read models. Pure: the journal alone gives the same rows again. */
import type { CaseState, Entry } from '../../engine/types.ts';
import type { Change } from '../case-store.ts';
import { projectDocket } from './docket.ts';
import { projectDocuments } from './documents.ts';
import { projectEffects } from './effects.ts';
import { projectPayments } from './payments.ts';
import { projectRegister } from './register-index.ts';
import { projectService } from './service.ts';
import { projectTerms } from './terms.ts';

/**
 * What of the effects is still to be carried out: all that somebody has to; of a past that another record kept, only what
 * one case does to another; or nothing.
 */
export type Waiting = 'pending' | 'acts' | 'done';

export interface Projecting {
  /** Worked out again: what happened to effects, notices and bulletin entries outside the journal is left as it is. */
  readonly again: boolean;
  /** How the effects begin. */
  readonly effects: Waiting;
}

/** Adds to `changes` all that an entry changes but the row of the case itself. */
export function project(
  changes: Change[],
  entry: Entry,
  before: CaseState | null,
  after: CaseState,
  how: Projecting,
): void {
  projectEffects(changes, entry, after, how);
  projectTerms(changes, entry, before, after);
  projectPayments(changes, entry, before, after);
  projectService(changes, before, after);
  projectDocket(changes, entry, before, after);
  projectRegister(changes, before, after);
  projectDocuments(changes, entry);
}
