/** 34.2: owner and opponent before the Commission, and what it decides. */
import { makeLaw } from '../../../law/index.ts';
import type { CivilDate } from '../../../law/index.ts';
import { firstSecondAfter, lastSecondOf, lawWith } from '../../support/case-driver.ts';
import {
  attack,
  bulletinEntries,
  court,
  decision,
  effects,
  life,
  opposedPatent,
  publishedPatent,
  registerEntries,
  told,
} from '../../support/patents.ts';

test('34.2: a copy to the owner, two months from its service to reply', () => {
  const c = opposedPatent();
  expect(c.at(attack(c))).toEqual({ pending: 'awaitingReply' });
  expect(c.notices).toContain('postGrantOppositionCopy');
  expect(c.due('postGrantReply')).toBe('2027-06-01');
});

test('34.2: silence has no sanction, the Commission goes on', () => {
  const c = opposedPatent().until(firstSecondAfter('2027-06-01'));
  expect(c.at(attack(c))).toEqual({ pending: 'deciding' });
  expect(c.due('commissionDecision')).toBe('2027-08-01');
  expect(life(c)).toMatchObject({ term: 'running' });
  c.act('POST_GRANT_REPLY_FILED', '2027-06-10', { reply: 'Gec cavab' });
  expect(c.at(attack(c))).toEqual({ pending: 'deciding' });
});

test('34.2: reply, hearing, further material, then rejected: the patent stands', () => {
  const c = opposedPatent().act('POST_GRANT_REPLY_FILED', '2027-05-01', { reply: 'Yenidir' });
  c.act('POST_GRANT_HEARING_SET', '2027-05-02', { on: '2027-05-20' });
  c.act('POST_GRANT_MATERIAL_SUBMITTED', '2027-05-03', { material: 'D1' });
  expect([told(c, 'ownerReplied'), told(c, 'materialReceived')]).toEqual([['rival'], ['rival']]);
  expect(
    effects(c, 'dispatch-notice')
      .slice(-4)
      .map(({ notice, clause }) => [notice, clause]),
  ).toEqual([
    ['ownerReplied', '34.2'],
    ['hearing', '34.2'],
    ['hearing', '34.2'],
    ['materialReceived', '34.2'],
  ]);
  c.act('POST_GRANT_HEARING_HELD', '2027-05-20', { present: ['aliyev', 'rival'] });
  c.act('POST_GRANT_OPPOSITION_DECIDED', '2027-05-21', decision('rejected'));
  expect(c.at(attack(c))).toBe('rejected');
  expect(life(c)).toMatchObject({ term: 'running' });
  expect(c.notices.slice(-2)).toEqual(['postGrantOppositionDecided', 'postGrantOppositionDecidedToOpponent']);
  expect(c.notices).toContain('hearing');
});

test('34: upheld in full, the patent is revoked from the beginning, entered and published', () => {
  const c = opposedPatent()
    .act('POST_GRANT_REPLY_FILED', '2027-05-01', { reply: 'Yenidir' })
    .act('POST_GRANT_OPPOSITION_DECIDED', '2027-05-21', decision('inFull'));
  expect(c.at(attack(c))).toBe('upheld');
  expect(life(c)).toBe('revoked');
  expect(c.now.file.patent).toMatchObject({ endedOn: '2027-01-15', endedBy: 'revocation' });
  expect(registerEntries(c).at(-1)).toBe('revocation');
  expect(bulletinEntries(c).at(-1)).toBe('revocation');
});

test('34: upheld in part, the patent goes on with the limited text, entered and published', () => {
  const c = opposedPatent()
    .act('POST_GRANT_REPLY_FILED', '2027-05-01', { reply: 'Yenidir' })
    .act('POST_GRANT_OPPOSITION_DECIDED', '2027-05-21', decision('inPart'));
  expect(c.at(attack(c))).toBe('upheldInPart');
  expect(life(c)).toMatchObject({ term: 'running' });
  expect(c.now.file.limitedText).toBe('1. Dar bənd');
  expect(registerEntries(c).at(-1)).toBe('partialRevocation');
  expect(bulletinEntries(c).at(-1)).toBe('partialRevocation');
});

test('10.1: a decision in part says to what text it limits', () => {
  const c = opposedPatent().until('2027-06-02');
  const data = { outcome: 'inPart', reasons: 'x' };
  expect(c.refused('POST_GRANT_OPPOSITION_DECIDED', '2027-06-03', data).code).toBe('form.invalid');
});

