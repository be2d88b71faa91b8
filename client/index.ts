/** The client of an office over HTTP, as `muddet/client`. It needs `fetch` and nothing else of its surroundings. */
export type { components, paths } from './api-types.ts';
export { apiVersion } from './api-types.ts';
export * from './connect.ts';
export * from './errors.ts';
export type { ChangeEvent, FollowOptions } from './follow-changes.ts';
export type { ConnectOptions, Transport } from './transport.ts';
export type { DocumentRef, Uploading } from './upload.ts';
