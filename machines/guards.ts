/**
 * Guards: what the law asks before something may happen. Each knows its clause and the code under which a
 * refusal is explained. `about: 'act'` marks those that need the act's own data, which a preview of what is
 * permitted does not have.
 */
import { addLength, choiceOn, priorityPeriods } from '../law/index.ts';
import type { CivilDate, Clause, FeeName, LimitName } from '../law/index.ts';
import { feePaid, pendingProceedings, periodFor, serviceOf, termOf, workingEnd } from './reading.ts';
import type { MachineName, View } from './types.ts';

export interface Guard<P = undefined> {
  (args: { readonly event: { readonly view: View } }, params: P): boolean;
  readonly clause: Clause;
  readonly code: string;
  readonly about: 'case' | 'act';
}

function about<P>(
  subject: 'case' | 'act',
  clause: Clause,
  code: string,
  test: (view: View, params: P) => boolean,
): Guard<P> {
  const guard = ({ event }: { readonly event: { readonly view: View } }, params: P) => test(event.view, params);
  return Object.assign(guard, { about: subject, clause, code });
}
const ofCase = <P = undefined>(clause: Clause, code: string, test: (view: View, params: P) => boolean) =>
  about<P>('case', clause, code, test);
const ofAct = <P = undefined>(clause: Clause, code: string, test: (view: View, params: P) => boolean) =>
  about<P>('act', clause, code, test);

/** 31.2 and 34.1: the clauses that an opposition may rest on. */
const beforeGrant = /^(3¶3|7|8|9|27|29)([.¶]|$)/;
const afterGrant = /^(3¶3|7\.[1678]|8\.[156]|9\.[1567]|27|29|34\.1)([.¶]|$)/;

const data = (view: View): Record<string, unknown> => (view.data ?? {}) as Record<string, unknown>;

/** Proceedings that stand in the way of a grant (procedure, invariant 1). */
const challenges: readonly MachineName[] = ['opposition', 'appeal', 'restoration'];
const hasChallenge = (view: View): boolean =>
  challenges.some((machine) => pendingProceedings(view, machine).length > 0) ||
  (choiceOn(view.law.settings, 'priorityDisputeBlocksGrant', view.on) === 'yes' &&
    pendingProceedings(view, 'dispute').some((d) => d.own['about'] === 'samePriority')) ||
  (choiceOn(view.law.settings, 'requestHoldsUpGrant', view.on) === 'yes' &&
    pendingProceedings(view, 'examinationRequest').length > 0);

