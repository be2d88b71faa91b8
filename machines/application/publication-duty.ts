/** 25, 30.1, 30.6, 30.7: the duty to publish an application within its limit, and what suspends or bars it. */
import { and, not, or, stateIn } from 'xstate';
import { note, notify, procedure } from '../procedure.ts';

/** 30.1, 30.6: while refused, while its fee is awaited, or on the way to registration, the duty to publish does not count. */
const isSuspended = or([
  stateIn('#application.pending.course.refused'),
  stateIn('#application.pending.course.granting'),
  stateIn('#application.pending.course.publishing.awaitingFee'),
]);

/** 5.1: the order ended while the case was over, so a case that is put back is free of it. */
const freed = { guard: not('isSecret'), target: 'ordinary.before', meta: { clause: '5.1' } } as const;

/** 25 (policy, other reading): nothing is published, and the limit runs on. */
const setApartInTime = {
  target: 'setApartInTime',
  meta: { clause: '25', policy: 'setApartStopsPublicationLimit' },
} as const;

/** 30.1: once; nobody pays twice for being early. */
const askedEarly = { guard: 'isNotAskedEarlier', actions: note('earlyPublicationAsked') } as const;

const heldBack = { entry: note('publicationHeldBack'), exit: note('publicationLetGo') } as const;

/** 30.1, 30.6, 30.7, 25: the duty to publish within its limit, and what suspends it. */
export const publicationDuty = procedure.createStateConfig({
  initial: 'ordinary',
  states: {
    ordinary: {
      initial: 'due',
      on: {
        PUBLICATION_POSTPONED: {
          guard: 'isPostponementWithinMaximum',
          target: '.postponed',
          meta: { clause: '30.6' },
          actions: [note('publicationPostponed'), notify('publicationPostponed')],
        },
        PUBLICATION_REFUSED_BY_APPLICANT: {
          guard: 'isDeclinedByAll',
          target: '.declined',
          meta: { clause: '30.6' },
          actions: notify('publicationDeclined'),
        },
        secrecyBegan: [{ guard: 'stopsPublicationLimit', target: 'secret', meta: { clause: '30.7' } }, setApartInTime],
        /** 25: set apart while the case was over. */
        reopened: [
          { guard: and(['isSecret', 'stopsPublicationLimit']), target: 'secret', meta: { clause: '25' } },
          { ...setApartInTime, guard: 'isSecret' },
        ],
        applicationPublished: { target: 'done', meta: { clause: '30.1' } },
      },
      states: {
        due: {
          meta: { clause: '30.1', turn: 'office', limit: 'applicationPublication' },
          entry: note('publicationDutyCounts'),
          exit: note('publicationDutyStopped'),
          always: { guard: isSuspended, target: 'suspended', meta: { clause: '30.6' } },
          on: { EARLY_PUBLICATION_REQUESTED: askedEarly },
        },
        suspended: {
          meta: { clause: '30.6', turn: 'nobody' },
          always: { guard: not(isSuspended), target: 'due', meta: { clause: '30.1' } },
          on: { EARLY_PUBLICATION_REQUESTED: askedEarly },
        },
        postponed: {
          meta: { clause: '30.6', policy: 'postponementAtMost', turn: 'applicant', limit: 'postponedPublication' },
          ...heldBack,
          on: {
            PUBLICATION_RESUMED: { target: 'due', actions: notify('publicationResumed') },
            'expired.postponedPublication': {
              target: 'due',
              meta: { clause: '30.6' },
              actions: notify('publicationResumed'),
            },
          },
        },
        declined: {
          meta: { clause: '30.6', policy: 'declinedReminder', turn: 'applicant', limit: 'declinedReminder' },
          ...heldBack,
          on: {
            PUBLICATION_RESUMED: { target: 'due', actions: notify('publicationResumed') },
            'expired.declinedReminder': {
              meta: { clause: '30.6', policy: 'declinedReminder' },
              actions: notify('publicationDeclined'),
            },
          },
        },
        before: { type: 'history' },
      },
    },
    secret: {
      meta: { clause: '30.7', turn: 'office', waitsFor: 'secrecy' },
      on: {
        secrecyEnded: { target: 'ordinary.before', meta: { clause: '30.7' } },
        secrecyBegan: { ...setApartInTime, guard: not('stopsPublicationLimit') },
        reopened: [freed, { ...setApartInTime, guard: not('stopsPublicationLimit') }],
      },
    },
    /** 25 (policy): nothing is published, and the limit runs on. */
    setApartInTime: {
      meta: {
        clause: '25',
        policy: 'setApartStopsPublicationLimit',
        turn: 'office',
        limit: 'applicationPublication',
        waitsFor: 'secrecy',
      },
      entry: note('publicationDutyCounts'),
      exit: note('publicationDutyStopped'),
      on: {
        secrecyEnded: { target: 'ordinary.before', meta: { clause: '25' } },
        /** 30.7: held for the sake of another, and now under a prohibition of its own. */
        secrecyBegan: { guard: 'stopsPublicationLimit', target: 'secret', meta: { clause: '30.7' } },
        reopened: freed,
      },
    },
    done: { meta: { clause: '30.1', turn: 'nobody' } },
  },
});
