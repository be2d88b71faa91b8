/** Guards of filing and examination: Articles 12, 25 to 29 and 41. */
import { addLength, choiceOn, isInTime, ownDisclosurePeriods, priorityPeriods } from '../law/index.ts';
import type { CivilDate, Clause, Instant } from '../law/index.ts';
import type { NewApplicants } from './acts/parties.ts';
import { findingsByKind } from './conditions.ts';
import { toParty } from './acts/parties.ts';
import { windowEnd } from './counted-from.ts';
import type { WindowOfFile } from './counted-from.ts';
import { keptIn } from './kept-priority.ts';
import { actData, isOfAll, ofAct, ofCase, ofTime } from './guard.ts';
import {
  applicationIn,
  courseOf,
  disputedIn,
  holdersOn,
  isConsideredNotFiled,
  isReplyOver,
  noticeAbout,
  partyEnd,
  pendingProceedings,
  periodFor,
  postponementFrom,
  replyEnding,
  withdrawnFor,
} from './reading.ts';
import type { Finding, Party, View } from './types.ts';
import { isRepresented } from './warrant.ts';

const areOfKind = (v: View, findings: unknown): boolean =>
  Array.isArray(findings) &&
  (findings as Finding[]).every(({ clause }) => (findingsByKind[v.file.kind] as readonly Clause[]).includes(clause));

const wherePublished = (v: View): boolean => v.file.publication !== undefined;

/** 12 (policy): all applicants give something of the application up, or a representative for them. */
const isOfAllApplicants = (v: View): boolean =>
  choiceOn(v.law.settings, 'coApplicantWithdrawal', v.on) === 'eachAlone' || isOfAll(v, v.file.applicants);

/** Those of the applicants who would not be among the new ones as they are on file. */
function replacedApplicants(v: View): readonly Party[] {
  const { applicants = [] } = v.data as Partial<NewApplicants>;
  const after = applicants.map(toParty);
  const isSame = (a: Party, b: Party): boolean =>
    (Object.keys({ ...a, ...b }) as (keyof Party)[]).every((name) => a[name] === b[name]);
  return v.file.applicants.filter((before) => !after.some((a) => isSame(a, before)));
}

/** Whether the application whose record asks is one of the same applicants, all of them. */
const isClaimant = (v: View): boolean => withdrawnFor(v.own).some((number) => number === actData(v)['claimedBy']);

/** By the day on which the other application was filed: what passed to others since takes nothing away. */
function isOfSameApplicants(v: View): boolean {
  const { applicants: asking, filedOn } = actData(v);
  const here = holdersOn(v.file, (filedOn ?? v.on) as CivilDate);
  return Array.isArray(asking) && asking.length === here.length && here.every(({ id }) => asking.includes(id));
}

/** 29.2: what the notice in hand names that none has named before. */
const newlyAskedIn = (v: View): readonly unknown[] =>
  actData(v)['missing'] === undefined ? [] : ((v.own['newlyAsked'] ?? []) as readonly unknown[]);

