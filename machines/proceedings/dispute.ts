/** 5.1, 28.11, 34.4: a dispute before the Commission, or a decision of the Commission before a court. */
import { and, not } from 'xstate';
import { actOn, note, notify, procedure, tell } from '../procedure.ts';

const reopen = (direction: 'backToReview' | 'backToExamination' | 'backToPublication' | 'backToPeriod') =>
  [tell('application', 'caseReopened'), tell('application', direction)] as const;

/** 30.8, 34.4: no protection is left, whether the patent has been granted by then or not. */
const rejecting = [tell('application', 'courtRejected'), tell('patent', 'patentRevoked')] as const;

/** 31.3, 34.3: the opposition was well founded in form, before grant or after it. */
const admitting = [tell('opposition', 'admissionOrdered'), tell('postGrantOpposition', 'admissionOrdered')] as const;

/** 5.1, 28.11: a dispute may hold up the grant while it is pending. */
const opened = tell('application', 'disputeOpened');

/** What another decision has put back, or what something else has taken the place of: nothing is left to decide. */
const settled = { target: 'settled', meta: { clause: '5.1' }, actions: notify('disputeSettled') } as const;

/** 28.11: the Commission has decided which goes first, here or in the other case. */
const ordered = [notify('priorityDisputeDecided'), tell('application', 'priorityDecided')] as const;

/** 28.10: of the two, one has another priority date or has ended. */
const nothingToDecide = {
  guard: 'isDisputeWithOther',
  target: 'withoutSubject',
  meta: { clause: '28.10' },
  actions: notify('priorityDisputeEnded'),
} as const;

