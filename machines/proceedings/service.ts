/** Service of a notice that starts a limit: dispatched, received or deemed received, and proof to the contrary. */
import { and } from 'xstate';
import { note, notify, procedure, sendOn, tell } from '../procedure.ts';

const served = {
  guard: and(['isReceived', 'isServiceDateBelievable']),
  target: 'served',
  actions: note('received'),
} as const;
/** The day on which a notice is taken to have been received gives way to a later one only. */
const provedLater = {
  ...served,
  guard: and(['isReceived', 'isServiceDateBelievable', 'isNotReceivedEarlier']),
} as const;
const rebutted = { ...served, guard: and(['isServiceDateBelievable', 'isNotReceivedEarlier']) } as const;
/** What was recorded by mistake moves either way, but takes away no limit on which its party could rely. */
const corrected = {
  ...served,
  guard: and(['isServiceDateBelievable', 'isRecordedByMistake', 'isLimitLeft']),
} as const;
const abandoned = { guard: 'isOutlivedByCase', target: 'abandoned', meta: { clause: '29.8' } } as const;
/** 12, 17.3: who has come in the place of the addressee has to receive it. Nobody's limit begins before the addressee left. */
const replaced = { target: 'replaced', actions: [note('letterReplaced'), sendOn] } as const;
const left = { ...replaced, guard: 'isAddresseeGone', meta: { clause: '27.2' } } as const;
/** 27.2: the representative has it still for the others, whose addressee has left. */
const shared = { guard: 'isAddresseeReplaced', meta: { clause: '27.2' }, actions: sendOn } as const;
/** 27.2: what has not left, or came back, goes to no attorney who is none any more, but to all who are to have it now. */
const unsent = [
  left,
  { ...replaced, guard: 'isThroughFormer', meta: { clause: '27.2' } },
  { guard: 'isThroughAgent', meta: { clause: '27.2' }, actions: sendOn },
] as const;
const opened = { guard: and(['isElectronic', 'isAddressee']), meta: { clause: '29.2¶2' } } as const;
const failed = {
  target: 'awaitingDispatch',
  actions: [notify('serviceFailed'), tell('self', 'holdersChanged')],
} as const;

export const service = procedure.createMachine({
  id: 'service',
  context: {},
  initial: 'awaitingDispatch',
  states: {
    awaitingDispatch: {
      meta: { clause: '29.2', turn: 'office' },
      on: {
        NOTICE_DISPATCHED: { guard: 'isDispatchDateBelievable', target: 'awaitingProof' },
        NOTICE_SERVED: [
          {
            guard: and(['isOnlyAccessible', 'isServiceDateBelievable']),
            target: 'awaitingProof',
            meta: { clause: '29.2¶2', policy: 'electronicService' },
            actions: note('accessible'),
          },
          served,
        ],
        holdersChanged: unsent,
        caseEnded: abandoned,
      },
    },
    awaitingProof: {
      meta: { clause: '29.2', policy: 'deemedService', turn: 'office', limit: 'deemedService' },
      on: {
        NOTICE_SERVED: served,
        NOTICE_OPENED: { ...opened, target: 'served', meta: { clause: '29.2¶2', policy: 'electronicService' } },
        SERVICE_FAILED: failed,
        'expired.deemedService': {
          target: 'served',
          meta: { clause: '29.2', policy: 'deemedService' },
          actions: note('deemedServed'),
        },
        holdersChanged: [left, shared],
        caseEnded: abandoned,
      },
    },
    served: {
      meta: { clause: '29.2', turn: 'nobody', ends: true },
      on: {
        SERVICE_REBUTTED: rebutted,
        SERVICE_CORRECTED: corrected,
        NOTICE_SERVED: provedLater,
        SERVICE_FAILED: failed,
        NOTICE_OPENED: opened,
        /** 29.2¶2: by what was proved since, it had not been received yet when the addressee left. */
        holdersChanged: { ...left, guard: and(['isReceivedLater', 'isAddresseeGone']) },
      },
    },
    replaced: { meta: { clause: '27.2', turn: 'nobody', ends: true } },
    /** A case reopened has to be told again what it was never told: the letter goes out anew. */
    abandoned: {
      meta: { clause: '29.8', turn: 'nobody', ends: true },
      on: { caseReopened: { ...replaced, meta: { clause: '5.1' } } },
    },
  },
});
