/** The effects of a step, each with an id made of case, entry and place. */
import type { CaseNumber } from '../machines/index.ts';
import type { Effect } from './types.ts';
import type { Work } from './work.ts';

export type Unnumbered = Effect extends infer E ? (E extends Effect ? Omit<E, 'id'> : never) : never;

export function addEffect(work: Work, effect: Unnumbered): void {
  work.effects.push({ id: effectId(work.act.case, nextEffect(work)), ...effect });
}

/** Where in the record the next effect stands: its entry, and its place there. */
export const nextEffect = ({ label, effects }: Work): string => `${label}.${effects.length + 1}`;

export const effectId = (number: CaseNumber, place: string): string => `${number.replaceAll(' ', '-')}.${place}`;
