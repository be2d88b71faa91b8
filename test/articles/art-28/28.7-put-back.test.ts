import {
  CaseDriver,
  actsOnOthers,
  answered,
  applicationData,
  carryTo,
  deficient,
  firstSecondAfter,
  lastSecondOf,
  law,
  lawWith,
  paid,
  received,
} from '../../support/case-driver.ts';
import { publishedPatent } from '../../support/patents.ts';
import { asked, claimOfEarlier, claimRejected, laterClaiming, priorityFeePaid } from '../../support/later-claims.ts';

const allowed = { outcome: 'allowed', reasons: 'Haqlıdır.' };
const disputes = (c: CaseDriver, about: string, filed: string, decided: string) =>
  c.act('DISPUTE_FILED', filed, { about, reasons: 'Razı deyiləm.' }).act('DISPUTE_DECIDED', decided, allowed);
const claimOf = (c: CaseDriver) => c.at(c.last('priorityClaim'));
const priorityOf = (c: CaseDriver) => [c.now.file.priority.date, c.now.file.priority.basis];
/** Tells the other case what happens in this one meanwhile. */
const telling = (from: CaseDriver, to: CaseDriver, does: (from: CaseDriver) => unknown) => {
  const since = from.entries.length;
  does(from);
  expect(carryTo(from, to, since)).toEqual([]);
};
/** An earlier application deemed withdrawn on 2 March 2026 for a later one, paid for. */
const claimed = (second = laterClaiming('2026-03-02')) => {
  const first = deficient('2026-02-16');
  carryTo(second, first);
  expect(first.course).toBe('ended.deemedWithdrawn');
  return { first, second };
};
const putBack = (c: CaseDriver) => disputes(c, 'deemedWithdrawn', '2026-03-10', '2026-03-20');

