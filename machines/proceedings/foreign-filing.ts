/** Article 41: whether an application may be filed abroad. */
import { note, notify, procedure } from '../procedure.ts';

export const foreignFiling = procedure.createMachine({
  id: 'foreignFiling',
  context: {},
  initial: 'filed',
  states: {
    filed: { meta: { clause: '41', turn: 'office' }, on: { FOREIGN_FILING_REQUESTED: 'deciding' } },
    deciding: {
      meta: { clause: '41¶2', policy: 'foreignFilingReview', turn: 'office', limit: 'foreignFilingDecision' },
      on: {
        FOREIGN_FILING_DECIDED: { target: 'decided', actions: notify('foreignFilingDecided') },
        caseEnded: { target: 'endedWithCase', meta: { clause: '29.8' }, actions: note('limitsKept') },
      },
    },
    decided: { meta: { clause: '41¶2', turn: 'nobody', ends: true } },
    endedWithCase: {
      meta: { clause: '29.8', turn: 'nobody', ends: true },
      on: { caseReopened: { target: 'deciding', meta: { clause: '5.1' }, actions: note('limitsResumed') } },
    },
  },
});
