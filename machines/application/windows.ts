/** The windows beside the course of an application: publication duty, amendments, priority, translation, divisionals, requests. */
import { note, notify, open, procedure, tell } from '../procedure.ts';

/** 30.1, 30.6, 30.7, 25: the duty to publish within its limit, and what suspends it. */
export const publicationDuty = procedure.createStateConfig({
  initial: 'due',
  states: {
    due: {
      meta: { clause: '30.1', turn: 'office', limit: 'applicationPublication' },
      on: {
        PUBLICATION_POSTPONED: {
          guard: 'isPostponementWithinMaximum',
          target: 'postponed',
          actions: notify('publicationPostponed'),
        },
        PUBLICATION_REFUSED_BY_APPLICANT: { target: 'declined', actions: notify('publicationDeclined') },
        secrecyBegan: { target: 'secret', meta: { clause: '30.7' } },
        applicationPublished: { target: 'done', meta: { clause: '30.1' } },
      },
    },
    postponed: {
      meta: { clause: '30.6', policy: 'postponementAtMost', turn: 'applicant', limit: 'postponedPublication' },
      on: {
        PUBLICATION_RESUMED: { target: 'due', actions: notify('publicationResumed') },
        'expired.postponedPublication': {
          target: 'due',
          meta: { clause: '30.6' },
          actions: [note('publicationFreed'), notify('publicationResumed')],
        },
        secrecyBegan: { target: 'secret', meta: { clause: '30.7' } },
      },
    },
    declined: {
      meta: { clause: '30.6', policy: 'declinedReminder', turn: 'applicant', limit: 'declinedReminder' },
      on: {
        PUBLICATION_RESUMED: { target: 'due', actions: notify('publicationResumed') },
        'expired.declinedReminder': {
          meta: { clause: '30.6', policy: 'declinedReminder' },
          actions: notify('publicationDeclined'),
        },
        secrecyBegan: { target: 'secret', meta: { clause: '30.7' } },
      },
    },
    secret: {
      meta: { clause: '30.7', turn: 'office', waitsFor: 'secrecy' },
      on: { secrecyEnded: { target: 'due', meta: { clause: '30.7' } } },
    },
    done: { meta: { clause: '30.1', turn: 'nobody' } },
  },
});

/** 27.8: amendments, free for a month, then for a fee, shut by the decision to publish. */
export const amendments = procedure.createStateConfig({
  initial: 'free',
  on: {
    NEW_MATTER_FOUND: { actions: notify('newMatter') },
  },
  states: {
    free: {
      meta: { clause: '27.8', turn: 'applicant', limit: 'freeAmendment' },
      on: {
        AMENDMENT_FILED: { actions: notify('amendmentRecorded') },
        'expired.freeAmendment': { target: 'forFee', meta: { clause: '27.8¶2' } },
        publicationDecided: { target: 'shut', meta: { clause: '27.8¶2' } },
      },
    },
    forFee: {
      meta: { clause: '27.8¶2', turn: 'applicant' },
      on: {
        AMENDMENT_FILED: [
          { guard: 'isProposedByExaminer', meta: { clause: '27.8¶3' }, actions: notify('amendmentRecorded') },
          { guard: 'isAmendmentPaid', actions: notify('amendmentRecorded') },
        ],
        publicationDecided: { target: 'shut', meta: { clause: '27.8¶2' } },
      },
    },
    shut: { meta: { clause: '27.8¶2', turn: 'nobody' } },
  },
});

/** 28.3: Convention priority may still be declared. */
export const declarations = procedure.createStateConfig({
  initial: 'open',
  states: {
    open: {
      meta: { clause: '28.3', turn: 'applicant', limit: 'priorityDeclaration' },
      on: {
        PRIORITY_CLAIMED: { guard: 'isDeclarableLater', actions: open('priorityClaim') },
        'expired.priorityDeclaration': { target: 'closed', meta: { clause: '28.4' } },
      },
    },
    closed: { meta: { clause: '28.4', turn: 'nobody' } },
  },
});

/** 27.7, 26.1: papers in another language. */
export const translation = procedure.createStateConfig({
  initial: 'checking',
  states: {
    checking: {
      always: [
        { guard: 'isTranslationAwaited', target: 'awaited', meta: { clause: '27.7' } },
        { guard: 'isInternationalTranslationAwaited', target: 'awaitedFromAbroad', meta: { clause: '26.1' } },
        { target: 'onFile', meta: { clause: '27.7' } },
      ],
    },
    awaited: {
      meta: { clause: '27.7', turn: 'applicant', limit: 'translation' },
      on: {
        TRANSLATION_FILED: 'onFile',
        'expired.translation': { target: 'missed', meta: { clause: '27.7', policy: 'translationMissing' } },
      },
    },
    awaitedFromAbroad: {
      meta: { clause: '26.1', turn: 'applicant', limit: 'internationalTranslation' },
      on: {
        TRANSLATION_FILED: 'onFile',
        'expired.internationalTranslation': {
          target: 'missed',
          meta: { clause: '26.1', policy: 'translationMissing' },
        },
      },
    },
    missed: {
      meta: { clause: '27.7', policy: 'translationMissing', turn: 'applicant' },
      always: {
        guard: 'hasNoSanctionForTranslation',
        target: 'waived',
        meta: { clause: '27.7', policy: 'translationMissing' },
      },
      entry: [note('translationMissed'), notify('translationMissing'), tell('self', 'translationMissed')],
      on: { TRANSLATION_FILED: 'onFile' },
    },
    waived: {
      meta: { clause: '27.7', policy: 'translationMissing', turn: 'nobody' },
      on: { TRANSLATION_FILED: 'onFile' },
    },
    onFile: { meta: { clause: '27.7', turn: 'nobody' } },
  },
});

/** 29.5: divisionals. */
export const divisionals = procedure.createStateConfig({
  initial: 'open',
  states: {
    open: {
      meta: { clause: '29.5¶5', turn: 'applicant', limit: 'divisional' },
      on: {
        DIVISIONAL_FILED: { guard: 'isDivisible' },
        'expired.divisional': { target: 'closed', meta: { clause: '29.5¶5' } },
      },
    },
    closed: { meta: { clause: '29.5¶5', turn: 'nobody' }, on: { DIVISIONAL_FILED: { guard: 'isDivisible' } } },
  },
});

/** 29.10: search or substantive examination on request. */
export const requests = procedure.createStateConfig({
  initial: 'open',
  states: {
    open: {
      meta: { clause: '29.10', turn: 'anyone', limit: 'examinationRequest' },
      on: {
        EXAMINATION_REQUESTED: { actions: open('examinationRequest') },
        'expired.examinationRequest': { target: 'closed', meta: { clause: '29.10' } },
      },
    },
    closed: { meta: { clause: '29.10', turn: 'nobody' } },
  },
});

/** 41: filing abroad. */
export const filingAbroad = procedure.createStateConfig({
  initial: 'open',
  states: {
    open: {
      meta: { clause: '41', turn: 'applicant', limit: 'foreignFiling' },
      on: {
        FOREIGN_FILING_REQUESTED: { actions: open('foreignFiling') },
        'expired.foreignFiling': { target: 'closed', meta: { clause: '41' } },
      },
    },
    closed: { meta: { clause: '41', turn: 'nobody' } },
  },
});
