import {
  allMet,
  applicantParty,
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
import type { CaseDriver } from '../../support/case-driver.ts';

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
      .act('PRIORITY_DISPUTE_FILED', '2026-01-07', {
        other: 'A 2026 0002',
        otherPriorityDate: '2026-01-05',
        reasons: 'Eyni',
      })
      .act('FOREIGN_FILING_REQUESTED', '2026-01-08', { countries: ['TR'] })
      .act('APPLICATION_WITHDRAWN', '2026-01-09');
    for (const machine of ['priorityClaim', 'examinationRequest', 'dispute'])
      expect([machine, c.at(c.last(machine))]).toEqual([machine, 'endedWithCase']);
    /** 41 (policy): which counts from filing, whatever becomes of the application. */
    expect(c.at(c.last('foreignFiling'))).toBe('deciding');
  });

  test('29.8: after publication, provisional protection never began (policy), or ended then', () => {
    const withdrawn = (settings: Record<string, string>) =>
      published('invention', {}, lawWith(settings)).act('APPLICATION_WITHDRAWN', '2026-06-02').now.file.protection
        .status;
    expect(withdrawn({})).toBe('neverBegun');
    expect(withdrawn({ withdrawalEndsProtection: 'untilWithdrawal' })).toBe('ended');
  });
});

const claim = { basis: 'convention', date: '2025-06-02', country: 'TR', number: 'TR 2025/1', certifiedCopy: true };
const twoApplicants = { applicants: [applicantParty, { ...applicantParty, id: 'veli', name: 'Vəli Vəliyev' }] };

