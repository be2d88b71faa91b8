/**
 * Articles 10.2, 32 to 37: the patent from grant to its end, and what may still be done about it afterwards.
 * Version 1. Never edited once an office has run it: a change of the law adds a version.
 */
import { and } from 'xstate';
import { enter, holdersChanged, note, notify, open, procedure, tell, tellEnded, tellResumed } from '../procedure.ts';
import { filingAbroadAfterGrant } from './foreign-filing.ts';
import {
  annualFeesRegion,
  expired,
  firstYearsRegion,
  graceAfterTerm,
  lapse,
  payingAhead,
} from './patent-annual-fees.ts';
import { bulletinRegion, publicationRegion } from './patent-publication.ts';

const recordal = open('recordal');
const toBulletin = tell('self', 'bulletinDue');
const attacksEnd = [tell('everyOther', 'patentEnded'), tell('recordal', 'endStands'), tellEnded] as const;
const corrected = [enter('correction'), notify('recorded')] as const;

const revoking = [note('patentRevoked'), enter('revocation'), toBulletin] as const;
const invalidating = [note('patentInvalidated'), enter('invalidation'), toBulletin] as const;
const revoked = { target: '#patent.registered.life.revoked', actions: [...revoking, ...attacksEnd] } as const;
const invalidated = {
  target: '#patent.registered.life.invalidated',
  actions: [...invalidating, ...attacksEnd],
} as const;
const revokedInPart = [note('revokedInPart'), enter('partialRevocation'), toBulletin] as const;
const invalidatedInPart = [note('invalidatedInPart'), enter('partialInvalidation'), toBulletin] as const;

/** 34.2, 37.2: a court limits it in place of the Commission: by what was asked of that. */
const limiting = [
  { guard: 'isAboutInvalidation', meta: { clause: '37.2' }, actions: invalidatedInPart },
  { meta: { clause: '34.2' }, actions: revokedInPart },
] as const;

const limitationReversed = {
  guard: 'isLimitationInHand',
  meta: { clause: '34.4' },
  actions: [note('decisionReversed'), enter('reinstatement'), tell('self', 'limitationReversed'), toBulletin],
} as const;

/** 5.1, 36.1: an end that the Commission or a court takes away. The years begun since are due together. */
const backInForce = {
  guard: 'isLossDisputed',
  target: '#patent.registered.life.standing.inForce',
  meta: { clause: '5.1' },
  actions: [
    note('lossTakenAway'),
    enter('reinstatement'),
    notify('annualFeesDue'),
    toBulletin,
    tell('recordal', 'patentRestored'),
  ],
} as const;
/** 5.1, 34.4: and that a court finds to stand after all. */
const endsAfterAll = (by: 'lapse' | 'surrender', as: 'lapsed' | 'surrendered') =>
  ({
    guard: { type: 'isLossTakenAway', params: { by } },
    target: `#patent.registered.life.standing.${as}`,
    meta: { clause: '5.1¶2' },
    actions: [note('lossPutBack'), enter(by), notify(as), toBulletin],
  }) as const;

const reversal = [
  note('decisionReversed'),
  note('yearsDueAnew'),
  enter('reinstatement'),
  toBulletin,
  tell('everyOther', 'patentRestored'),
  tellResumed,
] as const;
/** 34.4: void still, by another decision that stands. */
const stillVoid = (by: 'revocation' | 'invalidation', as: 'revoked' | 'invalidated') =>
  ({
    guard: and(['isAnnulmentInHand', { type: 'isAnnulledElsewhere', params: { by } }]),
    target: `#patent.registered.life.${as}`,
    meta: { clause: '34.4' },
    actions: [note('decisionReversed'), enter('correction'), toBulletin],
  }) as const;
/** 34.4: back where it was before it was annulled. */
const backAs = (by: 'lapse' | 'surrender' | 'expiry', as: 'lapsed' | 'surrendered' | 'expired') =>
  ({
    guard: and(['isAnnulmentInHand', { type: 'wasEndedBy', params: { by } }]),
    target: `#patent.registered.life.standing.${as}`,
    meta: { clause: '34.4' },
    actions: reversal,
  }) as const;

