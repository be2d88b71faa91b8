/** How a term is compared, reminded of, and ended. */
import { nextOf, remindersOf, sameEnd } from '../../engine/terms.ts';
import { civilDate, instant } from '../../law/index.ts';
import type { DueDate, Length } from '../../law/index.ts';
import {
  allMet,
  byPost,
  deficient,
  endsOf,
  examined,
  granted,
  law,
  paid,
  published,
  received,
  refusedCase,
  startOfDay,
} from '../support/case-driver.ts';
import type { CaseDriver } from '../support/case-driver.ts';

const termOf = (c: CaseDriver, limit: string) => {
  const found = c.term(limit);
  if (!found) throw new Error(`${limit} does not run`);
  return found;
};

describe('two ends are the same only if nothing that a party is told differs', () => {
  const { due } = termOf(deficient('2026-01-13'), 'formalReply');

  test('an end and its copy, worked out by another version of the calendar', () => {
    expect(sameEnd(due, { ...due })).toBe(true);
    expect(sameEnd(due, { ...due, calendar: `${due.calendar}+` })).toBe(true);
  });

  test.each([
    ['trigger', { trigger: civilDate('2026-01-14') }],
    ['last day', { due: civilDate('2026-03-16') }],
    ['instant', { endsAt: instant('2026-03-13T18:00:00+04:00') }],
    ['length', { length: 'P59D' as Length }],
    ['extension', { extension: 'P1M' as Length }],
    ['certainty', { provisional: !due.provisional }],
    ['end before it was moved', { rawEnd: civilDate('2026-03-12') }],
  ] satisfies [string, Partial<DueDate>][])('not with another %s', (_what, other) => {
    expect([sameEnd(due, { ...due, ...other }), sameEnd({ ...due, ...other }, due)]).toEqual([false, false]);
  });
});

describe('reminders', () => {
  /** Notice received on 13 January 2026, reply due on 13 March. */
  const reply = termOf(deficient('2026-01-13'), 'formalReply');
  const three = [
    { mark: 30, at: startOfDay('2026-02-11') },
    { mark: 14, at: startOfDay('2026-02-27') },
    { mark: 3, at: startOfDay('2026-03-10') },
  ] as const;

  test('29.2: a party is reminded 30, 14 and 3 days before the last day, at its start', () => {
    expect(reply.due.due).toBe('2026-03-13');
    expect(remindersOf(law, 'formalReply', reply.due)).toEqual(three);
  });

  test('29.1: the office is reminded when three quarters of its limit are over', () => {
    const { due } = termOf(received('2026-01-05'), 'formalExamination');
    expect([due.trigger, due.due]).toEqual(['2026-01-05', '2026-02-05']);
    expect(remindersOf(law, 'formalExamination', due)).toEqual([{ mark: 75, at: startOfDay('2026-01-28') }]);
  });

  test('29.5: of a window nobody is reminded', () => {
    expect(remindersOf(law, 'divisional', termOf(received(), 'divisional').due)).toEqual([]);
  });

  test('next comes the earliest that was not sent, and after the last the end', () => {
    const next = (sent: readonly number[]) => nextOf(law, 'formalReply', reply.due, sent);
    expect(next([])).toEqual({ next: three[0].at, mark: 30 });
    expect(next([30])).toEqual({ next: three[1].at, mark: 14 });
    expect(next([30, 14])).toEqual({ next: three[2].at, mark: 3 });
    expect(next([14])).toEqual({ next: three[0].at, mark: 30 });
    expect(next([30, 14, 3])).toEqual({ next: reply.due.endsAt, mark: null });
  });

  test('one whose moment has passed when the term begins is not sent', () => {
    expect([reply.reminded, reply.next]).toEqual([[], three[0].at]);
    /** 29.2: proved on 20 February that the notice came on 13 January. */
    const late = received('2026-01-05', 'invention', { ...byPost, contents: withoutDescription });
    late.act('DEFICIENCIES_FOUND', '2026-01-09', { missing: ['description'] });
    const service = { proceeding: late.last('service') };
    late.act('NOTICE_SERVED', '2026-02-20', { on: '2026-01-13', how: 'post' }, service);
    expect([termOf(late, 'formalReply').reminded, termOf(late, 'formalReply').next]).toEqual([[30], three[1].at]);
  });
});

