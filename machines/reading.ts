/** What guards and record functions read off a view of the case, in one place each. */
import {
  choiceOn,
  civilDateOf,
  daysBetween,
  feeAmount,
  isInTime,
  limitOn,
  monthsAndDays,
  payerGroup,
  periodOn,
  timeOn,
  workOut,
} from '../law/index.ts';
import type {
  CivilDate,
  DueDate,
  FeeName,
  Instant,
  Kind,
  Law,
  Length,
  LimitName,
  PayerGroup,
  PeriodName,
  StartingNotice,
} from '../law/index.ts';
import type { Ending } from './guard.ts';
import type { NoticeKind, PublishedOnce } from './notices.ts';
import type {
  CaseFile,
  CaseNumber,
  MachineName,
  Own,
  Party,
  Payment,
  ProceedingId,
  ProceedingState,
  Term,
  View,
} from './types.ts';
import { agentOf, holdersOf, remaining } from './warrant.ts';

/** The proceedings of one sort that are not over. */
export function pendingProceedings(view: Pick<View, 'proceedings'>, machine: MachineName): readonly ProceedingState[] {
  return view.proceedings.filter((p) => p.machine === machine && p.pending);
}

/** Where an opposition is that was not admitted: its time for dispute runs, or is over. */
const refusedAdmission: Readonly<Partial<Record<MachineName, readonly unknown[]>>> = {
  opposition: ['inadmissible', 'undisputed'],
  postGrantOpposition: ['notAccepted', 'undisputed'],
};

/** 31.3, 34.3: the oppositions not admitted; of an opponent who acts, those of his or her own. */
export function notAdmitted({
  proceedings,
  act: { by },
}: Pick<View, 'proceedings' | 'act'>): readonly ProceedingState[] {
  const isOwn = (p: ProceedingState): boolean => (p.own['opponent'] as Party | undefined)?.id === by.person;
  return proceedings.filter(
    (p) => refusedAdmission[p.machine]?.includes(p.value) === true && (by.role !== 'opponent' || isOwn(p)),
  );
}

/** 5.1: the opposition that a dispute is about; a court looks at what the dispute before it was about. */
export function oppositionOf(
  view: Pick<View, 'proceedings'>,
  { own }: Pick<ProceedingState, 'own'>,
): ProceedingId | undefined {
  const about = view.proceedings.find((p) => p.id === own['of']);
  if (about?.machine === 'dispute') return oppositionOf(view, about);
  return about?.machine === 'service' ? (about.own['parent'] as ProceedingId) : about?.id;
}

/** 5.1: the decisions of a sort that can be disputed now, each taken in a proceeding of its own. */
export function disputable(view: View, about: string | undefined): readonly ProceedingState[] {
  const at = (machine: MachineName, ...states: readonly string[]) =>
    view.proceedings.filter((p) => p.machine === machine && states.some((state) => isAt(p, state)));
  if (about === 'priorityLost') return at('priorityClaim', 'fallen', 'notKept', 'exceeding');
  if (about === 'restorationRefused') return at('restoration', 'refused');
  return about === 'oppositionNotAdmitted' ? notAdmitted(view) : [];
}

/** 5.1: where a missed limit ran that a dispute is about: the notice that started it, or told of its end; of observations, the opposition. */
export function limitInDispute({ proceedings }: Pick<View, 'proceedings'>, about: unknown): ProceedingId | undefined {
  const notice = (kind: NoticeKind) =>
    proceedings.findLast((p) => p.machine === 'service' && p.own['notice'] === kind)?.id;
  if (about === 'extensionRefused') return notice('deficiency');
  if (about === 'appealMissed') return notice('refusal');
  if (about === 'electionMissed') return notice('examinedAsFirstNamed');
  if (about !== 'deemedRejected') return undefined;
  return proceedings.find((p) => p.value === 'unanswered' || p.value === 'unansweredFinally')?.id;
}

