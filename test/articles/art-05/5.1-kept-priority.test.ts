/** 5.1, 28.6, 29.5: a divisional or a separate application that lost the priority of the first one, and gets it back. */
import {
  CaseDriver,
  allMet,
  answered,
  applicationData,
  carryTo,
  examined,
  firstSecondAfter,
  initialSays,
  lastSecondOf,
  lawWith,
  newMatterCameLater,
  paid,
  replayed,
} from '../../support/case-driver.ts';
import { effects } from '../../support/oppositions.ts';

const initial = { number: 'A 2026 0001' };
const divided = (on: string, over: Record<string, unknown> = {}, settings: Record<string, string> = {}) =>
  new CaseDriver('A 2026 0044', lawWith(settings)).act(
    'APPLICATION_RECEIVED',
    on,
    applicationData('invention', { payment: paid(1000, on.slice(0, 10)), divisionalOf: initial, ...over }),
  );
/** Received after the twelve months of the initial application, which has priority of 2 June 2025. */
const late = () => initialSays(divided('2027-03-01'), { priorityDate: '2025-06-02' });
/** Received in time, its fee a day late. */
const latePaid = () =>
  initialSays(divided('2026-12-28', { payment: undefined }), { priorityDate: '2025-06-02' })
    .act('DEFICIENCIES_FOUND', '2026-12-29', { missing: ['filingFee'] })
    .act('CORRECTION_FILED', '2027-01-06', { papers: ['filingFee'], payment: paid(1000, '2027-01-06') })
    .act('FORMAL_EXAMINATION_PASSED', '2027-02-02');
const found = { material: 'İkinci variant', receivedOn: '2026-02-20' };
/** Received after the three months of the notice about its material. */
const separateLate = () =>
  answered(
    new CaseDriver('A 2026 0055').act(
      'APPLICATION_RECEIVED',
      '2026-06-03',
      applicationData('invention', {
        payment: paid(1000, '2026-06-03'),
        separateFrom: { number: 'A 2026 0001', materialOn: '2026-02-20', noticeServedOn: '2026-03-02' },
      }),
    ),
    examined().act('NEW_MATTER_FOUND', '2026-03-02', found),
  );

const priorityOf = (c: CaseDriver) => [c.now.file.priority.date, c.now.file.priority.basis];
const lost = (c: CaseDriver) => c.notices.filter((n) => n === 'priorityLost').length;
const dispute = { about: 'priorityLost', reasons: 'Müddət buraxılmayıb.' };
const decide = (outcome: 'allowed' | 'dismissed') => ({ outcome, reasons: 'Əsas.' });
const kept = ['2025-06-02', '29.5¶5'];

const cases = [
  ['29.5, received late', late, ['2027-03-01', '28.1'], kept, '2027-05-03'],
  ['29.5, paid late', latePaid, ['2026-12-28', '28.1'], kept, '2027-04-02'],
  ['28.6, received late', separateLate, ['2026-06-03', '28.1'], ['2026-02-20', '28.6'], '2026-08-03'],
] as const;

