/** Article 31: one opposition to a published application, from filing to the decision of the Commission. */
import { and, not } from 'xstate';
import { note, notify, procedure, tell } from '../procedure.ts';

const deciding = [
  { guard: 'isDecidedInFull', target: 'upheld' },
  { guard: 'isDecidedInPart', target: 'upheldInPart' },
  { guard: 'isDecidedAgainst', target: 'rejected' },
] as const;

/** 5.1: the application was not silent, so the Commission examines what there is. */
const examined = {
  guard: 'isPutBackInDispute',
  target: 'pending.examining',
  meta: { clause: '5.1' },
  actions: notify('oppositionReopened'),
} as const;
/** 5.1: the Commission, or a court, admits it after all: the copy goes to the applicant, and the grant waits. */
const admitted = {
  guard: and(['isOppositionInDispute', 'isCaseOpen']),
  target: 'pending.awaitingObservations',
  meta: { clause: '31.3' },
  actions: [notify('oppositionCopy'), tell('application', 'oppositionAdmitted')],
} as const;
const goingOn = [note('limitsResumed'), notify('oppositionReopened')] as const;

export const opposition = procedure.createMachine({
  id: 'opposition',
  context: {},
  initial: 'filed',
  states: {
    filed: {
      meta: { clause: '31.1', turn: 'commission' },
      on: {
        OPPOSITION_FILED: [
          { guard: 'isOppositionWindowOpen', target: 'pending' },
          {
            guard: not('isCaseOpen'),
            target: 'waiting',
            meta: { clause: '31.1' },
            actions: notify('oppositionWaits'),
          },
          /** Too late: nothing is left for the Commission to examine, and the grant does not wait. */
          { target: 'inadmissible', meta: { clause: '31.3' }, actions: notify('oppositionInadmissible') },
        ],
      },
    },
    /** 31.1: in time, of an application that has ended: it is examined if that is put back, and not otherwise. */
    waiting: {
      meta: { clause: '31.1', turn: 'nobody', ends: true },
      on: {
        OPPOSITION_WITHDRAWN: 'withdrawn',
        caseReopened: { target: 'pending', meta: { clause: '5.1' }, actions: notify('oppositionReopened') },
        endStands: { guard: not('mayComeBack'), target: 'endedWithCase', meta: { clause: '31.1' } },
      },
    },
    pending: {
      meta: { clause: '31.3', turn: 'commission' },
      initial: 'awaitingAdmission',
      on: {
        OPPOSITION_WITHDRAWN: 'withdrawn',
        caseEnded: { target: 'endedWithCase', meta: { clause: '29.8' } },
        rejectionConfirmed: { target: 'endedByRejection', meta: { clause: '31.3¶3' } },
      },
      exit: note('limitsKept'),
      states: {
        awaitingAdmission: {
          meta: { clause: '31.3', policy: 'oppositionAdmission', turn: 'commission', limit: 'oppositionAdmission' },
          on: {
            OPPOSITION_ADMITTED: {
              guard: and(['isSubstantiated', 'hasGroundBeforeGrant']),
              target: 'awaitingObservations',
              actions: notify('oppositionCopy'),
            },
            OPPOSITION_NOT_ADMITTED: {
              target: '#opposition.inadmissible',
              actions: [notify('oppositionInadmissible'), tell('application', 'oppositionEnded')],
            },
            OPPOSITION_FOUND_DEFECTIVE: {
              guard: and(['isOppositionWindowOpen', 'isOppositionCurable']),
              meta: { clause: '31.3', policy: 'oppositionDefects' },
              actions: notify('oppositionDefective'),
            },
            OPPOSITION_SUPPLEMENTED: {
              guard: and(['isOppositionWindowOpen', 'isOppositionCurable']),
              meta: { clause: '31.3', policy: 'oppositionDefects' },
            },
          },
        },
        awaitingObservations: {
          meta: { clause: '31.3¶2', turn: 'applicant', limit: 'observations' },
          on: {
            OBSERVATIONS_FILED: { target: 'examining', actions: notify('observationsReceived') },
            MATERIAL_SUBMITTED: { actions: notify('materialReceived') },
            'expired.observations': {
              target: '#opposition.unanswered',
              meta: { clause: '31.3¶3' },
              actions: [note('ownLimitMissed'), tell('application', 'observationsMissed')],
            },
          },
        },
        /** 38.1: the missed act may be done, or the limit that still ran goes on, from service of the decision to restore. */
        restored: {
          meta: { clause: '38.1', turn: 'applicant', limit: 'restoredAct' },
          on: {
            OBSERVATIONS_FILED: {
              target: 'examining',
              actions: [notify('observationsReceived'), tell('dispute', 'missedActDone')],
            },
            MATERIAL_SUBMITTED: { actions: notify('materialReceived') },
            /** 5.1: restored meanwhile, and now it turns out that there was no silence. */
            rejectionReversed: { guard: 'isOppositionInDispute', target: 'examining', meta: { clause: '5.1' } },
            'expired.restoredAct': {
              target: '#opposition.unansweredFinally',
              meta: { clause: '31.3¶3' },
              actions: tell('application', 'rejectedFinally'),
            },
          },
        },
        examining: {
          meta: { clause: '31.4', turn: 'commission', limit: 'oppositionDecision' },
          on: {
            HEARING_SET: { guard: 'isHearingAhead', actions: notify('hearing') },
            HEARING_HELD: {},
            MATERIAL_SUBMITTED: { actions: notify('materialReceived') },
            OPPOSITION_DECIDED: deciding.map((d) => ({ ...d, target: `#opposition.${d.target}` as const })),
          },
        },
        last: { type: 'history', history: 'deep' },
      },
    },
    inadmissible: {
      meta: { clause: '5.1', policy: 'complaint', turn: 'opponent', limit: 'oppositionComplaint', ends: true },
      exit: note('limitsKept'),
      on: {
        'expired.oppositionComplaint': { target: 'undisputed', meta: { clause: '5.1' } },
        admissionOrdered: admitted,
        caseEnded: { target: 'inadmissibleInEndedCase', meta: { clause: '29.8' } },
      },
    },
    undisputed: { meta: { clause: '31.3', turn: 'nobody', ends: true }, on: { admissionOrdered: admitted } },
    inadmissibleInEndedCase: {
      meta: { clause: '29.8', turn: 'nobody', ends: true },
      on: { caseReopened: { target: 'inadmissible', meta: { clause: '5.1' }, actions: note('limitsResumed') } },
    },
    withdrawn: {
      meta: { clause: '31.3', policy: 'withdrawnOpposition', turn: 'nobody', ends: true },
      entry: [notify('oppositionEnded'), notify('oppositionWithdrawn'), tell('application', 'oppositionEnded')],
      on: {
        OPPOSITION_CONTINUED: {
          guard: and(['commissionMayGoOn', 'isCaseOpen']),
          target: 'pending.last',
          actions: [note('limitsResumed'), notify('oppositionContinued'), tell('application', 'oppositionAdmitted')],
        },
      },
    },
    rejected: {
      meta: { clause: '31.5', turn: 'nobody', ends: true },
      entry: [
        notify('oppositionDecided'),
        notify('oppositionDecidedToOpponent'),
        tell('application', 'oppositionEnded'),
      ],
    },
    upheldInPart: {
      meta: { clause: '31.5', turn: 'nobody', ends: true },
      entry: [
        note('protectionLimited'),
        notify('oppositionDecided'),
        notify('oppositionDecidedToOpponent'),
        tell('application', 'revokedInPart'),
      ],
    },
    upheld: {
      meta: { clause: '31.5', turn: 'nobody', ends: true },
      entry: [notify('oppositionDecided'), notify('oppositionDecidedToOpponent'), tell('application', 'revokedInFull')],
    },
    unanswered: {
      meta: { clause: '31.3¶3', turn: 'nobody', ends: true },
      entry: notify('deemedRejectedToOpponent'),
      on: {
        actReopened: {
          guard: and(['areObservationsRestored', 'isCaseOpen']),
          target: 'pending.restored',
          meta: { clause: '38.1' },
          actions: [note('missedActReopened'), notify('oppositionReopened')],
        },
        caseReopened: examined,
      },
    },
    unansweredFinally: {
      meta: { clause: '31.3¶3', turn: 'nobody', ends: true },
      entry: notify('deemedRejectedToOpponent'),
      on: { caseReopened: examined },
    },
    endedByRejection: {
      meta: { clause: '31.3¶3', policy: 'restorationReopensOthers', turn: 'nobody', ends: true },
      entry: notify('oppositionEnded'),
      on: {
        actReopened: [
          {
            guard: and(['areObservationsRestored', 'isCaseOpen', 'reopensAllOppositions']),
            target: 'pending.last',
            meta: { clause: '38.1', policy: 'restorationReopensOthers' },
            actions: [...goingOn],
          },
          {
            guard: and(['areObservationsRestored', 'isCaseOpen']),
            target: 'notReopened',
            meta: { clause: '38.1', policy: 'restorationReopensOthers' },
          },
        ],
        caseReopened: {
          guard: 'isPutBackInDispute',
          target: 'pending.last',
          meta: { clause: '5.1' },
          actions: [...goingOn],
        },
      },
    },
    notReopened: { meta: { clause: '38.1', policy: 'restorationReopensOthers', turn: 'nobody', ends: true } },
    endedWithCase: {
      meta: { clause: '29.8', turn: 'nobody', ends: true },
      entry: notify('oppositionEnded'),
      on: { caseReopened: { target: 'pending.last', meta: { clause: '5.1' }, actions: [...goingOn] } },
    },
  },
});
