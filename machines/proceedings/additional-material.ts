/** 28.6: one notice that additional material changes the substance, and the time to make a separate application of it. */
import { notify, procedure } from '../procedure.ts';

export const additionalMaterial = procedure.createMachine({
  id: 'additionalMaterial',
  context: {},
  initial: 'found',
  states: {
    found: {
      meta: { clause: '27.8¶3', turn: 'office' },
      on: { NEW_MATTER_FOUND: { target: 'separable', actions: notify('newMatter') } },
    },
    separable: {
      meta: { clause: '28.6', turn: 'applicant', limit: 'separateApplication', ends: true },
      on: {
        separateFiled: { guard: 'isItsMaterial', target: 'separated', meta: { clause: '28.6' } },
        'expired.separateApplication': { target: 'notSeparated', meta: { clause: '28.6' } },
        caseEnded: { target: 'endedWithCase', meta: { clause: '29.8' } },
      },
    },
    separated: { meta: { clause: '28.6', turn: 'nobody', ends: true } },
    notSeparated: { meta: { clause: '28.6', turn: 'nobody', ends: true } },
    endedWithCase: {
      meta: { clause: '29.8', turn: 'nobody', ends: true },
      on: { caseReopened: { target: 'separable', meta: { clause: '5.1' } } },
    },
  },
});