/** 5.1: what a dispute is about: the proceeding that it names, itself or by the notice, the latest of its sort, or the notice of the end. */
export function inDispute(view: View): ProceedingId | undefined {
  const { about, of } = (view.data ?? {}) as { readonly about?: string; readonly of?: ProceedingId };
  if (about === 'patentEnded')
    return view.proceedings.findLast((p) => p.machine === 'service' && p.own['starts'] === 'patentEnd')?.id;
  const limit = limitInDispute(view, about);
  if (limit !== undefined) return limit;
  const among = disputable(view, about);
  const named = view.proceedings.find((p) => p.id === of);
  const parent = named?.machine === 'service' ? (named.own['parent'] as ProceedingId | undefined) : undefined;
  if (parent !== undefined && among.some((p) => p.id === parent)) return parent;
  /** 12, 17.3: of the letters of one notice, the first stands for all. */
  if (named?.machine === 'service') return view.proceedings.find((p) => isLetterOf(p, named))?.id;
  return of ?? among.at(-1)?.id;
}

/** 5.1: the decision behind a dispute, or behind an action against what the Commission decided in one. */
export function disputedIn(
  view: Pick<View, 'proceedings'>,
  dispute: Pick<ProceedingState, 'own'> | undefined,
): ProceedingId | undefined {
  const of = dispute?.own['of'] as ProceedingId | undefined;
  const named = view.proceedings.find((p) => p.id === of);
  return named?.machine === 'dispute' ? disputedIn(view, named) : of;
}

/**
 * The latest service of a starting notice sent in a proceeding, or in any, if one was sent. Of a notice sent to several
 * at once it is the service that counts: the last to be received, once each has been.
 */
export function serviceOf(
  view: Pick<View, 'proceedings'>,
  parent: ProceedingId | undefined,
  starts: StartingNotice,
): ProceedingState | undefined {
  const sent = view.proceedings.filter(
    (p) =>
      p.machine === 'service' && p.own['starts'] === starts && (parent === undefined || p.own['parent'] === parent),
  );
  return countingFor(sent, sent.at(-1));
}

/** Of a notice sent to several at once, or sent on (12, 17.3), the service that counts: of whichever of its letters. */
export const countingFor = (
  sent: readonly ProceedingState[],
  letter: ProceedingState | undefined,
): ProceedingState | undefined => {
  const addressed = new Map(sent.filter((p) => isLetterOf(p, letter)).map((p) => [p.own['to'], p]));
  const [first, ...others] = [...addressed.values()];
  return others.reduce<ProceedingState | undefined>((a, b) => (a && isServedBefore(b, a) ? a : b), first);
};

const isLetterOf = (p: ProceedingState, letter: ProceedingState | undefined): boolean =>
  p.machine === 'service' && isSentWith(p, letter);

/** Whether two letters are one notice, sent to several at once, or sent on to who came in the place of another. */
export const isSentWith = ({ own }: Pick<View, 'own'>, other: Pick<View, 'own'> | undefined): boolean =>
  ['parent', 'notice'].every((fact) => own[fact] === other?.own[fact]) && firstSentOn(own) === firstSentOn(other?.own);
/** The day of the notice, whenever this letter of it went out. */
export const firstSentOn = (own: Own | undefined): unknown => own?.['firstSentOn'] ?? own?.['sentOn'];

/** Those whom a proceeding names, as a party or by id: who attacks, who asked for it, with whom a recorded right is shared. */
export const thoseNamedIn = ({ own }: Pick<ProceedingState, 'own'>): readonly unknown[] =>
  ['opponent', 'requester', 'counterpart', 'licensor'].flatMap((key) => own[key] ?? []);

/** 27.2: whether a letter is one of this applicant or owner: to that one, or to the representative of both. */
export const isOnItsWayTo = (
  { file }: Pick<View, 'file'>,
  { own }: Pick<ProceedingState, 'own'>,
  party: string,
): boolean => own['to'] === party || (own['through'] !== undefined && own['through'] === agentOf(file, party));

/** Whether the first was received no later than the second, which may not have been received yet. */
const isServedBefore = (a: ProceedingState, b: ProceedingState): boolean => {
  const [first, second] = [a.own.dates.claimed, b.own.dates.claimed];
  return second === undefined || (first !== undefined && first <= second);
};

