/** 29.6: an appeal against a refusal, before the Commission of Appeal. */
import { notify, procedure, tell } from '../procedure.ts';

export const appeal = procedure.createMachine({
  id: 'appeal',
  context: {},
  initial: 'filed',
  states: {
    filed: { meta: { clause: '29.6', turn: 'commission' }, on: { APPEAL_FILED: 'deciding' } },
    deciding: {
      meta: { clause: '29.6', policy: 'commissionDecision', turn: 'commission', limit: 'commissionDecision' },
      on: {
        APPEAL_DECIDED: [
          { guard: 'isAllowed', target: 'allowed' },
          { guard: 'isRemitted', target: 'remitted' },
          { guard: 'isDismissed', target: 'dismissed' },
        ],
        /** A court has sent the application on without it: there is no refusal left to decide about. */
        refusalUndone: { target: 'withoutSubject', meta: { clause: '5.1¶2' } },
        caseEnded: { target: 'endedWithCase', meta: { clause: '29.8' } },
      },
    },
    allowed: {
      meta: { clause: '29.6', turn: 'nobody', ends: true },
      entry: [notify('appealDecided'), tell('application', 'appealAllowed')],
    },
    remitted: {
      meta: { clause: '29.6', turn: 'nobody', ends: true },
      entry: [notify('appealDecided'), tell('application', 'appealRemitted')],
    },
    dismissed: {
      meta: { clause: '29.6', turn: 'nobody', ends: true },
      entry: [notify('appealDecided'), tell('application', 'appealDismissed')],
      on: {
        caseReopened: { guard: 'isAppealAwaited', target: 'deciding', meta: { clause: '5.1¶2' } },
      },
    },
    withoutSubject: { meta: { clause: '5.1¶2', turn: 'nobody', ends: true } },
    endedWithCase: {
      meta: { clause: '29.8', turn: 'nobody', ends: true },
      on: { caseReopened: { target: 'deciding', meta: { clause: '5.1' } } },
    },
  },
});
