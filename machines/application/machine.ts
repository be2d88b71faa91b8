/**
 * An application from receipt to grant or to its end: the course of Articles 29 to 32, and beside it the windows.
 * Version 1. Never edited once an office has run it: a change of the law adds a version.
 */
import { and, not } from 'xstate';
import {
  answerSecrecy,
  demand,
  enter,
  holdersChanged,
  actOn,
  applicantsChanged,
  note,
  notify,
  open,
  procedure,
  publicationDecided,
  publish,
  tell,
  tellDivisionals,
  tellEnded,
  tellResumed,
  warrantEnded,
  warrantFiled,
} from '../procedure.ts';
import { formal } from './art-29-formal.ts';
import { refused } from './art-29-refused.ts';
import { substantive } from './art-29-substantive.ts';
import { granting, publishedStates, publishing } from './art-30-publishing.ts';
import { publicationDuty } from './publication-duty.ts';
import {
  amendments,
  declarations,
  divisionals,
  filingAbroad,
  oppositionWindow,
  requests,
  translation,
} from './windows.ts';

/** 30.2: each author for him- or herself. */
const isAuthor = and(['isAuthorOnFile', 'isAuthorSelf']);

/** 31.3: deemed rejected for want of observations; the other oppositions end with it. */
const rejected = [
  note('protectionNeverBegun'),
  notify('deemedRejected'),
  tell('opposition', 'rejectionConfirmed'),
  tell('everyOther', 'caseEnded'),
] as const;

/** 31.1: an end that can be put right takes nobody's time to oppose; the opposition waits for that. */
const opposable = {
  OPPOSITION_FILED: {
    guard: and(['hasBeenPublished', 'isOpposableMeanwhile']),
    meta: { clause: '31.1' },
    actions: open('opposition'),
  },
} as const;

/** 38: lost with a limit of 29.6 or 31.3, and restorable within twelve months; that it was missed can be disputed (5.1). */
const restorable = (end: 'asRefused' | 'asRejected') =>
  procedure.createStateConfig({
    meta: { clause: '38.2', turn: 'applicant', limit: 'restoration', ends: true },
    initial: 'disputable',
    on: {
      ...opposable,
      RESTORATION_REQUESTED: {
        guard: and(['isNoRestorationPending', 'hasLegitimateReasons']),
        meta: { clause: '38.1' },
        actions: open('restoration'),
      },
      'expired.restoration': { target: `closed.${end}`, meta: { clause: '38.2' } },
    },
    states: {
      disputable: {
        meta: { clause: '5.1', turn: 'applicant', limit: 'complaint' },
        on: { 'expired.complaint': { target: 'undisputed', meta: { clause: '5.1' } } },
      },
      undisputed: { meta: { clause: '38.2', turn: 'applicant' } },
    },
  });

/** 38.1: missed again after restoration; only the dispute is left. */
const missedAgain = (clause: '29.6' | '31.3¶3') =>
  ({
    meta: { clause, turn: 'applicant', limit: 'complaint', ends: true },
    on: {
      ...opposable,
      'expired.complaint': {
        target: clause === '29.6' ? 'closed.asRefused' : 'closed.asRejected',
        meta: { clause: '5.1' },
      },
    },
  }) as const;

/** 14.4, 15.2: a court says whose the application is; of a permission to use (18, 20) there is nothing before the patent. */
const ownershipDecided = (...asWell: readonly 'mayComeBack'[]) =>
  (['14.4', '15.2'] as const).map((clause) => ({
    guard: and([...asWell, 'isOnOwnership', { type: 'isDecisionUnder', params: { clause } }]),
    meta: { clause },
    actions: [enter('outsideDecision'), notify('outsideDecision'), holdersChanged],
  }));

/** 28.7, 28.9: by the record of the earlier application itself. */
const isBorneOut = and(['isOfSameApplicants', 'isFilingClaimed', 'isClaimedInPeriod', 'isUnchained']);
const notBorneOut = {
  meta: { clause: '28.7' },
  actions: [note('claimDenied'), actOn('denyClaim')],
} as const;

/** 28.7: deemed withdrawn, also when it comes back from another end while a later application has its priority. */
const deemedWithdrawn = [
  note('protectionEndedByWithdrawal'),
  notify('deemedWithdrawn'),
  tell('everyOther', 'caseEnded'),
] as const;

/** 5.1, 28.7: the case is where it was when it ended. */
const putBack = [
  note('protectionRevived'),
  note('putBack'),
  note('limitsResumed'),
  tell('everyOther', 'caseReopened'),
  tell('self', 'reopened'),
  tell('self', 'claimStands'),
] as const;

