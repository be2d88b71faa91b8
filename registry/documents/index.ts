/** The documents of an office: where their contents are kept, and what is taken. */
export * from './content-of-file.ts';
export * from './disk-store.ts';
export { DocumentError } from './document-error.ts';
export type { DocumentErrorCode } from './document-error.ts';
export type * from './document-store.ts';
export { removeDrafts, withDraft } from './drafts.ts';
export * from './examine.ts';
export * from './media-types.ts';
export * from './probe-store.ts';
export { s3Address } from './s3/s3-place.ts';
export type { S3Place } from './s3/s3-place.ts';
export * from './s3/s3-store.ts';
