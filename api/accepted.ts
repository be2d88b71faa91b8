/** Which of the forms of an answer a caller wants, by its `Accept` header (RFC 9110, 12.5.1). */

/** The best of what is offered, the first where several are as good; null where none is wanted. */
export function accepted(header: string | undefined, offered: readonly string[]): string | null {
  if (header === undefined || header.trim() === '') return offered[0] ?? null;
  const ranges = header.split(',').map(rangeOf);
  const weighed = offered.map((type) => ({ type, weight: weightOf(type, ranges) }));
  const best = Math.max(...weighed.map(({ weight }) => weight));
  return best > 0 ? (weighed.find(({ weight }) => weight === best)?.type ?? null) : null;
}

interface Range {
  readonly range: string;
  readonly weight: number;
}

function rangeOf(text: string): Range {
  const [range = '', ...params] = text.split(';').map((part) => part.trim().toLowerCase());
  const q = params.find((param) => param.startsWith('q='));
  const weight = q === undefined ? 1 : Number(q.slice(2));
  return { range, weight: Number.isFinite(weight) ? weight : 0 };
}

/** By the most particular range that has the type. */
function weightOf(type: string, ranges: readonly Range[]): number {
  for (const wanted of [type, `${type.split('/')[0]}/*`, '*/*']) {
    const found = ranges.find(({ range }) => range === wanted);
    if (found) return found.weight;
  }
  return 0;
}
