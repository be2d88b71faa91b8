/**
 * What a message catalogue holds. One language has one of these; a missing entry does not compile.
 * Texts are ICU MessageFormat. Values that may be absent stand inside `{hasX, select, yes {…} other {}}`.
 */
import type { LimitWords } from '../../engine/index.ts';
import type { FeeName, LimitName } from '../../law/index.ts';
import type { NoticeKind } from '../../machines/notices.ts';

export type Language = 'az' | 'en';

export interface NoticeText {
  readonly subject: string;
  readonly body: string;
}

/** The sentences around every notice. */
export const frameNames = [
  'greeting',
  'case',
  'caseWithTitle',
  'clause',
  'noAnswerAwaited',
  'lastDay',
  'lastDayCounted',
  'until',
  'explanation',
  'provisional',
  'wayBack38',
  'wayBack51',
  'closing',
  'byDate',
  'withinLength',
  'withinLaw',
  'wayBackBy',
  'wayBackWithin38',
  'wayBackWithin51',
  'wayBackOpen',
  'years',
  'months',
  'days',
  'yes',
  'no',
  'someLimit',
] as const;
export type FrameName = (typeof frameNames)[number];

export interface Catalogue {
  readonly notices: Readonly<Record<NoticeKind, NoticeText>>;
  readonly limits: Readonly<Record<LimitName, LimitWords>>;
  readonly fees: Readonly<Record<FeeName, string>>;
  readonly frame: Readonly<Record<FrameName, string>>;
  /** Codes that decisions, findings and checklists use, in words; a code not here is shown as it is. */
  readonly words: Readonly<Record<string, string>>;
}

/** Values that a notice may carry; each is text, empty if absent, with a `has…` of `yes` or `no` beside it. */
export const optionalValues = [
  'due',
  'trigger',
  'limitName',
  'limitLost',
  'subject',
  'limitBack',
  'days',
  'months',
  'percent',
  'reason',
  'issue',
  'wayBackUntil',
  'outcome',
  'fee',
  'amount',
  'year',
  'patentNumber',
  'opponent',
  'list',
  'on',
  'until',
  'from',
  'hearing',
  'place',
  'priorityDate',
  'filingDate',
  'kind',
  'proceeding',
  'other',
  'text',
  'number',
  'before',
  'what',
  'requester',
  'scope',
  'missed',
  'claimed',
  'earlier',
  'priorityFrom',
  'priorityOpen',
  'awaited',
  'goingOn',
  'appealPending',
  'appealOpen',
  'results',
  'findings',
  'unpaidYear',
  'feePaid',
  'undirected',
  'upheld',
  'otherEnded',
  'stillHeld',
  'waitsForParty',
  'holder',
  'mayAsk',
  'heldBack',
  'suspends',
  'leave',
  'divisible',
  'over',
  'useProhibited',
  'divisionalUntil',
  'declined',
  'publishedAgain',
] as const;
export type OptionalValue = (typeof optionalValues)[number];

/** Values that are always there. `byWhen` says until when something must be done, as exactly as it is known. */
export const certainValues = ['byWhen', 'clause', 'name', 'reference'] as const;

/** Numbers for plurals; zero where the value is absent, so they stand inside the `has…` of their value. */
export const countValues = ['dayCount', 'monthCount', 'yearCount', 'unpaidYearCount'] as const;
