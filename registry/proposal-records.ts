/** An act that a person of the office has handed in, and that is done only once a second person confirms it. */
import type { Instant } from '../law/index.ts';
import type { CaseNumber } from '../machines/types.ts';
import type { HandedAct } from './answers.ts';
import type { Paging, WithoutSecret } from './case-records.ts';

export const proposalStatuses = ['waiting', 'confirmed', 'rejected', 'withdrawn'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

export interface Proposal {
  /** `A-2026-0012.p1`: of its case the first. */
  readonly id: string;
  readonly case: CaseNumber;
  /** As it was handed in. Where that says no time, it takes effect when it is confirmed. */
  readonly act: HandedAct;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  /** Entries that the case had then. */
  readonly seq: number;
  readonly status: ProposalStatus;
  readonly settledBy: string | null;
  readonly settledAt: Instant | null;
  /** Why it was rejected or withdrawn. */
  readonly reason: string | null;
  /** The entry by which it was done. */
  readonly entry: number | null;
}

export type ProposalsQuery = Paging & WithoutSecret & { readonly case?: CaseNumber; readonly status?: ProposalStatus };

/** What becomes of a proposal. Confirming means the case as it was when it was proposed, or as `expectedSeq` says. */
export type Settlement = { readonly who: string; readonly now: Instant } & (
  | { readonly what: 'confirm'; readonly expectedSeq?: number | undefined }
  | { readonly what: 'reject' | 'withdraw'; readonly reason: string }
);

/** What was asked of a proposal is so. */
export interface Proposed {
  readonly ok: true;
  readonly proposal: Proposal;
}