/** 28.7: what ended by a claim goes on when that does not stand: every one has fallen, or has to, as the dispute was about it (5.1). */
const endedByClaim = {
  WITHDRAWAL_RELEASED: {
    guard: 'isWithdrawnForThisOnly',
    target: '#application.pending.last',
    meta: { clause: '28.7' },
    actions: [note('claimReleased'), notify('withdrawalReleased'), ...putBack],
  },
  caseReopened: {
    guard: 'isReopenable',
    target: '#application.pending.last',
    meta: { clause: '5.1' },
    actions: [actOn('denyClaims'), note('claimsDenied'), ...putBack],
  },
} as const;

/** 28.7, 29.2: from what was never filed no priority is counted; put back (5.1), it gives that to whom it has denied it. */
const neverFiled = {
  DEEMED_WITHDRAWN: [
    { ...notBorneOut, guard: isBorneOut, actions: [note('claimDeniedMeanwhile'), ...notBorneOut.actions] },
    notBorneOut,
  ],
  caseReopened: {
    guard: 'isReopenable',
    target: '#application.pending.last',
    meta: { clause: '5.1' },
    actions: [actOn('confirmClaims'), note('claimsConfirmed'), ...putBack, tellDivisionals],
  },
} as const;

/** 5.1¶2, 29.4: a court sends the application on, and of a refusal nothing is left. */
const sentOn = [note('findingsOverturned'), tell('appeal', 'refusalUndone')] as const;

/** 28.6, 29.5: what the first application's record says changes the priority; a loss is told, and can be disputed (5.1). */
const firstStated = [
  open('priorityClaim'),
  tell('priorityClaim', 'priorityStated'),
  tell('self', 'priorityChanged'),
  tell('patent', 'filingMoved'),
  tellDivisionals,
] as const;

/** 12, 17.3, 31.1: whether a transfer not yet entered, and an opposition, wait for more, or are over with the case. */
const endStands = [tell('recordal', 'endStands'), tell('opposition', 'endStands')] as const;
const noMoreAsked = { meta: { clause: '5.1' }, actions: endStands } as const;

