/** A refusal that says where the case is and where the act belongs: in words, without the names of states. */
import { deficient, examined, granted, opponentParty, paid, refusedCase } from '../support/case-driver.ts';
import { awaitingObservations } from '../support/oppositions.ts';

const appealData = { reasons: 'x', payment: paid(1000, '2026-04-01') };

test('29.2: of two places under one clause the limit, or whose turn it is, tells them apart', () => {
  const { reason } = deficient().refused('DEFICIENCIES_FOUND', '2026-01-22', { missing: ['abstract'] });
  expect(reason).not.toMatch(/pending|course|formal\.|[a-z][A-Z]/);
  expect(reason).toContain(
    'the case is at Deficiency notice (29.2): reply to the notice of deficiencies. It belongs to Formal examination (29.1), Deficiency notice (29.2): review of the reply, Examination on content (29.3).',
  );
});

test('29.8: an appeal that ended with its case is at the end of the case, not at a withdrawal', () => {
  const c = refusedCase().act('APPEAL_FILED', '2026-04-01', appealData).act('APPLICATION_WITHDRAWN', '2026-04-02');
  expect(c.refused('APPEAL_DECIDED', '2026-04-03', { outcome: 'allowed', reasons: 'x' }).reason).toContain(
    'the case is at the end of the case: withdrawn (29.8)',
  );
});

test('31.3¶3, 29.6: one that ended with a deemed rejection says so', () => {
  const c = awaitingObservations()
    .act('EXAMINATION_REQUESTED', '2026-07-13', {
      what: 'substantiveExamination',
      payment: paid(100_000, '2026-07-13'),
    })
    .act('EXAMINATION_CARRIED_OUT', '2026-08-12', { results: 'x', findings: [{ clause: '7.6', met: false }] })
    .act('REFUSED', '2026-08-13', { reasons: 'x' })
    .act('APPEAL_FILED', '2026-08-20', { reasons: 'x', payment: paid(1000, '2026-08-20') })
    .until('2026-09-11');
  expect(c.refused('APPEAL_DECIDED', '2026-09-14', { outcome: 'allowed', reasons: 'x' }).reason).toContain(
    'the case is at the end of the case: deemed rejected (31.3¶3)',
  );
});

test('37.3: a patent that is annulled is at that, and not at the clause of the decision', () => {
  const c = granted().act('COURT_INVALIDATED', '2027-02-01', { court: 'x', reasons: 'x', outcome: 'inFull' });
  const request = { opponent: opponentParty, grounds: ['7.2'], reasons: 'x' };
  expect(c.refused('INVALIDATION_REQUESTED', '2027-03-01', request, { by: 'thirdPerson' }).reason).toContain(
    'the case is at the end of the patent: invalidated (37.1). It belongs to Invalidation by Commission or court (37.3).',
  );
  const withdrawn = examined().act('APPLICATION_WITHDRAWN', '2026-02-02');
  expect(withdrawn.refused('APPLICATION_WITHDRAWN', '2026-02-03').reason).toContain(
    'the case is at the end of the case: withdrawn (29.8)',
  );
});

test('29.1: places under different clauses need no more than the clause', () => {
  const { reason } = examined().refused('APPEAL_FILED', '2026-04-01', appealData);
  expect(reason).toMatch(/^This cannot be done now: the case is at [^:]+ \(29\.3\)\. It belongs to [^:]+ \(29\.6\)/);
});