const ofAnnulled = {
  /** 34.4: a further decision has its place; what the patent is does not change by it. */
  patentRevoked: [
    { guard: 'isAboutInvalidation', meta: { clause: '37.1' }, actions: invalidating },
    { meta: { clause: '34.2' }, actions: revoking },
  ],
  patentInvalidated: { meta: { clause: '37.1' }, actions: invalidating },
  patentRestored: [
    stillVoid('revocation', 'revoked'),
    stillVoid('invalidation', 'invalidated'),
    /** What the annulment found in its grace has begun anew, after the term: there is nothing left to lapse. */
    {
      guard: and(['isAnnulmentInHand', 'isTermOver']),
      target: expired.target,
      meta: { clause: '34.4' },
      actions: [...reversal, ...expired.actions],
    },
    backAs('lapse', 'lapsed'),
    backAs('surrender', 'surrendered'),
    backAs('expiry', 'expired'),
    {
      guard: 'isAnnulmentInHand',
      target: '#patent.registered.life.standing.inForce',
      meta: { clause: '34.4' },
      actions: [...reversal, notify('annualFeesDue')],
    },
    /** 5.1: void still, but not lapsed or surrendered before. */
    {
      guard: 'isLossDisputed',
      meta: { clause: '5.1' },
      actions: [note('lossTakenAway'), enter('correction'), toBulletin],
    },
  ],
  endPutBack: { meta: { clause: '5.1¶2' }, actions: [note('lossPutBack'), enter('correction'), toBulletin] },
} as const;

/** 5.1: of a lapse or surrender, from receipt of the notice that told of it; not of one that a court has put back. */
const endInDispute = procedure.createStateConfig({
  initial: 'none',
  on: {
    endDisputable: { target: '.disputable', meta: { clause: '5.1' } },
    patentRestored: {
      guard: 'isLossDisputed',
      target: '.none',
      meta: { clause: '5.1' },
      actions: tell('dispute', 'patentRestored'),
    },
    endPutBack: {
      target: '.none',
      meta: { clause: '5.1¶2' },
      actions: [tell('dispute', 'endPutBack'), tell('recordal', 'endStands')],
    },
  },
  states: {
    none: { meta: { clause: '36.1', turn: 'nobody' } },
    disputable: {
      meta: { clause: '5.1', policy: 'complaint', turn: 'owner', limit: 'patentEndComplaint' },
      on: {
        'expired.patentEndComplaint': {
          target: 'undisputed',
          meta: { clause: '5.1' },
          actions: tell('recordal', 'endStands'),
        },
      },
    },
    undisputed: { meta: { clause: '36.1', turn: 'nobody' } },
  },
});

