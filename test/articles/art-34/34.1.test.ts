/** 34.1: within six months of publication anyone may oppose the patent, on the grounds of that clause. */
import { firstSecondAfter, granted, lastSecondOf, law, opponentParty } from '../../support/case-driver.ts';
import { bySecond, kindOf } from '../../support/oppositions.ts';
import { attackData, decision, life, opposedPatent, publishedPatent, told } from '../../support/patents.ts';

test('34.1: not before publication, not without a ground of that clause, not without reasons', () => {
  expect(granted().refused('POST_GRANT_OPPOSITION_FILED', '2027-02-01', attackData).code).toBe('act.notPossible');
  const c = publishedPatent();
  const other = { ...attackData, grounds: ['7.3'] };
  expect(c.refused('POST_GRANT_OPPOSITION_FILED', '2027-04-01', other)).toMatchObject({
    code: 'opposition.ground',
    clause: '34.1',
  });
  for (const reasons of ['', ' \n\t'])
    expect(c.refused('POST_GRANT_OPPOSITION_FILED', '2027-04-01', { ...attackData, reasons }).code).toBe(
      'opposition.unsubstantiated',
    );
});

test('34, 36.1: surrendered within the window, the patent may still be opposed', () => {
  const c = opposedPatent(publishedPatent().act('PATENT_SURRENDERED', '2027-03-20'));
  c.until('2027-06-02').act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('inFull'));
  expect(life(c)).toBe('revoked');
});

test.each([
  '3¶3',
  '7.1',
  '7.6',
  '7.7',
  '7.8',
  '8.1',
  '8.5',
  '8.6',
  '9.1',
  '9.5',
  '9.6',
  '9.7',
  '27',
  '27.3',
  '29',
  '29.5',
  '34.1',
])('34.1: %s is a ground', (ground) => {
  const c = publishedPatent({}, law, kindOf(ground));
  c.act('POST_GRANT_OPPOSITION_FILED', '2027-04-01', { ...attackData, grounds: [ground] });
});

test.each(['3', '7', '7.2', '7.3', '8.3', '9.3', '12', '29.99', '30.1', '37.1', 'unfair'])(
  '34.1: %s is none',
  (ground) => {
    const data = { ...attackData, grounds: [ground] };
    expect(publishedPatent().refused('POST_GRANT_OPPOSITION_FILED', '2027-04-01', data)).toMatchObject({
      code: 'opposition.ground',
      clause: '34.1',
    });
  },
);

test.each([
  ['7.6', 'utilityModel'],
  ['8.5', 'invention'],
  ['9.6', 'utilityModel'],
] as const)('34.1: %s is none against another kind (%s)', (ground, kind) => {
  const data = { ...attackData, grounds: [ground] };
  expect(publishedPatent({}, law, kind).refused('POST_GRANT_OPPOSITION_FILED', '2027-04-01', data).code).toBe(
    'opposition.ground',
  );
});

describe('34.1, 34.4: a patent that another opposition has revoked', () => {
  const second = { ...attackData, opponent: { ...opponentParty, id: 'second' } };
  const revoked = () =>
    opposedPatent(publishedPatent())
      .until('2027-06-02')
      .act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('inFull'));
  const opposedAgain = (when: string) => revoked().act('POST_GRANT_OPPOSITION_FILED', when, second, bySecond);

  test('34.1: can be opposed until the last second of the six months: it waits for what a court makes of that', () => {
    const c = opposedAgain(lastSecondOf('2027-09-01'));
    expect([c.at(c.last('postGrantOpposition')), life(c)]).toEqual(['waiting', 'revoked']);
    expect(told(c, 'oppositionWaits')).toEqual(['second']);
    expect(
      revoked().try('POST_GRANT_OPPOSITION_FILED', firstSecondAfter('2027-09-01'), second, bySecond),
    ).toMatchObject({ ok: false, code: 'limit.over' });
  });

  test('34.2: withdrawn while it waits, it does not come back with the patent', () => {
    const c = opposedAgain('2027-08-02').act('POST_GRANT_OPPOSITION_WITHDRAWN', '2027-08-04', {}, bySecond);
    c.act('COURT_ACTION_FILED', '2027-08-10', { against: 'postGrantOpposition' }, { by: 'registrar' });
    c.act('COURT_DECIDED', '2027-11-01', { outcome: 'reversed', direction: 'patentRestored' });
    expect(c.at(c.last('postGrantOpposition'))).toBe('withdrawn');
  });

  test('34.4: put back by the court, after the six months, it is opposed: the copy goes to the owner', () => {
    const c = opposedAgain('2027-08-02');
    c.act('COURT_ACTION_FILED', '2027-08-10', { against: 'postGrantOpposition' }, { by: 'registrar' });
    c.act('COURT_DECIDED', '2027-11-01', { outcome: 'reversed', direction: 'patentRestored' });
    expect(c.at(c.last('postGrantOpposition'))).toEqual({ pending: 'awaitingReply' });
    expect(c.due('postGrantReply', c.last('postGrantOpposition'))).toBeDefined();
    expect(life(c)).toMatchObject({ term: 'running' });
  });
});

test('34.1: by anyone, but not by the owner; and no fee is asked', () => {
  const c = publishedPatent();
  expect(c.refused('POST_GRANT_OPPOSITION_FILED', '2027-04-01', attackData, { by: 'owner' }).code).toBe('act.notYours');
  c.act('POST_GRANT_OPPOSITION_FILED', '2027-04-01', attackData, { by: 'thirdPerson' });
  expect(c.now.file.fees.some((f) => f.paidOn > '2027-03-01')).toBe(false);
});
