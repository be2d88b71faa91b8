import {
  deficient,
  examined,
  firstSecondAfter,
  lastSecondOf,
  lawWith,
  paid,
  received,
} from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { howEnded } from '../../support/oppositions.ts';

describe('28.1: without a claim, priority is the day on which a regular application was received', () => {
  test('28.1: regular from the start', () => {
    expect(examined('2026-01-05').now.file.priority).toMatchObject({
      date: '2026-01-05',
      basis: '28.1',
      established: true,
    });
  });

  test.each([
    ['the day of receipt stays', 'filingDateStays', '2026-01-05'],
    ['the day it became regular', 'dayItBecameRegular', '2026-02-10'],
  ] as const)('28.1: put in order in time (policy): %s', (_name, curedApplication, date) => {
    const c = deficient('2026-01-20', {}, lawWith({ curedApplication }))
      .act('CORRECTION_FILED', '2026-02-10', { papers: ['description'] })
      .act('FORMAL_EXAMINATION_PASSED', '2026-02-16');
    expect(c.now.file.priority).toMatchObject({ date, basis: '28.1' });
  });

  test('28.1: a priority that is claimed does not move with the filing date', () => {
    const claim = { basis: 'exhibition', date: '2025-10-01', country: 'TR', exhibition: 'Expo' };
    const c = deficient('2026-01-20', { priorities: [claim] }, lawWith({ curedApplication: 'dayItBecameRegular' }))
      .act('CORRECTION_FILED', '2026-02-10', { papers: ['description'] })
      .act('FORMAL_EXAMINATION_PASSED', '2026-02-16');
    expect(c.now.file.priority).toMatchObject({ date: '2025-10-01', basis: 'exhibition' });
    expect(c.now.file.dates.filing).toBe('2026-02-10');
  });
});

describe('28.1 (policy curedApplication): every time counted from the filing date moves with it', () => {
  const regular = lawWith({ curedApplication: 'dayItBecameRegular' });
  /** Received on 5 January 2026, a paper missing; it came on a day, and was found to be enough. */
  const cured = (on: string, passedOn: string, under = regular) =>
    deficient('2026-01-20', {}, under)
      .act('CORRECTION_FILED', on, { papers: ['description'] })
      .act('FORMAL_EXAMINATION_PASSED', passedOn);
  const amendment = { what: 'Tərifnamənin 3-cü səhifəsi' };

  test('27.8: free for a month again, until its last second; nobody is written to for that', () => {
    const c = cured('2026-02-10', '2026-02-16');
    expect(c.due('freeAmendment')).toBe('2026-03-10');
    expect(c.try('AMENDMENT_FILED', lastSecondOf('2026-03-10'), amendment).ok).toBe(true);
    expect(c.refused('AMENDMENT_FILED', firstSecondAfter('2026-03-10'), amendment).code).toBe('fee.missing');
    expect([c.notices.filter((n) => n === 'formalDecision').length, c.notices.includes('limitMoved')]).toEqual([
      1,
      false,
    ]);
  });

  test.each([
    ['found to be enough when the month is over', '2026-02-10', '2026-03-11', regular],
    ['the day of receipt stays (policy)', '2026-02-10', '2026-02-16', lawWith({ curedApplication: 'filingDateStays' })],
  ] as const)('27.8: not free again: %s', (_, on, passedOn, under) => {
    const c = cured(on, passedOn, under);
    expect(c.term('freeAmendment')).toBeUndefined();
    expect(c.refused('AMENDMENT_FILED', passedOn, amendment).code).toBe('fee.missing');
  });

  test('27.8: a month that still runs goes on to its new end, once', () => {
    const c = cured('2026-01-26', '2026-01-30');
    expect(c.due('freeAmendment')).toBe('2026-02-26');
    expect(howEnded(c, 'freeAmendment')).toBe('superseded');
  });

  test('29.5, 29.10, 41: the times for divisionals, requests and filing abroad, over or not', () => {
    const extension = { months: 12, payment: paid(6000, '2026-03-02') };
    const late = (under: typeof regular): CaseDriver =>
      deficient('2026-01-20', {}, under)
        .act('EXTENSION_REQUESTED', '2026-03-02', extension)
        .act('CORRECTION_FILED', '2027-03-10', { papers: ['description'] })
        .act('FORMAL_EXAMINATION_PASSED', '2027-03-15');
    const ends = (c: CaseDriver) =>
      (['divisional', 'foreignFiling', 'examinationRequest'] as const).map((l) => c.due(l));
    expect(ends(late(lawWith({})))).toEqual([undefined, undefined, '2027-07-05']);
    expect(ends(late(regular))).toEqual(['2028-03-10', '2028-03-10', '2028-09-11']);
  });

  test('28.1: regular on the day on which the last missing paper came, and not by what was not missing', () => {
    const filed = (c: CaseDriver) => [c.now.file.dates.filing, c.now.file.priority.date];
    const whole = received('2026-01-05', 'invention', {}, regular)
      .act('CORRECTION_FILED', '2026-01-20', { papers: ['drawings'] })
      .act('FORMAL_EXAMINATION_PASSED', '2026-01-26');
    expect(filed(whole)).toEqual(['2026-01-05', '2026-01-05']);
    const more = deficient('2026-01-20', {}, regular)
      .act('CORRECTION_FILED', '2026-02-10', { papers: ['description'] })
      .act('CORRECTION_FILED', '2026-03-15', { papers: ['drawings'] })
      .act('FORMAL_EXAMINATION_PASSED', '2026-03-16');
    expect(filed(more)).toEqual(['2026-02-10', '2026-02-10']);
    const dropped = deficient('2026-01-20', {}, regular)
      .act('DEFICIENCIES_DROPPED', '2026-02-02', { papers: ['description'], reasons: 'Var idi.' })
      .act('CORRECTION_FILED', '2026-02-10', { papers: ['drawings'] })
      .act('FORMAL_EXAMINATION_PASSED', '2026-02-16');
    expect(filed(dropped)).toEqual(['2026-01-05', '2026-01-05']);
    const late = { recorded: '2026-02-12' };
    const earlier = deficient('2026-01-20', {}, regular)
      .act('CORRECTION_FILED', '2026-02-10', { papers: ['description'] })
      .act('CORRECTION_FILED', '2026-02-05', { papers: ['description'] }, late)
      .act('FORMAL_EXAMINATION_PASSED', '2026-02-16');
    expect(filed(earlier)).toEqual(['2026-02-05', '2026-02-05']);
  });

  test('29.1, 30.1: what is counted from receipt stays', () => {
    const c = cured('2026-02-10', '2026-02-16');
    expect(c.due('applicationPublication')).toBe('2027-01-05');
    expect(received('2026-01-05', 'invention', {}, regular).due('applicationPublication')).toBe('2027-01-05');
  });
});
