/** A payment as a bank tells of it, and what is wrong with a file that tells of none. */
import type { CivilDate } from '../../law/index.ts';

export interface BankPayment {
  /** By which the bank knows it: the same payment, told again, has the same. */
  readonly id: string;
  /** The day on which the payer paid, where the bank says so; otherwise that on which it was booked. */
  readonly paidOn: CivilDate;
  /** Qəpik. */
  readonly minor: number;
  /** What it is for, in the payer's words. */
  readonly text: string;
  readonly payer: string | null;
}

/** A statement that cannot be read; nothing of it is taken. */
export class StatementError extends Error {
  readonly params: Readonly<Record<string, unknown>>;

  constructor(message: string, params: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'StatementError';
    this.params = params;
  }
}
