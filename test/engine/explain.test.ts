/** A date explained: from what, how long, which days were skipped and why, how certain. */
import { explain } from '../../engine/index.ts';
import { civilDate, length, standardCalendar, withClosure, workOut } from '../../law/index.ts';
import type { Counted } from '../../law/index.ts';
import type { Term } from '../../machines/index.ts';
import { deficient, examined, lawWith, paid, received, refusedCase } from '../support/case-driver.ts';

const counted = (trigger: string, long: string, more: Partial<Counted> = {}) =>
  workOut({ trigger: civilDate(trigger), length: length(long), movement: 'nextWorkingDay', ...more }, standardCalendar);

test('policy "last day is a non-working day": every day of Novruz 2026 that was skipped is named with its reason', () => {
  const { due, rawEnd, skipped, final, lines } = explain(counted('2026-01-20', 'P2M'));
  expect({ rawEnd, due, final }).toEqual({ rawEnd: '2026-03-20', due: '2026-03-31', final: true });
  expect(skipped.map((s) => s.date)).toEqual([
    '2026-03-20',
    '2026-03-21',
    '2026-03-22',
    '2026-03-23',
    '2026-03-24',
    '2026-03-25',
    '2026-03-26',
    '2026-03-27',
    '2026-03-28',
    '2026-03-29',
    '2026-03-30',
  ]);
  expect(skipped[0]?.words).toBe('Novruz');
  expect(skipped.every((s) => s.words.length > 3)).toBe(true);
  expect(lines[0]).toBe('Counted from 20 January 2026 (Tuesday): the day given.');
  expect(lines.at(-2)).toBe('Last day: 31 March 2026 (Tuesday), until 24:00 in Baku (2026-03-31T20:00:00Z).');
});

test('policy "extended limit": the whole is counted as one period from the original trigger', () => {
  const { extension, lines, due } = explain(counted('2026-01-31', 'P2M', { extension: length('P3M') }));
  expect({ extension, due }).toEqual({ extension: 'P3M', due: '2026-06-30' });
  expect(lines).toContain(
    'Length: 2 months, prolonged by 3 months: 5 months, counted as one period from the same day.',
  );
});

test('policy "extended limit", the other reading: counted from the last day to which the limit had moved', () => {
  const c = deficient('2026-01-20', {}, lawWith({ extendedLimit: 'fromMovedEnd' }));
  c.act('EXTENSION_REQUESTED', '2026-03-02', { months: 1, payment: paid(500, '2026-03-02') });
  const { unextended, due, lines } = explain(c.term('formalReply') as Term);
  expect(unextended).toMatchObject({ rawEnd: '2026-03-20', due: '2026-03-31' });
  expect(unextended?.skipped).toHaveLength(11);
  expect(due).toBe('2026-04-30');
  expect(lines).toContain('Prolonged by 1 month, counted from its last day, 31 March 2026 (Tuesday).');
  expect(lines).toContain('Length: 2 months.');
});

test('29.3 (policy): the examination on content ends with the limit for publication where its own length ends later', () => {
  const bound = (decided: string, settings: Record<string, string> = {}) => {
    const c = received('2026-01-05', 'invention', {}, lawWith(settings))
      .until(decided)
      .act('FORMAL_EXAMINATION_PASSED', decided);
    return explain(c.term('substantiveExamination') as Term);
  };
  const late = bound('2026-10-01');
  expect([late.boundTo, late.due]).toEqual(['applicationPublication', '2027-01-05']);
  expect(late.lines).toContainEqual(
    'Bound to another limit, publication of the application: it ends with that one, on 5 January 2027 (Tuesday).',
  );
  const early = bound('2026-02-02');
  expect([early.boundTo, early.due]).toEqual([undefined, '2026-08-02']);
  expect(early.lines.join()).not.toContain('Bound to');
  const dayBefore = bound('2026-02-02', { counting: 'triggerIncluded' });
  expect([dayBefore.boundTo, dayBefore.due]).toEqual([undefined, '2026-08-01']);
});

