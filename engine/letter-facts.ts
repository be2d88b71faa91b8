/** What a letter says: facts of the case, of the act that it tells of, and of the limit in question. */
import { choiceOn, limitOn } from '../law/index.ts';
import type { Clause, FeeName, Length, LimitName } from '../law/index.ts';
import {
  applicationEnd,
  applicationIn,
  contentsClause,
  heldFor,
  heldForIn,
  holdersOf,
  isCovered,
  isElectedAnew,
  lengthOfMissed,
  missedLimit,
  notices,
  partyEnd,
  pendingProceedings,
  priorUseOf,
  stateOf,
  stillUnpaid,
  windowEnd,
  yearsInGrace,
  yearsUnder,
} from '../machines/index.ts';
import type { Finding, Notice, NoticeKind, ProceedingState, Representative, Term } from '../machines/index.ts';
import { amountOf } from './admission.ts';
import { standing } from './charts.ts';
import { whoCame } from './notices.ts';
import { goingOnOnceRestored } from './terms.ts';
import type { Effect } from './types.ts';
import { viewOf } from './work.ts';
import type { Work } from './work.ts';

type Params = Extract<Effect, { kind: 'dispatch-notice' }>['params'];
type Facts = Readonly<Record<string, unknown>>;

/** Under which clause a letter goes: that of the limit, or the proceeding, that it is about, where it may be about any. */
export function clauseOf(
  kind: NoticeKind,
  { machine, own }: Pick<ProceedingState, 'machine' | 'own'>,
  term?: Term,
): Clause {
  const { under, by, clause } = notices[kind] as Notice;
  const sort = String(own['what'] ?? own['basis'] ?? own['against']);
  return term?.clause ?? under?.[machine] ?? by?.[sort] ?? clause;
}

/** What a letter says of a term: which limit, from when, until when. */
export const termParams = (term: Term): Params => ({
  limit: term.limit,
  trigger: term.due.trigger,
  due: term.due.due,
  ...(term.due.closes ? { closes: term.due.closes } : {}),
  provisional: term.due.provisional,
});

/** 38.1: the limits that go on with the rights restored: each with what is left of it, and whose opposition it is. */
export function restoredWith(work: Work): Params {
  const lines = goingOnOnceRestored(work).map(({ limit, left, sender }) =>
    [limit, left, whoCame(work, sender.own, 'opponent')?.name].filter(Boolean).join(' '),
  );
  const isAppealBack = work.proceedings.some((p) => p.machine === 'appeal' && p.pending && work.movedBy.has(p.id));
  return {
    ...(lines.length > 0 ? { goingOn: lines.join('\n') } : {}),
    ...(isAppealBack ? { appealPending: true } : {}),
  };
}

/** 38.1: which act is open again. */
const restoredAct = ({ machine }: ProceedingState, term?: Term): Facts =>
  term?.limit === 'restoredAct' ? { restored: machine === 'opposition' ? 'observations' : 'appeal' } : {};

/** What was lost, and the way back: 38 for the two limits it names, 5.1 for what it does not. */
function wayBack(work: Work, kind: NoticeKind): Facts {
  if (kind === 'refusalFinal' || kind === 'deemedRejected') {
    const application = applicationIn(work);
    const missed = application?.own.dates.missedLimit;
    const isRestorable = standing(application as ProceedingState).limits.includes('restoration');
    if (!missed || !isRestorable) return { wayBack: '5.1' };
    const length = limitOn(work.law, 'restoration', missed).length as Length;
    return { wayBack: '38', wayBackUntil: partyEnd(work, missed, length).due };
  }
  const { starts } = notices[kind] as Notice;
  /** 5.1¶2: after a court the Commission has nothing to decide. */
  if (starts === 'patentEnd') return { wayBack: work.act.type === 'COURT_DECIDED' ? null : '5.1' };
  return starts === 'complainable' || starts === 'notAdmitted' ? { wayBack: '5.1' } : {};
}

/** The last day of the limit whose end the letter tells of. */
const ended = ({ act, on }: Work): Facts => (act.type === 'TERM_EXPIRED' ? { missed: on } : {});

/** 31.3, 29.6: what was rejected as a whole has no refusal left to appeal against; of an appeal, or its time, the letter tells. */
const rejected = (work: Work): Facts => {
  const isOpen = ({ limit, status, proceeding }: Term): boolean =>
    status === 'running' && (limit === 'appeal' || (limit === 'restoredAct' && proceeding === 'application'));
  return {
    ...ended(work),
    ...(pendingProceedings(work, 'appeal').length > 0 ? { appealPending: true } : {}),
    ...(work.terms.some(isOpen) ? { appealOpen: true } : {}),
  };
};

