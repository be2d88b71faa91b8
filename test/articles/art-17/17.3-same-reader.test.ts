/** 17.3, 29.2, 34.2: so of the owners of a patent: who had a letter has had it, and who had no right has not. */
import { opponentParty, replayed } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { opposedPatent, publishedPatent, told, transfer, twoOwners } from '../../support/patents.ts';

const representative = { name: 'Vəkil', registration: 'PA-1', warrant: true };
/** The owner has the copy of the opposition on 1 April. */
const attacked = (c: CaseDriver) => opposedPatent(c).until('2027-04-20');
const due = (c: CaseDriver) => c.term('postGrantReply')?.due.trigger;

test('27.2: an attorney was appointed before the copy came, as is recorded later: it has come to the owner', () => {
  const c = attacked(publishedPatent());
  c.serveByItself = false;
  c.act('WARRANT_FILED', '2027-03-25', { representative }, { by: 'owner', recorded: '2027-04-20' });
  expect([due(c), told(c, 'postGrantOppositionCopy'), told(c, 'corrected')]).toEqual(['2027-04-01', ['aliyev'], []]);
  expect(replayed(c)).toEqual(c.now);
});

test('17.3: the patent had passed to another, as is recorded later: the copy goes to that one', () => {
  const c = publishedPatent().act('TRANSFER_REQUESTED', '2027-03-15', transfer);
  attacked(c).serveByItself = false;
  const doing = { recorded: '2027-04-20', proceeding: c.last('recordal') };
  c.act('RECORDAL_ENTERED', '2027-03-25', {}, doing);
  expect([due(c), told(c, 'postGrantOppositionCopy')]).toEqual([undefined, ['aliyev', opponentParty.id]]);
  expect(replayed(c)).toEqual(c.now);
});

test('27.2: of two, one had an attorney, as is recorded later: that one has a letter of the own to come, the other has his', () => {
  const c = attacked(publishedPatent(twoOwners));
  c.serveByItself = false;
  c.act('WARRANT_FILED', '2027-03-25', { representative }, { by: 'owner', person: 'veli', recorded: '2027-04-20' });
  const services = c.now.proceedings.filter((p) => p.own['notice'] === 'postGrantOppositionCopy');
  expect(services.map(({ own, value }) => [own['to'], value])).toEqual([
    ['veli', 'awaitingDispatch'],
    ['aliyev', 'served'],
  ]);
  expect([due(c), told(c, 'corrected')]).toEqual([undefined, []]);
  expect(replayed(c)).toEqual(c.now);
});
