/** 34, 37, 34.4: opposition to a granted patent, invalidation, and what a court makes of the decisions. */
import { makeLaw } from '../../law/index.ts';
import type { CivilDate } from '../../law/index.ts';
import { firstSecondAfter, granted, lastSecondOf, opponentParty } from '../support/case-driver.ts';
import type { CaseDriver } from '../support/case-driver.ts';
import { bulletinEntries, life, patentOwn, publishedPatent, registerEntries } from './granted.ts';

const opposition = { opponent: opponentParty, grounds: ['7.6'], reasons: 'Yeni deyil', copies: true };
const opposed = (c = publishedPatent(), when = '2027-04-01') => c.act('POST_GRANT_OPPOSITION_FILED', when, opposition);
const attack = (c: CaseDriver) => c.last('postGrantOpposition');
const decision = (outcome: 'inFull' | 'inPart' | 'rejected') => ({
  outcome,
  reasons: 'Səbəb',
  ...(outcome === 'inPart' ? { limitedText: '1. Dar bənd' } : {}),
});
const request = { opponent: opponentParty, grounds: ['7.1', '37.1', '12'], reasons: 'Açıqlanmayıb' };
const challenged = (c = publishedPatent(), when = '2027-10-01') => c.act('INVALIDATION_REQUESTED', when, request);
const court = (c: CaseDriver, against: string, direction: string, when = '2028-01-03') =>
  c
    .act('COURT_ACTION_FILED', '2027-12-20', { against }, { by: 'registrar' })
    .act('COURT_DECIDED', when, { outcome: 'reversed', direction });