describe('29.8, 12 (policy coApplicantWithdrawal): several applicants', () => {
  test('29.8: one alone does not withdraw the application, and is told what to do', () => {
    const c = examined('2026-01-05', 'invention', twoApplicants);
    for (const data of [{}, { consents: [] }, { consents: ['kimsə'] }]) {
      const refusal = c.refused('APPLICATION_WITHDRAWN', '2026-02-02', data);
      expect([refusal.code, refusal.clause]).toEqual(['applicant.consent', '29.8']);
      expect(refusal.reason).toContain('name the others who consent');
    }
    expect(c.course).toBe('substantive.examining');
  });

  test.each([
    ['with the consent of the other', { consents: ['veli'] }, {}],
    ['the other, with the consent of the first', { consents: ['aliyev'] }, { person: 'veli' }],
  ])('29.8: %s: from that day', (_name, data, by) => {
    const c = examined('2026-01-05', 'invention', twoApplicants);
    expect(c.act('APPLICATION_WITHDRAWN', '2026-02-02', data, by).course).toBe('ended.withdrawn');
  });

  test.each([
    ['by themselves', { person: 'PA-7' }],
    ['for one of the applicants', { attorney: { name: 'Vəkil', registration: 'PA-7' } }],
  ])('29.8, 27.2: a common representative speaks for all, signing %s', (_name, by) => {
    const representative = { name: 'Vəkil', registration: 'PA-7', warrant: true };
    const c = examined('2026-01-05', 'invention', { ...twoApplicants, representative });
    expect(c.act('APPLICATION_WITHDRAWN', '2026-02-02', {}, by).course).toBe('ended.withdrawn');
  });

  test('29.8: an attorney of one applicant alone does not', () => {
    const attorney = { name: 'Başqa', registration: 'PA-8', warrant: 'W-1' };
    const c = examined('2026-01-05', 'invention', twoApplicants);
    expect(c.refused('APPLICATION_WITHDRAWN', '2026-02-02', {}, { attorney }).code).toBe('applicant.consent');
  });

  test('29.8, 27.2¶2: nor a representative whose warrant is not on file', () => {
    const representative = { name: 'Vəkil', registration: 'PA-7', warrant: false };
    const c = received('2026-01-05', 'invention', { ...twoApplicants, representative });
    const withdraw = () => c.try('APPLICATION_WITHDRAWN', '2026-02-02', {}, { person: 'PA-7' });
    expect(withdraw()).toMatchObject({ ok: false, code: 'warrant.missing' });
    c.act('WARRANT_FILED', '2026-01-20', { representative: { ...representative, warrant: true } });
    expect(withdraw().ok).toBe(true);
  });

  describe('29.8, 27.2¶2: a representative gives up nothing for one who gave no warrant', () => {
    const [veli] = twoApplicants.applicants.slice(1);
    const agent = { name: 'Vəkil', registration: 'PA-7', warrant: true };
    const signed = { person: 'PA-7' };
    const withdrawn = (c: CaseDriver, data: object = {}, by: object = signed) => {
      const outcome = c.try('APPLICATION_WITHDRAWN', '2026-02-02', data, by);
      return outcome.ok || ('code' in outcome && outcome.code);
    };
    /** The one applicant is joined by another, and the representative of the one stays. */
    const joined = () =>
      received('2026-01-05', 'invention', { representative: agent }).act('APPLICANT_CHANGED', '2026-01-12', {
        ...twoApplicants,
        instrument: 'x',
      });

    test('29.8: who joins later has given none', () => {
      expect(joined().now.file.representative).toEqual({ ...agent, warrantOf: ['aliyev'] });
      expect(withdrawn(joined())).toBe('applicant.consent');
      expect(withdrawn(joined(), {}, { attorney: { name: 'Vəkil', registration: 'PA-7' } })).toBe('applicant.consent');
    });

    test('29.8: nor in the name of the one who joined, without a warrant shown', () => {
      const attorney = { name: 'Vəkil', registration: 'PA-7' };
      expect(withdrawn(joined(), {}, { person: 'veli', attorney })).toBe('warrant.missing');
      expect(withdrawn(joined(), {}, { person: 'veli', attorney: { ...attorney, warrant: 'W-2' } })).toBe(true);
    });

    test('29.8: with the consent of the one who joined', () => {
      expect(withdrawn(joined(), { consents: ['veli'] })).toBe(true);
    });

    test.each([
      ['by the one who joined', {}, { person: 'veli' }],
      ['by the representative', { consents: ['veli'] }, { person: 'PA-7' }],
    ])('27.2¶2: once the warrant of the one who joined is filed %s', (_name, data, by) => {
      const c = joined().act('WARRANT_FILED', '2026-01-20', { representative: agent, ...data }, by);
      expect(c.now.file.representative).toEqual(agent);
      expect(withdrawn(c)).toBe(true);
    });

    test('27.2¶2: the warrant of the first filed again is not that of the one who joined', () => {
      expect(withdrawn(joined().act('WARRANT_FILED', '2026-01-20', { representative: agent }))).toBe(
        'applicant.consent',
      );
    });

    test('27.2¶2: one of two alone appoints nobody for the other; both together do', () => {
      const appointing = (data: object) =>
        received('2026-01-05', 'invention', twoApplicants).act('WARRANT_FILED', '2026-01-20', {
          representative: agent,
          ...data,
        });
      expect(withdrawn(appointing({}))).toBe('applicant.consent');
      expect(withdrawn(appointing({ consents: ['veli'] }))).toBe(true);
    });

    test('27.2¶2: who is put in the place of a representative speaks for the same persons', () => {
      const other = { ...agent, registration: 'PA-8' };
      const passedOn = (c: CaseDriver) => c.act('WARRANT_FILED', '2026-01-20', { representative: other }, signed);
      const bothGave = received('2026-01-05', 'invention', { ...twoApplicants, representative: agent });
      expect(withdrawn(passedOn(bothGave), {}, { person: 'PA-8' })).toBe(true);
      expect(withdrawn(passedOn(joined()), {}, { person: 'PA-8' })).toBe('applicant.consent');
    });

    test('29.8: for one who joined and went again nothing is asked', () => {
      const going = { applicants: [applicantParty], instrument: 'x' };
      const c = joined().act('APPLICANT_CHANGED', '2026-01-13', going, { person: 'veli' });
      expect(c.now.file.representative).toEqual(agent);
      expect(withdrawn(c)).toBe(true);
    });

    test('12, 27.2¶2: left alone, the one who joined has no representative', () => {
      const c = joined().act('APPLICANT_CHANGED', '2026-01-13', { applicants: [veli], instrument: 'x' });
      expect(c.now.file.representative).toBeUndefined();
      expect(withdrawn(c)).toBe('act.notParty');
    });

    test('28.4: nor a claim of priority', () => {
      const c = received('2026-01-05', 'invention', { representative: agent, priorities: [claim] }).act(
        'APPLICANT_CHANGED',
        '2026-01-12',
        { ...twoApplicants, instrument: 'x' },
      );
      const withdraw = (data: object) =>
        c.try('PRIORITY_CLAIM_WITHDRAWN', '2026-01-13', data, { ...signed, proceeding: c.last('priorityClaim') });
      expect(withdraw({})).toMatchObject({ ok: false, code: 'applicant.consent', clause: '28.4' });
      expect(withdraw({ consents: ['veli'] }).ok).toBe(true);
    });
  });

  test('29.8: the other reading: each alone', () => {
    const c = examined('2026-01-05', 'invention', twoApplicants, lawWith({ coApplicantWithdrawal: 'eachAlone' }));
    expect(c.act('APPLICATION_WITHDRAWN', '2026-02-02').course).toBe('ended.withdrawn');
  });

  const claiming = (settings: Record<string, string>, over: Record<string, unknown>) =>
    received('2026-01-05', 'invention', { ...twoApplicants, priorities: [{ ...claim, ...over }] }, lawWith(settings));
  test.each([
    ['awaitingProof', {}],
    ['established', { payment: paid(700, '2026-01-05') }],
  ])('28.4: nor a claim of priority (%s), but with the other, or where each may alone', (where, over) => {
    const withdraw = (c: ReturnType<typeof claiming>, data: object) =>
      c.try('PRIORITY_CLAIM_WITHDRAWN', '2026-01-12', data, { proceeding: c.last('priorityClaim') });
    const c = claiming({}, over);
    expect(JSON.stringify(c.at(c.last('priorityClaim')))).toContain(where);
    expect(withdraw(c, {})).toMatchObject({ ok: false, code: 'applicant.consent', clause: '28.4' });
    expect(withdraw(c, { consents: ['veli'] }).ok).toBe(true);
    expect(withdraw(claiming({ coApplicantWithdrawal: 'eachAlone' }, over), {}).ok).toBe(true);
  });
});
