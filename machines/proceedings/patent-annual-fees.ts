/**
 * 32.2, 43: the annual fees of a patent in force. Years begun before grant are due together; the others one by one,
 * each on the day its year begins. A missed fee has its period of grace; when that ends, the patent has lapsed.
 */
import { and } from 'xstate';
import { demand, enter, note, notify, procedure, tell } from '../procedure.ts';

const received = [enter('annualFee'), notify('annualFeePaid')] as const;
const payable = ['isYearOfTerm', 'isYearPaidOnce', 'isSurchargePaid'] as const;

/** 36.1: what follows when the grace ends, whichever fee it was. */
export const lapse = {
  target: '#patent.registered.life.standing.lapsed',
  meta: { clause: '36.1', policy: 'lapseEffect' },
  actions: [
    note('lapsed'),
    enter('lapse'),
    notify('lapsed'),
    tell('self', 'endDisputable'),
    tell('self', 'bulletinDue'),
  ],
} as const;

/** 10.2: the term has run its whole length. */
export const expired = {
  target: '#patent.registered.life.standing.expired',
  actions: [
    note('expired'),
    enter('expiry'),
    notify('expired'),
    tell('recordal', 'endStands'),
    tell('self', 'bulletinDue'),
  ],
} as const;

/** A fee paid ahead of its day counts for its year. */
export const payingAhead = { guard: and([...payable]), actions: received } as const;

const payFirstYears = [
  {
    guard: and([...payable, 'isFirstYear', 'areFirstYearsPaid']),
    target: 'settled',
    actions: [...received, note('firstYearsPaid')],
  },
  { guard: and([...payable, 'isFirstYear']), actions: received },
] as const;

export const firstYearsRegion = procedure.createStateConfig({
  initial: 'checking',
  states: {
    checking: {
      always: [
        {
          guard: 'hasBegunYears',
          target: 'due',
          meta: { clause: '32.2', policy: 'yearsBegunBeforeGrant' },
          actions: [note('firstYearsBegun'), tell('self', 'yearDue')],
        },
        { target: 'settled', meta: { clause: '32.2', policy: 'yearsBegunBeforeGrant' } },
      ],
    },
    due: {
      meta: { clause: '32.2', policy: 'yearsBegunBeforeGrant', turn: 'owner', limit: 'firstAnnualFees' },
      on: {
        /** Each year is asked for by itself. */
        yearDue: [
          {
            guard: 'hasBegunYearToDemand',
            meta: { clause: '32.2', policy: 'yearsBegunBeforeGrant' },
            actions: [note('firstYearNamed'), demand('annual'), tell('self', 'yearDue')],
          },
          { meta: { clause: '32.2' }, actions: note('runningYearNamed') },
        ],
        ANNUAL_FEE_PAID: payFirstYears,
        'expired.firstAnnualFees': {
          target: 'grace',
          meta: { clause: '43', policy: 'annualFeeGrace' },
          actions: [note('firstYearsMissed'), notify('annualFeeMissed')],
        },
      },
    },
    grace: {
      meta: { clause: '43', policy: 'annualFeeGrace', turn: 'owner', limit: 'annualFeeGrace' },
      on: { ANNUAL_FEE_PAID: payFirstYears, 'expired.annualFeeGrace': lapse },
    },
    settled: { meta: { clause: '32.2', turn: 'nobody' } },
  },
});

const payRunningYear = [
  {
    guard: and([...payable, 'isRunningYear', 'hasFurtherYear']),
    target: 'running',
    actions: [...received, note('annualYearPaid'), demand('annual')],
  },
  {
    guard: and([...payable, 'isRunningYear']),
    target: 'nothingDue',
    actions: [...received, note('annualYearPaid')],
  },
] as const;

export const annualFeesRegion = procedure.createStateConfig({
  initial: 'checking',
  states: {
    checking: {
      always: [
        {
          guard: 'hasYearAfterToday',
          target: 'running',
          meta: { clause: '32.2' },
          actions: [note('annualFeesBegun'), demand('annual')],
        },
        { target: 'nothingDue', meta: { clause: '32.2' }, actions: note('annualFeesBegun') },
      ],
    },
    running: {
      meta: { clause: '32.2', turn: 'owner', limit: 'annualFee' },
      on: {
        ANNUAL_FEE_PAID: payRunningYear,
        'expired.annualFee': {
          target: 'grace',
          meta: { clause: '43', policy: 'annualFeeGrace' },
          actions: [note('annualYearMissed'), notify('annualFeeMissed')],
        },
      },
    },
    grace: {
      meta: { clause: '43', policy: 'annualFeeGrace', turn: 'owner', limit: 'annualFeeGrace' },
      on: { ANNUAL_FEE_PAID: payRunningYear, 'expired.annualFeeGrace': lapse },
    },
    nothingDue: { meta: { clause: '32.2', turn: 'nobody' } },
  },
});

/** 36.1, 43: the term ended while the grace of fees that were due before ran on. Paid, the patent has expired; unpaid, it has lapsed. */
export const graceAfterTerm = procedure.createStateConfig({
  meta: { clause: '43', policy: 'annualFeeGrace', turn: 'owner', limit: 'annualFeeGrace' },
  on: {
    ANNUAL_FEE_PAID: [
      { guard: and([...payable, 'isYearInGrace', 'isFeeInGrace']), actions: [...received, note('graceYearPaid')] },
      { ...expired, guard: and([...payable, 'isYearInGrace']), actions: [...received, ...expired.actions] },
    ],
    'expired.annualFeeGrace': lapse,
  },
});