describe('34: opposition after grant', () => {
  test('34.2: a copy to the owner, two months from its service to reply', () => {
    const c = opposed();
    expect(c.at(attack(c))).toEqual({ pending: 'awaitingReply' });
    expect(c.notices).toContain('postGrantOppositionCopy');
    expect(c.due('postGrantReply')).toBe('2027-06-01');
  });

  test('34.2: silence has no sanction, the Commission goes on', () => {
    const c = opposed().until(firstSecondAfter('2027-06-01'));
    expect(c.at(attack(c))).toEqual({ pending: 'deciding' });
    expect(c.due('commissionDecision')).toBe('2027-08-01');
    expect(life(c)).toMatchObject({ term: 'running' });
    c.act('POST_GRANT_REPLY_FILED', '2027-06-10', { reply: 'Gec cavab' });
    expect(c.at(attack(c))).toEqual({ pending: 'deciding' });
  });

  test('34.2: reply, hearing, further material, then rejected: the patent stands', () => {
    const c = opposed().act('POST_GRANT_REPLY_FILED', '2027-05-01', { reply: 'Yenidir' });
    c.act('POST_GRANT_HEARING_SET', '2027-05-02', { on: '2027-05-20' });
    c.act('POST_GRANT_MATERIAL_SUBMITTED', '2027-05-03', { material: 'D1' });
    c.act('POST_GRANT_HEARING_HELD', '2027-05-20', { present: ['aliyev', 'rival'] });
    c.act('POST_GRANT_OPPOSITION_DECIDED', '2027-05-21', decision('rejected'));
    expect(c.at(attack(c))).toBe('rejected');
    expect(life(c)).toMatchObject({ term: 'running' });
    expect(c.notices.slice(-2)).toEqual(['postGrantOppositionDecided', 'postGrantOppositionDecidedToOpponent']);
    expect(c.notices).toContain('hearing');
  });

  test('34: upheld in full, the patent is revoked from the beginning, entered and published', () => {
    const c = opposed()
      .act('POST_GRANT_REPLY_FILED', '2027-05-01', { reply: 'Yenidir' })
      .act('POST_GRANT_OPPOSITION_DECIDED', '2027-05-21', decision('inFull'));
    expect(c.at(attack(c))).toBe('upheld');
    expect(life(c)).toBe('revoked');
    expect(c.now.file.patent).toMatchObject({ endedOn: '2027-01-15', endedBy: 'revocation' });
    expect(registerEntries(c).at(-1)).toBe('revocation');
    expect(bulletinEntries(c).at(-1)).toBe('revocation');
  });

  test('34: upheld in part, the patent goes on with the limited text, entered and published', () => {
    const c = opposed()
      .act('POST_GRANT_REPLY_FILED', '2027-05-01', { reply: 'Yenidir' })
      .act('POST_GRANT_OPPOSITION_DECIDED', '2027-05-21', decision('inPart'));
    expect(c.at(attack(c))).toBe('upheldInPart');
    expect(life(c)).toMatchObject({ term: 'running' });
    expect(c.now.file.limitedText).toBe('1. Dar bənd');
    expect(registerEntries(c).at(-1)).toBe('partialRevocation');
    expect(bulletinEntries(c).at(-1)).toBe('partialRevocation');
  });

  test('10.1: a decision in part says to what text it limits', () => {
    const c = opposed().until('2027-06-02');
    const data = { outcome: 'inPart', reasons: 'x' };
    expect(c.refused('POST_GRANT_OPPOSITION_DECIDED', '2027-06-03', data).code).toBe('form.invalid');
  });

  test('34.3: on the last second of the last day in time, a second later not accepted', () => {
    expect(opposed(publishedPatent(), lastSecondOf('2027-09-01')).last('postGrantOpposition')).toBeTruthy();
    const late = publishedPatent().refused('POST_GRANT_OPPOSITION_FILED', firstSecondAfter('2027-09-01'), opposition);
    expect(late).toMatchObject({ code: 'limit.over', clause: '34.3' });
  });

  test('34.1: not before publication, not without a ground of that clause, not without reasons', () => {
    expect(granted().refused('POST_GRANT_OPPOSITION_FILED', '2027-02-01', opposition).code).toBe('act.notPossible');
    const c = publishedPatent();
    const other = { ...opposition, grounds: ['7.3'] };
    expect(c.refused('POST_GRANT_OPPOSITION_FILED', '2027-04-01', other)).toMatchObject({
      code: 'opposition.ground',
      clause: '34.1',
    });
    expect(c.refused('POST_GRANT_OPPOSITION_FILED', '2027-04-01', { ...opposition, reasons: '' }).code).toBe(
      'opposition.unsubstantiated',
    );
  });

  test('34.3: found late or unsubstantiated afterwards, the Commission does not accept it', () => {
    const waiting = opposed().act('POST_GRANT_OPPOSITION_NOT_ACCEPTED', '2027-04-05', { reasons: 'Gecikib' });
    expect(waiting.at(attack(waiting))).toBe('notAccepted');
    expect(waiting.notices.at(-1)).toBe('postGrantOppositionNotAccepted');
    const deciding = opposed()
      .until('2027-06-02')
      .act('POST_GRANT_OPPOSITION_NOT_ACCEPTED', '2027-06-05', { reasons: 'x' });
    expect(deciding.at(attack(deciding))).toBe('notAccepted');
  });

  test('34.2: withdrawn, it ends; where the office has chosen so, the Commission may go on', () => {
    const c = opposed().act('POST_GRANT_OPPOSITION_WITHDRAWN', '2027-04-10', {});
    expect(c.at(attack(c))).toBe('withdrawn');
    const under = makeLaw({
      settings: [{ policy: 'withdrawnOpposition', from: '2000-01-01' as CivilDate, value: 'commissionMayGoOn' }],
    });
    const other = opposed(publishedPatent({}, under)).act('POST_GRANT_OPPOSITION_WITHDRAWN', '2027-04-10', {
      goOn: true,
    });
    expect(other.at(attack(other))).toEqual({ pending: 'awaitingReply' });
  });

  test('34, 36.1: surrendered within the window, the patent may still be opposed', () => {
    const c = opposed(publishedPatent().act('PATENT_SURRENDERED', '2027-03-20'));
    c.until('2027-06-02').act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('inFull'));
    expect(life(c)).toBe('revoked');
  });

  test('34: of two oppositions, the second ends with the patent and comes back with it', () => {
    const c = opposed();
    const first = attack(c);
    opposed(c, '2027-04-02');
    const second = attack(c);
    c.until('2027-06-03').act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('inFull'), {
      proceeding: first,
    });
    expect(c.at(second)).toBe('endedWithPatent');
    expect(c.refused('POST_GRANT_OPPOSITION_FILED', '2027-06-11', opposition).clause).toBe('34.1');
    court(c, 'postGrantOpposition', 'patentRestored');
    expect(life(c)).toMatchObject({ term: 'running' });
    expect(c.at(second)).toEqual({ pending: 'deciding' });
  });
});

