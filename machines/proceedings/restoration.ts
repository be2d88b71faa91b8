/** Article 38: a request for restoration of rights, decided by the office. */
import { notify, procedure, tell } from '../procedure.ts';

/** 5.1: granted after all, by the Commission or the court. */
const ordered = { guard: 'isRestorationInDispute', target: 'granted', meta: { clause: '5.1' } } as const;

/** 38.1: what was lost has been put back by another decision, and of this loss nothing is left to restore. */
const putBackOtherwise = { target: 'withoutObject', meta: { clause: '38.1' } } as const;

export const restoration = procedure.createMachine({
  id: 'restoration',
  context: {},
  initial: 'filed',
  states: {
    filed: { meta: { clause: '38.1', turn: 'office' }, on: { RESTORATION_REQUESTED: 'deciding' } },
    deciding: {
      meta: { clause: '38.1', policy: 'requestDecision', turn: 'office', limit: 'requestDecision' },
      on: {
        RESTORATION_DECIDED: [{ guard: 'isGranted', target: 'granted' }, { target: 'refused' }],
        caseReopened: { ...putBackOtherwise, actions: notify('restorationWithoutObject') },
      },
    },
    granted: {
      meta: { clause: '38.1', turn: 'nobody', ends: true },
      entry: [
        notify('restorationGranted'),
        tell('application', 'caseReopened'),
        tell('application', 'actReopened'),
        tell('opposition', 'actReopened'),
        tell('application', 'restorationEnded'),
      ],
    },
    refused: {
      meta: { clause: '38.1', turn: 'applicant', limit: 'complaint', ends: true },
      entry: [notify('restorationRefused'), tell('application', 'restorationEnded')],
      on: {
        restorationOrdered: ordered,
        caseReopened: putBackOtherwise,
        'expired.complaint': { target: 'closed', meta: { clause: '5.1' } },
      },
    },
    closed: {
      meta: { clause: '38.1', turn: 'nobody', ends: true },
      entry: tell('application', 'restorationEnded'),
      on: { restorationOrdered: ordered, caseReopened: putBackOtherwise },
    },
    withoutObject: { meta: { clause: '38.1', turn: 'nobody', ends: true } },
  },
});
