/** What the engine needs words for when it explains itself. One language has one of these; a missing entry does not compile. */
import type { CivilDate, DateName, LimitName, StartingNotice, Turn } from '../../law/index.ts';
import type { MachineName } from '../../machines/index.ts';

export type Language = 'az' | 'en';

/** A limit in words: its name, what is lost if it is missed, and the way back. */
export interface LimitWords {
  readonly name: string;
  readonly lost: string;
  readonly back: string;
}

/** What a limit was counted from. */
export type TriggerName = 'opening' | 'given' | DateName | `service.${StartingNotice}`;

/** What a sentence about a waiting case can say; days and lengths are in words already. */
export interface WaitingWords {
  readonly who: string;
  readonly what: string;
  readonly clause: string;
  readonly since: string;
  /** Last day, while a limit runs or after it ran out. */
  readonly due?: string;
  readonly lost?: string;
  /** What happens next by itself, as a clause of the sentence. */
  readonly next: string;
}

/** Sentences, each a function of its parts. */
export interface Sentences {
  article(clause: string): string;
  limit(name: string, article: string): string;
  counted(day: string, trigger: string): string;
  length(text: string): string;
  extendedFrom(extension: string, day: string): string;
  extended(whole: string, length: string, extension: string): string;
  rawEnd(day: string): string;
  bounded(day: string, limit: string): string;
  skipped(day: string, reason: string): string;
  notMoved(day: string): string;
  lastDay(day: string, time: string, instant: string): string;
  tooLate(limit: string, day: string): string;
  final(calendar: string): string;
  provisional(calendar: string): string;
  moved(name: string, from: string): string;
  exchanged(day: string): string;
  closure(reason: string): string;

  acting(w: WaitingWords): string;
  open(w: WaitingWords): string;
  unlimited(w: WaitingWords): string;
  overdue(w: WaitingWords): string;
  unpaid(w: WaitingWords): string;
  unserved(w: WaitingWords): string;
  deeming(w: WaitingWords): string;
  declined(w: WaitingWords): string;
  waiting(w: WaitingWords, awaited: string): string;
  ended(w: WaitingWords): string;
  undirected(day: string): string;
  nothing(w: WaitingWords): string;

  /** What can still be done about a case that has ended. */
  remains(open: readonly { readonly what: string; readonly until: string }[]): string;
  nextNothing(): string;
  nextEnd(day: string, limit: string): string;
  nextOverdue(day: string): string;
  notCounted(limit: string, day: string): string;
}

export interface Words {
  readonly limits: Readonly<Record<LimitName, LimitWords>>;
  readonly turns: Readonly<Record<Turn, string>>;
  readonly machines: Readonly<Record<MachineName, string>>;
  /** How a case ended, by the name of its last state. */
  readonly ends: Readonly<Record<string, string>>;
  readonly triggers: Readonly<Record<TriggerName, string>>;
  /** How a limit that no longer runs ended; `closed`: a window. */
  readonly ended: Readonly<Record<'met' | 'missed' | 'closed' | 'cancelled' | 'superseded' | 'overdue', string>>;
  /** Holidays and other days off, by the names of the calendar. */
  readonly daysOff: Readonly<Record<string, string>>;
  /** Monday first. */
  readonly weekdays: readonly string[];
  day(date: CivilDate): string;
  years(n: number): string;
  months(n: number): string;
  days(n: number): string;
  readonly say: Sentences;
}
