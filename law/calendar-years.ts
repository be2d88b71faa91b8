/**
 * The dated facts of the office's calendar: holidays by date, the years announced by decree, and an estimate for the
 * years that are not. A data table. Labour Code, Art. 105 and 106; Election Code, Art. 8.2.
 */

import { hijriToGregorian } from '@tabby_ai/hijri-converter';
import { nextDay } from './civil-date.ts';
import type { CivilDate } from './types.ts';

/** A day made free or made a working day, for one year only: by exchange with the day `for`, or as a polling day. */
export interface DayChange {
  readonly date: CivilDate;
  readonly name: 'exchange' | 'pollingDay';
  readonly for?: CivilDate;
  readonly decree?: string;
}

/**
 * What is announced for one year. `novruz`, `ramazan` and `qurban` list the days that fall in `year` (a year can see
 * two feasts of one name); `closed` and `worked` may also name days of the years beside it, as one decree often does.
 */
export interface CalendarYear {
  readonly year: number;
  readonly status: 'decreed' | 'projected';
  readonly decree?: string;
  readonly novruz: readonly CivilDate[];
  readonly ramazan: readonly CivilDate[];
  readonly qurban: readonly CivilDate[];
  readonly closed: readonly DayChange[];
  readonly worked: readonly DayChange[];
  readonly source: string;
}

/** Holidays on a fixed day that are non-working (Labour Code, Art. 105.2), with the first year they were. */
export const fixedHolidays: readonly { monthDay: string; name: string; from?: number }[] = [
  { monthDay: '01-01', name: 'newYear' },
  { monthDay: '01-02', name: 'newYear' },
  { monthDay: '03-08', name: 'womensDay' },
  { monthDay: '05-09', name: 'victoryOverFascismDay' },
  { monthDay: '05-28', name: 'independenceDay' },
  { monthDay: '06-15', name: 'nationalSalvationDay' },
  { monthDay: '06-26', name: 'armedForcesDay' },
  { monthDay: '11-08', name: 'victoryDay', from: 2021 },
  { monthDay: '11-09', name: 'stateFlagDay' },
  { monthDay: '12-31', name: 'solidarityDay' },
];

/** The day of nationwide mourning: non-working, but no holiday, so it never moves (Labour Code, Art. 106). */
export const mourning = { monthDay: '01-20', name: 'nationalMourningDay' };

/** The years that can be worked out: what the law's terms can reach and the estimate covers. */
export const firstYear = 1990;
export const lastYear = 2077;

/** Years announced by the Cabinet of Ministers, with the working-time norm of the Ministry of Labour as a check. */
export const decreedYears: readonly CalendarYear[] = [
  {
    year: 2024,
    status: 'decreed',
    decree: 'Cabinet of Ministers, No 448 of 9 December 2023',
    novruz: days('2024-03-20', 5),
    ramazan: days('2024-04-10', 2),
    qurban: days('2024-06-16', 2),
    closed: [
      exchange('2024-01-04', '2023-12-30', 'Cabinet of Ministers, No 447 of 9 December 2023'),
      exchange('2024-01-05', '2024-01-07', 'Cabinet of Ministers, No 447 of 9 December 2023'),
      polling('2024-02-07', 'Presidential order of 7 December 2023, early presidential election'),
      exchange('2024-04-12', '2024-04-06', 'Cabinet of Ministers, February 2024'),
      exchange('2024-12-30', '2024-12-28', 'Cabinet of Ministers, November 2024'),
    ],
    worked: [
      exchange('2023-12-30', '2024-01-04', 'Cabinet of Ministers, No 447 of 9 December 2023'),
      exchange('2024-01-07', '2024-01-05', 'Cabinet of Ministers, No 447 of 9 December 2023'),
      exchange('2024-04-06', '2024-04-12', 'Cabinet of Ministers, February 2024'),
      exchange('2024-12-28', '2024-12-30', 'Cabinet of Ministers, November 2024'),
      exchange('2024-12-29', '2025-01-03', 'Cabinet of Ministers, November 2024'),
    ],
    source: 'Ministry of Labour, working-time norm for 2024, and the exchanges decreed after it',
  },
  {
    year: 2025,
    status: 'decreed',
    decree: 'Cabinet of Ministers, 11 December 2024',
    novruz: days('2025-03-20', 5),
    ramazan: days('2025-03-30', 2),
    qurban: days('2025-06-06', 2),
    closed: [
      exchange('2025-01-03', '2024-12-29', 'Cabinet of Ministers, November 2024'),
      polling('2025-01-29', 'Municipal elections of 29 January 2025'),
      exchange('2025-03-27', '2025-03-10', 'Cabinet of Ministers, February 2025'),
      exchange('2025-03-28', '2025-04-01', 'Cabinet of Ministers, February 2025'),
    ],
    worked: [
      exchange('2025-03-10', '2025-03-27', 'Cabinet of Ministers, February 2025'),
      exchange('2025-04-01', '2025-03-28', 'Cabinet of Ministers, February 2025'),
    ],
    source: 'Ministry of Labour, working-time norm for 2025 (239 working days), and the exchanges decreed after it',
  },
  {
    year: 2026,
    status: 'decreed',
    decree: 'Cabinet of Ministers, No 362 of 2 December 2025',
    novruz: days('2026-03-20', 5),
    ramazan: days('2026-03-20', 2),
    qurban: days('2026-05-27', 2),
    closed: [],
    worked: [],
    source: 'Ministry of Labour, working-time norm for 2026 (241 working days)',
  },
];

/**
 * A year that nobody has announced: fixed days and Novruz by rule, Ramazan and Qurban (1-2 Shawwal, 10-11 Dhu al-Hijja)
 * by the Umm al-Qura calendar, which the decrees have met or missed by a day. Years outside its tables get neither.
 */
export function projectedYear(year: number): CalendarYear {
  return {
    year,
    status: 'projected',
    novruz: days(`${year}-03-20`, 5),
    ramazan: feastDays(year, 10, 1),
    qurban: feastDays(year, 12, 10),
    closed: [],
    worked: [],
    source: 'rule, and the Umm al-Qura calendar as an estimate',
  };
}

function feastDays(year: number, month: number, day: number): CivilDate[] {
  const around = Math.floor(((year - 622) * 33) / 32);
  return [around - 1, around]
    .filter((hijriYear) => hijriYear >= 1343 && hijriYear <= 1500)
    .map((hijriYear) => hijriToGregorian({ year: hijriYear, month, day }))
    .map(({ year: y, month: m, day: d }) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
    .flatMap((first) => days(first, 2))
    .filter((date) => date.startsWith(`${year}-`));
}

function days(first: string, count: number): CivilDate[] {
  const list = [first as CivilDate];
  for (let last = list[0]; last && list.length < count; list.push(last)) last = nextDay(last);
  return list;
}

function exchange(date: string, counterpart: string, decree: string): DayChange {
  return { date: date as CivilDate, name: 'exchange', for: counterpart as CivilDate, decree };
}

function polling(date: string, decree: string): DayChange {
  return { date: date as CivilDate, name: 'pollingDay', decree };
}
