/** Article 41: whether an application may be filed abroad. */
import { not } from 'xstate';
import { note, notify, open, procedure } from '../procedure.ts';

const closed = { meta: { clause: '41', turn: 'nobody' } } as const;

/** The twelve months from filing, of an application and of a patent that was granted within them. */
export const filingAbroadStates = (turn: 'applicant' | 'owner') =>
  ({
    open: {
      meta: { clause: '41', turn, limit: 'foreignFiling' },
      on: {
        FOREIGN_FILING_REQUESTED: { guard: 'isLeaveAskedOnce', actions: open('foreignFiling') },
        'expired.foreignFiling': { target: 'closed', meta: { clause: '41' } },
      },
    },
    closed,
  }) as const;

/** What is left of them at the grant. */
export const filingAbroadAfterGrant = procedure.createStateConfig({
  initial: 'checking',
  states: {
    checking: {
      always: [
        { guard: 'isFilingAbroadOpen', target: 'open', meta: { clause: '41' } },
        { target: 'closed', meta: { clause: '41' } },
      ],
    },
    ...filingAbroadStates('owner'),
  },
});

export const foreignFiling = procedure.createMachine({
  id: 'foreignFiling',
  context: {},
  initial: 'filed',
  states: {
    filed: { meta: { clause: '41', turn: 'office' }, on: { FOREIGN_FILING_REQUESTED: 'deciding' } },
    deciding: {
      meta: { clause: '41¶2', policy: 'foreignFilingReview', turn: 'office', limit: 'foreignFilingDecision' },
      on: {
        FOREIGN_FILING_DECIDED: { target: 'decided', actions: notify('foreignFilingDecided') },
        caseEnded: {
          guard: not('isFilingAbroadApart'),
          target: 'endedWithCase',
          meta: { clause: '41', policy: 'filingAbroadAfterEnd' },
          actions: note('limitsKept'),
        },
      },
    },
    decided: {
      meta: { clause: '41¶2', turn: 'nobody', ends: true },
      on: {
        /** 41: a court reversed the refusal. */
        filingAbroadAllowed: {
          guard: 'isDecisionInHand',
          meta: { clause: '41¶2' },
          actions: note('filingAbroadAllowed'),
        },
      },
    },
    endedWithCase: {
      meta: { clause: '29.8', turn: 'nobody', ends: true },
      on: { caseReopened: { target: 'deciding', meta: { clause: '5.1' }, actions: note('limitsResumed') } },
    },
  },
});