/** The term of a limit in a proceeding, running or overdue. */
export function termOf(view: Pick<View, 'terms'>, proceeding: ProceedingId, limit: LimitName): Term | undefined {
  return view.terms.find((t) => t.proceeding === proceeding && t.limit === limit);
}

/** Whether a fee has been paid by now, which may be later than the day that a limit ended; annual fees by year. */
export function feePaid(view: Pick<View, 'file' | 'at'>, fee: FeeName, year?: number): boolean {
  const today = civilDateOf(view.at);
  return view.file.fees.some((f) => f.fee === fee && f.paidOn <= today && (year === undefined || f.year === year));
}

/** 30.5, 33.1, 25, 30.7: whether anyone may see the application, published as such or as a patent. */
export const isPublic = ({
  publication,
  dates,
  secrecy,
}: Pick<CaseFile, 'publication' | 'dates' | 'secrecy'>): boolean =>
  (publication !== undefined || dates.patentPublication !== undefined) && secrecy === undefined;

/** 28.10: another application of one priority date with this one, and which of the two goes first. */
export interface SamePriority {
  readonly other: CaseNumber;
  readonly date: CivilDate;
  readonly goesFirst: 'this' | 'other';
  /** It has ended, and goes before nobody unless it goes on again. */
  readonly ended?: true;
}

/** The cases that have found this one to be of one priority date with theirs: they are told of its end. */
export const namedIn = (own: Own | undefined): readonly string[] => (own?.['namedIn'] ?? []) as readonly string[];

/** The applications found to have the priority date that this one had then. */
export const samePriorities = ({ proceedings }: Pick<View, 'proceedings'>): readonly SamePriority[] =>
  (applicationIn({ proceedings })?.own['samePriority'] ?? []) as unknown as readonly SamePriority[];

/** The same with one more, or with another rank for one of them. */
export const ranked = (
  view: Pick<View, 'proceedings' | 'file'>,
  { other, goesFirst }: Pick<SamePriority, 'other' | 'goesFirst'>,
): readonly SamePriority[] => [
  ...samePriorities(view).filter((same) => same.other !== other),
  { other, date: view.file.priority.date, goesFirst },
];

/** The same, with one of them over, or going on again. */
export const whereOther = (view: Pick<View, 'proceedings'>, number: string, isOver: boolean): readonly SamePriority[] =>
  samePriorities(view).map(({ ended, ...same }) => {
    const isSo = same.other === number ? isOver : ended;
    return isSo ? { ...same, ended: true } : same;
  });

/** 28.10: whether another application goes first; not one that has ended, or whose priority date is this one's no more. */
export const standsBehind = (view: Pick<View, 'proceedings' | 'file'>): boolean =>
  samePriorities(view).some(
    ({ goesFirst, date, ended }) => goesFirst === 'other' && !ended && date === view.file.priority.date,
  );

/** The day on which the case was published, as application, once or again (29.5), or as patent. */
export function publishedOn(
  { dates, publishedAgain }: Pick<CaseFile, 'dates' | 'publishedAgain'>,
  entry: PublishedOnce,
): CivilDate | undefined {
  if (entry === 'patent') return dates.patentPublication;
  return entry === 'applicationAgain' && publishedAgain?.awaited ? undefined : dates.publication;
}

/** 30.3, 33.1: the dates of an application that the register and the bulletin state. */
export const statedDates = ({
  file: { priority, dates },
}: Pick<View, 'file'>): { readonly priorityDate: CivilDate; readonly filingDate?: CivilDate } => ({
  priorityDate: priority.date,
  ...(dates.filing ? { filingDate: dates.filing } : {}),
});

/** 39: in which group these parties pay, on the day of payment. */
export function payerOf(law: Law, parties: readonly Pick<Party, 'payer'>[], paidOn: CivilDate): PayerGroup {
  return payerGroup(
    parties.map(({ payer }) => payer),
    choiceOn(law.settings, 'mixedOwners', paidOn),
  );
}