test('an end in a year whose days off are not announced is provisional, and says so', () => {
  const explained = explain(counted('2030-01-14', 'P2M'));
  expect(explained.final).toBe(false);
  expect(explained.lines.at(-1)).toMatch(/provisional/);
});

test.each([
  ['on a worked Saturday: it is no day off', '2024-12-27', 'P1D', {}, null],
  ['on a Friday of Novruz, and does not move', '2026-02-20', 'P1M', { movement: 'none' }, '20 March 2026 (Friday)'],
  ['on a worked Saturday, and would not move', '2024-12-27', 'P1D', { movement: 'none' }, null],
  ['beyond the years of the calendar', '2090-01-10', 'P1M', { movement: 'none' }, null],
] as const)('Labour Code 105, 106: an end %s', (_what, from, long, more, standing) => {
  const said = explain(counted(from, long, more)).lines.filter((line) => line.includes('does not move'));
  expect(said).toEqual(standing === null ? [] : [`${standing} is a day off, but this limit does not move.`]);
});

test('29.1: a duty of the office that ends in Novruz, or on a day on which the office was closed', () => {
  const stands = (received: string, calendar = standardCalendar) =>
    explain(at(received), 'en', calendar).lines.filter((line) => line.includes('does not move'));
  const at = (on: string) => received(on).term('formalExamination') as Term;
  expect(stands('2026-02-20')).toEqual(['20 March 2026 (Friday) is a day off, but this limit does not move.']);
  expect(stands('2026-01-05')).toEqual([]);
  const closed = withClosure(standardCalendar, { date: civilDate('2026-02-05'), reason: 'su basıb' });
  expect(stands('2026-01-05', closed)).toEqual([
    '5 February 2026 (Thursday) is a day off, but this limit does not move.',
  ]);
});

test('a limit of a party worked out by an earlier calendar: what is a day off by now did not leave it standing', () => {
  const calendar = withClosure(standardCalendar, { date: civilDate('2026-02-16'), reason: 'su basıb' });
  const due = counted('2026-01-16', 'P1M');
  expect(explain(due, 'en', calendar).lines.join(' ')).not.toContain('does not move');
});

test('an end on a day off that does not move says that it does not', () => {
  const explained = explain(counted('2026-01-10', 'P1M', { movement: 'none' }));
  expect(explained.due).toBe('2026-02-10');
  const onSaturday = explain(counted('2026-01-14', 'P1M', { movement: 'none' }));
  expect(onSaturday.lines).toContain('14 February 2026 (Saturday) is a day off, but this limit does not move.');
});

describe('a term also says of which limit it is the end, and from what that was counted', () => {
  test.each([
    ['29.1', 'formalExamination', () => received(), 'receipt', 'L1'],
    ['29.6', 'appeal', () => refusedCase(), 'service.refusal', 'L12'],
    ['29.3', 'substantiveExamination', () => examined(), 'examination', 'L34'],
  ] as const)('%s: %s', (clause, limit, make, trigger, row) => {
    const term = make().term(limit);
    if (!term) throw new Error('no term');
    const explained = explain(term);
    expect(explained.limit).toMatchObject({ name: limit, clause, row });
    expect(explained.trigger.what).toBe(trigger);
    expect(explained.lines[0]).toContain(`(Article ${clause})`);
  });
});

test('in Azerbaijani, the same facts', () => {
  const due = counted('2026-01-20', 'P2M');
  const [az, en] = [explain(due, 'az'), explain(due, 'en')];
  expect(az.lines).toHaveLength(en.lines.length);
  expect(az.lines[0]).toBe('Hesablanır: 20.01.2026 (çərşənbə axşamı), göstərilmiş gün.');
  expect(az.lines.at(-2)).toContain('31.03.2026');
  expect(az.skipped.map(({ date, reason }) => ({ date, reason }))).toEqual(
    en.skipped.map(({ date, reason }) => ({ date, reason })),
  );
});
