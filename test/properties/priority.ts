/** Invariant 9, by a reckoning of its own: what a divisional, a separate application or a conversion keeps of a priority. */
import type { Accepted, CaseState } from '../../engine/index.ts';
import { choiceOn, civilDateOf } from '../../law/index.ts';
import type { CivilDate, Kind, Law, Length } from '../../law/index.ts';
import type { ProceedingState } from '../../machines/index.ts';
import { dayAfter, workingDay } from './deadlines.ts';
import { holds } from './holds.ts';

/** 29.5: months in which a divisional keeps the initial priority. */
const months = { invention: 'P12M', utilityModel: 'P6M' } as const;

interface Stated {
  readonly filingDate: CivilDate;
  readonly firstFilingDate?: CivilDate;
  readonly priorityDate: CivilDate;
  readonly kind?: Exclude<Kind, 'industrialDesign'>;
  readonly pending?: boolean;
}

const own = (state: CaseState): ProceedingState['own'] => (state.proceedings[0] as ProceedingState).own;
const reads = (law: Law, on: CivilDate) => (policy: Parameters<typeof choiceOn>[1], value: string) =>
  choiceOn(law.settings, policy as never, on) === value;

/** 29.5: the initial priority, where a divisional keeps it; null where it does not, and nothing where that is open yet. */
function initialPriority(state: CaseState, law: Law, on: CivilDate): CivilDate | null | undefined {
  const { file } = state;
  const initial = own(state)['initial'] as Stated | undefined;
  if (!initial || !file.dates.receipt || file.kind === 'industrialDesign') return undefined;
  const is = reads(law, on);
  const from = is('divisionalOfDivisional', 'fromFirst') ? initial.firstFilingDate : undefined;
  const end = dayAfter(from ?? initial.filingDate, months[initial.kind ?? file.kind] as Length);
  const last = is('movement', 'nobody') ? end : workingDay(law, end);
  const isOrphan = initial.pending === false && is('divisionalNeedsPendingInitial', 'yes');
  const isPaid = own(state)['feeReduced'] === true || file.fees.some((f) => f.fee === 'divisional' && f.paidOn <= last);
  const isKept = file.dates.receipt <= last && !isOrphan && (isPaid || !file.priority.established);
  return isKept ? initial.priorityDate : null;
}

/** 28.6: the day of the material, where a separate application keeps it, by the last statement that was not superseded. */
function materialPriority(state: CaseState, law: Law, on: CivilDate, stated: MaterialStated): CivilDate | null {
  const { noticed, noticeServedOn, materialOn } = stated;
  const end = noticeServedOn && dayAfter(noticeServedOn, 'P3M' as Length);
  const last = end && !reads(law, on)('movement', 'nobody') ? workingDay(law, end) : end;
  return noticed && (!last || (state.file.dates.receipt ?? on) <= last) ? materialOn : null;
}
interface MaterialStated {
  readonly noticed: boolean;
  readonly materialOn: CivilDate;
  readonly noticeServedOn?: CivilDate;
}

/** The earliest of what is kept and of what was claimed and established; else the day of receipt. */
function isOf(state: CaseState, kept: CivilDate | null): boolean {
  const { date } = state.file.priority;
  const claimed = state.proceedings.flatMap((p) =>
    p.machine === 'priorityClaim' && p.own['status'] === 'established' ? [p.own['date'] as CivilDate] : [],
  );
  const [first] = [...claimed, ...(kept ? [kept] : [])].sort();
  return date === (first ?? state.file.dates.receipt);
}

/** 28.1 (policy): with this reading the day moves with the day on which the application became regular. */
const isCuredLater = (law: Law, on: CivilDate): boolean => reads(law, on)('curedApplication', 'dayItBecameRegular');

export function priority(before: CaseState | null, { entry, state }: Accepted, law: Law): void {
  const { act, correction } = entry;
  const on = civilDateOf(act.effectiveAt);
  const { route, priority: now } = state.file;
  if (before && !correction && act.type === 'APPLICATION_CONVERTED') {
    holds(before.file.priority.date === now.date, '9: a conversion changed the priority', before.file.priority, now);
    holds(before.file.dates.filing === state.file.dates.filing, '9: a conversion changed the filing date');
  }
  if (reads(law, on)('counting', 'triggerIncluded') || isCuredLater(law, on)) return;
  const { exceeds } = own(state);
  if (route === 'divisional' && exceeds !== 'stated') {
    const kept = exceeds === 'found' ? state.file.dates.filing : initialPriority(state, law, on);
    if (kept !== undefined) holds(isOf(state, kept), '9: another priority of a divisional', kept, now, own(state));
  }
  if (route === 'separate' && !correction && act.type === 'ADDITIONAL_MATERIAL_STATED') {
    const kept = materialPriority(state, law, on, act.data as MaterialStated);
    holds(isOf(state, kept), '9: another priority of a separate application', kept, now);
  }
}
