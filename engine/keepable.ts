/** Whether a value from outside can be kept: what a record hashes and a database stores as text. */

/** How deep a value may be nested; forms of acts need six. */
const deepest = 64;

/** What of a JSON value cannot be kept, in words, or null. Looks at no more than it must, and never too deep itself. */
export function problemOfJson(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return problemOfText(value);
  if (typeof value !== 'object' || value === null) return null;
  if (depth === deepest) return `something nested deeper than ${deepest}`;
  for (const [key, member] of Object.entries(value)) {
    const problem = problemOfText(key) ?? problemOfJson(member, depth + 1);
    if (problem !== null) return problem;
  }
  return null;
}

function problemOfText(text: string): string | null {
  if (!text.isWellFormed()) return 'a text with half of a character (a lone surrogate)';
  return text.includes('\0') ? 'a text with a null character' : null;
}
