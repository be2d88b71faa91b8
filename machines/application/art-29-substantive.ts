/** 29.3, 29.5: examination on content, and unity. */
import { and } from 'xstate';
import { demand, note, notify, procedure, publicationDecided, tell } from '../procedure.ts';

/** 29.2: a deficiency found now has a notice and a limit of its own. */
const deficient = {
  target: '#application.pending.course.formal.awaitingCorrection',
  actions: [note('noticeRenewed'), notify('deficiency')],
} as const;

/** 27.7 (policy): a translation that did not come is a deficiency like any other. */
export const untranslated = { ...deficient, meta: { clause: '27.7', policy: 'translationMissing' } } as const;

/** 29.3: what a decision to publish rests on. */
const positive = ['areConditionsMet', 'isFoundNovel', 'hasCompleteContents', 'hasTranslation', 'goesFirst'] as const;

/** 29.5, 31.1 (policy): what is examined now is not what the bulletin has carried. */
export const unpublished = {
  guard: 'isElectedAnew',
  target: '#application.pending.course.published.unpublished',
  meta: { clause: '31.1', policy: 'electedAfterPublication' },
  actions: [note('publishedAgain'), notify('publishedAgain')],
} as const;

export const substantive = procedure.createStateConfig({
  initial: 'examining',
  states: {
    examining: {
      meta: { clause: '29.3', policy: 'substantiveExamination', turn: 'office', limit: 'substantiveExamination' },
      on: {
        FINDINGS_RECORDED: { guard: and(['areFindingsOfKind', 'isFoundOfElected']) },
        OWN_DISCLOSURE_SHOWN: { guard: 'isDisclosureHarmless' },
        DEFICIENCIES_FOUND: {
          ...deficient,
          guard: and(['hasDeficiencies', 'isOnChecklist']),
          meta: { clause: '29.2' },
        },
        translationMissed: untranslated,
        UNITY_LACKING: {
          guard: 'isDivisible',
          target: 'awaitingElection',
          actions: [note('limitedAsElected'), notify('unity')],
        },
        PUBLICATION_DECIDED: [
          /** 29.5, 31.1: of what the bulletin has not carried. */
          {
            ...unpublished,
            guard: and([...positive, 'isElectedAnew']),
            actions: [...unpublished.actions, note('grantable'), ...publicationDecided],
          },
          /** 29.6: remitted after publication, and positive again. */
          {
            guard: and([...positive, 'hasBeenPublished']),
            target: '#application.pending.course.published.settling',
            actions: [notify('requirementsMet'), note('grantable'), ...publicationDecided],
          },
          {
            guard: and([...positive]),
            target: '#application.pending.course.publishing',
            actions: [notify('publicationDecision'), demand('publication'), ...publicationDecided],
          },
        ],
        REFUSED: {
          guard: 'hasNegativeFinding',
          target: '#application.pending.course.refused',
          actions: notify('refusal'),
        },
      },
    },
    awaitingElection: {
      meta: { clause: '29.5', turn: 'applicant', limit: 'unityElection' },
      entry: tell('dispute', 'actAwaited'),
      on: {
        /** A translation missed meanwhile is asked for once it is known what is examined. */
        SUBJECT_MATTER_ELECTED: [
          {
            ...untranslated,
            guard: and(['isNamedSubject', 'isStillDeficient']),
            actions: [note('limitedAsElected'), ...untranslated.actions],
          },
          { guard: 'isNamedSubject', target: 'examining', actions: note('limitedAsElected') },
        ],
        'expired.unityElection': [
          {
            ...untranslated,
            guard: 'isStillDeficient',
            actions: [notify('examinedAsFirstNamed'), ...untranslated.actions],
          },
          { target: 'examining', meta: { clause: '29.5¶2' }, actions: notify('examinedAsFirstNamed') },
        ],
      },
    },
  },
});