export const patent = procedure.createMachine({
  id: 'patent',
  context: {},
  initial: 'granted',
  states: {
    granted: {
      meta: { clause: '32.1', turn: 'office' },
      on: { PATENT_REGISTERED: { target: 'registered', actions: notify('registered') } },
    },
    registered: {
      type: 'parallel',
      on: {
        TRANSFER_REQUESTED: { guard: 'mayComeBack', actions: recordal },
        DUPLICATE_REQUESTED: { actions: [enter('duplicate'), notify('duplicateIssued')] },
        COPY_REQUESTED: [
          {
            guard: and(['isOwnCopy', 'isCopyForFurtherOwner']),
            meta: { clause: '32.3' },
            actions: [enter('duplicate'), notify('ownerCopyIssued')],
          },
          {
            guard: and(['isOwnCopy', 'isCopyForAuthor']),
            meta: { clause: '32.5' },
            actions: [enter('duplicate'), notify('authorCopyIssued')],
          },
        ],
        MISTAKE_CORRECTED: { actions: [...corrected, tell('self', 'mistakeCorrected')] },
        MISTAKE_CORRECTION_REQUESTED: { actions: recordal },
        REGISTER_CHANGE_REQUESTED: { actions: recordal },
        mistakeCorrected: {
          guard: 'isPatentPublished',
          meta: { clause: '35.1' },
          actions: [note('mistakeToPublish'), toBulletin],
        },
        /** 30.3, 33.1: a priority or a filing date that is another after the grant; what has been printed of it is put right. */
        priorityChanged: {
          guard: 'isEnteredOtherwise',
          meta: { clause: '33.1' },
          actions: [note('datesEntered'), enter('dates'), tell('self', 'datesCorrected')],
        },
        datesCorrected: {
          guard: 'isPatentPublished',
          meta: { clause: '33.1' },
          actions: [note('datesToPublish'), toBulletin],
        },
        /** 10.2, 32.2: the term and the years are counted from the filing date that the application has now. */
        filingMoved: {
          guard: 'isCountedOtherwise',
          meta: { clause: '10.2' },
          actions: [note('countedAnew'), tell('self', 'yearsCounted')],
        },
        NAME_CHANGED: { guard: 'isOwnerOnFile', actions: [enter('nameChange'), notify('recorded')] },
        REGISTER_CHANGED: { actions: corrected },
        OUTSIDE_DECISION_RECORDED: (['14.4', '15.2', '18', '20'] as const).map((clause) => ({
          guard: { type: 'isDecisionUnder', params: { clause } } as const,
          meta: { clause },
          actions: [enter('outsideDecision'), notify('outsideDecision'), holdersChanged],
        })),
        PRIOR_USE_REQUESTED: { guard: 'isNotAnnulled', actions: open('priorUse') },
        priorUseTakenAway: { meta: { clause: '16.2¶3' }, actions: [note('priorUseTakenAway'), toBulletin] },
        priorUseRecognised: { meta: { clause: '16.2¶2' }, actions: [note('priorUseToPublish'), toBulletin] },
      },
      states: {
        publication: publicationRegion,
        bulletin: bulletinRegion,
        filingAbroad: filingAbroadAfterGrant,
        endInDispute,
        life: {
          initial: 'standing',
          on: {
            COURT_INVALIDATED: [
              { guard: 'isInvalidatedInFull', meta: { clause: '37.1' }, actions: open('invalidation') },
              { guard: 'isInvalidatedInPart', meta: { clause: '37.2' }, actions: open('invalidation') },
            ],
            patentInvalidatedInPart: { meta: { clause: '37.2' }, actions: invalidatedInPart },
            patentLimited: limiting,
            patentRestored: limitationReversed,
            /** 34.4: put back by a court, and limited by the same decision. */
            restoredInPart: limiting,
          },
          states: {
            standing: {
              initial: 'inForce',
              on: {
                INVALIDATION_REQUESTED: {
                  guard: and(['mayInvalidateNow', 'hasGroundAgainstValidity', 'hasReasons']),
                  actions: open('invalidation'),
                },
                patentRevoked: [
                  { ...invalidated, guard: 'isAboutInvalidation', meta: { clause: '37.1' } },
                  { ...revoked, meta: { clause: '34.2' } },
                ],
                patentInvalidated: { ...invalidated, meta: { clause: '37.1' } },
                endPutBack: [endsAfterAll('lapse', 'lapsed'), endsAfterAll('surrender', 'surrendered')],
                /** 32.2: the year for which time was left has begun: it is due with the others that have, as after a late grant. */
                yearsCounted: {
                  guard: 'hasRunningYearBegun',
                  target: '.inForce',
                  meta: { clause: '32.2', policy: 'yearsBegunBeforeGrant' },
                  actions: [note('yearsDueAnew'), notify('annualFeesDue')],
                },
              },
              states: {
                inForce: {
                  type: 'parallel',
                  meta: { clause: '32.2', turn: 'owner' },
                  on: {
                    ANNUAL_FEE_PAID: payingAhead,
                    PATENT_SURRENDERED: [
                      /** A fee in its grace was not paid at its time, and now will not be: the earlier end stands. */
                      { ...lapse, guard: and(['isOfAllOwners', 'isFeeInGrace']) },
                      {
                        guard: 'isOfAllOwners',
                        target: 'surrendered',
                        actions: [
                          note('surrendered'),
                          enter('surrender'),
                          notify('surrendered'),
                          tell('self', 'endDisputable'),
                          toBulletin,
                        ],
                      },
                    ],
                    ASSIGNMENT_CHANGE_REQUESTED: { guard: 'isAssignmentRecorded', actions: recordal },
                    LICENCE_REQUESTED: { guard: 'isAgreedByOwners', actions: recordal },
                    SUBLICENCE_REQUESTED: { guard: 'isLicenceForSublicence', actions: recordal },
                    LICENCE_CHANGE_REQUESTED: { guard: 'isLicenceRecorded', actions: recordal },
                    PLEDGE_REQUESTED: { guard: 'isAgreedByOwners', actions: recordal },
                  },
                  states: {
                    firstYears: firstYearsRegion,
                    annualFees: annualFeesRegion,
                    term: {
                      initial: 'running',
                      states: {
                        running: {
                          meta: { clause: '10.2', turn: 'nobody', limit: 'patentTerm' },
                          on: {
                            'expired.patentTerm': [
                              {
                                guard: 'isFeeInGrace',
                                target: '#patent.registered.life.standing.termOver',
                                meta: { clause: '10.2', policy: 'lapseEffect' },
                                actions: note('termOver'),
                              },
                              { ...expired, meta: { clause: '10.2', policy: 'expiryPublished' } },
                            ],
                          },
                        },
                      },
                    },
                  },
                },
                /** 36.1, 43: over, and not yet known whether by its term or by a fee that was due before. */
                termOver: graceAfterTerm,
                lapsed: {
                  meta: { clause: '36.1', policy: 'lapseEffect', turn: 'nobody', ends: true },
                  on: { patentRestored: backInForce },
                },
                surrendered: {
                  meta: { clause: '36.1', turn: 'nobody', ends: true },
                  on: { patentRestored: backInForce },
                },
                expired: { meta: { clause: '10.2', policy: 'expiryPublished', turn: 'nobody', ends: true } },
              },
            },
            revoked: {
              meta: { clause: '34.2', turn: 'nobody', ends: true },
              on: ofAnnulled,
            },
            invalidated: {
              meta: { clause: '37.1', turn: 'nobody', ends: true },
              on: ofAnnulled,
            },
          },
        },
      },
    },
  },
});
