/** 29.3 third paragraph, 30.1, 31: publication fee, bulletin, the opposition period and what follows from oppositions. */
import { and, not, stateIn } from 'xstate';
import { unpublished, untranslated } from './art-29-substantive.ts';
import {
  demand,
  enter,
  applicantsChanged,
  note,
  notify,
  open,
  procedure,
  publish,
  tell,
  unqueue,
} from '../procedure.ts';

/** Nothing bars publication: the duty to publish runs. */
const isDue = stateIn('#application.pending.publicationDuty.ordinary.due');

const refuse = { target: '#application.pending.course.refused', actions: notify('refusal') } as const;
/**
 * 29.4, 29.10 (policy): a decision of its own that the office may take on a negative result until registration; and
 * 28.10, where another application turns out to go first.
 */
const refusing = [
  {
    ...refuse,
    guard: and(['mayRefuseAfterRequest', 'hasNegativeFinding']),
    meta: { clause: '29.4', policy: 'negativeResultGroundsRefusal' },
  },
  { ...refuse, guard: not('goesFirst'), meta: { clause: '28.10' } },
] as const;

/** 30.1, 31.1: the bulletin has carried it, and the time for oppositions begins. */
const carried = [
  notify('applicationPublished'),
  tell('everyOther', 'applicationPublished'),
  tell('self', 'applicationPublished'),
] as const;

/** 30.2, 30.3: what waits for the bulletin says what the file says by then. */
const inBulletin = (entry: 'application' | 'applicationAgain') =>
  ({
    entry: publish(entry),
    exit: unqueue(entry),
    on: {
      MENTION_REFUSED: { guard: and(['isAuthorOnFile', 'isAuthorSelf']), actions: publish(entry) },
      APPLICANT_CHANGED: { guard: 'isOwnShare', actions: [...applicantsChanged, publish(entry)] },
      priorityChanged: { meta: { clause: '30.3' }, actions: publish(entry) },
    },
  }) as const;

export const publishing = procedure.createStateConfig({
  initial: 'checkingFee',
  on: {
    REFUSED: refusing,
    /** 27.7: the translation did not come in its time, so it is asked for before anything is published. */
    translationMissed: untranslated,
    APPLICATION_PUBLISHED: {
      guard: and(['isPublicationFeePaid', 'isPublicationAllowed', 'hasTranslation']),
      target: '#application.pending.course.published',
      meta: { clause: '30.1' },
      actions: carried,
    },
  },
  states: {
    checkingFee: {
      always: [
        { guard: 'isPublicationFeePaid', target: 'withheld', meta: { clause: '29.3¶3' } },
        { target: 'awaitingFee', meta: { clause: '29.3¶3' } },
      ],
    },
    awaitingFee: {
      meta: { clause: '29.3¶3', policy: 'publicationFee', turn: 'applicant', limit: 'publicationFee' },
      on: { FEE_PAID: { guard: 'isPublicationFeePaid', target: 'withheld', meta: { clause: '29.3¶3' } } },
    },
    /** 25, 30.6, 30.7: ready, and waiting until nothing bars publication. */
    withheld: {
      meta: { clause: '30.6', turn: 'nobody' },
      always: { guard: isDue, target: 'awaitingBulletin', meta: { clause: '30.1' } },
    },
    awaitingBulletin: {
      meta: { clause: '30.3', turn: 'office' },
      ...inBulletin('application'),
      always: { guard: not(isDue), target: 'withheld', meta: { clause: '30.6' } },
    },
  },
});