/** 29.9: fees for a step still ahead, which is taken for the kind that the application is by then. */
export const feesByKind: readonly FeeName[] = ['publication', 'registration'];

/**
 * 29.9: whether what was paid for a step covers it for the kind that the application is now: of a conversion to the
 * dearer kind the difference is due.
 */
export function isCovered({ file, law }: Pick<View, 'file' | 'law'>, fee: FeeName, today: CivilDate): boolean {
  const payments = file.fees.filter((f) => f.fee === fee && f.paidOn <= today);
  const on = payments
    .map((f) => f.paidOn)
    .sort()
    .at(-1);
  if (on === undefined) return false;
  if (file.converted.length === 0) return true;
  const due = feeAmount(law.fees, {
    fee,
    kind: file.kind,
    payer: payerOf(law, file.applicants, on),
    on,
    shownOn: today,
  });
  return !due.known || payments.reduce((sum, f) => sum + f.minor, 0) >= due.money.minor;
}

/** The length set for a policy on the day of the view. */
export function periodFor(view: Pick<View, 'law' | 'on'>, policy: PeriodName): Length {
  return periodOn(view.law.settings, policy, view.on);
}

/** The end of a length counted from a day, for an act of a party: counted, moved and closed as limits of parties are. */
export function partyEnd({ law }: Pick<View, 'law'>, trigger: CivilDate, length: Length): DueDate {
  const { settings, calendar } = law;
  return workOut(
    {
      trigger,
      length,
      movement: choiceOn(settings, 'movement', trigger) === 'nobody' ? 'none' : 'nextWorkingDay',
      counting: choiceOn(settings, 'counting', trigger),
      closes: timeOn(settings, 'endOfLimit', trigger),
    },
    calendar,
  );
}

/** 29.2: the end of the time to reply, counted from receipt of the notice with the months by which it was prolonged. */
export function replyEnd(view: Pick<View, 'own' | 'law' | 'proceedings'>): DueDate | undefined {
  const served = serviceOf(view, 'application' as ProceedingId, 'deficiency')?.own.dates.claimed;
  if (!served) return undefined;
  const { months } = monthsAndDays(limitOn(view.law, 'formalReply', served).length as Length);
  const extended = Number(view.own['extendedMonths'] ?? 0);
  return partyEnd(view, served, `P${months + extended}M` as Length);
}

/**
 * 29.2: when the time to complete a reply ends: as it was when the reply came, or from the service that followed it.
 * Nothing where no notice is open, null while it is not served.
 */
export function replyEndsAt(view: Pick<View, 'own' | 'law' | 'proceedings'>): Instant | null | undefined {
  const kept = view.own['replyEndsAt'] as Instant | null | undefined;
  return kept === null ? (replyEnd(view)?.endsAt ?? null) : kept;
}

/** 29.2: when the time to reply ended, for who comes after it. */
export function replyEnding(v: Pick<View, 'own' | 'law' | 'proceedings'>): Ending | undefined {
  const due = replyEnd(v);
  return due && { limit: 'formalReply', clause: '29.2', due };
}

/** 29.2: whether a paper that comes now is too late to cure what the notice, already replied to, has asked for. */
export function isReplyOver(view: Pick<View, 'own' | 'law' | 'proceedings' | 'terms' | 'at'>): boolean {
  const ends = replyEndsAt(view);
  return typeof ends === 'string' && view.at >= ends && !termOf(view, 'application' as ProceedingId, 'formalReply');
}

/** When something came to the office; of some things only the day is known. */
export interface Arrival {
  readonly on: CivilDate;
  readonly at?: Instant | undefined;
}

/** When the application came. */
export const receiptOf = ({ file, on }: Pick<View, 'file' | 'on'>): Arrival => ({
  on: file.dates.receipt ?? on,
  at: file.receivedAt,
});

/** Whether what came is in time for a limit of a party. */
export function cameBy({ on, at }: Arrival, end: DueDate): boolean {
  return at === undefined ? on <= end.due : isInTime(end, at);
}