/** 28.4: which claim it is about, and whether the date is that of receipt. */
const aboutPriority = ({ file: { priority, dates } }: Work, { own }: ProceedingState): Facts => ({
  priorityDate: priority.date,
  ...(priority.date === dates.receipt ? { priorityFrom: 'receipt' } : {}),
  claimed: own['date'],
  earlier: [own['country'], own['number']].filter(Boolean).join(' ') || undefined,
});

/** 29.1: the priority, which an earlier one may still take the place of, and what has still to come. */
const formallyDecided = ({ file: { priority }, terms }: Work): Facts => ({
  priorityDate: priority.date,
  ...(priority.provisional ? { priorityOpen: true } : {}),
  awaited: terms
    .filter((t) => t.status === 'running' && awaitedPapers.includes(t.limit))
    .map((t) => `${t.limit} ${t.due.due}`),
});
const awaitedPapers: readonly LimitName[] = ['translation', 'internationalTranslation', 'certifiedCopy', 'priorityFee'];

/** The conditions that are not met, each with its reason. */
const unmet = (findings: readonly Pick<Finding, 'clause' | 'met' | 'reason'>[]): string =>
  findings
    .filter(({ met }) => !met)
    .map(({ clause, reason }) => (reason ? `${clause} (${reason.replace(/[.\s]+$/, '')})` : clause))
    .join('; ');

/** 29.5: until when a divisional keeps the priority, while that day lies ahead. */
const dividing = ({ terms }: Work): Facts => ({
  divisionalUntil: terms.find((t) => t.limit === 'divisional' && t.status === 'running')?.due.due,
});

/** 25, 30.6, 30.7: nothing is published of what the applicant has declined to publish, and later of what is held back. */
const publishing = (work: Work): Facts => {
  const duty = stateOf(work, 'pending', 'publicationDuty', 'ordinary');
  return {
    ...asking('publication')(work),
    ...(duty === 'declined' ? { declined: true } : {}),
    ...(duty === 'postponed' || work.file.secrecy ? { heldBack: true } : {}),
  };
};

/** 29.10: also to who hears of them later, once the application is published. */
const results = (_: Work, { own }: ProceedingState, { findings = [] }: Facts): Facts => ({
  results: own['results'],
  findings: unmet(findings as readonly Finding[]),
});

/** What is asked for, where it is known and something is left to pay; or that it is paid. */
const asking =
  (fee: FeeName) =>
  (work: Work): Facts => {
    const due = amountOf(work, fee, { on: work.on });
    if (isCovered(work, fee, work.on)) return { feePaid: true };
    return due.known && due.money.minor > 0 ? { amount: due.money.minor } : {};
  };

/** 29.2: what is missing; reasons that come with another act, such as the decision on an appeal, are not of that. */
const deficient = ({ file }: Work, _: ProceedingState, { remark, reasons }: Facts): Facts => ({
  list: file.deficiencies,
  reason: remark ?? (reasons === undefined ? undefined : null),
});

/** 31.3: defects can be cured as long as anyone may oppose. */
const defective = ({ terms }: Work): Facts => {
  const window = terms.find((t) => t.limit === 'opposition' && t.status === 'running');
  return window ? termParams(window) : {};
};

/** 31.3, 34.2: what the opponent has against it, whoever's act sends the copy. */
const opposing = (_work: Work, { own }: ProceedingState): Facts => ({ reason: own['reasons'] });

/** 31.3: one that came after the window says what its last day was; 29.5: and that there may be another. */
const inadmissible = (work: Work): Facts =>
  work.act.type === 'OPPOSITION_FILED'
    ? {
        missed: windowEnd(work, 'opposition')?.due.due,
        ...(isElectedAnew(work) ? { publishedAgain: true } : {}),
      }
    : {};

/** 25: what has matter of an application under an order is not shown, though its own has ended; what is over does not go on. */
const outOfSecrecy = (work: Work): Facts => ({
  ...(heldFor(work).length > 0 ? { stillHeld: true } : {}),
  ...(applicationEnd(work) === null ? {} : { over: true }),
});

/** 28.11: what the Commission has decided, as this case sees it. */
const firstOfTwo = (_: Work, { own }: ProceedingState): Facts => ({
  outcome: own['goesFirst'] === 'this' ? 'thisFirst' : own['goesFirst'] === 'other' ? 'otherFirst' : 'bothStand',
});

