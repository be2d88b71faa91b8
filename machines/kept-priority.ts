/**
 * 28.6, 29.5: the priority that a divisional or a separate application keeps of the first one, and what is left of a
 * priority without it. The first application's record decides; what it takes away can be put back in dispute (5.1).
 */
import type { CivilDate } from '../law/index.ts';
import { divisionalEnd, keepsInitialPriority } from './divisional.ts';
import type { Initial } from './divisional.ts';
import { actData } from './guard.ts';
import {
  applicationEnd,
  applicationIn,
  cameBy,
  isPriorityProvisional,
  isSeparatedInTime,
  receiptOf,
  regularSince,
} from './reading.ts';
import type { Own, Patch, ProceedingState, View } from './types.ts';

/** The basis of the priority of a divisional that goes beyond the initial application. */
const beyond = '29.5¶6';

interface Priority {
  readonly date: CivilDate;
  readonly basis: string;
}

/** The date that there is to keep, by what the first application's record, or the request, says now. */
function toKeep({ initial, materialOn }: Pick<Own, string>): Priority | undefined {
  if (initial) return { date: (initial as Initial).priorityDate, basis: '29.5¶5' };
  return materialOn ? { date: materialOn as CivilDate, basis: '28.6' } : undefined;
}

/** 29.2, 29.5: given back in dispute for another reason; from an application considered not filed nothing is kept all the same. */
const isOfNotFiled = ({ own }: ProceedingState, application: Own): boolean =>
  own['keeps'] === true &&
  (application['initial'] as Initial | undefined)?.notFiled === true &&
  own['fallenFor'] !== 'initialNotFiled';

/** What an established claim gives; one that stands for a kept priority follows the first application, unless that moved. */
function givenBy(claim: ProceedingState, application: Own): readonly Priority[] {
  const { own } = claim;
  if (isOfNotFiled(claim, application)) return [];
  if (own['keeps'] !== true || own['moved'] === true)
    return [{ date: own['date'] as CivilDate, basis: String(own['basis']) }];
  const kept = application['exceeds'] ? undefined : toKeep(application);
  return kept ? [kept] : [];
}

/** 28.6, 29.5: what is kept of the first application's priority now, by itself or because it was given back in dispute (5.1). */
export function keptIn({ proceedings }: Pick<View, 'proceedings'>): Priority | undefined {
  const application = applicationIn({ proceedings })?.own ?? { dates: {} };
  const back = proceedings.filter((p) => p.own['keeps'] === true && p.own['status'] === 'established');
  const own = application['priorityWithoutClaims'] as Priority | undefined;
  return own ?? back.flatMap((p) => givenBy(p, application))[0];
}

/** The earliest established claim decides the priority date; without one, what the case has by itself: 29.5, 28.6, 43 or 28.4. */
export const priorityOf = (v: View, proceedings: readonly ProceedingState[]): Patch => {
  const application = applicationIn({ proceedings })?.own ?? { dates: {} };
  const good = proceedings
    .filter((p) => p.machine === 'priorityClaim' && p.own['status'] === 'established')
    .flatMap((p) => givenBy(p, application));
  const own = application['priorityWithoutClaims'] as Priority | undefined;
  const byDate = [...(own ? [own] : []), ...good].sort((a, b) => (a.date < b.date ? -1 : 1));
  const first = byDate[0] ?? { date: v.file.dates.receipt ?? v.on, basis: '28.4' };
  const { established } = v.file.priority;
  return { file: { priority: { ...first, established, provisional: isPriorityProvisional(v) } } };
};

/** 29.5: the priority of a divisional by what is known of the initial application now, its fee and its own claims. */
export const initialStated = (v: View): Patch => {
  const initial = v.own['initial'] as Initial | undefined;
  if (!initial || v.own['exceeds']) return {};
  const until = divisionalEnd(v, initial, v.file.kind)?.due ?? null;
  const isKept =
    keepsInitialPriority(v, initial, { kind: v.file.kind, receipt: receiptOf(v) }) && isDivisionalPaid(v, until);
  return keeping(v, isKept ? toKeep(v.own) : undefined, until ? { divisionalUntil: until } : {});
};

/** 28.6: the priority of a separate application by what the first one's record says of the notice. */
export const materialStated = (v: View): Patch => {
  const { noticed, noticeServedOn } = actData(v);
  const served = noticeServedOn as CivilDate | undefined;
  const isKept = noticed === true && (served === undefined || isSeparatedInTime(v, receiptOf(v), served));
  return keeping(v, isKept ? toKeep(v.own) : undefined);
};

/** 29.5 sixth paragraph: what goes beyond the initial application has the day of its final version, and what it claims itself. */
export function foundExceeding(v: View, finalVersionOn: CivilDate): Patch {
  const kept = { date: finalVersionOn, basis: beyond };
  return movedTo(v, finalVersionOn, keeping(v, kept, { exceeds: v.own['exceeds'] ?? 'found' }));
}