describe('37: invalidation', () => {
  test('37.3: anyone, at any time; the owner is told and the Commission has its time', () => {
    const c = challenged();
    const id = c.last('invalidation');
    expect(c.at(id)).toBe('deciding');
    expect(c.notices).toContain('invalidationRequested');
    expect(c.due('commissionDecision')).toBe('2027-12-01');
    c.act('INVALIDATION_REPLY_FILED', '2027-10-10', { reply: 'Düzdür', amendedText: '1. Dar' });
    c.act('INVALIDATION_HEARING_SET', '2027-10-11', { on: '2027-10-30' });
    c.act('INVALIDATION_MATERIAL_SUBMITTED', '2027-10-12', { material: 'D2' }, { by: 'thirdPerson' });
    c.act('INVALIDATION_HEARING_HELD', '2027-10-30', { present: ['aliyev'] });
    c.act('INVALIDATION_DECIDED', '2027-11-01', decision('rejected'));
    expect(c.at(id)).toBe('rejected');
    expect(life(c)).toMatchObject({ term: 'running' });
  });

  test('37.1: in full: null and void from the beginning, entered and published', () => {
    const c = challenged().act('INVALIDATION_DECIDED', '2027-11-01', decision('inFull'));
    expect(c.at(c.last('invalidation'))).toBe('annulled');
    expect(life(c)).toBe('invalidated');
    expect(c.now.file.patent).toMatchObject({ endedOn: '2027-01-15', endedBy: 'invalidation' });
    expect(registerEntries(c).at(-1)).toBe('invalidation');
    expect(bulletinEntries(c).at(-1)).toBe('invalidation');
    expect(c.notices.slice(-2)).toEqual(['invalidationDecided', 'invalidationDecidedToRequester']);
    expect(c.refused('INVALIDATION_REQUESTED', '2027-11-02', request).code).toBe('act.notPossible');
  });

  test('37.2: in part: the amended text, entered and published', () => {
    const c = challenged().act('INVALIDATION_DECIDED', '2027-11-01', decision('inPart'));
    expect(c.at(c.last('invalidation'))).toBe('annulledInPart');
    expect(c.now.file.limitedText).toBe('1. Dar bənd');
    expect(registerEntries(c).at(-1)).toBe('partialInvalidation');
    expect(bulletinEntries(c).at(-1)).toBe('partialInvalidation');
    expect(life(c)).toMatchObject({ term: 'running' });
  });

  test('37.1: only on its grounds, and with reasons', () => {
    const c = publishedPatent();
    expect(c.refused('INVALIDATION_REQUESTED', '2027-10-01', { ...request, grounds: ['27'] }).clause).toBe('37.1');
    expect(c.refused('INVALIDATION_REQUESTED', '2027-10-01', { ...request, reasons: '' }).ok).toBe(false);
  });

  test('37.3: withdrawn, it ends', () => {
    const c = challenged().act('INVALIDATION_WITHDRAWN', '2027-10-05');
    expect(c.at(c.last('invalidation'))).toBe('withdrawn');
  });

  test('37.3 (policy invalidationAfterEnd): also after a lapse; the other reading does not', () => {
    const c = challenged(publishedPatent().until('2028-08-01'), '2028-08-02');
    c.act('INVALIDATION_DECIDED', '2028-09-01', decision('inFull'));
    expect(life(c)).toBe('invalidated');
    const under = makeLaw({
      settings: [{ policy: 'invalidationAfterEnd', from: '2000-01-01' as CivilDate, value: 'no' }],
    });
    const other = publishedPatent({}, under).until('2028-08-01');
    expect(other.refused('INVALIDATION_REQUESTED', '2028-08-02', request)).toMatchObject({
      code: 'policy.other',
      clause: '37.3',
    });
  });

  test('37.3: a court at first instance, in full and in part', () => {
    const whole = publishedPatent().act('COURT_INVALIDATED', '2027-10-01', {
      outcome: 'inFull',
      court: 'Bakı',
      reasons: 'x',
    });
    expect(life(whole)).toBe('invalidated');
    const part = publishedPatent().act('COURT_INVALIDATED', '2027-10-01', {
      outcome: 'inPart',
      court: 'Bakı',
      reasons: 'x',
      limitedText: '1. Dar',
    });
    expect(part.now.file.limitedText).toBe('1. Dar');
    expect(registerEntries(part).at(-1)).toBe('partialInvalidation');
  });
});

