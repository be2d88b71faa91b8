/**
 * Guards: what the law asks before something may happen. Each knows its clause and the code under which a
 * refusal is explained. `about: 'act'` marks those that need the act's own data, which a preview of what is
 * permitted does not have.
 */
import { addLength, choiceOn, monthsAndDays, priorityPeriods } from '../law/index.ts';
import type { CivilDate, Clause, Length } from '../law/index.ts';
import { checklistOf } from './acts/art-27-filing.ts';
import { courtGuards } from './court-guards.ts';
import { disputeGuards } from './dispute-guards.ts';
import { findingsByKind, novelty } from './conditions.ts';
import { filingGuards } from './filing-guards.ts';
import { grantGuards } from './grant-guards.ts';
import { areGroundsAmong, groundsAfterGrant } from './grounds.ts';
import { actData, ofAct, ofCase } from './guard.ts';
import { publicationGuards } from './publication-guards.ts';
import {
  cameBy,
  isPublic,
  isReplyOver,
  partyEnd,
  heardOf,
  heldFor,
  heldForIn,
  isCausedAfter,
  ordersOfItsOwn,
  pendingProceedings,
  periodFor,
  receiptOf,
  replyEnding,
  standsBehind,
} from './reading.ts';
import { serviceGuards } from './service-guards.ts';
import type { View } from './types.ts';

export type { Ending, Guard, Told } from './guard.ts';

const data = actData;

/** 29.3: whichever of the conditions is asked about, all that are not met are named. */
const namesUnmet = { tells: (v: View) => ({ conditions: unmet(v).join(', ') }) };

const extensionAtMost = (v: View): number => monthsAndDays(periodFor(v, 'extensionAtMost')).months;

