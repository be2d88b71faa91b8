/** The HTTP door of an office, and where it may listen. */
export * from './access/index.ts';
export * from './build-api.ts';
export { readCertificate } from './certificate.ts';
export * from './network.ts';
export * from './calendar-answer.ts';
export * from './case-number.ts';
export * from './loopback.ts';
export * from './open-api-document.ts';
export * from './positions.ts';
export { problemOf, problemOfAnswer } from './problem.ts';
export type { Problem } from './problem.ts';
export type { WebhookIncident } from './webhook-incident.ts';