describe('34.4: the court', () => {
  test('34.4: takes the revocation away: in force again, entered and published', () => {
    const c = opposed().until('2027-06-02').act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('inFull'));
    court(c, 'postGrantOpposition', 'patentRestored');
    expect(life(c)).toEqual({ firstYears: 'settled', annualFees: 'running', term: 'running' });
    expect(c.now.file.patent?.endedOn).toBeUndefined();
    expect(c.due('annualFee')).toBe('2028-01-05');
    expect(registerEntries(c).at(-1)).toBe('reinstatement');
    expect(bulletinEntries(c).at(-1)).toBe('correction');
  });

  test('34.4: a patent that had lapsed before it was annulled is put back as lapsed', () => {
    const c = challenged(publishedPatent().until('2028-08-01'), '2028-08-02');
    c.act('INVALIDATION_DECIDED', '2028-09-01', decision('inFull'));
    c.act('COURT_ACTION_FILED', '2028-10-01', { against: 'invalidation' }, { by: 'owner' });
    c.act('COURT_DECIDED', '2029-01-10', { outcome: 'reversed', direction: 'patentRestored' });
    expect(life(c)).toBe('lapsed');
    expect(c.now.file.patent).toMatchObject({ endedOn: '2028-01-05', endedBy: 'lapse' });
  });

  test('34.4: a pending request for invalidation ends with the patent and comes back with it', () => {
    const c = challenged(opposed().until('2027-06-02'), '2027-06-05');
    const id = c.last('invalidation');
    c.act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('inFull'));
    expect(c.at(id)).toBe('endedWithPatent');
    court(c, 'postGrantOpposition', 'patentRestored');
    expect(c.at(id)).toBe('deciding');
    expect(c.due('commissionDecision')).toBe('2028-03-03');
  });

  test('34.4: takes a limitation away: the text before it', () => {
    const c = challenged().act('INVALIDATION_DECIDED', '2027-11-01', decision('inPart'));
    c.act('COURT_INVALIDATED', '2027-11-10', { outcome: 'inPart', court: 'Bakı', reasons: 'x', limitedText: '1. B' });
    court(c, 'invalidation', 'patentRestored');
    expect(c.now.file.limitedText).toBe('1. Dar bənd');
    c.act('COURT_ACTION_FILED', '2028-01-04', { against: 'invalidation' }, { by: 'owner' });
    c.act('COURT_DECIDED', '2028-01-05', { outcome: 'reversed', direction: 'patentRestored' });
    expect(c.now.file.limitedText).toBeUndefined();
    expect(patentOwn(c)['textBefore']).toBeUndefined();
  });

  test('34.4: takes a limitation away from a patent that has lapsed since, which stays lapsed', () => {
    const c = challenged().act('INVALIDATION_DECIDED', '2027-11-01', decision('inPart')).until('2028-08-01');
    c.act('COURT_ACTION_FILED', '2028-08-02', { against: 'invalidation' }, { by: 'owner' });
    c.act('COURT_DECIDED', '2028-08-05', { outcome: 'reversed', direction: 'patentRestored' });
    expect(life(c)).toBe('lapsed');
    expect(c.now.file.limitedText).toBeUndefined();
  });

  test('34.4: revokes what the Commission had let stand, also after the term', () => {
    const c = opposed().until('2027-06-02').act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('rejected'));
    court(c, 'postGrantOpposition', 'patentRevoked');
    expect(life(c)).toBe('revoked');
    expect(registerEntries(c).at(-1)).toBe('revocation');
  });
});