describe('28.7, 5.1: in such a case the earlier application is withdrawn: one that is put back gives its priority to none', () => {
  test('28.7: the claim falls, is told, and can be disputed within two months (policy)', () => {
    const { first, second } = claimed();
    telling(first, second, putBack);
    expect([first.course, claimOf(second)]).toEqual(['formal.awaitingCorrection', 'fallen']);
    expect(priorityOf(second)).toEqual(['2026-03-02', '28.4']);
    expect([second.notices.at(-1), second.due('complaint')]).toEqual(['priorityLost', '2026-05-20']);
    const dispute = { about: 'priorityLost', reasons: 'Eyni obyekt.' };
    expect(second.try('DISPUTE_FILED', lastSecondOf('2026-05-20'), dispute).ok).toBe(true);
    expect(second.refused('DISPUTE_FILED', firstSecondAfter('2026-05-20'), dispute).code).toBe('dispute.nothing');
  });

  test('28.7: of what the earlier one does after that, the later one asks and hears nothing', () => {
    const { first, second } = claimed();
    const asks = second.entries.length;
    telling(first, second, putBack);
    expect([carryTo(second, first, asks), first.course]).toEqual([[], 'formal.awaitingCorrection']);
    telling(first, second, (c) => c.act('APPLICATION_WITHDRAWN', '2026-04-01'));
    expect(claimOf(second)).toBe('fallen');
  });

  test('28.7: dismissed, the claim stands', () => {
    const { first, second } = claimed();
    telling(first, second, (c) =>
      c
        .act('DISPUTE_FILED', '2026-03-10', { about: 'deemedWithdrawn', reasons: 'Başqa obyekt.' })
        .act('DISPUTE_DECIDED', '2026-03-20', { outcome: 'dismissed', reasons: 'Eynidir.' }),
    );
    expect([claimOf(second), second.now.file.priority.date]).toEqual(['established', '2026-01-05']);
  });

  test('28.7: every later application for which it was withdrawn is told', () => {
    const { first, second } = claimed();
    const third = new CaseDriver('A 2026 0078').act(
      'APPLICATION_RECEIVED',
      '2026-03-04',
      applicationData('invention', {
        payment: paid(1000, '2026-03-04'),
        priorities: [claimOfEarlier(priorityFeePaid('2026-03-04'))],
      }),
    );
    expect(carryTo(third, first)).toEqual([]);
    const since = first.entries.length;
    putBack(first);
    expect([carryTo(first, second, since), carryTo(first, third, since)]).toEqual([[], []]);
    expect([claimOf(second), claimOf(third)]).toEqual(['fallen', 'fallen']);
  });

  test('28.7, 29.5: with the claim its divisional loses the priority', () => {
    const { first, second } = claimed();
    const divisional = answered(
      new CaseDriver('A 2026 0079').act(
        'APPLICATION_RECEIVED',
        '2026-03-04',
        applicationData('invention', { payment: paid(1000, '2026-03-04'), divisionalOf: { number: second.number } }),
      ),
      second,
    );
    expect(priorityOf(divisional)).toEqual(['2026-01-05', '29.5¶5']);
    telling(second, divisional, () => telling(first, second, putBack));
    expect([priorityOf(divisional), divisional.notices.at(-1)]).toEqual([['2026-03-02', '29.5¶5'], 'priorityLost']);
  });

  test('28.7: so does the claim of one that has ended: put back itself, it comes without it and asks for nothing', () => {
    const { first, second } = claimed();
    second.act('APPLICATION_WITHDRAWN', '2026-03-09');
    telling(first, second, putBack);
    expect([claimOf(second), priorityOf(second)]).toEqual(['fallen', ['2026-03-02', '28.4']]);
    const unpaid = { payment: undefined };
    const whenClaimed = claimed(laterClaiming('2026-03-02', unpaid, { earlierApplicationWithdrawn: 'whenClaimed' }));
    whenClaimed.second.act('APPLICATION_WITHDRAWN', '2026-03-09');
    telling(whenClaimed.first, whenClaimed.second, putBack);
    expect([whenClaimed.first.course, claimOf(whenClaimed.second)]).toEqual(['formal.awaitingCorrection', 'fallen']);
  });

  test('28.7, 33.1: so does that of one that is a patent by then, and the bulletin says so', () => {
    const first = 'A 2025 0009';
    const claim = claimOfEarlier({ date: '2025-06-02', number: first, ...priorityFeePaid('2026-01-05') });
    const c = publishedPatent({ priorities: [claim] });
    expect(priorityOf(c)).toEqual(['2025-06-02', 'earlierApplication']);
    c.act('EARLIER_APPLICATION_STATED', '2027-03-10', { earlier: first });
    expect([claimOf(c), priorityOf(c), c.notices.at(-1)]).toEqual(['fallen', ['2026-01-05', '28.4'], 'priorityLost']);
    const told = c.entries.find((e) => e.act.type === 'EARLIER_APPLICATION_STATED');
    expect(told?.effects.map((e) => e.kind)).toContain('queue-publication');
  });

  test('28.7, 5.1: decided before its claim fell, and recorded only after that: it stays put back', () => {
    const { first, second } = claimed();
    first.act('DISPUTE_FILED', '2026-03-10', { about: 'deemedWithdrawn', reasons: 'Razı deyiləm.' });
    telling(second, first, (c) => claimRejected(c, '2026-04-01'));
    expect(first.course).toBe('formal.awaitingCorrection');
    telling(second, first, () =>
      telling(first, second, (c) => c.act('DISPUTE_DECIDED', '2026-03-20', allowed, { recorded: '2026-04-20' })),
    );
    expect([claimOf(second), first.course]).toEqual(['fallen', 'formal.awaitingCorrection']);
    expect(first.notices.filter((n) => n === 'deemedWithdrawn')).toHaveLength(1);
  });

  test('28.7, 5.1: the claim put back in dispute after that, the later decision holds: the earlier one is withdrawn again', () => {
    const { first, second } = claimed();
    telling(first, second, putBack);
    telling(second, first, (c) => disputes(c, 'priorityLost', '2026-04-01', '2026-04-20'));
    expect([claimOf(second), first.course]).toEqual(['established', 'ended.deemedWithdrawn']);
    expect(first.due('complaint')).toBe('2026-06-22');
  });

  test('28.7, 5.1: a claim confirmed in dispute stays, and asks for nothing again: both decisions stand', () => {
    const { first, second } = claimed();
    telling(second, first, (c) => claimRejected(c, '2026-03-03'));
    telling(second, first, (c) => disputes(c, 'priorityLost', '2026-03-04', '2026-03-06'));
    expect(first.course).toBe('ended.deemedWithdrawn');
    telling(first, second, putBack);
    expect([first.course, claimOf(second), second.now.file.priority.date]).toEqual([
      'formal.awaitingCorrection',
      'established',
      '2026-01-05',
    ]);
    telling(second, first, (c) => {
      c.act('DEFICIENCIES_FOUND', '2026-03-23', { missing: ['drawings'] }).until(firstSecondAfter('2026-05-25'));
      expect(c.course).toBe('ended.notFiled');
      disputes(c, 'consideredNotFiled', '2026-06-01', '2026-06-10');
    });
    expect([first.course, claimOf(second)]).toEqual(['formal.awaitingCorrection', 'established']);
  });
});

