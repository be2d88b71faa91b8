/** What guards and record functions read off a view of the case, in one place each. */
import { choiceOn, periodOn, workOut } from '../law/index.ts';
import type { CivilDate, FeeName, Length, LimitName, PeriodName, StartingNotice } from '../law/index.ts';
import type { MachineName, ProceedingId, ProceedingState, Term, View } from './types.ts';

/** The proceedings of one sort that are not over. */
export function pendingProceedings(view: Pick<View, 'proceedings'>, machine: MachineName): readonly ProceedingState[] {
  return view.proceedings.filter((p) => p.machine === machine && p.pending);
}

/** The latest service of a starting notice sent in a proceeding, if one was sent. */
export function serviceOf(
  view: Pick<View, 'proceedings'>,
  parent: ProceedingId,
  starts: StartingNotice,
): ProceedingState | undefined {
  return view.proceedings.findLast(
    (p) => p.machine === 'service' && p.own['parent'] === parent && p.own['starts'] === starts,
  );
}

/** The term of a limit in a proceeding, running or overdue. */
export function termOf(view: Pick<View, 'terms'>, proceeding: ProceedingId, limit: LimitName): Term | undefined {
  return view.terms.find((t) => t.proceeding === proceeding && t.limit === limit);
}

/** Whether a fee has been paid by the day of the view; annual fees by year. */
export function feePaid(view: Pick<View, 'file' | 'on'>, fee: FeeName, year?: number): boolean {
  return view.file.fees.some((f) => f.fee === fee && f.paidOn <= view.on && (year === undefined || f.year === year));
}

/** The length set for a policy on the day of the view. */
export function periodFor(view: Pick<View, 'law' | 'on'>, policy: PeriodName): Length {
  return periodOn(view.law.settings, policy, view.on);
}

/** A last day for an act of a party, moved to the next working day where the policy says so. */
export function workingEnd(view: Pick<View, 'law' | 'on'>, last: CivilDate): CivilDate {
  const movement = choiceOn(view.law.settings, 'movement', view.on) === 'nobody' ? 'none' : 'nextWorkingDay';
  return workOut({ trigger: last, length: 'P0D' as Length, movement }, view.law.calendar).due;
}
