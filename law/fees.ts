/**
 * Fees: which there are and under what clause, what they cost from which day, and how an amount is worked out.
 * Amounts are dated data with their source, never constants elsewhere; an office adds its own rates after these.
 */
import type { Clause, OtherSource } from './clauses.ts';
import type { CivilDate, Kind } from './types.ts';

/** An amount of money in qəpik, a hundredth of a manat. */
export interface Money {
  readonly minor: number;
  readonly currency: 'AZN';
}

/** What a fee is multiplied by when it is asked for more than once. */
export type FeeUnit = 'claim' | 'page' | 'design' | 'priority' | 'month' | 'patent' | 'copy' | 'application';

/** A fee: the clause that asks for it, an authority beside the patent law if it rests on one, its heading. */
export interface FeeEntry {
  readonly clause: Clause;
  readonly authority?: OtherSource;
  readonly heading: string;
  readonly per?: FeeUnit;
}

/** Every fee, in the order of its clause. */
export const fees = {
  applicationContract: { clause: '15.3', heading: 'Registration of a contract on an application' },
  priorUse: { clause: '16.2', heading: "Prior user's request" },
  assignment: { clause: '17.3', heading: 'Registration of an assignment' },
  assignmentChange: { clause: '17.3', heading: 'Change to a registered assignment' },
  licence: { clause: '19.1', heading: 'Registration of a licence' },
  licenceChange: { clause: '19.4', heading: 'Change to a registered licence' },
  filing: { clause: '27.5', heading: 'Filing' },
  independentClaim: { clause: '27.5', heading: 'Further independent claims', per: 'claim' },
  dependentClaim: { clause: '27.5', heading: 'Further dependent claims', per: 'claim' },
  page: { clause: '27.5', heading: 'Further pages', per: 'page' },
  designBeyondTwenty: { clause: '27.5', heading: 'Designs beyond twenty', per: 'design' },
  amendment: { clause: '27.8¶2', heading: 'Amendment after the first month' },
  priority: { clause: '28.8', heading: 'Priority', per: 'priority' },
  extension: {
    clause: '29.2¶3',
    authority: 'State Duty Act 18.4',
    heading: 'Extension of a reply',
    per: 'month',
  },
  publication: { clause: '29.3¶3', heading: 'Publication of the application' },
  divisional: { clause: '29.5¶5', heading: 'Divisional application', per: 'application' },
  appeal: { clause: '29.6', heading: 'Appeal against refusal' },
  search: { clause: '29.10', heading: 'Search on request' },
  substantiveExamination: { clause: '29.10¶2', heading: 'Substantive examination on request' },
  earlyPublication: { clause: '30.1', authority: 'State Duty Act 18', heading: 'Early publication' },
  inspectionCopy: { clause: '30.5', heading: 'Copy of published material', per: 'copy' },
  registration: { clause: '32.1', heading: 'Registration, grant and publication' },
  annual: { clause: '32.2', heading: 'Annual fee' },
  duplicate: { clause: '32.4', heading: 'Duplicate of the patent', per: 'copy' },
  registerChange: { clause: '35.2¶2', heading: 'Change in patent and register' },
  restoration: { clause: '38.1', heading: 'Restoration of rights' },
  pledge: { clause: '39', heading: 'Registration of a pledge', per: 'patent' },
  annualSurcharge: { clause: '43', authority: 'Paris 5bis(1)', heading: 'Surcharge on a late annual fee' },
} as const satisfies Record<string, FeeEntry>;

/** A fee of the procedure. */
export type FeeName = keyof typeof fees;

/** The groups of payers that rates tell apart, the reduced ones first. */
export const payerGroups = ['natural', 'budget', 'municipality', 'other'] as const;
export type PayerGroup = (typeof payerGroups)[number];

/** A rate. What it does not name (kinds, payers, years) it does not depend on. */
export interface FeeRate {
  readonly fee: FeeName;
  /** First day on which a payment is at this rate. */
  readonly from: CivilDate;
  /** Last such day; none while nothing has replaced it. */
  readonly to?: CivilDate;
  readonly kinds?: readonly Kind[];
  readonly payers?: readonly PayerGroup[];
  /** First and last year of the patent that it covers. */
  readonly years?: readonly [first: number, last: number];
  /** So many units are free: the eleventh dependent claim is the first to be paid for. */
  readonly beyond?: number;
  /** Qəpik for one unit, and for the first of the years. */
  readonly base: number;
  /** Qəpik more for each year after the first of the years. */
  readonly perFurtherYear?: number;
  readonly source: string;
  /** Whether the amount stands in the source as it does here; false too where the source may be out of date. */
  readonly verified: boolean;
}

