/** Temporal: the process that wakes the cases of an office, and what the processes that take its acts tell it. */
export { openClient } from './connect.ts';
export * from './health.ts';
export * from './open-worker.ts';
export * from './poker.ts';
export * from './probe.ts';
export * from './runtime.ts';
export * from './settings.ts';
export * from './worker-error.ts';
