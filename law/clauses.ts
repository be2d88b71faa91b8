/**
 * The clause register: every clause in scope of the Law on Patents (No. 312-IQ), what it asks of the software, and why
 * where nothing runs under it. Keys: `29.2` article.item, `29.3¶3` its paragraph, `3¶3` a paragraph, `12` an article.
 * Validity in time is no part of it: that comes from editions.
 */
import type { ClauseEntry } from './clauses/entry.ts';
import { examination } from './clauses/examination.ts';
import { filing } from './clauses/filing.ts';
import { final } from './clauses/final.ts';
import { general } from './clauses/general.ts';
import { ownershipAndUse } from './clauses/ownership-and-use.ts';
import { patent } from './clauses/patent.ts';
import { patentability } from './clauses/patentability.ts';

export type { ClauseEntry, ClauseKind } from './clauses/entry.ts';
export { otherSources } from './clauses/other-sources.ts';
export type { OtherSource, OtherSourceEntry } from './clauses/other-sources.ts';

/** Every clause by its key. Read one as a `ClauseEntry`, or use `clauseEntry`. */
export const clauses = {
  ...general,
  ...patentability,
  ...ownershipAndUse,
  ...filing,
  ...examination,
  ...patent,
  ...final,
} as const satisfies Record<string, ClauseEntry>;

/** A clause that exists: citing any other does not compile. */
export type Clause = keyof typeof clauses;

/** Whether a text names a clause of the register. */
export function isClause(text: string): text is Clause {
  return Object.hasOwn(clauses, text);
}

/** The entry of a clause. */
export function clauseEntry(clause: Clause): ClauseEntry {
  return clauses[clause];
}

/** Whether a clause is another or a part of it: `29.5¶5` lies within `29.5`, and both within `29`. */
export function isWithin(clause: Clause, outer: Clause): boolean {
  return clause === outer || clause.startsWith(`${outer}.`) || clause.startsWith(`${outer}¶`);
}

/** Every clause in the order of the statute, which `Object.keys` does not keep. */
export const clausesInOrder: readonly Clause[] = Object.keys(clauses).filter(isClause).sort(compareClauses);

/** Sorts clauses as the statute has them: by article, then item, then paragraph, the whole before its parts. */
export function compareClauses(a: Clause, b: Clause): number {
  const [left, right] = [position(a), position(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

function position(clause: Clause): [article: number, item: number, paragraph: number] {
  const [, article, item, paragraph] = /^(\d+)(?:\.(\d+))?(?:¶(\d+))?$/.exec(clause) ?? [];
  return [Number(article), Number(item ?? 0), Number(paragraph ?? 0)];
}
