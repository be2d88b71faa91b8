/** Article 28: one claim of priority, admissible or not, proved in time or fallen. */
import { and, not } from 'xstate';
import { actOn, note, notify, procedure, tell, tellDivisionals } from '../procedure.ts';

const fall = { target: 'fallen', meta: { clause: '28.4' } } as const;
const restored = {
  guard: 'isClaimInDispute',
  target: 'established',
  meta: { clause: '5.1' },
  actions: note('claimConfirmed'),
} as const;
const cleared = { guard: 'isClaimInDispute', target: 'notExceeding', meta: { clause: '5.1' } } as const;
/** 30.3, 29.5: the bulletin and the divisionals follow the priority of the application. */
const changed = [tell('application', 'priorityChanged'), tellDivisionals] as const;
/** 28.7, 28.9: the record of the earlier application does not bear the claim out. */
const denied = {
  guard: 'isClaimOnEarlier',
  target: 'fallen',
  meta: { clause: '28.7' },
  actions: note('earlierDenied'),
} as const;
/** 28.7: by the record of the earlier application, put right since, it does. */
const isDeniedNoMore = and(['isClaimOnEarlier', 'isDeniedByEarlier', 'isClaimRevivable']);
const earlierConfirmed = [
  {
    guard: and([isDeniedNoMore, 'isClaimProved']),
    target: 'established',
    meta: { clause: '28.7' },
    actions: note('earlierConfirmed'),
  },
  {
    guard: isDeniedNoMore,
    target: 'awaitingProof',
    meta: { clause: '28.7' },
    actions: [note('earlierConfirmed'), note('limitsResumed')],
  },
] as const;
/** 28.7 (policy): the earlier application goes on where the claim that ended it does not stand, or was never filed. */
const released = actOn('releaseEarlierApplication');
const neverFiled = { guard: 'isConsideredNotFiled', actions: released } as const;
/** 5.1: what is left of the time to prove it goes on, should the case be put back. */
const limitsKept = note('limitsKept');
/** 28.7 (policy): the earlier application is deemed withdrawn, once. */
const withdrawn = actOn('withdrawEarlierApplication');
const proved = { target: 'established', guard: 'isClaimProved' } as const;

/** 28.6, 29.5: nobody claimed it; it stands for the priority that the first application would have given. */
const notKept = { target: 'notKept', meta: { clause: '29.5¶5' } } as const;
/** What the first application's record says later may give the priority after all. */
const priorityStated = { guard: 'isFirstPriorityKept', target: 'keptAfterAll', meta: { clause: '29.5¶5' } } as const;

