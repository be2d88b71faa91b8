/** Temporal's side of the procedure: who waits, wakes and calls. */
export { caseLife } from './case-life.ts';
export { sweep } from './sweep.ts';
