import {
  allMet,
  deficient,
  examined,
  granted,
  lawWith,
  opponentParty,
  paid,
  play,
  published,
  received,
  refusedCase,
} from '../../support/case-driver.ts';

const opposition = { opponent: opponentParty, grounds: ['7.6'], reasons: 'Məlumdur.', copies: true };

describe('29.8: an application may be withdrawn at any time until registration', () => {
  test.each([
    ['just received', () => received(), '2026-01-06'],
    ['waiting for a correction', () => deficient(), '2026-02-02'],
    [
      'reply under review',
      () => deficient().act('CORRECTION_FILED', '2026-02-02', { papers: ['description'] }),
      '2026-02-03',
    ],
    ['examined on content', () => examined(), '2026-02-02'],
    [
      'waiting for an election',
      () => examined().act('UNITY_LACKING', '2026-02-02', { subjects: ['A', 'B'] }),
      '2026-02-03',
    ],
    [
      'waiting for the publication fee',
      () =>
        examined().act('FINDINGS_RECORDED', '2026-02-02', allMet('invention')).act('PUBLICATION_DECIDED', '2026-02-03'),
      '2026-02-04',
    ],
    ['refused, appealable', () => refusedCase(), '2026-03-04'],
    [
      'under appeal',
      () => refusedCase().act('APPEAL_FILED', '2026-03-10', { reasons: 'Var', payment: paid(1, '2026-03-10') }),
      '2026-03-11',
    ],
    ['published', () => published(), '2026-06-02'],
    ['opposed', () => published().act('OPPOSITION_FILED', '2026-06-03', opposition), '2026-06-04'],
    ['waiting for the registration fee', () => published().until('2026-12-10'), '2026-12-11'],
    [
      'waiting for registration',
      () => published().act('FEE_PAID', '2026-12-20', { fee: 'registration', payment: paid(1000, '2026-12-20') }),
      '2026-12-21',
    ],
  ] as const)('29.8: %s', (_name, make, on) => {
    const c = make();
    const fees = c.now.file.fees;
    play(c, [{ on, act: 'APPLICATION_WITHDRAWN', course: 'ended.withdrawn' }]);
    expect(c.notices).toContain('withdrawn');
    expect(c.now.terms).toEqual([]);
    expect(c.now.proceedings.filter((p) => p.pending)).toEqual([]);
    expect(c.now.file.fees).toEqual(fees);
    expect(c.entries.at(-1)?.clause).toBe('29.8');
  });

  test('29.8: not after registration', () => {
    expect(granted().refused('APPLICATION_WITHDRAWN', '2027-01-16').code).toBe('act.notPossible');
  });

  test.each([
    ['withdrawn again', 'APPLICATION_WITHDRAWN', {}],
    ['amended', 'AMENDMENT_FILED', { what: 'Düzəliş' }],
    ['examined', 'FORMAL_EXAMINATION_PASSED', {}],
    ['converted', 'APPLICATION_CONVERTED', { to: 'utilityModel' }],
  ])('29.8: withdrawn, it is not %s', (_name, act, data) => {
    const c = received().act('APPLICATION_WITHDRAWN', '2026-01-06');
    expect(c.refused(act, '2026-01-07', data).code).toBe('act.notPossible');
  });

  test('29.8: by a stranger it is refused', () => {
    expect(received().refused('APPLICATION_WITHDRAWN', '2026-01-06', {}, { person: 'rival' }).code).toBe(
      'act.notParty',
    );
    expect(received().refused('APPLICATION_WITHDRAWN', '2026-01-06', {}, { by: 'registrar' }).code).toBe(
      'act.notYours',
    );
  });

  test('29.8: the limits it ends are cancelled, neither met nor missed', () => {
    const c = received().act('APPLICATION_WITHDRAWN', '2026-01-06');
    const ends = c.entries.at(-1)?.terms.flatMap((t) => (t.change === 'ended' ? [t.how] : []));
    expect(new Set(ends)).toEqual(new Set(['cancelled']));
    expect(ends).toHaveLength(7);
  });

  test('29.8: a dispute, a priority claim and a request of 29.10 end with it', () => {
    const c = received('2026-01-05', 'invention', {
      priorities: [{ basis: 'convention', date: '2025-06-02', country: 'TR', number: 'TR 1' }],
    })
      .act('EXAMINATION_REQUESTED', '2026-01-06', { what: 'search', payment: paid(1000, '2026-01-06') })
      .act('PRIORITY_DISPUTE_FILED', '2026-01-07', { other: 'A 2026 0002', reasons: 'Eyni' })
      .act('FOREIGN_FILING_REQUESTED', '2026-01-08', { countries: ['TR'] })
      .act('APPLICATION_WITHDRAWN', '2026-01-09');
    for (const machine of ['priorityClaim', 'examinationRequest', 'dispute', 'foreignFiling'])
      expect([machine, c.at(c.last(machine))]).toEqual([machine, 'endedWithCase']);
  });

  test('29.8: after publication, provisional protection never began (policy), or ended then', () => {
    const withdrawn = (settings: Record<string, string>) =>
      published('invention', {}, lawWith(settings)).act('APPLICATION_WITHDRAWN', '2026-06-02').now.file.protection
        .status;
    expect(withdrawn({})).toBe('neverBegun');
    expect(withdrawn({ withdrawalEndsProtection: 'untilWithdrawal' })).toBe('ended');
  });
});
