/** 29.1, 29.2: formal examination. */
import { and } from 'xstate';
import { holdersChanged, note, notify, open, procedure, tell, tellDivisionals } from '../procedure.ts';

const toNotFiled = {
  target: '#application.ended.notFiled',
  actions: [notify('consideredNotFiled'), tell('everyOther', 'caseEnded')],
} as const;

const passed = {
  guard: 'hasCompleteContents',
  target: '#application.pending.course.substantive',
  actions: [
    note('formallyAccepted'),
    open('priorityClaim'),
    notify('formalDecision'),
    tellDivisionals,
    tell('self', 'filingMoved'),
  ],
} as const;

/** 29.2, 28.1: nothing is missing any more, and nothing ever was where the office dropped what it had asked for. */
const nothingMissing = {
  guard: 'hasCompleteContents',
  target: 'reviewingReply',
  meta: { clause: '29.2¶2' },
  actions: note('replied'),
} as const;

/** 29.2: a notice of what was not asked for before has a limit of its own, and takes over the months already paid for. */
const asked = { target: 'awaitingCorrection', actions: [note('noticeJoined'), notify('deficiency')] } as const;

/** 27.7 (policy): a translation that did not come is a deficiency like any other, with a notice and a limit of its own. */
const translationMissed = { ...asked, meta: { clause: '27.7', policy: 'translationMissing' } } as const;

/** 5.1: put back by a decision in dispute; what is still missing is asked for anew. */
const backToReview = { target: 'reviewingReply', meta: { clause: '5.1' }, actions: note('reviewedAgain') } as const;

export const formal = procedure.createStateConfig({
  initial: 'awaitingDecision',
  states: {
    awaitingDecision: {
      meta: { clause: '29.1', turn: 'office', limit: 'formalExamination' },
      on: {
        FORMAL_EXAMINATION_PASSED: passed,
        DEFICIENCIES_FOUND: {
          guard: and(['hasDeficiencies', 'isOnChecklist']),
          target: 'awaitingCorrection',
          actions: notify('deficiency'),
        },
        DEFICIENCIES_DROPPED: {},
        CORRECTION_FILED: {},
      },
    },
    awaitingCorrection: {
      meta: { clause: '29.2', turn: 'applicant', limit: 'formalReply' },
      entry: tell('dispute', 'actAwaited'),
      on: {
        CORRECTION_FILED: { target: 'reviewingReply', actions: note('replied') },
        FEE_PAID: nothingMissing,
        WARRANT_FILED: { ...nothingMissing, actions: [nothingMissing.actions, holdersChanged] },
        TRANSLATION_FILED: [nothingMissing, {}],
        DEFICIENCIES_DROPPED: [nothingMissing, {}],
        EXTENSION_REQUESTED: {
          guard: 'isExtensionWithinMaximum',
          actions: [note('replyExtended'), notify('extended')],
        },
        'expired.formalReply': {
          ...toNotFiled,
          meta: { clause: '29.2¶3' },
          actions: [note('replyMissed'), ...toNotFiled.actions],
        },
        translationMissed,
        backToReview,
      },
    },
    reviewingReply: {
      meta: { clause: '29.2', policy: 'replyReview', turn: 'office', limit: 'replyReview' },
      on: {
        FORMAL_EXAMINATION_PASSED: passed,
        DEFICIENCIES_FOUND: [
          {
            guard: and(['hasDeficiencies', 'isOnChecklist', 'isWithoutNotice']),
            target: 'awaitingCorrection',
            meta: { clause: '5.1' },
            actions: notify('deficiency'),
          },
          {
            ...asked,
            guard: and(['hasDeficiencies', 'isOnChecklist', 'isNothingMissed', 'isFirstAsked']),
            meta: { clause: '29.2' },
          },
          {
            guard: and(['hasDeficiencies', 'isOnChecklist', 'isReplyLimitOpen', 'hasFurtherNoticeLeft']),
            target: 'awaitingCorrection',
            meta: { clause: '29.2', policy: 'incompleteReply' },
            actions: [note('furtherNoticeSent'), notify('furtherDeficiency')],
          },
        ],
        DEFICIENCIES_DROPPED: {},
        CORRECTION_FILED: {
          guard: 'isReplyLimitOpen',
          target: 'reviewingReply',
          actions: note('replied'),
        },
        /** 29.2: more is to come; the limit that still runs is prolonged and waited for. */
        EXTENSION_REQUESTED: {
          guard: and(['isStillDeficient', 'isReplyAwaited', 'isReplyLimitOpen', 'isExtensionWithinMaximum']),
          target: 'awaitingCorrection',
          meta: { clause: '29.2¶3' },
          actions: [note('replyExtended'), notify('extended')],
        },
        CONSIDERED_NOT_FILED: { guard: and(['isStillDeficient', 'isReplyClosed']), ...toNotFiled },
        translationMissed,
        backToReview,
      },
    },
  },
});