export const filingGuards = {
  isWithdrawnByAll: ofAct('29.8', 'applicant.consent', isOfAllApplicants),
  isClaimWithdrawnByAll: ofAct('28.4', 'applicant.consent', isOfAllApplicants),
  isDeclinedByAll: ofAct('30.6', 'applicant.consent', isOfAllApplicants),
  isConvertedByAll: ofAct('29.9', 'applicant.consent', isOfAllApplicants),
  isForwardingWithdrawnByAll: ofAct('26.2', 'applicant.consent', isOfAllApplicants),

  /** 12, 15.3: each gives away the own share; who leaves, or is described otherwise, does it or consents. */
  isOwnShare: Object.assign(
    ofAct('15.3', 'applicant.share', (v) => isOfAll(v, replacedApplicants(v))),
    {
      tells: (v: View) => ({
        others: replacedApplicants(v)
          .filter((a) => !isOfAll(v, [a]))
          .map((a) => a.id),
      }),
    },
  ),

  isRepresented: ofCase('27.2¶2', 'warrant.none', isRepresented),

  /** 26.2: persons of the Republic file international applications here. */
  isOfTheRepublic: ofAct('26.2', 'filing.notOfRepublic', (v) => v.file.applicants.some((a) => a.country === 'AZ')),

  /** 27.1, 26.1: nothing that the request tells of came after the application itself, and no priority after its filing. */
  isOfThePast: ofAct('27.1', 'filing.dateAhead', (v) => {
    const { international, sentOn } = actData(v) as { international?: Record<string, string>; sentOn?: string };
    const { filingDate, publicationDate, priorityDate = '' } = international ?? {};
    const isPast = [filingDate, publicationDate, sentOn].every((on) => on === undefined || on <= v.on);
    return isPast && priorityDate <= (filingDate ?? v.on);
  }),
  /** 29.5: a design has no divisionals. */
  isDivisionalOfItsKind: ofAct(
    '29.5',
    'kind.notDivisible',
    (v) => actData(v)['divisionalOf'] === undefined || actData(v)['kind'] !== 'industrialDesign',
  ),
  /** 29.5, 28.6: the record of a case answers its own applicants alone; to others it is as if there were no such case. */
  isDividedBySame: ofAct('29.5¶3', 'divisional.otherApplicant', isOfSameApplicants),
  isSeparatedBySame: ofAct('28.6', 'separate.otherApplicant', isOfSameApplicants),
  isDivisionalItself: ofCase('29.5¶4', 'divisional.notOne', (v) => v.file.route === 'divisional'),
  isOfInitial: ofAct('29.5¶5', 'divisional.otherInitial', (v) =>
    v.file.links.some((l) => l.relation === 'divisionalOf' && l.case === actData(v)['initial']),
  ),
  /** 28.6: the first application speaks of the material that this one was made of. */
  isSeparatedFrom: ofAct('28.6', 'separate.otherInitial', (v) => {
    const { initial, materialOn } = actData(v);
    const isFrom = v.file.links.some((l) => l.relation === 'separatedFrom' && l.case === initial);
    return isFrom && v.own['materialOn'] === materialOn;
  }),
  isItsMaterial: ofAct('28.6', 'outcome.other', (v) => noticeAbout(v, actData(v))?.id === v.id),
  /** 29.5: the final version reached the office with the divisional or later. */
  isFinalVersionHere: ofAct('29.5¶6', 'divisional.finalVersion', (v) => {
    const on = actData(v)['finalVersionOn'];
    return typeof on === 'string' && on <= v.on && on >= (v.file.dates.receipt ?? on);
  }),
  /** 27.7, 26.1: the translation is on file, or its lack has no sanction. */
  hasTranslation: ofCase(
    '27.7',
    'translation.missing',
    (v) => !v.file.translationMissing || choiceOn(v.law.settings, 'translationMissing', v.on) === 'noSanction',
  ),

  /** 26.1: every paper of which a translation was due is translated. */
  isTranslated: ofCase('26.1', 'translation.missing', (v) => !v.file.translationMissing),

  /** 28.1: the filing date has moved, and with it the end of a time that was over. */
  isAheadAgain: ofCase<{ limit: WindowOfFile }>('28.1', 'limit.over', (v, { limit }) => {
    const end = windowEnd(v, limit);
    return end !== undefined && isInTime(end.due, v.at);
  }),

  /** 41 (policy): whatever has become of the application; within twelve months of its filing. */
  isFilingAbroadApart: ofCase(
    '41',
    'policy.other',
    (v) => choiceOn(v.law.settings, 'filingAbroadAfterEnd', v.on) === 'possible',
  ),
  isFilingAbroadInTime: ofTime('41', 'limit.over', (v) => windowEnd(v, 'foreignFiling')),
  /** 41: for a country of which no request waits for its decision. */
  isLeaveAskedOnce: ofAct('41', 'filingAbroad.twice', (v) => {
    const countries = (actData(v)['countries'] ?? []) as readonly string[];
    const pending = v.proceedings.filter((p) => p.machine === 'foreignFiling' && p.pending);
    const asked = pending.flatMap((p) => p.own['countries'] as readonly string[]);
    return countries.length === 0 || countries.some((country) => !asked.includes(country));
  }),
  /** 29.2: whoever has not replied in full has the whole limit for it, further notice or not. */
  isReplyClosed: ofCase('29.2', 'limit.running', (v) => isReplyOver(v)),
  /** 29.2: named for the first time, and so no further notice of what was asked for before. */
  isFirstAsked: ofAct('29.2', 'notice.alreadySent', (v) => newlyAskedIn(v).length > 0),
  /** 29.2: what was asked for before is here, or its time still runs. */
  isNothingMissed: Object.assign(
    ofCase(
      '29.2',
      'limit.over',
      (v) => !isReplyOver(v) || v.file.deficiencies.every((d) => newlyAskedIn(v).includes(d)),
    ),
    { tells: (v: View) => ({ ending: replyEnding(v) }) },
  ),
  /** 5.1: put back by a decision in dispute, so that the applicant has no running notice. */
  isWithoutNotice: ofCase('5.1', 'outcome.other', (v) => v.own['replyEndsAt'] === undefined),

  /** 28.6: additional to what was filed, and here already. */
  isMaterialDateBelievable: ofAct('28.6', 'material.date', (v) => {
    const on = actData(v)['receivedOn'];
    return typeof on === 'string' && on <= v.on && on >= (v.file.dates.receipt ?? on);
  }),
  /** 28.2: first application, or exhibition, in a state of the Paris Union. */
  isOutsideUnion: ofCase(
    '28.2',
    'priority.notUnion',
    (v) => (v.own['basis'] === 'convention' || v.own['basis'] === 'exhibition') && v.own['inParisState'] === false,
  ),
  /** 28.7: only an application of the same applicants is deemed withdrawn by a later claim. */
  isOfSameApplicants: ofAct('28.7', 'priority.otherApplicant', isOfSameApplicants),
  /** 28.7: a later application has its priority, by this claim or another. */
  isWithdrawnForClaim: ofAct('28.7', 'case.otherState', (v) => isClaimant(v)),
  isWithdrawnForThisOnly: ofAct('28.7', 'case.otherState', (v) => isClaimant(v) && withdrawnFor(v.own).length === 1),
  isDeemedWithdrawn: ofCase('28.7', 'case.otherState', (v) => withdrawnFor(v.own).length > 0),
  /** 28.7: the claim of which the earlier application's record speaks. */
  isClaimOnEarlier: ofAct(
    '28.7',
    'outcome.other',
    (v) => v.own['basis'] === 'earlierApplication' && v.own['number'] === actData(v)['earlier'],
  ),
  isDeniedByEarlier: ofCase('28.7', 'outcome.other', (v) => v.own['deniedByEarlier'] === true),
  /** 28.7: it had ended the earlier application, which goes on again. */
  isEarlierReleased: ofCase('28.7', 'outcome.other', (v) => v.own['withdrawnEarlier'] === false),
  isBorneOutAfterAll: ofAct('28.7', 'outcome.other', (v) => actData(v)['stands'] === true),
  /** 28.7: what has ended, or been granted, does not claim again; unless the denial never had a ground. */
  isClaimRevivable: ofCase(
    '28.7',
    'case.over',
    (v) => actData(v)['putRight'] === true || applicationIn(v)?.pending === true,
  ),
  /** 28.7, 29.2: a later application that is considered not filed has claimed nothing. */
  isConsideredNotFiled: ofCase('29.2', 'case.otherState', isConsideredNotFiled),
  /** 28.7: a later application claims from the day on which this one was filed, and no other. */
  isFilingClaimed: ofAct('28.7', 'priority.otherDate', (v) => actData(v)['priorityDate'] === v.file.dates.filing),
  /** 28.7: the period runs from the receipt of this one, which is the earlier day where it was filed by becoming regular (28.1). */
  isClaimedInPeriod: ofAct('28.7', 'priority.tooLate', (v) => {
    const length = priorityPeriods.earlierApplication.length[v.file.kind];
    return !!length && String(actData(v)['filedOn']) <= partyEnd(v, v.file.dates.receipt ?? v.on, length).due;
  }),
  /** 28.9: an application that itself claimed an earlier priority gives none; a divisional keeps one (29.5, 28.6). */
  isUnchained: ofCase(
    '28.9',
    'priority.chained',
    (v) => !v.file.claimedPriority && !['29.5¶5', '28.6'].includes(v.file.priority.basis),
  ),
  /** 5.1: the claim that the dispute was about. */
  isClaimInDispute: ofCase('5.1', 'dispute.other', (v) => disputedIn(v, v.from) === v.id),
  /** 28.6, 29.5: by what the record of the first application says now. */
  isFirstPriorityKept: ofCase('29.5¶5', 'outcome.other', (v) => {
    const kept = keptIn(v);
    const lost = v.own['date'] as CivilDate;
    return v.own['keeps'] === true && kept !== undefined && (v.own['moved'] !== true || kept.date <= lost);
  }),

  areFindingsOfKind: Object.assign(
    ofAct('29.3', 'findings.otherKind', (v) => areOfKind(v, actData(v)['findings'])),
    { tells: (v: View) => ({ conditions: findingsByKind[v.file.kind].join(', ') }) },
  ),
  isDisclosureHarmless: ofAct('7.5', 'disclosure.tooEarly', (v) => {
    const on = actData(v)['on'];
    const filing = v.file.dates.filing ?? v.file.dates.receipt;
    return (
      typeof on === 'string' &&
      filing !== undefined &&
      on <= filing &&
      filing <= addLength(on as CivilDate, ownDisclosurePeriods[v.file.kind].length)
    );
  }),
  isNamedSubject: ofAct(
    '29.5',
    'unity.notNamed',
    (v) => Array.isArray(v.own['subjects']) && v.own['subjects'].includes(actData(v)['elected']),
  ),

  /** 29.5: recorded when it was known what is examined, and not of what was taken to be examined before. */
  isFoundOfElected: ofCase('29.5', 'case.otherState', (v) => {
    const knownAt = v.own['electionKnownAt'] as Instant | undefined;
    return knownAt === undefined || v.act.recordedAt >= knownAt;
  }),

  /** 29.9: before publication, and (policy) while the case is open, a refusal still appealable included. */
  isConvertible: ofCase('29.9', 'conversion.published', (v) => !wherePublished(v)),
  /** 29.9: what was decided, to publish or on the grant, was about the other kind. */
  isDecidedOn: ofCase('29.9', 'outcome.other', (v) => ['publishing', 'granting'].includes(String(courseOf(v)))),
  isRefused: ofCase('29.4', 'case.otherState', (v) => courseOf(v) === 'refused'),
  isRefusalConvertible: ofCase('29.9', 'conversion.afterRefusal', (v) => {
    if (courseOf(v) !== 'refused') return true;
    return (
      choiceOn(v.law.settings, 'conversionAfterRefusal', v.on) === 'whileAppealable' &&
      pendingProceedings(v, 'appeal').length === 0
    );
  }),

  /** 29.10 and invariant 2: what is kept secret is not confirmed to a stranger either. */
  mayAskForExamination: ofCase(
    '29.10',
    'application.unpublished',
    (v) => v.act.by.role === 'applicant' || v.file.secrecy === undefined,
  ),
  isRequestedByApplicant: ofCase('29.10¶3', 'request.requester', (v) => v.own['requesterRole'] === 'applicant'),

  /** 25: whether an application set apart stops the limit to publish (policy). */
  stopsPublicationLimit: ofCase(
    '25',
    'policy.other',
    (v) => v.file.secrecy?.clause !== '25' || choiceOn(v.law.settings, 'setApartStopsPublicationLimit', v.on) === 'yes',
  ),
  /** 30.7: what has passed since the decision on publication leaves something of the four months. */
  isPostponementAhead: ofCase(
    '30.7',
    'secrecy.tooLate',
    (v) => addLength(postponementFrom(v), periodFor(v, 'securityPostponement')) > v.on,
  ),
  /** 30.7: ordered before the decision on publication, and neither approved nor extended since. */
  isFirstOrder: ofCase(
    '30.7',
    'policy.other',
    (v) =>
      v.own['policy'] === 'securityPostponement' &&
      choiceOn(v.law.settings, 'securityPostponementFrom', v.on) === 'publicationDecision',
  ),
  isUntilAhead: ofAct('30.7', 'secrecy.until', (v) => {
    const until = actData(v)['until'];
    return until === undefined || (typeof until === 'string' && until > v.on);
  }),
} as const;
