/** 32.2: which years of a patent have a fee, when each begins, and which of them are paid. */
import { addLength, choiceOn, limitOn, monthsAndDays } from '../law/index.ts';
import type { CivilDate, Length, LimitName } from '../law/index.ts';
import { feePaid } from './reading.ts';
import type { View } from './types.ts';

/** The first year of validity that has a fee. */
const firstYear = 3;

/** 10.2, 32.2: the day from which term and years are counted (policy "divisional dates"). */
export function countedFrom(view: Pick<View, 'file' | 'law' | 'on'>): CivilDate {
  const { filing, initialFiling, receipt } = view.file.dates;
  const reading = choiceOn(view.law.settings, 'divisionalDates', view.on);
  return (reading === 'initialFilingDate' ? initialFiling : undefined) ?? filing ?? receipt ?? view.on;
}

/** From what day to what day, counted from the day of filing, a year's fee has run: its length as a limit. */
export function lengthTo(year: number): Length {
  return `P${year - 1}Y` as Length;
}

/** The day a year of the patent begins, on which its fee is due. */
export function beginningOf(view: View, year: number): CivilDate {
  return addLength(view.own.dates.annualFee ?? view.file.dates.filing ?? view.on, lengthTo(year));
}

/** The last year of the term of 10.2; with an edition that lengthens the term, a later one. */
export function lastYear(view: View): number {
  const { length } = limitOn(view.law, 'patentTerm', view.own.dates.annualFee ?? view.on);
  const term =
    typeof length === 'string' ? length : 'policy' in length || 'kept' in length ? null : length[view.file.kind];
  return term ? monthsAndDays(term).months / 12 : 0;
}

/** Years whose fee has not been paid, in order. */
export function unpaidYears(view: View): readonly number[] {
  const years: number[] = [];
  for (let year = firstYear; year <= lastYear(view); year++) if (!feePaid(view, 'annual', year)) years.push(year);
  return years;
}

/**
 * Unpaid years that have begun: at registration, those of policy "years begun before grant". Once the term is over (10.2)
 * a fee keeps nothing in force, and none is due.
 */
export function begunYears(view: View): readonly number[] {
  const isTermOver = beginningOf(view, lastYear(view) + 1) < view.on;
  return isTermOver ? [] : unpaidYears(view).filter((year) => beginningOf(view, year) <= view.on);
}

/** The next year to be paid for: the first that begins after today, or from the one now running on. */
export function yearAhead(view: View, from: 'today' | 'running'): number | undefined {
  const running = Number(view.own['running'] ?? 0);
  return unpaidYears(view).find((year) => (from === 'today' ? beginningOf(view, year) > view.on : year >= running));
}

/** Years begun before grant that are due together. */
export function firstYears(view: View): readonly number[] {
  return (view.own['firstYears'] ?? []) as readonly number[];
}

/** The limits that are missed and in grace, each with its legal end: those of the first years, and of the running one. */
export interface Missed {
  readonly first?: CivilDate;
  readonly running?: CivilDate;
}

export const missedOf = (view: View): Missed => view.own['missed'] ?? {};

/** 43: the unpaid years whose limit is missed. */
export function yearsInGrace(view: View): readonly number[] {
  const { first, running } = missedOf(view);
  const years = [...(first ? firstYears(view) : []), ...(running ? [Number(view.own['running'])] : [])];
  return years.filter((year) => !feePaid(view, 'annual', year));
}

/** 32.2, 43: the unpaid years of whose fees a limit is. */
export function yearsUnder(view: View, limit: LimitName): readonly number[] {
  if (limit === 'annualFeeGrace') return yearsInGrace(view);
  const years =
    limit === 'firstAnnualFees' ? firstYears(view) : limit === 'annualFee' ? [Number(view.own['running'])] : [];
  return years.filter((year) => !feePaid(view, 'annual', year));
}

/** The year whose fee is to be paid first: of those due together the earliest, and then the one running on. */
export const yearToPay = (view: View): number | undefined =>
  yearsUnder(view, 'firstAnnualFees')[0] ?? (view.own['running'] as number | undefined);

/** 32.2: what has still to be paid to keep the patent in force: the years begun, and every one before the year paid for. */
export const stillUnpaid = (view: View, year: number): readonly number[] =>
  unpaidYears(view).filter((other) => other < year || beginningOf(view, other) <= view.on);

/** 36.1: of a patent that has lapsed, whether a fee was paid on a day on which it could still be paid. */
export function wasPaidInGrace(view: View, year: number, paidOn: CivilDate): boolean {
  const lapsedOn = view.own['lapsedOn'] as CivilDate | undefined;
  return (
    view.file.patent?.endedBy === 'lapse' && lapsedOn !== undefined && year <= lastYear(view) && paidOn <= lapsedOn
  );
}
