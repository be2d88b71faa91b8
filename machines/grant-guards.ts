/** Guards of what comes after grant: Articles 15 to 19, 32 to 37. */
import { choiceOn, feeAmount } from '../law/index.ts';
import {
  beginningOf,
  begunYears,
  countedFrom,
  firstYears,
  lastYear,
  missedOf,
  yearAhead,
  yearsInGrace,
} from './annual-fees.ts';
import { waitingFor } from './bulletin-queue.ts';
import { windowEnd } from './counted-from.ts';
import { areGroundsAmong, groundsAgainstValidity } from './grounds.ts';
import { actData, isOfAll, ofAct, ofCase } from './guard.ts';
import { mayComeBack } from './may-come-back.ts';
import type { BulletinEntry } from './notices.ts';
import { feePaid, holdersOn, payerOf, statedDates, termOf } from './reading.ts';
import {
  annulmentAmong,
  decisionBehind,
  decisionInHand,
  decisionsOn,
  isAnnulled,
  isInFull,
  isLossStanding,
  lossInDispute,
} from './sued.ts';
import type { FeePaid, Payment, ProceedingState, View } from './types.ts';
import { consentsOf, holdersOf, spokenForBy } from './warrant.ts';

/** 32.2 and 43: whether the year is in its period of grace and the fees in force ask a surcharge for that. */
function owesSurcharge(view: View, year: number): boolean {
  const paidOn = (actData(view)['payment'] as Payment | undefined)?.paidOn ?? view.on;
  const missed = missedOf(view);
  const end =
    view.own['running'] === year ? missed.running : firstYears(view).includes(year) ? missed.first : undefined;
  /** Paid in time, and only shown later. */
  if (end === undefined || paidOn <= end) return false;
  const payer = payerOf(view.law, holdersOn(view.file, paidOn), paidOn);
  const amount = feeAmount(view.law.fees, { fee: 'annualSurcharge', kind: view.file.kind, payer, year, on: paidOn });
  const paid = view.file.fees.filter((f) => f.fee === 'annualSurcharge' && f.year === year);
  return amount.known && paid.reduce((sum, f) => sum + f.minor, 0) < amount.money.minor;
}

const yearOf = (view: View): number => Number(actData(view)['year']);
/** With the one in hand. */
const paymentsOf = (view: View): readonly FeePaid[] =>
  view.file.fees.filter((f) => f.fee === 'annual' && f.year === yearOf(view));

/** A recordal of the case that has been entered and still stands. */
const standing = (view: View, id: unknown, ...what: readonly string[]): boolean =>
  view.proceedings.some((p) => p.id === id && isEntered(p) && what.includes(String(p.own['what'])));
const isEntered = (p: ProceedingState): boolean => p.machine === 'recordal' && p.value === 'entered';

const partyId = (who: unknown): string => (who as { readonly id: string } | undefined)?.id ?? '';
const isOfAuthority = ({ act }: View): boolean => act.by.role === 'court' || act.by.role === 'registrar';

/** 19: whose contract it is: of a sublicence the licensee's, of others that of who holds the application or the patent. */
const sidesOf = ({ own, file }: View): readonly string[] => [
  ...(own['what'] === 'sublicence' ? [partyId(own['licensor'])] : holdersOf(file).map(({ id }) => id)),
  partyId(own['counterpart']),
];

/** Those who would have to consent; null where all do. Nobody who is no side of it speaks for them. */
function missingFrom(view: View): readonly string[] | null {
  const acting = spokenForBy(view, holdersOf(view.file));
  const sides = sidesOf(view);
  if (!sides.some((id) => acting.includes(id))) return sides;
  const missing = sides.filter((id) => !acting.includes(id) && !consentsOf(view).includes(id));
  return missing.length > 0 ? missing : null;
}

