/** An open office: what those who use it in the same process may do. */
import type { Advance, Issued, IssueOrder, OfficeLetters, Standing } from '../activities/index.ts';
import type { Refusal } from '../engine/index.ts';
import type { Instant } from '../law/index.ts';
import type { CaseNumber } from '../machines/index.ts';
import type { Answer, Conflict, EffectRecord, HandedAct, Proposed, Registry } from '../registry/index.ts';
import type { Replacement, Settlement } from '../registry/index.ts';
import type { OnProgress } from './bulletin.ts';
import type { AskedMoves, CalendarMoves } from './calendar-moves.ts';
import type { ClockHold } from './clock-guard.ts';
import type { OfficeDocuments } from './documents.ts';
import type { CalendarSettings } from './law-settings.ts';
import type { OfficeWebhooks } from './webhooks.ts';

export interface ActOptions {
  /** Idempotency key: the same key with the same act, as it was handed in, gives the same answer. */
  readonly key: string;
  /** Number of entries that the caller has seen. */
  readonly expectedSeq?: number;
  /** Whoever hands it in acts for him- or herself: it takes effect when it comes. */
  readonly byParty?: boolean;
}

/** Without when: the office's clock says that. */
type Asked<T> = T extends unknown ? Omit<T, 'now'> : never;

/** For whoever wakes the cases from outside this process. Throws as `apply` does while the clock is held. */
export interface CaseWork {
  /** Fires what is due in a case, and says what it needs next and how it stands. */
  advance(number: CaseNumber): Promise<Advance & { readonly standing: Standing | null }>;
  /** Carries an effect out, or puts down why it could not be. Throws only if the record itself fails. */
  carryOut(effectId: string): Promise<void>;
  /** Nobody knows what becomes of those who carry this effect out: it is an incident. */
  giveUp(effectId: string, cause: string): Promise<void>;
  /** Fires what is due in a case, and has whoever keeps its time told. */
  fire(number: CaseNumber): Promise<void>;
  /** By the office's clock. */
  now(): Instant;
}

export interface Office {
  readonly dataDir: string;
  /** For reading. Acts go through `apply`, which asks the clock. */
  readonly registry: Registry;
  /** Whose letters go out, and their texts. */
  readonly letters: OfficeLetters;
  readonly documents: OfficeDocuments;
  /**
   * An act of a person. Resolves when it is on disk. Throws `EmbeddedError`: `embedded.clockBackwards` or
   * `embedded.clockAhead` while the clock is held, `embedded.closing` once the office is closing.
   */
  apply(act: HandedAct, options: ActOptions): Promise<Answer>;
  /** Whether an act is done only once a second person of the office confirms it. */
  needsSecond(act: HandedAct): boolean;
  /** Keeps an act of `by` for a second person, once the law allows it. Throws as `apply` does. */
  propose(
    act: HandedAct & { readonly case: CaseNumber },
    options: ActOptions & { readonly by: string },
  ): Promise<Proposed | Refusal | Conflict>;
  /** Confirms, rejects or withdraws a proposal. Throws as `apply` does. */
  settleProposal(id: string, settlement: Asked<Settlement>): Promise<Proposed | Refusal | Conflict>;
  /**
   * Issues a number of the bulletin. Conflicts: `bulletin.notYet` for a day that has not come, `bulletin.empty` where
   * nothing waits, `bulletin.closed`, `bulletin.otherDay`. Throws as `apply` does. Cut short, it is finished after the
   * next start.
   */
  issueBulletin(order: IssueOrder, onProgress?: OnProgress): Promise<Issued | Conflict>;
  readonly caseWork: CaseWork;
  /** Looks at the clock once more, and resolves when nothing is due, nothing is to be carried out and no act is in hand. */
  quiet(): Promise<void>;

  /** What such entries of the calendar would move. Throws `settings.invalid`. */
  calendarMoves(entered: CalendarSettings, asked: Omit<AskedMoves, 'now'>): Promise<CalendarMoves>;
  /** Enters them in the settings, for the next start. Throws `settings.invalid`, and `settings.changed` for another version. */
  enterCalendar(
    entered: CalendarSettings,
    confirmed: { readonly confirm: string; readonly who: string },
  ): Promise<void>;

  /** Whether limits are being worked out again after a change of the calendar; nothing is fired or sent meanwhile. */
  recalculating(): boolean;

  /** Why the office stands still, or null. */
  clockHold(): ClockHold | null;
  /** An operator has looked: the clock is right as it stands. Who said so, and when, is kept beside the record. */
  confirmClock(who: string): Promise<void>;

  /** Tries a failing effect or an incident again, now. */
  retry(effect: string, who: string, reason?: string): Promise<EffectRecord | Conflict>;
  /** Gives an effect up, for a reason. */
  skip(effect: string, who: string, reason: string): Promise<EffectRecord | Conflict>;
  /** Carries out another effect in its place. */
  replace(effect: string, by: Replacement, who: string, reason: string): Promise<EffectRecord | Conflict>;

  /** Who is told over HTTP of what changes. */
  readonly webhooks: OfficeWebhooks;

  /** Finishes what is in hand, closes the record and frees the directory. */
  close(): Promise<void>;
}
