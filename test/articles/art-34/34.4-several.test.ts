/** 34.4, 37: of several decisions on one patent a court undoes the one that was sued over; each of the others stands. */
import { lawWith, opponentParty, replayed } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import {
  attackData,
  bulletinEntries,
  challenged,
  decision,
  effects,
  life,
  opposedPatent,
  pay,
  publishedPatent,
  registerEntries,
} from '../../support/patents.ts';

const second = { ...opponentParty, id: 'second', name: 'İkinci MMC' };
const inPart = (limitedText: string) => ({ outcome: 'inPart', reasons: 'Səbəb', limitedText });
const reversed = (direction: string, limitedText?: string) => ({
  outcome: 'reversed',
  direction,
  ...(limitedText ? { limitedText } : {}),
});
const judgment = { outcome: 'inFull', court: 'Bakı', reasons: 'Yeni deyil' };
const endOf = (c: CaseDriver) => [c.now.file.patent?.endedBy, c.now.file.patent?.endedOn];

/** Two oppositions to the patent of January 2027, both answered. */
function opposedTwice(under?: Parameters<typeof publishedPatent>[1]): {
  c: CaseDriver;
  first: string;
  other: string;
} {
  const c = opposedPatent(publishedPatent({}, under));
  const first = c.last('postGrantOpposition');
  c.act('POST_GRANT_OPPOSITION_FILED', '2027-04-02', { ...attackData, opponent: second }, { person: 'second' });
  const other = c.last('postGrantOpposition');
  for (const proceeding of [first, other])
    c.act('POST_GRANT_REPLY_FILED', '2027-04-10', { reply: 'x' }, { proceeding });
  return { c, first, other };
}
const decide = (c: CaseDriver, proceeding: string, data: object, when: string) =>
  c.act('POST_GRANT_OPPOSITION_DECIDED', when, data, { proceeding });
const judged = (c: CaseDriver, of: string, data: object, filed: string, when: string) => {
  const against = c.now.proceedings.find((p) => p.id === of)?.machine;
  c.act('COURT_ACTION_FILED', filed, { against, of }, { by: 'registrar' });
  return c.act('COURT_DECIDED', when, data, { proceeding: c.last('dispute') });
};

describe('34.4: limited by one decision and annulled by another', () => {
  const both = () => {
    const { c, first, other } = opposedTwice();
    decide(c, first, inPart('1. T1'), '2027-04-20');
    decide(c, other, decision('inFull'), '2027-04-21');
    return { c, first, other };
  };

  test('34.4: the limitation goes, and the patent stays revoked', () => {
    const { c, first, other } = both();
    judged(c, first, reversed('patentRestored'), '2027-05-10', '2027-09-10');
    expect(life(c)).toBe('revoked');
    expect(endOf(c)).toEqual(['revocation', '2027-01-15']);
    expect(c.now.file.limitedText).toBeUndefined();
    judged(c, other, reversed('patentRestored'), '2027-09-11', '2027-12-10');
    expect(life(c)).toMatchObject({ term: 'running' });
    expect(c.now.file.limitedText).toBeUndefined();
    expect(replayed(c)).toEqual(c.now);
  });

  test('34.4: the revocation goes, and the patent is in force as limited', () => {
    const { c, other } = both();
    judged(c, other, reversed('patentRestored'), '2027-05-10', '2027-09-10');
    expect(life(c)).toMatchObject({ term: 'running' });
    expect(c.now.file.limitedText).toBe('1. T1');
  });

  test('34.4: what another decision annulled is not put back over one that rejected the opposition', () => {
    const { c, first, other } = opposedTwice();
    decide(c, first, decision('rejected'), '2027-04-20');
    decide(c, other, decision('inFull'), '2027-04-21');
    c.act('COURT_ACTION_FILED', '2027-05-10', { against: 'postGrantOpposition', of: first }, { by: 'owner' });
    expect(c.refused('COURT_DECIDED', '2027-09-10', reversed('patentRestored')).code).toBe('court.cannotFollow');
    expect(life(c)).toBe('revoked');
  });
});