describe('28.7, 29.2: an earlier application considered not filed gives its priority when it is put back', () => {
  /** Considered not filed since 24 March 2026. */
  const unfiled = (under = law) =>
    received('2026-01-05', 'invention', {}, under)
      .act('DEFICIENCIES_FOUND', '2026-01-06', { missing: ['drawings'] })
      .until('2026-03-25');
  const returns = (c: CaseDriver) => disputes(c, 'consideredNotFiled', '2026-04-10', '2026-04-20');
  const denied = (first: CaseDriver, second = laterClaiming('2026-04-01')) => {
    expect(asked(first, second)).toMatchObject({ claim: 'fallen' });
    return { first, second };
  };
  /** It is put back, and both tell each other what follows. */
  const followed = ({ first, second }: ReturnType<typeof denied>, back = returns) => {
    telling(second, first, () => telling(first, second, back));
    return [first.course, claimOf(second), second.now.file.priority.date];
  };

  test('5.1: by the Commission: the claim stands after all, is told, and ends it', () => {
    const both = denied(unfiled());
    expect(followed(both)).toEqual(['ended.deemedWithdrawn', 'established', '2026-01-05']);
    expect([both.second.notices.at(-1), both.first.notices.at(-1)]).toEqual(['priorityRecognised', 'deemedWithdrawn']);
  });

  /** Its dispute dismissed on 10 April, taken to court and closed since 24 May. */
  const closed = () => {
    const first = unfiled()
      .act('DISPUTE_FILED', '2026-03-26', { about: 'consideredNotFiled', reasons: 'Göndərilmişdi.' })
      .act('DISPUTE_DECIDED', '2026-04-10', { outcome: 'dismissed', reasons: 'Göndərilməyib.' })
      .act('COURT_ACTION_FILED', '2026-05-04', { against: 'dispute' })
      .until('2026-06-30');
    expect(first.course).toBe('ended.closed.asNotFiled');
    return first;
  };
  const byCourt = (c: CaseDriver) =>
    c.act('COURT_DECIDED', '2026-10-01', { outcome: 'reversed', direction: 'reinstatement' });

  test('5.1: by a court, when the time for dispute is over', () => {
    const stands = ['ended.deemedWithdrawn', 'established', '2026-01-05'];
    expect(followed(denied(closed(), laterClaiming('2026-07-01')), byCourt)).toEqual(stands);
  });

  test.each([
    ['for dispute still open', unfiled, '2026-04-01', returns, 'formal.reviewingReply'],
    ['for dispute over', closed, '2026-07-01', byCourt, 'formal.awaitingCorrection'],
  ])(
    '28.7: a claim that its record does not bear out anyway stays fallen, and hears nothing: the time %s',
    (_, make, on, back, course) => {
      const both = denied(make(), laterClaiming(on, { date: '2026-01-04' }));
      expect(followed(both, back)).toEqual([course, 'fallen', on]);
      expect(both.second.notices.filter((n) => n === 'priorityRecognised')).toHaveLength(1);
    },
  );

  test('28.7: nor does one come back whose application the applicant has withdrawn since', () => {
    const both = denied(unfiled());
    both.second.act('APPLICATION_WITHDRAWN', '2026-04-06');
    expect(followed(both)).toEqual(['formal.reviewingReply', 'fallen', '2026-04-01']);
  });

  // Denied on the day of its filing, with the whole two months left: they run from the day on which that is put right.
  test.each([
    ['20 April, so to a Saturday', unfiled, '2026-04-01', returns, '2026-06-22'],
    ['1 October, when the denial could be disputed no more', closed, '2026-07-01', byCourt, '2026-12-02'],
  ])(
    '28.7 (policy whenClaimed): not yet paid for, it has what was left of its time from %s',
    (_, make, on, back, due) => {
      const settings = { earlierApplicationWithdrawn: 'whenClaimed' };
      const both = denied(make(), laterClaiming(on, { payment: undefined }, settings));
      followed(both, back);
      expect([both.first.course, both.second.due('priorityFee')]).toEqual(['ended.deemedWithdrawn', due]);
      const proceeding = both.second.last('priorityClaim');
      both.second.act('PRIORITY_FEE_PAID', lastSecondOf(due), priorityFeePaid(due), { proceeding });
      expect([claimOf(both.second), both.second.now.file.priority.date]).toEqual(['established', '2026-01-05']);
    },
  );

  test('28.7, 5.1: confirmed in dispute meanwhile, it stands, and ends the earlier one once that is put back', () => {
    const both = denied(unfiled());
    expect(asked(both.first, disputes(both.second, 'priorityLost', '2026-04-02', '2026-04-08'))).toMatchObject({
      earlier: 'ended.notFiled',
      claim: 'established',
    });
    expect(followed(both)).toEqual(['ended.deemedWithdrawn', 'established', '2026-01-05']);
  });

  test('28.7, 29.2: put right by a late record after that, nothing changes for the claim', () => {
    const both = denied(unfiled());
    followed(both);
    const sent = actsOnOthers(both.second).length;
    telling(both.first, both.second, (c) =>
      c.act('CORRECTION_FILED', '2026-03-02', { papers: ['drawings'] }, { recorded: '2026-05-04' }),
    );
    expect([claimOf(both.second), actsOnOthers(both.second).length]).toEqual(['established', sent]);
    expect(both.first.course).toBe('ended.deemedWithdrawn');
  });
});

