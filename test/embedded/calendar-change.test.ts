/** What a change of the calendar means for terms: which days changed, which ends move, what was ended too soon. */
import {
  calendarChange,
  changeInWords,
  endedTooSoon,
  endsOtherwise,
  latestEnd,
} from '../../embedded/calendar-change.ts';
import { civilDate, length, makeLaw, standardCalendar, withClosure, withYear, workOut } from '../../law/index.ts';
import type { Calendar, CalendarYear, Law } from '../../law/index.ts';
import type { TermRecord } from '../../registry/index.ts';
import { lawWith } from '../support/case-driver.ts';
import { year2027 } from './settings-desk.ts';

const closed = withClosure(standardCalendar, { date: civilDate('2026-04-02'), reason: 'flood' });
const decreed = withYear(standardCalendar, {
  ...year2027(),
  status: 'decreed',
  closed: [],
  worked: [],
  source: 's',
} as unknown as CalendarYear);
const lawOn = (calendar: Calendar): Law => makeLaw({ calendar });

/** Two months from a day, as the shipped calendar has them. */
function term(trigger: string, more: Partial<TermRecord> = {}): TermRecord {
  const movement = more.whose === 'office' ? 'none' : 'nextWorkingDay';
  const due = workOut({ trigger: civilDate(trigger), length: length('P2M'), movement }, standardCalendar);
  return {
    limit: 'formalReply',
    proceeding: 'application',
    whose: 'applicant',
    status: 'running',
    provisional: due.provisional,
    due,
    how: null,
    begunSeq: 3,
    endedSeq: null,
    ...more,
  } as TermRecord;
}

const missed = { status: 'ended', how: 'missed', endedSeq: 5 } as const;

describe('days', () => {
  test('a closure is one day, and ends within a month of it can have moved', () => {
    const change = calendarChange([standardCalendar], closed);
    expect([...change.days]).toEqual(['2026-04-02']);
    expect(latestEnd(change)).toBe('2026-05-03T20:00:00Z');
  });

  test('the same calendar, or a closure on a day off, changes none', () => {
    const weekend = withClosure(standardCalendar, { date: civilDate('2026-04-04'), reason: 'flood' });
    for (const calendar of [standardCalendar, weekend]) {
      const change = calendarChange([standardCalendar], calendar);
      expect(change.days.size).toBe(0);
      expect(latestEnd(change)).toBeNull();
    }
  });

  test('a year that confirms the estimate changes no day, but its ends become final', () => {
    const change = calendarChange([standardCalendar], decreed);
    expect(change.last).toBe('2027-12-31');
    expect([...change.days].every((day) => day.startsWith('2027-'))).toBe(true);
  });

  test('of several calendars before, each counts', () => {
    expect([...calendarChange([closed, standardCalendar], standardCalendar).days]).toEqual(['2026-04-02']);
  });
});

describe('running terms', () => {
  test.each([
    ['2026-02-02', true],
    ['2026-02-01', false],
    ['2026-02-03', false],
    ['2026-01-30', false],
  ])('a term from %s that ends on the closed day or not: %s', (trigger, moved) => {
    expect(endsOtherwise(term(trigger), lawOn(closed))).toBe(moved);
  });

  test('a duty of the office does not move, unless the policy says so', () => {
    const office = term('2026-02-02', { whose: 'office' });
    expect(endsOtherwise(office, lawOn(closed))).toBe(false);
    const { settings } = lawWith({ movement: 'everyone' });
    expect(endsOtherwise(office, makeLaw({ calendar: closed, settings }))).toBe(true);
  });

  test('where nobody is spared a day off, and for the term of a right, nothing moves', () => {
    const { settings } = lawWith({ movement: 'nobody' });
    expect(endsOtherwise(term('2026-02-02'), makeLaw({ calendar: closed, settings }))).toBe(false);
    const right = term('2026-02-02', { limit: 'patentTerm', whose: 'owner' });
    expect(endsOtherwise(right, lawOn(closed))).toBe(false);
  });

  test('29.2 (policy): prolonged from its moved end, a term goes by what moves that end', () => {
    const due = (calendar: Calendar) =>
      workOut(
        {
          trigger: civilDate('2026-02-02'),
          length: length('P2M'),
          extension: length('P1M'),
          extended: 'fromMovedEnd',
          movement: 'nextWorkingDay',
        },
        calendar,
      );
    expect([due(standardCalendar).due, due(closed).due]).toEqual(['2026-05-04', '2026-05-04']);
    expect(endsOtherwise(term('2026-02-02', { due: due(standardCalendar) }), lawOn(closed))).toBe(false);
    const wider = withClosure(withClosure(closed, { date: civilDate('2026-04-03'), reason: 'flood' }), {
      date: civilDate('2026-04-06'),
      reason: 'flood',
    });
    expect(due(wider).due).toBe('2026-05-07');
    expect(endsOtherwise(term('2026-02-02', { due: due(standardCalendar) }), lawOn(wider))).toBe(true);
    expect(endsOtherwise(term('2026-02-02', { due: due(wider) }), lawOn(wider))).toBe(false);
  });

  test('a provisional end becomes final', () => {
    expect(endsOtherwise(term('2027-01-18'), lawOn(decreed))).toBe(true);
    expect(endsOtherwise(term('2026-01-18'), lawOn(decreed))).toBe(false);
  });
});

describe('ended terms', () => {
  const change = calendarChange([standardCalendar], closed);
  const tooSoon = (one: TermRecord, others: readonly TermRecord[] = []) =>
    endedTooSoon(one, [one, ...others], change, lawOn(closed));

  test('missed on a day that was closed: too soon; on another: not', () => {
    expect(tooSoon(term('2026-02-02', missed))).toBe(true);
    expect(tooSoon(term('2026-02-03', missed))).toBe(false);
  });

  test('met or cancelled: not', () => {
    for (const how of ['met', 'cancelled']) expect(tooSoon(term('2026-02-02', { ...missed, how }))).toBe(false);
  });

  test('superseded: unless another term has taken its place', () => {
    const gone = term('2026-02-02', { ...missed, how: 'superseded' });
    expect(tooSoon(gone)).toBe(true);
    expect(tooSoon(gone, [term('2026-02-02', { begunSeq: 5 })])).toBe(false);
  });
});

test('what changed is said in words', () => {
  expect(changeInWords(standardCalendar, decreed)).toBe('2027: Cabinet of Ministers, No 1 of 1 December 2026');
  expect(changeInWords(decreed, closed)).toBe('2027 is no longer decreed; closed on 2026-04-02: flood');
  expect(changeInWords(closed, standardCalendar)).toBe('no longer closed on 2026-04-02');
});
