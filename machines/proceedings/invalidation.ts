/** Article 37: a request to declare a patent null and void before the Commission of Appeal, or the judgment of a court that did. */
import { notify, procedure, tell } from '../procedure.ts';

const decided = [notify('invalidationDecided'), notify('invalidationDecidedToRequester')] as const;

export const invalidation = procedure.createMachine({
  id: 'invalidation',
  context: {},
  initial: 'filed',
  states: {
    filed: {
      meta: { clause: '37', turn: 'commission' },
      on: {
        INVALIDATION_REQUESTED: { target: 'deciding', actions: notify('invalidationRequested') },
        COURT_INVALIDATED: [
          { guard: 'isInvalidatedInFull', target: 'annulled', actions: notify('courtDecided') },
          { guard: 'isInvalidatedInPart', target: 'annulledInPart', actions: notify('courtDecided') },
        ],
      },
    },
    deciding: {
      meta: { clause: '37.3', policy: 'commissionDecision', turn: 'commission', limit: 'commissionDecision' },
      on: {
        INVALIDATION_REPLY_FILED: { actions: notify('ownerReplied') },
        INVALIDATION_MATERIAL_SUBMITTED: { actions: notify('materialReceived') },
        INVALIDATION_HEARING_SET: { guard: 'isInvalidationHearingAhead', actions: notify('hearing') },
        INVALIDATION_HEARING_HELD: {},
        INVALIDATION_DECIDED: [
          { guard: 'isInvalidatedInFull', target: 'annulled', actions: decided },
          { guard: 'isInvalidatedInPart', target: 'annulledInPart', actions: decided },
          { target: 'rejected', actions: decided },
        ],
        INVALIDATION_WITHDRAWN: 'withdrawn',
        patentEnded: { target: 'endedWithPatent', meta: { clause: '37.3' } },
      },
    },
    annulled: {
      meta: { clause: '37.1', turn: 'nobody', ends: true },
      entry: tell('patent', 'patentInvalidated'),
    },
    annulledInPart: {
      meta: { clause: '37.2', turn: 'nobody', ends: true },
      entry: tell('patent', 'patentInvalidatedInPart'),
    },
    rejected: { meta: { clause: '37.3', turn: 'nobody', ends: true } },
    withdrawn: { meta: { clause: '37.3', turn: 'nobody', ends: true }, entry: notify('invalidationWithdrawn') },
    endedWithPatent: {
      meta: { clause: '37.3', turn: 'nobody', ends: true },
      entry: notify('invalidationEnded'),
      on: { patentRestored: { target: 'deciding', meta: { clause: '34.4' }, actions: notify('invalidationReopened') } },
    },
  },
});
