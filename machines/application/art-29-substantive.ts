/** 29.3, 29.5: examination on content, and unity. */
import { and } from 'xstate';
import { demand, notify, procedure, tell } from '../procedure.ts';

export const substantive = procedure.createStateConfig({
  initial: 'examining',
  states: {
    examining: {
      meta: { clause: '29.3', policy: 'substantiveExamination', turn: 'office', limit: 'substantiveExamination' },
      on: {
        FINDINGS_RECORDED: {},
        UNITY_LACKING: { guard: 'isDivisible', target: 'awaitingElection', actions: notify('unity') },
        PUBLICATION_DECIDED: {
          guard: and(['hasEveryFindingMet', 'hasCompleteContents', 'goesFirst']),
          target: '#application.pending.course.publishing',
          actions: [notify('publicationDecision'), demand('publication'), tell('self', 'publicationDecided')],
        },
        REFUSED: {
          guard: 'hasNegativeFinding',
          target: '#application.pending.course.refused',
          actions: notify('refusal'),
        },
        /** 27.7 (policy): a translation that did not come is a deficiency like any other. */
        translationMissed: {
          target: '#application.pending.course.formal.awaitingCorrection',
          meta: { clause: '27.7', policy: 'translationMissing' },
          actions: notify('deficiency'),
        },
      },
    },
    awaitingElection: {
      meta: { clause: '29.5', turn: 'applicant', limit: 'unityElection' },
      on: {
        SUBJECT_MATTER_ELECTED: 'examining',
        'expired.unityElection': {
          target: 'examining',
          meta: { clause: '29.5¶2' },
          actions: notify('examinedAsFirstNamed'),
        },
      },
    },
  },
});