export const application = procedure.createMachine({
  id: 'application',
  context: {},
  initial: 'arriving',
  on: {
    MATERIALS_INSPECTED: { guard: and(['isOpenToInspection', 'isInterestStated']) },
    COMMISSION_FILE_INSPECTED: { guard: 'isBeforeCommission' },
    COURT_ACTION_FILED: { guard: 'hasDecisionToSue', actions: open('dispute') },
    DISPUTE_FILED: {
      guard: and(['isNotStandingStill', 'isDisputable', 'isNotDisputedYet', 'isReceiptBelievable', 'isDisputedInTime']),
      actions: open('dispute'),
    },
    CALENDAR_CHANGED: {},
    /** 28.7: where the claim has not ended this application, or something else has, there is nothing to put back. */
    WITHDRAWAL_RELEASED: {},
    EARLIER_APPLICATION_STATED: [
      { guard: 'isBorneOutAfterAll', actions: tell('priorityClaim', 'earlierConfirmed') },
      { actions: tell('priorityClaim', 'earlierDenied') },
    ],
    /** 5.1: the Commission or a court decided that the divisional does not go beyond the initial application. */
    foundNotExceeding: {
      meta: { clause: '29.5¶6' },
      actions: [
        note('foundNotExceeding'),
        notify('priorityMovedBack'),
        tellDivisionals,
        tell('self', 'filingMoved'),
        tell('patent', 'filingMoved'),
      ],
    },
    OTHER_PRIORITY_STATED: { guard: 'isOtherPriority', actions: tell('dispute', 'otherPriorityStated') },
    /** 28.11: also to a case that has not taken up the dispute, and has nothing to decide. */
    PRIORITY_ORDER_STATED: { actions: tell('dispute', 'priorityOrderStated') },
    /** 29.5, 28.6: what was divided or separated from this application is told what the record says of it, also later. */
    DIVISIONAL_FILED: {
      guard: and(['isDivisible', 'isDividedBySame']),
      actions: [actOn('answerDivisional'), answerSecrecy],
    },
    SEPARATE_APPLICATION_FILED: {
      guard: 'isSeparatedBySame',
      actions: [actOn('answerSeparate'), tell('additionalMaterial', 'separateFiled'), answerSecrecy],
    },
    /** 28.7: a stranger who names it is told nothing. */
    EARLIER_APPLICATION_CLAIMED: [
      {
        guard: 'isOfSameApplicants',
        actions: [note('claimedIn'), actOn('answerClaim'), answerSecrecy],
      },
      { actions: note('claimDenied') },
    ],
    EARLIER_APPLICATION_CONFIRMED: { actions: [note('sameApplicants'), answerSecrecy] },
    /** 25: told by several ways, or late, it hears of each order what its record said last. */
    RELATED_APPLICATION_SET_APART: [
      { guard: not('isNewsOfOrder'), meta: { clause: '25' } },
      { guard: 'isOrderKnown', meta: { clause: '25' }, actions: note('heardOfOrder') },
      {
        guard: 'isHeldForOthers',
        meta: { clause: '25' },
        actions: [note('heardOfOrder'), tell('secrecy', 'relatedSetApart')],
      },
      { actions: [note('heardOfOrder'), open('secrecy')] },
    ],
    RELATED_APPLICATION_RETURNED: [
      { guard: not('isNewsOfOrder'), meta: { clause: '25' } },
      { actions: [note('heardOfOrder'), tell('secrecy', 'relatedReturned')] },
    ],
    /** 28.10: a case that has ended itself takes note, should it be put back; so does one that another has named. */
    OTHER_APPLICATION_ENDED: { guard: 'isOfSamePriority' },
    OTHER_APPLICATION_RESUMED: { guard: 'isOfSamePriority' },
    SAME_PRIORITY_NAMED: {},
    ADDITIONAL_MATERIAL_STATED: {
      guard: 'isSeparatedFrom',
      actions: [note('materialStated'), note('sameApplicants'), ...firstStated, answerSecrecy],
    },
    INITIAL_APPLICATION_STATED: {
      guard: and(['isDivisionalItself', 'isOfInitial']),
      actions: [note('initialStated'), ...firstStated, answerSecrecy],
    },
  },
  states: {
    arriving: {
      meta: { clause: '27.1', turn: 'office' },
      on: {
        APPLICATION_RECEIVED: {
          guard: and(['isOfThePast', 'isDivisionalOfItsKind']),
          target: 'pending',
          actions: [notify('receiptConfirmed'), open('priorityClaim'), actOn('linkDivisional')],
        },
      },
    },
    pending: {
      meta: { clause: '29.1', turn: 'office' },
      type: 'parallel',
      on: {
        APPLICATION_WITHDRAWN: {
          guard: 'isWithdrawnByAll',
          target: 'ended.withdrawn',
          actions: [note('protectionEndedByWithdrawal'), notify('withdrawn'), tell('everyOther', 'caseEnded')],
        },
        DEEMED_WITHDRAWN: [
          {
            guard: isBorneOut,
            target: 'ended.deemedWithdrawn',
            actions: [note('deemedWithdrawnFor'), ...deemedWithdrawn],
          },
          notBorneOut,
        ],
        claimStands: {
          guard: 'isDeemedWithdrawn',
          target: 'ended.deemedWithdrawn',
          meta: { clause: '28.7¶2' },
          actions: [note('limitsUntouched'), ...deemedWithdrawn],
        },
        DIVISIONAL_FOUND_EXCEEDING: {
          guard: and(['isDivisionalItself', 'isFinalVersionHere']),
          actions: [open('priorityClaim'), tellDivisionals, tell('self', 'filingMoved')],
        },
        NEW_MATTER_FOUND: {
          guard: 'isMaterialDateBelievable',
          meta: { clause: '27.8¶3' },
          actions: open('additionalMaterial'),
        },
        FEE_PAID: {},
        WARRANT_FILED: warrantFiled,
        WARRANT_ENDED: { guard: 'isRepresented', actions: warrantEnded },
        APPLICANT_CHANGED: { guard: 'isOwnShare', actions: applicantsChanged },
        APPLICATION_TRANSFER_REQUESTED: { actions: open('recordal') },
        OUTSIDE_DECISION_RECORDED: ownershipDecided(),
        APPLICATION_CONTRACT_REQUESTED: { actions: open('recordal') },
        MENTION_REFUSED: { guard: isAuthor },
        PUBLICATION_PROHIBITED: { guard: and(['isOpenToSecrecy', 'isPostponementAhead']), actions: open('secrecy') },
        SET_APART: { guard: 'isNotSetApart', actions: open('secrecy') },
        SAME_PRIORITY_FOUND: {
          guard: and(['isSamePriority', 'isOrderOpen']),
          actions: [notify('samePriority'), tell('self', 'samePriorityFound'), actOn('nameSamePriority')],
        },
        /** 28.10: what has ended goes before nobody. */
        OTHER_APPLICATION_ENDED: {
          guard: 'isOfSamePriority',
          actions: [tell('dispute', 'otherApplicationEnded'), tell('self', 'samePriorityEnded')],
        },
        OTHER_APPLICATION_RESUMED: {
          guard: 'isOfSamePriority',
          actions: [tell('dispute', 'otherApplicationResumed'), tell('self', 'samePriorityFound')],
        },
        PRIORITY_DISPUTE_FILED: [
          {
            guard: and(['isSamePriority', 'isPriorityUndisputed']),
            actions: [note('disputedWith'), open('dispute'), actOn('linkSamePriority')],
          },
          /** Filed in both cases: it is one dispute. */
          { guard: and(['isSamePriority', 'isBroughtHere']), meta: { clause: '28.11' } },
          /** Nothing to dispute: the other case is told so, if what it is told has been published. */
          {
            guard: and(['isBroughtHere', 'isCasePublic']),
            meta: { clause: '28.10' },
            actions: actOn('answerSamePriority'),
          },
        ],
        /** 30.3: what the bulletin has said of the priority is put right there. */
        priorityChanged: {
          guard: 'isPriorityPrintedOtherwise',
          meta: { clause: '30.3' },
          actions: [publish('correction'), note('priorityPrinted')],
        },
        priorityDecided: { meta: { clause: '28.11' }, actions: note('priorityOrdered') },
        revokedInFull: {
          target: 'ended.revoked',
          meta: { clause: '31.5' },
          actions: [note('protectionNeverBegun'), tell('everyOther', 'caseEnded')],
        },
        observationsMissed: {
          target: 'ended.rejected',
          meta: { clause: '31.3¶3' },
          actions: [note('observationsMissed'), ...rejected],
        },
        rejectedFinally: { target: 'ended.rejectedFinally', meta: { clause: '31.3¶3' }, actions: rejected },
        courtLimited: { meta: { clause: '5.1¶2' }, actions: [note('textLimited'), note('protectionLimited')] },
        courtRejected: {
          target: 'ended.revoked',
          meta: { clause: '30.8¶2' },
          actions: [note('protectionNeverBegun'), tell('everyOther', 'caseEnded')],
        },
      },
      exit: note('limitsKept'),
      states: {
        course: {
          initial: 'formal',
          on: {
            backToExamination: {
              target: '.substantive',
              meta: { clause: '5.1¶2' },
              actions: [...sentOn, note('examinedAgain')],
            },
            /** 29.5: what is examined then, and from when, depends on what is chosen. */
            electionReopened: {
              target: '.substantive.awaitingElection',
              meta: { clause: '5.1' },
              actions: [...sentOn, note('examinedAgain'), note('electionReopened')],
            },
            backToPublication: [
              {
                guard: 'hasBeenPublished',
                target: '.published',
                meta: { clause: '5.1¶2' },
                actions: [...sentOn, note('grantable'), ...publicationDecided],
              },
              {
                target: '.publishing',
                meta: { clause: '5.1¶2' },
                actions: [...sentOn, notify('publicationDecision'), demand('publication'), ...publicationDecided],
              },
            ],
            backToPeriod: [
              {
                guard: and(['hasBeenPublished', 'isRefused']),
                target: '.published',
                meta: { clause: '5.1¶2' },
                actions: [...sentOn, note('grantable')],
              },
              {
                guard: 'hasBeenPublished',
                target: '.published',
                meta: { clause: '5.1¶2' },
                actions: note('grantable'),
              },
            ],
            APPLICATION_CONVERTED: [
              /** 29.9: a decision to publish, or on the grant, was about the other kind, so it is examined again. */
              {
                guard: and(['mayConvert', 'isConvertedByAll', 'isConvertible', 'isDecidedOn']),
                target: '.substantive',
                meta: { clause: '29.9' },
                actions: [note('converted'), note('examinedAgain'), notify('converted')],
              },
              {
                guard: and(['mayConvert', 'isConvertedByAll', 'isConvertible', 'isRefusalConvertible']),
                meta: { clause: '29.9' },
                actions: [note('converted'), notify('converted')],
              },
            ],
          },
          states: { formal, substantive, refused, publishing, published: publishedStates, granting },
        },
        publicationDuty,
        amendments,
        declarations,
        translation,
        divisionals,
        requests,
        filingAbroad,
        oppositionWindow,
        last: { type: 'history', history: 'deep' },
      },
    },
    granted: {
      meta: { clause: '32.1', turn: 'nobody', ends: true },
      on: {
        MENTION_REFUSED: {
          guard: isAuthor,
          meta: { clause: '32.6' },
          actions: tell('patent', 'mentionRefused'),
        },
        priorityChanged: { meta: { clause: '33.1' }, actions: tell('patent', 'priorityChanged') },
        WARRANT_FILED: warrantFiled,
        WARRANT_ENDED: { guard: 'isRepresented', actions: warrantEnded },
        /** 28.7: what has become a patent is not deemed withdrawn any more, so it gives no priority either. */
        DEEMED_WITHDRAWN: notBorneOut,
        SAME_PRIORITY_NAMED: { guard: not('isNotAnnulled'), actions: tellEnded },
        PUBLICATION_PROHIBITED: { guard: and(['isOpenToSecrecy', 'isPostponementAhead']), actions: open('secrecy') },
        SET_APART: { guard: 'isNotSetApart', actions: open('secrecy') },
        disputeEnded: noMoreAsked,
      },
    },
    ended: {
      entry: [note('ended'), tellEnded, ...endStands],
      exit: tellResumed,
      on: {
        /** 12, 17.3: whoever succeeds to what can still be put right, and asks for that. */
        WARRANT_FILED: { ...warrantFiled, guard: 'mayComeBack' },
        WARRANT_ENDED: { guard: and(['mayComeBack', 'isRepresented']), actions: warrantEnded },
        APPLICANT_CHANGED: {
          guard: and(['mayComeBack', 'isOwnShare']),
          actions: applicantsChanged,
        },
        APPLICATION_TRANSFER_REQUESTED: { guard: 'mayComeBack', actions: open('recordal') },
        OUTSIDE_DECISION_RECORDED: ownershipDecided('mayComeBack'),
        disputeEnded: noMoreAsked,
        restorationEnded: noMoreAsked,
        SAME_PRIORITY_NAMED: { actions: tellEnded },
        SET_APART: { guard: 'isNotSetApart', actions: open('secrecy') },
        FOREIGN_FILING_REQUESTED: {
          guard: and(['isFilingAbroadApart', 'isFilingAbroadInTime', 'isLeaveAskedOnce']),
          meta: { clause: '41', policy: 'filingAbroadAfterEnd' },
          actions: open('foreignFiling'),
        },
        caseReopened: {
          guard: 'isReopenable',
          target: '#application.pending.last',
          meta: { clause: '5.1' },
          actions: putBack,
        },
        /** 28.7: what has ended does not end again, but gives its priority; of several claims each has to fall before it goes on. */
        DEEMED_WITHDRAWN: [{ guard: isBorneOut, actions: note('deemedWithdrawnFor') }, notBorneOut],
        WITHDRAWAL_RELEASED: { guard: 'isWithdrawnForClaim', actions: note('claimReleased') },
      },
      initial: 'notFiled',
      states: {
        notFiled: {
          meta: { clause: '29.2¶3', turn: 'applicant', limit: 'complaint', ends: true },
          entry: tellDivisionals,
          on: {
            ...neverFiled,
            'expired.complaint': { target: 'closed.asNotFiled', meta: { clause: '5.1' } },
          },
        },
        refused: restorable('asRefused'),
        rejected: restorable('asRejected'),
        refusedFinally: { meta: { clause: '29.6', turn: 'nobody', ends: true }, on: opposable },
        appealMissedFinally: missedAgain('29.6'),
        rejectedFinally: missedAgain('31.3¶3'),
        revoked: { meta: { clause: '31.5', turn: 'nobody', ends: true }, on: opposable },
        withdrawn: { meta: { clause: '29.8', turn: 'nobody', ends: true } },
        deemedWithdrawn: {
          meta: { clause: '28.7¶2', turn: 'applicant', limit: 'complaint', ends: true },
          on: {
            ...opposable,
            ...endedByClaim,
            'expired.complaint': { target: 'closed.asDeemedWithdrawn', meta: { clause: '5.1' } },
          },
        },
        /** 5.1, 38.2: the time to have the end put right is over; only a court puts the case back. */
        closed: {
          entry: endStands,
          on: opposable,
          initial: 'asNotFiled',
          states: {
            asNotFiled: {
              meta: { clause: '29.2¶3', turn: 'nobody', ends: true },
              on: neverFiled,
            },
            asDeemedWithdrawn: { meta: { clause: '28.7¶2', turn: 'nobody', ends: true }, on: endedByClaim },
            asRefused: { meta: { clause: '29.6', turn: 'nobody', ends: true } },
            asRejected: { meta: { clause: '31.3¶3', turn: 'nobody', ends: true } },
          },
        },
      },
    },
  },
});
