/**
 * Policies: named readings of clauses that are silent on a point software has to decide.
 * Each has a default, its alternatives and the reason; an office sets them by date. A data table.
 */
import { addLength, dateOfDay, dayNumber, isTimeOfDay } from './civil-date.ts';
import type { Clause } from './clauses.ts';
import type { OtherSource } from './clauses.ts';
import { LawError } from './law-error.ts';
import { limits } from './limits.ts';
import type { CivilDate, Length, TimeOfDay } from './types.ts';

type Source = Clause | OtherSource;

interface Choice<V extends string> {
  readonly source: Source;
  readonly default: V;
  readonly alternatives: readonly V[];
  readonly why: string;
}

interface Period {
  readonly source: Source;
  readonly default: Length;
  /** The setting may not be shorter than this, from whatever day it is counted. */
  readonly atLeast?: Length;
  /** Nor longer than this. */
  readonly atMost?: Length;
  /** It is asked for by the month. */
  readonly wholeMonths?: true;
  readonly why: string;
}

interface Time {
  readonly source: Source;
  readonly default: TimeOfDay;
  /** The setting has to be later than this: an act that names a day and no time takes effect at noon. */
  readonly after: TimeOfDay;
  readonly why: string;
}

interface Days {
  readonly source: Source;
  readonly default: readonly number[];
  readonly why: string;
}

const choice = <const V extends string>(
  source: Source,
  value: V,
  alternatives: readonly V[],
  why: string,
): Choice<V> => ({
  source,
  default: value,
  alternatives,
  why,
});

const period = (
  source: Source,
  text: string,
  why: string,
  bounds: { atLeast?: string; atMost?: string; wholeMonths?: true } = {},
): Period => ({
  source,
  default: text as Length,
  why,
  ...(bounds.atLeast ? { atLeast: bounds.atLeast as Length } : {}),
  ...(bounds.atMost ? { atMost: bounds.atMost as Length } : {}),
  ...(bounds.wholeMonths ? { wholeMonths: true } : {}),
});

