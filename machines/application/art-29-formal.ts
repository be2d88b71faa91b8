/** 29.1, 29.2: formal examination. */
import { and } from 'xstate';
import { note, notify, procedure, tell } from '../procedure.ts';

const toNotFiled = {
  target: '#application.ended.notFiled',
  actions: [notify('consideredNotFiled'), tell('everyOther', 'caseEnded')],
} as const;

export const formal = procedure.createStateConfig({
  initial: 'awaitingDecision',
  states: {
    awaitingDecision: {
      meta: { clause: '29.1', turn: 'office', limit: 'formalExamination' },
      on: {
        FORMAL_EXAMINATION_PASSED: {
          guard: 'hasCompleteContents',
          target: '#application.pending.course.substantive',
          actions: [note('formallyAccepted'), notify('formalDecision')],
        },
        DEFICIENCIES_FOUND: { guard: 'hasDeficiencies', target: 'awaitingCorrection', actions: notify('deficiency') },
      },
    },
    awaitingCorrection: {
      meta: { clause: '29.2', turn: 'applicant', limit: 'formalReply' },
      on: {
        CORRECTION_FILED: { target: 'reviewingReply', actions: note('cured') },
        EXTENSION_REQUESTED: {
          guard: 'isExtensionWithinMaximum',
          actions: [note('replyExtended'), notify('extended')],
        },
        'expired.formalReply': { ...toNotFiled, meta: { clause: '29.2¶3' } },
        backToReview: { target: 'reviewingReply', meta: { clause: '5.1' } },
      },
    },
    reviewingReply: {
      meta: { clause: '29.2', policy: 'replyReview', turn: 'office', limit: 'replyReview' },
      on: {
        FORMAL_EXAMINATION_PASSED: {
          guard: 'hasCompleteContents',
          target: '#application.pending.course.substantive',
          actions: [note('formallyAccepted'), notify('formalDecision')],
        },
        DEFICIENCIES_FOUND: {
          guard: and(['hasDeficiencies', 'isReplyLimitOpen', 'hasFurtherNoticeLeft']),
          target: 'awaitingCorrection',
          meta: { clause: '29.2', policy: 'incompleteReply' },
          actions: notify('furtherDeficiency'),
        },
        CORRECTION_FILED: { guard: 'isReplyLimitOpen', target: 'reviewingReply', actions: note('cured') },
        CONSIDERED_NOT_FILED: { guard: 'isStillDeficient', ...toNotFiled },
        backToReview: { target: 'reviewingReply', meta: { clause: '5.1' } },
      },
    },
  },
});
