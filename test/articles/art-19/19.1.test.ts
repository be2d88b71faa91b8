/** 19.1: a licence is registered. */
import { granted, opponentParty, paid } from '../../support/case-driver.ts';
import { ownOf, publishedPatent, registerEntries, licence, licensed } from '../../support/patents.ts';

const party = opponentParty;

test('19.1: registered, with what it is', () => {
  const c = licensed();
  expect(registerEntries(c).at(-1)).toBe('licence');
  expect(ownOf(c, c.last('recordal'))['subject']).toMatchObject({ licensee: 'Rəqib MMC', exclusive: true });
  expect(c.entries.at(-1)?.clause).toBe('19.1');
});

test('19.1: none under a patent that has ended; a pending one ends when the patent is annulled, and comes back', () => {
  const gone = granted().act('PATENT_SURRENDERED', '2027-01-20');
  expect(gone.refused('LICENCE_REQUESTED', '2027-02-01', licence).code).toBe('act.notPossible');
  const c = publishedPatent();
  const opposition = { opponent: party, grounds: ['7.6'], reasons: 'x' };
  c.act('LICENCE_REQUESTED', '2027-03-20', { ...licence, payment: paid(1000, '2027-03-20') });
  c.act('POST_GRANT_OPPOSITION_FILED', '2027-04-01', opposition);
  c.act('POST_GRANT_REPLY_FILED', '2027-04-02', { reply: 'x' });
  c.act('POST_GRANT_OPPOSITION_DECIDED', '2027-04-03', { outcome: 'inFull', reasons: 'x' });
  expect(c.at(c.last('recordal'))).toBe('endedWithCase');
  c.act('COURT_ACTION_FILED', '2027-04-04', { against: 'postGrantOpposition' }, { by: 'owner' });
  c.act('COURT_DECIDED', '2027-05-04', { outcome: 'reversed', direction: 'patentRestored' });
  expect(c.at(c.last('recordal'))).toBe('deciding');
});
