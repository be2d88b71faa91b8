/**
 * 28.10, 30.5, 30.6: a case names others with the same priority date. Until somebody may see one of those, no answer tells
 * him its number.
 */
import type { CaseState } from '../../engine/index.ts';
import { namedIn, samePriorities } from '../../machines/index.ts';
import type { CaseNumber } from '../../machines/index.ts';
import type { Door } from '../office-door.ts';
import type { Caller } from './caller.ts';
import { relationsOf } from './relations.ts';
import { conditionOf, viewAt } from './table.ts';

/** The numbers that a case names and this caller may not see. */
export async function hiddenFrom(
  caller: Caller,
  { file, proceedings }: CaseState,
  { office: { registry } }: Door,
): Promise<readonly string[]> {
  const application = proceedings.find((p) => p.machine === 'application');
  const named = new Set<string>([
    ...samePriorities({ proceedings }).map(({ other }) => other),
    ...file.links.filter(({ relation }) => relation === 'sameSubjectAs').map((link) => link.case),
    ...namedIn(application?.own),
  ]);
  const hidden: string[] = [];
  for (const number of named) {
    const other = await registry.state(number as CaseNumber);
    if (!other || viewAt('case', conditionOf(other), relationsOf(caller, other)) === null) hidden.push(number);
  }
  return hidden;
}

/** An answer without these numbers, wherever they stand in it. */
export function without(hidden: readonly string[], answer: unknown): unknown {
  if (hidden.length === 0 || answer instanceof Uint8Array) return answer;
  if (typeof answer === 'string') return hidden.reduce((text, number) => text.replaceAll(number, '—'), answer);
  if (Array.isArray(answer)) return answer.map((item) => without(hidden, item));
  if (typeof answer !== 'object' || answer === null) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, without(hidden, value)]));
}