/** 28.6: whether a separate application came inside the three months from receipt of the notice. */
export function isSeparatedInTime(view: Pick<View, 'law' | 'on'>, receipt: Arrival, served: CivilDate): boolean {
  return cameBy(receipt, partyEnd(view, served, limitOn(view.law, 'separateApplication', view.on).length as Length));
}

/**
 * 28.6: the notice that a separate application rests on: about material of that day, and of several about one day
 * that which was received on the day it names.
 */
export function noticeAbout(
  view: Pick<View, 'proceedings'>,
  { materialOn, noticeServedOn }: { readonly materialOn?: unknown; readonly noticeServedOn?: unknown },
): { readonly id: ProceedingId; readonly servedOn: CivilDate | undefined } | undefined {
  const about = view.proceedings
    .filter((p) => p.machine === 'additionalMaterial' && p.own['materialOn'] === materialOn)
    .map(({ id, value }) => ({ id, value, servedOn: serviceOf(view, id, 'newMatter')?.own.dates.claimed }));
  const open = about.filter(({ value }) => value === 'separable');
  return [...open, ...about].find((n) => n.servedOn === noticeServedOn) ?? open[0] ?? about[0];
}

/** 39: whether a payment shown is enough for a fee; a fee without a known amount takes any. */
export function covers(
  view: Pick<View, 'law' | 'on'>,
  payment: Payment,
  asked: {
    readonly fee: FeeName;
    readonly kind: Kind;
    readonly by: readonly Pick<Party, 'payer'>[];
    readonly count?: number;
  },
): boolean {
  const { fee, kind, by, count = 1 } = asked;
  const payer = payerOf(view.law, by, payment.paidOn);
  const due = feeAmount(view.law.fees, { fee, kind, payer, on: payment.paidOn, shownOn: view.on, count });
  return payment.paidOn <= view.on && (!due.known || payment.minor >= due.money.minor);
}

/**
 * 12, 17.3: the patent, or the application while there is none, belongs to others now. Whoever the former ones had
 * appointed speaks for those of them who are left, and for nobody once none is (27.2).
 */
export function passedTo({ file, on }: Pick<View, 'file' | 'on'>, parties: readonly Party[]): Partial<CaseFile> {
  const { patent, formerHolders = [] } = file;
  return {
    representative: remaining(file, parties),
    ...(patent ? { patent: { ...patent, owners: parties } } : { applicants: parties }),
    formerHolders: [...formerHolders, { holders: holdersOf(file), until: on }],
  } as Partial<CaseFile>;
}

/** 28.7, 39: to whom the patent, or the application while there is none, belonged on a day. */
export const holdersOn = (file: CaseFile, on: CivilDate): readonly Party[] =>
  file.formerHolders?.find((former) => on < former.until)?.holders ?? holdersOf(file);

/** The day on which the act in hand was recorded. */
export function recordedOn(view: Pick<View, 'act'>): CivilDate {
  return civilDateOf(view.act.recordedAt);
}

/** The proceeding of the application itself; a case that is only forwarded has none. */
export const applicationIn = ({ proceedings }: Pick<View, 'proceedings'>): ProceedingState | undefined =>
  proceedings.find((p) => p.machine === 'application');

/** 30.6: for how long publication was postponed or declined. */
export function heldBackDays({ own, on }: Pick<View, 'own' | 'on'>): number {
  const { days = 0, since } = (own['heldBack'] ?? {}) as { readonly days?: number; readonly since?: CivilDate };
  return days + (since ? daysBetween(since, on) : 0);
}

/** The state of the application at a path of its chart, such as `pending`, `course`; null where it is nowhere there. */
export function stateOf(view: Pick<View, 'proceedings'>, ...path: readonly string[]): string | null {
  const value = path.reduce<unknown>(
    (at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name],
    applicationIn(view)?.value,
  );
  return typeof value === 'object' && value !== null
    ? (Object.keys(value)[0] ?? null)
    : ((value ?? null) as string | null);
}

/** 29.5: whether the subject matter to be examined was not chosen in time, and cannot be chosen now. */
export const isElectionMissed = (view: Pick<View, 'proceedings'>): boolean =>
  courseOf(view) !== null && applicationIn(view)?.own.limitsMissed?.includes('unityElection') === true;

