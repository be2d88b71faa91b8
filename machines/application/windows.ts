/** The windows beside the course of an application: amendments, priority, translation, divisionals, requests. */
import { and } from 'xstate';
import { filingAbroadStates } from '../proceedings/foreign-filing.ts';
import { note, notify, open, openAgain, procedure, tell } from '../procedure.ts';

const amended = { guard: 'isProposedIfSaidSo', actions: notify('amendmentRecorded') } as const;
const proposed = { actions: notify('amendmentProposed') } as const;

/** 27.8: amendments, free for a month, then for a fee, shut by the decision to publish. */
export const amendments = procedure.createStateConfig({
  initial: 'free',
  states: {
    free: {
      meta: { clause: '27.8', turn: 'applicant', limit: 'freeAmendment' },
      on: {
        AMENDMENT_FILED: amended,
        AMENDMENT_PROPOSED: proposed,
        'expired.freeAmendment': { target: 'forFee', meta: { clause: '27.8¶2' } },
        publicationDecided: { target: 'shut', meta: { clause: '27.8¶2' } },
      },
    },
    forFee: {
      meta: { clause: '27.8¶2', turn: 'applicant' },
      on: {
        AMENDMENT_FILED: amended,
        AMENDMENT_PROPOSED: proposed,
        filingMoved: openAgain('freeAmendment', 'free', '27.8'),
        publicationDecided: { target: 'shut', meta: { clause: '27.8¶2' } },
      },
    },
    /** Who sends the case back to examination undoes the decision to publish, the Commission or a court; so does a conversion. */
    shut: {
      meta: { clause: '27.8¶2', turn: 'nobody' },
      on: {
        appealRemitted: { target: 'forFee', meta: { clause: '29.6' } },
        backToExamination: { target: 'forFee', meta: { clause: '5.1¶2' } },
        electionReopened: { target: 'forFee', meta: { clause: '5.1' } },
        APPLICATION_CONVERTED: {
          guard: and(['mayConvert', 'isConvertedByAll', 'isConvertible', 'isRefusalConvertible']),
          target: 'forFee',
          meta: { clause: '29.9' },
        },
      },
    },
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
        'expired.priorityDeclaration': {
          target: 'closed',
          meta: { clause: '28.4' },
          actions: note('declarationsClosed'),
        },
      },
    },
    closed: { meta: { clause: '28.4', turn: 'nobody' } },
  },
});

/** 27.7: by whichever act the translation came: on its own, with a correction, or found to be there. */
const translated = { guard: 'isTranslated', target: 'onFile', meta: { clause: '27.7' } } as const;

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
      always: translated,
      on: {
        TRANSLATION_FILED: {},
        'expired.translation': [
          {
            guard: 'hasNoSanctionForTranslation',
            target: 'waived',
            meta: { clause: '27.7', policy: 'translationMissing' },
          },
          { target: 'missed', meta: { clause: '27.7', policy: 'translationMissing' } },
        ],
      },
    },
    awaitedFromAbroad: {
      meta: { clause: '26.1', turn: 'applicant', limit: 'internationalTranslation' },
      always: translated,
      on: {
        TRANSLATION_FILED: {},
        'expired.internationalTranslation': [
          {
            guard: 'hasNoSanctionForTranslation',
            target: 'waived',
            meta: { clause: '26.1', policy: 'translationMissing' },
          },
          { target: 'missed', meta: { clause: '26.1', policy: 'translationMissing' } },
        ],
      },
    },
    missed: {
      meta: { clause: '27.7', policy: 'translationMissing', turn: 'applicant' },
      entry: [note('translationMissed'), notify('translationMissing'), tell('self', 'translationMissed')],
      always: translated,
      on: { TRANSLATION_FILED: {} },
    },
    waived: {
      meta: { clause: '27.7', policy: 'translationMissing', turn: 'nobody' },
      always: translated,
      on: { TRANSLATION_FILED: {} },
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
        'expired.divisional': { target: 'closed', meta: { clause: '29.5¶5' } },
      },
    },
    closed: {
      meta: { clause: '29.5¶5', turn: 'nobody' },
      on: {
        filingMoved: openAgain('divisional', 'open', '29.5¶5'),
        /** 29.9: the window of the other kind may be longer. */
        APPLICATION_CONVERTED: {
          guard: and(['mayConvert', 'isConvertedByAll', 'isConvertible', 'isRefusalConvertible']),
          target: 'open',
          meta: { clause: '29.9' },
        },
      },
    },
  },
});

/** 29.10: search or substantive examination on request. */
export const requests = procedure.createStateConfig({
  initial: 'open',
  states: {
    open: {
      meta: { clause: '29.10', turn: 'anyone', limit: 'examinationRequest' },
      on: {
        EXAMINATION_REQUESTED: { guard: 'mayAskForExamination', actions: open('examinationRequest') },
        'expired.examinationRequest': { target: 'closed', meta: { clause: '29.10' } },
      },
    },
    closed: {
      meta: { clause: '29.10', turn: 'nobody' },
      on: { filingMoved: openAgain('examinationRequest', 'open', '29.10') },
    },
  },
});

/** 41: filing abroad. */
const { open: abroad, closed: abroadOver } = filingAbroadStates('applicant');
export const filingAbroad = procedure.createStateConfig({
  initial: 'open',
  states: {
    open: abroad,
    closed: { ...abroadOver, on: { filingMoved: openAgain('foreignFiling', 'open', '41') } },
  },
});

/** 31.1: six months from publication in which anyone may oppose, wherever the case stands meanwhile. */
export const oppositionWindow = procedure.createStateConfig({
  initial: 'before',
  states: {
    before: {
      meta: { clause: '31.1', turn: 'nobody' },
      on: { applicationPublished: { target: 'open', meta: { clause: '31.1' } } },
    },
    open: {
      meta: { clause: '31.1', turn: 'anyone', limit: 'opposition' },
      on: {
        OPPOSITION_FILED: { meta: { clause: '31.1' }, actions: open('opposition') },
        'expired.opposition': { target: 'over', meta: { clause: '31.1' } },
      },
    },
    /** 31.3: one that comes now is inadmissible, and its opponent is told so in a decision that can be disputed. */
    over: {
      meta: { clause: '31.1', turn: 'nobody' },
      on: {
        OPPOSITION_FILED: { meta: { clause: '31.3' }, actions: open('opposition') },
        /** 29.5: published again. */
        applicationPublished: { target: 'open', meta: { clause: '31.1' } },
      },
    },
  },
});