const list2019 =
  'Cabinet of Ministers, list of paid services, as a press report of June 2019 has it; first day unconfirmed';
const stepInferred = `${list2019}; yearly step inferred`;
const dutyAct = 'State Duty Act, Art. 18, an old text; first and last day unknown';

const june2019 = '2019-06-01' as CivilDate;
/** The manat of these amounts is that of 2006. */
const manat2006 = '2006-01-01' as CivilDate;

const reduced = ['natural', 'budget', 'municipality'] as const satisfies readonly PayerGroup[];
const annualReduced = {
  fee: 'annual',
  from: june2019,
  kinds: ['invention'],
  payers: reduced,
  source: list2019,
} as const;
const annualFull = { fee: 'annual', from: june2019, kinds: ['invention'], payers: ['other'] } as const;
const duty = { from: manat2006, source: dutyAct, verified: false } as const;
const service = { from: june2019, source: list2019, verified: true } as const;
const withClaims = ['invention', 'utilityModel'] as const satisfies readonly Kind[];

/** The rates known. A fee or kind that is not here has no known amount until an office adds one. */
export const feeSchedule: readonly FeeRate[] = [
  { ...duty, fee: 'filing', base: 1000 },
  { ...duty, fee: 'independentClaim', kinds: withClaims, beyond: 1, base: 700 },
  { ...duty, fee: 'dependentClaim', kinds: withClaims, beyond: 10, base: 700 },
  { ...duty, fee: 'page', beyond: 30, base: 100 },
  { ...duty, fee: 'designBeyondTwenty', kinds: ['industrialDesign'], beyond: 20, base: 500 },
  { ...duty, fee: 'priority', base: 700 },
  { ...duty, fee: 'amendment', base: 600 },
  { ...duty, fee: 'extension', base: 500 },
  { ...duty, fee: 'earlyPublication', base: 2000 },
  { ...duty, fee: 'publication', base: 600 },
  { ...duty, fee: 'registration', kinds: ['invention'], base: 1000 },
  { ...duty, fee: 'registration', kinds: ['utilityModel', 'industrialDesign'], base: 700 },

  { ...annualReduced, years: [3, 10], base: 1000, perFurtherYear: 600, verified: true },
  { ...annualReduced, years: [11, 20], base: 6000, perFurtherYear: 800, verified: true },
  { ...annualFull, years: [3, 3], base: 5000, source: list2019, verified: true },
  { ...annualFull, years: [4, 10], base: 8000, perFurtherYear: 3000, source: stepInferred, verified: false },
  { ...annualFull, years: [11, 11], base: 30000, source: list2019, verified: true },
  { ...annualFull, years: [12, 20], base: 34000, perFurtherYear: 4000, source: stepInferred, verified: false },
  {
    fee: 'annualSurcharge',
    from: manat2006,
    base: 0,
    source: 'none known; the Paris Convention, 5bis(1), allows one and requires none',
    verified: false,
  },

  { ...service, fee: 'applicationContract', base: 1000 },
  { ...service, fee: 'licence', base: 1000 },
  { ...service, fee: 'licenceChange', base: 1000 },
  { ...service, fee: 'assignmentChange', base: 1000 },
  { ...service, fee: 'pledge', base: 5000 },
  { ...service, fee: 'priorUse', base: 2500 },
];

/** Rates of the years 21 to 25, for an edition that extends the term; under this one (10.2) none falls due. */
export const extendedTermRates: readonly FeeRate[] = [
  { ...annualReduced, years: [21, 25], base: 14200, perFurtherYear: 1000, verified: true },
  { ...annualFull, years: [21, 21], base: 71000, source: list2019, verified: true },
  { ...annualFull, years: [22, 25], base: 76000, perFurtherYear: 5000, source: stepInferred, verified: false },
];

/**
 * What an amount is asked for. `on` is the day of payment; `count` a whole number of units, one if left out. A payment
 * of a day for which the schedule knows no rate is measured by those of `shownOn`, the day it is shown to the office.
 */
export interface FeeQuestion {
  readonly fee: FeeName;
  readonly kind: Kind;
  readonly payer: PayerGroup;
  readonly year?: number;
  readonly on: CivilDate;
  readonly shownOn?: CivilDate;
  readonly count?: number;
}

/** Why an amount is not known: no rate for the fee at all, or none for this kind, year, payer or day. */
export type AmountUnknown = 'noRate' | 'noRateForKind' | 'noRateForYear' | 'noRateForPayer' | 'noRateOnDate';

