/** 5.1, 36.1: a lapse or a surrender disputed before the Commission, and what a court says of that. */
import { answerOf, byPost, firstSecondAfter, lastSecondOf, paid, replayed } from '../../support/case-driver.ts';
import type { CaseDriver } from '../../support/case-driver.ts';
import { withPolicy } from '../../support/oppositions.ts';
import {
  bulletinEntries,
  challenged,
  effects,
  life,
  opposedPatent,
  pay,
  publishedPatent,
  registerEntries,
  told,
  twoOwners,
} from '../../support/patents.ts';

const about = { about: 'patentEnded', reasons: 'Rüsum ödənilib.' };
const allowed = { outcome: 'allowed', reasons: 'x' };
const reversed = (direction: string) => ({ outcome: 'reversed', direction });
const by = { by: 'owner' } as const;

/** The fee of year 3 was due on 5 January 2028, its grace ended on 5 July; told the day after. */
const lapsed = () => publishedPatent().until('2028-07-06');
const surrendered = () => publishedPatent().act('PATENT_SURRENDERED', '2027-06-01');
const disputed = (c: CaseDriver, filed: string) => c.act('DISPUTE_FILED', filed, about, by);
const putBack = () => disputed(lapsed(), '2028-07-10').act('DISPUTE_DECIDED', '2028-09-01', { ...allowed });
const sued = (c: CaseDriver, when = '2028-09-15') =>
  c.act('COURT_ACTION_FILED', when, { against: 'dispute', of: c.last('dispute') }, { by: 'registrar' });
const endOf = (c: CaseDriver) => [c.now.file.patent?.endedBy, c.now.file.patent?.endedOn];

describe('5.1: a decision in the owner’s favour puts the patent back where it was', () => {
  test('5.1, 36.1: a lapse is taken away; entered and corrected in the bulletin; the years begun are due in two months', () => {
    const c = putBack();
    expect(life(c)).toEqual({ firstYears: 'due', annualFees: 'running', term: 'running' });
    expect(endOf(c)).toEqual([undefined, undefined]);
    expect(registerEntries(c).at(-1)).toBe('reinstatement');
    expect(bulletinEntries(c).at(-1)).toBe('correction');
    expect(effects(c, 'queue-publication').at(-1)?.params).not.toHaveProperty('endedOn');
    expect(c.notices.slice(-2)).toEqual(['disputeDecided', 'annualFeesDue']);
    expect(effects(c, 'dispatch-notice').at(-1)).toMatchObject({
      to: 'aliyev',
      params: { year: '3', due: '2028-11-01' },
    });
    expect(c.due('firstAnnualFees')).toBe('2028-11-01');
    expect(replayed(c)).toEqual(c.now);
  });

  test('5.1, 36.1: so is a surrender', () => {
    const c = disputed(surrendered(), '2027-06-10').act('DISPUTE_DECIDED', '2027-07-01', allowed);
    expect(life(c)).toMatchObject({ term: 'running' });
    expect(endOf(c)).toEqual([undefined, undefined]);
    expect(registerEntries(c).slice(-2)).toEqual(['surrender', 'reinstatement']);
  });

  test('5.1: dismissed, it has ended as before, and nothing is entered or printed', () => {
    const c = disputed(lapsed(), '2028-07-10');
    const entered = registerEntries(c).length;
    c.act('DISPUTE_DECIDED', '2028-09-01', { outcome: 'dismissed', reasons: 'x' });
    expect(life(c)).toBe('lapsed');
    expect(registerEntries(c)).toHaveLength(entered);
  });

  test('10.2: put back when the term is over, it has expired on its last day', () => {
    const c = publishedPatent();
    for (let year = 3; year < 20; year++) pay(c, year, `${2025 + year}-01-04`);
    disputed(c.until('2045-07-06'), '2045-09-06');
    c.act('DISPUTE_DECIDED', '2046-02-01', allowed).until('2046-02-02');
    expect(life(c)).toBe('expired');
    expect(endOf(c)).toEqual(['expiry', '2046-01-05']);
  });
});

