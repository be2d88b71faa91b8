/** Rules outside the patent law that limits, calendars and fees rest on. */

/** An authority other than the patent law, and what it is used for here. */
export interface OtherSourceEntry {
  readonly heading: string;
  readonly usedFor: string;
}

export const otherSources = {
  'Paris 4(C)(3)': {
    heading: 'Paris Convention: closed on the last day',
    usedFor: 'a priority period that ends on a closed day runs to the next working day',
  },
  'Paris 5bis(1)': {
    heading: 'Paris Convention: period of grace for fees',
    usedFor: 'six months of grace for annual fees, with or without a surcharge, through Article 43',
  },
  'PCT 80.2': {
    heading: 'PCT Regulations: periods in months',
    usedFor: 'counting months, and the last day of a month that lacks the day',
  },
  'PCT 80.5': {
    heading: 'PCT Regulations: end on a non-working day',
    usedFor: "moving the end of a party's limit to the next working day",
  },
  'PCT 80.7': {
    heading: 'PCT Regulations: end of working day',
    usedFor: "the moment on the last day at which a party's limit ends",
  },
  'Labour Code 105': {
    heading: 'Labour Code: holidays',
    usedFor: 'the days of the calendar that are not worked',
  },
  'Labour Code 106': {
    heading: 'Labour Code: day of mourning',
    usedFor: 'the days of the calendar that are not worked',
  },
  'State Duty Act 18': {
    heading: 'State Duty Act: patent duties',
    usedFor: 'amounts for filing, priority, amendment, publication and registration',
  },
  'State Duty Act 18.4': {
    heading: 'State Duty Act: extension of a reply',
    usedFor: 'a fee for each month of extension, and its maximum of twelve months',
  },
} as const satisfies Record<string, OtherSourceEntry>;

/** A key of `otherSources`. */
export type OtherSource = keyof typeof otherSources;