describe.each(cases)('%s', (_name, make, own, first, until) => {
  test('5.1: the loss is told, once, with the way back', () => {
    const c = make();
    expect([priorityOf(c), lost(c)]).toEqual([own, 1]);
    const letter = effects(c, 'dispatch-notice').find((f) => f.notice === 'priorityLost');
    expect(letter).toMatchObject({ to: 'aliyev', params: { wayBack: '5.1', priorityDate: own[0] } });
    expect(c.at(c.last('priorityClaim'))).toBe('notKept');
  });

  test('5.1 (policy): for two months from its receipt it is disputed', () => {
    const c = make();
    expect(c.due('complaint', c.last('priorityClaim'))).toBe(until);
    c.act('DISPUTE_FILED', lastSecondOf(until), dispute);
    expect(make().refused('DISPUTE_FILED', firstSecondAfter(until), dispute)).toMatchObject({
      code: 'dispute.nothing',
      clause: '5.1',
    });
  });

  test('5.1: allowed, it has the priority of the first application back', () => {
    const c = make().act('DISPUTE_FILED', until, dispute).act('DISPUTE_DECIDED', until, decide('allowed'));
    expect([priorityOf(c), c.at(c.last('priorityClaim'))]).toEqual([first, 'established']);
    expect(c.notices.slice(-2)).toEqual(['disputeDecided', 'priorityRecognised']);
    expect(replayed(c)).toEqual(c.now);
  });

  test('5.1: dismissed, it stays lost, until a court decides otherwise', () => {
    const c = make().act('DISPUTE_FILED', until, dispute).act('DISPUTE_DECIDED', until, decide('dismissed'));
    expect(priorityOf(c)).toEqual(own);
    const of = c.last('dispute');
    c.act('COURT_ACTION_FILED', '2027-08-02', { against: 'dispute', of });
    c.act('COURT_DECIDED', '2028-02-01', { outcome: 'reversed', direction: 'priority' });
    expect([priorityOf(c), c.at(c.last('priorityClaim'))]).toEqual([first, 'established']);
  });

  test('5.1: upheld by the court, it stays lost', () => {
    const c = make().act('DISPUTE_FILED', until, dispute).act('DISPUTE_DECIDED', until, decide('dismissed'));
    c.act('COURT_ACTION_FILED', '2027-08-02', { against: 'dispute' });
    c.act('COURT_DECIDED', '2028-02-01', { outcome: 'upheld' });
    expect(priorityOf(c)).toEqual(own);
  });
});

describe('5.1: put back, the priority stands', () => {
  const back = () =>
    late().act('DISPUTE_FILED', '2027-03-05', dispute).act('DISPUTE_DECIDED', '2027-03-20', decide('allowed'));

  test('29.5: also when the divisional is accepted, whose fee could not come in time', () => {
    const c = back().act('FORMAL_EXAMINATION_PASSED', '2027-03-25');
    expect([c.now.file.priority, lost(c)]).toMatchObject([{ date: '2025-06-02', established: true }, 1]);
  });

  test('30.3: the bulletin prints its date, and from which application it was divided, not an earlier filing', () => {
    const c = back()
      .act('FORMAL_EXAMINATION_PASSED', '2027-03-25')
      .act('FINDINGS_RECORDED', '2027-04-05', allMet('invention'))
      .act('PUBLICATION_DECIDED', '2027-04-06')
      .act('FEE_PAID', '2027-04-07', { fee: 'publication', payment: paid(600, '2027-04-07') });
    const [printed] = effects(c, 'queue-publication');
    expect(printed?.params).toMatchObject({ dividedFrom: 'A 2026 0001', priorityDate: '2025-06-02' });
    expect(printed?.params).not.toHaveProperty('priorities');
  });

  test('29.5: it follows what the initial application loses and has by then', () => {
    const c = initialSays(back(), { priorityDate: '2026-01-05' });
    expect([priorityOf(c), lost(c)]).toEqual([['2026-01-05', '29.5¶5'], 1]);
    expect(priorityOf(initialSays(c, { priorityDate: '2025-06-02' }))).toEqual(kept);
  });

  describe('29.2: the initial application is considered not filed after that: from nothing nothing is kept', () => {
    const notFiled = (c = back()) => initialSays(c, { priorityDate: '2025-06-02', notFiled: true });
    const whyLost = (c: CaseDriver) =>
      effects(c, 'dispatch-notice').findLast((f) => f.notice === 'priorityLost')?.params;

    test('29.5: the divisional loses it, is told once, and can dispute that loss by itself', () => {
      const c = notFiled(notFiled());
      expect([priorityOf(c), lost(c)]).toEqual([['2027-03-01', '28.1'], 2]);
      expect(whyLost(c)).toMatchObject({ list: 'initialNotFiled', wayBack: '5.1' });
      c.act('DISPUTE_FILED', '2027-04-05', { ...dispute, of: c.last('priorityClaim') });
      c.act('DISPUTE_DECIDED', '2027-05-03', decide('allowed'));
      expect(priorityOf(notFiled(c))).toEqual(kept);
    });

    test('29.5, 5.1: put back, that gives it again, and the divisional is told', () => {
      const c = initialSays(notFiled(), { priorityDate: '2025-06-02' });
      expect([priorityOf(c), c.at(c.last('priorityClaim')), c.notices.at(-1)]).toEqual([
        kept,
        'keptAfterAll',
        'priorityRecognised',
      ]);
      expect(replayed(c)).toEqual(c.now);
    });

    test('29.5: one that has lost it for being late keeps to that, and hears nothing more', () => {
      const c = initialSays(notFiled(late()), { priorityDate: '2025-06-02' });
      expect([priorityOf(c), lost(c), c.at(c.last('priorityClaim'))]).toEqual([['2027-03-01', '28.1'], 1, 'notKept']);
    });
  });

  test('29.5: what was divided from it is told', () => {
    const c = late();
    c.act('DIVISIONAL_FILED', '2027-03-02', { divisional: 'A 2027 0066', applicants: ['aliyev'] });
    const since = c.entries.length;
    c.act('DISPUTE_FILED', '2027-03-05', dispute).act('DISPUTE_DECIDED', '2027-03-20', decide('allowed'));
    const told = c.entries.slice(since).flatMap((e) => e.effects.filter((f) => f.kind === 'act-on-case'));
    expect(told).toMatchObject([
      { act: { case: 'A 2027 0066', type: 'INITIAL_APPLICATION_STATED', data: { priorityDate: '2025-06-02' } } },
    ]);
  });

  test('29.5¶6: found to exceed the initial application, it has the day of its final version', () => {
    const c = back().act('DIVISIONAL_FOUND_EXCEEDING', '2027-04-05', {
      finalVersionOn: '2027-03-10',
      reasons: 'Yeni əlamət',
    });
    expect(priorityOf(initialSays(c, { priorityDate: '2025-06-02' }))).toEqual(['2027-03-10', '29.5¶6']);
  });

  test('28.4: no examiner takes it away again', () => {
    const c = back();
    const again = { proceeding: c.last('priorityClaim') };
    expect(c.refused('PRIORITY_CLAIM_REJECTED', '2027-04-05', { reasons: 'x' }, again)).toMatchObject({
      code: 'priority.confirmed',
      clause: '5.1',
    });
    expect([priorityOf(c), lost(c)]).toEqual([kept, 1]);
  });
});

