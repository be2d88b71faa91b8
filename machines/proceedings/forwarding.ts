/** 26.2, 26.3: an international application that the office only receives and forwards. It is logged, not examined. */
import { notify, procedure } from '../procedure.ts';

export const forwarding = procedure.createMachine({
  id: 'forwarding',
  context: {},
  initial: 'arriving',
  on: { CALENDAR_CHANGED: {} },
  states: {
    arriving: {
      meta: { clause: '26.2', turn: 'office' },
      on: {
        INTERNATIONAL_APPLICATION_RECEIVED: {
          guard: 'isOfTheRepublic',
          target: 'received',
          actions: notify('internationalReceived'),
        },
      },
    },
    received: {
      meta: { clause: '26.3', policy: 'internationalForwarding', turn: 'office', limit: 'internationalForwarding' },
      on: {
        INTERNATIONAL_APPLICATION_FORWARDED: { target: 'forwarded', actions: notify('internationalForwarded') },
        INTERNATIONAL_APPLICATION_WITHDRAWN: {
          guard: 'isForwardingWithdrawnByAll',
          target: 'withdrawn',
          actions: notify('internationalWithdrawn'),
        },
      },
    },
    forwarded: { meta: { clause: '26.3', turn: 'nobody', ends: true } },
    withdrawn: { meta: { clause: '26.2', turn: 'nobody', ends: true } },
  },
});
