/** Service of a notice that starts a limit: dispatched, received or deemed received, and proof to the contrary. */
import { note, notify, procedure } from '../procedure.ts';

export const service = procedure.createMachine({
  id: 'service',
  context: {},
  initial: 'awaitingDispatch',
  states: {
    awaitingDispatch: {
      meta: { clause: '29.2', turn: 'office' },
      on: {
        NOTICE_DISPATCHED: 'awaitingProof',
        NOTICE_SERVED: 'served',
        caseEnded: 'abandoned',
      },
    },
    awaitingProof: {
      meta: { clause: '29.2', policy: 'deemedService', turn: 'office', limit: 'deemedService' },
      on: {
        NOTICE_SERVED: 'served',
        SERVICE_FAILED: { target: 'awaitingDispatch', actions: notify('serviceFailed') },
        'expired.deemedService': {
          target: 'served',
          meta: { clause: '29.2', policy: 'deemedService' },
          actions: note('deemedServed'),
        },
        caseEnded: 'abandoned',
      },
    },
    served: {
      meta: { clause: '29.2', turn: 'nobody', ends: true },
      on: {
        SERVICE_REBUTTED: { target: 'served' },
        NOTICE_SERVED: { target: 'served' },
        SERVICE_FAILED: { target: 'awaitingDispatch', actions: notify('serviceFailed') },
      },
    },
    abandoned: { meta: { clause: '29.8', turn: 'nobody', ends: true } },
  },
});
