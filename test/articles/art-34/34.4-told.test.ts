/** 34.4, 37.3: both sides hear that a decision is before a court, and what the court says. */
import { opponentParty, paid, published, refusedCase } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { opposed, otherOpponent } from '../../support/oppositions.ts';
import { attackData, challenged, decision, opposedPatent, publishedPatent, told } from '../../support/patents.ts';

const notices = ['courtActionFiled', 'courtDecided'];
const both = (c: CaseDriver) => notices.map((notice) => told(c, notice));
const judged = (c: CaseDriver, against: string, by: 'owner' | 'opponent' | 'registrar' | 'applicant') =>
  c
    .act('COURT_ACTION_FILED', '2028-01-10', { against }, { by })
    .act('COURT_DECIDED', '2028-06-01', { outcome: 'upheld' });

test.each(['owner', 'opponent', 'registrar'] as const)('34.4: the owner and the opponent, when the %s sues', (by) => {
  const c = opposedPatent().until('2027-06-02').act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('inFull'));
  expect(both(judged(c, 'postGrantOpposition', by))).toEqual([
    ['aliyev', 'rival'],
    ['aliyev', 'rival'],
  ]);
});

test('37.3: the owner and who asked for invalidation', () => {
  const c = challenged().act('INVALIDATION_DECIDED', '2027-11-01', decision('inFull'));
  expect(both(judged(c, 'invalidation', 'owner'))).toEqual([
    ['aliyev', 'rival'],
    ['aliyev', 'rival'],
  ]);
});

test('34.4: of two opponents the one whose opposition it was', () => {
  const c = opposedPatent();
  const second = { ...opponentParty, id: 'second' };
  c.act('POST_GRANT_OPPOSITION_FILED', '2027-04-02', { ...attackData, opponent: second }, { person: 'second' });
  const proceeding = c.last('postGrantOpposition');
  c.until('2027-06-03').act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('rejected'), { proceeding });
  c.act('COURT_ACTION_FILED', '2027-07-01', { against: 'postGrantOpposition', of: proceeding }, { by: 'registrar' });
  expect(told(c, 'courtActionFiled')).toEqual(['aliyev', 'second']);
});

test('37.3: a judgment at first instance, to the owner and to who sued, where that is known', () => {
  const judgment = { outcome: 'inFull', court: 'Bakı', reasons: 'x' };
  expect(told(publishedPatent().act('COURT_INVALIDATED', '2027-10-01', judgment), 'courtDecided')).toEqual(['aliyev']);
  const plaintiff = { ...opponentParty, id: 'plaintiff' };
  const c = publishedPatent().act('COURT_INVALIDATED', '2027-10-01', { ...judgment, plaintiff });
  expect(told(c, 'courtDecided')).toEqual(['aliyev', 'plaintiff']);
  c.act('COURT_ACTION_FILED', '2027-10-20', { against: 'invalidation' }, { by: 'owner' });
  expect(told(c, 'courtActionFiled')).toEqual(['aliyev', 'plaintiff']);
  c.act('COURT_DECIDED', '2028-01-10', { outcome: 'upheld' });
  expect(told(c, 'courtDecided').slice(2)).toEqual(['aliyev', 'plaintiff']);
});

test('31.5: of oppositions to the application, the opponent whose it was', () => {
  const c = published();
  const first = opposed(c, '2026-07-01');
  opposed(c, '2026-07-02', { opponent: otherOpponent });
  c.act('OPPOSITION_ADMITTED', '2026-07-03', {}, { proceeding: first });
  c.act('OBSERVATIONS_FILED', '2026-07-10', { observations: 'x' }, { proceeding: first });
  c.act('OPPOSITION_DECIDED', '2026-08-03', decision('rejected'), { proceeding: first });
  c.act('COURT_ACTION_FILED', '2026-08-10', { against: 'opposition' }, { by: 'registrar' });
  expect(told(c, 'courtActionFiled')).toEqual(['aliyev', 'rival']);
});

test('29.6: of an appeal there is no other side', () => {
  const c = refusedCase().act('APPEAL_FILED', '2026-04-01', { reasons: 'x', payment: paid(10_000, '2026-04-01') });
  c.act('APPEAL_DECIDED', '2026-05-04', { outcome: 'dismissed', reasons: 'x' });
  expect(both(judged(c, 'appeal', 'applicant'))).toEqual([['aliyev'], ['aliyev']]);
});