describe('5.1 (policy complaint): two months from the day on which the owner was told', () => {
  test.each([
    ['in the last second', lastSecondOf('2028-09-06'), ['accepted']],
    ['a second later', firstSecondAfter('2028-09-06'), ['dispute.tooLate', '5.1']],
  ])('5.1: %s', (_name, when, answer) => {
    expect(answerOf(lapsed().try('DISPUTE_FILED', when, about, by))).toEqual(answer);
  });

  test('5.1: only of a patent that has lapsed or was surrendered, and by its owner', () => {
    const c = publishedPatent();
    const nothing = ['dispute.nothing', '5.1'];
    expect(answerOf(c.try('DISPUTE_FILED', '2027-04-01', about, by))).toEqual(nothing);
    for (const given of [{ receivedOn: '2027-03-20' }, { of: 'service-2' }])
      expect(c.refused('DISPUTE_FILED', '2027-04-01', { ...about, ...given }, by).code).toBe('form.invalid');
    const d = challenged(publishedPatent(), '2027-05-01').act('INVALIDATION_DECIDED', '2027-06-01', {
      outcome: 'inFull',
      reasons: 'x',
    });
    expect(answerOf(d.try('DISPUTE_FILED', '2027-06-10', about, by))).toEqual(nothing);
    const opponent = { by: 'opponent' } as const;
    const e = challenged(surrendered(), '2027-06-03');
    expect(answerOf(e.try('DISPUTE_FILED', '2027-06-10', about, opponent))).toEqual(nothing);
  });
});

describe('5.1, 36.1: the limit is counted from receipt of the notice of the end', () => {
  const dispatched = () => {
    const c = publishedPatent(byPost).until('2028-07-06');
    const of = c.last('service');
    return c.act('NOTICE_DISPATCHED', '2028-07-07', { on: '2028-07-07', how: 'post' }, { proceeding: of });
  };

  test('5.1: it runs for the owner from receipt, not from dispatch, and ends by itself', () => {
    const c = dispatched();
    expect(c.term('patentEndComplaint')).toBeUndefined();
    c.act('NOTICE_SERVED', '2028-07-12', { on: '2028-07-12', how: 'post' }, { proceeding: c.last('service') });
    expect(c.term('patentEndComplaint')).toMatchObject({
      whose: 'owner',
      clause: '5.1',
      policy: 'complaint',
      due: { trigger: '2028-07-12', due: '2028-09-12' },
    });
    c.until(firstSecondAfter('2028-09-12'));
    expect(c.now.terms).toEqual([]);
    expect(life(c)).toBe('lapsed');
  });

  test('5.1: not received yet, it is not too late, and the office hears no day from the owner', () => {
    expect(answerOf(dispatched().try('DISPUTE_FILED', '2028-07-10', about, by))).toEqual(['accepted']);
  });

  test('5.1: proof that it was received later moves the last day', () => {
    const c = dispatched().until('2028-07-20');
    expect(c.due('patentEndComplaint')).toBe('2028-09-18');
    const proof = { receivedOn: '2028-07-31', proof: 'Zərf.' };
    c.act('SERVICE_REBUTTED', '2028-08-02', proof, { by: 'owner', proceeding: c.last('service') });
    expect(c.due('patentEndComplaint')).toBe('2028-10-02');
  });

  test('5.1 (policy): for as long as the office has set', () => {
    const c = publishedPatent({}, withPolicy(['complaint', 'P1M'])).act('PATENT_SURRENDERED', '2027-06-01');
    expect(c.due('patentEndComplaint')).toBe('2027-07-01');
  });

  test('5.1: once; not of an end that has been taken away, nor of one that a court has put back', () => {
    const c = disputed(lapsed(), '2028-07-10');
    const again = (when: string) => answerOf(c.try('DISPUTE_FILED', when, about, by));
    expect(again('2028-07-11')).toEqual(['dispute.twice', '5.1']);
    c.act('DISPUTE_DECIDED', '2028-07-20', { outcome: 'dismissed', reasons: 'x' });
    expect(again('2028-07-21')).toEqual(['dispute.twice', '5.1']);
    const d = putBack();
    expect(d.term('patentEndComplaint')).toBeUndefined();
    sued(d).act('COURT_DECIDED', '2029-02-01', reversed('patentEnded'));
    expect(answerOf(d.try('DISPUTE_FILED', '2029-02-02', about, by))).toEqual(['dispute.nothing', '5.1']);
  });

  test('5.1: the letter names the way back, but not where a court has spoken', () => {
    const letters = (c: CaseDriver) => effects(c, 'dispatch-notice').filter(({ notice }) => notice === 'lapsed');
    expect(letters(lapsed()).at(-1)?.params).toMatchObject({ wayBack: '5.1' });
    const c = sued(putBack()).act('COURT_DECIDED', '2029-02-01', reversed('patentEnded'));
    expect(letters(c).at(-1)?.params).toMatchObject({ wayBack: null });
  });
});