/** 32.2: each year has a fee of its own; that of one keeps nothing in force while another that was due before it is unpaid. */
const othersUnpaid = (work: Work, sender: ProceedingState, { year }: Facts): Facts => ({
  unpaidYear: stillUnpaid(viewOf(work, sender), Number(year)),
});

/** 36.1, 43: the years whose fees are in their grace, or were when it ended. */
const inGrace = (work: Work, sender: ProceedingState): Facts => ({ year: yearsInGrace(viewOf(work, sender)) });

const ofEnd = ({ file: { patent } }: Work): Facts => (patent?.endedOn ? { on: patent.endedOn } : {});

/** 30.7¶2: what is prohibited besides the publication. */
const ofUse = (_work: Work, { own }: ProceedingState): Facts =>
  own['openUseProhibited'] === true ? { useProhibited: true } : {};

/** 31.5, 37: the same outcomes are of an application, or of the validity of a patent. */
const outcomes =
  (words: Readonly<Record<string, string>>) =>
  (_work: Work, _sender: ProceedingState, { outcome }: Facts): Facts => ({
    outcome: words[String(outcome)] ?? outcome,
  });
const ofApplication = outcomes({ inFull: 'applicationRejected', inPart: 'applicationLimited' });
const ofValidity = outcomes({ inFull: 'invalidInFull', inPart: 'invalidInPart', rejected: 'requestRejected' });

/** 5.1¶2: what follows from a judgment. */
const byCourt = ({ outcome, direction }: Facts): Facts =>
  outcome === 'upheld' ? { upheld: true } : direction === 'none' ? { undirected: true } : {};

/** Facts that only the letters of one kind tell. What a cleared officer writes is in no letter (25, 30.7). */
const factsOf: Partial<Record<NoticeKind, (work: Work, sender: ProceedingState, data: Facts) => Facts>> = {
  warrantEnded: (_work, { own }) => ({ holder: (own['formerRepresentative'] as Representative | undefined)?.name }),
  applicantChanged: ({ file }) => ({ holder: holdersOf(file).map(({ name }) => name) }),
  formalDecision: formallyDecided,
  deficiency: (work, sender, data) => ({
    ...deficient(work, sender, data),
    contentsClause: contentsClause[work.file.kind],
  }),
  furtherDeficiency: deficient,
  consideredNotFiled: ended,
  translationMissing: ended,
  unity: dividing,
  examinedAsFirstNamed: (work) => ({ ...ended(work), ...dividing(work) }),
  refusalFinal: ended,
  deemedRejected: rejected,
  deemedRejectedToOpponent: ended,
  amendmentProposed: (_work, _sender, { what }) => ({ reason: what }),
  newMatter: (_work, _sender, { material, receivedOn }) => ({ text: material, from: receivedOn }),
  priorityRecognised: aboutPriority,
  /** Rejected by an examiner, with reasons; or by the record of the earlier application, of which nothing is told (28.7). */
  priorityLost: (work, sender, { reasons }) => ({
    ...aboutPriority(work, sender),
    ...(reasons || sender.own['deniedByEarlier'] ? {} : { list: sender.own['fallenFor'] }),
  }),
  priorityMoved: ({ file }) => ({ priorityDate: file.priority.date }),
  priorityMovedBack: ({ file }) => ({ priorityDate: file.priority.date }),
  disputeReceived: ({ law, on }) =>
    choiceOn(law.settings, 'suspensiveEffect', on) === 'always' ? { suspends: true } : {},
  priorityDisputeReceived: ({ law, on }, _sender, { other }) => ({
    other,
    ...(choiceOn(law.settings, 'priorityDisputeBlocksGrant', on) === 'yes' ? { suspends: true } : {}),
  }),
  priorityDisputeEnded: ({ act }, _sender, { other }) => ({
    other,
    ...(act.type === 'OTHER_APPLICATION_ENDED' ? { otherEnded: true } : {}),
  }),
  priorityDisputeDecided: firstOfTwo,
  priorityOrderReversed: (_work, _sender, { other }) => ({ other }),
  deemedWithdrawn: (_work, _sender, { claimedBy }) => ({ other: claimedBy }),
  relatedSetApart: (_work, { own }) => ({ other: heldForIn(own).join(', ') }),
  prohibitionEnded: outOfSecrecy,
  setApartEnded: outOfSecrecy,
  withdrawalReleased: (_work, _sender, { claimedBy }) => ({ other: claimedBy }),
  refusal: ({ file }) => ({ findings: unmet(file.findings) }),
  publicationDecision: publishing,
  publishedAgain: ({ file }) => ({ subject: file.publishedAgain?.subject }),
  registrationInvitation: asking('registration'),
  oppositionEnded: (work) => ((applicationEnd(work) ?? work.file.patent?.endedOn) ? { over: true } : {}),
  converted: ({ file }) => ({ kind: file.kind, ...(file.kind === 'industrialDesign' ? {} : { divisible: true }) }),
  requestResults: results,
  requestResultsToRequester: results,
  oppositionCopy: opposing,
  postGrantOppositionCopy: opposing,
  oppositionInadmissible: inadmissible,
  oppositionDefective: defective,
  ownerReplied: (_work, _sender, { amendedText }) => ({ text: amendedText }),
  materialReceived: (_work, _sender, { material }) => ({ text: material }),
  hearing: (_work, _sender, { on }) => ({ hearing: on }),
  restorationGranted: (work, { own }) => ({ limit: missedLimit(own), length: lengthOfMissed(work, own) }),
  recordalRequested: (_work, { own }) => ({ on: own.dates.claimed }),
  oppositionDecided: ofApplication,
  oppositionDecidedToOpponent: ofApplication,
  invalidationDecided: ofValidity,
  invalidationDecidedToRequester: ofValidity,
  courtInquiry: (_work, { own }) => ({ on: own.dates.claimed }),
  outsideDecision: (_work, _sender, { decision }) => ({ reason: decision }),
  annualFeePaid: othersUnpaid,
  annualFeeMissed: inGrace,
  courtDecided: (work, sender, data) => ({
    ...(sender.machine === 'invalidation' ? ofValidity(work, sender, data) : {}),
    ...byCourt(data),
  }),
  foreignFilingDecided: (_work, { own }) => ({ list: own['countries'], ...(own['possible'] ? { leave: true } : {}) }),
  publicationProhibited: ofUse,
  prohibitionExtended: ofUse,
  lapsed: (work, sender) => ({ ...ofEnd(work), ...inGrace(work, sender) }),
  surrendered: ofEnd,
  expired: ofEnd,
};

