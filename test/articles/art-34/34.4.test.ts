/** 34.4: decisions of the Commission on an opposition to a patent can go to court, whose decision the case accepts. */
import { granted, replayed } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { effects, oppositionData } from '../../support/oppositions.ts';
import {
  attackData,
  bulletinEntries,
  life,
  patentOwn,
  publishedPatent,
  registerEntries,
  opposedPatent,
  pay,
  decision,
  challenged,
  court,
} from '../../support/patents.ts';

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

test('34.4: takes the revocation away: in force again, entered and published', () => {
  const c = opposedPatent().until('2027-06-02').act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('inFull'));
  court(c, 'postGrantOpposition', 'patentRestored');
  expect(life(c)).toEqual({ firstYears: 'settled', annualFees: 'running', term: 'running' });
  expect(c.now.file.patent?.endedOn).toBeUndefined();
  expect(c.due('annualFee')).toBe('2028-01-05');
  expect(registerEntries(c).at(-1)).toBe('reinstatement');
  expect(bulletinEntries(c).at(-1)).toBe('correction');
});

describe('34.4: a patent that had ended by itself before it was annulled is put back as ended', () => {
  /** A utility model, so that its term ends on 5 January 2036, opposed on 1 April 2027. */
  const opposedModel = () =>
    publishedPatent({}, undefined, 'utilityModel').act('POST_GRANT_OPPOSITION_FILED', '2027-04-01', {
      ...attackData,
      grounds: ['8.1'],
    });
  const paidToTheEnd = (c: CaseDriver) => {
    for (let year = 3; year <= 10; year++) pay(c, year, `${2024 + year}-12-20`);
    return c.until('2036-01-06');
  };
  const ends = [
    ['lapse', '2028-01-05', (c: CaseDriver) => c.until('2028-07-06'), 'lapsed'],
    ['surrender', '2027-06-01', (c: CaseDriver) => c.act('PATENT_SURRENDERED', '2027-06-01'), 'surrendered'],
    ['expiry', '2036-01-05', paidToTheEnd, 'expired'],
  ] as const;

  test.each(ends)('34.4: %s on %s, and revoked over an opposition', (endedBy, endedOn, end, state) => {
    const c = end(opposedModel()).act('POST_GRANT_OPPOSITION_DECIDED', '2036-02-04', decision('inFull'));
    expect([life(c), c.now.file.patent?.endedBy]).toEqual(['revoked', 'revocation']);
    c.act('COURT_ACTION_FILED', '2036-03-03', { against: 'postGrantOpposition' }, { by: 'owner' });
    c.act('COURT_DECIDED', '2036-12-01', { outcome: 'reversed', direction: 'patentRestored' });
    expect([life(c), c.now.file.patent]).toMatchObject([state, { endedOn, endedBy }]);
    expect(replayed(c)).toEqual(c.now);
  });

  test.each(ends)('34.4: %s on %s, and invalidated', (endedBy, endedOn, end, state) => {
    const c = challenged(end(opposedModel()), '2036-02-04');
    c.act('INVALIDATION_DECIDED', '2036-03-03', decision('inFull'));
    expect([life(c), c.now.file.patent?.endedBy]).toEqual(['invalidated', 'invalidation']);
    c.act('COURT_ACTION_FILED', '2036-04-01', { against: 'invalidation' }, { by: 'owner' });
    c.act('COURT_DECIDED', '2036-12-01', { outcome: 'reversed', direction: 'patentRestored' });
    expect([life(c), c.now.file.patent]).toMatchObject([state, { endedOn, endedBy }]);
    expect(replayed(c)).toEqual(c.now);
  });
});

test('34.4: a pending request for invalidation ends with the patent and comes back with it', () => {
  const c = challenged(opposedPatent().until('2027-06-02'), '2027-06-05');
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
  const c = opposedPatent()
    .until('2027-06-02')
    .act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('rejected'));
  court(c, 'postGrantOpposition', 'patentRevoked');
  expect(life(c)).toBe('revoked');
  expect(registerEntries(c).at(-1)).toBe('revocation');
});