describe('5.1¶2, 34.4: a court over the decision that put the patent back', () => {
  test('5.1¶2: upheld, the patent stays in force', () => {
    const c = sued(putBack()).act('COURT_DECIDED', '2029-02-01', { outcome: 'upheld' });
    expect(life(c)).toMatchObject({ term: 'running' });
  });

  test('5.1¶2: reversed, it has lapsed after all, from the day it had; entered, printed, and the owner told', () => {
    const c = putBack();
    pay(c, 3, '2028-10-02');
    sued(c, '2028-10-10').act('COURT_DECIDED', '2028-12-01', reversed('patentEnded'));
    expect(life(c)).toBe('lapsed');
    expect(endOf(c)).toEqual(['lapse', '2028-01-05']);
    expect(effects(c, 'enter-register').at(-1)).toMatchObject({ entry: 'lapse', on: '2028-01-05' });
    expect(effects(c, 'queue-publication').at(-1)).toMatchObject({ entry: 'lapse', params: { endedOn: '2028-01-05' } });
    expect(c.notices.slice(-2)).toEqual(['courtDecided', 'lapsed']);
    expect(c.now.terms).toEqual([]);
    expect(replayed(c)).toEqual(c.now);
  });

  test('5.1¶2: so of a surrender, and when the patent has lapsed since for another fee', () => {
    const c = disputed(surrendered(), '2027-06-10').act('DISPUTE_DECIDED', '2027-07-01', allowed);
    sued(c, '2027-08-02').act('COURT_DECIDED', '2028-08-01', reversed('patentEnded'));
    expect(life(c)).toBe('surrendered');
    expect(endOf(c)).toEqual(['surrender', '2027-06-01']);
  });

  test('5.1¶2: a higher court puts it back again', () => {
    const c = sued(putBack()).act('COURT_DECIDED', '2028-10-01', reversed('patentEnded'));
    sued(c, '2028-10-10');
    const given = { ...reversed('patentRestored'), limitedText: 'x' };
    expect(c.refused('COURT_DECIDED', '2028-12-01', given).code).toBe('court.cannotFollow');
    c.act('COURT_DECIDED', '2028-12-01', reversed('patentRestored'));
    expect(life(c)).toMatchObject({ term: 'running' });
  });

  test('5.1¶2: where no end was taken away there is none to put back', () => {
    const c = disputed(lapsed(), '2028-07-10');
    c.act('DISPUTE_DECIDED', '2028-09-01', { outcome: 'dismissed', reasons: 'x' });
    expect(sued(c).refused('COURT_DECIDED', '2028-10-01', reversed('patentEnded'))).toMatchObject({
      code: 'court.cannotFollow',
      clause: '5.1¶2',
    });
  });
});

describe.each([
  [
    '37.1: invalidated',
    'invalidated',
    'invalidation',
    lapsed,
    (c: CaseDriver) =>
      challenged(c, '2028-07-11').act('INVALIDATION_DECIDED', '2028-08-10', { outcome: 'inFull', reasons: 'x' }),
  ],
  [
    '34.2: revoked',
    'revoked',
    'postGrantOpposition',
    () => opposedPatent().until('2028-07-06'),
    (c: CaseDriver) => c.act('POST_GRANT_OPPOSITION_DECIDED', '2028-08-10', { outcome: 'inFull', reasons: 'x' }),
  ],
] as const)('5.1, %s while its lapse was disputed', (_name, state, against, make, annul) => {
  const both = () => annul(disputed(make(), '2028-07-10')).act('DISPUTE_DECIDED', '2028-09-01', allowed);
  const annulmentReversed = (c: CaseDriver, when: string) =>
    c.act('COURT_ACTION_FILED', when, { against }, by).act('COURT_DECIDED', '2029-03-01', reversed('patentRestored'));

  test('5.1: it stays void, and the lapse alone is taken away', () => {
    const c = both();
    expect([life(c), ['revocation', 'invalidation']]).toEqual([state, expect.arrayContaining([endOf(c)[0]])]);
    expect(registerEntries(c).at(-1)).toBe('correction');
    annulmentReversed(c, '2028-10-02');
    expect(life(c)).toMatchObject({ term: 'running' });
    expect(replayed(c)).toEqual(c.now);
  });

  test('34.4: put back by a court with its lapse, it has lapsed', () => {
    const c = sued(both()).act('COURT_DECIDED', '2028-10-01', reversed('patentEnded'));
    expect([life(c), registerEntries(c).at(-1)]).toEqual([state, 'correction']);
    annulmentReversed(c, '2028-10-02');
    expect(life(c)).toBe('lapsed');
    expect(endOf(c)).toEqual(['lapse', '2028-01-05']);
    expect(replayed(c)).toEqual(c.now);
  });

  test('34.4: a judgment over the dispute leaves the annulment alone', () => {
    const c = sued(both());
    expect(c.refused('COURT_DECIDED', '2028-10-01', reversed('patentRestored')).code).toBe('court.cannotFollow');
    expect(c.refused('COURT_DECIDED', '2028-10-01', reversed('patentRevoked')).code).toBe('court.cannotFollow');
  });
});

