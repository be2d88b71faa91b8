/** The State Register in lists, and the papers given out of it. */
import type { RegisterStatus } from '../../engine/register.ts';
import type { CivilDate, Kind } from '../../law/index.ts';
import type { CaseNumber } from '../../machines/types.ts';
import type { Paging } from '../case-records.ts';

/** A case that the public may see. */
export interface RegisterSummary {
  readonly number: CaseNumber;
  readonly patentNumber: string | null;
  readonly kind: Kind;
  readonly title: string;
  readonly status: RegisterStatus;
  /** Names of its owners, or of the applicants while there is no patent. */
  readonly holders: readonly string[];
  readonly filedOn: CivilDate | null;
  readonly publishedOn: CivilDate;
  readonly registeredOn: CivilDate | null;
  readonly endedOn: CivilDate | null;
}

/** The days by which cases are looked for. */
export const registerDays = ['filed', 'published', 'registered', 'ended'] as const;
export type RegisterDay = (typeof registerDays)[number];

/** First and last day, both included: `filedFrom`, `filedTo`. */
type Days = Readonly<Partial<Record<`${RegisterDay}${'From' | 'To'}`, CivilDate | undefined>>>;

/** All that is named has to hold; of several words each has to be there, by its beginning at least. */
export interface RegisterQuery extends Paging, Days {
  readonly title?: string | undefined;
  /** Of the owner now. */
  readonly owner?: string | undefined;
  readonly applicant?: string | undefined;
  /** The beginning of a symbol of the IPC, or of a class of Locarno. */
  readonly class?: string | undefined;
  /** The beginning of a number of application or patent, in either form. */
  readonly number?: string | undefined;
  readonly kind?: Kind | undefined;
  readonly status?: RegisterStatus | undefined;
}

/** A paper that the office gave out. */
export interface RegisterPaper {
  /** SHA-256 of the content, hex. */
  readonly hash: string;
  readonly paper: 'extract' | 'duplicate' | 'copy';
  readonly case: CaseNumber;
  /** Number of the last entry of the journal that it knew of. */
  readonly seq: number;
  /** The day on which it was given first. */
  readonly givenOn: CivilDate;
  /** What it says, in canonical JSON. */
  readonly content: string;
}