export const publishedStates = procedure.createStateConfig({
  initial: 'oppositionPeriod',
  meta: { clause: '30.8', turn: 'anyone' },
  on: {
    oppositionEnded: { target: '.settling', meta: { clause: '31.5' } },
    revokedInPart: { target: '.settling', meta: { clause: '31.5' } },
    /** 5.1: put back; the window is looked at anew, and then what is still pending. */
    reopened: { target: '.oppositionPeriod', meta: { clause: '5.1' } },
    REFUSED: refusing,
  },
  states: {
    oppositionPeriod: {
      meta: { clause: '31.1', turn: 'anyone', limit: 'opposition' },
      always: unpublished,
      on: { 'expired.opposition': { target: 'settling', meta: { clause: '32.1' }, actions: note('grantable') } },
    },
    /** Where the case goes when a challenge has ended or the window has shut. */
    settling: {
      always: [
        { guard: 'isOppositionWindowOpen', target: 'oppositionPeriod', meta: { clause: '31.1' } },
        { guard: 'hasNoPendingOpposition', target: '#application.pending.course.granting', meta: { clause: '32.1' } },
        { target: 'awaitingDecisions', meta: { clause: '31.5' } },
      ],
    },
    awaitingDecisions: { meta: { clause: '31.5', turn: 'commission', waitsFor: 'opposition' } },
    /** 29.5, 31.1: published again for another subject matter; the time for oppositions begins anew. */
    unpublished: {
      initial: 'checking',
      /** What ends or goes on meanwhile changes nothing: it is published first. */
      on: {
        oppositionEnded: { meta: { clause: '31.5' } },
        revokedInPart: { meta: { clause: '31.5' } },
        reopened: { meta: { clause: '5.1' } },
      },
      states: {
        checking: {
          always: [
            { guard: 'isSecret', target: 'withheld', meta: { clause: '30.7' } },
            { target: 'awaitingBulletin', meta: { clause: '30.3' } },
          ],
        },
        withheld: {
          meta: { clause: '30.7', turn: 'office', waitsFor: 'secrecy' },
          on: {
            secrecyEnded: { target: 'awaitingBulletin', meta: { clause: '30.7' } },
            /** 5.1: the order ended while the case was over. */
            reopened: { guard: not('isSecret'), target: 'awaitingBulletin', meta: { clause: '5.1' } },
          },
        },
        awaitingBulletin: {
          meta: { clause: '30.3', policy: 'electedAfterPublication', turn: 'office' },
          ...inBulletin('applicationAgain'),
          on: {
            ...inBulletin('applicationAgain').on,
            secrecyBegan: { target: 'withheld', meta: { clause: '30.7' } },
            /** 25: set apart while the case was over. */
            reopened: { guard: 'isSecret', target: 'withheld', meta: { clause: '25' } },
            APPLICATION_PUBLISHED: {
              target: '#application.pending.course.published.oppositionPeriod',
              meta: { clause: '30.1' },
              actions: [note('oppositionCountedAnew'), ...carried],
            },
          },
        },
      },
    },
  },
});

/** The last challenge has ended: the limit to register is counted from now. */
const freed = {
  guard: 'isGrantNotHeldUp',
  target: 'checking',
  meta: { clause: '32.1' },
  actions: note('grantable'),
} as const;
const heldUp = {
  guard: 'isGrantHeldUp',
  target: 'held',
  meta: { clause: '28.11', policy: 'priorityDisputeBlocksGrant' },
} as const;

/** 28.10: found to stand behind another application, or no more. */
const overtaken = { guard: not('goesFirst'), target: 'behindOther', meta: { clause: '28.10' } } as const;

/** 28.10, 32.1: the time in which it stood behind another does not count against the office. */
const firstAfterAll = {
  guard: 'goesFirst',
  target: 'checking',
  meta: { clause: '28.10' },
  actions: note('grantable'),
} as const;

/** 32.1: from the shut window, or the last decision, to registration. */
export const granting = procedure.createStateConfig({
  initial: 'checking',
  entry: note('grantable'),
  on: {
    reopened: { target: '.checking', meta: { clause: '5.1' } },
    /** 5.1: an opposition not admitted at first is decided before any grant. */
    oppositionAdmitted: { target: '#application.pending.course.published.settling', meta: { clause: '31.3' } },
    REFUSED: refusing,
    PATENT_REGISTERED: {
      guard: and(['isRegistrationFeePaid', 'goesFirst', 'isGrantNotHeldUp', 'hasNoRequestToAwait', 'isRegisteredOnce']),
      target: '#application.granted',
      meta: { clause: '32.1' },
      actions: [open('patent'), enter('registration')],
    },
  },
  states: {
    checking: {
      always: [
        heldUp,
        overtaken,
        { guard: 'isRegistrationFeePaid', target: 'paid', meta: { clause: '32.1' } },
        {
          target: 'awaitingRegistration',
          meta: { clause: '32.1' },
          actions: [notify('registrationInvitation'), demand('registration')],
        },
      ],
    },
    awaitingRegistration: {
      meta: { clause: '32.1', policy: 'registrationFee', turn: 'applicant', limit: 'registrationFee' },
      on: {
        FEE_PAID: { guard: 'isRegistrationFeePaid', target: 'paid', meta: { clause: '32.1' } },
        disputeOpened: heldUp,
        samePriorityFound: overtaken,
      },
    },
    paid: {
      meta: { clause: '32.1', policy: 'registrationAfterPayment', turn: 'office', limit: 'registration' },
      on: { disputeOpened: heldUp, samePriorityFound: overtaken },
    },
    /** 28.10: another application goes first: this one is refused, unless the other ends or the order changes. */
    behindOther: {
      meta: { clause: '28.10', turn: 'office' },
      on: {
        samePriorityEnded: firstAfterAll,
        samePriorityFound: firstAfterAll,
        priorityChanged: firstAfterAll,
        disputeOpened: heldUp,
      },
    },
    /** Procedure, invariant 1: no grant while a challenge is pending. */
    held: {
      meta: { clause: '32.1', policy: 'priorityDisputeBlocksGrant', turn: 'commission', waitsFor: 'dispute' },
      on: { disputeEnded: freed },
    },
  },
});
