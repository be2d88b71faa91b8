/** 29.10: a search or substantive examination that the applicant or an interested person asked for. */
import { and, not } from 'xstate';
import { notify, procedure } from '../procedure.ts';

/** 30.5: a third person hears what becomes of the application that he asked about once that is public. */
const toStranger = { guard: and([not('isRequestedByApplicant'), 'isCasePublic']) } as const;

export const examinationRequest = procedure.createMachine({
  id: 'examinationRequest',
  context: {},
  initial: 'filed',
  states: {
    filed: { meta: { clause: '29.10', turn: 'office' }, on: { EXAMINATION_REQUESTED: 'examining' } },
    examining: {
      meta: { clause: '29.10', policy: 'requestDecision', turn: 'office', limit: 'requestDecision' },
      on: {
        EXAMINATION_CARRIED_OUT: [
          {
            guard: and(['isRequestedByApplicant', 'areFindingsOfKind']),
            target: 'done',
            meta: { clause: '29.10¶3' },
            actions: notify('requestResults'),
          },
          {
            guard: and(['mayHearResults', 'areFindingsOfKind']),
            target: 'done',
            meta: { clause: '29.10¶3', policy: 'resultsToThirdPerson' },
            actions: [notify('requestResults'), notify('requestResultsToRequester')],
          },
          { guard: 'areFindingsOfKind', target: 'doneUnheard', actions: notify('requestResults') },
        ],
        caseEnded: [
          { ...toStranger, target: 'endedWithCase', meta: { clause: '29.8' }, actions: notify('requestEnded') },
          { target: 'endedWithCase', meta: { clause: '29.8' } },
        ],
      },
    },
    /** The third person hears the results once the application is published. */
    doneUnheard: {
      meta: { clause: '29.10¶3', policy: 'resultsToThirdPerson', turn: 'nobody', ends: true },
      on: {
        applicationPublished: {
          guard: 'mayEverHearResults',
          target: 'done',
          meta: { clause: '29.10¶3', policy: 'resultsToThirdPerson' },
          actions: notify('requestResultsToRequester'),
        },
        /** 25, 30.7: it may be public again, having been published before. */
        secrecyEnded: {
          guard: 'mayHearResults',
          target: 'done',
          meta: { clause: '29.10¶3', policy: 'resultsToThirdPerson' },
          actions: notify('requestResultsToRequester'),
        },
      },
    },
    done: { meta: { clause: '29.10¶3', turn: 'nobody', ends: true } },
    endedWithCase: {
      meta: { clause: '29.8', turn: 'nobody', ends: true },
      on: {
        caseReopened: [
          { ...toStranger, target: 'examining', meta: { clause: '5.1' }, actions: notify('requestReopened') },
          { target: 'examining', meta: { clause: '5.1' } },
        ],
      },
    },
  },
});
