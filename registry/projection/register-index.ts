/**
 * What the search of the State Register goes by: of a case that the public may see a row, and the words by which it is
 * found. Of any other case there is nothing here to be found.
 */
import { registerStatusOf } from '../../engine/register.ts';
import type { CaseState } from '../../engine/types.ts';
import { canonicalNumber } from '../numbers.ts';
import type { Change } from '../case-store.ts';
import type { RegisterCasesTable, RegisterWordsTable } from '../schema.ts';
import { symbolOf, wordsOf } from '../search-words.ts';

/** What a word is of. */
export const wordFields = ['title', 'owner', 'applicant', 'class', 'number'] as const;
export type WordField = (typeof wordFields)[number];

export function projectRegister(changes: Change[], before: CaseState | null, after: CaseState): void {
  const [was, is] = [before && registerRow(before), registerRow(after)];
  if (!was && !is) return;
  const case_number = after.number;
  if (!is) changes.push({ how: 'remove', table: 'register_cases', where: { case_number } });
  else if (JSON.stringify(was) !== JSON.stringify(is)) changes.push({ how: 'put', table: 'register_cases', row: is });
  if (before && was && is && hasSameWords(before, after)) return;
  const old = new Map(before && was ? registerWords(before).map((row) => [keyOf(row), row]) : []);
  for (const row of is ? registerWords(after) : [])
    if (!old.delete(keyOf(row))) changes.push({ how: 'insert', table: 'register_words', row });
  for (const { field, word } of old.values())
    changes.push({ how: 'remove', table: 'register_words', where: { case_number, field, word } });
}

const keyOf = ({ field, word }: RegisterWordsTable): string => `${field} ${word}`;

const hasSameWords = ({ file: a }: CaseState, { file: b }: CaseState): boolean =>
  a === b ||
  (a.title === b.title &&
    a.kind === b.kind &&
    a.applicants === b.applicants &&
    a.classification === b.classification &&
    a.patent?.owners === b.patent?.owners &&
    a.patent?.number === b.patent?.number);

/** The row of a case that the public may see (30.5, 25, 30.7), or null. */
export function registerRow(state: CaseState): RegisterCasesTable | null {
  const { file, number } = state;
  const { dates, patent } = file;
  if (!file.publication || file.secrecy) return null;
  return {
    case_number: number,
    patent_number: patent?.number ?? null,
    kind: file.kind,
    title: file.title,
    status: registerStatusOf(state),
    holders: JSON.stringify((patent?.owners ?? file.applicants).map(({ name }) => name)),
    filed_on: dates.filing ?? null,
    published_on: file.publication.on,
    registered_on: (patent && dates.registration) ?? null,
    ended_on: patent?.endedOn ?? null,
  };
}

/** The words of such a case, each once. */
export function registerWords({ number, file }: CaseState): readonly RegisterWordsTable[] {
  const { kind, title, applicants, classification, patent } = file;
  const numbers = [number, ...(patent ? [patent.number] : [])];
  const names = (parties: readonly { readonly name: string }[] = []) => parties.flatMap(({ name }) => wordsOf(name));
  const words = {
    title: wordsOf(title),
    owner: names(patent?.owners),
    applicant: names(applicants),
    class: classification.map(symbolOf),
    number: numbers.flatMap((one) => [one, canonicalNumber(one, kind) ?? one]).map(symbolOf),
  } satisfies Record<WordField, readonly string[]>;
  return wordFields.flatMap((field) =>
    [...new Set(words[field])].map((word) => ({ case_number: number, field, word })),
  );
}