test('32.2: of the years begun meanwhile one that stays unpaid lets the patent lapse again, and that can be disputed again', () => {
  const c = putBack().until('2029-06-01');
  expect(life(c)).toBe('lapsed');
  expect(endOf(c)).toEqual(['lapse', '2028-11-01']);
  expect(c.refused('ANNUAL_FEE_PAID', '2029-06-02', { year: 3, payment: paid(20_000, '2029-06-02') }).code).toBe(
    'act.notPossible',
  );
  disputed(c, '2029-06-03').act('DISPUTE_DECIDED', '2029-07-02', allowed);
  expect(life(c)).toMatchObject({ firstYears: 'due' });
});

describe('5.1: two owners dispute the one lapse', () => {
  const both = () => {
    const c = publishedPatent(twoOwners).until('2028-07-06');
    disputed(c, '2028-07-10').act('DISPUTE_FILED', '2028-07-11', about, { ...by, person: 'veli' });
    const [first, second] = c.now.proceedings.filter((p) => p.machine === 'dispute').map((p) => p.id);
    return { c, first: first as string, second: second as string };
  };

  test('5.1: allowed to one, nothing is left of the dispute of the other, which ends', () => {
    const { c, first, second } = both();
    c.act('DISPUTE_DECIDED', '2028-09-01', allowed, { proceeding: first });
    expect(life(c)).toMatchObject({ term: 'running' });
    expect(c.at(second)).toBe('settled');
    expect(told(c, 'disputeSettled')).toEqual(['aliyev']);
    expect(c.refused('DISPUTE_DECIDED', '2028-09-02', allowed, { proceeding: second }).code).toBe('act.notPossible');
    const sue = { against: 'dispute', of: second };
    expect(c.try('COURT_ACTION_FILED', '2028-09-03', sue, { by: 'registrar' }).ok).toBe(false);
    expect(replayed(c)).toEqual(c.now);
  });

  test('5.1: dismissed to one, the other is still decided', () => {
    const { c, first, second } = both();
    c.act('DISPUTE_DECIDED', '2028-09-01', { outcome: 'dismissed', reasons: 'x' }, { proceeding: first });
    expect(c.at(second)).toBe('deciding');
    c.act('DISPUTE_DECIDED', '2028-09-02', allowed, { proceeding: second });
    expect(life(c)).toMatchObject({ term: 'running' });
  });
});