export const priorityClaim = procedure.createMachine({
  id: 'priorityClaim',
  context: {},
  initial: 'claimed',
  states: {
    claimed: {
      meta: { clause: '28.2', turn: 'office' },
      on: {
        APPLICATION_RECEIVED: 'testing',
        PRIORITY_CLAIMED: 'testing',
        INITIAL_APPLICATION_STATED: notKept,
        ADDITIONAL_MATERIAL_STATED: { ...notKept, meta: { clause: '28.6' } },
        FORMAL_EXAMINATION_PASSED: notKept,
        DIVISIONAL_FOUND_EXCEEDING: { target: 'exceeding', meta: { clause: '29.5¶6' } },
      },
    },
    testing: {
      meta: { clause: '28.2', turn: 'office' },
      always: [
        { guard: 'isInternationalClaim', target: 'established', meta: { clause: '43' } },
        { guard: 'isOutsideUnion', target: 'fallen', meta: { clause: '28.2' }, actions: note('claimOutsideUnion') },
        { guard: 'isFirstFiledHere', target: 'fallen', meta: { clause: '28.2' }, actions: note('claimFiledHere') },
        { guard: 'isOutsidePriorityPeriod', ...fall, actions: note('claimTooLate') },
        { guard: 'isChained', target: 'fallen', meta: { clause: '28.9' }, actions: note('claimChained') },
        {
          guard: 'isEarlierNotWithdrawn',
          target: 'fallen',
          meta: { clause: '28.5' },
          actions: note('claimNotWithdrawn'),
        },
        { ...proved, meta: { clause: '28.2' } },
        { target: 'awaitingProof', meta: { clause: '28.3' } },
      ],
    },
    awaitingProof: {
      type: 'parallel',
      meta: { clause: '28.3', turn: 'applicant' },
      entry: withdrawn,
      states: {
        fee: {
          initial: 'checking',
          states: {
            checking: {
              always: [
                { guard: 'isPriorityFeePaid', target: 'paid', meta: { clause: '28.8' } },
                { target: 'awaited', meta: { clause: '28.8' } },
              ],
            },
            awaited: { meta: { clause: '28.8', turn: 'applicant', limit: 'priorityFee' } },
            paid: { meta: { clause: '28.8', turn: 'nobody' } },
          },
        },
        copy: {
          initial: 'checking',
          states: {
            checking: {
              always: [
                { guard: 'isCopyOnFile', target: 'onFile', meta: { clause: '28.3' } },
                { target: 'awaited', meta: { clause: '28.3' } },
              ],
            },
            awaited: { meta: { clause: '28.3', turn: 'applicant', limit: 'certifiedCopy' } },
            onFile: { meta: { clause: '28.3', turn: 'nobody' } },
          },
        },
      },
      on: {
        PRIORITY_FEE_PAID: [proved, { target: 'awaitingProof' }],
        PRIORITY_COPY_FILED: [proved, { target: 'awaitingProof' }],
        PRIORITY_INFORMATION_REQUESTED: {},
        PRIORITY_CLAIM_REJECTED: fall,
        earlierDenied: { ...denied, actions: [denied.actions, limitsKept] },
        PRIORITY_CLAIM_WITHDRAWN: { guard: 'isClaimWithdrawnByAll', target: 'withdrawn' },
        'expired.priorityFee': { ...fall, actions: note('claimUnpaid') },
        'expired.certifiedCopy': { ...fall, actions: note('claimUnproved') },
        caseEnded: [
          {
            guard: neverFiled.guard,
            target: 'endedWithCase',
            meta: { clause: '29.2¶3' },
            actions: [limitsKept, released],
          },
          { target: 'endedWithCase', meta: { clause: '29.8' }, actions: limitsKept },
        ],
      },
    },
    established: {
      meta: { clause: '28.2', turn: 'nobody', ends: true },
      entry: [note('priorityEstablished'), notify('priorityRecognised'), ...changed, withdrawn],
      on: {
        caseEnded: { ...neverFiled, meta: { clause: '29.2¶3' } },
        caseReopened: { guard: not('isDeniedByEarlier'), meta: { clause: '5.1' }, actions: withdrawn },
        PRIORITY_INFORMATION_REQUESTED: { guard: 'isCaseOpen' },
        /** 5.1: not against the Commission or a court, who gave it back. */
        PRIORITY_CLAIM_REJECTED: { ...fall, guard: and(['isCaseOpen', 'isClaimUnconfirmed']) },
        /** 28.7: nor against them; but what is not withdrawn is not asked again, unless it was never filed by then. */
        earlierDenied: [
          { ...denied, guard: and([denied.guard, 'isClaimUnconfirmed']) },
          { guard: denied.guard, meta: { clause: '28.7' }, actions: denied.actions },
        ],
        earlierConfirmed: {
          guard: isDeniedNoMore,
          meta: { clause: '28.7' },
          actions: [note('earlierConfirmed'), withdrawn],
        },
        PRIORITY_CLAIM_WITHDRAWN: { guard: and(['isCaseOpen', 'isClaimWithdrawnByAll']), target: 'withdrawn' },
      },
    },
    fallen: {
      meta: { clause: '28.4', turn: 'applicant', limit: 'complaint', ends: true },
      entry: [note('priorityFallen'), notify('priorityLost'), ...changed, released],
      on: {
        earlierConfirmed,
        priorityRestored: restored,
        'expired.complaint': { target: 'closed', meta: { clause: '5.1' } },
      },
    },
    notKept: {
      meta: { clause: '29.5¶5', turn: 'applicant', limit: 'complaint', ends: true },
      entry: notify('priorityLost'),
      on: {
        priorityStated,
        priorityRestored: restored,
        'expired.complaint': { target: 'closed', meta: { clause: '5.1' } },
      },
    },
    keptAfterAll: {
      meta: { clause: '29.5¶5', turn: 'nobody', ends: true },
      entry: [note('priorityKept'), notify('priorityRecognised')],
    },
    /** 29.5: nobody claimed it either; it stands for what the divisional had before it was found to exceed the initial one. */
    exceeding: {
      meta: { clause: '29.5¶6', turn: 'applicant', limit: 'complaint', ends: true },
      entry: [notify('priorityMoved'), tell('application', 'priorityChanged')],
      on: {
        priorityRestored: cleared,
        'expired.complaint': { target: 'exceedingUndisputed', meta: { clause: '5.1' } },
      },
    },
    exceedingUndisputed: {
      meta: { clause: '29.5¶6', turn: 'nobody', ends: true },
      on: { priorityRestored: cleared },
    },
    notExceeding: {
      meta: { clause: '29.5¶6', turn: 'nobody', ends: true },
      entry: [note('priorityKept'), tell('application', 'foundNotExceeding'), tell('application', 'priorityChanged')],
    },
    withdrawn: {
      meta: { clause: '28.4', turn: 'nobody', ends: true },
      entry: [note('priorityFallen'), ...changed],
      on: {
        /** 28.7, 29.2: what was never filed has neither claimed nor withdrawn anything. */
        caseEnded: { ...neverFiled, meta: { clause: '29.2¶3' } },
        caseReopened: { guard: 'isEarlierReleased', meta: { clause: '5.1' }, actions: withdrawn },
      },
    },
    closed: {
      meta: { clause: '28.4', turn: 'nobody', ends: true },
      on: { priorityStated, earlierConfirmed, priorityRestored: restored },
    },
    endedWithCase: {
      meta: { clause: '29.8', turn: 'nobody', ends: true },
      on: {
        earlierDenied: denied,
        caseReopened: { target: 'awaitingProof', meta: { clause: '5.1' }, actions: note('limitsResumed') },
      },
    },
  },
});