describe('34.4, 37.3: annulled twice, it is in force again when neither decision stands', () => {
  /** Rejected by the Commission and before the court; meanwhile revoked over the other opposition; then the judgment. */
  const twice = (under?: Parameters<typeof opposedTwice>[0]) => {
    const { c, first, other } = opposedTwice(under);
    decide(c, first, decision('rejected'), '2027-04-20');
    c.act('COURT_ACTION_FILED', '2027-04-21', { against: 'postGrantOpposition', of: first }, { by: 'opponent' });
    decide(c, other, decision('inFull'), '2027-04-22');
    c.act('COURT_DECIDED', '2027-09-10', reversed('patentRevoked'));
    return { c, first, other };
  };

  test('34.4: the judgment is accepted, entered and published although the patent is void already', () => {
    const { c } = twice();
    expect(life(c)).toBe('revoked');
    expect(registerEntries(c).slice(-2)).toEqual(['revocation', 'revocation']);
    expect(bulletinEntries(c).slice(-2)).toEqual(['revocation', 'revocation']);
  });

  test.each([
    ['first', 'other'],
    ['other', 'first'],
  ] as const)('34.4: reversed over the %s, it stays void by the %s; the register is corrected', (one, left) => {
    const decisions = twice();
    const { c } = decisions;
    judged(c, decisions[one], reversed('patentRestored'), '2027-10-01', '2027-11-01');
    expect(life(c)).toBe('revoked');
    expect(registerEntries(c).at(-1)).toBe('correction');
    expect(bulletinEntries(c).at(-1)).toBe('correction');
    judged(c, decisions[left], reversed('patentRestored'), '2027-11-02', '2027-12-01');
    expect(life(c)).toMatchObject({ term: 'running' });
    expect(endOf(c)).toEqual([undefined, undefined]);
    expect(registerEntries(c).at(-1)).toBe('reinstatement');
    expect(replayed(c)).toEqual(c.now);
  });

  test('37.1 (policy annulmentEffect): of two that work from their day, what is left ends it on its own', () => {
    const { c, other } = twice(lawWith({ annulmentEffect: 'fromDecision' }));
    expect(endOf(c)).toEqual(['revocation', '2027-04-22']);
    judged(c, other, reversed('patentRestored'), '2027-10-01', '2027-11-01');
    expect(endOf(c)).toEqual(['revocation', '2027-09-10']);
  });

  test('37.3: revoked by the Commission and invalidated by a court, it is what the decision left says', () => {
    const { c, first } = opposedTwice();
    decide(c, first, decision('inFull'), '2027-04-20');
    c.act('COURT_INVALIDATED', '2027-05-03', judgment);
    expect(life(c)).toBe('revoked');
    judged(c, first, reversed('patentRestored'), '2027-06-01', '2027-09-01');
    expect(life(c)).toBe('invalidated');
    expect(endOf(c)[0]).toBe('invalidation');
    judged(c, c.last('invalidation'), reversed('patentRestored'), '2027-10-01', '2027-12-01');
    expect(life(c)).toMatchObject({ term: 'running' });
    expect(replayed(c)).toEqual(c.now);
  });

  /** An opposition and a request for invalidation: a court annuls over the one, which the Commission rejected, what the other has annulled. */
  const byBoth = (annulled: 'opposition' | 'invalidation') => {
    const c = challenged(opposedPatent().act('POST_GRANT_REPLY_FILED', '2027-04-10', { reply: 'x' }), '2027-04-12');
    const [opposition, invalidation] = [c.last('postGrantOpposition'), c.last('invalidation')];
    const decided = (over: 'opposition' | 'invalidation', outcome: 'inFull' | 'rejected', when: string) =>
      over === 'opposition'
        ? decide(c, opposition, decision(outcome), when)
        : c.act('INVALIDATION_DECIDED', when, decision(outcome), { proceeding: invalidation });
    const other = annulled === 'opposition' ? 'invalidation' : 'opposition';
    decided(other, 'rejected', '2027-04-20');
    const against = other === 'opposition' ? 'postGrantOpposition' : 'invalidation';
    c.act('COURT_ACTION_FILED', '2027-04-21', { against }, { by: 'opponent' });
    decided(annulled, 'inFull', '2027-04-22').act('COURT_DECIDED', '2027-09-10', reversed('patentRevoked'));
    return { c, opposition, invalidation };
  };

  test.each([
    ['opposition', 'revoked', 'invalidated'],
    ['invalidation', 'invalidated', 'revoked'],
  ] as const)(
    '34.4, 37.1: annulled over the %s first: %s; that reversed, %s by what is left',
    (first, before, after) => {
      const proceedings = byBoth(first);
      const { c, opposition, invalidation } = proceedings;
      expect(life(c)).toBe(before);
      expect(registerEntries(c).slice(-2).toSorted()).toEqual(['invalidation', 'revocation']);
      judged(c, proceedings[first], reversed('patentRestored'), '2027-10-01', '2027-11-01');
      expect([life(c), registerEntries(c).at(-1)]).toEqual([after, 'correction']);
      const left = first === 'opposition' ? invalidation : opposition;
      judged(c, left, reversed('patentRestored'), '2027-11-02', '2027-12-01');
      expect(life(c)).toMatchObject({ term: 'running' });
      expect(replayed(c)).toEqual(c.now);
    },
  );

  test('37.3: void already, it is invalidated by a court at first instance all the same', () => {
    const c = challenged().act('INVALIDATION_DECIDED', '2027-11-01', decision('inFull'));
    const first = c.last('invalidation');
    c.act('COURT_INVALIDATED', '2027-11-10', judgment);
    expect([life(c), registerEntries(c).slice(-2)]).toEqual(['invalidated', ['invalidation', 'invalidation']]);
    judged(c, first, reversed('patentRestored'), '2027-12-01', '2028-01-10');
    expect(life(c)).toBe('invalidated');
  });

  test('37.1: so is one by a court over a request that the Commission rejected', () => {
    const c = challenged();
    const first = c.last('invalidation');
    c.act('INVALIDATION_REQUESTED', '2027-10-02', { ...attackData, opponent: second }, { person: 'second' });
    const other = c.last('invalidation');
    c.act('INVALIDATION_DECIDED', '2027-10-04', decision('rejected'), { proceeding: first });
    c.act('COURT_ACTION_FILED', '2027-10-05', { against: 'invalidation', of: first }, { by: 'registrar' });
    c.act('INVALIDATION_DECIDED', '2027-10-11', decision('inFull'), { proceeding: other });
    c.act('COURT_DECIDED', '2027-12-01', reversed('patentRevoked'));
    judged(c, other, reversed('patentRestored'), '2027-12-02', '2028-01-10');
    expect([life(c), registerEntries(c).at(-1)]).toEqual(['invalidated', 'correction']);
  });

  test('34.2: attacks that ended with the patent come back only with it', () => {
    const { c, first, other } = opposedTwice();
    decide(c, first, decision('inFull'), '2027-04-20');
    expect(c.at(other)).toBe('endedWithPatent');
    c.act('COURT_INVALIDATED', '2027-05-03', judgment);
    judged(c, first, reversed('patentRestored'), '2027-06-01', '2027-09-01');
    expect(c.at(other)).toBe('endedWithPatent');
    judged(c, c.last('invalidation'), reversed('patentRestored'), '2027-10-01', '2027-12-01');
    expect(c.at(other)).toEqual({ pending: 'deciding' });
  });

  test('32.2: the fees of the years begun while it was void are due together once it is back', () => {
    const { c, first, other } = twice();
    judged(c, first, reversed('patentRestored'), '2027-10-01', '2027-11-01');
    judged(c, other, reversed('patentRestored'), '2027-11-02', '2029-02-01');
    expect(life(c)).toMatchObject({ firstYears: 'due' });
    pay(c, 3, '2029-02-02');
    expect(life(pay(c, 4, '2029-02-02'))).toMatchObject({ firstYears: 'settled' });
  });
});

