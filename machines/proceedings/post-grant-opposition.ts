/** Article 34: one opposition to a granted patent, from its copy to the owner to the decision of the Commission. */
import { and } from 'xstate';
import { notify, procedure, tell } from '../procedure.ts';

const decided = [notify('postGrantOppositionDecided'), notify('postGrantOppositionDecidedToOpponent')] as const;

/** 5.1: the Commission, or a court, accepts it after all; of a patent annulled meanwhile it waits for that to be reversed. */
const admitted = [
  { guard: and(['isOppositionInDispute', 'isNotAnnulled']), target: 'pending.last', meta: { clause: '34.2' } },
  { guard: 'isOppositionInDispute', target: 'endedWithPatent', meta: { clause: '34.2' } },
] as const;

export const postGrantOpposition = procedure.createMachine({
  id: 'postGrantOpposition',
  context: {},
  initial: 'filed',
  states: {
    filed: {
      meta: { clause: '34', turn: 'commission' },
      on: {
        POST_GRANT_OPPOSITION_FILED: [
          { guard: 'isNotAnnulled', target: 'pending' },
          { target: 'waiting', meta: { clause: '34.1' }, actions: notify('oppositionWaits') },
        ],
      },
    },
    /** 34.1: in time, of a patent that is annulled: it is examined if a court takes that away, and not otherwise. */
    waiting: {
      meta: { clause: '34.1', turn: 'nobody', ends: true },
      on: {
        POST_GRANT_OPPOSITION_WITHDRAWN: 'withdrawn',
        patentRestored: { target: 'pending', meta: { clause: '34.4' }, actions: notify('oppositionReopened') },
      },
    },
    pending: {
      meta: { clause: '34.2', turn: 'commission' },
      initial: 'awaitingReply',
      on: {
        POST_GRANT_MATERIAL_SUBMITTED: { actions: notify('materialReceived') },
        POST_GRANT_OPPOSITION_WITHDRAWN: 'withdrawn',
        patentEnded: { target: 'endedWithPatent', meta: { clause: '34.2' } },
      },
      states: {
        awaitingReply: {
          meta: { clause: '34.2', policy: 'postGrantReply', turn: 'owner', limit: 'postGrantReply' },
          entry: notify('postGrantOppositionCopy'),
          on: {
            POST_GRANT_OPPOSITION_NOT_ACCEPTED: '#postGrantOpposition.notAccepted',
            POST_GRANT_REPLY_FILED: { target: 'deciding', actions: notify('ownerReplied') },
            'expired.postGrantReply': { target: 'deciding', meta: { clause: '34.2', policy: 'postGrantReply' } },
          },
        },
        deciding: {
          meta: { clause: '34.2', policy: 'commissionDecision', turn: 'commission', limit: 'commissionDecision' },
          on: {
            POST_GRANT_OPPOSITION_NOT_ACCEPTED: '#postGrantOpposition.notAccepted',
            POST_GRANT_REPLY_FILED: { actions: notify('ownerReplied') },
            POST_GRANT_HEARING_SET: { guard: 'isPatentHearingAhead', actions: notify('hearing') },
            POST_GRANT_HEARING_HELD: {},
            POST_GRANT_OPPOSITION_DECIDED: [
              { guard: 'isDecidedInFull', target: '#postGrantOpposition.upheld' },
              {
                guard: and(['isDecidedInPart', 'mayRevokeInPart']),
                target: '#postGrantOpposition.upheldInPart',
                meta: { clause: '34.2', policy: 'postGrantRevocationInPart' },
              },
              { guard: 'isDecidedAgainst', target: '#postGrantOpposition.rejected' },
            ],
          },
        },
        last: { type: 'history' },
      },
    },
    upheld: {
      meta: { clause: '34.2', turn: 'nobody', ends: true },
      entry: [...decided, tell('patent', 'patentRevoked')],
    },
    upheldInPart: {
      meta: { clause: '34.2', turn: 'nobody', ends: true },
      entry: [...decided, tell('patent', 'patentLimited')],
    },
    rejected: { meta: { clause: '34.2', turn: 'nobody', ends: true }, entry: [...decided] },
    notAccepted: {
      meta: { clause: '5.1', policy: 'complaint', turn: 'opponent', limit: 'oppositionComplaint', ends: true },
      entry: notify('postGrantOppositionNotAccepted'),
      on: {
        'expired.oppositionComplaint': { target: 'undisputed', meta: { clause: '5.1' } },
        admissionOrdered: admitted,
      },
    },
    undisputed: { meta: { clause: '34.3', turn: 'nobody', ends: true }, on: { admissionOrdered: admitted } },
    withdrawn: {
      meta: { clause: '34.2', policy: 'withdrawnOpposition', turn: 'nobody', ends: true },
      entry: [notify('oppositionEnded'), notify('oppositionWithdrawn')],
      on: {
        POST_GRANT_OPPOSITION_CONTINUED: {
          guard: and(['commissionMayGoOn', 'isNotAnnulled']),
          target: 'pending.last',
          actions: notify('oppositionContinued'),
        },
      },
    },
    /** Another attack has annulled the patent; what a court puts back is opposed again. */
    endedWithPatent: {
      meta: { clause: '34.2', turn: 'nobody', ends: true },
      entry: notify('oppositionEnded'),
      on: {
        patentRestored: { target: 'pending.last', meta: { clause: '34.4' }, actions: notify('oppositionReopened') },
      },
    },
  },
});