describe('5.1, 36.1: put back in force, and lapsed anew for another fee', () => {
  /** The first lapse, of 5 January 2028, was taken away on 1 September; the second was told on 3 May 2029. */
  const lapsedTwice = () => {
    const c = sued(putBack());
    const suit = c.last('dispute');
    return { c: c.until('2029-05-03'), suit };
  };
  const first = ['lapse', '2028-01-05'];
  const second = ['lapse', '2028-11-01'];

  test('5.1¶2: what a court has put back as ended is not disputed before the Commission again', () => {
    const { c, suit } = lapsedTwice();
    expect([endOf(c), c.due('patentEndComplaint')]).toEqual([second, '2029-07-02']);
    c.act('COURT_DECIDED', '2029-05-04', reversed('patentEnded'), { proceeding: suit });
    expect([endOf(c), c.due('patentEndComplaint')]).toEqual([first, undefined]);
    expect(answerOf(c.try('DISPUTE_FILED', '2029-05-10', about, by))).toEqual(['dispute.nothing', '5.1']);
  });

  test('5.1¶2: and a dispute about the second lapse is settled by that judgment; its owner is told', () => {
    const { c, suit } = lapsedTwice();
    const dispute = disputed(c, '2029-05-10').last('dispute');
    c.act('COURT_DECIDED', '2029-06-01', reversed('patentEnded'), { proceeding: suit });
    expect([endOf(c), c.at(dispute), told(c, 'disputeSettled')]).toEqual([first, 'settled', ['aliyev']]);
    expect(c.refused('DISPUTE_DECIDED', '2029-07-02', allowed, { proceeding: dispute }).code).toBe('act.notPossible');
    expect(replayed(c)).toEqual(c.now);
  });

  test('5.1¶2: a judgment over the first lapse does not take the second away', () => {
    const { c, suit } = lapsedTwice();
    const given = [reversed('patentRestored'), { proceeding: suit }] as const;
    expect(c.refused('COURT_DECIDED', '2029-06-01', ...given).code).toBe('court.cannotFollow');
    expect(endOf(c)).toEqual(second);
  });

  test('5.1¶2: the second taken away too, the court can still find that the first stands', () => {
    const { c, suit } = lapsedTwice();
    disputed(c, '2029-05-10').act('DISPUTE_DECIDED', '2029-06-01', allowed);
    c.act('COURT_DECIDED', '2029-06-15', reversed('patentEnded'), { proceeding: suit });
    expect([life(c), endOf(c)]).toEqual(['lapsed', first]);
  });
});

describe('5.1¶2: two owners dispute the one lapse, and a court puts the patent back for one of them', () => {
  /** The dispute of the one is dismissed, and a court reverses that on 1 September 2028; that of the other is pending. */
  const restored = () => {
    const c = publishedPatent(twoOwners).until('2028-07-06');
    const dismissed = disputed(c, '2028-07-10').last('dispute');
    const pending = c.act('DISPUTE_FILED', '2028-07-11', about, { ...by, person: 'veli' }).last('dispute');
    c.act('DISPUTE_DECIDED', '2028-07-20', { outcome: 'dismissed', reasons: 'x' }, { proceeding: dismissed });
    c.act('COURT_ACTION_FILED', '2028-07-25', { against: 'dispute', of: dismissed }, { by: 'registrar' });
    const suit = c.last('dispute');
    return { c, pending, suit };
  };

  test('5.1¶2: nothing is left of the other dispute: a later lapse is not taken away by it', () => {
    const { c, pending, suit } = restored();
    c.act('COURT_DECIDED', '2028-09-01', reversed('patentRestored'), { proceeding: suit });
    expect([life(c), c.at(pending)]).toEqual([expect.objectContaining({ term: 'running' }), 'settled']);
    expect(c.refused('DISPUTE_DECIDED', '2028-09-02', allowed, { proceeding: pending }).code).toBe('act.notPossible');
    expect(endOf(c.until('2029-08-01'))).toEqual(['lapse', '2028-11-01']);
  });

  test('5.1¶2: upheld by the court, the other is still decided', () => {
    const { c, pending, suit } = restored();
    c.act('COURT_DECIDED', '2028-09-01', { outcome: 'upheld' }, { proceeding: suit });
    expect(c.at(pending)).toBe('deciding');
    c.act('DISPUTE_DECIDED', '2028-09-02', allowed, { proceeding: pending });
    expect(life(c)).toMatchObject({ term: 'running' });
  });

  test('34.4: annulled meanwhile, and that reversed by a court: it has lapsed still, and the dispute about it is decided', () => {
    const { c, pending } = restored();
    challenged(c, '2028-07-26').act('INVALIDATION_DECIDED', '2028-08-10', { outcome: 'inFull', reasons: 'x' });
    c.act('COURT_ACTION_FILED', '2028-08-15', { against: 'invalidation' }, by);
    c.act('COURT_DECIDED', '2028-08-20', reversed('patentRestored'), { proceeding: c.last('dispute') });
    expect([life(c), c.at(pending)]).toEqual(['lapsed', 'deciding']);
  });
});