describe('37.2, 37.3: what a court directs over a request for invalidation is invalidation', () => {
  const rejected = () => challenged().act('INVALIDATION_DECIDED', '2027-11-01', decision('rejected'));

  test('37.1: annulled by the court where the Commission had rejected it', () => {
    const c = rejected();
    judged(c, c.last('invalidation'), reversed('patentRevoked'), '2027-12-01', '2028-01-03');
    expect(life(c)).toBe('invalidated');
    expect(registerEntries(c).at(-1)).toBe('invalidation');
  });

  test('37.2: and limited; the text of a further judgment in the same matter takes its place', () => {
    const c = rejected();
    judged(c, c.last('invalidation'), reversed('limitation', '1. M1'), '2027-12-01', '2028-01-03');
    expect(c.now.file.limitedText).toBe('1. M1');
    expect(registerEntries(c).at(-1)).toBe('partialInvalidation');
    const of = c.last('dispute');
    c.act('COURT_ACTION_FILED', '2028-01-04', { against: 'dispute', of }, { by: 'owner' });
    c.act('COURT_DECIDED', '2028-03-01', reversed('limitation', '1. M2'));
    expect(c.now.file.limitedText).toBe('1. M2');
    judged(c, c.last('invalidation'), reversed('patentRestored'), '2028-03-02', '2028-05-01');
    expect(c.now.file.limitedText).toBeUndefined();
  });

  test('37.2: of two judgments at first instance each goes by itself', () => {
    const part = (limitedText: string) => ({ ...judgment, outcome: 'inPart', limitedText });
    const c = publishedPatent().act('COURT_INVALIDATED', '2027-05-03', part('1. A'));
    const first = c.last('invalidation');
    c.act('COURT_INVALIDATED', '2027-06-01', part('1. B'));
    judged(c, first, reversed('patentRestored'), '2027-07-01', '2027-09-01');
    expect(c.now.file.limitedText).toBe('1. B');
    judged(c, c.last('invalidation'), reversed('patentRestored'), '2027-09-02', '2027-11-01');
    expect(c.now.file.limitedText).toBeUndefined();
    expect(effects(c, 'queue-publication').at(-1)?.params['claims']).not.toBe('1. B');
  });
});

