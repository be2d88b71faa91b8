/** Articles 25 and 30.7: nothing is shown or published while it lasts; the postponement ends by itself. */
import { note, notify, procedure, tell, tellSecrecy } from '../procedure.ts';

/** Nothing of the case is published any more; cases with matter of this one are told. */
const began = [tell('application', 'secrecyBegan'), tell('patent', 'secrecyBegan'), tellSecrecy] as const;

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
        RELATED_APPLICATION_SET_APART: {
          target: 'held',
          actions: [note('secrecyRestored'), notify('relatedSetApart'), ...began],
        },
      },
    },
    /** The matter is that of a case under an order: nothing of it is shown until a cleared officer has decided on this one. */
    held: {
      meta: { clause: '25', policy: 'relatedSecrecy', turn: 'office', limit: 'relatedSecrecy' },
      on: {
        SET_APART_ENDED: 'ended',
        relatedReturned: { guard: 'isHeldForThat', target: 'ended', meta: { clause: '25' } },
        secrecyTakenOver: { target: 'decided', meta: { clause: '25' } },
      },
    },
    /** By an order of its own. */
    decided: { meta: { clause: '25', turn: 'nobody', ends: true } },
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
        PROHIBITION_LIFTED: { target: 'ended', actions: notify('prohibitionEnded') },
        'expired.securityPostponement': {
          target: 'ended',
          meta: { clause: '30.7' },
          actions: notify('prohibitionEnded'),
        },
        COMPENSATION_REQUESTED: { guard: 'isBeyondTwelveMonths', actions: notify('compensationRequested') },
        /** 25: set apart, nothing is shown without an end of its own; the prohibition has nothing left to bar. */
        secrecyTakenOver: { target: 'takenOver', meta: { clause: '25' }, actions: note('prohibitionOver') },
        /** What was published before is still not to be shown; what was not is shown to nobody anyway. */
        caseEnded: [
          { guard: 'hasBeenPublished', meta: { clause: '30.7' } },
          { target: 'endedWithCase', meta: { clause: '29.8' } },
        ],
      },
    },
    setApart: {
      meta: { clause: '25', policy: 'setApartStopsPublicationLimit', turn: 'office' },
      on: { SET_APART_ENDED: { target: 'ended', actions: notify('setApartEnded') } },
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
      on: { COMPENSATION_REQUESTED: { guard: 'isBeyondTwelveMonths', actions: notify('compensationRequested') } },
    },
    /** It does not come back when the order of 25 ends; what it cost until then is still asked for. */
    takenOver: {
      meta: { clause: '25', turn: 'nobody', ends: true },
      on: { COMPENSATION_REQUESTED: { guard: 'isBeyondTwelveMonths', actions: notify('compensationRequested') } },
    },
    /** Its limit ends with the case; should the case be reopened, the prohibition is where it was. */
    endedWithCase: {
      meta: { clause: '29.8', turn: 'nobody', ends: true },
      entry: [note('prohibitionOver'), note('secrecyCleared')],
      on: {
        caseReopened: { target: 'prohibited', meta: { clause: '5.1' }, actions: note('secrecyRestored') },
        secrecyTakenOver: { target: 'takenOver', meta: { clause: '25' } },
        COMPENSATION_REQUESTED: { guard: 'isBeyondTwelveMonths', actions: notify('compensationRequested') },
      },
    },
  },
});
