/**
 * An application from receipt to grant or to its end: the course of Articles 29 to 32, and beside it the windows.
 * Version 1. Never edited once an office has run it: a change of the law adds a version.
 */
import { and } from 'xstate';
import { note, notify, open, procedure, tell } from '../procedure.ts';
import { formal } from './art-29-formal.ts';
import { refused } from './art-29-refused.ts';
import { substantive } from './art-29-substantive.ts';
import { granting, publishedStates, publishing } from './art-30-publishing.ts';
import {
  amendments,
  declarations,
  divisionals,
  filingAbroad,
  publicationDuty,
  requests,
  translation,
} from './windows.ts';

export const application = procedure.createMachine({
  id: 'application',
  context: {},
  initial: 'arriving',
  on: {
    MATERIALS_INSPECTED: { guard: 'isOpenToInspection' },
    COMMISSION_FILE_INSPECTED: {},
    COURT_ACTION_FILED: { guard: 'hasCommissionDecision', actions: open('dispute') },
    DISPUTE_FILED: { guard: 'isDisputable', actions: open('dispute') },
    CALENDAR_CHANGED: {},
  },
  states: {
    arriving: {
      meta: { clause: '27.1', turn: 'office' },
      on: {
        APPLICATION_RECEIVED: {
          target: 'pending',
          actions: [
            notify('receiptConfirmed'),
            open('priorityClaim'),
            { type: 'actOn', params: { what: 'linkDivisional' } },
          ],
        },
      },
    },
    pending: {
      meta: { clause: '29.1', turn: 'office' },
      type: 'parallel',
      on: {
        APPLICATION_WITHDRAWN: {
          target: 'ended.withdrawn',
          actions: [note('protectionEndedByWithdrawal'), notify('withdrawn'), tell('everyOther', 'caseEnded')],
        },
        DEEMED_WITHDRAWN: {
          target: 'ended.deemedWithdrawn',
          actions: [note('protectionEndedByWithdrawal'), notify('deemedWithdrawn'), tell('everyOther', 'caseEnded')],
        },
        APPLICATION_CONVERTED: { guard: 'mayConvert', actions: [note('converted'), notify('converted')] },
        FEE_PAID: {},
        WARRANT_FILED: {},
        APPLICANT_CHANGED: {},
        MENTION_REFUSED: {},
        PUBLICATION_PROHIBITED: { guard: 'isOpenToSecrecy', actions: open('secrecy') },
        SET_APART: { guard: 'isNotSetApart', actions: open('secrecy') },
        SAME_PRIORITY_FOUND: { actions: notify('samePriority') },
        PRIORITY_DISPUTE_FILED: { actions: open('dispute') },
        courtRejected: {
          target: 'ended.revoked',
          meta: { clause: '30.8¶2' },
          actions: [note('protectionNeverBegun'), tell('everyOther', 'caseEnded')],
        },
        backToExamination: { target: '.course.substantive', meta: { clause: '5.1¶2' } },
        backToPublication: {
          target: '.course.publishing',
          meta: { clause: '5.1¶2' },
          actions: [notify('publicationDecision'), tell('self', 'publicationDecided')],
        },
        backToPeriod: { target: '.course.published.settling', meta: { clause: '5.1¶2' } },
      },
      states: {
        course: {
          initial: 'formal',
          states: { formal, substantive, refused, publishing, published: publishedStates, granting },
        },
        publicationDuty,
        amendments,
        declarations,
        translation,
        divisionals,
        requests,
        filingAbroad,
        last: { type: 'history', history: 'deep' },
      },
    },
    granted: {
      meta: { clause: '32.1', turn: 'nobody', ends: true },
      on: {
        MENTION_REFUSED: {},
        WARRANT_FILED: {},
        PUBLICATION_PROHIBITED: { guard: 'isOpenToSecrecy', actions: open('secrecy') },
        SET_APART: { guard: 'isNotSetApart', actions: open('secrecy') },
      },
    },
    ended: {
      on: {
        caseReopened: {
          target: '#application.pending.last',
          meta: { clause: '5.1' },
          actions: note('protectionRevived'),
        },
      },
      initial: 'closed',
      states: {
        notFiled: {
          meta: { clause: '29.2¶3', turn: 'applicant', limit: 'complaint', ends: true },
          on: { 'expired.complaint': { target: 'closed', meta: { clause: '5.1' } } },
        },
        refused: {
          meta: { clause: '38.2', turn: 'applicant', limit: 'restoration', ends: true },
          on: {
            RESTORATION_REQUESTED: {
              guard: and(['isNoRestorationPending', 'isNotYetRestored', 'hasLegitimateReasons']),
              actions: open('restoration'),
            },
            'expired.restoration': { target: 'closed', meta: { clause: '38.2' } },
          },
        },
        rejected: {
          meta: { clause: '38.2', turn: 'applicant', limit: 'restoration', ends: true },
          on: {
            RESTORATION_REQUESTED: {
              guard: and(['isNoRestorationPending', 'isNotYetRestored', 'hasLegitimateReasons']),
              actions: open('restoration'),
            },
            'expired.restoration': { target: 'closed', meta: { clause: '38.2' } },
          },
        },
        refusedFinally: { meta: { clause: '29.6', turn: 'nobody', ends: true } },
        rejectedFinally: { meta: { clause: '31.3¶3', turn: 'nobody', ends: true } },
        revoked: { meta: { clause: '31.5', turn: 'nobody', ends: true } },
        withdrawn: { meta: { clause: '29.8', turn: 'nobody', ends: true } },
        deemedWithdrawn: { meta: { clause: '28.7¶2', turn: 'applicant', ends: true } },
        closed: { meta: { clause: '38.2', turn: 'nobody', ends: true } },
      },
    },
  },
});