describe('5.1¶2: an action is about a decision that has been taken', () => {
  const refusal = { code: 'court.nothingDecided', clause: '5.1¶2' };
  const suing = (c: CaseDriver, against: string, of: string) =>
    c.try('COURT_ACTION_FILED', '2027-06-01', { against, of }, { by: 'owner' });

  test('5.1¶2: not one that is pending, withdrawn, ended with the patent, of another sort, or that there is not', () => {
    const { c, first, other } = opposedTwice();
    expect(suing(c, 'postGrantOpposition', other)).toMatchObject(refusal);
    c.act('POST_GRANT_OPPOSITION_WITHDRAWN', '2027-04-15', {}, { by: 'opponent', proceeding: first });
    decide(c, other, decision('rejected'), '2027-04-20');
    challenged(c, '2027-04-21').act(
      'INVALIDATION_REQUESTED',
      '2027-04-22',
      { ...attackData, opponent: second },
      { person: 'second' },
    );
    const [one, ended] = c.now.proceedings.filter((p) => p.machine === 'invalidation').map((p) => p.id);
    c.act('INVALIDATION_DECIDED', '2027-05-03', decision('inFull'), { proceeding: one as string });
    for (const [against, of] of [
      ['postGrantOpposition', first],
      ['invalidation', ended],
      ['invalidation', other],
      ['postGrantOpposition', 'yoxdur'],
    ] as const)
      expect([of, suing(c, against, String(of))]).toMatchObject([of, refusal]);
    expect(suing(c, 'postGrantOpposition', other).ok).toBe(true);
  });

  test('5.1¶2: a judgment is taken further once there is one', () => {
    const { c, first } = opposedTwice();
    decide(c, first, decision('inFull'), '2027-04-20');
    c.act('COURT_ACTION_FILED', '2027-05-03', { against: 'postGrantOpposition', of: first }, { by: 'owner' });
    expect(suing(c, 'dispute', c.last('dispute'))).toMatchObject(refusal);
    c.act('COURT_DECIDED', '2027-06-01', { outcome: 'upheld' });
    expect(suing(c, 'dispute', c.last('dispute')).ok).toBe(true);
    c.act('COURT_DECIDED', '2027-09-01', reversed('patentRestored'));
    expect(life(c)).toMatchObject({ term: 'running' });
  });

  test('34.4: unnamed, the latest of its sort that no court has undone', () => {
    const { c, first, other } = opposedTwice();
    decide(c, first, inPart('1. T1'), '2027-04-20');
    decide(c, other, inPart('1. T2'), '2027-04-21');
    const unnamed = (filed: string, when: string) =>
      c
        .act('COURT_ACTION_FILED', filed, { against: 'postGrantOpposition' }, { by: 'owner' })
        .act('COURT_DECIDED', when, reversed('patentRestored')).now.file.limitedText;
    expect(unnamed('2027-05-03', '2027-06-01')).toBe('1. T1');
    expect(unnamed('2027-06-02', '2027-07-01')).toBeUndefined();
  });
});
