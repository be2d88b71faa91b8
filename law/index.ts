/** The statute as data, and the dates that follow from it. Imports nothing of the project but itself. */
export * from './calendar.ts';
export * from './civil-date.ts';
export * from './clauses.ts';
export * from './due-date.ts';
export * from './edition.ts';
export * from './fees.ts';
export * from './law-error.ts';
export * from './limits.ts';
export * from './policies.ts';
export * from './status-codes.ts';
export * from './types.ts';