export const guards = {
  /** 27.3-27.5: every paper of the checklist is on file. */
  hasCompleteContents: ofCase('29.1', 'application.incomplete', (v) => v.file.deficiencies.length === 0),
  hasDeficiencies: ofAct(
    '29.2',
    'deficiencies.none',
    (v) => Array.isArray(data(v)['missing']) && (data(v)['missing'] as unknown[]).length > 0,
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
  isReplyLimitOpen: ofCase('29.2', 'limit.over', (v) => {
    const ends = v.own['replyEndsAt'];
    return typeof ends !== 'string' || v.at < ends;
  }),
  hasFurtherNoticeLeft: ofCase(
    '29.2',
    'notice.alreadySent',
    (v) => v.own['furtherNotice'] !== true && choiceOn(v.law.settings, 'incompleteReply', v.on) === 'oneFurtherNotice',
  ),
  isExtensionWithinMaximum: ofAct(
    '29.2¶3',
    'extension.tooLong',
    (v) => Number(v.own['extendedMonths'] ?? 0) + Number(data(v)['months'] ?? 0) <= 12,
  ),
  isNoticeServed: ofCase(
    '29.2',
    'notice.notServed',
    (v) => serviceOf(v, v.id, 'deficiency')?.own.dates.claimed !== undefined,
  ),

  /** 27.8: an examiner's proposal needs no fee, the applicant's own later wish does. */
  isProposedByExaminer: ofAct('27.8¶3', 'amendment.notProposed', (v) => data(v)['proposedByExaminer'] === true),
  isAmendmentPaid: ofAct('27.8¶2', 'fee.unpaid', (v) => data(v)['payment'] !== undefined),

  /** 28: priority claims. */
  isDeclarableLater: ofAct('28.3', 'priority.onlyAtFiling', (v) => data(v)['basis'] === 'convention'),
  isOutsidePriorityPeriod: ofCase('28.2', 'priority.tooLate', (v) => {
    const { basis, date } = v.own as unknown as { basis: keyof typeof priorityPeriods; date: CivilDate };
    const filed = v.file.international?.filingDate ?? v.file.dates.receipt;
    const length = priorityPeriods[basis].length[v.file.kind];
    return !filed || !length || filed < date || filed > workingEnd(v, addLength(date, length));
  }),
  isChained: ofCase('28.9', 'priority.chained', (v) => v.own['earlierClaimedPriority'] === true),
  isEarlierNotWithdrawn: ofCase(
    '28.5',
    'priority.earlierNotWithdrawn',
    (v) => v.own['basis'] === 'treatyFirst' && v.own['earlierWithdrawn'] !== true,
  ),
  isInternationalClaim: ofCase(
    '43',
    'priority.national',
    (v) => v.file.route === 'international' && v.own['madeInInternational'] === true,
  ),
  isPriorityFeePaid: ofCase('28.8', 'fee.unpaid', (v) => isFeeSettled(v)),
  isCopyOnFile: ofCase('28.3', 'priority.copyMissing', (v) => isCopySettled(v)),
  isClaimProved: ofCase('28.3', 'priority.incomplete', (v) => isFeeSettled(v) && isCopySettled(v)),

  /** 29.3, 29.4: a decision rests on findings. */
  hasEveryFindingMet: ofCase(
    '29.3',
    'findings.incomplete',
    (v) =>
      requiredFindings(v).every((clause) => v.file.findings.some((f) => f.clause === clause && f.met)) &&
      v.file.findings.every((f) => f.met),
  ),
  /** 28.10: of two applications with one priority date, this one goes first. */
  goesFirst: ofCase(
    '28.10',
    'priority.otherGoesFirst',
    (v) => (v.own['samePriority'] as { goesFirst?: string } | undefined)?.goesFirst !== 'other',
  ),
  hasNegativeFinding: ofCase('29.4', 'findings.noneNegative', (v) => v.file.findings.some((f) => !f.met)),
  isDivisible: ofCase('29.5', 'kind.notDivisible', (v) => v.file.kind !== 'industrialDesign'),
  mayConvert: ofAct(
    '29.9',
    'conversion.kind',
    (v) => v.file.kind !== 'industrialDesign' && data(v)['to'] !== 'industrialDesign' && data(v)['to'] !== v.file.kind,
  ),
  mayConvertAfterRefusal: ofCase(
    '29.9',
    'conversion.afterRefusal',
    (v) => choiceOn(v.law.settings, 'conversionAfterRefusal', v.on) === 'whileAppealable',
  ),
  isRequesterAdmissible: ofAct(
    '29.10',
    'request.requester',
    (v) => v.act.by.role === 'applicant' || v.act.by.role === 'thirdPerson',
  ),
  mayRefuseAfterRequest: ofCase(
    '29.10',
    'policy.other',
    (v) =>
      choiceOn(v.law.settings, 'negativeResultGroundsRefusal', v.on) === 'untilRegistration' &&
      v.file.findings.some((f) => !f.met),
  ),

  /** 30, 25: what may be published. */
  isPublicationFeePaid: ofCase('29.3¶3', 'fee.unpaid', (v) => feePaid(v, 'publication')),
  isPublicationAllowed: ofCase(
    '30.6',
    'publication.barred',
    (v) => v.own['publicationBarred'] !== true && pendingProceedings(v, 'secrecy').length === 0,
  ),
  isOpenToSecrecy: ofCase(
    '30.7',
    'kind.notSecret',
    (v) => v.file.kind !== 'industrialDesign' && pendingProceedings(v, 'secrecy').length === 0,
  ),
  isNotSetApart: ofCase('25', 'secrecy.already', (v) => pendingProceedings(v, 'secrecy').length === 0),
  isSecret: ofCase('30.7', 'secrecy.none', (v) => pendingProceedings(v, 'secrecy').length > 0),
  isPostponementWithinMaximum: ofAct('30.6', 'postponement.tooLong', (v) => {
    const until = data(v)['until'];
    const receipt = v.file.dates.receipt;
    if (typeof until !== 'string' || !receipt) return false;
    const latest = addLength(
      addLength(receipt, (v.file.kind === 'industrialDesign' ? 'P6M' : 'P12M') as Parameters<typeof addLength>[1]),
      periodFor(v, 'postponementAtMost'),
    );
    return until > v.on && until <= latest;
  }),
  isBeyondTwelveMonths: ofCase('30.7¶2', 'compensation.tooEarly', (v) => {
    const since = v.own.dates.claimed;
    return since !== undefined && v.on > addLength(since, 'P12M' as Parameters<typeof addLength>[1]);
  }),
  isProhibition: ofAct('30.7', 'secrecy.otherOrder', (v) => v.act.type === 'PUBLICATION_PROHIBITED'),

  /** 31, 34: oppositions. */
  hasGroundBeforeGrant: ofAct('31.2', 'opposition.ground', (v) => groundsAreIn(data(v)['grounds'], beforeGrant)),
  hasGroundAfterGrant: ofAct('34.1', 'opposition.ground', (v) => groundsAreIn(data(v)['grounds'], afterGrant)),
  hasReasonsAndCopies: ofAct(
    '31.1',
    'opposition.unsubstantiated',
    (v) => typeof data(v)['reasons'] === 'string' && data(v)['reasons'] !== '' && data(v)['copies'] === true,
  ),
  isOppositionWindowOpen: ofCase('31.1', 'limit.over', (v) =>
    v.terms.some((t) => t.limit === 'opposition' && t.status === 'running'),
  ),
  isSubstantiated: ofCase(
    '31.1',
    'opposition.unsubstantiated',
    (v) => v.own['reasons'] !== '' && v.own['copies'] === true && groundsAreIn(v.own['grounds'], beforeGrant),
  ),
  isOppositionCurable: ofCase(
    '31.3',
    'policy.other',
    (v) => choiceOn(v.law.settings, 'oppositionDefects', v.on) === 'curableInWindow',
  ),
  isDecidedInFull: ofAct('31.5', 'outcome.other', (v) => data(v)['outcome'] === 'inFull'),
  isDecidedInPart: ofAct('31.5', 'outcome.other', (v) => data(v)['outcome'] === 'inPart'),
  isDecidedAgainst: ofAct('31.5', 'outcome.other', (v) => data(v)['outcome'] === 'rejected'),
  commissionMayGoOn: ofAct(
    '31.3',
    'policy.other',
    (v) => choiceOn(v.law.settings, 'withdrawnOpposition', v.on) === 'commissionMayGoOn' && data(v)['goOn'] === true,
  ),

  /** 32: registration and grant. */
  hasNoPendingOpposition: ofCase(
    '32.1',
    'registration.challenged',
    (v) => pendingProceedings(v, 'opposition').length === 0,
  ),
  isWindowStillOpen: ofCase('31.1', 'limit.over', (v) => v.terms.some((t) => t.limit === 'opposition')),
  isRegisteredOnce: ofCase('32.1', 'registration.twice', (v) => !v.proceedings.some((p) => p.machine === 'patent')),
  hasNoPendingChallenge: ofCase('32.1', 'registration.challenged', (v) => !hasChallenge(v)),
  isRegistrationFeePaid: ofCase('32.1', 'fee.unpaid', (v) => feePaid(v, 'registration')),
  isPaymentOf: ofAct<{ fee: FeeName }>('39', 'fee.other', (v, { fee }) => data(v)['fee'] === fee),

  /** 29.6, 38, 5.1: appeal, restoration, dispute, court. */
  isAllowed: ofAct('29.6', 'outcome.other', (v) => data(v)['outcome'] === 'allowed'),
  isRemitted: ofAct('29.6', 'outcome.other', (v) => data(v)['outcome'] === 'remitted'),
  isDismissed: ofAct('29.6', 'outcome.other', (v) => data(v)['outcome'] === 'dismissed'),
  isUpheldByPublication: ofCase(
    '29.6',
    'policy.other',
    (v) => choiceOn(v.law.settings, 'appealUpheld', v.on) === 'publication',
  ),
  isGranted: ofAct('38.1', 'outcome.other', (v) => data(v)['granted'] === true),
  hasLegitimateReasons: ofAct(
    '38.1',
    'restoration.noReasons',
    (v) => typeof data(v)['reasons'] === 'string' && data(v)['reasons'] !== '',
  ),
  isNotYetRestored: ofCase('38.1', 'restoration.once', (v) => v.own['restored'] !== true),
  isNoRestorationPending: ofCase(
    '38.1',
    'restoration.pending',
    (v) => pendingProceedings(v, 'restoration').length === 0,
  ),

  isDisputeAllowed: ofAct('5.1', 'outcome.other', (v) => data(v)['outcome'] === 'allowed'),
  isDisputeAbout: ofCase<{ about: string }>('5.1', 'dispute.other', (v, { about: what }) => v.own['about'] === what),
  isCourtDirecting: ofAct<{ direction: string }>(
    '5.1¶2',
    'outcome.other',
    (v, { direction }) => data(v)['outcome'] === 'reversed' && data(v)['direction'] === direction,
  ),
  mayHearResults: ofCase(
    '29.10¶3',
    'policy.other',
    (v) =>
      v.own['requesterRole'] === 'applicant' ||
      v.file.publication !== undefined ||
      choiceOn(v.law.settings, 'resultsToThirdPerson', v.on) === 'always',
  ),

  isKind: ofCase<{ kind: string }>('27.3', 'kind.other', (v, { kind }) => v.file.kind === kind),
  isStillOpen: ofCase<{ limit: LimitName }>(
    '29.6',
    'limit.over',
    (v, { limit }) => termOf(v, v.id, limit)?.status === 'running',
  ),
  /** 30.5: after publication anyone; before it only the parties. */
  isOpenToInspection: ofAct(
    '30.5',
    'application.unpublished',
    (v) => v.file.secrecy === undefined && (v.file.publication !== undefined || v.act.by.role === 'applicant'),
  ),
  /** 5.1, 34.4: only a decision of the Commission can be taken to court. */
  hasCommissionDecision: ofAct('5.1¶2', 'court.nothingDecided', (v) =>
    v.proceedings.some((p) => p.machine === data(v)['against'] && !p.pending),
  ),
  isDisputable: ofAct('5.1', 'dispute.nothing', (v) => isContestable(v, String(data(v)['about']))),
  hasBeenPublished: ofCase('30.5', 'application.unpublished', (v) => v.file.publication !== undefined),
  isOwnFact: ofCase<{ fact: string; value: string | number | boolean }>(
    '29.1',
    'case.otherState',
    (v, { fact, value }) => v.own[fact] === value,
  ),
} as const;

export type GuardName = keyof typeof guards;

/** 29.3: the conditions that an examiner records a finding on, by kind of subject matter. */
export const findingsByKind = {
  invention: ['3¶3', '7.1', '7.3¶2', '7.4', '7.6', '7.7', '7.8'],
  utilityModel: ['3¶3', '8.1', '8.3¶2', '8.5', '8.6'],
  industrialDesign: ['3¶3', '9.1', '9.3¶2', '9.5', '9.6', '9.7'],
} as const satisfies Record<string, readonly Clause[]>;

/** 28.8 names Convention and earlier-application priority; exhibition priority has no fee document. */
const isFeeSettled = (v: View): boolean => v.own['feePaid'] === true || v.own['basis'] === 'exhibition';
const isCopySettled = (v: View): boolean => v.own['copyFiled'] === true || v.own['basis'] !== 'convention';

function requiredFindings(view: View): readonly Clause[] {
  return findingsByKind[view.file.kind];
}

/** 5.1: whether the decision in dispute exists and the time for disputing it has not passed. */
function isContestable(view: View, what: string): boolean {
  const at = (machine: MachineName, state: string) =>
    view.proceedings.some((p) => p.machine === machine && JSON.stringify(p.value).includes(`"${state}"`));
  if (what === 'consideredNotFiled') return at('application', 'notFiled');
  if (what === 'deemedWithdrawn') return at('application', 'deemedWithdrawn');
  if (what === 'priorityLost') return at('priorityClaim', 'fallen');
  if (what === 'restorationRefused') return at('restoration', 'refused');
  return true;
}

function groundsAreIn(grounds: unknown, allowed: RegExp): boolean {
  return Array.isArray(grounds) && grounds.length > 0 && grounds.every((g) => typeof g === 'string' && allowed.test(g));
}
