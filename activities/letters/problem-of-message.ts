/** Whether a text of an office's own can be printed in every letter: it is read whole, every branch of it. */
import { TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../messages/catalogue.ts';
import { countValues } from '../messages/catalogue.ts';
import { nothingKnown } from '../messages/render-notice.ts';

type Elements = ReturnType<IntlMessageFormat['getAst']>;
type Element = Elements[number];

/** What is wrong with a message, in words; null if nothing is. Values are text, but for the counts. */
export function problemOfMessage(message: string, language: Language): string | null {
  try {
    const problem = problemIn(new IntlMessageFormat(message, language).getAst());
    return problem ?? (isClosed(message, language) ? null : "has a quote (') before { or } that is never closed");
  } catch (error) {
    return `cannot be read as a message: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Whether what is put behind it is still read as a message. */
const isClosed = (message: string, language: Language): boolean =>
  new IntlMessageFormat(`${message} {number}`, language).getAst().at(-1)?.type === TYPE.argument;

function problemIn(elements: Elements): string | null {
  for (const element of elements) {
    const problem = problemOf(element);
    if (problem !== null) return problem;
  }
  return null;
}

const isCount = (name: string): boolean => (countValues as readonly string[]).includes(name);

function problemOf(element: Element): string | null {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return null;
    case TYPE.argument:
      return unknown(element.value);
    case TYPE.number:
      return unknown(element.value) ?? (isCount(element.value) ? null : notNumber(element.value));
    case TYPE.plural:
      return unknown(element.value) ?? (isCount(element.value) ? branches(element.options) : notNumber(element.value));
    case TYPE.select:
      return unknown(element.value) ?? branches(element.options);
    case TYPE.date:
    case TYPE.time:
      return unknown(element.value) ?? `{${element.value}} is text already; write it without a format`;
    case TYPE.tag:
      return `<${element.value}> is a tag; a letter is plain text`;
  }
}

function branches(options: Readonly<Record<string, { readonly value: Elements }>>): string | null {
  return Object.values(options).reduce<string | null>((found, { value }) => found ?? problemIn(value), null);
}

const unknown = (name: string): string | null =>
  Object.hasOwn(nothingKnown, name)
    ? null
    : `{${name}} is not a value of a letter; allowed: ${Object.keys(nothingKnown).join(', ')}`;

const notNumber = (name: string): string => `{${name}} is no number; numbers are ${countValues.join(', ')}`;
