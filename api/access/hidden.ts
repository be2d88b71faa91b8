/**
 * 28.7, 28.10, 30.5, 30.6: a case names others: with the same priority date, or that claimed its priority in vain. Until
 * somebody may see one of those, no answer tells him its number. Who brings a dispute has named both himself (28.11).
 */
import type { CaseState } from '../../engine/index.ts';
import { applicationIn, deniedTo, namedIn, partyRoles, samePriorities } from '../../machines/index.ts';
import type { CaseNumber, Role } from '../../machines/index.ts';
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
  const own = applicationIn({ proceedings })?.own;
  const named = new Set<string>([
    ...samePriorities({ proceedings }).map(({ other }) => other),
    ...file.links.filter(({ relation }) => relation === 'sameSubjectAs').map((link) => link.case),
    ...namedIn(own),
    ...deniedTo(own),
  ]);
  for (const p of proceedings) if (p.own['about'] === 'samePriority') named.delete(String(p.own['other']));
  const hidden: string[] = [];
  for (const number of named) {
    const other = await registry.state(number as CaseNumber);
    if (!other || viewAt('case', conditionOf(other), relationsOf(caller, other)) === null) hidden.push(number);
  }
  return hidden;
}

/** What a party has handed in is shown as it was: to hide a number in it would say which of those that it names is one. */
const isOfParty = (value: object): boolean =>
  'by' in value && partyRoles.includes((value.by as { readonly role?: Role } | null)?.role ?? 'office');

/** An answer without these numbers, wherever the office's own record has put one. */
export function without(hidden: readonly string[], answer: unknown): unknown {
  if (hidden.length === 0 || answer instanceof Uint8Array) return answer;
  if (typeof answer === 'string') return hidden.includes(answer) ? '—' : answer;
  if (Array.isArray(answer)) return answer.map((item) => without(hidden, item));
  if (typeof answer !== 'object' || answer === null || isOfParty(answer)) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, without(hidden, value)]));
}