/** Readings with a fixed set of values; the first is the default. */
export const choices = {
  counting: choice(
    'PCT 80.2',
    'triggerExcluded',
    ['triggerIncluded'],
    'the usual rule of international procedure: the day of the event is not counted',
  ),
  movement: choice(
    'PCT 80.5',
    'partiesOnly',
    ['everyone', 'nobody'],
    'a party must be able to act on the last day; duties of the office and terms of rights do not move',
  ),
  extendedLimit: choice(
    '29.2¶3',
    'fromTrigger',
    ['fromMovedEnd'],
    'limit and prolongation are one period, so that holidays count once',
  ),
  curedApplication: choice(
    '29.2',
    'filingDateStays',
    ['dayItBecameRegular'],
    'a deficiency cured in time should cost nothing',
  ),
  incompleteReply: choice(
    '29.2',
    'oneFurtherNotice',
    ['consideredNotFiled'],
    'an applicant who answered deserves to hear what is still missing while the limit runs',
  ),
  translationMissing: choice('27.7', 'formalDeficiency', ['noSanction'], 'the law gives the limit and no sanction'),
  proposedAmendment: choice('27.8', 'free', ['forFee'], 'who does as the office proposes should not pay for it'),
  otherDeficiencies: choice(
    '27.6',
    'mayBeNamed',
    ['checklistOnly'],
    'the office may set requirements of its own; without any the checklist is 27.3 to 27.5',
  ),
  representationMissing: choice(
    '27.2',
    'formalDeficiency',
    ['refuseFiling'],
    'the application is received, the warrant can follow',
  ),
  earlierWithdrawalShown: choice(
    '28.5',
    'withProof',
    ['withClaim'],
    'the clause asks that the first application will be withdrawn, not that it was; the proof comes with the others (28.3)',
  ),
  earlierApplicationWithdrawn: choice(
    '28.7',
    'whenFeePaid',
    ['whenClaimed'],
    'an unpaid claim should not lose both applications',
  ),
  priorityDisputeBlocksGrant: choice(
    '28.11',
    'yes',
    ['no'],
    'two patents for one thing cannot be undone by a later decision alone',
  ),
  coApplicantWithdrawal: choice(
    '29.8',
    'allConsent',
    ['eachAlone'],
    'an application belongs to all who applied, with its priority, its publication and its kind: it is not for one of them to give it up',
  ),
  conversionAfterRefusal: choice(
    '29.9',
    'whileAppealable',
    ['never'],
    'a refusal still appealable leaves the case open',
  ),
  divisionalDates: choice('29.5', 'ownFilingDate', ['initialFilingDate'], 'literal reading of 10.2'),
  divisionalOfInternational: choice(
    '29.5',
    'fromArrival',
    ['fromFiling'],
    'an international application mostly arrives when twelve months from its filing are over: the right would be empty',
  ),
  divisionalNeedsPendingInitial: choice('29.5', 'yes', ['no'], 'a component part needs a whole'),
  divisionalOfDivisional: choice(
    '29.5',
    'fromFirst',
    ['fromParent'],
    'the period is that of the initial application; dividing again should not renew it',
  ),
  requestHoldsUpGrant: choice(
    '29.10',
    'no',
    ['yes'],
    'a stranger should not be able to stop a grant by paying two fees',
  ),
  negativeResultGroundsRefusal: choice(
    '29.10',
    'untilRegistration',
    ['never'],
    'the office may act on what it has learned, by a decision of its own',
  ),
  resultsToThirdPerson: choice(
    '29.10',
    'afterPublication',
    ['always', 'never'],
    'an unpublished application is not shown to a stranger; whoever asked and paid should hear in the end',
  ),
  setApartStopsPublicationLimit: choice('25', 'yes', ['no'], 'a limit to publish cannot run against a duty not to'),
  securityPostponementFrom: choice(
    '30.7',
    'publicationDecision',
    ['prohibition'],
    'the clause counts the four months from the decision on publication; before there is one, only the order has a day',
  ),
  compensationFrom: choice(
    '30.7',
    'prohibition',
    ['publicationDecision'],
    'the use is prohibited from the day of the order',
  ),
  partialRevocationProtection: choice(
    '30.8',
    'limitedText',
    ['textAsPublished'],
    'what was refused in part was protected in no part of it',
  ),
  inspectionInterest: choice('30.5', 'notAsked', ['stated'], 'what is published is meant to be read'),
  withdrawalEndsProtection: choice('30.8', 'neverBegun', ['untilWithdrawal'], 'no patent came of it'),
  restorationRevivesProtection: choice('30.8', 'withoutGap', ['fromRestoration'], 'restored means as if not lost'),
  oppositionDefects: choice('31.3', 'curableInWindow', ['notCurable'], 'the opponent could file it anew in any case'),
  withdrawnOpposition: choice('31.3', 'ends', ['commissionMayGoOn'], 'the proceeding is between two parties'),
  opponentNotified: choice('31.5', 'yes', ['no'], 'the law names only the applicant, the opponent lost or won too'),
  appealUpheld: choice(
    '29.6',
    'publication',
    ['registration'],
    '30.1, 30.8 and 31.1 have no exception for it; the alternative is 32.1 read literally',
  ),
  lapseEffect: choice(
    '36.1',
    'fromDueDate',
    ['fromEndOfGrace'],
    'the grace is for paying late, not for a free half-year',
  ),
  expiryPublished: choice('36.2', 'yes', ['no'], 'the public should learn of an expired patent as of a lapsed one'),
  invalidationAfterEnd: choice('37.3', 'yes', ['no'], 'damages for the past depend on it'),
  suspensiveEffect: choice('5.1', 'onOrder', ['always'], 'the law gives a dispute none by itself'),
  mixedOwners: choice('39', 'fullRate', ['lowestRate'], 'the reduction is personal'),
  electronicService: choice('29.2', 'whenAccessible', ['whenOpened'], 'the day the letter is in the mailbox'),
  restorationReopensOthers: choice(
    '38.1',
    'allOppositions',
    ['missedOnly'],
    'the loss ended all oppositions, so its reversal reopens all',
  ),
  oppositionWindowReopened: choice(
    '31.1',
    'byPublication',
    ['restGoesOn'],
    'six months from publication, whatever happened to the application meanwhile',
  ),
  electedAfterPublication: choice(
    '31.1',
    'publishedAgain',
    ['publishedOnce'],
    'nobody can oppose the grant of what the bulletin has not carried',
  ),
  responsibilityNotes: choice(
    '33.2',
    'printed',
    ['notPrinted'],
    'whoever reads the bulletin should know who answers for novelty',
  ),
  postGrantRevocationInPart: choice(
    '34.2',
    'yes',
    ['no'],
    'the outcomes are those of 31.5, which names revocation in part',
  ),
  annulmentEffect: choice(
    '37.1',
    'fromBeginning',
    ['fromDecision'],
    'null and void is what never was; lapse and surrender work from their day',
  ),
  restoredAct: choice(
    '38.1',
    'missedLimit',
    ['oneMonth', 'threeMonths'],
    'the law gives no period; the one that was missed is known to be enough',
  ),
  coOwnerLicence: choice(
    '15.2',
    'allConsent',
    ['eachAlone'],
    'without an agreement no joint owner grants a licence alone, and a pledge can end in a transfer',
  ),
  coOwnerSurrender: choice(
    '36.1',
    'allConsent',
    ['eachAlone'],
    'a patent of several is not for one of them to give up',
  ),
  priorUseObjectionFrom: choice(
    '16.2',
    'receiptOfNotice',
    ['notice'],
    'the law names no start; an owner cannot object to what is not known',
  ),
  filingAbroadAfterEnd: choice(
    '41',
    'possible',
    ['pendingOnly'],
    'the clause counts from filing; a first filing stays one whatever becomes of it (Paris Convention 4A(3))',
  ),
} as const;

