/** Codes of the law in plain English, for people at a terminal. */
import { wordsOf } from '../engine/index.ts';
import { weekday } from '../law/index.ts';
import type { CivilDate, DayOff } from '../law/index.ts';

const words = wordsOf('en');

export function weekdayName(date: CivilDate): string {
  return words.weekdays[weekday(date) - 1] ?? '';
}

/** `victoryDay` as `victory day`; what is not a code stays as it is. */
export function spaced(code: string): string {
  return /^[a-z]+([A-Z][a-z]*)*\d*$/.test(code)
    ? code.replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
    : code;
}

/** Why a day is not a working day. */
export function dayOffInWords({ code, name = '', because, decree }: DayOff): string {
  const called = words.daysOff[name] ?? name;
  switch (code) {
    case 'weekend':
      return words.daysOff['weekend'] ?? 'weekend';
    case 'holiday':
    case 'mourning':
      return called;
    case 'transferred':
      return because ? words.say.moved(called, words.day(because)) : called;
    case 'closed':
      return `${name === 'exchange' && because ? words.say.exchanged(words.day(because)) : called}${decree ? ` (${decree})` : ''}`;
    case 'officeClosure':
      return words.say.closure(name);
  }
}

/** Money in qəpik as manat. */
export function moneyInWords(minor: number): string {
  return `${(minor / 100).toFixed(2)} AZN`;
}
