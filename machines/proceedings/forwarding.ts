/** 26.2, 26.3: an international application that the office only receives and forwards. It is logged, not examined. */
import { and } from 'xstate';
import { applicantsChanged, note, notify, open, procedure, tell, warrantEnded, warrantFiled } from '../procedure.ts';

/** 41: within twelve months from its receipt, for countries of which no request waits. */
const leave = {
  guard: and(['isFilingAbroadInTime', 'isLeaveAskedOnce']),
  meta: { clause: '41' },
  actions: open('foreignFiling'),
} as const;

/** 12, 27.2: until it is forwarded, whose it is and who acts for them is recorded here; after that, under the treaty. */
const here = {
  INTERNATIONAL_APPLICATION_WITHDRAWN: {
    guard: 'isForwardingWithdrawnByAll',
    target: 'withdrawn',
    actions: [notify('internationalWithdrawn'), tell('foreignFiling', 'caseEnded')],
  },
  APPLICANT_CHANGED: { guard: 'isOwnShare', actions: applicantsChanged },
  WARRANT_FILED: warrantFiled,
  WARRANT_ENDED: { guard: 'isRepresented', actions: warrantEnded },
  FOREIGN_FILING_REQUESTED: leave,
} as const;

export const forwarding = procedure.createMachine({
  id: 'forwarding',
  context: {},
  initial: 'arriving',
  on: {
    CALENDAR_CHANGED: {},
    COURT_ACTION_FILED: { guard: 'hasDecisionToSue', actions: open('dispute') },
    /** 25: also when it has left the office, whose log still has it. */
    SET_APART: { guard: 'isNotSetApart', actions: open('secrecy') },
  },
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
        ...here,
        INTERNATIONAL_APPLICATION_FORWARDED: { target: 'forwarded', actions: notify('internationalForwarded') },
        SET_APART: { target: 'setApart', actions: [note('forwardingStopped'), open('secrecy')] },
      },
    },
    /** 25: it leaves the office for nobody, and the time to forward it does not count. */
    setApart: {
      meta: { clause: '25', turn: 'office', waitsFor: 'secrecy' },
      on: {
        ...here,
        secrecyEnded: { target: 'received', meta: { clause: '25' }, actions: note('forwardingCounts') },
      },
    },
    forwarded: {
      meta: { clause: '26.3', turn: 'nobody', ends: true },
      on: { FOREIGN_FILING_REQUESTED: leave },
    },
    withdrawn: {
      meta: { clause: '26.2', turn: 'nobody', ends: true },
      on: {
        FOREIGN_FILING_REQUESTED: {
          guard: and(['isFilingAbroadApart', 'isFilingAbroadInTime', 'isLeaveAskedOnce']),
          meta: { clause: '41', policy: 'filingAbroadAfterEnd' },
          actions: open('foreignFiling'),
        },
      },
    },
  },
});