describe('28.6, 29.5: nothing is lost that is kept, and nothing told twice', () => {
  test.each([
    ['kept', () => initialSays(divided('2026-09-01'))],
    ['not answered yet', () => divided('2027-03-01')],
    [
      'beyond the initial application by its own words',
      () => {
        const c = divided('2026-09-01', { divisionalOf: { ...initial, exceeds: true } });
        return initialSays(c);
      },
    ],
    ['an ordinary application', () => examined()],
  ])('29.5: %s', (_name, make) => {
    const c = make();
    expect([lost(c), c.refused('DISPUTE_FILED', '2027-03-02', dispute).code]).toEqual([0, 'dispute.nothing']);
  });

  test('29.5: accepted after the loss, and stated again, it is told once', () => {
    const c = late().act('FORMAL_EXAMINATION_PASSED', '2027-03-10');
    initialSays(c, { priorityDate: '2025-06-02' });
    expect([lost(c), priorityOf(c)]).toEqual([1, ['2027-03-01', '28.1']]);
  });

  test('29.5: paid late, it does not come back with another statement or another claim', () => {
    const c = initialSays(latePaid(), { priorityDate: '2025-06-02' });
    expect([lost(c), priorityOf(c)]).toEqual([1, ['2026-12-28', '28.1']]);
  });

  test('28.6: proof that the notice came later ends the dispute before it began: kept after all', () => {
    const first = examined().act('NEW_MATTER_FOUND', '2026-03-02', found);
    const c = answered(
      new CaseDriver('A 2026 0055').act(
        'APPLICATION_RECEIVED',
        '2026-06-03',
        applicationData('invention', {
          payment: paid(1000, '2026-06-03'),
          separateFrom: { number: 'A 2026 0001', materialOn: '2026-02-20', noticeServedOn: '2026-03-02' },
        }),
      ),
      first,
    );
    const since = first.entries.length;
    newMatterCameLater(first);
    expect(carryTo(first, c, since)).toEqual([]);
    expect([priorityOf(c), c.at(c.last('priorityClaim')), c.notices.at(-1)]).toEqual([
      ['2026-02-20', '28.6'],
      'keptAfterAll',
      'priorityRecognised',
    ]);
    expect(c.due('complaint')).toBeUndefined();
    expect(c.refused('DISPUTE_FILED', '2026-06-15', dispute).code).toBe('dispute.nothing');
  });
});

