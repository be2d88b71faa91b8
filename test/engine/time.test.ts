/** Time acts on a case: reminders before the end of a limit, then its end; never early, never twice. */
import { Fault, isTimeAct, nextInstant, nextTerm, step, timeAct } from '../../engine/index.ts';
import type { CaseState, Refusal } from '../../engine/index.ts';
import { instant } from '../../law/index.ts';
import type { Instant } from '../../law/index.ts';
import type { Act, Term } from '../../machines/index.ts';
import { firstSecondAfter, lastSecondOf, law, lawWith, received, startOfDay } from '../support/case-driver.ts';
import type { CaseDriver } from '../support/case-driver.ts';

/** A deficiency notice served on 2 February 2026: the reply is due on 2 April 2026. */
const awaitingReply = (under = law) =>
  received('2026-01-05', 'invention', {}, under).act('DEFICIENCIES_FOUND', '2026-02-02', { missing: ['drawings'] });

const reply = (c: CaseDriver): Term => c.term('formalReply') as Term;
const letters = (c: CaseDriver, notice: string) =>
  c.entries.flatMap((e) => e.effects.flatMap((f) => (f.kind === 'dispatch-notice' && f.notice === notice ? [f] : [])));

const act = (type: string, effectiveAt: Instant, data: unknown, role: Act['by']['role'] = 'time'): Act => ({
  type,
  case: 'A 2026 0001' as Act['case'],
  effectiveAt,
  recordedAt: effectiveAt,
  by: { person: role, role },
  data,
});
const refusal = (state: CaseState | null, tried: Act): Refusal => {
  const outcome = step(state, tried, law);
  if (outcome.ok) throw new Error('accepted');
  return outcome;
};

describe('29.2: a limit of two months, its reminders thirty, fourteen and three days before, and its end', () => {
  test('29.2: each on its day, to the second, with the days that are left', () => {
    const c = awaitingReply();
    const seen: unknown[] = [];
    while (reply(c)) {
      const at = nextInstant(c.now) ?? '';
      const { mark } = nextTerm(c.now) as Term;
      const isOurs = nextTerm(c.now)?.limit === 'formalReply';
      c.until(at);
      if (isOurs) seen.push([at, mark, letters(c, 'reminder').at(-1)?.params['days']]);
    }
    expect(seen).toEqual([
      [startOfDay('2026-03-03'), 30, 30],
      [startOfDay('2026-03-19'), 14, 14],
      [startOfDay('2026-03-30'), 3, 3],
      [firstSecondAfter('2026-04-02'), null, 3],
    ]);
    expect(letters(c, 'reminder').map((f) => [f.to, f.params['limit'], f.params['due']])).toEqual(
      Array.from({ length: 3 }, () => ['aliyev', 'formalReply', '2026-04-02']),
    );
  });

  test('29.2: a reminder changes the term in nothing but that it was sent', () => {
    const c = awaitingReply();
    const before = reply(c);
    c.until(startOfDay('2026-03-03'));
    const { terms, moves } = c.entries.at(-1) ?? {};
    expect(reply(c)).toEqual({ ...before, reminded: [30], mark: 14, next: startOfDay('2026-03-19') });
    expect([terms, moves]).toEqual([[{ change: 'reminded', term: reply(c) }], []]);
  });

  test('29.2: prolonged, it is reminded of anew from its new end', () => {
    const c = awaitingReply();
    const payment = { receipt: 'R', paidOn: '2026-03-25', minor: 500 };
    c.act('EXTENSION_REQUESTED', '2026-03-25', { months: 1, payment });
    const next = startOfDay('2026-04-04');
    expect(reply(c)).toMatchObject({ due: { due: '2026-05-04' }, reminded: [], mark: 30, next });
    c.until('2026-04-04');
    expect(letters(c, 'reminder').map((f) => [f.params['days'], f.params['due']])).toEqual([
      [30, '2026-04-02'],
      [14, '2026-04-02'],
      [30, '2026-05-04'],
    ]);
  });

  test('5.1: of a limit of ten days, only the reminder that lies within it is sent', () => {
    const c = awaitingReply(lawWith({ complaint: 'P10D' })).until(firstSecondAfter('2026-04-02'));
    const next = startOfDay('2026-04-10');
    expect(c.term('complaint')).toMatchObject({ due: { due: '2026-04-13' }, reminded: [30, 14], mark: 3, next });
    c.until(firstSecondAfter('2026-04-13'));
    const days = letters(c, 'reminder').filter((f) => f.params['limit'] === 'complaint');
    expect(days.map((f) => f.params['days'])).toEqual([3]);
  });
});

describe('29.1: a limit of the office is reminded of at three quarters, and does not take the case anywhere at its end', () => {
  test('29.1: reminder to the office on 28 January, overdue from 6 February', () => {
    const c = received();
    c.until('2026-01-28');
    expect(letters(c, 'officeReminder')).toMatchObject([
      { to: 'office', channel: 'internal', params: { limit: 'formalExamination', percent: 75 } },
    ]);
    expect(c.until(lastSecondOf('2026-02-05')).term('formalExamination')).toMatchObject({
      status: 'running',
      mark: null,
    });
    c.until(firstSecondAfter('2026-02-05'));
    expect(c.term('formalExamination')).toMatchObject({ status: 'overdue', reminded: [75] });
    expect(letters(c, 'overdue')).toMatchObject([{ to: 'office', params: { limit: 'formalExamination' } }]);
    expect(letters(c, 'reminder')).toEqual([]);
    expect(c.course).toBe('formal.awaitingDecision');
    expect(endsIn(c)).toContainEqual(['formalExamination', '29.1', 'missed']);
    c.act('FORMAL_EXAMINATION_PASSED', '2026-03-02');
    expect(endsIn(c).filter(([limit]) => limit === 'formalExamination')).toHaveLength(1);
  });
});