export const guards = {
  /** 27.3-27.5: every paper of the checklist is on file. */
  hasCompleteContents: ofCase('29.1', 'application.incomplete', (v) => v.file.deficiencies.length === 0),
  hasDeficiencies: ofAct(
    '29.2',
    'deficiencies.none',
    (v) => Array.isArray(data(v)['missing']) && (data(v)['missing'] as unknown[]).length > 0,
  ),
  /** 27.6 (policy): something that the checklist does not have may be named too. */
  isOnChecklist: ofAct(
    '27.6',
    'deficiencies.notOnChecklist',
    (v) =>
      choiceOn(v.law.settings, 'otherDeficiencies', v.on) === 'mayBeNamed' ||
      (Array.isArray(data(v)['missing']) &&
        (data(v)['missing'] as unknown[]).every((name) => checklistOf(v.file.kind).includes(String(name)))),
  ),
  isStillDeficient: ofCase('29.2', 'deficiencies.none', (v) => v.file.deficiencies.length > 0),
  isTranslationAwaited: ofCase(
    '27.7',
    'translation.notAwaited',
    (v) => v.file.translationMissing && v.file.route !== 'international',
  ),
  isInternationalTranslationAwaited: ofCase(
    '26.1',
    'translation.notAwaited',
    (v) => v.file.translationMissing && v.file.route === 'international',
  ),
  hasNoSanctionForTranslation: ofCase(
    '27.7',
    'policy.other',
    (v) => choiceOn(v.law.settings, 'translationMissing', v.on) === 'noSanction',
  ),

  /** 29.2: the reply limit, counted from service, is still open. */
  isReplyLimitOpen: Object.assign(
    ofCase('29.2', 'limit.over', (v) => !isReplyOver(v)),
    { tells: (v: View) => ({ ending: replyEnding(v) }) },
  ),
  /** 5.1: put back to the review of a reply, nothing has been asked for that a limit would run for. */
  isReplyAwaited: ofCase('29.2¶3', 'extension.noLimit', (v) => v.own['replyEndsAt'] !== undefined),
  hasFurtherNoticeLeft: ofCase(
    '29.2',
    'notice.alreadySent',
    (v) => v.own['furtherNotice'] !== true && choiceOn(v.law.settings, 'incompleteReply', v.on) === 'oneFurtherNotice',
  ),
  isExtensionWithinMaximum: Object.assign(
    ofAct(
      '29.2¶3',
      'extension.tooLong',
      (v) => Number(v.own['extendedMonths'] ?? 0) + Number(data(v)['months'] ?? 0) <= extensionAtMost(v),
    ),
    { tells: (v: View) => ({ months: extensionAtMost(v) }) },
  ),

  /** 27.8: what is said to be the examiner's proposal was proposed, and not taken up before. */
  isProposedIfSaidSo: ofAct(
    '27.8¶3',
    'amendment.notProposed',
    (v) => data(v)['proposedByExaminer'] !== true || Number(v.own['openProposals'] ?? -1) >= 0,
  ),

  /** 28: priority claims. */
  isDeclarableLater: ofAct('28.3', 'priority.onlyAtFiling', (v) => data(v)['basis'] === 'convention'),
  isOutsidePriorityPeriod: ofCase('28.2', 'priority.tooLate', (v) => {
    const { basis, date } = v.own as unknown as { basis: keyof typeof priorityPeriods; date: CivilDate };
    const abroad = v.file.international?.filingDate;
    const filed = abroad ? { on: abroad } : receiptOf(v);
    const length = priorityPeriods[basis].length[v.file.kind];
    return !length || filed.on < date || !cameBy(filed, partyEnd(v, date, length));
  }),
  isChained: ofCase('28.9', 'priority.chained', (v) => v.own['earlierClaimedPriority'] === true),
  isEarlierNotWithdrawn: ofCase(
    '28.5',
    'priority.earlierNotWithdrawn',
    (v) => !isWithdrawalShown(v) && choiceOn(v.law.settings, 'earlierWithdrawalShown', v.on) === 'withClaim',
  ),
  /** 28.2: what was filed here first is claimed under 28.7, which ends it. */
  isFirstFiledHere: ofCase(
    '28.2',
    'priority.filedHere',
    (v) => v.own['basis'] === 'convention' && v.own['country'] === 'AZ',
  ),
  isInternationalClaim: ofCase(
    '43',
    'priority.national',
    (v) => v.file.route === 'international' && v.own['madeInInternational'] === true,
  ),
  isClaimUnconfirmed: ofCase('5.1', 'priority.confirmed', (v) => v.own['confirmed'] !== true),
  isPriorityFeePaid: ofCase('28.8', 'fee.unpaid', (v) => isFeeSettled(v)),
  isCopyOnFile: ofCase('28.3', 'priority.copyMissing', (v) => isCopySettled(v)),
  isClaimProved: ofCase('28.3', 'priority.incomplete', (v) => isFeeSettled(v) && isCopySettled(v)),

  /** 29.3: a decision to publish rests on a finding that each condition of the kind is met; 29.3¶2: and on novelty. */
  areConditionsMet: Object.assign(
    ofCase('29.3', 'findings.incomplete', (v) => unmet(v).every((condition) => novelty.includes(condition))),
    namesUnmet,
  ),
  isFoundNovel: Object.assign(
    ofCase('29.3¶2', 'findings.incomplete', (v) => !unmet(v).some((condition) => novelty.includes(condition))),
    namesUnmet,
  ),
  /** 28.10: of two applications with one priority date, this one goes first. */
  goesFirst: ofCase('28.10', 'priority.otherGoesFirst', (v) => !standsBehind(v)),
  hasNegativeFinding: ofCase('29.4', 'findings.noneNegative', (v) => v.file.findings.some((f) => !f.met)),
  isDivisible: ofCase('29.5', 'kind.notDivisible', (v) => v.file.kind !== 'industrialDesign'),
  mayConvert: ofAct(
    '29.9',
    'conversion.kind',
    (v) => v.file.kind !== 'industrialDesign' && data(v)['to'] !== 'industrialDesign' && data(v)['to'] !== v.file.kind,
  ),
  mayRefuseAfterRequest: ofCase(
    '29.10',
    'policy.other',
    (v) => choiceOn(v.law.settings, 'negativeResultGroundsRefusal', v.on) === 'untilRegistration',
  ),

  /** 30, 25: what may be published. */
  isOpenToSecrecy: ofCase(
    '30.7',
    'kind.notSecret',
    (v) => v.file.kind !== 'industrialDesign' && ordersOfItsOwn(v).length === 0,
  ),
  /** 25: once; a prohibition of 30.7 gives way to it. */
  isNotSetApart: ofCase('25', 'secrecy.already', (v) => ordersOfItsOwn(v).every((p) => p.own['order'] !== '25')),
  /** 25: by the record of the case for whose sake this one is held. */
  isHeldForThat: ofAct('25', 'outcome.other', (v) => heldForIn(v.own).includes(String(data(v)['other']))),
  isHeldForThatOnly: ofAct('25', 'outcome.other', (v) => heldForIn(v.own).every((other) => other === data(v)['other'])),
  /** 25: by the record of another case under an order, or once its own order has ended. */
  isHeldForOthers: ofCase('25', 'secrecy.none', (v) => heldFor(v).length > 0),
  /** 25: later than what it has heard of that case; its own record it knows itself. Put right, also what it heard last. */
  isNewsOfOrder: ofAct('25', 'secrecy.already', (v) => {
    const { other, asOf, putRight } = data(v) as { other: string; asOf: string; putRight?: boolean };
    const heard = heardOf(v.own)[other];
    const isNew = heard === undefined || isCausedAfter(asOf, heard) || (putRight === true && asOf === heard);
    return other !== v.act.case && isNew;
  }),
  isOrderKnown: ofAct('25', 'secrecy.already', (v) => heldFor(v).some((n) => n === data(v)['other'])),
  isUnderItsOwnOrder: ofCase('25', 'secrecy.none', (v) => ordersOfItsOwn(v).length > 0),
  isSecret: ofCase('30.7', 'secrecy.none', (v) => pendingProceedings(v, 'secrecy').length > 0),
  isBeyondTwelveMonths: ofCase('30.7¶2', 'compensation.tooEarly', (v) => {
    const since = prohibitedSince(v);
    const until = (v.own['endedOn'] ?? v.on) as CivilDate;
    return (
      v.own['order'] === '30.7' &&
      v.own['heldFor'] === undefined &&
      since !== undefined &&
      until > addLength(since, 'P12M' as Length)
    );
  }),

  /** 34: oppositions to a patent. */
  hasGroundAfterGrant: ofAct('34.1', 'opposition.ground', (v) =>
    areGroundsAmong(v, data(v)['grounds'], groundsAfterGrant),
  ),

  /** 31.4, 34.2, 37.3: nobody can come to a hearing on a day that has passed. */
  isHearingAhead: ofAct('31.4', 'hearing.past', isAhead),
  isPatentHearingAhead: ofAct('34.2', 'hearing.past', isAhead),
  isInvalidationHearingAhead: ofAct('37.3', 'hearing.past', isAhead),

  /** 29.6, 5.1: appeal, dispute, court. */
  isAllowed: ofAct('29.6', 'outcome.other', (v) => data(v)['outcome'] === 'allowed'),
  isRemitted: ofAct('29.6', 'outcome.other', (v) => data(v)['outcome'] === 'remitted'),
  isDismissed: ofAct('29.6', 'outcome.other', (v) => data(v)['outcome'] === 'dismissed'),
  isUpheldByPublication: ofCase(
    '29.6',
    'policy.other',
    (v) => choiceOn(v.law.settings, 'appealUpheld', v.on) === 'publication',
  ),

  isDisputeAllowed: ofAct('5.1', 'outcome.other', (v) => data(v)['outcome'] === 'allowed'),
  isDisputeAbout: ofCase<{ about: string }>('5.1', 'dispute.other', (v, { about: what }) => v.own['about'] === what),
  isCourtDirecting: ofAct<{ direction: string }>(
    '5.1¶2',
    'outcome.other',
    (v, { direction }) => data(v)['outcome'] === 'reversed' && data(v)['direction'] === direction,
  ),
  /** 29.10 (policy): a third person hears the results once the matter is published, or at once, or never. */
  mayHearResults: ofCase('29.10¶3', 'policy.other', (v) => {
    const reading = choiceOn(v.law.settings, 'resultsToThirdPerson', v.on);
    return isPublic(v.file) ? reading !== 'never' : reading === 'always' && v.file.secrecy === undefined;
  }),
  mayEverHearResults: ofCase(
    '29.10¶3',
    'policy.other',
    (v) => choiceOn(v.law.settings, 'resultsToThirdPerson', v.on) !== 'never',
  ),

  /** 30.5: after publication anyone; before it only the parties. */
  isOpenToInspection: ofCase('30.5', 'application.unpublished', (v) => isPartyHere(v) || isPublic(v.file)),
  /** 30.5 (policy): whether a stranger has to say what the interest is; it is not examined. */
  isInterestStated: ofAct(
    '30.5',
    'inspection.noInterest',
    (v) =>
      isPartyHere(v) ||
      choiceOn(v.law.settings, 'inspectionInterest', v.on) === 'notAsked' ||
      typeof data(v)['interest'] === 'string',
  ),
  ...courtGuards,
  ...disputeGuards,
  ...filingGuards,
  ...publicationGuards,
  ...grantGuards,
  ...serviceGuards,
} as const;

