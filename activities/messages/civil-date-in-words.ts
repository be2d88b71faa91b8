/** Days, lengths of time and money as a letter writes them. Our own tables: legal dates must not change with Node's Intl data. */
import type { CivilDate } from '../../law/index.ts';
import type { Language } from './catalogue.ts';

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day: `20.01.2026` in Azerbaijani, `20 January 2026` in English. */
export function civilDateInWords(date: CivilDate, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (language === 'az') return `${day}.${month}.${year}`;
  return `${Number(day)} ${englishMonths[Number(month) - 1]} ${year}`;
}

/** An amount in qəpik: `1 250,00 AZN` in Azerbaijani, `AZN 1,250.00` in English. */
export function moneyInWords(minor: number, language: Language): string {
  const sign = minor < 0 ? '-' : '';
  const whole = String(Math.trunc(Math.abs(minor) / 100));
  const cents = String(Math.abs(minor) % 100).padStart(2, '0');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'az' ? ' ' : ',');
  return language === 'az' ? `${sign}${grouped},${cents} AZN` : `AZN ${sign}${grouped}.${cents}`;
}

/** Whether a text is a day, `YYYY-MM-DD`, and so is to be written as one. */
export function isCivilDate(text: string): text is CivilDate {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text);
}