/** 29.5, 31.1 (policy): whether what is examined now is not what the bulletin has carried, which publishes it again. */
export function isElectedAnew(view: Pick<View, 'proceedings' | 'file' | 'law' | 'on'>): boolean {
  const own = applicationIn(view)?.own;
  return (
    view.file.publication !== undefined &&
    own?.['printedElection'] !== undefined &&
    own['printedElection'] !== own['elected'] &&
    choiceOn(view.law.settings, 'electedAfterPublication', view.on) === 'publishedAgain'
  );
}

/** Where the course of a pending application is: `formal`, `refused`; null once it is granted or has ended. */
export const courseOf = (view: Pick<View, 'proceedings'>): string | null => stateOf(view, 'pending', 'course');

/** How an application that is over has ended: `withdrawn`, `refused`. */
export const applicationEnd = (view: Pick<View, 'proceedings'>): string | null => stateOf(view, 'ended');

/** 29.2: whether a reply is awaited, or looked at. */
export const isReplyInHand = (view: Pick<View, 'proceedings'>): boolean =>
  ['awaitingCorrection', 'reviewingReply'].includes(String(stateOf(view, 'pending', 'course', 'formal')));

/** 29.1, 28.3, 28.8: a priority set while another can still be declared, or has still to be proved, may change. */
export function isPriorityProvisional(view: Pick<View, 'proceedings'>): boolean {
  return stateOf(view, 'pending', 'declarations') === 'open' || pendingProceedings(view, 'priorityClaim').length > 0;
}

/** 28.1 (policy "cured application"): the day on which a cured application became regular, where its dates follow that. */
export function regularSince({ own, law, on }: Pick<View, 'own' | 'law' | 'on'>): CivilDate | undefined {
  const isCounted = choiceOn(law.settings, 'curedApplication', on) === 'dayItBecameRegular';
  return isCounted ? (own['regularOn'] as CivilDate | undefined) : undefined;
}

/** 28.1: what of a missing paper comes last makes the application regular; what was not missing does not. */
export const regularBy = ({ file, on }: Pick<View, 'file' | 'on'>, missing: readonly string[]): Partial<Own> =>
  missing.length < file.deficiencies.length ? { regularOn: on } : {};

/**
 * 30.7: the day from which a postponement for national security is counted (policy): the decision on the publication
 * that is postponed, of the application or, once it is registered, of the patent; its own day while there is none.
 */
export function postponementFrom(view: Pick<View, 'law' | 'on' | 'file'>): CivilDate {
  if (choiceOn(view.law.settings, 'securityPostponementFrom', view.on) === 'prohibition') return view.on;
  const { publicationDecision, publication, registration, patentPublication } = view.file.dates;
  if (registration) return patentPublication ? view.on : registration;
  const isPublished = publication && !view.file.publishedAgain?.awaited;
  return isPublished ? view.on : (publicationDecision ?? view.on);
}

/** Two lists as one, in which each stands once. */
export const joined = <T>(before: readonly T[], more: readonly T[]): readonly T[] => [...new Set([...before, ...more])];

/** The links of a case with one more, which stands once. */
export function linked({ file }: Pick<View, 'file'>, relation: Link['relation'], to: string): readonly Link[] {
  const others = file.links.filter((l) => l.relation !== relation || l.case !== to);
  return [...others, { relation, case: to as CaseNumber }];
}
type Link = CaseFile['links'][number];

/** 28.7: the later applications of the same applicants that claim the priority of this one, whether that stands or not. */
export const claimedIn = (own: Own | undefined): readonly CaseNumber[] =>
  (own?.['claimedIn'] ?? []) as readonly CaseNumber[];

/** 25, 30.7: the orders over this case that wait for no decision of a cleared officer. */
export const ordersOfItsOwn = (view: Pick<View, 'proceedings'>): readonly ProceedingState[] =>
  pendingProceedings(view, 'secrecy').filter((p) => p.own['heldFor'] === undefined);

