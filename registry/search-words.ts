/**
 * Words as they are looked for: without case and without marks, so that Gunes finds Günəş, in every database alike. The
 * two letters of Azerbaijani that have no mark to take off are read as those that people type for them.
 */
const plain: Readonly<Record<string, string>> = { ı: 'i', ə: 'e' };

const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıə]/g, (letter) => plain[letter] ?? letter);

/** The words of a title or a name, each once. */
export const wordsOf = (text: string): readonly string[] => [
  ...new Set(
    folded(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  ),
];

/** A number or a symbol of a classification as one word: `A 2026 0012`, `A-2026-0012` and `a20260012` are the same. */
export const symbolOf = (text: string): string => folded(text).replace(/[\s-]+/g, '');