export const grantGuards = {
  /** 32.2: a year of the term that has a fee, and paid once. */
  isYearOfTerm: Object.assign(
    ofAct('32.2', 'fee.noSuchYear', (v) => yearOf(v) <= lastYear(v)),
    { tells: (v: View) => ({ year: yearOf(v), last: lastYear(v) }) },
  ),
  isYearPaidOnce: Object.assign(
    ofAct('32.2', 'fee.paidAlready', (v) => paymentsOf(v).length === 1),
    { tells: (v: View) => ({ fee: 'annual', year: yearOf(v), paidOn: paymentsOf(v)[0]?.paidOn }) },
  ),
  isSurchargePaid: ofAct('43', 'fee.unpaid', (v) => !owesSurcharge(v, yearOf(v))),
  isRunningYear: ofAct('32.2', 'fee.other', (v) => v.own['running'] === yearOf(v)),
  isFirstYear: ofAct('32.2', 'fee.other', (v) => firstYears(v).includes(yearOf(v))),
  /** 10.2: the filing date has moved since the term was counted. */
  isCountedOtherwise: ofCase('10.2', 'case.otherState', (v) => v.own.dates.annualFee !== countedFrom(v)),
  hasRunningYearBegun: ofCase(
    '32.2',
    'case.otherState',
    (v) => termOf(v, v.id, 'annualFee') !== undefined && beginningOf(v, Number(v.own['running'])) <= v.on,
  ),
  /** 33.1: the register has another priority or filing date. */
  isEnteredOtherwise: ofCase('33.1', 'case.otherState', (v) => {
    const { priorityDate, filingDate } = statedDates(v);
    const entered = v.own['entered'] as ReturnType<typeof statedDates>;
    return entered.priorityDate !== priorityDate || entered.filingDate !== filingDate;
  }),
  hasYearAfterToday: ofCase('32.2', 'case.otherState', (v) => yearAhead(v, 'today') !== undefined),
  hasFurtherYear: ofCase('32.2', 'case.otherState', (v) => yearAhead(v, 'running') !== undefined),
  hasBegunYears: ofCase('32.2', 'case.otherState', (v) => begunYears(v).length > 0),
  hasBegunYearToDemand: ofCase('32.2', 'case.otherState', (v) =>
    firstYears(v).some((year) => year > Number(v.own['demanded'] ?? 0)),
  ),
  /** 36.1 (policy "lapse effect"): a fee unpaid when its grace ends would have ended the patent before its term. */
  isFeeInGrace: ofCase(
    '36.1',
    'fee.other',
    (v) => yearsInGrace(v).length > 0 && choiceOn(v.law.settings, 'lapseEffect', v.on) === 'fromDueDate',
  ),
  /** 43: the fee of a year in grace: paid by now, and before that not. */
  isYearInGrace: ofAct('43', 'fee.other', (v) => {
    const { first, running } = missedOf(v);
    return (
      (running !== undefined && v.own['running'] === yearOf(v)) ||
      (first !== undefined && firstYears(v).includes(yearOf(v)))
    );
  }),
  isTermOver: ofCase(
    '10.2',
    'case.otherState',
    (v) =>
      v.own['termOver'] !== undefined && (v.own['endBefore'] as { endedBy?: unknown } | undefined)?.endedBy === null,
  ),
  areFirstYearsPaid: ofAct('32.2', 'fee.unpaid', (v) => firstYears(v).every((year) => feePaid(v, 'annual', year))),

  /** 32.3, 32.5: for whom a copy is made. */
  isCopyForFurtherOwner: ofAct(
    '32.3',
    'owner.unknown',
    (v) =>
      actData(v)['for'] === 'furtherOwner' &&
      (v.file.patent?.owners ?? []).slice(1).some((o) => o.name === actData(v)['name']),
  ),
  isCopyForAuthor: ofAct(
    '32.5',
    'author.unknown',
    (v) =>
      actData(v)['for'] === 'author' &&
      v.file.authors.some((a) => a.name === actData(v)['name']) &&
      !v.file.applicants.some((a) => a.name === actData(v)['name']),
  ),

  /** 32.5: an author asks for the own copy, of one who is known to the office nobody else. */
  isOwnCopy: ofAct(
    '32.5',
    'author.another',
    (v) =>
      v.act.by.role !== 'author' ||
      v.file.authors.some((a) => a.name === actData(v)['name'] && (a.id === undefined || a.id === v.act.by.person)),
  ),

  /** 33.1, 36.2: what is published, and what comes next in the bulletin. */
  isPatentPublished: ofCase('33.1', 'case.otherState', (v) => v.file.dates.patentPublication !== undefined),
  isNextInBulletin: ofCase<{ entry: BulletinEntry }>(
    '36.2',
    'case.otherState',
    (v, { entry }) => waitingFor(v.own)[0]?.entry === entry,
  ),

  /** 41: granted within twelve months of filing. */
  isFilingAbroadOpen: ofCase('41', 'limit.over', (v) =>
    v.terms.some((t) => t.limit === 'foreignFiling' && t.status === 'running'),
  ),

  /** 34.3, 37.3: attacks on the patent. */
  isPostGrantWindowOpen: Object.assign(
    ofCase('34.3', 'limit.over', (v) =>
      v.terms.some((t) => t.limit === 'postGrantOpposition' && t.status === 'running'),
    ),
    { tells: (v: View) => ({ ending: windowEnd(v, 'postGrantOpposition') }) },
  ),
  isNotAnnulled: ofCase('34.1', 'case.otherState', (v) => !isAnnulled(v.file)),
  hasReasons: ofAct(
    '34.1',
    'opposition.unsubstantiated',
    (v) => typeof actData(v)['reasons'] === 'string' && actData(v)['reasons'] !== '',
  ),
  hasGroundAgainstValidity: ofAct('37.1', 'opposition.ground', (v) =>
    areGroundsAmong(v, actData(v)['grounds'], groundsAgainstValidity),
  ),
  mayInvalidateNow: ofCase(
    '37.3',
    'policy.other',
    (v) => v.file.patent?.endedOn === undefined || choiceOn(v.law.settings, 'invalidationAfterEnd', v.on) === 'yes',
  ),
  /** 5.1: what is taken away is the lapse or surrender in dispute, not another, nor a decision on an attack. */
  isLossDisputed: ofCase(
    '5.1',
    'case.otherState',
    (v) => lossInDispute(v, v.from) !== undefined && isLossStanding(v, v.from),
  ),
  isLossTakenAway: ofCase<{ by: string }>(
    '5.1¶2',
    'case.otherState',
    (v, { by }) => lossInDispute(v, v.from)?.endedBy === by && !isLossStanding(v, v.from),
  ),
  /** 34.4: what the decision that the court is asked about did: annulled the patent, or limited it. */
  isAnnulmentInHand: ofCase('34.4', 'case.otherState', (v) => isInFull(decisionInHand(v))),
  isLimitationInHand: ofCase('34.4', 'case.otherState', (v) => decisionInHand(v)?.text !== undefined),
  isAnnulledElsewhere: ofCase<{ by: string }>('34.4', 'case.otherState', (v, { by }) => {
    const others = decisionsOn(v.own).filter(({ of }) => of !== decisionBehind(v));
    return annulmentAmong(others)?.what === by;
  }),
  isAboutInvalidation: ofCase('37', 'outcome.other', (v) =>
    v.proceedings.some((p) => p.id === decisionBehind(v) && p.machine === 'invalidation'),
  ),
  wasEndedBy: ofCase<{ by: string }>(
    '34.4',
    'case.otherState',
    (v, { by }) => (v.own['endBefore'] as { endedBy?: unknown } | undefined)?.endedBy === by,
  ),
  isTextLimited: ofAct('34.4', 'outcome.other', (v) => actData(v)['limitedText'] !== undefined),
  isInvalidatedInFull: ofAct('37.1', 'outcome.other', (v) => actData(v)['outcome'] === 'inFull'),
  isInvalidatedInPart: ofAct('37.2', 'outcome.other', (v) => actData(v)['outcome'] === 'inPart'),

  /** 36.1 (policy): all owners give the patent up, or a representative for them. */
  isOfAllOwners: ofAct('36.1', 'owner.consent', (v) => {
    if (choiceOn(v.law.settings, 'coOwnerSurrender', v.on) === 'eachAlone') return true;
    return isOfAll(v, v.file.patent?.owners ?? []);
  }),

  /** 15.2 (policy): a joint owner grants no right to another alone; where the other asks, the registrar looks at the contract. */
  isAgreedByOwners: ofAct(
    '15.2',
    'owner.consent',
    (v) =>
      v.act.by.role !== 'owner' ||
      choiceOn(v.law.settings, 'coOwnerLicence', v.on) === 'eachAlone' ||
      isOfAll(v, v.file.patent?.owners ?? []),
  ),

  /** 15 to 19: what a request refers to. */
  isLicenceRecorded: ofAct('19.4', 'licence.unknown', (v) =>
    standing(v, actData(v)['licence'], 'licence', 'sublicence'),
  ),
  /** 19.2: a sublicence rests on a licence, never on a sublicence. */
  isLicenceForSublicence: ofAct('19.2¶4', 'licence.unknown', (v) => standing(v, actData(v)['licence'], 'licence')),
  isAssignmentRecorded: ofAct('17.3', 'assignment.unknown', (v) => standing(v, actData(v)['assignment'], 'transfer')),
  isRecordalOf: ofCase<{ what: string }>('17.3', 'outcome.other', (v, { what }) => v.own['what'] === what),
  isUnderThatLicence: ofCase('19.2¶4', 'case.otherState', (v) => v.own['restsOn'] === v.from?.id),
  /** 19.2, 19.4: the licence under which it is to be entered has not ended since. */
  isRestingOnStanding: ofCase(
    '19.4',
    'licence.ended',
    (v) => v.own['restsOn'] === undefined || standing(v, v.own['restsOn'], 'licence', 'sublicence', 'transfer'),
  ),
  /** 17.3: nothing passes to anybody of what is over for good. */
  mayComeBack: ofCase('17.3', 'case.final', mayComeBack),
  /** 36.1: nothing is entered under a patent that has ended. */
  isPatentNotOver: ofCase('36.1', 'patent.over', (v) => v.file.patent?.endedOn === undefined),
  /** 39: a pledge is the creditor's; the debtor does not release it. */
  isReleasedByCreditor: ofCase(
    '39',
    'pledge.notReleased',
    (v) => v.own['what'] !== 'pledge' || isOfAuthority(v) || v.act.by.person === partyId(v.own['counterpart']),
  ),
  /** 19.4: a contract ends by the consent of both sides; 19.5: or by a court, or as the registrar has seen. */
  isEndedByBothSides: Object.assign(
    ofAct('19.4', 'licence.mutual', (v) => v.own['what'] === 'pledge' || isOfAuthority(v) || !missingFrom(v)),
    { tells: (v: View) => ({ others: missingFrom(v) ?? sidesOf(v) }) },
  ),
  /** 35.2: the name of somebody who owns the patent. */
  isOwnerOnFile: ofAct('35.2', 'owner.unknown', (v) =>
    (v.file.patent?.owners ?? []).some((o) => o.id === actData(v)['owner']),
  ),
  /** 14.4, 15.2: it says to whom the right belongs, and is so of the application as long as there is no patent. */
  isOnOwnership: ofAct('14.4', 'decision.noPatent', (v) => actData(v)['owners'] !== undefined),
  isDecisionUnder: ofAct<{ clause: string }>(
    '17.3',
    'outcome.other',
    (v, { clause }) => actData(v)['under'] === clause,
  ),
  /** 16.2 (policy): the clause does not say from when the owner's two months run. */
  isCountedFromReceipt: ofCase(
    '16.2',
    'policy.other',
    (v) => choiceOn(v.law.settings, 'priorUseObjectionFrom', v.on) === 'receiptOfNotice',
  ),
  /** 34.2 (policy): the outcomes are those of 31.5. */
  mayRevokeInPart: ofCase(
    '34.2',
    'policy.other',
    (v) => choiceOn(v.law.settings, 'postGrantRevocationInPart', v.on) === 'yes',
  ),
  isPriorUseRecognised: ofAct('16.2¶3', 'outcome.other', (v) => actData(v)['outcome'] === 'recognised'),
} as const;