describe('29.5: the priority of the initial application becomes later, and with it that of the divisional', () => {
  const inTime = () => initialSays(divided('2026-12-28'), { priorityDate: '2025-06-02' });
  const later = (c = inTime(), priorityDate = '2026-01-05') => initialSays(c, { priorityDate });
  const recognised = (c: CaseDriver) => c.notices.filter((n) => n === 'priorityRecognised').length;

  test('29.5, 5.1: it is told which date was lost and which one is left, and that it can be disputed', () => {
    const c = later();
    expect([priorityOf(c), lost(c)]).toEqual([['2026-01-05', '29.5¶5'], 1]);
    expect(effects(c, 'dispatch-notice').findLast((f) => f.notice === 'priorityLost')?.params).toMatchObject({
      claimed: '2025-06-02',
      earlier: 'AZ A 2026 0001',
      priorityDate: '2026-01-05',
      wayBack: '5.1',
    });
    expect(c.due('complaint', c.last('priorityClaim'))).toBe('2027-03-01');
  });

  test('29.5: it is told once, however often the record of the initial application says so', () => {
    const c = later(later()).act('FORMAL_EXAMINATION_PASSED', '2027-01-20');
    expect([priorityOf(c), lost(c)]).toEqual([['2026-01-05', '29.5¶5'], 1]);
  });

  test('29.5: and once more when it becomes later still', () => {
    const c = later(later(inTime(), '2025-09-01'));
    expect([priorityOf(c), lost(c)]).toEqual([['2026-01-05', '29.5¶5'], 2]);
  });

  test('29.5: the initial application has its date back, so has the divisional, and is told', () => {
    const c = initialSays(later(), { priorityDate: '2025-06-02' });
    expect([priorityOf(c), c.at(c.last('priorityClaim')), recognised(c)]).toEqual([kept, 'keptAfterAll', 1]);
    expect(replayed(c)).toEqual(c.now);
  });

  test('5.1: disputed and allowed, the divisional has the date that it had', () => {
    const c = later()
      .act('DISPUTE_FILED', '2027-02-01', dispute)
      .act('DISPUTE_DECIDED', '2027-02-20', decide('allowed'));
    expect([priorityOf(c), c.at(c.last('priorityClaim'))]).toEqual([kept, 'established']);
    expect(replayed(c)).toEqual(c.now);
  });

  test('5.1: dismissed, the later date stays', () => {
    const c = later()
      .act('DISPUTE_FILED', '2027-02-01', dispute)
      .act('DISPUTE_DECIDED', '2027-02-20', decide('dismissed'));
    expect(priorityOf(c)).toEqual(['2026-01-05', '29.5¶5']);
  });

  test('29.5: one that becomes earlier is no loss', () => {
    const c = initialSays(later(divided('2026-12-28')), { priorityDate: '2025-06-02' });
    expect([priorityOf(c), lost(c)]).toEqual([kept, 0]);
  });
});

test.each([
  ['29.5¶5', 'dividedLate', late],
  ['29.5¶5', 'dividedUnpaid', latePaid],
  ['29.5¶5', 'initialNotPending', () => initialSays(divided('2026-06-01'), { pending: false })],
  ['29.5¶5', 'initialNotFiled', () => initialSays(divided('2026-06-01'), { notFiled: true })],
  [
    '29.5¶5',
    'firstMoved',
    () =>
      initialSays(initialSays(divided('2026-06-01'), { priorityDate: '2025-06-02' }), { priorityDate: '2026-01-05' }),
  ],
  ['28.6', 'separatedLate', separateLate],
] as const)('%s: the letter says why the priority is not kept: %s', (clause, list, make) => {
  const letter = effects(make(), 'dispatch-notice').findLast((f) => f.notice === 'priorityLost');
  expect(letter).toMatchObject({ clause, params: { list } });
});
