/** The requests of docs/api.md and the answers shown under them, and whether an answer is as shown. */
import { isAsShown } from '../../scripts/generate-docs.console.js';

export interface Example {
  /** What a shell is given: an `sh` block. */
  readonly command: string;
  /** The block right after it, by its language: `json`, `http`, or `text` of which `…` stands for anything; null where nothing is printed. */
  readonly shown: { readonly language: string; readonly text: string } | null;
}

const blocks = /^```(\w+)\n([\s\S]*?)^```$/gm;

/** The `sh` blocks of a page, in order. */
export function examplesOf(page: string): readonly Example[] {
  const found = [...page.matchAll(blocks)].map(([, language = '', text = '']) => ({ language, text }));
  return found.flatMap(({ language, text }, i) => {
    const next = found[i + 1];
    const shown = next && ['json', 'http', 'text'].includes(next.language) ? next : null;
    return language === 'sh' ? [{ command: text, shown }] : [];
  });
}

const any = '…';

/** Whether a value is as shown: objects may have more members, `…` stands for any text, and in a list for any items or none. */
export function isLike(shown: unknown, actual: unknown): boolean {
  if (typeof shown === 'string') return typeof actual === 'string' && isAsShown(shown, actual);
  if (Array.isArray(shown)) return Array.isArray(actual) && isListLike(shown, actual);
  if (typeof shown !== 'object' || shown === null) return shown === actual;
  if (typeof actual !== 'object' || actual === null) return false;
  return Object.entries(shown).every(([name, value]) => isLike(value, (actual as Record<string, unknown>)[name]));
}

function isListLike([first, ...others]: readonly unknown[], actual: readonly unknown[]): boolean {
  if (first === undefined) return actual.length === 0;
  if (first === any) return actual.some((_, i) => isListLike(others, actual.slice(i))) || isListLike(others, []);
  return actual.length > 0 && isLike(first, actual[0]) && isListLike(others, actual.slice(1));
}

/** Whether what a command printed is what the page shows. Throws where the page shows JSON that is none. */
export function isAnswer(shown: Example['shown'], printed: string): boolean {
  if (shown === null) return printed === '';
  if (shown.language === 'json') return isJsonLike(shown.text, printed);
  if (shown.language === 'text') return isAsShown(shown.text.trimEnd(), printed.trimEnd());
  const [head, body] = partsOf(shown.text);
  const [actualHead, actualBody] = partsOf(printed);
  const hasLine = (line: string): boolean => actualHead.some((actual) => isAsShown(line, actual));
  return head[0] === actualHead[0] && head.every(hasLine) && (body === '' || isJsonLike(body, actualBody));
}

function isJsonLike(shown: string, printed: string): boolean {
  const expected: unknown = JSON.parse(shown);
  try {
    return isLike(expected, JSON.parse(printed));
  } catch {
    return false;
  }
}

/** The lines of the head of an answer, and its body. */
function partsOf(message: string): readonly [readonly string[], string] {
  const [head = '', ...body] = message.replaceAll('\r\n', '\n').split('\n\n');
  return [head.trim().split('\n'), body.join('\n\n').trim()];
}
