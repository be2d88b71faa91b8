/** Articles 15.3, 17.3, 19 and 39: one transfer, contract, licence, sublicence, pledge or change, recorded on request. */
import { and } from 'xstate';
import type { Clause } from '../../law/index.ts';
import type { Recordal } from '../acts/art-15-recordals.ts';
import type { RegisterEntry } from '../notices.ts';
import { enter, note, notify, procedure, tell } from '../procedure.ts';

const entering = (what: Recordal, clause: Clause, entry: RegisterEntry) => ({
  guard: { type: 'isRecordalOf', params: { what } } as const,
  target: 'entered' as const,
  meta: { clause },
  actions: [...(what === 'transfer' ? [note('transferred')] : []), enter(entry), notify('recorded')],
});

const ending = (what: Recordal, clause: Clause, entry: RegisterEntry) => ({
  guard: { type: 'isRecordalOf', params: { what } } as const,
  target: 'ended' as const,
  meta: { clause },
  actions: [enter(entry), notify('recorded'), ...(what === 'licence' ? [tell('recordal', 'licenceEnded')] : [])],
});

export const recordal = procedure.createMachine({
  id: 'recordal',
  context: {},
  initial: 'filed',
  states: {
    filed: {
      meta: { clause: '17.3', turn: 'office' },
      on: {
        APPLICATION_TRANSFER_REQUESTED: 'deciding',
        APPLICATION_CONTRACT_REQUESTED: 'deciding',
        TRANSFER_REQUESTED: 'deciding',
        ASSIGNMENT_CHANGE_REQUESTED: 'deciding',
        LICENCE_REQUESTED: 'deciding',
        SUBLICENCE_REQUESTED: 'deciding',
        LICENCE_CHANGE_REQUESTED: 'deciding',
        PLEDGE_REQUESTED: 'deciding',
      },
    },
    deciding: {
      meta: { clause: '17.3', policy: 'requestDecision', turn: 'office', limit: 'requestDecision' },
      on: {
        RECORDAL_ENTERED: [
          entering('transfer', '17.3', 'transfer'),
          entering('assignmentChange', '17.3', 'transfer'),
          entering('applicationContract', '15.3', 'applicationContract'),
          entering('licence', '19.1', 'licence'),
          entering('sublicence', '19.2¶3', 'sublicence'),
          entering('licenceChange', '19.4', 'licenceChange'),
          entering('pledge', '39', 'pledge'),
        ],
        RECORDAL_REFUSED: { target: 'refused', actions: notify('recordalRefused') },
        RECORDAL_WITHDRAWN: 'withdrawn',
        caseEnded: { target: 'endedWithCase', meta: { clause: '29.8' } },
        patentEnded: { target: 'endedWithCase', meta: { clause: '37.1' } },
      },
    },
    entered: {
      meta: { clause: '17.3', turn: 'nobody', ends: true },
      on: {
        RECORDED_RIGHT_ENDED: [
          ending('licence', '19.4', 'licenceChange'),
          ending('sublicence', '19.4', 'licenceChange'),
          ending('applicationContract', '15.3', 'applicationContract'),
          {
            ...ending('pledge', '39', 'pledge'),
            guard: and([{ type: 'isRecordalOf', params: { what: 'pledge' } }, 'isReleasedByCreditor']),
          },
        ],
        /** A sublicence does not outlive the licence under which it was given. */
        licenceEnded: {
          guard: 'isUnderThatLicence',
          target: 'ended',
          meta: { clause: '19.2¶4' },
          actions: [enter('licenceChange'), notify('recorded')],
        },
      },
    },
    refused: { meta: { clause: '17.3', turn: 'nobody', ends: true } },
    withdrawn: { meta: { clause: '17.3', turn: 'nobody', ends: true } },
    ended: { meta: { clause: '19.4', turn: 'nobody', ends: true } },
    endedWithCase: {
      meta: { clause: '17.3', turn: 'nobody', ends: true },
      entry: notify('recordalEnded'),
      on: {
        caseReopened: { target: 'deciding', meta: { clause: '5.1' }, actions: notify('recordalReopened') },
        patentRestored: { target: 'deciding', meta: { clause: '34.4' }, actions: notify('recordalReopened') },
      },
    },
  },
});
