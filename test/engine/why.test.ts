/** What led to the state a case is in. */
import { why } from '../../engine/index.ts';
import type { ProceedingId } from '../../machines/index.ts';
import { granted, paid, published, received, refusedCase } from '../support/case-driver.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { oppositionData } from '../support/oppositions.ts';

test('29.2¶3: the acts, the clauses and the limits that led there, newest last', () => {
  const c = received()
    .act('DEFICIENCIES_FOUND', '2026-01-20', { missing: ['drawings'] })
    .until('2026-04-02');
  const { steps, now } = why(c.entries, c.now, 'application' as ProceedingId);
  expect(steps.map((s) => [s.on, s.act, s.clause])).toEqual([
    ['2026-01-05', 'APPLICATION_RECEIVED', '27.1'],
    ['2026-01-20', 'DEFICIENCIES_FOUND', expect.stringMatching(/^29\.2/)],
    ['2026-01-20', 'NOTICE_SERVED', expect.anything()],
    ['2026-02-05', 'TERM_EXPIRED', expect.anything()],
    ['2026-03-05', 'TERM_EXPIRED', expect.anything()],
    ['2026-03-31', 'TERM_EXPIRED', '29.2¶3'],
    ['2026-04-01', 'NOTICE_SERVED', expect.anything()],
  ]);
  const last = steps.at(-2);
  expect(last?.heading).toBe('Limit ended: reply to the notice of deficiencies');
  expect(last?.by.role).toBe('time');
  expect(last?.moves[0]?.from).toContain('pending.course.formal.awaitingCorrection');
  expect(last?.moves[0]?.to).toBe('ended.notFiled');
  expect(last?.terms).toContainEqual(expect.objectContaining({ change: 'missed', limit: 'formalReply' }));
  expect(now).toEqual([expect.objectContaining({ path: 'ended.notFiled', proceeding: 'application' })]);
});

test('of parallel states only those that changed are named', () => {
  const c = received().act('FORMAL_EXAMINATION_PASSED', '2026-01-26');
  const step = why(c.entries, c.now).steps.find((s) => s.act === 'FORMAL_EXAMINATION_PASSED');
  expect(step?.moves).toEqual([
    {
      proceeding: 'application',
      from: 'pending.course.formal.awaitingDecision',
      to: 'pending.course.substantive.examining',
    },
  ]);
});

test('one proceeding has its own story', () => {
  const opposition = {
    opponent: { id: 'rival', name: 'Rəqib MMC', address: 'Bakı', country: 'AZ', sort: 'legal' },
    grounds: ['7.6'],
    reasons: 'Məlumdur.',
    copies: true,
  };
  const c = published().act('OPPOSITION_FILED', '2026-07-01', opposition).act('OPPOSITION_ADMITTED', '2026-07-10');
  const id = c.last('opposition') as ProceedingId;
  const { steps, terms } = why(c.entries, c.now, id);
  expect(steps.map((s) => s.act)).toEqual(['OPPOSITION_FILED', 'OPPOSITION_ADMITTED', 'NOTICE_SERVED']);
  expect(terms.map((t) => t.limit)).toEqual(['observations']);
});

test('a correction is shown with what it put right, and what lost its effect says by which entry', () => {
  const c = refusedCase().until('2026-05-10');
  c.act(
    'APPEAL_FILED',
    '2026-05-04',
    { reasons: 'Razı deyiləm.', payment: paid(5000, '2026-05-04') },
    { recorded: '2026-05-12' },
  );
  const { steps } = why(c.entries, c.now);
  const last = steps.at(-1);
  expect(last).toMatchObject({ act: 'APPEAL_FILED', on: '2026-05-04', correction: { since: expect.any(String) } });
  const lost = steps.filter((s) => s.supersededBy === last?.seq);
  expect(lost).toContainEqual(expect.objectContaining({ act: 'TERM_EXPIRED', on: '2026-05-04' }));
});

describe('where it stands now', () => {
  const now = (c: CaseDriver) => why(c.entries, c.now).now.map((p) => `${p.proceeding} ${p.path}`);

  test('29.8: of an application that was withdrawn, its end', () => {
    expect(now(received().act('APPLICATION_WITHDRAWN', '2026-01-20'))).toEqual(['application ended.withdrawn']);
  });

  test('31.5: of an opposition that was decided, nothing any more', () => {
    const opposed = published().act('OPPOSITION_FILED', '2026-07-01', oppositionData());
    expect(now(opposed)).toContainEqual(expect.stringMatching(/^opposition-\d+ pending/));
    expect(now(opposed.act('OPPOSITION_WITHDRAWN', '2026-07-02')).join()).not.toContain('opposition-');
  });

  test('36.1: of a patent that has lapsed, that it has', () => {
    const c = granted();
    expect(now(c)).toContain('patent registered.life.standing.inForce.annualFees.running');
    expect(now(c.until('2028-08-01'))).toContain('patent registered.life.standing.lapsed');
  });
});

test('29.1: a month that the office missed is told with its last day; the act that follows with its own', () => {
  const c = received().until('2026-02-10').act('FORMAL_EXAMINATION_PASSED', '2026-02-16');
  const told = why(c.entries, c.now).steps.map((s) => [s.on, s.heading, s.terms.map((t) => `${t.change} ${t.limit}`)]);
  expect(told.slice(1)).toEqual([
    ['2026-02-05', 'Limit ended: formal examination of the application', ['missed formalExamination']],
    ['2026-02-05', 'Limit ended: amendment free of charge', ['missed freeAmendment']],
    [
      '2026-02-16',
      'Application registered, priority established, examination decided',
      ['begun substantiveExamination'],
    ],
  ]);
});
