/** Articles 25 and 30.7: nothing is shown or published while it lasts; the postponement ends by itself. */
import { note, notify, procedure, tell, tellSecrecy } from '../procedure.ts';

/** Nothing of the case is published any more; cases with matter of this one are told. */
const stopped = [tell('application', 'secrecyBegan'), tell('patent', 'secrecyBegan')] as const;
const began = [...stopped, tellSecrecy] as const;

/** One of those for which it is held, or was, is back in the ordinary order. */
const anotherReturned = [note('heldForOneLess'), tellSecrecy] as const;

export const secrecy = procedure.createMachine({
  id: 'secrecy',
  context: {},
  initial: 'ordered',
  states: {
    ordered: {
      meta: { clause: '30.7', turn: 'office' },
      on: {
        PUBLICATION_PROHIBITED: {
          target: 'prohibited',
          actions: [
            note('postponedUntilSet'),
            notify('publicationProhibited'),
            tell('secrecy', 'secrecyTakenOver'),
            ...began,
          ],
        },
        SET_APART: {
          target: 'setApart',
          actions: [notify('setApart'), tell('secrecy', 'secrecyTakenOver'), ...began],
        },
        RELATED_APPLICATION_SET_APART: [
          { guard: 'isUnderItsOwnOrder', target: 'decided', actions: tellSecrecy },
          { target: 'held', actions: [note('secrecyRestored'), notify('relatedSetApart'), ...began] },
        ],
      },
    },
    /** The matter is that of a case under an order: nothing of it is shown until a cleared officer has decided on this one. */
    held: {
      meta: { clause: '25', policy: 'relatedSecrecy', turn: 'office', limit: 'relatedSecrecy' },
      on: {
        SET_APART_ENDED: 'ended',
        relatedSetApart: {
          meta: { clause: '25' },
          actions: [note('heldForAnother'), notify('relatedSetApart'), tellSecrecy],
        },
        relatedReturned: [
          {
            guard: 'isHeldForThatOnly',
            target: 'ended',
            meta: { clause: '25' },
            actions: note('heldForOneLess'),
          },
          { guard: 'isHeldForThat', meta: { clause: '25' }, actions: anotherReturned },
        ],
        secrecyTakenOver: { target: 'decided', meta: { clause: '25' } },
      },
    },
    /** By an order of its own, for as long as that stands; then it is held again for those that are still under theirs. */
    decided: {
      meta: { clause: '25', turn: 'nobody', ends: true },
      on: {
        relatedSetApart: { meta: { clause: '25' }, actions: [note('heldForAnother'), tellSecrecy] },
        relatedReturned: [
          { guard: 'isHeldForThatOnly', target: 'returned', meta: { clause: '25' }, actions: tellSecrecy },
          { guard: 'isHeldForThat', meta: { clause: '25' }, actions: anotherReturned },
        ],
        ownOrderEnded: {
          target: 'held',
          meta: { clause: '25' },
          actions: [note('heldAgain'), note('secrecyRestored'), notify('relatedSetApart'), ...stopped],
        },
      },
    },
    /** The orders for which it was held have ended before its own. */
    returned: { meta: { clause: '25', turn: 'nobody', ends: true } },
    prohibited: {
      meta: { clause: '30.7', policy: 'securityPostponement', turn: 'office', limit: 'securityPostponement' },
      on: {
        publicationDecided: {
          guard: 'isFirstOrder',
          meta: { clause: '30.7', policy: 'securityPostponementFrom' },
          actions: [note('postponementRecounted'), notify('prohibitionExtended')],
        },
        PROHIBITION_APPROVED: {
          guard: 'isUntilAhead',
          target: 'prohibited',
          actions: [note('postponedUntilSet'), notify('prohibitionExtended')],
        },
        PROHIBITION_LIFTED: { target: 'ending', actions: notify('prohibitionEnded') },
        'expired.securityPostponement': {
          target: 'ending',
          meta: { clause: '30.7' },
          actions: notify('prohibitionEnded'),
        },
        COMPENSATION_REQUESTED: { guard: 'isBeyondTwelveMonths', actions: notify('compensationRequested') },
        /** 25: set apart, nothing is shown without an end of its own; the prohibition has nothing left to bar. */
        secrecyTakenOver: { target: 'takenOver', meta: { clause: '25' }, actions: note('prohibitionOver') },
      },
    },
    setApart: {
      meta: { clause: '25', policy: 'setApartStopsPublicationLimit', turn: 'office' },
      on: { SET_APART_ENDED: { target: 'ending', actions: notify('setApartEnded') } },
    },
    ending: {
      meta: { clause: '25', turn: 'office' },
      always: [
        { guard: 'isHeldForOthers', target: 'endedWhileHeld', meta: { clause: '25' } },
        { target: 'ended', meta: { clause: '25' } },
      ],
    },
    /** Nothing is shown still, for the sake of those with matter of this one. */
    endedWhileHeld: {
      meta: { clause: '25', turn: 'nobody', ends: true },
      entry: [note('prohibitionOver'), tell('secrecy', 'ownOrderEnded'), tellSecrecy],
      on: { COMPENSATION_REQUESTED: { guard: 'isBeyondTwelveMonths', actions: notify('compensationRequested') } },
    },
    ended: {
      meta: { clause: '30.7', turn: 'nobody', ends: true },
      entry: [
        note('prohibitionOver'),
        note('secrecyCleared'),
        tell('application', 'secrecyEnded'),
        tell('patent', 'secrecyEnded'),
        tell('forwarding', 'secrecyEnded'),
        tell('examinationRequest', 'secrecyEnded'),
        tellSecrecy,
      ],
      on: {
        COMPENSATION_REQUESTED: { guard: 'isBeyondTwelveMonths', actions: notify('compensationRequested') },
        /** Returned by decision before that: what was told of the order by this case is told of its end. */
        relatedReturned: { guard: 'isHeldForThat', meta: { clause: '25' }, actions: anotherReturned },
      },
    },
    /** It does not come back when the order of 25 ends; what it cost until then is still asked for. */
    takenOver: {
      meta: { clause: '25', turn: 'nobody', ends: true },
      on: { COMPENSATION_REQUESTED: { guard: 'isBeyondTwelveMonths', actions: notify('compensationRequested') } },
    },
  },
});
