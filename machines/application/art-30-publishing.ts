/** 29.3 third paragraph, 30.1, 31: publication fee, bulletin, the opposition period and what follows from oppositions. */
import { and } from 'xstate';
import { note, notify, open, procedure, tell } from '../procedure.ts';

const published = {
  target: '#application.pending.course.published',
  actions: [
    notify('applicationPublished'),
    tell('everyOther', 'applicationPublished'),
    tell('self', 'applicationPublished'),
  ],
} as const;

export const publishing = procedure.createStateConfig({
  initial: 'checkingFee',
  states: {
    checkingFee: {
      always: [
        { guard: 'hasBeenPublished', target: '#application.pending.course.published', meta: { clause: '30.1' } },
        { guard: 'isPublicationFeePaid', target: 'awaitingBulletin', meta: { clause: '29.3¶3' } },
        { target: 'awaitingFee', meta: { clause: '29.3¶3' } },
      ],
    },
    awaitingFee: {
      meta: { clause: '29.3¶3', policy: 'publicationFee', turn: 'applicant', limit: 'publicationFee' },
      on: { FEE_PAID: { guard: 'isPublicationFeePaid', target: 'awaitingBulletin' } },
    },
    awaitingBulletin: {
      meta: { clause: '30.1', turn: 'office' },
      entry: { type: 'publish', params: { entry: 'application' } },
      on: {
        APPLICATION_PUBLISHED: { guard: 'isPublicationAllowed', ...published },
        EARLY_PUBLICATION_REQUESTED: {},
      },
    },
  },
});

export const publishedStates = procedure.createStateConfig({
  initial: 'oppositionPeriod',
  on: {
    oppositionEnded: { target: '.settling', meta: { clause: '31.5' } },
    revokedInPart: { target: '.settling', meta: { clause: '31.5' } },
    revokedInFull: {
      target: '#application.ended.revoked',
      meta: { clause: '31.5' },
      actions: [note('protectionNeverBegun'), tell('everyOther', 'caseEnded')],
    },
    observationsMissed: {
      target: '#application.ended.rejected',
      meta: { clause: '31.3¶3' },
      actions: [
        note('observationsMissed'),
        note('protectionNeverBegun'),
        notify('deemedRejected'),
        tell('opposition', 'rejectionConfirmed'),
        tell('everyOther', 'caseEnded'),
      ],
    },
    rejectedFinally: {
      target: '#application.ended.rejectedFinally',
      meta: { clause: '31.3¶3' },
      actions: [
        note('protectionNeverBegun'),
        notify('deemedRejected'),
        tell('opposition', 'rejectionConfirmed'),
        tell('everyOther', 'caseEnded'),
      ],
    },
    REFUSED: {
      guard: 'mayRefuseAfterRequest',
      target: '#application.pending.course.refused',
      meta: { clause: '29.4', policy: 'negativeResultGroundsRefusal' },
      actions: notify('refusal'),
    },
  },
  states: {
    oppositionPeriod: {
      meta: { clause: '31.1', turn: 'anyone', limit: 'opposition' },
      on: {
        OPPOSITION_FILED: { guard: 'hasGroundBeforeGrant', actions: open('opposition') },
        'expired.opposition': { target: 'settling', meta: { clause: '32.1' }, actions: note('windowClosed') },
      },
    },
    /** Where the case goes when a challenge has ended or the window has shut. */
    settling: {
      always: [
        { guard: 'isWindowStillOpen', target: 'oppositionPeriod', meta: { clause: '31.1' } },
        { guard: 'hasNoPendingOpposition', target: '#application.pending.course.granting', meta: { clause: '32.1' } },
        { target: 'awaitingDecisions', meta: { clause: '31.5' } },
      ],
    },
    awaitingDecisions: { meta: { clause: '31.5', turn: 'commission', waitsFor: 'opposition' } },
  },
});

/** 32.1: from the shut window, or the last decision, to registration. */
export const granting = procedure.createStateConfig({
  initial: 'awaitingRegistration',
  entry: [note('grantable'), notify('registrationInvitation'), { type: 'demand', params: { fee: 'registration' } }],
  on: {
    REFUSED: {
      guard: 'mayRefuseAfterRequest',
      target: '#application.pending.course.refused',
      meta: { clause: '29.4', policy: 'negativeResultGroundsRefusal' },
      actions: notify('refusal'),
    },
  },
  states: {
    awaitingRegistration: {
      meta: { clause: '32.1', turn: 'applicant', limit: 'registrationFee' },
      on: {
        FEE_PAID: { guard: 'isRegistrationFeePaid', target: 'paid' },
      },
      always: { guard: 'isRegistrationFeePaid', target: 'paid', meta: { clause: '32.1' } },
    },
    paid: {
      meta: { clause: '32.1', policy: 'registrationAfterPayment', turn: 'office', limit: 'registration' },
      on: {
        PATENT_REGISTERED: {
          guard: and(['isRegistrationFeePaid', 'hasNoPendingChallenge', 'isRegisteredOnce']),
          target: '#application.granted',
          actions: [
            open('patent'),
            { type: 'enter', params: { entry: 'registration' } },
            tell('everyOther', 'caseRegistered'),
          ],
        },
      },
    },
  },
});
