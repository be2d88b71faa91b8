/** 29.4, 29.6: refused, appealable, under appeal. */
import { demand, note, notify, procedure, tell } from '../procedure.ts';

const appealing = {
  target: '#application.pending.course.refused.underAppeal',
  actions: { type: 'open', params: { machine: 'appeal' } },
} as const;

export const refused = procedure.createStateConfig({
  initial: 'appealable',
  entry: note('protectionNeverBegun'),
  states: {
    appealable: {
      meta: { clause: '29.6', turn: 'applicant', limit: 'appeal' },
      on: {
        APPEAL_FILED: appealing,
        'expired.appeal': {
          target: '#application.ended.refused',
          meta: { clause: '29.6' },
          actions: [note('appealMissed'), notify('refusalFinal'), tell('everyOther', 'caseEnded')],
        },
        actReopened: { target: 'restored', meta: { clause: '38.1' }, actions: note('restoredOnce') },
      },
    },
    /** 38.1: the missed appeal is open again, for the length of the missed limit from service of the decision. */
    restored: {
      meta: { clause: '38.1', turn: 'applicant', limit: 'restoredAct' },
      on: {
        APPEAL_FILED: appealing,
        'expired.restoredAct': {
          target: '#application.ended.refusedFinally',
          meta: { clause: '38.1' },
          actions: [notify('refusalFinal'), tell('everyOther', 'caseEnded')],
        },
      },
    },
    underAppeal: {
      meta: { clause: '29.6', turn: 'commission', waitsFor: 'appeal' },
      on: {
        appealAllowed: [
          {
            guard: 'isUpheldByPublication',
            target: '#application.pending.course.publishing',
            meta: { clause: '29.6', policy: 'appealUpheld' },
            actions: [
              notify('publicationDecision'),
              demand('publication'),
              tell('self', 'publicationDecided'),
              note('protectionRevived'),
            ],
          },
          {
            target: '#application.pending.course.granting',
            meta: { clause: '32.1', policy: 'appealUpheld' },
            actions: [tell('self', 'publicationDecided')],
          },
        ],
        appealRemitted: { target: '#application.pending.course.substantive', meta: { clause: '29.6' } },
        appealDismissed: {
          target: '#application.ended.refusedFinally',
          meta: { clause: '29.6' },
          actions: tell('everyOther', 'caseEnded'),
        },
      },
    },
  },
});
