/** Where the record is kept: one transaction per act, the journal, and what is read from it. */
export type * from './answers.ts';
export type * from './bulletin/issue-records.ts';
export type * from './case-records.ts';
export type * from './effect-records.ts';
export * from './copy-record.ts';
export * from './documents/index.ts';
export * from './anchored.ts';
export { lineOf } from './extent.ts';
export type { Extent, Head } from './extent.ts';
export { dated, datedByParty } from './dated.ts';
export { canonicalNumber, numbersOf } from './numbers.ts';
export * from './open-registry.ts';
export { isPostgres } from './open-store.ts';
export type * from './options.ts';
export type * from './registry.ts';
export * from './register/register-records.ts';
export * from './registry-error.ts';
export * from './verify.ts';
