/** Every policy as an operator reads it: what holds on a day, what was set, what could be, under which clause and why. */
import { choiceOn, choices, dayListOn, dayLists, periodOn, periods, timeOn, times } from '../law/index.ts';
import type { ChoiceName, CivilDate, DayListName, Law, PeriodName, PolicyName, TimeName } from '../law/index.ts';

type Value = string | readonly number[];

export interface PolicyShown {
  readonly policy: PolicyName;
  /** The clause that is silent, or the authority beside the patent law. */
  readonly clause: string;
  /** What holds on the day asked about. */
  readonly now: Value;
  readonly default: Value;
  /** In words: the values, or the bounds of a length. */
  readonly allowed: string;
  readonly why: string;
  /** What the office has set, each from its day on. */
  readonly set: readonly { readonly limit?: string; readonly from: CivilDate; readonly value: Value }[];
}

/** All policies, in the order of the law's tables. */
export function policiesShown({ settings }: Pick<Law, 'settings'>, on: CivilDate): readonly PolicyShown[] {
  const setOf = (policy: PolicyName) =>
    settings
      .filter((setting) => setting.policy === policy)
      .map(({ limit, from, value }) => ({ ...(limit === undefined ? {} : { limit }), from, value }))
      .sort((a, b) => (a.from < b.from ? -1 : 1));
  const shown = (
    policy: PolicyName,
    { source, default: usual, why }: { readonly source: string; readonly default: Value; readonly why: string },
    now: Value,
    allowed: string,
  ): PolicyShown => ({ policy, clause: source, now, default: usual, allowed, why, set: setOf(policy) });

  return [
    ...namesOf<ChoiceName>(choices).map((name) =>
      shown(
        name,
        choices[name],
        choiceOn(settings, name, on),
        [choices[name].default, ...choices[name].alternatives].join(' | '),
      ),
    ),
    ...namesOf<PeriodName>(periods).map((name) =>
      shown(name, periods[name], periodOn(settings, name, on), boundsOf(periods[name])),
    ),
    ...namesOf<TimeName>(times).map((name) =>
      shown(name, times[name], timeOn(settings, name, on), `a time later than ${times[name].after}, up to 24:00`),
    ),
    ...namesOf<DayListName>(dayLists).map((name) =>
      shown(name, dayLists[name], dayListOn(settings, name, on), 'whole numbers above zero'),
    ),
  ];
}

const namesOf = <N extends string>(table: Readonly<Record<N, unknown>>): readonly N[] => Object.keys(table) as N[];

function boundsOf({
  atLeast,
  atMost,
  wholeMonths,
}: {
  readonly atLeast?: string;
  readonly atMost?: string;
  readonly wholeMonths?: true;
}): string {
  const bounds = [
    ...(wholeMonths ? ['whole months'] : []),
    ...(atLeast ? [`at least ${atLeast}`] : []),
    ...(atMost ? [`at most ${atMost}`] : []),
  ];
  return bounds.length > 0 ? bounds.join(', ') : 'a length';
}

/** A value as it is written in the file. */
export function valueInWords(value: Value): string {
  return typeof value === 'string' ? value : `[${value.join(', ')}]`;
}
