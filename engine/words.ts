/** Days, lengths and reasons in words, in the two languages of the office. Our own tables: they must not change with Intl data. */
import { monthsAndDays, weekday } from '../law/index.ts';
import type { CivilDate, DayOff, Length } from '../law/index.ts';
import { az } from './words/az.ts';
import { en } from './words/en.ts';
import type { Language, Words } from './words/types.ts';

export type { Language, LimitWords, TriggerName, WaitingWords, Words } from './words/types.ts';

const languages: Readonly<Record<Language, Words>> = { az, en };

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return languages[language];
}

/** `20 January 2026 (Tuesday)`. */
export function dayAndWeekday(words: Words, date: CivilDate): string {
  return `${words.day(date)} (${words.weekdays[weekday(date) - 1]})`;
}

/** `P2M` as `2 months`, with what prolongs it as one length where both count in the same unit. */
export function lengthInWords(words: Words, length: Length, extension?: Length): string {
  const [one, more] = [monthsAndDays(length), extension ? monthsAndDays(extension) : { months: 0, days: 0 }];
  const [months, days] = [one.months + more.months, one.days + more.days];
  const parts = [
    ...(months > 0 ? [months % 12 === 0 ? words.years(months / 12) : words.months(months)] : []),
    ...(days > 0 || months === 0 ? [words.days(days)] : []),
  ];
  return parts.join(' + ');
}

/** Why a day is not a working day. A name that the calendar brings and no table has is shown as it is. */
export function dayOffInWords(words: Words, { code, name = '', because, decree }: DayOff): string {
  const called = words.daysOff[name] ?? name;
  const by = decree ? `; ${decree}` : '';
  switch (code) {
    case 'weekend':
      return words.daysOff['weekend'] ?? code;
    case 'holiday':
    case 'mourning':
      return called;
    case 'transferred':
      return because ? words.say.moved(called, words.day(because)) : called;
    case 'closed':
      return `${name === 'exchange' && because ? words.say.exchanged(words.day(because)) : called}${by}`;
    case 'officeClosure':
      return words.say.closure(name);
  }
}