/** 5.1: a finding that did not stand leaves what was found before it, or what the divisional has by itself. */
export function foundNotExceeding(v: View): Patch {
  const before = v.proceedings.findLast((p) => p.own['basis'] === beyond && p.value !== 'notExceeding');
  if (before) return foundExceeding(v, before.own['date'] as CivilDate);
  const own = { exceeds: v.own['exceeds'] === 'stated' ? 'stated' : undefined, priorityWithoutClaims: undefined };
  const without = { ...v, own: { ...v.own, ...own } };
  const isKeeping = own.exceeds === undefined && v.own['initial'] !== undefined;
  const patch = isKeeping ? initialStated(without) : keeping(without, undefined);
  return movedTo(v, v.file.dates.receipt ?? v.on, { ...patch, own: { ...own, ...patch.own } });
}

/** The filing date with a patch, never before the day on which the application became regular (28.1, policy). */
function movedTo(v: View, filing: CivilDate, patch: Patch): Patch {
  const regular = v.file.priority.established ? regularSince(v) : undefined;
  const dates = { ...v.file.dates, filing: regular && regular > filing ? regular : filing };
  return { ...patch, file: { ...patch.file, dates } };
}

/** 29.5 sixth paragraph: the finding as a claim that did not stand, so that it is told and can be disputed (5.1). */
export const exceedingFound = (v: View, finalVersionOn: CivilDate): Own => ({
  dates: { claimed: v.on },
  date: finalVersionOn,
  basis: beyond,
  country: 'AZ',
  status: 'fallen',
});

/** 29.5 fifth paragraph: once it is accepted, a divisional whose fee did not come in time keeps nothing. */
export function dividedUnpaid(v: View): Patch {
  const until = (v.own['divisionalUntil'] ?? null) as CivilDate | null;
  const kept = v.own['priorityWithoutClaims'] as Priority | undefined;
  return kept?.basis !== '29.5¶5' || isDivisionalPaid(v, until, true) ? {} : keeping(v, undefined);
}

/** Whether the fee of a divisional came inside the period; asked once it is accepted. */
function isDivisionalPaid(v: View, until: CivilDate | null, accepted = v.file.priority.established): boolean {
  if (!accepted || until === null || v.own['feeReduced'] === true) return true;
  return v.file.fees.some((f) => f.fee === 'divisional' && f.paidOn <= until);
}

/** What a case keeps without any claim of its own (29.5, 28.6), and the priority that follows from it. */
function keeping(v: View, kept: Priority | undefined, more: Partial<Own> = {}): Patch {
  const receipt = v.file.dates.receipt ?? v.on;
  const before = v.own['priorityWithoutClaims'] as Priority | undefined;
  const isLater = before !== undefined && before.basis === kept?.basis && before.date < kept.date;
  const own = { priorityWithoutClaims: kept, keptBefore: isLater ? before : undefined, ...more };
  const proceedings = v.proceedings.map((p) => (p.id === v.id ? { ...p, own: { ...p.own, ...own } } : p));
  const { file } = priorityOf(v, proceedings);
  const isOwn = file?.priority?.basis === '28.4' && !v.file.claimedPriority;
  return { own, file: isOwn ? { priority: { ...v.file.priority, date: receipt, basis: '28.1' } } : (file ?? {}) };
}

/** 28.6, 29.5: what stands in the way, as the letter says it. */
function whyNotKept(v: View): string {
  const initial = v.own['initial'] as Initial | undefined;
  if (!initial) return 'separatedLate';
  if (initial.notFiled) return 'initialNotFiled';
  const end = divisionalEnd(v, initial, v.file.kind);
  if (!end || !cameBy(receiptOf(v), end)) return 'dividedLate';
  return keepsInitialPriority(v, initial, { kind: v.file.kind, receipt: receiptOf(v) })
    ? 'dividedUnpaid'
    : 'initialNotPending';
}

/** 5.1: what was lost now, or what became later with the first application's, as the facts of a claim that did not stand, so that it is told and can be disputed. */
export function lostToFirst(v: View): readonly Own[] {
  const moved = v.own['keptBefore'] as Priority | undefined;
  const kept = moved ?? toKeep(v.own);
  const isTold = v.proceedings.some(
    (p) =>
      p.own['keeps'] === true &&
      p.value !== 'keptAfterAll' &&
      !(p.value === 'established' && isOfNotFiled(p, v.own)) &&
      (!moved || p.own['date'] === moved.date),
  );
  const isKept = v.own['priorityWithoutClaims'] !== undefined && !moved;
  if (!kept || isKept || v.own['exceeds'] || isTold || applicationEnd(v) !== null) return [];
  const from = v.file.links.find((l) => l.relation === 'divisionalOf' || l.relation === 'separatedFrom');
  return [
    {
      dates: { claimed: v.on },
      ...kept,
      country: 'AZ',
      number: from?.case ?? '',
      keeps: true,
      ...(moved ? { moved: true } : {}),
      fallenFor: moved ? 'firstMoved' : whyNotKept(v),
      status: 'fallen',
    },
  ];
}
