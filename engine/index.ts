/** The pure engine: what an act does to a case, and what can be said about a case without doing anything. */
export { formOf } from './admission.ts';
export { canonical } from './canonical.ts';
export { machineOf, latestVersion, standing } from './charts.ts';
export { correct, isLate } from './correct.ts';
export { Fault } from './fault.ts';
export { refusals } from './refuse.ts';
export type { RefusalCode } from './refuse.ts';
export { replay } from './replay.ts';
export { isTimeAct, nextInstant, nextTerm, step, timeAct } from './step.ts';
export type * from './types.ts';
export { actDefinition } from '../machines/index.ts';
