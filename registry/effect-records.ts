/** What the record shows of effects and of what they are in the office: notices, fees, register and bulletin entries. */
import type { Effect } from '../engine/types.ts';
import type { CivilDate, Clause, FeeName, Instant } from '../law/index.ts';
import type { CaseNumber, ProceedingId } from '../machines/types.ts';

export type EffectStatus = 'pending' | 'failing' | 'incident' | 'done' | 'skipped' | 'replaced';

export interface EffectRecord {
  readonly id: string;
  readonly case: CaseNumber;
  readonly seq: number;
  readonly kind: Effect['kind'];
  readonly effect: Effect;
  readonly status: EffectStatus;
  readonly attempts: number;
  readonly nextTry: Instant | null;
  readonly lastError: string | null;
  readonly createdAt: Instant;
  readonly settledAt: Instant | null;
  readonly replacedBy: string | null;
}

/** What may take the place of an effect: something that is carried out, not merely written down. It gets an id of its own. */
export type Replacement = WithoutId<Extract<Effect, { readonly kind: 'dispatch-notice' | 'act-on-case' }>>;
type WithoutId<E> = E extends Effect ? Omit<E, 'id'> : never;

/** What an operator did about an effect, or about the incident of a webhook. */
export interface Intervention {
  readonly effect: string;
  readonly what: 'retry' | 'skip' | 'replace' | 'replay';
  readonly who: string;
  readonly reason: string;
  readonly at: Instant;
}

export interface OperatorAction {
  readonly who: string;
  readonly reason: string;
  readonly now: Instant;
}

export interface NoticeRecord {
  /** The id of the effect that dispatches it. */
  readonly id: string;
  readonly case: CaseNumber;
  readonly seq: number;
  readonly notice: string;
  readonly clause: Clause;
  readonly to: string;
  /** Registration of the attorney to whom it went in the place of its party. */
  readonly through: string | null;
  readonly name: string;
  readonly language: 'az' | 'en';
  readonly channel: 'electronic' | 'post' | 'internal';
  readonly service: ProceedingId | null;
  /** Where the service of a letter stands that starts a limit: `awaitingProof`. */
  readonly serviceState: string | null;
  readonly madeAt: Instant;
  readonly dispatchedAt: Instant | null;
  readonly servedOn: CivilDate | null;
  /** How it was served: a proof, deemed service, or as the service proceeding says. */
  readonly how: string | null;
  /** When it was first opened in a mailbox. */
  readonly openedAt: Instant | null;
  /** Sequence number of the correction that took its cause away. */
  readonly recalledBy: number | null;
}

export interface FeeDemand {
  readonly id: string;
  readonly case: CaseNumber;
  readonly seq: number;
  readonly fee: FeeName;
  readonly year: number | null;
  readonly dueOn: CivilDate | null;
  readonly recalledBy: number | null;
}

export interface FeePayment {
  readonly case: CaseNumber;
  readonly fee: FeeName;
  readonly year: number | null;
  readonly receipt: string;
  readonly paidOn: CivilDate;
  readonly minor: number;
  readonly proceeding: ProceedingId | null;
}

/** `open`: demanded for what has not ended, and no payment of that fee (and year) is recorded. */
export interface Fees {
  readonly demanded: readonly FeeDemand[];
  readonly paid: readonly FeePayment[];
  readonly open: readonly FeeDemand[];
}

export interface RegisterRecord {
  readonly id: string;
  readonly case: CaseNumber;
  readonly seq: number;
  readonly patentNumber: string | null;
  readonly entry: string;
  readonly clause: Clause;
  readonly on: CivilDate;
  readonly params: Readonly<Record<string, unknown>>;
  readonly recordedAt: Instant;
  readonly recalledBy: number | null;
}

/** Waiting for an issue of the bulletin while `issue` is null. */
export interface BulletinRecord {
  readonly id: string;
  readonly case: CaseNumber;
  readonly seq: number;
  readonly entry: string;
  readonly clause: Clause;
  /** What is printed, as the file had it when it was queued. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly queuedAt: Instant;
  readonly issue: string | null;
  readonly publishedOn: CivilDate | null;
  readonly recalledBy: number | null;
}
