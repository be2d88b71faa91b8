/** What the workflows ask of the worker. */
import type { Advance, Standing } from '../activities/index.ts';

export interface CaseActivities {
  /** Fires what is due in a case, and says what it needs next and how it stands. */
  advance(caseNumber: string): Promise<Needs>;
  /** Carries effects out in their order, or puts down why one could not be; each once, however often it is called. */
  carryOut(effectIds: readonly string[]): Promise<void>;
}

export interface Needs extends Advance {
  /** Milliseconds from now to `next`. The worker's clock says that: Temporal's may be another. */
  readonly inMs: number | null;
  readonly standing: Standing | null;
}

export interface SweepActivities {
  sweep(): Promise<SweepReport>;
}

/** What a sweep found that no workflow had seen to. */
export interface SweepReport {
  /** Cases with terms past due that it fired. */
  readonly fired: number;
  /** Cases whose workflow it told, or started. */
  readonly poked: number;
}