test('34.2: withdrawn, it ends; where the office has chosen so, the Commission may go on', () => {
  const c = opposedPatent().act('POST_GRANT_OPPOSITION_WITHDRAWN', '2027-04-10', {});
  expect(c.at(attack(c))).toBe('withdrawn');
  expect(told(c, 'oppositionWithdrawn')).toEqual(['aliyev']);
  const under = makeLaw({
    settings: [{ policy: 'withdrawnOpposition', from: '2000-01-01' as CivilDate, value: 'commissionMayGoOn' }],
  });
  const because = { reasons: 'Maneə aşkardır.' };
  expect(c.refused('POST_GRANT_OPPOSITION_CONTINUED', '2027-04-11', because).code).toBe('policy.other');
  const other = opposedPatent(publishedPatent({}, under)).act('POST_GRANT_OPPOSITION_WITHDRAWN', '2027-04-10', {});
  expect(other.at(attack(other))).toBe('withdrawn');
  const opponent = { by: 'opponent' } as const;
  expect(other.refused('POST_GRANT_OPPOSITION_CONTINUED', '2027-04-11', because, opponent).code).toBe('act.notYours');
  other.act('POST_GRANT_OPPOSITION_CONTINUED', '2027-04-11', because);
  expect(other.at(attack(other))).toEqual({ pending: 'awaitingReply' });
  expect(told(other, 'oppositionContinued')).toEqual(['aliyev', 'rival']);
  const annulled = opposedPatent(publishedPatent({}, under)).act('POST_GRANT_OPPOSITION_WITHDRAWN', '2027-04-10', {});
  annulled.act('COURT_INVALIDATED', '2027-04-11', { outcome: 'inFull', court: 'Bakı', reasons: 'x' });
  expect(annulled.refused('POST_GRANT_OPPOSITION_CONTINUED', '2027-04-12', because).code).toBe('case.otherState');
});

test('34: of two oppositions, the second ends with the patent and comes back with it', () => {
  const c = opposedPatent();
  const first = attack(c);
  opposedPatent(c, '2027-04-02');
  const second = attack(c);
  c.until('2027-06-03').act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('inFull'), {
    proceeding: first,
  });
  expect(c.at(second)).toBe('endedWithPatent');
  court(c, 'postGrantOpposition', 'patentRestored');
  expect(life(c)).toMatchObject({ term: 'running' });
  expect(c.at(second)).toEqual({ pending: 'deciding' });
  expect(told(c, 'oppositionEnded')).toEqual(['rival']);
  expect(told(c, 'oppositionReopened')).toEqual(['rival']);
});

test('34.2: at the last second the reply is in time, a second later the Commission has gone on without it', () => {
  const c = opposedPatent().act('POST_GRANT_REPLY_FILED', lastSecondOf('2027-06-01'), { reply: 'x' });
  expect(c.due('commissionDecision')).toBe('2027-08-01');
  expect(opposedPatent().until(firstSecondAfter('2027-06-01')).at('patent')).toBeDefined();
  const late = opposedPatent().until(firstSecondAfter('2027-06-01'));
  expect(late.at(attack(late))).toEqual({ pending: 'deciding' });
});

test('34.2: a reply at the last second, recorded later, is put in its place', () => {
  const c = opposedPatent().until('2027-06-10');
  c.act('POST_GRANT_REPLY_FILED', lastSecondOf('2027-06-01'), { reply: 'x' }, { recorded: '2027-06-10' });
  expect(c.at(attack(c))).toEqual({ pending: 'deciding' });
});

test('34.2 (policies postGrantReply, commissionDecision): the lengths are settings', () => {
  const c = opposedPatent(publishedPatent({}, lawWith({ postGrantReply: 'P3M', commissionDecision: 'P4M' })));
  expect(c.due('postGrantReply')).toBe('2027-07-01');
  c.act('POST_GRANT_REPLY_FILED', '2027-05-01', { reply: 'x' });
  expect(c.due('commissionDecision')).toBe('2027-09-01');
});

test('34.2: taken back by the opponent only, in whatever name another asks', () => {
  const c = opposedPatent();
  for (const by of [
    { by: 'thirdPerson', person: 'aliyev' },
    { by: 'opponent', person: 'second' },
  ] as const)
    expect(c.refused('POST_GRANT_OPPOSITION_WITHDRAWN', '2027-04-10', {}, by)).toMatchObject({
      code: 'act.notParty',
      clause: '34.2',
    });
  expect(
    c.refused('POST_GRANT_MATERIAL_SUBMITTED', '2027-04-10', { material: 'x' }, { by: 'thirdPerson', person: 'kimsə' })
      .code,
  ).toBe('act.notParty');
  c.act('POST_GRANT_OPPOSITION_WITHDRAWN', '2027-04-10', {}, { by: 'opponent' });
});

test('34.2 (policy postGrantRevocationInPart): the other reading, in full or not at all', () => {
  const c = opposedPatent(publishedPatent({}, lawWith({ postGrantRevocationInPart: 'no' }))).until('2027-06-02');
  expect(c.refused('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('inPart'))).toMatchObject({
    code: 'policy.other',
    clause: '34.2',
  });
  c.act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('rejected'));
});

test('34.2: a hearing is not set for a day that has passed, nor held with nobody heard', () => {
  const c = opposedPatent().act('POST_GRANT_REPLY_FILED', '2027-05-01', { reply: 'Yenidir' });
  expect(c.refused('POST_GRANT_HEARING_SET', '2027-05-02', { on: '2027-05-01' })).toMatchObject({
    code: 'hearing.past',
    clause: '34.2',
  });
  c.act('POST_GRANT_HEARING_SET', '2027-05-02', { on: '2027-05-02' });
  expect(c.refused('POST_GRANT_HEARING_HELD', '2027-05-02', { present: [] }).code).toBe('form.invalid');
});
