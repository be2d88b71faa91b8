/** Articles 15.3, 17.3, 19, 35 and 39: one transfer, contract, licence, pledge, change or correction, recorded on request. */
import { and, not, or } from 'xstate';
import type { Clause } from '../../law/index.ts';
import type { Recordal } from '../acts/art-15-recordals.ts';
import type { RegisterEntry } from '../notices.ts';
import { enter, holdersChanged, note, notify, procedure, tell } from '../procedure.ts';

const isOf = (what: Recordal) => ({ type: 'isRecordalOf', params: { what } }) as const;

/** The others are told before it is passed on: who loses it, too. A right passes also while its end can be undone. */
const entering = (what: Recordal, clause: Clause, entry: RegisterEntry) => ({
  guard: and([isOf(what), what === 'transfer' ? 'mayComeBack' : 'isPatentNotOver', 'isRestingOnStanding']),
  target: 'entered' as const,
  meta: { clause },
  actions: [
    notify('recordalEntered'),
    ...(what === 'transfer' ? [note('transferred'), holdersChanged] : []),
    enter(entry),
    notify('recorded'),
  ],
});

const ending = (what: Recordal, clause: Clause, entry: RegisterEntry) => ({
  guard: and([isOf(what), 'isReleasedByCreditor', 'isEndedByBothSides']),
  target: 'ended' as const,
  meta: { clause },
  actions: [
    enter(entry),
    notify('recorded'),
    notify('rightEnded'),
    ...(what === 'licence' ? [tell('recordal', 'licenceEnded')] : []),
  ],
});
/** 35: also of a patent that has ended. The bulletin says of a mistake what is right. */
const correcting = (what: 'mistake' | 'registerChange', clause: Clause) => ({
  guard: isOf(what),
  target: 'entered' as const,
  meta: { clause },
  actions: [
    note('reworded'),
    notify('recordalEntered'),
    enter('correction'),
    notify('recorded'),
    ...(what === 'mistake' ? [tell('patent', 'mistakeCorrected')] : []),
  ],
});
const asked = { target: 'deciding', actions: notify('recordalRequested') } as const;
const takenUp = { target: 'deciding', actions: [notify('recordalRequested'), notify('recordalReopened')] } as const;

export const recordal = procedure.createMachine({
  id: 'recordal',
  context: {},
  initial: 'filed',
  states: {
    filed: {
      meta: { clause: '17.3', turn: 'office' },
      on: {
        APPLICATION_TRANSFER_REQUESTED: asked,
        APPLICATION_CONTRACT_REQUESTED: asked,
        TRANSFER_REQUESTED: asked,
        ASSIGNMENT_CHANGE_REQUESTED: asked,
        LICENCE_REQUESTED: asked,
        SUBLICENCE_REQUESTED: asked,
        LICENCE_CHANGE_REQUESTED: asked,
        PLEDGE_REQUESTED: asked,
        MISTAKE_CORRECTION_REQUESTED: asked,
        REGISTER_CHANGE_REQUESTED: asked,
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
          correcting('mistake', '35.1'),
          correcting('registerChange', '35.2¶2'),
        ],
        RECORDAL_REFUSED: { target: 'refused', actions: [notify('recordalDropped'), notify('recordalRefused')] },
        RECORDAL_WITHDRAWN: { target: 'withdrawn', actions: notify('recordalDropped') },
        caseEnded: { guard: not(isOf('transfer')), target: 'endedWithCase', meta: { clause: '29.8' } },
        patentEnded: { guard: not(isOf('transfer')), target: 'endedWithCase', meta: { clause: '37.1' } },
        /** 12, 38.2, 5.1: a transfer waits, or is entered, until the end is final; a correction (35) is of no moment to it. */
        endStands: {
          guard: not(or(['mayComeBack', isOf('mistake'), isOf('registerChange')])),
          target: 'endedWithCase',
          meta: { clause: '36.1' },
        },
      },
    },
    entered: {
      meta: { clause: '17.3', turn: 'nobody', ends: true },
      on: {
        RECORDED_RIGHT_ENDED: [
          ending('licence', '19.4', 'licenceChange'),
          ending('sublicence', '19.4', 'licenceChange'),
          ending('applicationContract', '15.3', 'applicationContract'),
          ending('pledge', '39', 'pledge'),
        ],
        /** A sublicence does not outlive the licence under which it was given. */
        licenceEnded: {
          guard: 'isUnderThatLicence',
          target: 'ended',
          meta: { clause: '19.2¶4' },
          actions: [enter('licenceChange'), notify('recorded'), notify('rightEnded')],
        },
      },
    },
    refused: { meta: { clause: '17.3', turn: 'nobody', ends: true } },
    withdrawn: { meta: { clause: '17.3', turn: 'nobody', ends: true } },
    ended: { meta: { clause: '19.4', turn: 'nobody', ends: true } },
    endedWithCase: {
      meta: { clause: '17.3', turn: 'nobody', ends: true },
      entry: [notify('recordalDropped'), notify('recordalEnded')],
      on: {
        caseReopened: { ...takenUp, meta: { clause: '5.1' } },
        patentRestored: { ...takenUp, guard: 'mayComeBack', meta: { clause: '34.4' } },
      },
    },
  },
});
