/** The single-process runtime: one process owns a data directory, wakes its cases and carries out their effects. */
export { longestWaitMs } from './alarm.ts';
export * from './backoff.ts';
export * from './backup.ts';
export * from './clock.ts';
export * from './bulletin.ts';
export * from './clock-guard.ts';
export * from './documents.ts';
export * from './embedded-error.ts';
export * from './law-in-force.ts';
export * from './law-settings.ts';
export * from './letter-settings.ts';
export * from './log.ts';
export * from './office.ts';
export * from './open-office.ts';
export * from './policies-shown.ts';
export * from './settings.ts';
export type { Settings } from './settings-form.ts';
export * from './virtual-office.ts';
