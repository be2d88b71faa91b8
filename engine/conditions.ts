/** What the guards of a transition ask of an act whose data is not there yet: conditions under which it is possible. */
import type { Clause } from '../law/index.ts';
import type { Verdict } from './charts.ts';
import { refusals } from './refuse.ts';
import type { RefusalCode } from './refuse.ts';

/** Something that the data of the act has to bring. `words` is what a refusal would say if it did not. */
export interface Condition {
  readonly guard: string;
  readonly code: string;
  readonly clause: Clause;
  readonly words: string;
}

/** Codes of guards that only choose between outcomes, or between readings that an office has set. */
export const isChoice = (v: Verdict): boolean => /^(outcome|policy|fee|dispute)\.other$/.test(v.code);

/** Whether a guard holds, or asks something of the act, whose data is not there yet. */
export const isOpen = (v: Verdict): boolean => v.about === 'act' || v.holds;

/** Of the transitions that a proceeding offers, those that may be taken. */
export const openAmong = (offered: readonly (readonly Verdict[])[]): readonly (readonly Verdict[])[] =>
  offered.filter((verdicts) => verdicts.every(isOpen));

/** A condition in the words of the refusal that it avoids; what those would name is left open. */
export function condition(guard: string, code: string, clause: Clause): Condition {
  return { guard, code, clause, words: (refusals[code as RefusalCode] ?? code).replaceAll(/\{\w+\}/g, '…') };
}

export function conditionsOf(verdicts: readonly Verdict[]): readonly Condition[] {
  return verdicts
    .filter((v) => !isChoice(v) && v.about === 'act')
    .map(({ guard, code, clause }) => condition(guard, code, clause));
}