/** Readings that are lengths of time. */
export const periods = {
  relatedSecrecy: period('25', 'P1M', 'what is held back until somebody decides must not be forgotten'),
  internationalForwarding: period(
    '26.3',
    'P1M',
    'so that no application waits unseen; the treaty has limits of its own',
  ),
  certifiedCopy: period('28.3', 'P2M', 'the certified copy is due with the declaration; offices abroad are slow', {
    atLeast: 'P2M',
    atMost: 'P16M',
  }),
  deemedService: period('29.2', 'P10D', 'post without proof of delivery is deemed delivered', { atLeast: 'P1D' }),
  replyReview: period('29.2', 'P1M', 'as the first formal decision'),
  publicationFee: period('29.3', 'P2M', 'practitioners report two months'),
  registrationFee: period('32.1', 'P2M', 'the clause makes the fee a condition, with no other sanction'),
  registrationAfterPayment: period('32.1', 'P1M', 'the office cannot be late before it had a month with the fee'),
  annualFeeGrace: period('Paris 5bis(1)', 'P6M', 'six months of grace by treaty', { atLeast: 'P6M' }),
  yearsBegunBeforeGrant: period('32.2', 'P2M', 'nothing can be due for a patent that does not exist yet'),
  commissionDecision: period('5.1', 'P2M', 'as for oppositions'),
  substantiveExamination: period('29.3', 'P6M', 'so that publication can meet its own limit'),
  requestDecision: period('29.10', 'P2M', 'so that no request waits unseen'),
  oppositionAdmission: period('31.3', 'P1M', 'so that no opposition waits unseen'),
  postGrantReply: period('34.2', 'P2M', 'as before grant; silence has no sanction'),
  complaint: period('5.1', 'P2M', 'the law sets no limit for disputes on other decisions'),
  securityPostponement: period('30.7', 'P4M', 'up to four months', { atMost: 'P4M' }),
  securityExtension: period('30.7', 'P4M', 'an approval or extension has an end of its own'),
  postponementAtMost: period('30.6', 'P12M', 'a postponed publication cannot stay postponed for ever'),
  declinedReminder: period('30.6', 'P1Y', 'an application whose publication is declined must not be forgotten'),
  extensionAtMost: period('State Duty Act 18.4', 'P12M', 'a fee for each month, twelve at most', {
    atMost: 'P12M',
    wholeMonths: true,
  }),
  foreignFilingReview: period('41', 'P1M', 'a limit that was over before anybody asked is one that nobody can meet'),
  courtReminder: period('5.1', 'P6M', 'a case before a court is asked about twice a year'),
} as const;

/** Readings that are a time of day in Baku. */
export const times = {
  endOfLimit: {
    source: 'PCT 80.7',
    default: '24:00' as TimeOfDay,
    after: '12:00' as TimeOfDay,
    why: "the day belongs to the party to its end: that is the office's civil day",
  },
} as const satisfies Record<string, Time>;

/** Readings that are lists of numbers. */
export const dayLists = {
  partyReminders: { source: '29.2', default: [30, 14, 3], why: 'days before the last day of a limit of a party' },
  officeReminders: { source: '29.1', default: [75], why: 'per cent of a limit of the office; at 100 it is overdue' },
} as const satisfies Record<string, Days>;

export type ChoiceName = keyof typeof choices;
export type PeriodName = keyof typeof periods;
export type DayListName = keyof typeof dayLists;
export type TimeName = keyof typeof times;
export type PolicyName = ChoiceName | PeriodName | TimeName | DayListName;

type ChoiceValue<N extends ChoiceName> = (typeof choices)[N]['default'] | (typeof choices)[N]['alternatives'][number];

