/** 29.5: until when a divisional keeps the priority of the application from which it is divided, and whether it does. */
import { choiceOn, limitOn } from '../law/index.ts';
import type { CivilDate, DueDate, Kind, Length } from '../law/index.ts';
import { cameBy, partyEnd } from './reading.ts';
import type { Arrival } from './reading.ts';
import type { View } from './types.ts';

/** What a divisional goes by: what the record of the initial application has said of it. */
export interface Initial {
  readonly filingDate: CivilDate;
  /** Of the first application, where the initial one is a divisional itself. */
  readonly firstFilingDate?: CivilDate;
  /** The day from which the time for divisionals counts, where it is not the filing: the arrival of an international one. */
  readonly countedFrom?: CivilDate;
  /** Left out: of the kind of the divisional. */
  readonly kind?: Kind;
  readonly priorityDate: CivilDate;
  /** Whether it was pending when the divisional was filed. */
  readonly pending: boolean;
  /** 29.2: considered not filed since. */
  readonly notFiled?: boolean;
}

/** The end of the period; null for a kind without divisionals. Dividing again does not renew it (policy). */
export function divisionalEnd(view: Pick<View, 'law' | 'on'>, initial: Initial, own: Kind): DueDate | null {
  const { filingDate, firstFilingDate, countedFrom, kind = own } = initial;
  const lengths = limitOn(view.law, 'divisional', view.on).length as Readonly<Record<Kind, Length | null>>;
  const isFromFirst = choiceOn(view.law.settings, 'divisionalOfDivisional', view.on) === 'fromFirst';
  const from =
    firstFilingDate === undefined || isFromFirst ? (countedFrom ?? firstFilingDate ?? filingDate) : filingDate;
  const length = lengths[kind];
  return length ? partyEnd(view, from, length) : null;
}

/** Whether one received then keeps it: inside the period, (policy) while the initial application was pending, and as long as that counts as filed. */
export function keepsInitialPriority(
  view: Pick<View, 'law' | 'on'>,
  initial: Initial,
  { kind, receipt }: { readonly kind: Kind; readonly receipt: Arrival },
): boolean {
  const end = divisionalEnd(view, initial, kind);
  const isOrphan = !initial.pending && choiceOn(view.law.settings, 'divisionalNeedsPendingInitial', view.on) === 'yes';
  return end !== null && cameBy(receipt, end) && !isOrphan && initial.notFiled !== true;
}
