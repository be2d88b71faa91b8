/** 29.3, 29.5: examination on content, and unity. */
import { and } from 'xstate';
import { demand, note, notify, procedure, publicationDecided } from '../procedure.ts';

/** 29.2: a deficiency found now has a notice and a limit of its own. */
const deficient = {
  target: '#application.pending.course.formal.awaitingCorrection',
  actions: [note('noticeRenewed'), notify('deficiency')],
} as const;

export const substantive = procedure.createStateConfig({
  initial: 'examining',
  on: {
    /** 27.7 (policy): a translation that did not come is a deficiency like any other. */
    translationMissed: { ...deficient, meta: { clause: '27.7', policy: 'translationMissing' } },
  },
  states: {
    examining: {
      meta: { clause: '29.3', policy: 'substantiveExamination', turn: 'office', limit: 'substantiveExamination' },
      on: {
        FINDINGS_RECORDED: { guard: 'areFindingsOfKind' },
        OWN_DISCLOSURE_SHOWN: { guard: 'isDisclosureHarmless' },
        DEFICIENCIES_FOUND: {
          ...deficient,
          guard: and(['hasDeficiencies', 'isOnChecklist']),
          meta: { clause: '29.2' },
        },
        UNITY_LACKING: { guard: 'isDivisible', target: 'awaitingElection', actions: notify('unity') },
        PUBLICATION_DECIDED: {
          guard: and(['hasEveryFindingMet', 'isFoundNovel', 'hasCompleteContents', 'hasTranslation', 'goesFirst']),
          target: '#application.pending.course.publishing',
          actions: [notify('publicationDecision'), demand('publication'), ...publicationDecided],
        },
        REFUSED: {
          guard: 'hasNegativeFinding',
          target: '#application.pending.course.refused',
          actions: notify('refusal'),
        },
      },
    },
    awaitingElection: {
      meta: { clause: '29.5', turn: 'applicant', limit: 'unityElection' },
      on: {
        SUBJECT_MATTER_ELECTED: { guard: 'isNamedSubject', target: 'examining' },
        'expired.unityElection': {
          target: 'examining',
          meta: { clause: '29.5¶2' },
          actions: notify('examinedAsFirstNamed'),
        },
      },
    },
  },
});