/** 25: the latest that it has heard of the orders over other cases, by their numbers. */
export const heardOf = (own: Own | undefined): Readonly<Record<string, string>> =>
  (own?.['heardOf'] ?? {}) as Readonly<Record<string, string>>;

/** Whether one effect of a record, named by entry and place, was caused after another. */
export function isCausedAfter(one: string, other: string): boolean {
  const [entry = 0, place = 0] = one.split('.').map(Number);
  const [before = 0, placeBefore = 0] = other.split('.').map(Number);
  return entry > before || (entry === before && place > placeBefore);
}

/** 25: the cases under an order for whose sake this one is held. */
export const heldForIn = (own: Own): readonly string[] => (own['heldFor'] ?? []) as readonly string[];

/** 25: whether it is held, or will be once its own order has ended. */
const isHold = (p: ProceedingState): boolean => p.machine === 'secrecy' && (isAt(p, 'held') || isAt(p, 'decided'));

export const heldFor = ({ proceedings }: Pick<View, 'proceedings'>): readonly string[] =>
  proceedings.filter(isHold).flatMap(({ own }) => heldForIn(own));

/** 25, 30.7: the orders, of this case and of others, of which a case with matter of this one is told. */
export const ordersOverMatter = (
  view: Pick<View, 'proceedings'>,
  number: CaseNumber,
): readonly { readonly other: string; readonly order: unknown; readonly asOf?: string | undefined }[] => [
  ...ordersOfItsOwn(view).map(({ own }) => ({ other: number, order: own['order'] })),
  ...view.proceedings.filter(isHold).flatMap(({ own }) =>
    heldForIn(own).map((other) => ({
      other,
      order: own['order'],
      asOf: heardOf(applicationIn(view)?.own)[other],
    })),
  ),
];

/** 28.6, 28.7: the earlier applications whose records have said that they are of the same applicants. */
export const ofSameApplicants = (own: Own | undefined): readonly CaseNumber[] =>
  (own?.['ofSameApplicants'] ?? []) as readonly CaseNumber[];

/**
 * 25, 28.6, 28.7, 29.5: the cases with matter of this one, by what the records of both have said of each other: what was
 * divided or separated from it or claims its priority, and the application from which it was itself divided or
 * separated or whose priority it claims.
 */
export function ofCommonMatter({ file, proceedings }: Pick<View, 'file' | 'proceedings'>): readonly CaseNumber[] {
  const own = applicationIn({ proceedings })?.own;
  const relations: readonly Link['relation'][] = [
    'dividedInto',
    'separatedInto',
    ...(own?.['initial'] === undefined ? [] : (['divisionalOf'] as const)),
  ];
  const linkedTo = file.links.filter((l) => relations.includes(l.relation)).map((l) => l.case);
  return joined(linkedTo, [...claimedIn(own), ...ofSameApplicants(own)]);
}

/** 28.7: the later applications for which this one is deemed withdrawn. */
export const withdrawnFor = (own: Own | undefined): readonly CaseNumber[] =>
  (own?.['withdrawnFor'] ?? []) as readonly CaseNumber[];

/** 28.7: the later applications that were told that their claim does not stand, and those of them only because of 29.2. */
export const deniedTo = (own: Own | undefined): readonly CaseNumber[] =>
  (own?.['deniedTo'] ?? []) as readonly CaseNumber[];
export const deniedMeanwhile = (own: Own | undefined): readonly CaseNumber[] =>
  (own?.['deniedMeanwhile'] ?? []) as readonly CaseNumber[];

/** Whether a proceeding is in a state, at whatever depth. */
export const isAt = ({ value }: ProceedingState, state: string): boolean =>
  JSON.stringify(value).includes(`"${state}"`);

/** 29.2: whether the application is considered not filed, whatever can still be done about that. */
export const isConsideredNotFiled = (view: Pick<View, 'proceedings'>): boolean =>
  isApplicationAt(view, 'notFiled') || isApplicationAt(view, 'asNotFiled');

export const isApplicationAt = ({ proceedings }: Pick<View, 'proceedings'>, state: string): boolean =>
  proceedings.some((p) => p.machine === 'application' && isAt(p, state));
