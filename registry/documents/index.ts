/** The documents of an office: where their contents are kept, and what is taken. */
export * from './content-of-file.ts';
export * from './disk-store.ts';
export * from './document-error.ts';
export type * from './document-store.ts';
export * from './examine.ts';
export * from './media-types.ts';
