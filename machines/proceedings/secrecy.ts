/** Articles 25 and 30.7: nothing is shown or published while it lasts; the postponement ends by itself. */
import { note, notify, procedure, tell } from '../procedure.ts';

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
            tell('application', 'secrecyBegan'),
            tell('patent', 'secrecyBegan'),
          ],
        },
        SET_APART: {
          target: 'setApart',
          actions: [notify('setApart'), tell('application', 'secrecyBegan'), tell('patent', 'secrecyBegan')],
        },
      },
    },
    prohibited: {
      meta: { clause: '30.7', policy: 'securityPostponement', turn: 'office', limit: 'securityPostponement' },
      on: {
        PROHIBITION_APPROVED: { target: 'prohibited', actions: note('postponedUntilSet') },
        PROHIBITION_LIFTED: 'ended',
        'expired.securityPostponement': 'ended',
        COMPENSATION_REQUESTED: { guard: 'isBeyondTwelveMonths', actions: notify('compensationRequested') },
        caseEnded: { target: 'ended', meta: { clause: '29.8' } },
      },
    },
    setApart: {
      meta: { clause: '25', policy: 'setApartStopsPublicationLimit', turn: 'office' },
      on: { SET_APART_ENDED: 'ended' },
    },
    ended: {
      meta: { clause: '30.7', turn: 'nobody', ends: true },
      entry: [
        note('secrecyCleared'),
        notify('prohibitionEnded'),
        tell('application', 'secrecyEnded'),
        tell('patent', 'secrecyEnded'),
      ],
      on: { COMPENSATION_REQUESTED: { guard: 'isBeyondTwelveMonths', actions: notify('compensationRequested') } },
    },
  },
});