/** Facts of the act that every letter about it repeats. */
const repeated = ['outcome', 'reason', 'issue', 'fee', 'year', 'months', 'until', 'place'] as const;

function ofAct(data: Facts): Facts {
  const { reasons, limitedText, defects, subjects } = data;
  return {
    ...Object.fromEntries(repeated.map((key) => [key, data[key]])),
    ...(reasons === undefined ? {} : { reason: reasons }),
    text: limitedText,
    list: defects ?? subjects,
  };
}

const ofCase = ({ act, file, on }: Work, sender: ProceedingState): Facts => ({
  number: act.case,
  title: file.title,
  on,
  filingDate: file.dates.filing,
  /** 17.3, 14.4: what is said of a right that passes holds of the application, too, should the grant be undone. */
  patentNumber:
    sender.machine === 'recordal' || act.type === 'OUTSIDE_DECISION_RECORDED'
      ? undefined
      : file.patent?.number || undefined,
});

/** 15.3, 17.3, 19: what is asked for, and by whom. */
const ofRecordal = (work: Work, { machine, own }: ProceedingState): Facts =>
  machine === 'recordal' ? { what: own['what'], requester: whoCame(work, own, 'requester')?.name } : {};

/** 16.1, 16.2: who claims the right of prior use, and how far. */
const ofPriorUse = (sender: ProceedingState): Facts => {
  const { user: requester, scope } = priorUseOf(sender);
  return { requester, scope };
};

/** The parameters of a message: facts of the case, of the act and of the term in question. What is absent is left out. */
export function letterFacts(work: Work, kind: NoticeKind, sender: ProceedingState, term?: Term): Params {
  const data = (work.act.by.role === 'clearedOfficer' ? {} : (work.act.data ?? {})) as Facts;
  const opponent = whoCame(work, sender.own, 'opponent');
  const facts: Facts = {
    ...ofCase(work, sender),
    ...known(ofAct(data)),
    ...known(factsOf[kind]?.(work, sender, data) ?? {}),
    ...(opponent ? { opponent: opponent.name } : {}),
    ...known(ofRecordal(work, sender)),
    ...known(ofPriorUse(sender)),
    ...(term ? { ...known({ year: yearsUnder(viewOf(work, sender), term.limit) }), ...termParams(term) } : {}),
    ...restoredAct(sender, term),
    clause: clauseOf(kind, sender, term),
    ...wayBack(work, kind),
  };
  return Object.fromEntries(Object.entries(known(facts)).map(([name, value]) => [name, plain(value)]));
}

const known = (facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

const plain = (value: unknown): string | number | boolean | null =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : Array.isArray(value)
      ? value.length === 1
        ? plain(value[0])
        : value.join(', ')
      : null;
