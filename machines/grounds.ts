/** The clauses that an opposition, or a request to invalidate a patent, may rest on. Data tables, and how they are read. */
import { clausesInOrder, isWithin } from '../law/index.ts';
import type { Clause, Kind } from '../law/index.ts';
import type { View } from './types.ts';

/** 31.2: the clauses that an opposition may rest on, each with its parts. */
export const groundsBeforeGrant = ['3¶3', '7', '8', '9', '27', '29'] as const satisfies readonly Clause[];

/** 34.1: the clauses that an opposition to a patent may rest on; the last for features not in the application as filed. */
export const groundsAfterGrant = [
  '3¶3',
  '7.1',
  '7.6',
  '7.7',
  '7.8',
  '8.1',
  '8.5',
  '8.6',
  '9.1',
  '9.5',
  '9.6',
  '9.7',
  '27',
  '29',
  '34.1',
] as const satisfies readonly Clause[];

/** 37.1: conditions of protection, the person entitled (12), and what that clause itself names. */
export const groundsAgainstValidity = ['7', '8', '9', '12', '37.1'] as const satisfies readonly Clause[];

/** The conditions of a patent are those of Article 7, 8 or 9, by the kind of subject matter. */
const conditionsOf = { invention: '7', utilityModel: '8', industrialDesign: '9' } as const satisfies Record<
  Kind,
  Clause
>;
const isOfKind = (clause: Clause, kind: Kind): boolean =>
  !Object.values(conditionsOf).some((article) => isWithin(clause, article)) || isWithin(clause, conditionsOf[kind]);

/** Of these clauses and their parts, those that are grounds against a kind. */
export const groundsOf = (kind: Kind, allowed: readonly Clause[]): readonly Clause[] =>
  clausesInOrder.filter((clause) => isOfKind(clause, kind) && allowed.some((outer) => isWithin(clause, outer)));

/** Whether one of the grounds given is one of these clauses of the law, or a part of one; one is enough. */
export function areGroundsAmong({ file }: Pick<View, 'file'>, given: unknown, allowed: readonly Clause[]): boolean {
  const grounds: readonly unknown[] = groundsOf(file.kind, allowed);
  return Array.isArray(given) && given.some((g) => grounds.includes(g));
}