/** 30.7 (policy): from when a prohibition is counted for the compensation. */
function prohibitedSince({ own, file, law, on }: View): CivilDate | undefined {
  const { claimed } = own.dates;
  const decided = file.dates.publicationDecision;
  if (!claimed || !decided || choiceOn(law.settings, 'compensationFrom', on) === 'prohibition') return claimed;
  return decided > claimed ? decided : claimed;
}

function isAhead(v: View): boolean {
  const { on } = actData(v);
  return typeof on === 'string' && on >= v.on;
}

const isPartyHere = (v: View): boolean => v.act.by.role === 'applicant' || v.act.by.role === 'owner';

export type GuardName = keyof typeof guards;

export { findingsByKind } from './conditions.ts';

/** 28.8 names Convention and earlier-application priority; exhibition priority has no fee document. */
const isFeeSettled = (v: View): boolean => v.own['feePaid'] === true || v.own['basis'] === 'exhibition';
/** 28.3: the copy and the number under which the first application was filed. */
const isCopySettled = (v: View): boolean =>
  isWithdrawalShown(v) && (v.own['basis'] !== 'convention' || (v.own['copyFiled'] === true && v.own['number'] !== ''));
/** 28.5: asked for the first application under a treaty only. */
const isWithdrawalShown = ({ own }: View): boolean =>
  own['basis'] !== 'treatyFirst' || own['earlierWithdrawn'] === true;

/** 29.3: the conditions of the kind that lack a finding, and those of which it is negative. */
const unmet = (v: View): readonly Clause[] => [
  ...requiredFindings(v).filter((clause) => !v.file.findings.some((f) => f.clause === clause)),
  ...v.file.findings.filter((f) => !f.met).map((f) => f.clause),
];

function requiredFindings(view: View): readonly Clause[] {
  return findingsByKind[view.file.kind];
}
