/** From which day of the file a limit counts, and when it ends: for the terms that run, and for what comes when none does. */
import { choiceOn, limitOn, limits } from '../law/index.ts';
import type { CivilDate, Length, LimitName } from '../law/index.ts';
import type { Ending } from './guard.ts';
import { applicationIn, partyEnd, serviceOf } from './reading.ts';
import type { OtherTrigger, Own, View } from './types.ts';

/** 29.5 (policy): whether the time for divisionals of an international application counts from its arrival. */
export const isCountedFromArrival = ({ law, on }: Pick<View, 'law' | 'on'>): boolean =>
  choiceOn(law.settings, 'divisionalOfInternational', on) === 'fromArrival';

/** 26.1, 29.5: what a limit is counted from in an international or a divisional application, where that is another day. */
export function otherTrigger(
  { law, file, on }: Pick<View, 'law' | 'file' | 'on'>,
  name: LimitName,
  since = on,
): OtherTrigger | undefined {
  const { fromArrival, fromInitial } = limitOn(law, name, since);
  const { initialFiling, initialArrival, internationalArrival } = file.dates;
  if (fromInitial && initialFiling && choiceOn(law.settings, 'divisionalOfDivisional', on) === 'fromFirst')
    return initialArrival ? 'initialArrival' : 'initialFiling';
  const arrives = typeof fromArrival === 'string' ? isCountedFromArrival({ law, on }) : fromArrival;
  return arrives && internationalArrival ? 'internationalArrival' : undefined;
}

/**
 * With what a limit of a reopened case goes on: what was left of it, counted from the decision; from no day yet while the
 * decision to restore is not received.
 */
export function resumed(
  view: Pick<View, 'proceedings'>,
  own: Own | undefined,
  limit: LimitName,
): { readonly trigger: CivilDate | undefined; readonly length: Length } | undefined {
  const { from, length } = own?.kept?.[limit] ?? {};
  if (!from || !length) return undefined;
  const restored = () => serviceOf(view, undefined, 'restorationGranted')?.own.dates.claimed;
  return { trigger: from === 'restorationGranted' ? restored() : from, length };
}

/** The windows of an application or a patent that count from a day of the file. */
export type WindowOfFile =
  | 'freeAmendment'
  | 'divisional'
  | 'examinationRequest'
  | 'foreignFiling'
  | 'opposition'
  | 'postGrantOpposition';

/** The end of such a window, or of what was left of it; nothing while its day is not known. */
export function windowEnd(
  view: Pick<View, 'law' | 'file' | 'proceedings' | 'on'>,
  limit: WindowOfFile,
): Ending | undefined {
  const { law, file } = view;
  const { runsFrom, clause } = limits[limit];
  const rest = resumed(view, applicationIn(view)?.own, limit);
  const usual = file.dates[otherTrigger(view, limit) ?? runsFrom.on];
  /** 41: an international application that is only forwarded has no filing date here. */
  const trigger = rest ? rest.trigger : (usual ?? (file.route === 'forwarded' ? file.dates.receipt : undefined));
  if (!trigger) return undefined;
  const whole = limitOn(law, limit, trigger).length as Length | Readonly<Record<string, Length | null>>;
  const length = rest?.length ?? (typeof whole === 'string' ? whole : whole[file.kind]);
  return length ? { limit, clause, due: partyEnd(view, trigger, length) } : undefined;
}
