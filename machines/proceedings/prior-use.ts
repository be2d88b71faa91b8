/** 16.2: a prior user's request, the owner's time to object, recognition, and what a court says of it. */
import { enter, notify, procedure, tell } from '../procedure.ts';

const recognising = [
  enter('priorUse'),
  notify('priorUseRecognised'),
  notify('priorUseRecognisedToOwner'),
  tell('patent', 'priorUseRecognised'),
] as const;
const refusing = [notify('priorUseNotRecognised'), notify('priorUseNotRecognisedToOwner')] as const;

const objecting = { target: '#priorUse.objected', actions: notify('priorUseObjected') } as const;
const silent = { target: '#priorUse.recognised', meta: { clause: '16.2¶2' }, actions: [...recognising] } as const;

export const priorUse = procedure.createMachine({
  id: 'priorUse',
  context: {},
  initial: 'filed',
  states: {
    filed: { meta: { clause: '16.2', turn: 'office' }, on: { PRIOR_USE_REQUESTED: 'pending' } },
    pending: {
      meta: { clause: '16.2', turn: 'office' },
      initial: 'awaitingNotice',
      on: {
        PRIOR_USE_WITHDRAWN: 'withdrawn',
        patentEnded: { target: 'endedWithPatent', meta: { clause: '37.1' } },
      },
      states: {
        awaitingNotice: {
          meta: { clause: '16.2', turn: 'office', limit: 'priorUseNotice' },
          on: {
            PRIOR_USE_NOTIFIED: [
              { guard: 'isCountedFromReceipt', target: 'awaitingObjection', actions: notify('priorUse') },
              { target: 'awaitingObjectionFromNotice', actions: notify('priorUse') },
            ],
          },
        },
        awaitingObjection: {
          meta: { clause: '16.2¶2', policy: 'priorUseObjectionFrom', turn: 'owner', limit: 'priorUseObjection' },
          on: { PRIOR_USE_OBJECTED: objecting, 'expired.priorUseObjection': silent },
        },
        awaitingObjectionFromNotice: {
          meta: {
            clause: '16.2¶2',
            policy: 'priorUseObjectionFrom',
            turn: 'owner',
            limit: 'priorUseObjectionFromNotice',
          },
          on: { PRIOR_USE_OBJECTED: objecting, 'expired.priorUseObjectionFromNotice': silent },
        },
        last: { type: 'history' },
      },
    },
    /** Nothing is recorded until a court has spoken. */
    objected: {
      meta: { clause: '16.2¶3', turn: 'court', ends: true },
      on: {
        PRIOR_USE_DECIDED: [
          { guard: 'isPriorUseRecognised', target: 'recognised', actions: [...recognising] },
          { target: 'notRecognised', actions: [...refusing] },
        ],
      },
    },
    recognised: {
      meta: { clause: '16.2¶2', turn: 'nobody', ends: true },
      on: {
        PRIOR_USE_DECIDED: [
          { guard: 'isPriorUseRecognised' },
          /** The bulletin has said otherwise. */
          {
            target: 'notRecognised',
            actions: [enter('outsideDecision'), ...refusing, tell('patent', 'priorUseTakenAway')],
          },
        ],
      },
    },
    notRecognised: {
      meta: { clause: '16.2¶3', turn: 'nobody', ends: true },
      on: {
        PRIOR_USE_DECIDED: { guard: 'isPriorUseRecognised', target: 'recognised', actions: [...recognising] },
      },
    },
    withdrawn: { meta: { clause: '16.2', turn: 'nobody', ends: true }, entry: notify('priorUseWithdrawn') },
    endedWithPatent: {
      meta: { clause: '16.2', turn: 'nobody', ends: true },
      entry: notify('priorUseEnded'),
      on: { patentRestored: { target: 'pending.last', meta: { clause: '34.4' }, actions: notify('priorUseReopened') } },
    },
  },
});