describe('34.4: put back in part, by one decision', () => {
  const inPart = { outcome: 'reversed', direction: 'patentRestored', limitedText: '1. Məhkəmənin bəndi' };
  const revoked = () =>
    opposedPatent().until('2027-06-02').act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('inFull'));
  const suing = (c: CaseDriver, against: string, when = '2027-12-20') =>
    c.act('COURT_ACTION_FILED', when, { against }, { by: 'registrar' });

  test('34.4: a revoked patent is in force again as limited; both are entered, and published with the text', () => {
    const c = suing(revoked(), 'postGrantOpposition').act('COURT_DECIDED', '2028-01-03', inPart);
    expect(life(c)).toMatchObject({ term: 'running' });
    expect(c.now.file).toMatchObject({ limitedText: '1. Məhkəmənin bəndi' });
    expect(c.now.file.patent?.endedBy).toBeUndefined();
    expect(registerEntries(c).slice(-2)).toEqual(['reinstatement', 'partialRevocation']);
    expect(bulletinEntries(c).slice(-2)).toEqual(['correction', 'partialRevocation']);
    expect(effects(c, 'queue-publication').at(-1)?.params).toMatchObject({ claims: '1. Məhkəmənin bəndi' });
    expect(c.entries.filter((e) => e.act.type === 'COURT_DECIDED')).toHaveLength(1);
    expect(replayed(c)).toEqual(c.now);
  });

  test('37.2: an invalidated one, as partly invalidated', () => {
    const c = challenged().act('INVALIDATION_DECIDED', '2027-11-01', decision('inFull'));
    suing(c, 'invalidation').act('COURT_DECIDED', '2028-01-03', inPart);
    expect(life(c)).toMatchObject({ term: 'running' });
    expect(registerEntries(c).slice(-2)).toEqual(['reinstatement', 'partialInvalidation']);
    expect(bulletinEntries(c).slice(-2)).toEqual(['correction', 'partialInvalidation']);
  });

  test('34.4: one that had been limited before, to the new text; a court may take that away again', () => {
    const c = challenged().act('INVALIDATION_DECIDED', '2027-11-01', decision('inPart'));
    c.act('COURT_INVALIDATED', '2027-11-10', { outcome: 'inFull', court: 'Bakı', reasons: 'x' });
    suing(c, 'invalidation').act('COURT_DECIDED', '2028-01-03', inPart);
    expect(c.now.file.limitedText).toBe('1. Məhkəmənin bəndi');
    suing(c, 'invalidation', '2028-01-04').act('COURT_DECIDED', '2028-01-05', {
      outcome: 'reversed',
      direction: 'patentRestored',
    });
    expect(c.now.file.limitedText).toBe('1. Dar bənd');
  });

  test('34.4: lapsed before it was annulled, it stays lapsed, for the limited text', () => {
    const c = challenged(publishedPatent().until('2028-08-01'), '2028-08-02');
    c.act('INVALIDATION_DECIDED', '2028-09-01', decision('inFull'));
    suing(c, 'invalidation', '2028-10-01').act('COURT_DECIDED', '2029-01-10', inPart);
    expect(life(c)).toBe('lapsed');
    expect(c.now.file).toMatchObject({ limitedText: '1. Məhkəmənin bəndi', patent: { endedBy: 'lapse' } });
  });

  test('34.4: without an annulment there is nothing to put back in part', () => {
    const c = opposedPatent()
      .until('2027-06-02')
      .act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('inPart'));
    expect(suing(c, 'postGrantOpposition').refused('COURT_DECIDED', '2028-01-03', inPart)).toMatchObject({
      code: 'court.cannotFollow',
      clause: '5.1¶2',
    });
    c.act('COURT_DECIDED', '2028-01-03', { ...inPart, direction: 'limitation' });
    expect(c.now.file.limitedText).toBe('1. Məhkəmənin bəndi');
  });

  test('34.4: a term that has ended is not put back, and a lapse only where the lapse itself was disputed', () => {
    const whole = { outcome: 'reversed', direction: 'patentRestored' };
    const rejected = opposedPatent()
      .until('2027-06-02')
      .act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('rejected'));
    suing(rejected.until('2028-08-01'), 'postGrantOpposition', '2028-08-02');
    expect(life(rejected)).toBe('lapsed');
    expect(rejected.refused('COURT_DECIDED', '2028-09-01', whole).code).toBe('court.cannotFollow');
    const expired = granted('utilityModel');
    for (let year = 3; year <= 10; year++) pay(expired, year, '2027-06-01');
    expired.act(
      'DISPUTE_FILED',
      '2035-11-01',
      { about: 'other', receivedOn: '2035-11-01', reasons: 'x' },
      { by: 'owner' },
    );
    expired.act('DISPUTE_DECIDED', '2035-12-03', { outcome: 'dismissed', reasons: 'x' });
    expired.act('COURT_ACTION_FILED', '2036-02-01', { against: 'dispute' }, { by: 'owner' });
    expect(life(expired)).toBe('expired');
    expect(expired.refused('COURT_DECIDED', '2036-03-03', whole).code).toBe('court.cannotFollow');
  });
});

