/** 34.4: decisions of the Commission on an opposition to a patent can go to court, whose decision the case accepts. */
import { granted } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { effects, oppositionData } from '../../support/oppositions.ts';

/** Registered on 15 January 2027, published on 1 March, opposed and decided. */
function decided(outcome: 'inFull' | 'inPart' | 'rejected'): CaseDriver {
  return granted()
    .act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' })
    .act('POST_GRANT_OPPOSITION_FILED', '2027-04-01', oppositionData())
    .act('POST_GRANT_REPLY_FILED', '2027-05-03', { reply: 'Yenidir.' })
    .act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-01', {
      outcome,
      reasons: 'Qərar.',
      ...(outcome === 'inPart' ? { limitedText: 'Dar iddia.' } : {}),
    });
}
const sued = (outcome: 'inFull' | 'inPart' | 'rejected') =>
  decided(outcome).act('COURT_ACTION_FILED', '2027-07-01', { against: 'postGrantOpposition' }, { by: 'registrar' });
const entered = (c: CaseDriver) => effects(c, 'enter-register').map((e) => e.entry);

test('34.4: before the Commission has decided there is nothing to take to court', () => {
  const c = granted()
    .act('PATENT_PUBLISHED', '2027-03-01', { issue: '2027/3' })
    .act('POST_GRANT_OPPOSITION_FILED', '2027-04-01', oppositionData());
  expect(c.refused('COURT_ACTION_FILED', '2027-04-10', { against: 'postGrantOpposition' })).toMatchObject({
    code: 'court.nothingDecided',
    clause: '5.1¶2',
  });
});

test('34.4: revoked by the Commission, restored by the court', () => {
  const c = sued('inFull');
  expect(c.now.file.patent?.endedBy).toBe('revocation');
  c.act('COURT_DECIDED', '2027-12-01', { outcome: 'reversed', direction: 'patentRestored' });
  expect(c.now.file.patent?.endedBy).toBeUndefined();
  expect(entered(c)).toContain('reinstatement');
});

test('34.4: maintained by the Commission, revoked by the court', () => {
  const c = sued('rejected');
  c.act('COURT_DECIDED', '2027-12-01', { outcome: 'reversed', direction: 'patentRevoked' });
  expect(c.now.file.patent?.endedBy).toBe('revocation');
});

test.each(['inFull', 'inPart', 'rejected'] as const)('34.4: the decision %s upheld, all stays as it was', (outcome) => {
  const c = sued(outcome);
  const before = c.now.file;
  c.act('COURT_DECIDED', '2027-12-01', { outcome: 'upheld' });
  expect(c.now.file.patent).toEqual(before.patent);
  expect(c.now.file.limitedText).toBe(before.limitedText);
  expect(c.notices).toContain('courtDecided');
});

test('34.4: before the court the patent is what the Commission made of it', () => {
  expect(sued('inPart').now.file.limitedText).toBe('Dar iddia.');
});

test('34.4: a judgment is entered once', () => {
  const c = sued('inFull').act('COURT_DECIDED', '2027-12-01', { outcome: 'upheld' });
  expect(c.refused('COURT_DECIDED', '2027-12-02', { outcome: 'upheld' }).ok).toBe(false);
});