describe('28.7, 28.1 (policy curedApplication): the date of filing is claimed, and the period runs from receipt', () => {
  const regular = lawWith({ curedApplication: 'dayItBecameRegular' });
  /** Received on 5 January 2026, regular on 10 March. */
  const cured = (under = regular) =>
    deficient('2026-01-20', {}, under)
      .act('CORRECTION_FILED', '2026-03-10', { papers: ['description'] })
      .act('FORMAL_EXAMINATION_PASSED', '2026-03-16');
  const claiming = (date: string, on = '2026-04-01') => laterClaiming(on, { date });

  test.each([
    ['the day on which it became regular', '2026-03-10', 'established'],
    ['the day of its receipt, two months before its own priority', '2026-01-05', 'fallen'],
  ])('28.7: %s', (_what, date, claim) => {
    expect(asked(cured(), claiming(date))).toMatchObject({ claim });
  });

  test('28.7 (policy filingDateStays): the day of its receipt is that of its filing', () => {
    const stays = lawWith({ curedApplication: 'filingDateStays' });
    expect(asked(cured(stays), claiming('2026-01-05'))).toMatchObject({ claim: 'established' });
    expect(asked(cured(stays), claiming('2026-03-10'))).toMatchObject({ claim: 'fallen' });
  });

  test.each([
    [lastSecondOf('2027-01-05'), 'established'],
    [firstSecondAfter('2027-01-05'), 'fallen'],
  ])('28.7: twelve months from receipt; received %s: %s', (on, claim) => {
    expect(asked(cured(), claiming('2026-03-10', on))).toMatchObject({ claim });
  });

  test('43: an international one was filed on its international filing date', () => {
    const international = { number: 'PCT/EP2026/055555', filingDate: '2026-12-01' };
    const c = new CaseDriver('A 2027 0077').act(
      'APPLICATION_RECEIVED',
      '2027-06-01',
      applicationData('invention', {
        international,
        payment: paid(1000, '2027-06-01'),
        priorities: [claimOfEarlier({ date: '2026-03-10', ...priorityFeePaid('2027-06-01') })],
      }),
    );
    expect(asked(cured(), c)).toMatchObject({ claim: 'established' });
  });
});