describe('34.4, 37.2: of two limitations a court takes away the one that is sued over', () => {
  const reversed = { outcome: 'reversed', direction: 'patentRestored' };
  /** Limited on an opposition to one text, and then invalidated in part to a narrower one. */
  const twice = () => {
    const c = opposedPatent()
      .until('2027-06-02')
      .act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', { ...decision('inPart'), limitedText: '1. Dar' });
    return challenged(c, '2027-07-01').act('INVALIDATION_DECIDED', '2027-08-02', {
      ...decision('inPart'),
      limitedText: '1. Daha dar',
    });
  };

  test('37.2: the first goes, and the text of the second stands', () => {
    const c = court(twice(), 'postGrantOpposition', 'patentRestored');
    expect(c.now.file.limitedText).toBe('1. Daha dar');
    expect(registerEntries(c).at(-1)).toBe('reinstatement');
    expect(
      c
        .act('COURT_ACTION_FILED', '2028-01-04', { against: 'postGrantOpposition' }, { by: 'registrar' })
        .refused('COURT_DECIDED', '2028-01-05', reversed).code,
    ).toBe('court.cannotFollow');
    c.act('COURT_ACTION_FILED', '2028-01-06', { against: 'invalidation' }, { by: 'registrar' });
    c.act('COURT_DECIDED', '2028-01-07', reversed, { proceeding: c.last('dispute') });
    expect(c.now.file.limitedText).toBeUndefined();
    expect(replayed(c)).toEqual(c.now);
  });

  test('37.2: the second goes, and the text of the first is back', () => {
    expect(court(twice(), 'invalidation', 'patentRestored').now.file.limitedText).toBe('1. Dar');
  });

  test('34.4: which of several decisions of one sort it is about, the action says', () => {
    const c = challenged().act('INVALIDATION_DECIDED', '2027-11-01', { ...decision('inPart'), limitedText: '1. A' });
    const of = c.last('invalidation');
    challenged(c, '2027-11-02').act('INVALIDATION_DECIDED', '2027-12-01', {
      ...decision('inPart'),
      limitedText: '1. B',
    });
    c.act('COURT_ACTION_FILED', '2027-12-20', { against: 'invalidation', of }, { by: 'registrar' });
    expect(c.act('COURT_DECIDED', '2028-01-03', reversed).now.file.limitedText).toBe('1. B');
  });

  test('34.4: annulled by another decision, it stays void; only the limitation goes', () => {
    const c = challenged(twice(), '2027-09-01').act('INVALIDATION_DECIDED', '2027-10-01', decision('inFull'));
    court(c, 'postGrantOpposition', 'patentRestored');
    expect(life(c)).toBe('invalidated');
    c.act('COURT_ACTION_FILED', '2028-01-10', { against: 'invalidation', of: c.last('invalidation') }, { by: 'owner' });
    c.act('COURT_DECIDED', '2028-02-01', reversed);
    expect(life(c)).toMatchObject({ term: 'running' });
    expect(c.now.file.limitedText).toBe('1. Daha dar');
  });

  test('34.4: an opposition that was rejected did not annul what another decision annulled', () => {
    const c = opposedPatent()
      .until('2027-06-02')
      .act('POST_GRANT_OPPOSITION_DECIDED', '2027-06-10', decision('rejected'));
    challenged(c, '2027-07-01').act('INVALIDATION_DECIDED', '2027-08-02', decision('inFull'));
    c.act('COURT_ACTION_FILED', '2027-12-20', { against: 'postGrantOpposition' }, { by: 'registrar' });
    expect(c.refused('COURT_DECIDED', '2028-01-03', reversed).code).toBe('court.cannotFollow');
  });

  test('34.4: what a court revoked over a decision, a higher one puts back over the same', () => {
    const c = court(decided('rejected'), 'postGrantOpposition', 'patentRevoked');
    expect(life(c)).toBe('revoked');
    c.act('COURT_ACTION_FILED', '2028-01-10', { against: 'postGrantOpposition' }, { by: 'owner' });
    c.act('COURT_DECIDED', '2028-06-01', reversed);
    expect(life(c)).toMatchObject({ term: 'running' });
  });
});