const endsIn = (c: CaseDriver) =>
  c.entries.flatMap((e) => e.terms.flatMap((t) => (t.change === 'ended' ? [[t.limit, t.clause, t.how]] : [])));

describe('time does nothing that is not due', () => {
  const c = awaitingReply().until('2026-03-31');
  const { id } = reply(c);
  const end = firstSecondAfter('2026-04-02');

  test.each<[string, Act, string | null]>([
    ['one second before the end', act('TERM_EXPIRED', lastSecondOf('2026-04-02'), { term: id }), '29.2'],
    ['a reminder, when the end is due', act('REMINDER_DUE', end, { term: id, mark: 3 }), '29.2'],
    ['the end, entered by a person', act('TERM_EXPIRED', end, { term: id }, 'office'), '29.2'],
    ['the end of a limit there is none of', act('TERM_EXPIRED', end, { term: 'application/appeal/1' }), null],
  ])('29.2: %s', (_name, tried, clause) => {
    expect(refusal(c.now, tried)).toMatchObject({
      code: 'term.notDue',
      clause,
      params: { term: (tried.data as { term: string }).term, effectiveAt: tried.effectiveAt },
    });
  });
  test('29.2: at the end itself it acts', () => {
    expect(step(c.now, act('TERM_EXPIRED', end, { term: id }), law)).toMatchObject({
      ok: true,
      entry: { clause: '29.2¶3', edition: '312-IQ', lawVersion: law.version },
    });
  });
  test('29.2: an end, when a reminder is due first', () => {
    const early = awaitingReply();
    const tried = act('TERM_EXPIRED', startOfDay('2026-03-03'), { term: reply(early).id });
    expect(refusal(early.now, tried)).toMatchObject({ code: 'term.notDue', clause: '29.2' });
  });
  test('29.1: what is overdue does not end again', () => {
    const late = received().until('2026-02-10');
    const tried = act('TERM_EXPIRED', instant('2026-02-11T00:00:00Z'), { term: late.term('formalExamination')?.id });
    expect(refusal(late.now, tried)).toMatchObject({ code: 'term.notDue', clause: null });
  });
  test('before there is a case', () => {
    expect(refusal(null, act('TERM_EXPIRED', end, { term: id }))).toMatchObject({ code: 'term.notDue', clause: null });
  });
  test('where nothing runs, there is no next act of time', () => {
    const idle: CaseState = { ...c.now, terms: c.now.terms.map((t) => ({ ...t, status: 'overdue' })) };
    expect([nextTerm(idle), nextInstant(idle)]).toEqual([null, null]);
    expect(() => timeAct(idle, end)).toThrow(Fault);
    expect(() => timeAct(idle, end)).toThrow(
      expect.objectContaining({ code: 'term.none', params: { case: c.number } }),
    );
  });
});

describe('which act of time comes first', () => {
  const { terms } = awaitingReply().now;
  const [base] = terms as [Term];
  const term = (id: string, next: string, mark: number | null, status: Term['status'] = 'running') =>
    ({ ...base, id, next, mark, status }) as Term;
  const first = (...running: Term[]) => nextTerm({ ...awaitingReply().now, terms: running })?.id;
  const [one, two] = ['2026-03-01T20:00:00Z', '2026-03-02T20:00:00Z'];

  test.each<[string, Term[], string]>([
    ['the earlier', [term('a', two, null), term('b', one, null)], 'b'],
    ['of the same instant a reminder before an end', [term('a', one, null), term('b', one, 3)], 'b'],
    ['of two ends the one whose name comes first', [term('b', one, null), term('a', one, null)], 'a'],
    ['of two reminders too', [term('b', one, 3), term('a', one, 14)], 'a'],
    ['none that is overdue', [term('a', one, null, 'overdue'), term('b', two, null)], 'b'],
  ])('%s', (_name, running, expected) => {
    expect([first(...running), first(...running.toReversed())]).toEqual([expected, expected]);
  });

  test('it takes effect when it was due, or with the latest act if that was later', () => {
    const { now } = awaitingReply();
    const recordedAt = instant('2026-06-01T00:00:00Z');
    const due = (next: string, mark: number | null) => timeAct({ ...now, terms: [term('a', next, mark)] }, recordedAt);
    expect(due(one, null)).toEqual({
      type: 'TERM_EXPIRED',
      case: 'A 2026 0001',
      effectiveAt: one,
      recordedAt,
      by: { person: 'time', role: 'time' },
      data: { term: 'a' },
    });
    expect(due(one, 14)).toMatchObject({ type: 'REMINDER_DUE', effectiveAt: one, data: { term: 'a', mark: 14 } });
    expect(due('2026-01-01T00:00:00Z', null).effectiveAt).toBe(now.at);
    expect(['TERM_EXPIRED', 'REMINDER_DUE', 'APPEAL_FILED'].map((type) => isTimeAct({ type }))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

test('an act earlier than the latest one is not added at the end; one of the same instant is', () => {
  const c = awaitingReply();
  const amendment = (at: Instant): Act => ({
    ...act('AMENDMENT_FILED', at, { what: 'Ad' }),
    by: { person: 'aliyev', role: 'applicant' },
  });
  expect(refusal(c.now, amendment(instant('2026-02-02T07:59:59Z')))).toMatchObject({
    code: 'act.outOfOrder',
    clause: null,
    reason: 'The act takes effect before the latest one (2026-02-02T08:00:00Z); it has to be put in its place.',
  });
  expect(step(c.now, amendment(c.now.at), law).ok).toBe(true);
});
