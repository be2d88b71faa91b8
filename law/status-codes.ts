/** The codes of WIPO ST.27 by which offices tell each other what became of an application or a patent. A data table. */

/** Categories of key events; each has one key event, `A10`. The titles have been checked against the standard. */
export const keyEventTitles = {
  A: 'Application filed',
  B: 'Application discontinued',
  C: 'Application revived',
  D: 'Search or examination requested or commenced',
  E: 'Pre-grant review requested',
  F: 'Right granted',
  G: 'Protection beyond the term granted',
  H: 'Right ceased',
  K: 'Right revived',
  L: 'Review of a right requested',
  M: 'Right maintained',
  N: 'Application or right terminated',
  P: 'Document modified',
  Q: 'Document published',
  R: 'Party data change recorded',
  S: 'Licensing recorded',
  T: 'Administrative procedure adjusted',
  U: 'Fee paid',
  V: 'Appeal requested',
  W: 'Other',
  Y: 'Event corrected or deleted',
} as const;
export type KeyEventCode = `${keyof typeof keyEventTitles}10`;

/** Where a case is. Numbers not checked against the standard: shown, and nothing is decided by them. */
export const stages = {
  '0': { title: 'Before filing', verified: false },
  '1': { title: 'Filing', verified: false },
  '2': { title: 'Examination', verified: false },
  '3': { title: 'Pre-grant challenge', verified: false },
  '4': { title: 'Grant', verified: false },
  '5': { title: 'Post-grant challenge', verified: false },
  '6': { title: 'Termination', verified: false },
} as const;
export type StageCode = keyof typeof stages;

/** Letters not checked against the standard: shown, and nothing is decided by them. */
export const states = {
  A: { title: 'Active', verified: false },
  N: { title: 'Inactive', verified: false },
  E: { title: 'Ended', verified: false },
} as const;
export type StateCode = keyof typeof states;

/** The properties of an event whose codes have not been checked against the standard. */
export const unverifiedCodes = ['stateCode', 'previousStageCode', 'currentStageCode'] as const;
