/** Formats one ICU message. Compiled messages are kept, for a catalogue is small and a night's post is not. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './catalogue.ts';

const compiled = new Map<string, IntlMessageFormat>();

/** The text of a message with its values put in. Throws the library's `FormatError` where a value is missing. */
export function formatMessage(
  message: string,
  language: Language,
  values: Readonly<Record<string, string | number>>,
): string {
  const key = `${language} ${message}`;
  let format = compiled.get(key);
  if (!format) {
    format = new IntlMessageFormat(message, language);
    compiled.set(key, format);
  }
  return String(format.format(values));
}