/** An amount with where it comes from, or why there is none. */
export type FeeAmount =
  | { readonly known: true; readonly money: Money; readonly source: string; readonly verified: boolean }
  | { readonly known: false; readonly why: AmountUnknown };

/**
 * The amount of a fee on a day. Where several rates fit, the last in the schedule counts, so that an office's own rates,
 * put after these, win. A fee nobody has set says so; it never becomes nothing.
 */
export function feeAmount(schedule: readonly FeeRate[], question: FeeQuestion): FeeAmount {
  const { fee, kind, payer, year, on, shownOn = on, count = 1 } = question;
  let rates = schedule.filter((rate) => rate.fee === fee);
  if (rates.length === 0) return { known: false, why: 'noRate' };
  for (const [why, fits] of [
    ['noRateForKind', (rate) => rate.kinds?.includes(kind) ?? true],
    ['noRateForYear', (rate) => !rate.years || (year !== undefined && rate.years[0] <= year && year <= rate.years[1])],
    ['noRateForPayer', (rate) => rate.payers?.includes(payer) ?? true],
  ] satisfies [AmountUnknown, (rate: FeeRate) => boolean][]) {
    rates = rates.filter(fits);
    if (rates.length === 0) return { known: false, why };
  }
  const rate = rates.findLast((r) => isRateOn(r, on)) ?? rates.findLast((r) => isRateOn(r, shownOn));
  if (!rate) return { known: false, why: 'noRateOnDate' };
  const furtherYears = rate.years && year !== undefined ? year - rate.years[0] : 0;
  const each = rate.base + furtherYears * (rate.perFurtherYear ?? 0);
  return {
    known: true,
    money: azn(each * Math.max(0, count - (rate.beyond ?? 0))),
    source: rate.source,
    verified: rate.verified,
  };
}

const isRateOn = ({ from, to }: FeeRate, on: CivilDate): boolean => from <= on && (to === undefined || on <= to);

/** What a filing fee is counted over; what is left out is taken to cost nothing more. */
export interface FilingQuestion {
  readonly kind: Kind;
  readonly payer: PayerGroup;
  readonly on: CivilDate;
  readonly shownOn?: CivilDate;
  readonly independentClaims?: number;
  readonly dependentClaims?: number;
  readonly pages?: number;
  readonly designs?: number;
}

/** One line of a fee made up of several. */
export interface FeeLine {
  readonly fee: FeeName;
  readonly money: Money;
  readonly source: string;
  readonly verified: boolean;
}

/** A sum with the lines it is made of, verified when every line is; or the first fee that has no known amount. */
export type FilingFee =
  | { readonly known: true; readonly money: Money; readonly lines: readonly FeeLine[]; readonly verified: boolean }
  | { readonly known: false; readonly fee: FeeName; readonly why: AmountUnknown };

/** 27.5: the filing fee with what further claims, pages and designs add. A line that comes to nothing is left out. */
export function filingFee(schedule: readonly FeeRate[], question: FilingQuestion): FilingFee {
  const { kind, payer, on, shownOn = on } = question;
  const isDesign = kind === 'industrialDesign';
  const counts: [FeeName, number][] = [
    ['filing', 1],
    ['independentClaim', isDesign ? 0 : (question.independentClaims ?? 0)],
    ['dependentClaim', isDesign ? 0 : (question.dependentClaims ?? 0)],
    ['page', question.pages ?? 0],
    ['designBeyondTwenty', isDesign ? (question.designs ?? 0) : 0],
  ];
  const lines: FeeLine[] = [];
  for (const [fee, count] of counts) {
    if (count === 0) continue;
    const amount = feeAmount(schedule, { fee, kind, payer, on, shownOn, count });
    if (!amount.known) return { known: false, fee, why: amount.why };
    const { money, source, verified } = amount;
    if (money.minor > 0 || fee === 'filing') lines.push({ fee, money, source, verified });
  }
  return {
    known: true,
    money: azn(lines.reduce((sum, line) => sum + line.money.minor, 0)),
    lines,
    verified: lines.every((line) => line.verified),
  };
}

/**
 * The group by which owners pay together, on the day of payment. `fullRate` (policy "mixed owners"): one owner without a
 * reduction makes all pay in full; `lowestRate`: one owner with a reduction is enough. Without owners, in full.
 */
export function payerGroup(owners: readonly PayerGroup[], mixed: 'fullRate' | 'lowestRate' = 'fullRate'): PayerGroup {
  if (mixed === 'fullRate' && owners.includes('other')) return 'other';
  return payerGroups.find((group) => owners.includes(group)) ?? 'other';
}

function azn(minor: number): Money {
  return { minor, currency: 'AZN' };
}