const withoutDescription = { request: true, description: false, claims: true, abstract: true, drawings: 'notNeeded' };

describe('how a term ends', () => {
  test('29.1: met by the decision, and cancelled when the applicant withdraws', () => {
    expect(endsOf(examined())).toContain('formalExamination met');
    const withdrawn = endsOf(received().act('APPLICATION_WITHDRAWN', '2026-01-20'));
    expect(withdrawn).toContain('formalExamination cancelled');
    expect(withdrawn.filter((end) => end.endsWith(' met'))).toEqual([]);
  });

  test('28.7: cancelled when the application is deemed withdrawn: nobody has appealed', () => {
    const claim = {
      claimedBy: 'A 2026 0002',
      applicants: ['aliyev'],
      filedOn: '2026-01-20',
      priorityDate: '2026-01-05',
    };
    const c = refusedCase().act('DEEMED_WITHDRAWN', '2026-03-25', claim, { by: 'office' });
    expect(c.course).toBe('ended.deemedWithdrawn');
    expect(endsOf(c)).toContain('appeal cancelled');
  });

  test('30.1: the limit to publish is met by publication only', () => {
    expect(endsOf(published())).toContain('applicationPublication met');
    const [first, ...others] = allMet('invention').findings;
    const negative = { findings: [{ ...first, met: false, reason: 'x' }, ...others] };
    const refused = examined()
      .act('FINDINGS_RECORDED', '2026-03-02', negative)
      .act('REFUSED', '2026-03-03', { reasons: 'x' });
    expect(endsOf(refused)).toContain('applicationPublication cancelled');
  });

  test('29.2: met by the reply', () => {
    const c = deficient('2026-01-13').act('CORRECTION_FILED', '2026-02-02', { papers: ['description'] });
    expect(endsOf(c)).toContain('formalReply met');
  });

  test('29.2: cancelled when the office drops what it had asked for: nobody has replied', () => {
    const c = deficient('2026-01-13').act('DEFICIENCIES_DROPPED', '2026-02-02', {
      papers: ['description'],
      reasons: 'Var idi.',
    });
    expect(endsOf(c)).toContain('formalReply cancelled');
  });

  test('31.1: a window is not met by being used', () => {
    expect(endsOf(granted()).filter((end) => /^(divisional|opposition) met/.test(end))).toEqual([]);
  });

  test('32.2: a fee paid in time meets its term; that of the next year begins, and takes the place of none', () => {
    const c = granted();
    const before = c.entries.length;
    c.act('ANNUAL_FEE_PAID', '2027-06-01', { year: 3, payment: paid(20_000, '2027-06-01') });
    const changes = c.entries
      .slice(before)
      .flatMap((e) => e.terms.filter((t) => ('limit' in t ? t.limit === 'annualFee' : t.term.limit === 'annualFee')));
    expect(changes).toMatchObject([
      { change: 'ended', how: 'met' },
      { change: 'begun', term: { due: { length: 'P3Y' } } },
    ]);
    expect(changes[1]).not.toHaveProperty('supersedes');
  });

  test('29.2: one that is prolonged is superseded by the longer one', () => {
    const c = deficient('2026-01-13');
    const { id } = termOf(c, 'formalReply');
    const before = c.entries.length;
    c.act('EXTENSION_REQUESTED', '2026-02-02', { months: 1, payment: paid(500, '2026-02-02') });
    expect(c.entries.slice(before).flatMap((e) => e.terms)).toMatchObject([
      { change: 'ended', id, how: 'superseded' },
      { change: 'begun', supersedes: id, term: { due: { due: '2026-04-13' } } },
    ]);
  });
});
