/** What the workflows ask of the worker. */
import type { Advance, Standing } from '../activities/index.ts';

export interface CaseActivities {
  /** Fires what is due in a case, and says what it needs next and how it stands. */
  advance(caseNumber: string): Promise<Advance & { readonly standing: Standing | null }>;
  /** Carries an effect out, or puts down why it could not be; once, however often it is called. */
  carryOut(effectId: string): Promise<void>;
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
