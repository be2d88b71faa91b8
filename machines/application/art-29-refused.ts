/** 29.4, 29.6: refused, appealable, under appeal. */
import { and } from 'xstate';
import { demand, note, notify, open, procedure, publicationDecided, tell } from '../procedure.ts';
import { untranslated } from './art-29-substantive.ts';

/** 29.9 (policy): a refusal still appealable leaves the case open; as another kind it is examined again. */
const converted = {
  guard: and(['mayConvert', 'isConvertedByAll', 'isConvertible', 'isRefusalConvertible']),
  target: '#application.pending.course.substantive',
  meta: { clause: '29.9', policy: 'conversionAfterRefusal' },
  actions: [note('converted'), note('examinedAgain'), notify('converted')],
} as const;

const appealing = {
  target: '#application.pending.course.refused.underAppeal',
  actions: [open('appeal'), tell('dispute', 'missedActDone')],
} as const;

/** 29.2: a paper that was missing when it was refused is still missing, and is asked for. */
const stillDeficient = {
  ...untranslated,
  guard: 'isStillDeficient',
  meta: { clause: '29.6' },
  actions: [note('findingsOverturned'), ...untranslated.actions],
} as const;

export const refused = procedure.createStateConfig({
  initial: 'appealable',
  states: {
    appealable: {
      meta: { clause: '29.6', turn: 'applicant', limit: 'appeal' },
      on: {
        APPEAL_FILED: appealing,
        APPLICATION_CONVERTED: converted,
        'expired.appeal': {
          target: '#application.ended.refused',
          meta: { clause: '29.6' },
          actions: [
            note('appealMissed'),
            note('protectionNeverBegun'),
            notify('refusalFinal'),
            tell('everyOther', 'caseEnded'),
          ],
        },
        actReopened: {
          guard: 'isAppealRestored',
          target: 'restored',
          meta: { clause: '38.1' },
          actions: note('missedActReopened'),
        },
      },
    },
    /** 38.1: the missed appeal is open again, for the length of the missed limit from service of the decision. */
    restored: {
      meta: { clause: '38.1', turn: 'applicant', limit: 'restoredAct' },
      on: {
        APPEAL_FILED: appealing,
        APPLICATION_CONVERTED: converted,
        /** 5.1: found not to have been missed at first: open for its whole length, as if it had been missed again since. */
        caseReopened: { guard: 'isAppealInDispute', meta: { clause: '5.1' }, actions: note('appealReopened') },
        'expired.restoredAct': {
          target: '#application.ended.appealMissedFinally',
          meta: { clause: '38.1' },
          actions: [
            note('appealMissedAgain'),
            note('protectionNeverBegun'),
            notify('refusalFinal'),
            tell('everyOther', 'caseEnded'),
          ],
        },
      },
    },
    underAppeal: {
      meta: { clause: '29.6', turn: 'commission', waitsFor: 'appeal' },
      on: {
        appealAllowed: [
          stillDeficient,
          {
            guard: 'hasBeenPublished',
            target: '#application.pending.course.published',
            meta: { clause: '29.6' },
            actions: [note('findingsOverturned'), note('grantable'), ...publicationDecided, note('protectionRevived')],
          },
          {
            guard: 'isUpheldByPublication',
            target: '#application.pending.course.publishing',
            meta: { clause: '29.6', policy: 'appealUpheld' },
            actions: [
              note('findingsOverturned'),
              notify('publicationDecision'),
              demand('publication'),
              ...publicationDecided,
            ],
          },
          {
            target: '#application.pending.course.granting',
            meta: { clause: '32.1', policy: 'appealUpheld' },
            actions: [note('findingsOverturned'), ...publicationDecided],
          },
        ],
        appealRemitted: [
          { ...stillDeficient, actions: [...stillDeficient.actions, note('examinedAgain')] },
          {
            target: '#application.pending.course.substantive',
            meta: { clause: '29.6' },
            actions: [note('findingsOverturned'), note('examinedAgain')],
          },
        ],
        appealDismissed: {
          target: '#application.ended.refusedFinally',
          meta: { clause: '29.6' },
          actions: [note('protectionNeverBegun'), tell('everyOther', 'caseEnded')],
        },
      },
    },
  },
});