/** What an office has set, each from a date on; what is not set has its default. */
export interface PolicySetting {
  readonly policy: PolicyName;
  /** For reminders: the one limit that it is about. */
  readonly limit?: string;
  readonly from: CivilDate;
  readonly value: string | readonly number[];
}

const settingOn = (
  settings: readonly PolicySetting[],
  policy: PolicyName,
  on: CivilDate,
  limit?: string,
): PolicySetting | undefined => {
  let found: PolicySetting | undefined;
  for (const s of settings)
    if (s.policy === policy && s.limit === limit && s.from <= on && (!found || s.from >= found.from)) found = s;
  return found;
};

/** The reading of a policy in force on a date. */
export function choiceOn<N extends ChoiceName>(
  settings: readonly PolicySetting[],
  policy: N,
  on: CivilDate,
): ChoiceValue<N> {
  return (settingOn(settings, policy, on)?.value ?? choices[policy].default) as ChoiceValue<N>;
}

/** The length set for a policy on a date. */
export function periodOn(settings: readonly PolicySetting[], policy: PeriodName, on: CivilDate): Length {
  return (settingOn(settings, policy, on)?.value ?? periods[policy].default) as Length;
}

/** The time of day set for a policy on a date. */
export function timeOn(settings: readonly PolicySetting[], policy: TimeName, on: CivilDate): TimeOfDay {
  return (settingOn(settings, policy, on)?.value ?? times[policy].default) as TimeOfDay;
}

/** The numbers set for a policy on a date: for the limit if there are any, else for all limits. */
export function dayListOn(
  settings: readonly PolicySetting[],
  policy: DayListName,
  on: CivilDate,
  limit?: string,
): readonly number[] {
  const ofLimit = limit === undefined ? undefined : dayListOf(settings, policy, on, limit);
  return ofLimit ?? ((settingOn(settings, policy, on)?.value ?? dayLists[policy].default) as readonly number[]);
}

/** Those set for that limit alone. */
export const dayListOf = (
  settings: readonly PolicySetting[],
  policy: DayListName,
  on: CivilDate,
  limit: string,
): readonly number[] | undefined => settingOn(settings, policy, on, limit)?.value as readonly number[] | undefined;

/** Every day of four years: in no others do months and days come to something else. */
const someDays = Array.from({ length: 1461 }, (_, i) => dateOfDay(dayNumber('2021-01-01' as CivilDate) + i));

/** Whether a length ends, from whatever day it is counted, no earlier than another. */
const isNeverShorter = (length: Length, than: Length): boolean =>
  someDays.every((day) => addLength(day, length) >= addLength(day, than));

/** Checks a setting against what the policy allows. @throws LawError `law.badPolicy` with what would be allowed. */
export function checkSetting(setting: PolicySetting): PolicySetting {
  const { policy, value, limit } = setting;
  const bad = (allowed: string) => new LawError('law.badPolicy', { policy, value, allowed });
  if (limit !== undefined && !(policy in dayLists && Object.hasOwn(limits, limit)))
    throw policy in dayLists ? new LawError('law.unknownLimit', { limit }) : bad('a value for all limits');
  if (policy in choices) {
    const { default: first, alternatives } = choices[policy as ChoiceName] as Choice<string>;
    if (typeof value !== 'string' || ![first, ...alternatives].includes(value))
      throw bad([first, ...alternatives].join(' | '));
  } else if (policy in periods) {
    const { atLeast, atMost, wholeMonths }: Period = periods[policy as PeriodName];
    if (typeof value !== 'string' || !/^P[1-9]\d*[DMY]$/.test(value)) throw bad('a length such as P2M, P10D or P1Y');
    if (wholeMonths && value.endsWith('D')) throw bad('whole months, such as P6M');
    if (atLeast && !isNeverShorter(value as Length, atLeast)) throw bad(`at least ${atLeast}`);
    if (atMost && !isNeverShorter(atMost, value as Length)) throw bad(`at most ${atMost}`);
  } else if (policy in times) {
    const { after } = times[policy as TimeName];
    if (typeof value !== 'string' || !isTimeOfDay(value) || value <= after)
      throw bad(`a time such as 18:00, later than ${after}, up to 24:00`);
  } else if (policy in dayLists) {
    if (typeof value === 'string' || value.some((n) => !Number.isInteger(n) || n <= 0))
      throw bad('whole numbers above zero');
  } else throw bad(`one of ${[choices, periods, times, dayLists].flatMap((table) => Object.keys(table)).join(', ')}`);
  return setting;
}