export const dispute = procedure.createMachine({
  id: 'dispute',
  context: {},
  initial: 'filed',
  states: {
    filed: {
      meta: { clause: '5.1', turn: 'commission' },
      on: {
        DISPUTE_FILED: { target: 'deciding', actions: [notify('disputeReceived'), opened] },
        PRIORITY_DISPUTE_FILED: { target: 'deciding', actions: [notify('priorityDisputeReceived'), opened] },
        COURT_ACTION_FILED: { target: 'beforeCourt', actions: [notify('courtActionFiled'), opened] },
      },
    },
    deciding: {
      meta: { clause: '5.1', policy: 'commissionDecision', turn: 'commission', limit: 'commissionDecision' },
      on: {
        DISPUTE_DECIDED: [
          { guard: 'isDisputeAllowed', target: 'allowing' },
          { target: 'decided', actions: notify('disputeDecided') },
        ],
        PRIORITY_DISPUTE_DECIDED: {
          guard: and([{ type: 'isDisputeAbout', params: { about: 'samePriority' } }, 'isOneOfTheTwo']),
          target: 'decided',
          meta: { clause: '28.11' },
          actions: [...ordered, actOn('stateOrder')],
        },
        priorityOrderStated: {
          guard: and(['isDisputeWithOther', not('isOrderReversed')]),
          target: 'decided',
          meta: { clause: '28.11' },
          actions: [note('orderStated'), ...ordered],
        },
        otherPriorityStated: nothingToDecide,
        otherApplicationEnded: { ...nothingToDecide, actions: [note('counterpartEnded'), nothingToDecide.actions] },
        SUSPENSION_ORDERED: { actions: opened },
        disputeAllowed: { ...settled, guard: 'isAllowedInAnother' },
        caseReopened: { ...settled, guard: 'isPutBackOtherwise' },
        patentRestored: { ...settled, guard: 'isLossSettled' },
        endPutBack: { ...settled, guard: 'isLossSettled' },
        actAwaited: { ...settled, guard: 'isLimitReplaced' },
        missedActDone: { ...settled, guard: 'isMissedActDone' },
        /** 29.2, 38.1: whether a limit was missed is still worth deciding when it has ended the case, at first or once restored. */
        caseEnded: { guard: not('isLossAtStake'), target: 'endedWithCase', meta: { clause: '29.8' } },
      },
    },
    /** What a decision in the applicant's favour puts back, by what the dispute was about. */
    allowing: {
      meta: { clause: '5.1', turn: 'office' },
      entry: tell('dispute', 'disputeAllowed'),
      always: [
        {
          guard: { type: 'isDisputeAbout', params: { about: 'consideredNotFiled' } },
          target: 'decided',
          meta: { clause: '5.1' },
          actions: [notify('disputeDecided'), ...reopen('backToReview')],
        },
        {
          guard: { type: 'isDisputeAbout', params: { about: 'deemedWithdrawn' } },
          target: 'decided',
          meta: { clause: '5.1' },
          actions: [notify('disputeDecided'), tell('application', 'caseReopened')],
        },
        {
          guard: { type: 'isDisputeAbout', params: { about: 'appealMissed' } },
          target: 'decided',
          meta: { clause: '5.1' },
          actions: [notify('disputeDecided'), tell('application', 'caseReopened')],
        },
        {
          guard: { type: 'isDisputeAbout', params: { about: 'priorityLost' } },
          target: 'decided',
          meta: { clause: '5.1' },
          actions: [notify('disputeDecided'), tell('priorityClaim', 'priorityRestored')],
        },
        {
          guard: { type: 'isDisputeAbout', params: { about: 'restorationRefused' } },
          target: 'decided',
          meta: { clause: '5.1' },
          actions: [notify('disputeDecided'), tell('restoration', 'restorationOrdered')],
        },
        {
          guard: { type: 'isDisputeAbout', params: { about: 'extensionRefused' } },
          target: 'decided',
          meta: { clause: '5.1' },
          actions: [notify('disputeDecided'), ...reopen('backToReview')],
        },
        {
          guard: { type: 'isDisputeAbout', params: { about: 'deemedRejected' } },
          target: 'decided',
          meta: { clause: '5.1' },
          actions: [
            notify('disputeDecided'),
            tell('application', 'caseReopened'),
            tell('opposition', 'rejectionReversed'),
          ],
        },
        {
          guard: { type: 'isDisputeAbout', params: { about: 'oppositionNotAdmitted' } },
          target: 'decided',
          meta: { clause: '31.3' },
          actions: [notify('disputeDecided'), ...admitting],
        },
        {
          guard: { type: 'isDisputeAbout', params: { about: 'electionMissed' } },
          target: 'decided',
          meta: { clause: '5.1' },
          actions: [notify('disputeDecided'), tell('application', 'electionReopened')],
        },
        {
          guard: { type: 'isDisputeAbout', params: { about: 'patentEnded' } },
          target: 'decided',
          meta: { clause: '5.1' },
          actions: [notify('disputeDecided'), tell('patent', 'patentRestored')],
        },
        { target: 'decided', meta: { clause: '5.1' }, actions: notify('disputeDecided') },
      ],
    },
    beforeCourt: {
      meta: { clause: '5.1¶2', policy: 'courtReminder', turn: 'court', limit: 'courtReminder' },
      on: {
        'expired.courtReminder': {
          meta: { clause: '5.1¶2', policy: 'courtReminder' },
          actions: notify('courtInquiry'),
        },
        COURT_DECIDED: { guard: 'canCourtDirect', target: 'courtDecided' },
        SUSPENSION_ORDERED: { actions: opened },
      },
    },
    courtDecided: {
      meta: { clause: '34.4', turn: 'office' },
      entry: [note('limitationsWeighed'), actOn('stateJudgment')],
      always: [
        {
          guard: { type: 'isCourtDirecting', params: { direction: 'examination' } },
          target: 'decided',
          meta: { clause: '5.1¶2' },
          actions: [notify('courtDecided'), ...reopen('backToExamination')],
        },
        {
          guard: { type: 'isCourtDirecting', params: { direction: 'publication' } },
          target: 'decided',
          meta: { clause: '5.1¶2' },
          actions: [notify('courtDecided'), ...reopen('backToPublication')],
        },
        {
          guard: { type: 'isCourtDirecting', params: { direction: 'period' } },
          target: 'decided',
          meta: { clause: '5.1¶2' },
          actions: [notify('courtDecided'), ...reopen('backToPeriod')],
        },
        {
          guard: { type: 'isCourtDirecting', params: { direction: 'review' } },
          target: 'decided',
          meta: { clause: '5.1¶2' },
          actions: [notify('courtDecided'), ...reopen('backToReview')],
        },
        {
          guard: { type: 'isCourtDirecting', params: { direction: 'reinstatement' } },
          target: 'decided',
          meta: { clause: '5.1¶2' },
          actions: [notify('courtDecided'), tell('application', 'caseReopened')],
        },
        {
          guard: { type: 'isCourtDirecting', params: { direction: 'priority' } },
          target: 'decided',
          meta: { clause: '5.1¶2' },
          actions: [notify('courtDecided'), tell('priorityClaim', 'priorityRestored')],
        },
        {
          guard: { type: 'isCourtDirecting', params: { direction: 'restoration' } },
          target: 'decided',
          meta: { clause: '5.1¶2' },
          actions: [notify('courtDecided'), tell('restoration', 'restorationOrdered')],
        },
        {
          guard: { type: 'isCourtDirecting', params: { direction: 'admission' } },
          target: 'decided',
          meta: { clause: '31.3' },
          actions: [notify('courtDecided'), ...admitting],
        },
        {
          guard: { type: 'isCourtDirecting', params: { direction: 'election' } },
          target: 'decided',
          meta: { clause: '5.1¶2' },
          actions: [notify('courtDecided'), tell('application', 'electionReopened')],
        },
        {
          guard: { type: 'isCourtDirecting', params: { direction: 'filingAbroad' } },
          target: 'decided',
          meta: { clause: '41' },
          actions: [notify('courtDecided'), tell('foreignFiling', 'filingAbroadAllowed')],
        },
        {
          guard: { type: 'isCourtDirecting', params: { direction: 'limitation' } },
          target: 'decided',
          meta: { clause: '34.4' },
          actions: [
            notify('courtDecided'),
            ...reopen('backToPeriod'),
            tell('application', 'courtLimited'),
            tell('patent', 'patentLimited'),
          ],
        },
        {
          guard: { type: 'isCourtDirecting', params: { direction: 'rejection' } },
          target: 'decided',
          meta: { clause: '30.8¶2' },
          actions: [notify('courtDecided'), ...rejecting],
        },
        {
          guard: { type: 'isCourtDirecting', params: { direction: 'patentRevoked' } },
          target: 'decided',
          meta: { clause: '34.4' },
          actions: [notify('courtDecided'), ...rejecting],
        },
        {
          guard: and([{ type: 'isCourtDirecting', params: { direction: 'patentRestored' } }, 'isTextLimited']),
          target: 'decided',
          meta: { clause: '34.4' },
          actions: [notify('courtDecided'), tell('patent', 'patentRestored'), tell('patent', 'restoredInPart')],
        },
        {
          guard: { type: 'isCourtDirecting', params: { direction: 'patentRestored' } },
          target: 'decided',
          meta: { clause: '34.4' },
          actions: [notify('courtDecided'), tell('patent', 'patentRestored')],
        },
        {
          guard: { type: 'isCourtDirecting', params: { direction: 'patentEnded' } },
          target: 'decided',
          meta: { clause: '5.1¶2' },
          actions: [notify('courtDecided'), tell('patent', 'endPutBack')],
        },
        {
          guard: { type: 'isCourtDirecting', params: { direction: 'none' } },
          target: 'undirected',
          meta: { clause: '5.1¶2' },
          actions: notify('courtDecided'),
        },
        { target: 'decided', meta: { clause: '34.4' }, actions: notify('courtDecided') },
      ],
    },
    /** 5.1¶2: reversed, and nothing named that is to follow: nothing in the case has been put back. */
    undirected: { meta: { clause: '5.1¶2', turn: 'nobody', ends: true }, entry: tell('application', 'disputeEnded') },
    decided: {
      meta: { clause: '5.1', turn: 'nobody', ends: true },
      entry: tell('application', 'disputeEnded'),
      on: {
        /** 28.11: it is one decision in both cases, and stands, or falls, in both. */
        priorityOrderStated: [
          {
            guard: and(['isDisputeWithOther', 'isLastOnOrder', 'isOrderNews', 'isOrderReversed']),
            meta: { clause: '5.1¶2' },
            actions: [note('orderReversed'), notify('priorityOrderReversed')],
          },
          {
            guard: and(['isDisputeWithOther', 'isLastOnOrder', 'isOrderNews']),
            meta: { clause: '28.11' },
            actions: [note('orderStated'), ...ordered],
          },
        ],
      },
    },
    /** 28.10: the priority of the two is not of one date, or one of them has ended. */
    withoutSubject: {
      meta: { clause: '28.10', turn: 'nobody', ends: true },
      entry: tell('application', 'disputeEnded'),
      on: {
        /** The other application goes on again, and with it the dispute, in both cases. */
        otherApplicationResumed: {
          guard: 'isCounterpartBack',
          target: 'deciding',
          meta: { clause: '28.11' },
          actions: [notify('priorityDisputeReceived'), opened],
        },
      },
    },
    settled: { meta: { clause: '5.1', turn: 'nobody', ends: true }, entry: tell('application', 'disputeEnded') },
    endedWithCase: {
      meta: { clause: '29.8', turn: 'nobody', ends: true },
      entry: notify('disputeEnded'),
      on: { caseReopened: { target: 'deciding', meta: { clause: '5.1' }, actions: notify('disputeReopened') } },
    },
  },
});
