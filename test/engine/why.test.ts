/** What led to the state a case is in. */
import { why } from '../../engine/index.ts';
import type { ProceedingId } from '../../machines/index.ts';
import { paid, published, received, refusedCase } from '../support/case-driver.ts';

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
